// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.wiredNetworkAuthenticationMethod`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-wirednetworkauthenticationmethod?view=graph-rest-beta)
    WiredNetworkAuthenticationMethod = "microsoft.graph.wiredNetworkAuthenticationMethod" {
        Certificate = "certificate",
        UsernameAndPassword = "usernameAndPassword",
        DerivedCredential = "derivedCredential",
        UnknownFutureValue = "unknownFutureValue",
    }
}
