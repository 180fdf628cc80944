// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.clientCredentialType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ClientCredentialType = "microsoft.graph.clientCredentialType" {
        None = "none",
        ClientSecret = "clientSecret",
        ClientAssertion = "clientAssertion",
        FederatedIdentityCredential = "federatedIdentityCredential",
        ManagedIdentity = "managedIdentity",
        Certificate = "certificate",
        UnknownFutureValue = "unknownFutureValue",
    }
}
