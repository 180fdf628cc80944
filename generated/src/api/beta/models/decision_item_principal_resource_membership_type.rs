// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.decisionItemPrincipalResourceMembershipType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DecisionItemPrincipalResourceMembershipType = "microsoft.graph.decisionItemPrincipalResourceMembershipType" {
        /// `direct`
        Direct = "direct",
        /// `indirect`
        Indirect = "indirect",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
