// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDomainJoinType`](https://learn.microsoft.com/graph/api/resources/cloudpcdomainjoinconfiguration?view=graph-rest-beta)
    CloudPcDomainJoinType = "microsoft.graph.cloudPcDomainJoinType" {
        /// `azureADJoin`
        AzureAdJoin = "azureADJoin",
        /// `hybridAzureADJoin`
        HybridAzureAdJoin = "hybridAzureADJoin",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
