// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcOnPremisesConnection`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnection: super::Entity = "microsoft.graph.cloudPcOnPremisesConnection"
}

impl CloudPcOnPremisesConnection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `adDomainName` in queries.
    pub const AD_DOMAIN_NAME: Property<Self> = Property::new("adDomainName");
    /// `adDomainPassword` in queries.
    pub const AD_DOMAIN_PASSWORD: Property<Self> = Property::new("adDomainPassword");
    /// `adDomainUsername` in queries.
    pub const AD_DOMAIN_USERNAME: Property<Self> = Property::new("adDomainUsername");
    /// `alternateResourceUrl` in queries.
    pub const ALTERNATE_RESOURCE_URL: Property<Self> = Property::new("alternateResourceUrl");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `healthCheckStatus` in queries.
    pub const HEALTH_CHECK_STATUS: Property<Self> = Property::new("healthCheckStatus");
    /// `healthCheckStatusDetails` in queries.
    pub const HEALTH_CHECK_STATUS_DETAILS: Property<Self> = Property::new("healthCheckStatusDetails");
    /// `inUse` in queries.
    pub const IN_USE: Property<Self> = Property::new("inUse");
    /// `managedBy` in queries.
    pub const MANAGED_BY: Property<Self> = Property::new("managedBy");
    /// `organizationalUnit` in queries.
    pub const ORGANIZATIONAL_UNIT: Property<Self> = Property::new("organizationalUnit");
    /// `resourceGroupId` in queries.
    pub const RESOURCE_GROUP_ID: Property<Self> = Property::new("resourceGroupId");
    /// `subnetId` in queries.
    pub const SUBNET_ID: Property<Self> = Property::new("subnetId");
    /// `subscriptionId` in queries.
    pub const SUBSCRIPTION_ID: Property<Self> = Property::new("subscriptionId");
    /// `subscriptionName` in queries.
    pub const SUBSCRIPTION_NAME: Property<Self> = Property::new("subscriptionName");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `virtualNetworkId` in queries.
    pub const VIRTUAL_NETWORK_ID: Property<Self> = Property::new("virtualNetworkId");

    /// `adDomainName`: `Edm.String`
    ///
    /// Optional.
    pub fn ad_domain_name(&self) -> Option<&str> {
        self.0.str("adDomainName")
    }

    /// Sets `adDomainName`.
    pub fn with_ad_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("adDomainName", value))
    }

    /// `adDomainPassword`: `Edm.String`
    pub fn ad_domain_password(&self) -> Option<&str> {
        self.0.str("adDomainPassword")
    }

    /// Sets `adDomainPassword`.
    pub fn with_ad_domain_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("adDomainPassword", value))
    }

    /// `adDomainUsername`: `Edm.String`
    ///
    /// Optional.
    pub fn ad_domain_username(&self) -> Option<&str> {
        self.0.str("adDomainUsername")
    }

    /// Sets `adDomainUsername`.
    pub fn with_ad_domain_username(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("adDomainUsername", value))
    }

    /// `alternateResourceUrl`: `Edm.String`
    pub fn alternate_resource_url(&self) -> Option<&str> {
        self.0.str("alternateResourceUrl")
    }

    /// Sets `alternateResourceUrl`.
    pub fn with_alternate_resource_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alternateResourceUrl", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `healthCheckStatus`: `microsoft.graph.cloudPcOnPremisesConnectionStatus`, read-only
    ///
    /// Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.
    pub fn health_check_status(&self) -> Option<super::CloudPcOnPremisesConnectionStatus> {
        self.0.enumeration("healthCheckStatus")
    }

    /// `healthCheckStatusDetails`: `microsoft.graph.cloudPcOnPremisesConnectionStatusDetails`, read-only
    ///
    /// Read-only.
    pub fn health_check_status_details(&self) -> Option<&super::CloudPcOnPremisesConnectionStatusDetails> {
        self.0.model("healthCheckStatusDetails")
    }

    /// `inUse`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn in_use(&self) -> Option<bool> {
        self.0.bool("inUse")
    }

    /// `managedBy`: `microsoft.graph.cloudPcManagementService`, read-only
    ///
    /// Read-only. Possible values are: windows365, devBox, unknownFutureValue.
    pub fn managed_by(&self) -> Option<super::CloudPcManagementService> {
        self.0.enumeration("managedBy")
    }

    /// `organizationalUnit`: `Edm.String`
    ///
    /// Optional.
    pub fn organizational_unit(&self) -> Option<&str> {
        self.0.str("organizationalUnit")
    }

    /// Sets `organizationalUnit`.
    pub fn with_organizational_unit(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("organizationalUnit", value))
    }

    /// `resourceGroupId`: `Edm.String`
    pub fn resource_group_id(&self) -> Option<&str> {
        self.0.str("resourceGroupId")
    }

    /// Sets `resourceGroupId`.
    pub fn with_resource_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("resourceGroupId", value))
    }

    /// `subnetId`: `Edm.String`
    pub fn subnet_id(&self) -> Option<&str> {
        self.0.str("subnetId")
    }

    /// Sets `subnetId`.
    pub fn with_subnet_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subnetId", value))
    }

    /// `subscriptionId`: `Edm.String`
    pub fn subscription_id(&self) -> Option<&str> {
        self.0.str("subscriptionId")
    }

    /// Sets `subscriptionId`.
    pub fn with_subscription_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subscriptionId", value))
    }

    /// `subscriptionName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn subscription_name(&self) -> Option<&str> {
        self.0.str("subscriptionName")
    }

    /// `type`: `microsoft.graph.cloudPcOnPremisesConnectionType`
    ///
    /// Possible values are: azureADJoin, hybridAzureADJoin, unknownFutureValue.
    pub fn type_(&self) -> Option<super::CloudPcOnPremisesConnectionType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::CloudPcOnPremisesConnectionType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `virtualNetworkId`: `Edm.String`
    pub fn virtual_network_id(&self) -> Option<&str> {
        self.0.str("virtualNetworkId")
    }

    /// Sets `virtualNetworkId`.
    pub fn with_virtual_network_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("virtualNetworkId", value))
    }
}
