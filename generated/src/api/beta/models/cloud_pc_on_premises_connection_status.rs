// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOnPremisesConnectionStatus`](https://learn.microsoft.com/graph/api/resources/cloudpconpremisesconnection?view=graph-rest-beta)
    CloudPcOnPremisesConnectionStatus = "microsoft.graph.cloudPcOnPremisesConnectionStatus" {
        /// `pending`
        Pending = "pending",
        /// `running`
        Running = "running",
        /// `passed`
        Passed = "passed",
        /// `failed`
        Failed = "failed",
        /// `warning`
        Warning = "warning",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
