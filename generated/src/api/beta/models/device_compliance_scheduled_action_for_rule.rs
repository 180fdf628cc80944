// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescheduledactionforrule?view=graph-rest-beta)
    DeviceComplianceScheduledActionForRule = "microsoft.graph.deviceComplianceScheduledActionForRule"
}

impl DeviceComplianceScheduledActionForRule {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `ruleName` in queries.
    pub const RULE_NAME: Property<Self> = Property::new("ruleName");
    /// `scheduledActionConfigurations` in queries.
    pub const SCHEDULED_ACTION_CONFIGURATIONS: Property<Self> = Property::new("scheduledActionConfigurations");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `ruleName`: `Edm.String`
    pub fn rule_name(&self) -> Option<&str> {
        self.0.str("ruleName")
    }

    /// Sets `ruleName`.
    pub fn with_rule_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ruleName", value))
    }

    /// `scheduledActionConfigurations`: `Collection(microsoft.graph.deviceComplianceActionItem)`
    pub fn scheduled_action_configurations(&self) -> Option<&[super::DeviceComplianceActionItem]> {
        self.0.models("scheduledActionConfigurations")
    }

    /// Sets `scheduledActionConfigurations`.
    pub fn with_scheduled_action_configurations(
        self,
        value: impl Into<Nullable<Vec<super::DeviceComplianceActionItem>>>,
    ) -> Self {
        Self(self.0.with("scheduledActionConfigurations", value))
    }
}
