// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.configurationManagerActionDeliveryStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-configurationmanageractiondeliverystatus?view=graph-rest-beta)
    ConfigurationManagerActionDeliveryStatus = "microsoft.graph.configurationManagerActionDeliveryStatus" {
        Unknown = "unknown",
        PendingDelivery = "pendingDelivery",
        DeliveredToConnectorService = "deliveredToConnectorService",
        FailedToDeliverToConnectorService = "failedToDeliverToConnectorService",
        DeliveredToOnPremisesServer = "deliveredToOnPremisesServer",
    }
}
