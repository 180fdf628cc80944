// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.agreementAcceptanceState`](https://learn.microsoft.com/graph/api/resources/agreementacceptance?view=graph-rest-1.0)
    AgreementAcceptanceState = "microsoft.graph.agreementAcceptanceState" {
        /// `accepted`
        Accepted = "accepted",
        /// `declined`
        Declined = "declined",
    }
}
