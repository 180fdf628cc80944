// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementParameterValueType`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementParameterValueType = "microsoft.graph.managedTenants.managementParameterValueType" {
        String = "string",
        Integer = "integer",
        Boolean = "boolean",
        Guid = "guid",
        StringCollection = "stringCollection",
        IntegerCollection = "integerCollection",
        BooleanCollection = "booleanCollection",
        GuidCollection = "guidCollection",
        UnknownFutureValue = "unknownFutureValue",
    }
}
