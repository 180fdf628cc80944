// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.meetingCapabilities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    MeetingCapabilities = "microsoft.graph.meetingCapabilities" {
        /// `questionAndAnswer`
        QuestionAndAnswer = "questionAndAnswer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
