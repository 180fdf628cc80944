// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsKioskAppBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskappbase?view=graph-rest-beta)
    WindowsKioskAppBase = "microsoft.graph.windowsKioskAppBase" {
        "microsoft.graph.windowsKioskDesktopApp",
        "microsoft.graph.windowsKioskUWPApp",
        "microsoft.graph.windowsKioskWin32App",
    }
}

impl WindowsKioskAppBase {
    /// `startLayoutTileSize` in queries.
    pub const START_LAYOUT_TILE_SIZE: Property<Self> = Property::new("startLayoutTileSize");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `appType` in queries.
    pub const APP_TYPE: Property<Self> = Property::new("appType");
    /// `autoLaunch` in queries.
    pub const AUTO_LAUNCH: Property<Self> = Property::new("autoLaunch");

    /// `startLayoutTileSize`: `microsoft.graph.windowsAppStartLayoutTileSize`
    ///
    /// Possible values are: hidden, small, medium, wide, large.
    pub fn start_layout_tile_size(&self) -> Option<super::WindowsAppStartLayoutTileSize> {
        self.0.enumeration("startLayoutTileSize")
    }

    /// Sets `startLayoutTileSize`.
    pub fn with_start_layout_tile_size(self, value: impl Into<Nullable<super::WindowsAppStartLayoutTileSize>>) -> Self {
        Self(self.0.with("startLayoutTileSize", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `appType`: `microsoft.graph.windowsKioskAppType`
    ///
    /// Possible values are: unknown, store, desktop, aumId.
    pub fn app_type(&self) -> Option<super::WindowsKioskAppType> {
        self.0.enumeration("appType")
    }

    /// Sets `appType`.
    pub fn with_app_type(self, value: impl Into<Nullable<super::WindowsKioskAppType>>) -> Self {
        Self(self.0.with("appType", value))
    }

    /// `autoLaunch`: `Edm.Boolean`
    pub fn auto_launch(&self) -> Option<bool> {
        self.0.bool("autoLaunch")
    }

    /// Sets `autoLaunch`.
    pub fn with_auto_launch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoLaunch", value))
    }
}
