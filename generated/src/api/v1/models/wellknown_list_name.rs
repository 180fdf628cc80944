// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wellknownListName`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    WellknownListName = "microsoft.graph.wellknownListName" {
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
