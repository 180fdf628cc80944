// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkCallEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkCallEventType = "microsoft.graph.teamworkCallEventType" {
        Call = "call",
        Meeting = "meeting",
        ScreenShare = "screenShare",
        UnknownFutureValue = "unknownFutureValue",
    }
}
