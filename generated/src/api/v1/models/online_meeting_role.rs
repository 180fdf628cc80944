// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onlineMeetingRole`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    OnlineMeetingRole = "microsoft.graph.onlineMeetingRole" {
        /// `attendee`
        Attendee = "attendee",
        /// `presenter`
        Presenter = "presenter",
        /// `producer`
        Producer = "producer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
