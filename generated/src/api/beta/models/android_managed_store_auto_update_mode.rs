// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedStoreAutoUpdateMode`](https://learn.microsoft.com/graph/api/resources/intune-shared-androidmanagedstoreautoupdatemode?view=graph-rest-beta)
    AndroidManagedStoreAutoUpdateMode = "microsoft.graph.androidManagedStoreAutoUpdateMode" {
        /// `default`
        Default = "default",
        /// `postponed`
        Postponed = "postponed",
        /// `priority`
        Priority = "priority",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
