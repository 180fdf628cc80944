// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mobileAppIdentifier.
    ///
    /// [`microsoft.graph.windowsAppIdentifier`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsappidentifier?view=graph-rest-beta)
    WindowsAppIdentifier: super::MobileAppIdentifier = "microsoft.graph.windowsAppIdentifier"
}

impl WindowsAppIdentifier {
    /// `windowsAppId` in queries.
    pub const WINDOWS_APP_ID: Property<Self> = Property::new("windowsAppId");

    /// `windowsAppId`: `Edm.String`
    pub fn windows_app_id(&self) -> Option<&str> {
        self.0.str("windowsAppId")
    }

    /// Sets `windowsAppId`.
    pub fn with_windows_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("windowsAppId", value))
    }
}
