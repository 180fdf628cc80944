// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.identitySource`](https://learn.microsoft.com/graph/api/resources/identitysource?view=graph-rest-beta)
    IdentitySource = "microsoft.graph.identitySource"
}
