// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from networkmanagementcondition.
    ///
    /// [`microsoft.graph.networkIPv4ConfigurationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkipv4configurationmanagementcondition?view=graph-rest-beta)
    NetworkIpv4ConfigurationManagementCondition: super::NetworkManagementCondition = "microsoft.graph.networkIPv4ConfigurationManagementCondition"
}

crate::runtime::derived! {
    NetworkIpv4ConfigurationManagementCondition: super::ManagementCondition
}

impl NetworkIpv4ConfigurationManagementCondition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `uniqueName` in queries.
    pub const UNIQUE_NAME: Property<Self> = Property::new("uniqueName");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");
    /// `applicablePlatforms` in queries.
    pub const APPLICABLE_PLATFORMS: Property<Self> = Property::new("applicablePlatforms");
    /// `managementConditionStatements` in queries.
    pub const MANAGEMENT_CONDITION_STATEMENTS: Property<Self> = Property::new("managementConditionStatements");
    /// `ipV4Prefix` in queries.
    pub const IP_V4_PREFIX: Property<Self> = Property::new("ipV4Prefix");
    /// `ipV4Gateway` in queries.
    pub const IP_V4_GATEWAY: Property<Self> = Property::new("ipV4Gateway");
    /// `ipV4DHCPServer` in queries.
    pub const IP_V4DHCP_SERVER: Property<Self> = Property::new("ipV4DHCPServer");
    /// `ipV4DNSServerList` in queries.
    pub const IP_V4DNS_SERVER_LIST: Property<Self> = Property::new("ipV4DNSServerList");
    /// `dnsSuffixList` in queries.
    pub const DNS_SUFFIX_LIST: Property<Self> = Property::new("dnsSuffixList");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `uniqueName`.
    pub fn with_unique_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("uniqueName", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// Sets `eTag`.
    pub fn with_e_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eTag", value))
    }

    /// Sets `applicablePlatforms`.
    pub fn with_applicable_platforms(self, value: impl Into<Nullable<Vec<super::DevicePlatformType>>>) -> Self {
        Self(self.0.with("applicablePlatforms", value))
    }

    /// Sets `managementConditionStatements`.
    pub fn with_management_condition_statements(
        self,
        value: impl Into<Nullable<Vec<super::ManagementConditionStatement>>>,
    ) -> Self {
        Self(self.0.with("managementConditionStatements", value))
    }

    /// `ipV4Prefix`: `Edm.String`
    pub fn ip_v4_prefix(&self) -> Option<&str> {
        self.0.str("ipV4Prefix")
    }

    /// Sets `ipV4Prefix`.
    pub fn with_ip_v4_prefix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipV4Prefix", value))
    }

    /// `ipV4Gateway`: `Edm.String`
    pub fn ip_v4_gateway(&self) -> Option<&str> {
        self.0.str("ipV4Gateway")
    }

    /// Sets `ipV4Gateway`.
    pub fn with_ip_v4_gateway(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipV4Gateway", value))
    }

    /// `ipV4DHCPServer`: `Edm.String`
    pub fn ip_v4dhcp_server(&self) -> Option<&str> {
        self.0.str("ipV4DHCPServer")
    }

    /// Sets `ipV4DHCPServer`.
    pub fn with_ip_v4dhcp_server(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipV4DHCPServer", value))
    }

    /// `ipV4DNSServerList`: `Collection(Edm.String)`
    pub fn ip_v4dns_server_list(&self) -> Option<Vec<&str>> {
        self.0.strs("ipV4DNSServerList")
    }

    /// Sets `ipV4DNSServerList`.
    pub fn with_ip_v4dns_server_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ipV4DNSServerList", value))
    }

    /// `dnsSuffixList`: `Collection(Edm.String)`
    pub fn dns_suffix_list(&self) -> Option<Vec<&str>> {
        self.0.strs("dnsSuffixList")
    }

    /// Sets `dnsSuffixList`.
    pub fn with_dns_suffix_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("dnsSuffixList", value))
    }
}
