// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeDataType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    IdentityUserFlowAttributeDataType = "microsoft.graph.identityUserFlowAttributeDataType" {
        /// `string`
        String = "string",
        /// `boolean`
        Boolean = "boolean",
        /// `int64`
        Int64 = "int64",
        /// `stringCollection`
        StringCollection = "stringCollection",
        /// `dateTime`
        DateTime = "dateTime",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
