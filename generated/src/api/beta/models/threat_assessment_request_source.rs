// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestSource = "microsoft.graph.threatAssessmentRequestSource" {
        Undefined = "undefined",
        User = "user",
        Administrator = "administrator",
    }
}
