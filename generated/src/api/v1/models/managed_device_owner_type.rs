// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceOwnerType`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddeviceownertype?view=graph-rest-1.0)
    ManagedDeviceOwnerType = "microsoft.graph.managedDeviceOwnerType" {
        /// `unknown`
        Unknown = "unknown",
        /// `company`
        Company = "company",
        /// `personal`
        Personal = "personal",
    }
}
