// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.updateCategory`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    UpdateCategory = "microsoft.graph.windowsUpdates.updateCategory" {
        /// `feature`
        Feature = "feature",
        /// `quality`
        Quality = "quality",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
