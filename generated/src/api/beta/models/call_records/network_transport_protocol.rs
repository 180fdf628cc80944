// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.networkTransportProtocol`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    NetworkTransportProtocol = "microsoft.graph.callRecords.networkTransportProtocol" {
        /// `unknown`
        Unknown = "unknown",
        /// `udp`
        Udp = "udp",
        /// `tcp`
        Tcp = "tcp",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
