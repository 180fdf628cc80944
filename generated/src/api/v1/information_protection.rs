// Written by `cargo xtask gen`; do not edit.
//! `/informationProtection`

use super::models;

crate::runtime::node! {
    /// `/informationProtection`
    InformationProtection
}

impl InformationProtection {
    /// `/informationProtection/threatAssessmentRequests`
    pub fn threat_assessment_requests(
        &self,
    ) -> threat_assessment_requests::ThreatAssessmentRequests {
        threat_assessment_requests::ThreatAssessmentRequests(
            self.0.name("threatAssessmentRequests"),
        )
    }
}

pub mod threat_assessment_requests {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/informationProtection/threatAssessmentRequests`
        ThreatAssessmentRequests
    }

    impl ThreatAssessmentRequests {
        /// `POST /informationProtection/threatAssessmentRequests` — Create threatAssessmentRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-post-threatassessmentrequests?view=graph-rest-1.0)
        /// Permissions: work: `ThreatAssessment.ReadWrite.All`. Status: 201.
        pub fn create(
            &self,
            body: impl Into<models::ThreatAssessmentRequest>,
        ) -> Call<models::ThreatAssessmentRequest> {
            let operation = &Operation {
                name: "informationprotection: create",
                method: Method::Post,
                path: "/informationProtection/threatAssessmentRequests",
                pages: &["informationprotection-post-threatassessmentrequests"],
                work: "ThreatAssessment.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0
                .call(operation)
                .json(Into::<models::ThreatAssessmentRequest>::into(body))
        }

        /// `GET /informationProtection/threatAssessmentRequests` — List threatAssessmentRequests
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/informationprotection-list-threatassessmentrequests?view=graph-rest-1.0)
        /// Permissions: work: `ThreatAssessment.ReadWrite.All`; application: `ThreatAssessment.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::ThreatAssessmentRequest> {
            let operation = &Operation {
                name: "informationprotection: list",
                method: Method::Get,
                path: "/informationProtection/threatAssessmentRequests",
                pages: &["informationprotection-list-threatassessmentrequests"],
                work: "ThreatAssessment.ReadWrite.All",
                personal: "",
                application: "ThreatAssessment.Read.All",
            };
            self.0.list(operation)
        }

        /// `/informationProtection/threatAssessmentRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/informationProtection/threatAssessmentRequests/{id}`
            Id
        }

        impl Id {
            /// `GET /informationProtection/threatAssessmentRequests/{id}` — Get threatAssessmentRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/threatassessmentrequest-get?view=graph-rest-1.0)
            /// Permissions: work: `ThreatAssessment.ReadWrite.All`; application: `ThreatAssessment.Read.All`. Status: 200.
            pub fn get(&self) -> Get<models::ThreatAssessmentRequest> {
                let operation = &Operation {
                    name: "threatAssessmentRequest: get",
                    method: Method::Get,
                    path: "/informationProtection/threatAssessmentRequests/{id}",
                    pages: &["threatassessmentrequest-get"],
                    work: "ThreatAssessment.ReadWrite.All",
                    personal: "",
                    application: "ThreatAssessment.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}
