// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationmethod?view=graph-rest-beta)
    WiredNetworkAuthenticationMethod = "microsoft.graph.wiredNetworkAuthenticationMethod" {
        /// `certificate`
        Certificate = "certificate",
        /// `usernameAndPassword`
        UsernameAndPassword = "usernameAndPassword",
        /// `derivedCredential`
        DerivedCredential = "derivedCredential",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
