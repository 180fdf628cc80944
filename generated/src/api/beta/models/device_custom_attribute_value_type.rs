// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceCustomAttributeValueType`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributevaluetype?view=graph-rest-beta)
    DeviceCustomAttributeValueType = "microsoft.graph.deviceCustomAttributeValueType" {
        /// `integer`
        Integer = "integer",
        /// `string`
        String = "string",
        /// `dateTime`
        DateTime = "dateTime",
    }
}
