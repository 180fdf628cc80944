// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingRegistrantStatus`](https://learn.microsoft.com/graph/api/resources/meetingregistrant?view=graph-rest-beta)
    MeetingRegistrantStatus = "microsoft.graph.meetingRegistrantStatus" {
        /// `registered`
        Registered = "registered",
        /// `canceled`
        Canceled = "canceled",
        /// `processing`
        Processing = "processing",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
