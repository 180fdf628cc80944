// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingRequiredConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingrequiredconstraint?view=graph-rest-beta)
    DeviceManagementSettingRequiredConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingRequiredConstraint"
}

impl DeviceManagementSettingRequiredConstraint {
    /// `notConfiguredValue` in queries.
    pub const NOT_CONFIGURED_VALUE: Property<Self> = Property::new("notConfiguredValue");

    /// `notConfiguredValue`: `Edm.String`
    pub fn not_configured_value(&self) -> Option<&str> {
        self.0.str("notConfiguredValue")
    }

    /// Sets `notConfiguredValue`.
    pub fn with_not_configured_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notConfiguredValue", value))
    }
}
