// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.deliveryOptimizationGroupIdSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deliveryoptimizationgroupidsource?view=graph-rest-beta)
    DeliveryOptimizationGroupIdSource = "microsoft.graph.deliveryOptimizationGroupIdSource" {
        "microsoft.graph.deliveryOptimizationGroupIdCustom",
        "microsoft.graph.deliveryOptimizationGroupIdSourceOptions",
    }
}
