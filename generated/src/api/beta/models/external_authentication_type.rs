// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalAuthenticationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ExternalAuthenticationType = "microsoft.graph.externalAuthenticationType" {
        /// `passthru`
        Passthru = "passthru",
        /// `aadPreAuthentication`
        AadPreAuthentication = "aadPreAuthentication",
    }
}
