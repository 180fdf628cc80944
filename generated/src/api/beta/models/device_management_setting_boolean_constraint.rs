// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingBooleanConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingbooleanconstraint?view=graph-rest-beta)
    DeviceManagementSettingBooleanConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingBooleanConstraint"
}

impl DeviceManagementSettingBooleanConstraint {
    /// `value` in queries.
    pub const VALUE: Property<Self> = Property::new("value");

    /// `value`: `Edm.Boolean`
    pub fn value(&self) -> Option<bool> {
        self.0.bool("value")
    }

    /// Sets `value`.
    pub fn with_value(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("value", value))
    }
}
