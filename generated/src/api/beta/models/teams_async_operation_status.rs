// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationStatus`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationstatus?view=graph-rest-beta)
    TeamsAsyncOperationStatus = "microsoft.graph.teamsAsyncOperationStatus" {
        /// `invalid`
        Invalid = "invalid",
        /// `notStarted`
        NotStarted = "notStarted",
        /// `inProgress`
        InProgress = "inProgress",
        /// `succeeded`
        Succeeded = "succeeded",
        /// `failed`
        Failed = "failed",
    }
}
