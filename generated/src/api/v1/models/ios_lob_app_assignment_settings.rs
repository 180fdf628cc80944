// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppAssignmentSettings.
    ///
    /// [`microsoft.graph.iosLobAppAssignmentSettings`](https://learn.microsoft.com/graph/api/resources/intune-apps-ioslobappassignmentsettings?view=graph-rest-1.0)
    IosLobAppAssignmentSettings: super::MobileAppAssignmentSettings = "microsoft.graph.iosLobAppAssignmentSettings"
}

impl IosLobAppAssignmentSettings {
    /// `vpnConfigurationId` in queries.
    pub const VPN_CONFIGURATION_ID: Property<Self> = Property::new("vpnConfigurationId");

    /// `vpnConfigurationId`: `Edm.String`
    pub fn vpn_configuration_id(&self) -> Option<&str> {
        self.0.str("vpnConfigurationId")
    }

    /// Sets `vpnConfigurationId`.
    pub fn with_vpn_configuration_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vpnConfigurationId", value))
    }
}
