// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mobileAppIntentAndState`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-mobileappintentandstate?view=graph-rest-beta)
    MobileAppIntentAndState = "microsoft.graph.mobileAppIntentAndState"
}

impl MobileAppIntentAndState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `managedDeviceIdentifier` in queries.
    pub const MANAGED_DEVICE_IDENTIFIER: Property<Self> = Property::new("managedDeviceIdentifier");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `mobileAppList` in queries.
    pub const MOBILE_APP_LIST: Property<Self> = Property::new("mobileAppList");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `managedDeviceIdentifier`: `Edm.String`
    pub fn managed_device_identifier(&self) -> Option<&str> {
        self.0.str("managedDeviceIdentifier")
    }

    /// Sets `managedDeviceIdentifier`.
    pub fn with_managed_device_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceIdentifier", value))
    }

    /// `userId`: `Edm.String`
    pub fn user_id(&self) -> Option<&str> {
        self.0.str("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `mobileAppList`: `Collection(microsoft.graph.mobileAppIntentAndStateDetail)`
    pub fn mobile_app_list(&self) -> Option<&[super::MobileAppIntentAndStateDetail]> {
        self.0.models("mobileAppList")
    }

    /// Sets `mobileAppList`.
    pub fn with_mobile_app_list(self, value: impl Into<Nullable<Vec<super::MobileAppIntentAndStateDetail>>>) -> Self {
        Self(self.0.with("mobileAppList", value))
    }
}
