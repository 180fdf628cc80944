// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSupportedClient`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSupportedClient = "microsoft.graph.teamworkSupportedClient" {
        Unknown = "unknown",
        SkypeDefaultAndTeams = "skypeDefaultAndTeams",
        TeamsDefaultAndSkype = "teamsDefaultAndSkype",
        SkypeOnly = "skypeOnly",
        TeamsOnly = "teamsOnly",
        UnknownFutureValue = "unknownFutureValue",
    }
}
