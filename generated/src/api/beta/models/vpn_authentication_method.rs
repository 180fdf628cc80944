// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.vpnAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnauthenticationmethod?view=graph-rest-beta)
    VpnAuthenticationMethod = "microsoft.graph.vpnAuthenticationMethod" {
        /// `certificate`
        Certificate = "certificate",
        /// `usernameAndPassword`
        UsernameAndPassword = "usernameAndPassword",
        /// `sharedSecret`
        SharedSecret = "sharedSecret",
        /// `derivedCredential`
        DerivedCredential = "derivedCredential",
        /// `azureAD`
        AzureAd = "azureAD",
    }
}
