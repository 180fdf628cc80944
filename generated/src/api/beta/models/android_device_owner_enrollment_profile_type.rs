// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidDeviceOwnerEnrollmentProfileType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownerenrollmentprofiletype?view=graph-rest-beta)
    AndroidDeviceOwnerEnrollmentProfileType = "microsoft.graph.androidDeviceOwnerEnrollmentProfileType" {
        /// `notConfigured`
        NotConfigured = "notConfigured",
        /// `dedicatedDevice`
        DedicatedDevice = "dedicatedDevice",
        /// `fullyManaged`
        FullyManaged = "fullyManaged",
    }
}
