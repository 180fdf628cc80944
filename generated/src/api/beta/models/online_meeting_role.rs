// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingRole`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-beta)
    OnlineMeetingRole = "microsoft.graph.onlineMeetingRole" {
        /// `attendee`
        Attendee = "attendee",
        /// `presenter`
        Presenter = "presenter",
        /// `producer`
        Producer = "producer",
        /// `coorganizer`
        Coorganizer = "coorganizer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
