// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.zebraFotaConnectorState`](https://learn.microsoft.com/graph/api/resources/intune-androidfotaservice-zebrafotaconnectorstate?view=graph-rest-beta)
    ZebraFotaConnectorState = "microsoft.graph.zebraFotaConnectorState" {
        /// `none`
        None = "none",
        /// `connected`
        Connected = "connected",
        /// `disconnected`
        Disconnected = "disconnected",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
