// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleOsVersion`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosversion?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleOsVersion = "microsoft.graph.deviceManagementApplicabilityRuleOsVersion"
}

impl DeviceManagementApplicabilityRuleOsVersion {
    pub const MIN_OS_VERSION: Property<Self> = Property::new("minOSVersion");
    pub const MAX_OS_VERSION: Property<Self> = Property::new("maxOSVersion");
    pub const NAME: Property<Self> = Property::new("name");
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");

    /// `minOSVersion`: `Edm.String`
    pub fn min_os_version(&self) -> Option<&str> {
        self.0.str("minOSVersion")
    }

    pub fn with_min_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minOSVersion", value))
    }

    /// `maxOSVersion`: `Edm.String`
    pub fn max_os_version(&self) -> Option<&str> {
        self.0.str("maxOSVersion")
    }

    pub fn with_max_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maxOSVersion", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`
    ///
    /// Possible values are: include, exclude.
    pub fn rule_type(&self) -> Option<super::DeviceManagementApplicabilityRuleType> {
        self.0.enumeration("ruleType")
    }

    pub fn with_rule_type(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleType>>,
    ) -> Self {
        Self(self.0.with("ruleType", value))
    }
}
