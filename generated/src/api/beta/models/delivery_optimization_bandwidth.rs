// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationBandwidth`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationbandwidth?view=graph-rest-beta)
    DeliveryOptimizationBandwidth = "microsoft.graph.deliveryOptimizationBandwidth" {
        "microsoft.graph.deliveryOptimizationBandwidthAbsolute",
        "microsoft.graph.deliveryOptimizationBandwidthHoursWithPercentage",
        "microsoft.graph.deliveryOptimizationBandwidthPercentage",
    }
}
