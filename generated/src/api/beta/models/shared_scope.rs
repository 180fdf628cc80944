// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedScope`](https://learn.microsoft.com/graph/api/resources/shared?view=graph-rest-beta)
    SharedScope = "microsoft.graph.sharedScope" {
        Anonymous = "anonymous",
        Organization = "organization",
        Users = "users",
    }
}
