// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationStatus`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationstatus?view=graph-rest-beta)
    TeamsAsyncOperationStatus = "microsoft.graph.teamsAsyncOperationStatus" {
        Invalid = "invalid",
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Succeeded = "succeeded",
        Failed = "failed",
    }
}
