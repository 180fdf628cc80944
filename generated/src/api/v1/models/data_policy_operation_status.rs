// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DataPolicyOperationStatus = "microsoft.graph.dataPolicyOperationStatus" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `running`
        Running = "running",
        /// `complete`
        Complete = "complete",
        /// `failed`
        Failed = "failed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
