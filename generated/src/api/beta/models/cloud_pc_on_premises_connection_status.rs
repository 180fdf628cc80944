// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionStatus`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionStatus = "microsoft.graph.cloudPcOnPremisesConnectionStatus" {
        Pending = "pending",
        Running = "running",
        Passed = "passed",
        Failed = "failed",
        Warning = "warning",
        UnknownFutureValue = "unknownFutureValue",
    }
}
