// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectionStatus = "microsoft.graph.connectionStatus" {
        Unknown = "unknown",
        Attempted = "attempted",
        Succeeded = "succeeded",
        Blocked = "blocked",
        Failed = "failed",
    }
}
