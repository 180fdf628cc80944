// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.meetingInfo`](https://learn.microsoft.com/graph/api/resources/meetinginfo?view=graph-rest-beta)
    MeetingInfo = "microsoft.graph.meetingInfo" {
        "microsoft.graph.joinMeetingIdMeetingInfo",
    }
}
