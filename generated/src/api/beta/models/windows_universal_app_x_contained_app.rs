// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileContainedApp.
    ///
    /// [`microsoft.graph.windowsUniversalAppXContainedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsuniversalappxcontainedapp?view=graph-rest-beta)
    WindowsUniversalAppXContainedApp: super::MobileContainedApp = "microsoft.graph.windowsUniversalAppXContainedApp"
}

impl WindowsUniversalAppXContainedApp {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appUserModelId` in queries.
    pub const APP_USER_MODEL_ID: Property<Self> = Property::new("appUserModelId");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `appUserModelId`: `Edm.String`
    pub fn app_user_model_id(&self) -> Option<&str> {
        self.0.str("appUserModelId")
    }

    /// Sets `appUserModelId`.
    pub fn with_app_user_model_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appUserModelId", value))
    }
}
