// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `privacy`.

use super::super::models;
use crate::runtime::{Bytes, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.privacy`, such as `/privacy`.
    Privacy = models::Privacy
}

impl Privacy {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::Privacy> {
        self.0.get("GET privacy: get")
    }

    /// `…/subjectRightsRequests`
    pub fn subject_rights_requests(&self) -> super::PrivacySubjectRightsRequests {
        super::PrivacySubjectRightsRequests(self.0.name("subjectRightsRequests"))
    }

    /// `…/subjectRightsRequests{subjectRightsRequestId}`
    pub fn subject_rights_requests_subject_rights_request_id(
        &self,
    ) -> super::PrivacySubjectRightsRequestsSubjectRightsRequestId
    {
        super::PrivacySubjectRightsRequestsSubjectRightsRequestId(
            self.0.name("subjectRightsRequests{subjectRightsRequestId}"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.subjectRightsRequest`, such as `/privacy/subjectRightsRequests`.
    PrivacySubjectRightsRequests[models::SubjectRightsRequest]
}

impl PrivacySubjectRightsRequests {
    /// `POST /privacy/subjectRightsRequests` — Create subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "POST subjectRightsRequest: create
            subjectrightsrequest-post: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /privacy/subjectRightsRequests` — List subjectRightsRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::SubjectRightsRequest> {
        let sheet = "GET subjectRightsRequest: list
            subjectrightsrequest-list: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/privacy/subjectRightsRequests{subjectRightsRequestId}`
    PrivacySubjectRightsRequestsSubjectRightsRequestId
}

impl PrivacySubjectRightsRequestsSubjectRightsRequestId {
    /// `GET /privacy/subjectRightsRequests{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests{subjectRightsRequestId}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }
}
