// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.plannerFavoritePlanReferenceCollection`](https://learn.microsoft.com/graph/api/resources/plannerfavoriteplanreferencecollection?view=graph-rest-beta)
    PlannerFavoritePlanReferenceCollection = "microsoft.graph.plannerFavoritePlanReferenceCollection"
}
