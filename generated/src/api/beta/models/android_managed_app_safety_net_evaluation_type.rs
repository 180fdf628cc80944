// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.androidManagedAppSafetyNetEvaluationType`](https://learn.microsoft.com/graph/api/resources/intune-mam-androidmanagedappsafetynetevaluationtype?view=graph-rest-beta)
    AndroidManagedAppSafetyNetEvaluationType = "microsoft.graph.androidManagedAppSafetyNetEvaluationType" {
        /// `basic`
        Basic = "basic",
        /// `hardwareBacked`
        HardwareBacked = "hardwareBacked",
    }
}
