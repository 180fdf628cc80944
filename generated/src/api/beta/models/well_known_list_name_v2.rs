// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wellKnownListName_v2`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WellKnownListNameV2 = "microsoft.graph.wellKnownListName_v2" {
        /// `none`
        None = "none",
        /// `defaultList`
        DefaultList = "defaultList",
        /// `flaggedEmails`
        FlaggedEmails = "flaggedEmails",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
