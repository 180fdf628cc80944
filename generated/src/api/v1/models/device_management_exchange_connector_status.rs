// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorstatus?view=graph-rest-1.0)
    DeviceManagementExchangeConnectorStatus = "microsoft.graph.deviceManagementExchangeConnectorStatus" {
        /// `none`
        None = "none",
        /// `connectionPending`
        ConnectionPending = "connectionPending",
        /// `connected`
        Connected = "connected",
        /// `disconnected`
        Disconnected = "disconnected",
    }
}
