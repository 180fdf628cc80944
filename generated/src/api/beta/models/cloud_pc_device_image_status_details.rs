// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageStatusDetails = "microsoft.graph.cloudPcDeviceImageStatusDetails" {
        InternalServerError = "internalServerError",
        SourceImageNotFound = "sourceImageNotFound",
        OsVersionNotSupported = "osVersionNotSupported",
        SourceImageInvalid = "sourceImageInvalid",
        SourceImageNotGeneralized = "sourceImageNotGeneralized",
        UnknownFutureValue = "unknownFutureValue",
    }
}
