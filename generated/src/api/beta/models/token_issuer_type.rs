// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tokenIssuerType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TokenIssuerType = "microsoft.graph.tokenIssuerType" {
        /// `AzureAD`
        AzureAd = "AzureAD",
        /// `ADFederationServices`
        AdFederationServices = "ADFederationServices",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `AzureADBackupAuth`
        AzureAdBackupAuth = "AzureADBackupAuth",
        /// `ADFederationServicesMFAAdapter`
        AdFederationServicesMfaAdapter = "ADFederationServicesMFAAdapter",
        /// `NPSExtension`
        NpsExtension = "NPSExtension",
    }
}
