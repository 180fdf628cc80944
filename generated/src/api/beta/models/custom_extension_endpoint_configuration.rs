// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from logicapptriggerendpointconfiguration.
    ///
    /// [`microsoft.graph.customExtensionEndpointConfiguration`](https://learn.microsoft.com/graph/api/resources/customextensionendpointconfiguration?view=graph-rest-beta)
    CustomExtensionEndpointConfiguration = "microsoft.graph.customExtensionEndpointConfiguration" {
        "microsoft.graph.logicAppTriggerEndpointConfiguration",
    }
}
