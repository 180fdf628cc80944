// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionDeliveryStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiondeliverystatus?view=graph-rest-beta)
    ConfigurationManagerActionDeliveryStatus = "microsoft.graph.configurationManagerActionDeliveryStatus" {
        /// `unknown`
        Unknown = "unknown",
        /// `pendingDelivery`
        PendingDelivery = "pendingDelivery",
        /// `deliveredToConnectorService`
        DeliveredToConnectorService = "deliveredToConnectorService",
        /// `failedToDeliverToConnectorService`
        FailedToDeliverToConnectorService = "failedToDeliverToConnectorService",
        /// `deliveredToOnPremisesServer`
        DeliveredToOnPremisesServer = "deliveredToOnPremisesServer",
    }
}
