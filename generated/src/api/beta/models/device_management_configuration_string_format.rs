// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationStringFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringformat?view=graph-rest-beta)
    DeviceManagementConfigurationStringFormat = "microsoft.graph.deviceManagementConfigurationStringFormat" {
        None = "none",
        Email = "email",
        Guid = "guid",
        Ip = "ip",
        Base64 = "base64",
        Url = "url",
        Version = "version",
        Xml = "xml",
        Date = "date",
        Time = "time",
        Binary = "binary",
        RegEx = "regEx",
        Json = "json",
        DateTime = "dateTime",
        SurfaceHub = "surfaceHub",
    }
}
