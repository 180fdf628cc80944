// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatExpectedAssessment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatExpectedAssessment = "microsoft.graph.threatExpectedAssessment" {
        /// `block`
        Block = "block",
        /// `unblock`
        Unblock = "unblock",
    }
}
