// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.callType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    CallType = "microsoft.graph.callRecords.callType" {
        /// `unknown`
        Unknown = "unknown",
        /// `groupCall`
        GroupCall = "groupCall",
        /// `peerToPeer`
        PeerToPeer = "peerToPeer",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
