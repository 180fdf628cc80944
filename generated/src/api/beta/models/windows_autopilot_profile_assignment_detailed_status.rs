// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsautopilotprofileassignmentdetailedstatus?view=graph-rest-beta)
    WindowsAutopilotProfileAssignmentDetailedStatus = "microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus" {
        None = "none",
        HardwareRequirementsNotMet = "hardwareRequirementsNotMet",
        SurfaceHubProfileNotSupported = "surfaceHubProfileNotSupported",
        HoloLensProfileNotSupported = "holoLensProfileNotSupported",
        WindowsPcProfileNotSupported = "windowsPcProfileNotSupported",
        SurfaceHub2SProfileNotSupported = "surfaceHub2SProfileNotSupported",
        UnknownFutureValue = "unknownFutureValue",
    }
}
