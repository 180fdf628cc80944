// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule?view=graph-rest-beta)
    DeviceManagementComplianceScheduledActionForRule = "microsoft.graph.deviceManagementComplianceScheduledActionForRule"
}

impl DeviceManagementComplianceScheduledActionForRule {
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

    /// `scheduledActionConfigurations`: `Collection(microsoft.graph.deviceManagementComplianceActionItem)`
    pub fn scheduled_action_configurations(&self) -> Option<&[super::DeviceManagementComplianceActionItem]> {
        self.0.models("scheduledActionConfigurations")
    }

    /// Sets `scheduledActionConfigurations`.
    pub fn with_scheduled_action_configurations(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementComplianceActionItem>>>,
    ) -> Self {
        Self(self.0.with("scheduledActionConfigurations", value))
    }
}
