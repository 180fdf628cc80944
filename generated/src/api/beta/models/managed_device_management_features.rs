// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedDeviceManagementFeatures`](https://learn.microsoft.com/graph/api/resources/intune-devices-manageddevicemanagementfeatures?view=graph-rest-beta)
    ManagedDeviceManagementFeatures = "microsoft.graph.managedDeviceManagementFeatures" {
        /// `none`
        None = "none",
        /// `microsoftManagedDesktop`
        MicrosoftManagedDesktop = "microsoftManagedDesktop",
    }
}
