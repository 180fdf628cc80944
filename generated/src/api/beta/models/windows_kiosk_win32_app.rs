// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskappbase.
    ///
    /// [`microsoft.graph.windowsKioskWin32App`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskwin32app?view=graph-rest-beta)
    WindowsKioskWin32App: super::WindowsKioskAppBase = "microsoft.graph.windowsKioskWin32App"
}

impl WindowsKioskWin32App {
    /// `startLayoutTileSize` in queries.
    pub const START_LAYOUT_TILE_SIZE: Property<Self> = Property::new("startLayoutTileSize");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `appType` in queries.
    pub const APP_TYPE: Property<Self> = Property::new("appType");
    /// `autoLaunch` in queries.
    pub const AUTO_LAUNCH: Property<Self> = Property::new("autoLaunch");
    /// `classicAppPath` in queries.
    pub const CLASSIC_APP_PATH: Property<Self> = Property::new("classicAppPath");
    /// `edgeNoFirstRun` in queries.
    pub const EDGE_NO_FIRST_RUN: Property<Self> = Property::new("edgeNoFirstRun");
    /// `edgeKioskIdleTimeoutMinutes` in queries.
    pub const EDGE_KIOSK_IDLE_TIMEOUT_MINUTES: Property<Self> = Property::new("edgeKioskIdleTimeoutMinutes");
    /// `edgeKioskType` in queries.
    pub const EDGE_KIOSK_TYPE: Property<Self> = Property::new("edgeKioskType");
    /// `edgeKiosk` in queries.
    pub const EDGE_KIOSK: Property<Self> = Property::new("edgeKiosk");

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

    /// `classicAppPath`: `Edm.String`
    pub fn classic_app_path(&self) -> Option<&str> {
        self.0.str("classicAppPath")
    }

    /// Sets `classicAppPath`.
    pub fn with_classic_app_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("classicAppPath", value))
    }

    /// `edgeNoFirstRun`: `Edm.Boolean`
    pub fn edge_no_first_run(&self) -> Option<bool> {
        self.0.bool("edgeNoFirstRun")
    }

    /// Sets `edgeNoFirstRun`.
    pub fn with_edge_no_first_run(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeNoFirstRun", value))
    }

    /// `edgeKioskIdleTimeoutMinutes`: `Edm.Int32`
    pub fn edge_kiosk_idle_timeout_minutes(&self) -> Option<i32> {
        self.0.i32("edgeKioskIdleTimeoutMinutes")
    }

    /// Sets `edgeKioskIdleTimeoutMinutes`.
    pub fn with_edge_kiosk_idle_timeout_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("edgeKioskIdleTimeoutMinutes", value))
    }

    /// `edgeKioskType`: `microsoft.graph.windowsEdgeKioskType`
    ///
    /// Possible values are: publicBrowsing, fullScreen.
    pub fn edge_kiosk_type(&self) -> Option<super::WindowsEdgeKioskType> {
        self.0.enumeration("edgeKioskType")
    }

    /// Sets `edgeKioskType`.
    pub fn with_edge_kiosk_type(self, value: impl Into<Nullable<super::WindowsEdgeKioskType>>) -> Self {
        Self(self.0.with("edgeKioskType", value))
    }

    /// `edgeKiosk`: `Edm.String`
    pub fn edge_kiosk(&self) -> Option<&str> {
        self.0.str("edgeKiosk")
    }

    /// Sets `edgeKiosk`.
    pub fn with_edge_kiosk(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("edgeKiosk", value))
    }
}
