// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskLocalUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosklocaluser?view=graph-rest-beta)
    WindowsKioskLocalUser: super::WindowsKioskUser = "microsoft.graph.windowsKioskLocalUser"
}

impl WindowsKioskLocalUser {
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }
}
