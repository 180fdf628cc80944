// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiFiAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wifiauthenticationmethod?view=graph-rest-beta)
    WiFiAuthenticationMethod = "microsoft.graph.wiFiAuthenticationMethod" {
        /// `certificate`
        Certificate = "certificate",
        /// `usernameAndPassword`
        UsernameAndPassword = "usernameAndPassword",
        /// `derivedCredential`
        DerivedCredential = "derivedCredential",
    }
}
