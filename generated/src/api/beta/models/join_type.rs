// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.joinType`](https://learn.microsoft.com/graph/api/resources/intune-devices-jointype?view=graph-rest-beta)
    JoinType = "microsoft.graph.joinType" {
        /// `unknown`
        Unknown = "unknown",
        /// `azureADJoined`
        AzureAdJoined = "azureADJoined",
        /// `azureADRegistered`
        AzureAdRegistered = "azureADRegistered",
        /// `hybridAzureADJoined`
        HybridAzureAdJoined = "hybridAzureADJoined",
    }
}
