// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.macOsVppAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-macosvppappassignmentsettings?view=graph-rest-beta)
    MacOsVppAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.macOsVppAppAssignmentSettings"
}

impl MacOsVppAppAssignmentSettings {
    /// `useDeviceLicensing` in queries.
    pub const USE_DEVICE_LICENSING: Property<Self> = Property::new("useDeviceLicensing");
    /// `uninstallOnDeviceRemoval` in queries.
    pub const UNINSTALL_ON_DEVICE_REMOVAL: Property<Self> = Property::new("uninstallOnDeviceRemoval");

    /// `useDeviceLicensing`: `Edm.Boolean`
    pub fn use_device_licensing(&self) -> Option<bool> {
        self.0.bool("useDeviceLicensing")
    }

    /// Sets `useDeviceLicensing`.
    pub fn with_use_device_licensing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useDeviceLicensing", value))
    }

    /// `uninstallOnDeviceRemoval`: `Edm.Boolean`
    pub fn uninstall_on_device_removal(&self) -> Option<bool> {
        self.0.bool("uninstallOnDeviceRemoval")
    }

    /// Sets `uninstallOnDeviceRemoval`.
    pub fn with_uninstall_on_device_removal(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("uninstallOnDeviceRemoval", value))
    }
}
