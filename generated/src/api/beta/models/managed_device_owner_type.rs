// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceOwnerType`](https://learn.microsoft.com/graph/api/resources/intune-shared-manageddeviceownertype?view=graph-rest-beta)
    ManagedDeviceOwnerType = "microsoft.graph.managedDeviceOwnerType" {
        /// `unknown`
        Unknown = "unknown",
        /// `company`
        Company = "company",
        /// `personal`
        Personal = "personal",
    }
}
