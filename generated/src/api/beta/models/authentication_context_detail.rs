// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationContextDetail`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationContextDetail = "microsoft.graph.authenticationContextDetail" {
        /// `required`
        Required = "required",
        /// `previouslySatisfied`
        PreviouslySatisfied = "previouslySatisfied",
        /// `notApplicable`
        NotApplicable = "notApplicable",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
