// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `privacy`.

use super::super::models;
use crate::runtime::{Bytes, Call, Get, List, Object};

crate::runtime::node! {
    /// `/privacy`
    Privacy
}

impl Privacy {
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
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests{subjectRightsRequestId}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.subjectRightsRequest`, such as `/privacy/subjectRightsRequests/{id}`.
    SubjectRightsRequest = models::SubjectRightsRequest
}

impl SubjectRightsRequest {
    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Get subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SubjectRightsRequest> {
        let sheet = "GET subjectRightsRequest: get
            subjectrightsrequest-get: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}";
        self.0.get(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment` — subjectRightsRequest: getFinalAttachment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalattachment?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_attachment(&self) -> Get<Object> {
        let sheet = "GET subjectRightsRequest: get_final_attachment
            subjectrightsrequest-getfinalattachment: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalAttachment";
        self.0.name("getFinalAttachment").get(sheet)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn get_final_report(&self) -> Call<Bytes> {
        let sheet = "GET subjectRightsRequest: get_final_report
            subjectrightsrequest-getfinalreport: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/getFinalReport";
        self.0.name("getFinalReport").call(sheet)
    }

    /// `PATCH /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Update subjectRightsRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn update(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
        let sheet = "PATCH subjectRightsRequest: update
            subjectrightsrequest-update: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/notes`
    pub fn notes(&self) -> super::SubjectRightsRequestNotes {
        super::SubjectRightsRequestNotes(self.0.name("notes"))
    }

    /// `…/team`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(feature = "teams")]
    pub fn team(&self) -> super::Team {
        super::Team(self.0.name("team"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.authoredNote`, such as `/privacy/subjectRightsRequests/{id}/notes`.
    SubjectRightsRequestNotes[models::AuthoredNote]
}

impl SubjectRightsRequestNotes {
    /// `POST /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — Create authoredNote
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post-notes?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.ReadWrite.All`.
    pub fn create(&self, body: models::AuthoredNote) -> Call<models::AuthoredNote> {
        let sheet = "POST subjectRightsRequest: create
            subjectrightsrequest-post-notes: SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes";
        self.0.call(sheet).json(body)
    }

    /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — List notes
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list-notes?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuthoredNote> {
        let sheet = "GET subjectRightsRequest: list
            subjectrightsrequest-list-notes: SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All | |
            /privacy/subjectRightsRequests/{id}/notes";
        self.0.list(sheet)
    }
}
