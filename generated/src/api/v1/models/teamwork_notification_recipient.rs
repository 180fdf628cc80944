// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.teamworkNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/teamworknotificationrecipient?view=graph-rest-1.0)
    TeamworkNotificationRecipient = "microsoft.graph.teamworkNotificationRecipient" {
        "microsoft.graph.aadUserNotificationRecipient",
    }
}
