// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.windowsAppXAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsappxappassignmentsettings?view=graph-rest-beta)
    WindowsAppXAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.windowsAppXAppAssignmentSettings"
}

impl WindowsAppXAppAssignmentSettings {
    /// `useDeviceContext` in queries.
    pub const USE_DEVICE_CONTEXT: Property<Self> = Property::new("useDeviceContext");

    /// `useDeviceContext`: `Edm.Boolean`
    pub fn use_device_context(&self) -> Option<bool> {
        self.0.bool("useDeviceContext")
    }

    /// Sets `useDeviceContext`.
    pub fn with_use_device_context(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useDeviceContext", value))
    }
}
