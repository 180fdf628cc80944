// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.logonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LogonType = "microsoft.graph.logonType" {
        /// `unknown`
        Unknown = "unknown",
        /// `interactive`
        Interactive = "interactive",
        /// `remoteInteractive`
        RemoteInteractive = "remoteInteractive",
        /// `network`
        Network = "network",
        /// `batch`
        Batch = "batch",
        /// `service`
        Service = "service",
    }
}
