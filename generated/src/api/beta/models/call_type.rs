// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    CallType = "microsoft.graph.callType" {
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
