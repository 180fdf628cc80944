// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOperatingSystem`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcOperatingSystem = "microsoft.graph.cloudPcOperatingSystem" {
        /// `windows10`
        Windows10 = "windows10",
        /// `windows11`
        Windows11 = "windows11",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
