// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleOsVersion`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosversion?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleOsVersion = "microsoft.graph.deviceManagementApplicabilityRuleOsVersion"
}

impl DeviceManagementApplicabilityRuleOsVersion {
    /// `minOSVersion` in queries.
    pub const MIN_OS_VERSION: Property<Self> = Property::new("minOSVersion");
    /// `maxOSVersion` in queries.
    pub const MAX_OS_VERSION: Property<Self> = Property::new("maxOSVersion");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");

    /// `minOSVersion`: `Edm.String`
    pub fn min_os_version(&self) -> Option<&str> {
        self.0.str("minOSVersion")
    }

    /// Sets `minOSVersion`.
    pub fn with_min_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minOSVersion", value))
    }

    /// `maxOSVersion`: `Edm.String`
    pub fn max_os_version(&self) -> Option<&str> {
        self.0.str("maxOSVersion")
    }

    /// Sets `maxOSVersion`.
    pub fn with_max_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maxOSVersion", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`
    ///
    /// Possible values are: include, exclude.
    pub fn rule_type(&self) -> Option<super::DeviceManagementApplicabilityRuleType> {
        self.0.enumeration("ruleType")
    }

    /// Sets `ruleType`.
    pub fn with_rule_type(self, value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleType>>) -> Self {
        Self(self.0.with("ruleType", value))
    }
}
