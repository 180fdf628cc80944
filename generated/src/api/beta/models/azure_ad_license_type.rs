// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.azureADLicenseType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AzureAdLicenseType = "microsoft.graph.azureADLicenseType" {
        /// `none`
        None = "none",
        /// `free`
        Free = "free",
        /// `basic`
        Basic = "basic",
        /// `premiumP1`
        PremiumP1 = "premiumP1",
        /// `premiumP2`
        PremiumP2 = "premiumP2",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
