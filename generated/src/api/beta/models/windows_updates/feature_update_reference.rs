// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from windowsUpdateReference.
    ///
    /// [`microsoft.graph.windowsUpdates.featureUpdateReference`](https://learn.microsoft.com/graph/api/resources/windowsupdates-featureupdatereference?view=graph-rest-beta)
    FeatureUpdateReference: super::WindowsUpdateReference = "microsoft.graph.windowsUpdates.featureUpdateReference"
}

crate::runtime::derived! {
    FeatureUpdateReference: super::DeployableContent
}

impl FeatureUpdateReference {
    pub const VERSION: Property<Self> = Property::new("version");

    /// `version`: `Edm.String`
    pub fn version(&self) -> Option<&str> {
        self.0.str("version")
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }
}
