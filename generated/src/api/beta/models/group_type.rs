// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.groupType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    GroupType = "microsoft.graph.groupType" {
        /// `unifiedGroups`
        UnifiedGroups = "unifiedGroups",
        /// `azureAD`
        AzureAd = "azureAD",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
