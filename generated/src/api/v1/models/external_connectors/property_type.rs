// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.propertyType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    PropertyType = "microsoft.graph.externalConnectors.propertyType" {
        /// `string`
        String = "string",
        /// `int64`
        Int64 = "int64",
        /// `double`
        Double = "double",
        /// `dateTime`
        DateTime = "dateTime",
        /// `boolean`
        Boolean = "boolean",
        /// `stringCollection`
        StringCollection = "stringCollection",
        /// `int64Collection`
        Int64Collection = "int64Collection",
        /// `doubleCollection`
        DoubleCollection = "doubleCollection",
        /// `dateTimeCollection`
        DateTimeCollection = "dateTimeCollection",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
