// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.routingType`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    RoutingType = "microsoft.graph.routingType" {
        /// `forwarded`
        Forwarded = "forwarded",
        /// `lookup`
        Lookup = "lookup",
        /// `selfFork`
        SelfFork = "selfFork",
    }
}
