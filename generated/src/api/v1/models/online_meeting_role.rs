// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnlineMeetingRole = "microsoft.graph.onlineMeetingRole" {
        Attendee = "attendee",
        Presenter = "presenter",
        Producer = "producer",
        UnknownFutureValue = "unknownFutureValue",
    }
}
