// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosLobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-ioslobappassignmentsettings?view=graph-rest-beta)
    IosLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosLobAppAssignmentSettings"
}

impl IosLobAppAssignmentSettings {
    /// `vpnConfigurationId` in queries.
    pub const VPN_CONFIGURATION_ID: Property<Self> = Property::new("vpnConfigurationId");
    /// `uninstallOnDeviceRemoval` in queries.
    pub const UNINSTALL_ON_DEVICE_REMOVAL: Property<Self> = Property::new("uninstallOnDeviceRemoval");

    /// `vpnConfigurationId`: `Edm.String`
    pub fn vpn_configuration_id(&self) -> Option<&str> {
        self.0.str("vpnConfigurationId")
    }

    /// Sets `vpnConfigurationId`.
    pub fn with_vpn_configuration_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vpnConfigurationId", value))
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
