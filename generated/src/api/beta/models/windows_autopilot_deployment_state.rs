// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeploymentState`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotdeploymentstate?view=graph-rest-beta)
    WindowsAutopilotDeploymentState = "microsoft.graph.windowsAutopilotDeploymentState" {
        Unknown = "unknown",
        Success = "success",
        InProgress = "inProgress",
        Failure = "failure",
        SuccessWithTimeout = "successWithTimeout",
        NotAttempted = "notAttempted",
        Disabled = "disabled",
    }
}
