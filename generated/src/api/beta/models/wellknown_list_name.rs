// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wellknownListName`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WellknownListName = "microsoft.graph.wellknownListName" {
        None = "none",
        DefaultList = "defaultList",
        FlaggedEmails = "flaggedEmails",
        UnknownFutureValue = "unknownFutureValue",
    }
}
