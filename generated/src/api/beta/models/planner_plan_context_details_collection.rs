// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.plannerPlanContextDetailsCollection`](https://learn.microsoft.com/graph/api/resources/plannerplancontextdetailscollection?view=graph-rest-beta)
    PlannerPlanContextDetailsCollection = "microsoft.graph.plannerPlanContextDetailsCollection"
}
