// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.decisionItemPrincipalResourceMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DecisionItemPrincipalResourceMembershipType = "microsoft.graph.decisionItemPrincipalResourceMembershipType" {
        Direct = "direct",
        Indirect = "indirect",
        UnknownFutureValue = "unknownFutureValue",
    }
}
