// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleOsEdition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosedition?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleOsEdition = "microsoft.graph.deviceManagementApplicabilityRuleOsEdition"
}

impl DeviceManagementApplicabilityRuleOsEdition {
    /// `osEditionTypes` in queries.
    pub const OS_EDITION_TYPES: Property<Self> = Property::new("osEditionTypes");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `ruleType` in queries.
    pub const RULE_TYPE: Property<Self> = Property::new("ruleType");

    /// `osEditionTypes`: `Collection(microsoft.graph.windows10EditionType)`
    pub fn os_edition_types(&self) -> Option<Vec<super::Windows10EditionType>> {
        self.0.enumerations("osEditionTypes")
    }

    /// Sets `osEditionTypes`.
    pub fn with_os_edition_types(self, value: impl Into<Nullable<Vec<super::Windows10EditionType>>>) -> Self {
        Self(self.0.with("osEditionTypes", value))
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
