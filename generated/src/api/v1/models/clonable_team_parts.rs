// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.clonableTeamParts`](https://learn.microsoft.com/graph/api/resources/clonableteamparts?view=graph-rest-1.0)
    ClonableTeamParts = "microsoft.graph.clonableTeamParts" {
        /// `apps`
        Apps = "apps",
        /// `tabs`
        Tabs = "tabs",
        /// `settings`
        Settings = "settings",
        /// `channels`
        Channels = "channels",
        /// `members`
        Members = "members",
    }
}
