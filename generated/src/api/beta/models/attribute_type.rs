// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.attributeType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AttributeType = "microsoft.graph.attributeType" {
        String = "String",
        Integer = "Integer",
        Reference = "Reference",
        Binary = "Binary",
        Boolean = "Boolean",
        DateTime = "DateTime",
    }
}
