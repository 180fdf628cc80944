// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.changeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChangeType = "microsoft.graph.changeType" {
        /// `created`
        Created = "created",
        /// `updated`
        Updated = "updated",
        /// `deleted`
        Deleted = "deleted",
    }
}
