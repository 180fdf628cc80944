// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextCollection`](https://learn.microsoft.com/graph/api/resources/plannerplancontextcollection?view=graph-rest-beta)
    PlannerPlanContextCollection = "microsoft.graph.plannerPlanContextCollection"
}
