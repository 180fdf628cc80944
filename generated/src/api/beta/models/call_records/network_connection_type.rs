// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.callRecords.networkConnectionType`](https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta)
    NetworkConnectionType = "microsoft.graph.callRecords.networkConnectionType" {
        /// `unknown`
        Unknown = "unknown",
        /// `wired`
        Wired = "wired",
        /// `wifi`
        Wifi = "wifi",
        /// `mobile`
        Mobile = "mobile",
        /// `tunnel`
        Tunnel = "tunnel",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
