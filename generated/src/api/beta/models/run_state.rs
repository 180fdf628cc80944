// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.runState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-runstate?view=graph-rest-beta)
    RunState = "microsoft.graph.runState" {
        /// `unknown`
        Unknown = "unknown",
        /// `success`
        Success = "success",
        /// `fail`
        Fail = "fail",
        /// `scriptError`
        ScriptError = "scriptError",
        /// `pending`
        Pending = "pending",
        /// `notApplicable`
        NotApplicable = "notApplicable",
    }
}
