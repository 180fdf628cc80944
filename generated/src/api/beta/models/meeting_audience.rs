// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingAudience`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta)
    MeetingAudience = "microsoft.graph.meetingAudience" {
        /// `everyone`
        Everyone = "everyone",
        /// `organization`
        Organization = "organization",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
