// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceAzureADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceazureadaccount?view=graph-rest-1.0)
    WindowsDeviceAzureAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceAzureADAccount"
}

impl WindowsDeviceAzureAdAccount {
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");

    /// Sets `password`.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
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
