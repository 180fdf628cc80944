// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.restoreTimeRange`](https://learn.microsoft.com/graph/api/manageddevice-bulkrestorecloudpc?view=graph-rest-beta)
    RestoreTimeRange = "microsoft.graph.restoreTimeRange" {
        /// `before`
        Before = "before",
        /// `after`
        After = "after",
        /// `beforeOrAfter`
        BeforeOrAfter = "beforeOrAfter",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
