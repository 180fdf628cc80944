// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkConversationIdentityType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkConversationIdentityType = "microsoft.graph.teamworkConversationIdentityType" {
        /// `team`
        Team = "team",
        /// `channel`
        Channel = "channel",
        /// `chat`
        Chat = "chat",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
