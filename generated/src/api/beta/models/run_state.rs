// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.runState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-runstate?view=graph-rest-beta)
    RunState = "microsoft.graph.runState" {
        Unknown = "unknown",
        Success = "success",
        Fail = "fail",
        ScriptError = "scriptError",
        Pending = "pending",
        NotApplicable = "notApplicable",
    }
}
