// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.remediationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-remediationstate?view=graph-rest-beta)
    RemediationState = "microsoft.graph.remediationState" {
        /// `unknown`
        Unknown = "unknown",
        /// `skipped`
        Skipped = "skipped",
        /// `success`
        Success = "success",
        /// `remediationFailed`
        RemediationFailed = "remediationFailed",
        /// `scriptError`
        ScriptError = "scriptError",
    }
}
