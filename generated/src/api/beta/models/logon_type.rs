// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.logonType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LogonType = "microsoft.graph.logonType" {
        Unknown = "unknown",
        Interactive = "interactive",
        RemoteInteractive = "remoteInteractive",
        Network = "network",
        Batch = "batch",
        Service = "service",
    }
}
