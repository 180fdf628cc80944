// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.teamworkCallEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TeamworkCallEventType = "microsoft.graph.teamworkCallEventType" {
        /// `call`
        Call = "call",
        /// `meeting`
        Meeting = "meeting",
        /// `screenShare`
        ScreenShare = "screenShare",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
