// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from networkmanagementcondition.
    ///
    /// [`microsoft.graph.networkIPv6ConfigurationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-networkipv6configurationmanagementcondition?view=graph-rest-beta)
    NetworkIpv6ConfigurationManagementCondition: super::NetworkManagementCondition = "microsoft.graph.networkIPv6ConfigurationManagementCondition"
}

crate::runtime::derived! {
    NetworkIpv6ConfigurationManagementCondition: super::ManagementCondition
}

impl NetworkIpv6ConfigurationManagementCondition {
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
    /// `ipV6Prefix` in queries.
    pub const IP_V6_PREFIX: Property<Self> = Property::new("ipV6Prefix");
    /// `ipV6Gateway` in queries.
    pub const IP_V6_GATEWAY: Property<Self> = Property::new("ipV6Gateway");
    /// `ipV6DNSServerList` in queries.
    pub const IP_V6DNS_SERVER_LIST: Property<Self> = Property::new("ipV6DNSServerList");
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

    /// `ipV6Prefix`: `Edm.String`
    pub fn ip_v6_prefix(&self) -> Option<&str> {
        self.0.str("ipV6Prefix")
    }

    /// Sets `ipV6Prefix`.
    pub fn with_ip_v6_prefix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipV6Prefix", value))
    }

    /// `ipV6Gateway`: `Edm.String`
    pub fn ip_v6_gateway(&self) -> Option<&str> {
        self.0.str("ipV6Gateway")
    }

    /// Sets `ipV6Gateway`.
    pub fn with_ip_v6_gateway(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipV6Gateway", value))
    }

    /// `ipV6DNSServerList`: `Collection(Edm.String)`
    pub fn ip_v6dns_server_list(&self) -> Option<Vec<&str>> {
        self.0.strs("ipV6DNSServerList")
    }

    /// Sets `ipV6DNSServerList`.
    pub fn with_ip_v6dns_server_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ipV6DNSServerList", value))
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
