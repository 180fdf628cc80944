// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskuser.
    ///
    /// [`microsoft.graph.windowsKioskAzureADUser`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskazureaduser?view=graph-rest-beta)
    WindowsKioskAzureAdUser: super::WindowsKioskUser = "microsoft.graph.windowsKioskAzureADUser"
}

impl WindowsKioskAzureAdUser {
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }
}
