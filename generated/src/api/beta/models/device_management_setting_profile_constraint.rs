// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingProfileConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingprofileconstraint?view=graph-rest-beta)
    DeviceManagementSettingProfileConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingProfileConstraint"
}

impl DeviceManagementSettingProfileConstraint {
    /// `source` in queries.
    pub const SOURCE: Property<Self> = Property::new("source");
    /// `types` in queries.
    pub const TYPES: Property<Self> = Property::new("types");

    /// `source`: `Edm.String`
    pub fn source(&self) -> Option<&str> {
        self.0.str("source")
    }

    /// Sets `source`.
    pub fn with_source(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("source", value))
    }

    /// `types`: `Collection(Edm.String)`
    pub fn types(&self) -> Option<Vec<&str>> {
        self.0.strs("types")
    }

    /// Sets `types`.
    pub fn with_types(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("types", value))
    }
}
