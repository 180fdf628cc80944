// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.analyticsActivityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AnalyticsActivityType = "microsoft.graph.analyticsActivityType" {
        /// `call`
        Call = "call",
        /// `chat`
        Chat = "chat",
        /// `email`
        Email = "email",
        /// `focus`
        Focus = "focus",
        /// `meeting`
        Meeting = "meeting",
    }
}
