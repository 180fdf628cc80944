// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// Inherits from subjectrightsrequestsitelocation.
    ///
    /// [`microsoft.graph.subjectRightsRequestAllSiteLocation`](https://learn.microsoft.com/graph/api/resources/subjectrightsrequestallsitelocation?view=graph-rest-beta)
    SubjectRightsRequestAllSiteLocation: super::SubjectRightsRequestSiteLocation = "microsoft.graph.subjectRightsRequestAllSiteLocation"
}
