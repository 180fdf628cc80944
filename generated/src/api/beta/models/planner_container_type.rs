// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContainerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerContainerType = "microsoft.graph.plannerContainerType" {
        /// `group`
        Group = "group",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `roster`
        Roster = "roster",
    }
}
