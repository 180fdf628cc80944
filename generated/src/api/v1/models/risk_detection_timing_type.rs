// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.riskDetectionTimingType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RiskDetectionTimingType = "microsoft.graph.riskDetectionTimingType" {
        /// `notDefined`
        NotDefined = "notDefined",
        /// `realtime`
        Realtime = "realtime",
        /// `nearRealtime`
        NearRealtime = "nearRealtime",
        /// `offline`
        Offline = "offline",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
