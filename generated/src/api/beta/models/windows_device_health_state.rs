// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdevicehealthstate?view=graph-rest-beta)
    WindowsDeviceHealthState = "microsoft.graph.windowsDeviceHealthState" {
        Clean = "clean",
        FullScanPending = "fullScanPending",
        RebootPending = "rebootPending",
        ManualStepsPending = "manualStepsPending",
        OfflineScanPending = "offlineScanPending",
        Critical = "critical",
    }
}
