// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.callType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    CallType = "microsoft.graph.callRecords.callType" {
        Unknown = "unknown",
        GroupCall = "groupCall",
        PeerToPeer = "peerToPeer",
        UnknownFutureValue = "unknownFutureValue",
    }
}
