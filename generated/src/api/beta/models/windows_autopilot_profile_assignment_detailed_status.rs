// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentdetailedstatus?view=graph-rest-beta)
    WindowsAutopilotProfileAssignmentDetailedStatus = "microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus" {
        /// `none`
        None = "none",
        /// `hardwareRequirementsNotMet`
        HardwareRequirementsNotMet = "hardwareRequirementsNotMet",
        /// `surfaceHubProfileNotSupported`
        SurfaceHubProfileNotSupported = "surfaceHubProfileNotSupported",
        /// `holoLensProfileNotSupported`
        HoloLensProfileNotSupported = "holoLensProfileNotSupported",
        /// `windowsPcProfileNotSupported`
        WindowsPcProfileNotSupported = "windowsPcProfileNotSupported",
        /// `surfaceHub2SProfileNotSupported`
        SurfaceHub2SProfileNotSupported = "surfaceHub2SProfileNotSupported",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
