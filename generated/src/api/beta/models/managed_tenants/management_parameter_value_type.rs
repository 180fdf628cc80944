// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementParameterValueType`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementParameterValueType = "microsoft.graph.managedTenants.managementParameterValueType" {
        /// `string`
        String = "string",
        /// `integer`
        Integer = "integer",
        /// `boolean`
        Boolean = "boolean",
        /// `guid`
        Guid = "guid",
        /// `stringCollection`
        StringCollection = "stringCollection",
        /// `integerCollection`
        IntegerCollection = "integerCollection",
        /// `booleanCollection`
        BooleanCollection = "booleanCollection",
        /// `guidCollection`
        GuidCollection = "guidCollection",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
