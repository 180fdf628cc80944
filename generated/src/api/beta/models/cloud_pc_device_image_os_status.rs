// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageOsStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageOsStatus = "microsoft.graph.cloudPcDeviceImageOsStatus" {
        /// `supported`
        Supported = "supported",
        /// `supportedWithWarning`
        SupportedWithWarning = "supportedWithWarning",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
