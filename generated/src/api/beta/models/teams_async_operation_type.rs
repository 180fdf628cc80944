// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAsyncOperationType`](https://learn.microsoft.com/graph/api/resources/teamsasyncoperationtype?view=graph-rest-beta)
    TeamsAsyncOperationType = "microsoft.graph.teamsAsyncOperationType" {
        Invalid = "invalid",
        CloneTeam = "cloneTeam",
        ArchiveTeam = "archiveTeam",
        UnarchiveTeam = "unarchiveTeam",
        CreateTeam = "createTeam",
        UnknownFutureValue = "unknownFutureValue",
        TeamifyGroup = "teamifyGroup",
        CreateChannel = "createChannel",
        CreateChat = "createChat",
    }
}
