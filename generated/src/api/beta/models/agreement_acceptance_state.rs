// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.agreementAcceptanceState`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-beta)
    AgreementAcceptanceState = "microsoft.graph.agreementAcceptanceState" {
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
    }
}
