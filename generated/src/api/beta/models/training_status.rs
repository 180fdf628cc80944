// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.trainingStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TrainingStatus = "microsoft.graph.trainingStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `assigned`
        Assigned = "assigned",
        /// `inProgress`
        InProgress = "inProgress",
        /// `completed`
        Completed = "completed",
        /// `overdue`
        Overdue = "overdue",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
