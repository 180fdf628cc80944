// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.authenticationMethodFeature`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AuthenticationMethodFeature = "microsoft.graph.authenticationMethodFeature" {
        /// `ssprRegistered`
        SsprRegistered = "ssprRegistered",
        /// `ssprEnabled`
        SsprEnabled = "ssprEnabled",
        /// `ssprCapable`
        SsprCapable = "ssprCapable",
        /// `passwordlessCapable`
        PasswordlessCapable = "passwordlessCapable",
        /// `mfaCapable`
        MfaCapable = "mfaCapable",
    }
}
