// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdevicehealthstate?view=graph-rest-beta)
    WindowsDeviceHealthState = "microsoft.graph.windowsDeviceHealthState" {
        /// `clean`
        Clean = "clean",
        /// `fullScanPending`
        FullScanPending = "fullScanPending",
        /// `rebootPending`
        RebootPending = "rebootPending",
        /// `manualStepsPending`
        ManualStepsPending = "manualStepsPending",
        /// `offlineScanPending`
        OfflineScanPending = "offlineScanPending",
        /// `critical`
        Critical = "critical",
    }
}
