// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.trainingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TrainingStatus = "microsoft.graph.trainingStatus" {
        Unknown = "unknown",
        Assigned = "assigned",
        InProgress = "inProgress",
        Completed = "completed",
        Overdue = "overdue",
        UnknownFutureValue = "unknownFutureValue",
    }
}
