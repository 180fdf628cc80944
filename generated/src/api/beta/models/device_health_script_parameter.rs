// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealthScriptParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptparameter?view=graph-rest-beta)
    DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptParameter" {
        "microsoft.graph.deviceHealthScriptBooleanParameter",
        "microsoft.graph.deviceHealthScriptIntegerParameter",
        "microsoft.graph.deviceHealthScriptStringParameter",
    }
}

impl DeviceHealthScriptParameter {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `applyDefaultValueWhenNotAssigned` in queries.
    pub const APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED: Property<Self> = Property::new("applyDefaultValueWhenNotAssigned");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `isRequired`: `Edm.Boolean`
    pub fn is_required(&self) -> Option<bool> {
        self.0.bool("isRequired")
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// `applyDefaultValueWhenNotAssigned`: `Edm.Boolean`
    pub fn apply_default_value_when_not_assigned(&self) -> Option<bool> {
        self.0.bool("applyDefaultValueWhenNotAssigned")
    }

    /// Sets `applyDefaultValueWhenNotAssigned`.
    pub fn with_apply_default_value_when_not_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applyDefaultValueWhenNotAssigned", value))
    }
}
