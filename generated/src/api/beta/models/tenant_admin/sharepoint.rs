// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.tenantAdmin.sharepoint`](https://learn.microsoft.com/graph/api/resources/tenantadmin-sharepoint?view=graph-rest-beta)
    Sharepoint = "microsoft.graph.tenantAdmin.sharepoint"
}

impl Sharepoint {
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");

    /// `settings`: `microsoft.graph.tenantAdmin.settings`
    #[cfg(feature = "admin")]
    pub fn settings(&self) -> Option<&super::Settings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    #[cfg(feature = "admin")]
    pub fn with_settings(self, value: impl Into<Nullable<super::Settings>>) -> Self {
        Self(self.0.with("settings", value))
    }
}
