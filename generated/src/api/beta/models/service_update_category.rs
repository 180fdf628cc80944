// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceUpdateCategory`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ServiceUpdateCategory = "microsoft.graph.serviceUpdateCategory" {
        /// `preventOrFixIssue`
        PreventOrFixIssue = "preventOrFixIssue",
        /// `planForChange`
        PlanForChange = "planForChange",
        /// `stayInformed`
        StayInformed = "stayInformed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
