// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingChatMode`](https://learn.microsoft.com/graph/api/resources/onlinemeeting?view=graph-rest-beta)
    MeetingChatMode = "microsoft.graph.meetingChatMode" {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
        /// `limited`
        Limited = "limited",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
