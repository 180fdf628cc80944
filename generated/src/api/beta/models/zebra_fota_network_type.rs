// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaNetworkType`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotanetworktype?view=graph-rest-beta)
    ZebraFotaNetworkType = "microsoft.graph.zebraFotaNetworkType" {
        /// `any`
        Any = "any",
        /// `wifi`
        Wifi = "wifi",
        /// `cellular`
        Cellular = "cellular",
        /// `wifiAndCellular`
        WifiAndCellular = "wifiAndCellular",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
