// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from deviceHealthScriptParameter.
    ///
    /// [`microsoft.graph.deviceHealthScriptStringParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicehealthscriptstringparameter?view=graph-rest-beta)
    DeviceHealthScriptStringParameter: super::DeviceHealthScriptParameter = "microsoft.graph.deviceHealthScriptStringParameter"
}

impl DeviceHealthScriptStringParameter {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `applyDefaultValueWhenNotAssigned` in queries.
    pub const APPLY_DEFAULT_VALUE_WHEN_NOT_ASSIGNED: Property<Self> = Property::new("applyDefaultValueWhenNotAssigned");
    /// `defaultValue` in queries.
    pub const DEFAULT_VALUE: Property<Self> = Property::new("defaultValue");

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// Sets `applyDefaultValueWhenNotAssigned`.
    pub fn with_apply_default_value_when_not_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applyDefaultValueWhenNotAssigned", value))
    }

    /// `defaultValue`: `Edm.String`
    pub fn default_value(&self) -> Option<&str> {
        self.0.str("defaultValue")
    }

    /// Sets `defaultValue`.
    pub fn with_default_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultValue", value))
    }
}
