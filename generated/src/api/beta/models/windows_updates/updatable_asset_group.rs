// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// Inherits from updatableasset.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAssetGroup`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetgroup?view=graph-rest-beta)
    UpdatableAssetGroup: super::UpdatableAsset = "microsoft.graph.windowsUpdates.updatableAssetGroup"
}

impl UpdatableAssetGroup {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");

    /// `members`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`, read-only
    ///
    /// Read-only.
    pub fn members(&self) -> Option<&[super::UpdatableAsset]> {
        self.0.models("members")
    }
}
