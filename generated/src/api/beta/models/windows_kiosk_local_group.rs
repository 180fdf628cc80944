// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskLocalGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosklocalgroup?view=graph-rest-beta)
    WindowsKioskLocalGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskLocalGroup"
}

impl WindowsKioskLocalGroup {
    /// `groupName` in queries.
    pub const GROUP_NAME: Property<Self> = Property::new("groupName");

    /// `groupName`: `Edm.String`
    pub fn group_name(&self) -> Option<&str> {
        self.0.str("groupName")
    }

    /// Sets `groupName`.
    pub fn with_group_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupName", value))
    }
}
