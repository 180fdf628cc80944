// Written by `cargo xtask gen`; do not edit.
//! Types of the area `privacy`.

crate::runtime::model! {
    /// `microsoft.graph.privacy`, metadata
    Privacy = "microsoft.graph.privacy";
    "subjectRightsRequests" SUBJECT_RIGHTS_REQUESTS, subject_rights_requests models -> Option<&[super::SubjectRightsRequest]>, with_subject_rights_requests(Vec<super::SubjectRightsRequest>), "`subjectRightsRequests`: `Collection(microsoft.graph.subjectRightsRequest)`, metadata";
}
