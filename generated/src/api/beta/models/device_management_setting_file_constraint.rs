// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingFileConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingfileconstraint?view=graph-rest-beta)
    DeviceManagementSettingFileConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingFileConstraint"
}

impl DeviceManagementSettingFileConstraint {
    /// `supportedExtensions` in queries.
    pub const SUPPORTED_EXTENSIONS: Property<Self> = Property::new("supportedExtensions");

    /// `supportedExtensions`: `Collection(Edm.String)`
    pub fn supported_extensions(&self) -> Option<Vec<&str>> {
        self.0.strs("supportedExtensions")
    }

    /// Sets `supportedExtensions`.
    pub fn with_supported_extensions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("supportedExtensions", value))
    }
}
