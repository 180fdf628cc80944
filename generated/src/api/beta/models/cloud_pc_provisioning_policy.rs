// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcProvisioningPolicy`](https://learn.microsoft.com/graph/api/resources/cloudpcprovisioningpolicy?view=graph-rest-beta)
    CloudPcProvisioningPolicy: super::Entity = "microsoft.graph.cloudPcProvisioningPolicy"
}

impl CloudPcProvisioningPolicy {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `alternateResourceUrl` in queries.
    pub const ALTERNATE_RESOURCE_URL: Property<Self> = Property::new("alternateResourceUrl");
    /// `cloudPcGroupDisplayName` in queries.
    pub const CLOUD_PC_GROUP_DISPLAY_NAME: Property<Self> = Property::new("cloudPcGroupDisplayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `domainJoinConfiguration` in queries.
    pub const DOMAIN_JOIN_CONFIGURATION: Property<Self> = Property::new("domainJoinConfiguration");
    /// `gracePeriodInHours` in queries.
    pub const GRACE_PERIOD_IN_HOURS: Property<Self> = Property::new("gracePeriodInHours");
    /// `imageDisplayName` in queries.
    pub const IMAGE_DISPLAY_NAME: Property<Self> = Property::new("imageDisplayName");
    /// `imageId` in queries.
    pub const IMAGE_ID: Property<Self> = Property::new("imageId");
    /// `imageType` in queries.
    pub const IMAGE_TYPE: Property<Self> = Property::new("imageType");
    /// `localAdminEnabled` in queries.
    pub const LOCAL_ADMIN_ENABLED: Property<Self> = Property::new("localAdminEnabled");
    /// `managedBy` in queries.
    pub const MANAGED_BY: Property<Self> = Property::new("managedBy");
    /// `microsoftManagedDesktop` in queries.
    pub const MICROSOFT_MANAGED_DESKTOP: Property<Self> = Property::new("microsoftManagedDesktop");
    /// `onPremisesConnectionId` in queries.
    pub const ON_PREMISES_CONNECTION_ID: Property<Self> = Property::new("onPremisesConnectionId");
    /// `windowsSettings` in queries.
    pub const WINDOWS_SETTINGS: Property<Self> = Property::new("windowsSettings");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");

    /// `alternateResourceUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn alternate_resource_url(&self) -> Option<&str> {
        self.0.str("alternateResourceUrl")
    }

    /// `cloudPcGroupDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn cloud_pc_group_display_name(&self) -> Option<&str> {
        self.0.str("cloudPcGroupDisplayName")
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `domainJoinConfiguration`: `microsoft.graph.cloudPcDomainJoinConfiguration`
    pub fn domain_join_configuration(&self) -> Option<&super::CloudPcDomainJoinConfiguration> {
        self.0.model("domainJoinConfiguration")
    }

    /// Sets `domainJoinConfiguration`.
    pub fn with_domain_join_configuration(
        self,
        value: impl Into<Nullable<super::CloudPcDomainJoinConfiguration>>,
    ) -> Self {
        Self(self.0.with("domainJoinConfiguration", value))
    }

    /// `gracePeriodInHours`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn grace_period_in_hours(&self) -> Option<i32> {
        self.0.i32("gracePeriodInHours")
    }

    /// `imageDisplayName`: `Edm.String`
    pub fn image_display_name(&self) -> Option<&str> {
        self.0.str("imageDisplayName")
    }

    /// Sets `imageDisplayName`.
    pub fn with_image_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("imageDisplayName", value))
    }

    /// `imageId`: `Edm.String`
    pub fn image_id(&self) -> Option<&str> {
        self.0.str("imageId")
    }

    /// Sets `imageId`.
    pub fn with_image_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("imageId", value))
    }

    /// `imageType`: `microsoft.graph.cloudPcProvisioningPolicyImageType`
    ///
    /// Possible values are: gallery, custom.
    pub fn image_type(&self) -> Option<super::CloudPcProvisioningPolicyImageType> {
        self.0.enumeration("imageType")
    }

    /// Sets `imageType`.
    pub fn with_image_type(self, value: impl Into<Nullable<super::CloudPcProvisioningPolicyImageType>>) -> Self {
        Self(self.0.with("imageType", value))
    }

    /// `localAdminEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn local_admin_enabled(&self) -> Option<bool> {
        self.0.bool("localAdminEnabled")
    }

    /// `managedBy`: `microsoft.graph.cloudPcManagementService`, read-only
    ///
    /// Read-only. Possible values are: windows365, devBox, unknownFutureValue.
    pub fn managed_by(&self) -> Option<super::CloudPcManagementService> {
        self.0.enumeration("managedBy")
    }

    /// `microsoftManagedDesktop`: `microsoft.graph.microsoftManagedDesktop`
    pub fn microsoft_managed_desktop(&self) -> Option<&super::MicrosoftManagedDesktop> {
        self.0.model("microsoftManagedDesktop")
    }

    /// Sets `microsoftManagedDesktop`.
    pub fn with_microsoft_managed_desktop(self, value: impl Into<Nullable<super::MicrosoftManagedDesktop>>) -> Self {
        Self(self.0.with("microsoftManagedDesktop", value))
    }

    /// `onPremisesConnectionId`: `Edm.String`
    pub fn on_premises_connection_id(&self) -> Option<&str> {
        self.0.str("onPremisesConnectionId")
    }

    /// Sets `onPremisesConnectionId`.
    pub fn with_on_premises_connection_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("onPremisesConnectionId", value))
    }

    /// `windowsSettings`: `microsoft.graph.cloudPcWindowsSettings`
    pub fn windows_settings(&self) -> Option<&super::CloudPcWindowsSettings> {
        self.0.model("windowsSettings")
    }

    /// Sets `windowsSettings`.
    pub fn with_windows_settings(self, value: impl Into<Nullable<super::CloudPcWindowsSettings>>) -> Self {
        Self(self.0.with("windowsSettings", value))
    }

    /// `assignments`: `Collection(microsoft.graph.cloudPcProvisioningPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::CloudPcProvisioningPolicyAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::CloudPcProvisioningPolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}
