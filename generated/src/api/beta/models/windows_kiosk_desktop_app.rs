// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskDesktopApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskdesktopapp?view=graph-rest-beta)
    WindowsKioskDesktopApp: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskDesktopApp"
}

impl WindowsKioskDesktopApp {
    /// `startLayoutTileSize` in queries.
    pub const START_LAYOUT_TILE_SIZE: Property<Self> = Property::new("startLayoutTileSize");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `appType` in queries.
    pub const APP_TYPE: Property<Self> = Property::new("appType");
    /// `autoLaunch` in queries.
    pub const AUTO_LAUNCH: Property<Self> = Property::new("autoLaunch");
    /// `path` in queries.
    pub const PATH: Property<Self> = Property::new("path");
    /// `desktopApplicationId` in queries.
    pub const DESKTOP_APPLICATION_ID: Property<Self> = Property::new("desktopApplicationId");
    /// `desktopApplicationLinkPath` in queries.
    pub const DESKTOP_APPLICATION_LINK_PATH: Property<Self> = Property::new("desktopApplicationLinkPath");

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

    /// `path`: `Edm.String`
    pub fn path(&self) -> Option<&str> {
        self.0.str("path")
    }

    /// Sets `path`.
    pub fn with_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("path", value))
    }

    /// `desktopApplicationId`: `Edm.String`
    pub fn desktop_application_id(&self) -> Option<&str> {
        self.0.str("desktopApplicationId")
    }

    /// Sets `desktopApplicationId`.
    pub fn with_desktop_application_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("desktopApplicationId", value))
    }

    /// `desktopApplicationLinkPath`: `Edm.String`
    pub fn desktop_application_link_path(&self) -> Option<&str> {
        self.0.str("desktopApplicationLinkPath")
    }

    /// Sets `desktopApplicationLinkPath`.
    pub fn with_desktop_application_link_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("desktopApplicationLinkPath", value))
    }
}
