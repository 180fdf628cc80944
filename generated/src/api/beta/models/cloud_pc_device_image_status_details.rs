// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageStatusDetails`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageStatusDetails = "microsoft.graph.cloudPcDeviceImageStatusDetails" {
        /// `internalServerError`
        InternalServerError = "internalServerError",
        /// `sourceImageNotFound`
        SourceImageNotFound = "sourceImageNotFound",
        /// `osVersionNotSupported`
        OsVersionNotSupported = "osVersionNotSupported",
        /// `sourceImageInvalid`
        SourceImageInvalid = "sourceImageInvalid",
        /// `sourceImageNotGeneralized`
        SourceImageNotGeneralized = "sourceImageNotGeneralized",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
