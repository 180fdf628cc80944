// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.macOsLobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-macoslobappassignmentsettings?view=graph-rest-beta)
    MacOsLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.macOsLobAppAssignmentSettings"
}

impl MacOsLobAppAssignmentSettings {
    /// `uninstallOnDeviceRemoval` in queries.
    pub const UNINSTALL_ON_DEVICE_REMOVAL: Property<Self> = Property::new("uninstallOnDeviceRemoval");

    /// `uninstallOnDeviceRemoval`: `Edm.Boolean`
    pub fn uninstall_on_device_removal(&self) -> Option<bool> {
        self.0.bool("uninstallOnDeviceRemoval")
    }

    /// Sets `uninstallOnDeviceRemoval`.
    pub fn with_uninstall_on_device_removal(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("uninstallOnDeviceRemoval", value))
    }
}
