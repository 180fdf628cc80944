// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.directoryDefinitionDiscoverabilities`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    DirectoryDefinitionDiscoverabilities = "microsoft.graph.directoryDefinitionDiscoverabilities" {
        /// `None`
        None = "None",
        /// `AttributeNames`
        AttributeNames = "AttributeNames",
        /// `AttributeDataTypes`
        AttributeDataTypes = "AttributeDataTypes",
        /// `AttributeReadOnly`
        AttributeReadOnly = "AttributeReadOnly",
        /// `ReferenceAttributes`
        ReferenceAttributes = "ReferenceAttributes",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
