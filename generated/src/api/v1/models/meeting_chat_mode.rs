// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingChatMode`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-1.0)
    MeetingChatMode = "microsoft.graph.meetingChatMode" {
        Enabled = "enabled",
        Disabled = "disabled",
        Limited = "limited",
        UnknownFutureValue = "unknownFutureValue",
    }
}
