// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcGalleryImageStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta)
    CloudPcGalleryImageStatus = "microsoft.graph.cloudPcGalleryImageStatus" {
        /// `supported`
        Supported = "supported",
        /// `supportedWithWarning`
        SupportedWithWarning = "supportedWithWarning",
        /// `notSupported`
        NotSupported = "notSupported",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
