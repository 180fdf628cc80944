// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.securityResourceType`](https://learn.microsoft.com/graph/api/resources/securityresource?view=graph-rest-beta)
    SecurityResourceType = "microsoft.graph.securityResourceType" {
        /// `attacked`
        Attacked = "attacked",
        /// `related`
        Related = "related",
    }
}
