// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAutoUpdateMode`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedstoreautoupdatemode?view=graph-rest-beta)
    AndroidManagedStoreAutoUpdateMode = "microsoft.graph.androidManagedStoreAutoUpdateMode" {
        Default = "default",
        Postponed = "postponed",
        Priority = "priority",
        UnknownFutureValue = "unknownFutureValue",
    }
}
