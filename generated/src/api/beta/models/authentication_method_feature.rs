// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodFeature`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodFeature = "microsoft.graph.authenticationMethodFeature" {
        SsprRegistered = "ssprRegistered",
        SsprEnabled = "ssprEnabled",
        SsprCapable = "ssprCapable",
        PasswordlessCapable = "passwordlessCapable",
        MfaCapable = "mfaCapable",
    }
}
