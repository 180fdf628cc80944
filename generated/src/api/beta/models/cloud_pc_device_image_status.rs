// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.cloudPcDeviceImageStatus`](https://learn.microsoft.com/graph/api/resources/cloudpcdeviceimage?view=graph-rest-beta)
    CloudPcDeviceImageStatus = "microsoft.graph.cloudPcDeviceImageStatus" {
        /// `pending`
        Pending = "pending",
        /// `ready`
        Ready = "ready",
        /// `failed`
        Failed = "failed",
    }
}
