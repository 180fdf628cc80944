// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingAppConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingappconstraint?view=graph-rest-beta)
    DeviceManagementSettingAppConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingAppConstraint"
}

impl DeviceManagementSettingAppConstraint {
    /// `supportedTypes` in queries.
    pub const SUPPORTED_TYPES: Property<Self> = Property::new("supportedTypes");

    /// `supportedTypes`: `Collection(Edm.String)`
    pub fn supported_types(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedTypes")
    }

    /// Sets `supportedTypes`.
    pub fn with_supported_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedTypes", value))
    }
}
