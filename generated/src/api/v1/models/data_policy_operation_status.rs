// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    DataPolicyOperationStatus = "microsoft.graph.dataPolicyOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Complete = "complete",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
