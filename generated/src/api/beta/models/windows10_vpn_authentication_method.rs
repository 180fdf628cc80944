// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windows10VpnAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10vpnauthenticationmethod?view=graph-rest-beta)
    Windows10VpnAuthenticationMethod = "microsoft.graph.windows10VpnAuthenticationMethod" {
        /// `certificate`
        Certificate = "certificate",
        /// `usernameAndPassword`
        UsernameAndPassword = "usernameAndPassword",
        /// `customEapXml`
        CustomEapXml = "customEapXml",
        /// `derivedCredential`
        DerivedCredential = "derivedCredential",
    }
}
