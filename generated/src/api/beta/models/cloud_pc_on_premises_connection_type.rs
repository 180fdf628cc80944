// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionType`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionType = "microsoft.graph.cloudPcOnPremisesConnectionType" {
        HybridAzureAdJoin = "hybridAzureADJoin",
        AzureAdJoin = "azureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}
