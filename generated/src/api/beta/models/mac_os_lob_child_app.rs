// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSLobChildApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macoslobchildapp?view=graph-rest-beta)
    MacOsLobChildApp = "microsoft.graph.macOSLobChildApp"
}

impl MacOsLobChildApp {
    /// `bundleId` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleId");
    /// `buildNumber` in queries.
    pub const BUILD_NUMBER: Property<Self> = Property::new("buildNumber");
    /// `versionNumber` in queries.
    pub const VERSION_NUMBER: Property<Self> = Property::new("versionNumber");

    /// `bundleId`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleId")
    }

    /// Sets `bundleId`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleId", value))
    }

    /// `buildNumber`: `Edm.String`
    pub fn build_number(&self) -> Option<&str> {
        self.0.str("buildNumber")
    }

    /// Sets `buildNumber`.
    pub fn with_build_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("buildNumber", value))
    }

    /// `versionNumber`: `Edm.String`
    pub fn version_number(&self) -> Option<&str> {
        self.0.str("versionNumber")
    }

    /// Sets `versionNumber`.
    pub fn with_version_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("versionNumber", value))
    }
}
