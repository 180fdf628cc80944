// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        /// `AzureAD`
        AzureAd = "AzureAD",
        /// `ADFederationServices`
        AdFederationServices = "ADFederationServices",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
