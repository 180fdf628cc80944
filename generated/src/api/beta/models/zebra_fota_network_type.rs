// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaNetworkType`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotanetworktype?view=graph-rest-beta)
    ZebraFotaNetworkType = "microsoft.graph.zebraFotaNetworkType" {
        Any = "any",
        Wifi = "wifi",
        Cellular = "cellular",
        WifiAndCellular = "wifiAndCellular",
        UnknownFutureValue = "unknownFutureValue",
    }
}
