// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskMultipleApps`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskioskmultipleapps?view=graph-rest-beta)
    WindowsKioskMultipleApps: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskMultipleApps"
}

impl WindowsKioskMultipleApps {
    /// `apps` in queries.
    pub const APPS: Property<Self> = Property::new("apps");
    /// `showTaskBar` in queries.
    pub const SHOW_TASK_BAR: Property<Self> = Property::new("showTaskBar");
    /// `allowAccessToDownloadsFolder` in queries.
    pub const ALLOW_ACCESS_TO_DOWNLOADS_FOLDER: Property<Self> = Property::new("allowAccessToDownloadsFolder");
    /// `disallowDesktopApps` in queries.
    pub const DISALLOW_DESKTOP_APPS: Property<Self> = Property::new("disallowDesktopApps");
    /// `startMenuLayoutXml` in queries.
    pub const START_MENU_LAYOUT_XML: Property<Self> = Property::new("startMenuLayoutXml");

    /// `apps`: `Collection(microsoft.graph.windowsKioskAppBase)`
    pub fn apps(&self) -> Option<&[super::WindowsKioskAppBase]> {
        self.0.models("apps")
    }

    /// Sets `apps`.
    pub fn with_apps(self, value: impl Into<Nullable<Vec<super::WindowsKioskAppBase>>>) -> Self {
        Self(self.0.with("apps", value))
    }

    /// `showTaskBar`: `Edm.Boolean`
    pub fn show_task_bar(&self) -> Option<bool> {
        self.0.bool("showTaskBar")
    }

    /// Sets `showTaskBar`.
    pub fn with_show_task_bar(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("showTaskBar", value))
    }

    /// `allowAccessToDownloadsFolder`: `Edm.Boolean`
    pub fn allow_access_to_downloads_folder(&self) -> Option<bool> {
        self.0.bool("allowAccessToDownloadsFolder")
    }

    /// Sets `allowAccessToDownloadsFolder`.
    pub fn with_allow_access_to_downloads_folder(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowAccessToDownloadsFolder", value))
    }

    /// `disallowDesktopApps`: `Edm.Boolean`
    pub fn disallow_desktop_apps(&self) -> Option<bool> {
        self.0.bool("disallowDesktopApps")
    }

    /// Sets `disallowDesktopApps`.
    pub fn with_disallow_desktop_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disallowDesktopApps", value))
    }

    /// `startMenuLayoutXml`: `Edm.Binary`
    pub fn start_menu_layout_xml(&self) -> Parsed<Bytes> {
        self.0.binary("startMenuLayoutXml")
    }

    /// Sets `startMenuLayoutXml`.
    pub fn with_start_menu_layout_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("startMenuLayoutXml", value))
    }
}
