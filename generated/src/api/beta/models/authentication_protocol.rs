// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationProtocol`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationProtocol = "microsoft.graph.authenticationProtocol" {
        /// `wsFed`
        WsFed = "wsFed",
        /// `saml`
        Saml = "saml",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
