// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceCustomAttributeValueType`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributevaluetype?view=graph-rest-beta)
    DeviceCustomAttributeValueType = "microsoft.graph.deviceCustomAttributeValueType" {
        Integer = "integer",
        String = "string",
        DateTime = "dateTime",
    }
}
