// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.securityResourceType`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-1.0)
    SecurityResourceType = "microsoft.graph.securityResourceType" {
        Attacked = "attacked",
        Related = "related",
        Unknown = "unknown",
    }
}
