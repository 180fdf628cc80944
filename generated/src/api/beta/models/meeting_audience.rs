// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingAudience`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta)
    MeetingAudience = "microsoft.graph.meetingAudience" {
        Everyone = "everyone",
        Organization = "organization",
        UnknownFutureValue = "unknownFutureValue",
    }
}
