// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAzureADGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskazureadgroup?view=graph-rest-beta)
    WindowsKioskAzureAdGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskAzureADGroup"
}

impl WindowsKioskAzureAdGroup {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `groupId` in queries.
    pub const GROUP_ID: Property<Self> = Property::new("groupId");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `groupId`: `Edm.String`
    pub fn group_id(&self) -> Option<&str> {
        self.0.str("groupId")
    }

    /// Sets `groupId`.
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }
}
