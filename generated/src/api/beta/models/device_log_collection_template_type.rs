// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceLogCollectionTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicelogcollectiontemplatetype?view=graph-rest-beta)
    DeviceLogCollectionTemplateType = "microsoft.graph.deviceLogCollectionTemplateType" {}
}
