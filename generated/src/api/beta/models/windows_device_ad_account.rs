// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceadaccount?view=graph-rest-beta)
    WindowsDeviceAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceADAccount"
}

impl WindowsDeviceAdAccount {
    /// `password` in queries.
    pub const PASSWORD: Property<Self> = Property::new("password");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    /// `userName` in queries.
    pub const USER_NAME: Property<Self> = Property::new("userName");

    /// Sets `password`.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }

    /// `domainName`: `Edm.String`
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }

    /// Sets `domainName`.
    pub fn with_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainName", value))
    }

    /// `userName`: `Edm.String`
    pub fn user_name(&self) -> Option<&str> {
        self.0.str("userName")
    }

    /// Sets `userName`.
    pub fn with_user_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userName", value))
    }
}
