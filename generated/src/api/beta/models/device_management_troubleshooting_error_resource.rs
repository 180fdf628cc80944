// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingErrorResource`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingerrorresource?view=graph-rest-beta)
    DeviceManagementTroubleshootingErrorResource = "microsoft.graph.deviceManagementTroubleshootingErrorResource"
}

impl DeviceManagementTroubleshootingErrorResource {
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `link` in queries.
    pub const LINK: Property<Self> = Property::new("link");

    /// `text`: `Edm.String`
    pub fn text(&self) -> Option<&str> {
        self.0.str("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("text", value))
    }

    /// `link`: `Edm.String`
    pub fn link(&self) -> Option<&str> {
        self.0.str("link")
    }

    /// Sets `link`.
    pub fn with_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("link", value))
    }
}
