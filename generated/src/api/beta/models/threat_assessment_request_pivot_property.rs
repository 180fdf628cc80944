// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentRequestPivotProperty`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ThreatAssessmentRequestPivotProperty = "microsoft.graph.threatAssessmentRequestPivotProperty" {
        /// `threatCategory`
        ThreatCategory = "threatCategory",
        /// `mailDestinationRoutingReason`
        MailDestinationRoutingReason = "mailDestinationRoutingReason",
    }
}
