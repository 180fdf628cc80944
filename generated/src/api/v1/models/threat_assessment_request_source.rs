// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentRequestSource = "microsoft.graph.threatAssessmentRequestSource" {
        Undefined = "undefined",
        User = "user",
        Administrator = "administrator",
    }
}
