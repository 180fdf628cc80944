// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentResultType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentResultType = "microsoft.graph.threatAssessmentResultType" {
        /// `checkPolicy`
        CheckPolicy = "checkPolicy",
        /// `rescan`
        Rescan = "rescan",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
