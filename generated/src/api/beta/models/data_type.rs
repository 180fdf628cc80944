// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.dataType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-datatype?view=graph-rest-beta)
    DataType = "microsoft.graph.dataType" {
        /// `none`
        None = "none",
        /// `boolean`
        Boolean = "boolean",
        /// `int64`
        Int64 = "int64",
        /// `double`
        Double = "double",
        /// `string`
        String = "string",
        /// `dateTime`
        DateTime = "dateTime",
        /// `version`
        Version = "version",
        /// `base64`
        Base64 = "base64",
        /// `xml`
        Xml = "xml",
        /// `booleanArray`
        BooleanArray = "booleanArray",
        /// `int64Array`
        Int64Array = "int64Array",
        /// `doubleArray`
        DoubleArray = "doubleArray",
        /// `stringArray`
        StringArray = "stringArray",
        /// `dateTimeArray`
        DateTimeArray = "dateTimeArray",
        /// `versionArray`
        VersionArray = "versionArray",
    }
}
