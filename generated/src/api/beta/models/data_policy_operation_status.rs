// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataPolicyOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DataPolicyOperationStatus = "microsoft.graph.dataPolicyOperationStatus" {
        NotStarted = "notStarted",
        Running = "running",
        Complete = "complete",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}
