// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationrestrictpeerselectionbyoptions?view=graph-rest-beta)
    DeliveryOptimizationRestrictPeerSelectionByOptions = "microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `subnetMask`
        SubnetMask = "subnetMask",
    }
}
