// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.remediationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-remediationstate?view=graph-rest-beta)
    RemediationState = "microsoft.graph.remediationState" {
        Unknown = "unknown",
        Skipped = "skipped",
        Success = "success",
        RemediationFailed = "remediationFailed",
        ScriptError = "scriptError",
    }
}
