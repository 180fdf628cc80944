// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingMessageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingMessageType = "microsoft.graph.meetingMessageType" {
        None = "none",
        MeetingRequest = "meetingRequest",
        MeetingCancelled = "meetingCancelled",
        MeetingAccepted = "meetingAccepted",
        MeetingTentativelyAccepted = "meetingTentativelyAccepted",
        MeetingDeclined = "meetingDeclined",
    }
}
