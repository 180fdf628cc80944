// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSIncludedApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-macosincludedapp?view=graph-rest-beta)
    MacOsIncludedApp = "microsoft.graph.macOSIncludedApp"
}

impl MacOsIncludedApp {
    /// `bundleId` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleId");
    /// `bundleVersion` in queries.
    pub const BUNDLE_VERSION: Property<Self> = Property::new("bundleVersion");

    /// `bundleId`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleId")
    }

    /// Sets `bundleId`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleId", value))
    }

    /// `bundleVersion`: `Edm.String`
    pub fn bundle_version(&self) -> Option<&str> {
        self.0.str("bundleVersion")
    }

    /// Sets `bundleVersion`.
    pub fn with_bundle_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleVersion", value))
    }
}
