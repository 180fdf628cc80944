// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestSource`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestSource = "microsoft.graph.threatAssessmentRequestSource" {
        /// `undefined`
        Undefined = "undefined",
        /// `user`
        User = "user",
        /// `administrator`
        Administrator = "administrator",
    }
}
