// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.networkConnectionType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-1.0)
    NetworkConnectionType = "microsoft.graph.callRecords.networkConnectionType" {
        Unknown = "unknown",
        Wired = "wired",
        Wifi = "wifi",
        Mobile = "mobile",
        Tunnel = "tunnel",
        UnknownFutureValue = "unknownFutureValue",
    }
}
