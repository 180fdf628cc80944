// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.identityUserFlowAttributeDataType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    IdentityUserFlowAttributeDataType = "microsoft.graph.identityUserFlowAttributeDataType" {
        String = "string",
        Boolean = "boolean",
        Int64 = "int64",
        StringCollection = "stringCollection",
        DateTime = "dateTime",
        UnknownFutureValue = "unknownFutureValue",
    }
}
