// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.plannerContextState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    PlannerContextState = "microsoft.graph.plannerContextState" {
        /// `active`
        Active = "active",
        /// `delinked`
        Delinked = "delinked",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
