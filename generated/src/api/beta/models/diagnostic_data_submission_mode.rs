// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.diagnosticDataSubmissionMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-diagnosticdatasubmissionmode?view=graph-rest-beta)
    DiagnosticDataSubmissionMode = "microsoft.graph.diagnosticDataSubmissionMode" {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `none`
        None = "none",
        /// `basic`
        Basic = "basic",
        /// `enhanced`
        Enhanced = "enhanced",
        /// `full`
        Full = "full",
    }
}
