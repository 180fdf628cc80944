// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.macOSKernelExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoskernelextension?view=graph-rest-beta)
    MacOsKernelExtension = "microsoft.graph.macOSKernelExtension"
}

impl MacOsKernelExtension {
    /// `teamIdentifier` in queries.
    pub const TEAM_IDENTIFIER: Property<Self> = Property::new("teamIdentifier");
    /// `bundleId` in queries.
    pub const BUNDLE_ID: Property<Self> = Property::new("bundleId");

    /// `teamIdentifier`: `Edm.String`
    pub fn team_identifier(&self) -> Option<&str> {
        self.0.str("teamIdentifier")
    }

    /// Sets `teamIdentifier`.
    pub fn with_team_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamIdentifier", value))
    }

    /// `bundleId`: `Edm.String`
    pub fn bundle_id(&self) -> Option<&str> {
        self.0.str("bundleId")
    }

    /// Sets `bundleId`.
    pub fn with_bundle_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("bundleId", value))
    }
}
