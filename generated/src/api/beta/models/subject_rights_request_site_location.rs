// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.subjectRightsRequestSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestsitelocation?view=graph-rest-beta)
    SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestSiteLocation" {
        "microsoft.graph.subjectRightsRequestAllSiteLocation",
        "microsoft.graph.subjectRightsRequestEnumeratedSiteLocation",
    }
}
