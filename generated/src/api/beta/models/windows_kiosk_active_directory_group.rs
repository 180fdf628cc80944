// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskActiveDirectoryGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskactivedirectorygroup?view=graph-rest-beta)
    WindowsKioskActiveDirectoryGroup: super::WindowsKioskUser = "microsoft.graph.windowsKioskActiveDirectoryGroup"
}

impl WindowsKioskActiveDirectoryGroup {
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
