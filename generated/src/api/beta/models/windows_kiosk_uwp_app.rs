// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskUWPApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskuwpapp?view=graph-rest-beta)
    WindowsKioskUwpApp: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskUWPApp"
}

impl WindowsKioskUwpApp {
    /// `startLayoutTileSize` in queries.
    pub const START_LAYOUT_TILE_SIZE: Property<Self> = Property::new("startLayoutTileSize");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `appType` in queries.
    pub const APP_TYPE: Property<Self> = Property::new("appType");
    /// `autoLaunch` in queries.
    pub const AUTO_LAUNCH: Property<Self> = Property::new("autoLaunch");
    /// `appUserModelId` in queries.
    pub const APP_USER_MODEL_ID: Property<Self> = Property::new("appUserModelId");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `containedAppId` in queries.
    pub const CONTAINED_APP_ID: Property<Self> = Property::new("containedAppId");

    /// Sets `startLayoutTileSize`.
    pub fn with_start_layout_tile_size(self, value: impl Into<Nullable<super::WindowsAppStartLayoutTileSize>>) -> Self {
        Self(self.0.with("startLayoutTileSize", value))
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// Sets `appType`.
    pub fn with_app_type(self, value: impl Into<Nullable<super::WindowsKioskAppType>>) -> Self {
        Self(self.0.with("appType", value))
    }

    /// Sets `autoLaunch`.
    pub fn with_auto_launch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoLaunch", value))
    }

    /// `appUserModelId`: `Edm.String`
    pub fn app_user_model_id(&self) -> Option<&str> {
        self.0.str("appUserModelId")
    }

    /// Sets `appUserModelId`.
    pub fn with_app_user_model_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appUserModelId", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `containedAppId`: `Edm.String`
    pub fn contained_app_id(&self) -> Option<&str> {
        self.0.str("containedAppId")
    }

    /// Sets `containedAppId`.
    pub fn with_contained_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("containedAppId", value))
    }
}
