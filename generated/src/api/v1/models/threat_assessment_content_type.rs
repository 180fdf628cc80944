// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.threatAssessmentContentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ThreatAssessmentContentType = "microsoft.graph.threatAssessmentContentType" {
        /// `mail`
        Mail = "mail",
        /// `url`
        Url = "url",
        /// `file`
        File = "file",
    }
}
