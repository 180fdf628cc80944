// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingMessageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingMessageType = "microsoft.graph.meetingMessageType" {
        /// `none`
        None = "none",
        /// `meetingRequest`
        MeetingRequest = "meetingRequest",
        /// `meetingCancelled`
        MeetingCancelled = "meetingCancelled",
        /// `meetingAccepted`
        MeetingAccepted = "meetingAccepted",
        /// `meetingTentativelyAccepted`
        MeetingTentativelyAccepted = "meetingTentativelyAccepted",
        /// `meetingDeclined`
        MeetingDeclined = "meetingDeclined",
    }
}
