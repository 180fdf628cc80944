// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionType`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionType = "microsoft.graph.cloudPcOnPremisesConnectionType" {
        /// `hybridAzureADJoin`
        HybridAzureAdJoin = "hybridAzureADJoin",
        /// `azureADJoin`
        AzureAdJoin = "azureADJoin",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
