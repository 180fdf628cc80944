// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.rbacApplication`](https://learn.microsoft.com/graph/api/resources/rbacapplication?view=graph-rest-beta)
    RbacApplication = "microsoft.graph.rbacApplication"
}
