// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.easAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-easauthenticationmethod?view=graph-rest-beta)
    EasAuthenticationMethod = "microsoft.graph.easAuthenticationMethod" {
        /// `usernameAndPassword`
        UsernameAndPassword = "usernameAndPassword",
        /// `certificate`
        Certificate = "certificate",
        /// `derivedCredential`
        DerivedCredential = "derivedCredential",
    }
}
