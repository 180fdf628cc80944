// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsAutopilotDeploymentState`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-windowsautopilotdeploymentstate?view=graph-rest-beta)
    WindowsAutopilotDeploymentState = "microsoft.graph.windowsAutopilotDeploymentState" {
        /// `unknown`
        Unknown = "unknown",
        /// `success`
        Success = "success",
        /// `inProgress`
        InProgress = "inProgress",
        /// `failure`
        Failure = "failure",
        /// `successWithTimeout`
        SuccessWithTimeout = "successWithTimeout",
        /// `notAttempted`
        NotAttempted = "notAttempted",
        /// `disabled`
        Disabled = "disabled",
    }
}
