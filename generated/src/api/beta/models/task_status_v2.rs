// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus_v2`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TaskStatusV2 = "microsoft.graph.taskStatus_v2" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `inProgress`
        InProgress = "inProgress",
        /// `completed`
        Completed = "completed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
