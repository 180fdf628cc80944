// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.plannerExternalReferences`](https://learn.microsoft.com/graph/api/resources/plannerexternalreferences?view=graph-rest-1.0)
    PlannerExternalReferences = "microsoft.graph.plannerExternalReferences"
}
