// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.specifiedCaptiveNetworkPlugins`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-specifiedcaptivenetworkplugins?view=graph-rest-beta)
    SpecifiedCaptiveNetworkPlugins = "microsoft.graph.specifiedCaptiveNetworkPlugins"
}

impl SpecifiedCaptiveNetworkPlugins {
    /// `allowedBundleIdentifiers` in queries.
    pub const ALLOWED_BUNDLE_IDENTIFIERS: Property<Self> = Property::new("allowedBundleIdentifiers");

    /// `allowedBundleIdentifiers`: `Collection(Edm.String)`
    pub fn allowed_bundle_identifiers(&self) -> Option<Vec<&str>> {
        self.0.strs("allowedBundleIdentifiers")
    }

    /// Sets `allowedBundleIdentifiers`.
    pub fn with_allowed_bundle_identifiers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("allowedBundleIdentifiers", value))
    }
}
