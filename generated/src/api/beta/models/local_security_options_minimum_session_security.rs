// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsMinimumSessionSecurity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsminimumsessionsecurity?view=graph-rest-beta)
    LocalSecurityOptionsMinimumSessionSecurity = "microsoft.graph.localSecurityOptionsMinimumSessionSecurity" {
        None = "none",
        RequireNtmlV2SessionSecurity = "requireNtmlV2SessionSecurity",
        Require128BitEncryption = "require128BitEncryption",
        NtlmV2And128BitEncryption = "ntlmV2And128BitEncryption",
    }
}
