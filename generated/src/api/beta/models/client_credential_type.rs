// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.clientCredentialType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ClientCredentialType = "microsoft.graph.clientCredentialType" {
        /// `none`
        None = "none",
        /// `clientSecret`
        ClientSecret = "clientSecret",
        /// `clientAssertion`
        ClientAssertion = "clientAssertion",
        /// `federatedIdentityCredential`
        FederatedIdentityCredential = "federatedIdentityCredential",
        /// `managedIdentity`
        ManagedIdentity = "managedIdentity",
        /// `certificate`
        Certificate = "certificate",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
