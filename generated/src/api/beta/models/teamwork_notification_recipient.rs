// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.teamworkNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/teamworknotificationrecipient?view=graph-rest-beta)
    TeamworkNotificationRecipient = "microsoft.graph.teamworkNotificationRecipient" {
        "microsoft.graph.aadUserNotificationRecipient",
        "microsoft.graph.channelMembersNotificationRecipient",
        "microsoft.graph.chatMembersNotificationRecipient",
        "microsoft.graph.teamMembersNotificationRecipient",
    }
}
