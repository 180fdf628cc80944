// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidSafetyNetEvaluationType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidsafetynetevaluationtype?view=graph-rest-beta)
    AndroidSafetyNetEvaluationType = "microsoft.graph.androidSafetyNetEvaluationType" {
        /// `basic`
        Basic = "basic",
        /// `hardwareBacked`
        HardwareBacked = "hardwareBacked",
    }
}
