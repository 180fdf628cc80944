// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsMinimumSessionSecurity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsminimumsessionsecurity?view=graph-rest-beta)
    LocalSecurityOptionsMinimumSessionSecurity = "microsoft.graph.localSecurityOptionsMinimumSessionSecurity" {
        /// `none`
        None = "none",
        /// `requireNtmlV2SessionSecurity`
        RequireNtmlV2SessionSecurity = "requireNtmlV2SessionSecurity",
        /// `require128BitEncryption`
        Require128BitEncryption = "require128BitEncryption",
        /// `ntlmV2And128BitEncryption`
        NtlmV2And128BitEncryption = "ntlmV2And128BitEncryption",
    }
}
