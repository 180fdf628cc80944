// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkSupportedClient`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkSupportedClient = "microsoft.graph.teamworkSupportedClient" {
        /// `unknown`
        Unknown = "unknown",
        /// `skypeDefaultAndTeams`
        SkypeDefaultAndTeams = "skypeDefaultAndTeams",
        /// `teamsDefaultAndSkype`
        TeamsDefaultAndSkype = "teamsDefaultAndSkype",
        /// `skypeOnly`
        SkypeOnly = "skypeOnly",
        /// `teamsOnly`
        TeamsOnly = "teamsOnly",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
