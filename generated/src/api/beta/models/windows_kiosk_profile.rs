// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskprofile?view=graph-rest-beta)
    WindowsKioskProfile = "microsoft.graph.windowsKioskProfile"
}

impl WindowsKioskProfile {
    /// `profileId` in queries.
    pub const PROFILE_ID: Property<Self> = Property::new("profileId");
    /// `profileName` in queries.
    pub const PROFILE_NAME: Property<Self> = Property::new("profileName");
    /// `appConfiguration` in queries.
    pub const APP_CONFIGURATION: Property<Self> = Property::new("appConfiguration");
    /// `userAccountsConfiguration` in queries.
    pub const USER_ACCOUNTS_CONFIGURATION: Property<Self> = Property::new("userAccountsConfiguration");

    /// `profileId`: `Edm.String`
    pub fn profile_id(&self) -> Option<&str> {
        self.0.str("profileId")
    }

    /// Sets `profileId`.
    pub fn with_profile_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profileId", value))
    }

    /// `profileName`: `Edm.String`
    pub fn profile_name(&self) -> Option<&str> {
        self.0.str("profileName")
    }

    /// Sets `profileName`.
    pub fn with_profile_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("profileName", value))
    }

    /// `appConfiguration`: `microsoft.graph.windowsKioskAppConfiguration`
    pub fn app_configuration(&self) -> Option<&super::WindowsKioskAppConfiguration> {
        self.0.model("appConfiguration")
    }

    /// Sets `appConfiguration`.
    pub fn with_app_configuration(self, value: impl Into<Nullable<super::WindowsKioskAppConfiguration>>) -> Self {
        Self(self.0.with("appConfiguration", value))
    }

    /// `userAccountsConfiguration`: `Collection(microsoft.graph.windowsKioskUser)`
    pub fn user_accounts_configuration(&self) -> Option<&[super::WindowsKioskUser]> {
        self.0.models("userAccountsConfiguration")
    }

    /// Sets `userAccountsConfiguration`.
    pub fn with_user_accounts_configuration(self, value: impl Into<Nullable<Vec<super::WindowsKioskUser>>>) -> Self {
        Self(self.0.with("userAccountsConfiguration", value))
    }
}
