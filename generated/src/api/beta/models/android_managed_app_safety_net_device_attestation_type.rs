// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappsafetynetdeviceattestationtype?view=graph-rest-beta)
    AndroidManagedAppSafetyNetDeviceAttestationType = "microsoft.graph.androidManagedAppSafetyNetDeviceAttestationType" {
        /// `none`
        None = "none",
        /// `basicIntegrity`
        BasicIntegrity = "basicIntegrity",
        /// `basicIntegrityAndDeviceCertification`
        BasicIntegrityAndDeviceCertification = "basicIntegrityAndDeviceCertification",
    }
}
