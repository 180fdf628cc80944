// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.federatedIdpMfaBehavior`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FederatedIdpMfaBehavior = "microsoft.graph.federatedIdpMfaBehavior" {
        /// `acceptIfMfaDoneByFederatedIdp`
        AcceptIfMfaDoneByFederatedIdp = "acceptIfMfaDoneByFederatedIdp",
        /// `enforceMfaByFederatedIdp`
        EnforceMfaByFederatedIdp = "enforceMfaByFederatedIdp",
        /// `rejectMfaByFederatedIdp`
        RejectMfaByFederatedIdp = "rejectMfaByFederatedIdp",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
