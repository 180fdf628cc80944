// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.networkTransportProtocol`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    NetworkTransportProtocol = "microsoft.graph.callRecords.networkTransportProtocol" {
        Unknown = "unknown",
        Udp = "udp",
        Tcp = "tcp",
        UnknownFutureValue = "unknownFutureValue",
    }
}
