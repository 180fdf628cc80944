// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamsAppInstallationScope`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamsAppInstallationScope = "microsoft.graph.teamsAppInstallationScope" {
        /// `team`
        Team = "team",
        /// `groupChat`
        GroupChat = "groupChat",
        /// `personal`
        Personal = "personal",
    }
}
