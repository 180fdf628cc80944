// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManangementIntentValueType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanangementintentvaluetype?view=graph-rest-beta)
    DeviceManangementIntentValueType = "microsoft.graph.deviceManangementIntentValueType" {
        /// `integer`
        Integer = "integer",
        /// `boolean`
        Boolean = "boolean",
        /// `string`
        String = "string",
        /// `complex`
        Complex = "complex",
        /// `collection`
        Collection = "collection",
        /// `abstractComplex`
        AbstractComplex = "abstractComplex",
    }
}
