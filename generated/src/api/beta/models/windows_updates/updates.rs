// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.updates`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updates?view=graph-rest-beta)
    Updates: super::super::Entity = "microsoft.graph.windowsUpdates.updates"
}

impl Updates {
    pub const ID: Property<Self> = Property::new("id");
    pub const CATALOG: Property<Self> = Property::new("catalog");
    pub const DEPLOYMENTS: Property<Self> = Property::new("deployments");
    pub const UPDATABLE_ASSETS: Property<Self> = Property::new("updatableAssets");

    /// `catalog`: `microsoft.graph.windowsUpdates.catalog`, read-only
    ///
    /// Read-only.
    pub fn catalog(&self) -> Option<&super::Catalog> {
        self.0.model("catalog")
    }

    #[cfg(feature = "admin")]
    /// `deployments`: `Collection(microsoft.graph.windowsUpdates.deployment)`, read-only
    ///
    /// Read-only.
    pub fn deployments(&self) -> Option<&[super::Deployment]> {
        self.0.models("deployments")
    }

    #[cfg(feature = "admin")]
    /// `updatableAssets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`, read-only
    ///
    /// Read-only.
    pub fn updatable_assets(&self) -> Option<&[super::UpdatableAsset]> {
        self.0.models("updatableAssets")
    }
}
