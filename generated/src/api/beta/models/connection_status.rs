// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.connectionStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ConnectionStatus = "microsoft.graph.connectionStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `attempted`
        Attempted = "attempted",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `blocked`
        Blocked = "blocked",
        /// `failed`
        Failed = "failed",
    }
}
