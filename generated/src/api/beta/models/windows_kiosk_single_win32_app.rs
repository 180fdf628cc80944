// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskSingleWin32App`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosksinglewin32app?view=graph-rest-beta)
    WindowsKioskSingleWin32App: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskSingleWin32App"
}

impl WindowsKioskSingleWin32App {
    /// `win32App` in queries.
    pub const WIN32_APP: Property<Self> = Property::new("win32App");

    /// `win32App`: `microsoft.graph.windowsKioskWin32App`
    pub fn win32_app(&self) -> Option<&super::WindowsKioskWin32App> {
        self.0.model("win32App")
    }

    /// Sets `win32App`.
    pub fn with_win32_app(self, value: impl Into<Nullable<super::WindowsKioskWin32App>>) -> Self {
        Self(self.0.with("win32App", value))
    }
}
