// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.signInFrequencyAuthenticationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    SignInFrequencyAuthenticationType = "microsoft.graph.signInFrequencyAuthenticationType" {
        /// `primaryAndSecondaryAuthentication`
        PrimaryAndSecondaryAuthentication = "primaryAndSecondaryAuthentication",
        /// `secondaryAuthentication`
        SecondaryAuthentication = "secondaryAuthentication",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
