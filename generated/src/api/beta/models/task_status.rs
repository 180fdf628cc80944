// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.taskStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
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
