// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementEnumConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementenumconstraint?view=graph-rest-beta)
    DeviceManagementEnumConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementEnumConstraint"
}

impl DeviceManagementEnumConstraint {
    /// `values` in queries.
    pub const VALUES: Property<Self> = Property::new("values");

    /// `values`: `Collection(microsoft.graph.deviceManagementEnumValue)`
    pub fn values(&self) -> Option<&[super::DeviceManagementEnumValue]> {
        self.0.models("values")
    }

    /// Sets `values`.
    pub fn with_values(self, value: impl Into<Nullable<Vec<super::DeviceManagementEnumValue>>>) -> Self {
        Self(self.0.with("values", value))
    }
}
