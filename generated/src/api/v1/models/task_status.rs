// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    TaskStatus = "microsoft.graph.taskStatus" {
        /// `notStarted`
        NotStarted = "notStarted",
        /// `inProgress`
        InProgress = "inProgress",
        /// `completed`
        Completed = "completed",
        /// `waitingOnOthers`
        WaitingOnOthers = "waitingOnOthers",
        /// `deferred`
        Deferred = "deferred",
    }
}
