// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcOperatingSystem`](https://learn.microsoft.com/graph/api/resources/cloudpcorganizationsettings?view=graph-rest-beta)
    CloudPcOperatingSystem = "microsoft.graph.cloudPcOperatingSystem" {
        Windows10 = "windows10",
        Windows11 = "windows11",
        UnknownFutureValue = "unknownFutureValue",
    }
}
