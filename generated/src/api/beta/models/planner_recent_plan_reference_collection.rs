// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.plannerRecentPlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerrecentplanreferencecollection?view=graph-rest-beta)
    PlannerRecentPlanReferenceCollection = "microsoft.graph.plannerRecentPlanReferenceCollection"
}
