// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodSignInState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodSignInState = "microsoft.graph.authenticationMethodSignInState" {
        /// `notSupported`
        NotSupported = "notSupported",
        /// `notAllowedByPolicy`
        NotAllowedByPolicy = "notAllowedByPolicy",
        /// `notEnabled`
        NotEnabled = "notEnabled",
        /// `phoneNumberNotUnique`
        PhoneNumberNotUnique = "phoneNumberNotUnique",
        /// `ready`
        Ready = "ready",
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
