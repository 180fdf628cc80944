// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationType`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationtype?view=graph-rest-1.0)
    TeamsAsyncOperationType = "microsoft.graph.teamsAsyncOperationType" {
        /// `invalid`
        Invalid = "invalid",
        /// `cloneTeam`
        CloneTeam = "cloneTeam",
        /// `archiveTeam`
        ArchiveTeam = "archiveTeam",
        /// `unarchiveTeam`
        UnarchiveTeam = "unarchiveTeam",
        /// `createTeam`
        CreateTeam = "createTeam",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
