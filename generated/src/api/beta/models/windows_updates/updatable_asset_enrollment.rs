// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAssetEnrollment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetenrollment?view=graph-rest-beta)
    UpdatableAssetEnrollment = "microsoft.graph.windowsUpdates.updatableAssetEnrollment" {
        "microsoft.graph.windowsUpdates.updateManagementEnrollment",
    }
}
