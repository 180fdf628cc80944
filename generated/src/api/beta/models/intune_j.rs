// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

crate::runtime::enumeration! {
    /// [`microsoft.graph.joinType`](https://learn.microsoft.com/graph/api/resources/intune-devices-jointype?view=graph-rest-beta)
    JoinType = "microsoft.graph.joinType" {
        Unknown = "unknown",
        AzureAdJoined = "azureADJoined",
        AzureAdRegistered = "azureADRegistered",
        HybridAzureAdJoined = "hybridAzureADJoined",
    }
}
