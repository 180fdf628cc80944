// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.propertyType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    PropertyType = "microsoft.graph.externalConnectors.propertyType" {
        String = "string",
        Int64 = "int64",
        Double = "double",
        DateTime = "dateTime",
        Boolean = "boolean",
        StringCollection = "stringCollection",
        Int64Collection = "int64Collection",
        DoubleCollection = "doubleCollection",
        DateTimeCollection = "dateTimeCollection",
        UnknownFutureValue = "unknownFutureValue",
    }
}
