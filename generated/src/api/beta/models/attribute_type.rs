// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeType = "microsoft.graph.attributeType" {
        /// `String`
        String = "String",
        /// `Integer`
        Integer = "Integer",
        /// `Reference`
        Reference = "Reference",
        /// `Binary`
        Binary = "Binary",
        /// `Boolean`
        Boolean = "Boolean",
        /// `DateTime`
        DateTime = "DateTime",
    }
}
