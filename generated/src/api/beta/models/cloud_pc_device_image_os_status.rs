// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageOsStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageOsStatus = "microsoft.graph.cloudPcDeviceImageOsStatus" {
        Supported = "supported",
        SupportedWithWarning = "supportedWithWarning",
        UnknownFutureValue = "unknownFutureValue",
    }
}
