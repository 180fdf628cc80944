// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingStringLengthConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingstringlengthconstraint?view=graph-rest-beta)
    DeviceManagementSettingStringLengthConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingStringLengthConstraint"
}

impl DeviceManagementSettingStringLengthConstraint {
    /// `minimumLength` in queries.
    pub const MINIMUM_LENGTH: Property<Self> = Property::new("minimumLength");
    /// `maximumLength` in queries.
    pub const MAXIMUM_LENGTH: Property<Self> = Property::new("maximumLength");

    /// `minimumLength`: `Edm.Int32`
    pub fn minimum_length(&self) -> Option<i32> {
        self.0.i32("minimumLength")
    }

    /// Sets `minimumLength`.
    pub fn with_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("minimumLength", value))
    }

    /// `maximumLength`: `Edm.Int32`
    pub fn maximum_length(&self) -> Option<i32> {
        self.0.i32("maximumLength")
    }

    /// Sets `maximumLength`.
    pub fn with_maximum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumLength", value))
    }
}
