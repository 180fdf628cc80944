// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingRegistrantStatus`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta)
    MeetingRegistrantStatus = "microsoft.graph.meetingRegistrantStatus" {
        Registered = "registered",
        Canceled = "canceled",
        Processing = "processing",
        UnknownFutureValue = "unknownFutureValue",
    }
}
