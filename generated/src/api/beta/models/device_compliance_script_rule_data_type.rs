// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRuleDataType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruledatatype?view=graph-rest-beta)
    DeviceComplianceScriptRuleDataType = "microsoft.graph.deviceComplianceScriptRuleDataType" {
        None = "none",
        Boolean = "boolean",
        Int64 = "int64",
        Double = "double",
        String = "string",
        DateTime = "dateTime",
        Version = "version",
        Base64 = "base64",
        Xml = "xml",
        BooleanArray = "booleanArray",
        Int64Array = "int64Array",
        DoubleArray = "doubleArray",
        StringArray = "stringArray",
        DateTimeArray = "dateTimeArray",
        VersionArray = "versionArray",
    }
}
