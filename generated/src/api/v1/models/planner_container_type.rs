// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        Group = "group",
        UnknownFutureValue = "unknownFutureValue",
        Roster = "roster",
    }
}
