// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.updatableAssetError`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasseterror?view=graph-rest-beta)
    UpdatableAssetError = "microsoft.graph.windowsUpdates.updatableAssetError" {
        "microsoft.graph.windowsUpdates.azureADDeviceRegistrationError",
    }
}
