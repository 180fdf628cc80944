// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingRole`](https://learn.microsoft.com/graph/api/resources/meetingparticipantinfo?view=graph-rest-beta)
    OnlineMeetingRole = "microsoft.graph.onlineMeetingRole" {
        Attendee = "attendee",
        Presenter = "presenter",
        Producer = "producer",
        Coorganizer = "coorganizer",
        UnknownFutureValue = "unknownFutureValue",
    }
}
