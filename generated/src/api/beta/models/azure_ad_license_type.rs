// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.azureADLicenseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AzureAdLicenseType = "microsoft.graph.azureADLicenseType" {
        None = "none",
        Free = "free",
        Basic = "basic",
        PremiumP1 = "premiumP1",
        PremiumP2 = "premiumP2",
        UnknownFutureValue = "unknownFutureValue",
    }
}
