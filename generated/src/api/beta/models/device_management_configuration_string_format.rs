// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationStringFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringformat?view=graph-rest-beta)
    DeviceManagementConfigurationStringFormat = "microsoft.graph.deviceManagementConfigurationStringFormat" {
        /// `none`
        None = "none",
        /// `email`
        Email = "email",
        /// `guid`
        Guid = "guid",
        /// `ip`
        Ip = "ip",
        /// `base64`
        Base64 = "base64",
        /// `url`
        Url = "url",
        /// `version`
        Version = "version",
        /// `xml`
        Xml = "xml",
        /// `date`
        Date = "date",
        /// `time`
        Time = "time",
        /// `binary`
        Binary = "binary",
        /// `regEx`
        RegEx = "regEx",
        /// `json`
        Json = "json",
        /// `dateTime`
        DateTime = "dateTime",
        /// `surfaceHub`
        SurfaceHub = "surfaceHub",
    }
}
