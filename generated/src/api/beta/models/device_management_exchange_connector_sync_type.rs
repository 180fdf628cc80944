// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorSyncType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorsynctype?view=graph-rest-beta)
    DeviceManagementExchangeConnectorSyncType = "microsoft.graph.deviceManagementExchangeConnectorSyncType" {
        /// `fullSync`
        FullSync = "fullSync",
        /// `deltaSync`
        DeltaSync = "deltaSync",
    }
}
