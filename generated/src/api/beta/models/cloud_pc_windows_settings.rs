// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cloudPcWindowsSettings`](https://learn.microsoft.com/graph/api/resources/cloudpcwindowssettings?view=graph-rest-beta)
    CloudPcWindowsSettings = "microsoft.graph.cloudPcWindowsSettings"
}

impl CloudPcWindowsSettings {
    /// `language` in queries.
    pub const LANGUAGE: Property<Self> = Property::new("language");

    /// `language`: `Edm.String`
    pub fn language(&self) -> Option<&str> {
        self.0.str("language")
    }

    /// Sets `language`.
    pub fn with_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("language", value))
    }
}
