// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.firewallPacketQueueingMethodType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-firewallpacketqueueingmethodtype?view=graph-rest-beta)
    FirewallPacketQueueingMethodType = "microsoft.graph.firewallPacketQueueingMethodType" {
        /// `deviceDefault`
        DeviceDefault = "deviceDefault",
        /// `disabled`
        Disabled = "disabled",
        /// `queueInbound`
        QueueInbound = "queueInbound",
        /// `queueOutbound`
        QueueOutbound = "queueOutbound",
        /// `queueBoth`
        QueueBoth = "queueBoth",
    }
}
