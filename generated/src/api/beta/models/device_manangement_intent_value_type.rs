// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManangementIntentValueType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanangementintentvaluetype?view=graph-rest-beta)
    DeviceManangementIntentValueType = "microsoft.graph.deviceManangementIntentValueType" {
        Integer = "integer",
        Boolean = "boolean",
        String = "string",
        Complex = "complex",
        Collection = "collection",
        AbstractComplex = "abstractComplex",
    }
}
