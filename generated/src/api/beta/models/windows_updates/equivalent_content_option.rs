// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.equivalentContentOption`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    EquivalentContentOption = "microsoft.graph.windowsUpdates.equivalentContentOption" {
        /// `none`
        None = "none",
        /// `latestSecurity`
        LatestSecurity = "latestSecurity",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
