// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingIntegerConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingintegerconstraint?view=graph-rest-beta)
    DeviceManagementSettingIntegerConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingIntegerConstraint"
}

impl DeviceManagementSettingIntegerConstraint {
    /// `minimumValue` in queries.
    pub const MINIMUM_VALUE: Property<Self> = Property::new("minimumValue");
    /// `maximumValue` in queries.
    pub const MAXIMUM_VALUE: Property<Self> = Property::new("maximumValue");

    /// `minimumValue`: `Edm.Int32`
    pub fn minimum_value(&self) -> Option<i32> {
        self.0.i32("minimumValue")
    }

    /// Sets `minimumValue`.
    pub fn with_minimum_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumValue", value))
    }

    /// `maximumValue`: `Edm.Int32`
    pub fn maximum_value(&self) -> Option<i32> {
        self.0.i32("maximumValue")
    }

    /// Sets `maximumValue`.
    pub fn with_maximum_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumValue", value))
    }
}
