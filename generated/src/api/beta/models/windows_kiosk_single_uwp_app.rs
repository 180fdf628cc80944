// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowskioskappconfiguration.
    ///
    /// [`microsoft.graph.windowsKioskSingleUWPApp`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowskiosksingleuwpapp?view=graph-rest-beta)
    WindowsKioskSingleUwpApp: super::WindowsKioskAppConfiguration = "microsoft.graph.windowsKioskSingleUWPApp"
}

impl WindowsKioskSingleUwpApp {
    /// `uwpApp` in queries.
    pub const UWP_APP: Property<Self> = Property::new("uwpApp");

    /// `uwpApp`: `microsoft.graph.windowsKioskUWPApp`
    pub fn uwp_app(&self) -> Option<&super::WindowsKioskUwpApp> {
        self.0.model("uwpApp")
    }

    /// Sets `uwpApp`.
    pub fn with_uwp_app(self, value: impl Into<Nullable<super::WindowsKioskUwpApp>>) -> Self {
        Self(self.0.with("uwpApp", value))
    }
}
