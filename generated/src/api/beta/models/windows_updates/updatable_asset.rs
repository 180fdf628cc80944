// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAsset`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasset?view=graph-rest-beta)
    UpdatableAsset = "microsoft.graph.windowsUpdates.updatableAsset" {
        "microsoft.graph.windowsUpdates.azureADDevice",
        "microsoft.graph.windowsUpdates.updatableAssetGroup",
    }
}

impl UpdatableAsset {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only. Not nullable. Key.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }
}
