// Written by `cargo xtask gen`; do not edit.
//! `/privacy`

use super::models;

crate::runtime::node! {
    /// `/privacy`
    Privacy
}

impl Privacy {
    /// `/privacy/subjectRightsRequests`
    pub fn subject_rights_requests(&self) -> subject_rights_requests::SubjectRightsRequests {
        subject_rights_requests::SubjectRightsRequests(self.0.name("subjectRightsRequests"))
    }

    /// `/privacy/subjectRightsRequests{subjectRightsRequestId}`
    pub fn subject_rights_requests_subject_rights_request_id(
        &self,
    ) -> subject_rights_requests_subject_rights_request_id::SubjectRightsRequestsSubjectRightsRequestId
    {
        subject_rights_requests_subject_rights_request_id::SubjectRightsRequestsSubjectRightsRequestId(
            self.0.name("subjectRightsRequests{subjectRightsRequestId}"),
        )
    }
}

/// `/privacy/subjectRightsRequests`
pub mod subject_rights_requests {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/privacy/subjectRightsRequests`
        SubjectRightsRequests
    }

    impl SubjectRightsRequests {
        /// `POST /privacy/subjectRightsRequests` — Create subjectRightsRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `SubjectRightsRequest.ReadWrite.All`
        pub fn create(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
            let operation = &Operation {
                name: "subjectRightsRequest: create",
                method: Method::Post,
                path: "/privacy/subjectRightsRequests",
                pages: &["subjectrightsrequest-post"],
                work: "SubjectRightsRequest.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /privacy/subjectRightsRequests` — List subjectRightsRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
        pub fn list(&self) -> List<models::SubjectRightsRequest> {
            let operation = &Operation {
                name: "subjectRightsRequest: list",
                method: Method::Get,
                path: "/privacy/subjectRightsRequests",
                pages: &["subjectrightsrequest-list"],
                work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/privacy/subjectRightsRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/privacy/subjectRightsRequests/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/privacy/subjectRightsRequests/{id}`
            Id
        }

        impl Id {
            /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Get subjectRightsRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
            pub fn get(&self) -> Get<models::SubjectRightsRequest> {
                let operation = &Operation {
                    name: "subjectRightsRequest: get",
                    method: Method::Get,
                    path: "/privacy/subjectRightsRequests/{subjectRightsRequestId}",
                    pages: &["subjectrightsrequest-get"],
                    work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment` — subjectRightsRequest: getFinalAttachment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalattachment?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
            pub fn get_final_attachment(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "subjectRightsRequest: get_final_attachment",
                    method: Method::Get,
                    path: "/privacy/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment",
                    pages: &["subjectrightsrequest-getfinalattachment"],
                    work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("getFinalAttachment").get(operation)
            }

            /// `PATCH /privacy/subjectRightsRequests/{subjectRightsRequestId}` — Update subjectRightsRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SubjectRightsRequest.ReadWrite.All`
            pub fn update(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
                let operation = &Operation {
                    name: "subjectRightsRequest: update",
                    method: Method::Patch,
                    path: "/privacy/subjectRightsRequests/{subjectRightsRequestId}",
                    pages: &["subjectrightsrequest-update"],
                    work: "SubjectRightsRequest.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/privacy/subjectRightsRequests/{id}/notes`
            pub fn notes(&self) -> notes::Notes {
                notes::Notes(self.0.name("notes"))
            }
        }

        /// `/privacy/subjectRightsRequests/{id}/notes`
        pub mod notes {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/privacy/subjectRightsRequests/{id}/notes`
                Notes
            }

            impl Notes {
                /// `POST /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — Create authoredNote
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post-notes?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `SubjectRightsRequest.ReadWrite.All`
                pub fn create(&self, body: models::AuthoredNote) -> Call<models::AuthoredNote> {
                    let operation = &Operation {
                        name: "subjectRightsRequest: create",
                        method: Method::Post,
                        path: "/privacy/subjectRightsRequests/{subjectRightsRequestId}/notes",
                        pages: &["subjectrightsrequest-post-notes"],
                        work: "SubjectRightsRequest.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /privacy/subjectRightsRequests/{subjectRightsRequestId}/notes` — List notes
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list-notes?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
                pub fn list(&self) -> List<models::AuthoredNote> {
                    let operation = &Operation {
                        name: "subjectRightsRequest: list",
                        method: Method::Get,
                        path: "/privacy/subjectRightsRequests/{subjectRightsRequestId}/notes",
                        pages: &["subjectrightsrequest-list-notes"],
                        work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/privacy/subjectRightsRequests{subjectRightsRequestId}`
pub mod subject_rights_requests_subject_rights_request_id {
    use crate::runtime::{Bytes, Call, Method, Operation};

    crate::runtime::node! {
        /// `/privacy/subjectRightsRequests{subjectRightsRequestId}`
        SubjectRightsRequestsSubjectRightsRequestId
    }

    impl SubjectRightsRequestsSubjectRightsRequestId {
        /// `GET /privacy/subjectRightsRequests{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
        pub fn get_final_report(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "subjectRightsRequest: get_final_report",
                method: Method::Get,
                path: "/privacy/subjectRightsRequests{subjectRightsRequestId}/getFinalReport",
                pages: &["subjectrightsrequest-getfinalreport"],
                work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("getFinalReport").call(operation)
        }
    }
}
