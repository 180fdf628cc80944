// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSLaunchItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoslaunchitem?view=graph-rest-beta)
    MacOsLaunchItem = "microsoft.graph.macOSLaunchItem"
}

impl MacOsLaunchItem {
    /// `path` in queries.
    pub const PATH: Property<Self> = Property::new("path");
    /// `hide` in queries.
    pub const HIDE: Property<Self> = Property::new("hide");

    /// `path`: `Edm.String`
    pub fn path(&self) -> Option<&str> {
        self.0.str("path")
    }

    /// Sets `path`.
    pub fn with_path(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("path", value))
    }

    /// `hide`: `Edm.Boolean`
    pub fn hide(&self) -> Option<bool> {
        self.0.bool("hide")
    }

    /// Sets `hide`.
    pub fn with_hide(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hide", value))
    }
}
