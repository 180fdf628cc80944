// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.analyticsActivityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AnalyticsActivityType = "microsoft.graph.analyticsActivityType" {
        Call = "call",
        Chat = "chat",
        Email = "email",
        Focus = "focus",
        Meeting = "meeting",
    }
}
