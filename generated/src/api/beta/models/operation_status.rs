// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.operationStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OperationStatus = "microsoft.graph.operationStatus" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `running`
        Running = "running",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
    }
}
