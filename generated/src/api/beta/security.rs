// Written by `cargo xtask gen`; do not edit.
//! `/security`

use super::{models, requests};

crate::runtime::node! {
    /// `/security`
    Security
}

impl Security {
    /// `/security/alerts`
    pub fn alerts(&self) -> alerts::Alerts {
        alerts::Alerts(self.0.name("alerts"))
    }

    /// `/security/attackSimulation`
    pub fn attack_simulation(&self) -> attack_simulation::AttackSimulation {
        attack_simulation::AttackSimulation(self.0.name("attackSimulation"))
    }

    /// `/security/cases`
    pub fn cases(&self) -> cases::Cases {
        cases::Cases(self.0.name("cases"))
    }

    /// `/security/labels`
    pub fn labels(&self) -> labels::Labels {
        labels::Labels(self.0.name("labels"))
    }

    /// `/security/secureScoreControlProfiles`
    pub fn secure_score_control_profiles(
        &self,
    ) -> secure_score_control_profiles::SecureScoreControlProfiles {
        secure_score_control_profiles::SecureScoreControlProfiles(
            self.0.name("secureScoreControlProfiles"),
        )
    }

    /// `/security/secureScores`
    pub fn secure_scores(&self) -> secure_scores::SecureScores {
        secure_scores::SecureScores(self.0.name("secureScores"))
    }

    /// `/security/securityActions`
    pub fn security_actions(&self) -> security_actions::SecurityActions {
        security_actions::SecurityActions(self.0.name("securityActions"))
    }

    /// `/security/subjectRightsRequests`
    pub fn subject_rights_requests(
        &self,
    ) -> subject_rights_requests::SubjectRightsRequests {
        subject_rights_requests::SubjectRightsRequests(
            self.0.name("subjectRightsRequests"),
        )
    }

    /// `/security/subjectRightsRequests{subjectRightsRequestId}`
    pub fn subject_rights_requests_subject_rights_request_id(
        &self,
    ) -> subject_rights_requests_subject_rights_request_id::SubjectRightsRequestsSubjectRightsRequestId {
        subject_rights_requests_subject_rights_request_id::SubjectRightsRequestsSubjectRightsRequestId(
            self.0.name("subjectRightsRequests{subjectRightsRequestId}"),
        )
    }

    /// `/security/threatSubmission`
    pub fn threat_submission(&self) -> threat_submission::ThreatSubmission {
        threat_submission::ThreatSubmission(self.0.name("threatSubmission"))
    }

    /// `/security/tiIndicators`
    pub fn ti_indicators(&self) -> ti_indicators::TiIndicators {
        ti_indicators::TiIndicators(self.0.name("tiIndicators"))
    }

    /// `/security/triggerTypes`
    pub fn trigger_types(&self) -> trigger_types::TriggerTypes {
        trigger_types::TriggerTypes(self.0.name("triggerTypes"))
    }

    /// `/security/triggers`
    pub fn triggers(&self) -> triggers::Triggers {
        triggers::Triggers(self.0.name("triggers"))
    }
}

pub mod alerts {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/security/alerts`
        Alerts
    }

    impl Alerts {
        /// `GET /security/alerts` — List alerts
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200, 206.
        pub fn list(&self) -> List<models::Alert> {
            let operation = &Operation {
                name: "alert: list",
                method: Method::Get,
                path: "/security/alerts",
                pages: &["alert-list"],
                work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                personal: "",
                application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `POST /security/alerts/updateAlerts` — alert: updateAlerts
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/alert-updatealerts?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.ReadWrite.All`. Status: 200.
        pub fn update_alerts(
            &self,
            body: requests::alert::UpdateAlertsRequest,
        ) -> Call<Vec<models::Alert>> {
            let operation = &Operation {
                name: "alert: update_alerts",
                method: Method::Post,
                path: "/security/alerts/updateAlerts",
                pages: &["alert-updatealerts"],
                work: "SecurityEvents.ReadWrite.All",
                personal: "",
                application: "SecurityEvents.ReadWrite.All",
            };
            self.0.name("updateAlerts").call(operation).json(body)
        }

        /// `/security/alerts/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/alerts/{id}`
            Id
        }

        impl Id {
            /// `GET /security/alerts/{id}` — Get alert
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/alert-get?view=graph-rest-beta)
            /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200, 206.
            pub fn get(&self) -> Get<models::Alert> {
                let operation = &Operation {
                    name: "alert: get",
                    method: Method::Get,
                    path: "/security/alerts/{id}",
                    pages: &["alert-get"],
                    work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                    personal: "",
                    application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/alerts/{alert_id}` — Update alert
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/alert-update?view=graph-rest-beta)
            /// Permissions: work, application: `SecurityEvents.ReadWrite.All`. Status: 204, 200.
            pub fn update(&self, body: models::Alert) -> Call<Option<models::Alert>> {
                let operation = &Operation {
                    name: "alert: update",
                    method: Method::Patch,
                    path: "/security/alerts/{alert_id}",
                    pages: &["alert-update"],
                    work: "SecurityEvents.ReadWrite.All",
                    personal: "",
                    application: "SecurityEvents.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod attack_simulation;
pub mod cases;

pub mod labels {
    use super::models;

    crate::runtime::node! {
        /// `/security/labels`
        Labels
    }

    impl Labels {
        /// `/security/labels/retentionLabels`
        pub fn retention_labels(&self) -> retention_labels::RetentionLabels {
            retention_labels::RetentionLabels(self.0.name("retentionLabels"))
        }
    }

    pub mod retention_labels {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/labels/retentionLabels`
            RetentionLabels
        }

        impl RetentionLabels {
            /// `POST /security/labels/retentionLabels` — Create retentionLabel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-post?view=graph-rest-beta)
            /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 201.
            pub fn create(
                &self,
                body: models::security::RetentionLabel,
            ) -> Call<models::security::RetentionLabel> {
                let operation = &Operation {
                    name: "retentionLabel: create",
                    method: Method::Post,
                    path: "/security/labels/retentionLabels",
                    pages: &["security-retentionlabel-post"],
                    work: "RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /security/labels/retentionLabels` — List retentionlabels
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-list?view=graph-rest-beta)
            /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::security::RetentionLabel> {
                let operation = &Operation {
                    name: "retentionLabel: list",
                    method: Method::Get,
                    path: "/security/labels/retentionLabels",
                    pages: &["security-retentionlabel-list"],
                    work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/security/labels/retentionLabels/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/security/labels/retentionLabels/{id}`
                Id
            }

            impl Id {
                /// `DELETE /security/labels/retentionLabels/{retentionLabelId}` — Delete retentionLabel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-delete?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "retentionLabel: delete",
                        method: Method::Delete,
                        path: "/security/labels/retentionLabels/{retentionLabelId}",
                        pages: &["security-retentionlabel-delete"],
                        work: "RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /security/labels/retentionLabels/{retentionLabelId}` — Get retentionLabel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-get?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::security::RetentionLabel> {
                    let operation = &Operation {
                        name: "retentionLabel: get",
                        method: Method::Get,
                        path: "/security/labels/retentionLabels/{retentionLabelId}",
                        pages: &["security-retentionlabel-get"],
                        work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /security/labels/retentionLabels/{retentionLabelId}` — Update retentionLabel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-update?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 200.
                pub fn update(
                    &self,
                    body: models::security::RetentionLabel,
                ) -> Call<models::security::RetentionLabel> {
                    let operation = &Operation {
                        name: "retentionLabel: update",
                        method: Method::Patch,
                        path: "/security/labels/retentionLabels/{retentionLabelId}",
                        pages: &["security-retentionlabel-update"],
                        work: "RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/security/labels/retentionLabels/{id}/eventType`
                pub fn event_type(&self) -> event_type::EventType {
                    event_type::EventType(self.0.name("eventType"))
                }
            }

            pub mod event_type {
                use crate::runtime::{Call, Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/security/labels/retentionLabels/{id}/eventType`
                    EventType
                }

                impl EventType {
                    /// `GET /security/labels/retentionLabels/{retentionLabelId}/eventType` — Get retentionEventType
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
                    /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
                    pub fn get(&self) -> Get<models::security::RetentionEventType> {
                        let operation = &Operation {
                            name: "retentionEventType: get",
                            method: Method::Get,
                            path: "/security/labels/retentionLabels/{retentionLabelId}/eventType",
                            pages: &["security-retentioneventtype-get"],
                            work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                            personal: "",
                            application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `DELETE /security/labels/retentionLabels/{retentionLabelId}/eventType/$ref` — Delete retentionEventType
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
                    /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 204.
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "retentionEventType: remove_ref",
                            method: Method::Delete,
                            path: "/security/labels/retentionLabels/{retentionLabelId}/eventType/$ref",
                            pages: &["security-retentioneventtype-delete"],
                            work: "RecordsManagement.ReadWrite.All",
                            personal: "",
                            application: "RecordsManagement.ReadWrite.All",
                        };
                        self.0.name("$ref").call(operation)
                    }

                    /// `PATCH /security/labels/retentionLabels/{retentionLabelId}/eventType` — Update retentionEventType
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-update?view=graph-rest-beta)
                    /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 200.
                    pub fn update(
                        &self,
                        body: models::security::RetentionEventType,
                    ) -> Call<models::security::RetentionEventType> {
                        let operation = &Operation {
                            name: "retentionEventType: update",
                            method: Method::Patch,
                            path: "/security/labels/retentionLabels/{retentionLabelId}/eventType",
                            pages: &["security-retentioneventtype-update"],
                            work: "RecordsManagement.ReadWrite.All",
                            personal: "",
                            application: "RecordsManagement.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}

pub mod secure_score_control_profiles {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/secureScoreControlProfiles`
        SecureScoreControlProfiles
    }

    impl SecureScoreControlProfiles {
        /// `GET /security/secureScoreControlProfiles` — List secureScoreControlProfiles
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-list?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200.
        pub fn list(&self) -> List<models::SecureScoreControlProfile> {
            let operation = &Operation {
                name: "securescorecontrolprofiles: list",
                method: Method::Get,
                path: "/security/secureScoreControlProfiles",
                pages: &["securescorecontrolprofiles-list"],
                work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                personal: "",
                application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/secureScoreControlProfiles/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/secureScoreControlProfiles/{id}`
            Id
        }

        impl Id {
            /// `PATCH /security/secureScoreControlProfiles/{id}` — Update secureScoreControlProfiles
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-update?view=graph-rest-beta)
            /// Permissions: work, application: `SecurityEvents.ReadWrite.All`. Status: 204, 200.
            pub fn update(
                &self,
                body: models::SecureScoreControlProfile,
            ) -> Call<Option<models::SecureScoreControlProfile>> {
                let operation = &Operation {
                    name: "securescorecontrolprofiles: update",
                    method: Method::Patch,
                    path: "/security/secureScoreControlProfiles/{id}",
                    pages: &["securescorecontrolprofiles-update"],
                    work: "SecurityEvents.ReadWrite.All",
                    personal: "",
                    application: "SecurityEvents.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod secure_scores {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/secureScores`
        SecureScores
    }

    impl SecureScores {
        /// `GET /security/secureScores` — List secureScores
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securescores-list?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200.
        pub fn list(&self) -> List<models::SecureScore> {
            let operation = &Operation {
                name: "securescores: list",
                method: Method::Get,
                path: "/security/secureScores",
                pages: &["securescores-list"],
                work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                personal: "",
                application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod security_actions {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/securityActions`
        SecurityActions
    }

    impl SecurityActions {
        /// `POST /security/securityActions` — Create securityAction
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securityactions-post?view=graph-rest-beta)
        /// Permissions: application: `SecurityActions.ReadWrite.All`. Status: 201.
        pub fn create(
            &self,
            body: models::SecurityAction,
        ) -> Call<models::SecurityAction> {
            let operation = &Operation {
                name: "securityactions: create",
                method: Method::Post,
                path: "/security/securityActions",
                pages: &["securityactions-post"],
                work: "",
                personal: "",
                application: "SecurityActions.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /security/securityActions` — List securityActions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securityactions-list?view=graph-rest-beta)
        /// Permissions: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`. Status: 200.
        pub fn list(&self) -> List<models::SecurityAction> {
            let operation = &Operation {
                name: "securityactions: list",
                method: Method::Get,
                path: "/security/securityActions",
                pages: &["securityactions-list"],
                work: "",
                personal: "",
                application: "SecurityActions.Read.All SecurityActions.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/securityActions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/securityActions/{id}`
            Id
        }

        impl Id {
            /// `POST /security/securityActions/{id}/cancelSecurityAction` — securityAction: cancelSecurityAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securityaction-cancelsecurityaction?view=graph-rest-beta)
            /// Permissions: application: `SecurityActions.ReadWrite.All`. Status: 200.
            pub fn cancel_security_action(&self) -> Call<()> {
                let operation = &Operation {
                    name: "securityAction: cancel_security_action",
                    method: Method::Post,
                    path: "/security/securityActions/{id}/cancelSecurityAction",
                    pages: &["securityaction-cancelsecurityaction"],
                    work: "",
                    personal: "",
                    application: "SecurityActions.ReadWrite.All",
                };
                self.0.name("cancelSecurityAction").call(operation)
            }

            /// `GET /security/securityActions/{id}` — Get securityAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securityaction-get?view=graph-rest-beta)
            /// Permissions: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::SecurityAction> {
                let operation = &Operation {
                    name: "securityAction: get",
                    method: Method::Get,
                    path: "/security/securityActions/{id}",
                    pages: &["securityaction-get"],
                    work: "",
                    personal: "",
                    application: "SecurityActions.Read.All SecurityActions.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod subject_rights_requests {
    use crate::runtime::{Call, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/subjectRightsRequests`
        SubjectRightsRequests
    }

    impl SubjectRightsRequests {
        /// `POST /security/subjectRightsRequests` — Create subjectRightsRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post?view=graph-rest-beta)
        /// Permissions: work: `SubjectRightsRequest.ReadWrite.All`. Status: 201.
        pub fn create(
            &self,
            body: models::SubjectRightsRequest,
        ) -> Call<models::SubjectRightsRequest> {
            let operation = &Operation {
                name: "subjectRightsRequest: create",
                method: Method::Post,
                path: "/security/subjectRightsRequests",
                pages: &["subjectrightsrequest-post"],
                work: "SubjectRightsRequest.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.call(operation).json(body)
        }

        /// `/security/subjectRightsRequests/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Object, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/subjectRightsRequests/{id}`
            Id
        }

        impl Id {
            /// `GET /security/subjectRightsRequests/{subjectRightsRequestId}` — Get subjectRightsRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-get?view=graph-rest-beta)
            /// Permissions: work: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::SubjectRightsRequest> {
                let operation = &Operation {
                    name: "subjectRightsRequest: get",
                    method: Method::Get,
                    path: "/security/subjectRightsRequests/{subjectRightsRequestId}",
                    pages: &["subjectrightsrequest-get"],
                    work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }

            /// `GET /security/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment` — subjectRightsRequest: getFinalAttachment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalattachment?view=graph-rest-beta)
            /// Permissions: work: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`. Status: 200.
            pub fn get_final_attachment(&self) -> Get<Object> {
                let operation = &Operation {
                    name: "subjectRightsRequest: get_final_attachment",
                    method: Method::Get,
                    path: "/security/subjectRightsRequests/{subjectRightsRequestId}/getFinalAttachment",
                    pages: &["subjectrightsrequest-getfinalattachment"],
                    work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.name("getFinalAttachment").get(operation)
            }

            /// `PATCH /security/subjectRightsRequests/{subjectRightsRequestId}` — Update subjectRightsRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-update?view=graph-rest-beta)
            /// Permissions: work: `SubjectRightsRequest.ReadWrite.All`. Status: 200.
            pub fn update(
                &self,
                body: models::SubjectRightsRequest,
            ) -> Call<models::SubjectRightsRequest> {
                let operation = &Operation {
                    name: "subjectRightsRequest: update",
                    method: Method::Patch,
                    path: "/security/subjectRightsRequests/{subjectRightsRequestId}",
                    pages: &["subjectrightsrequest-update"],
                    work: "SubjectRightsRequest.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `/security/subjectRightsRequests/{id}/notes`
            pub fn notes(&self) -> notes::Notes {
                notes::Notes(self.0.name("notes"))
            }
        }

        pub mod notes {
            use crate::runtime::{Call, List, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/security/subjectRightsRequests/{id}/notes`
                Notes
            }

            impl Notes {
                /// `POST /security/subjectRightsRequests/{subjectRightsRequestId}/notes` — Create authoredNote
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post-notes?view=graph-rest-beta)
                /// Permissions: work: `SubjectRightsRequest.ReadWrite.All`. Status: 201.
                pub fn create(
                    &self,
                    body: models::AuthoredNote,
                ) -> Call<models::AuthoredNote> {
                    let operation = &Operation {
                        name: "subjectRightsRequest: create",
                        method: Method::Post,
                        path: "/security/subjectRightsRequests/{subjectRightsRequestId}/notes",
                        pages: &["subjectrightsrequest-post-notes"],
                        work: "SubjectRightsRequest.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `GET /security/subjectRightsRequests/{subjectRightsRequestId}/notes` — List notes
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-list-notes?view=graph-rest-beta)
                /// Permissions: work: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`. Status: 200.
                pub fn list(&self) -> List<models::AuthoredNote> {
                    let operation = &Operation {
                        name: "subjectRightsRequest: list",
                        method: Method::Get,
                        path: "/security/subjectRightsRequests/{subjectRightsRequestId}/notes",
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

pub mod subject_rights_requests_subject_rights_request_id {
    use crate::runtime::{Bytes, Call, Method, Operation};

    crate::runtime::node! {
        /// `/security/subjectRightsRequests{subjectRightsRequestId}`
        SubjectRightsRequestsSubjectRightsRequestId
    }

    impl SubjectRightsRequestsSubjectRightsRequestId {
        /// `GET /security/subjectRightsRequests{subjectRightsRequestId}/getFinalReport` — subjectRightsRequest: getFinalReport
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-getfinalreport?view=graph-rest-beta)
        /// Permissions: work: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`. Status: 200.
        pub fn get_final_report(&self) -> Call<Bytes> {
            let operation = &Operation {
                name: "subjectRightsRequest: get_final_report",
                method: Method::Get,
                path: "/security/subjectRightsRequests{subjectRightsRequestId}/getFinalReport",
                pages: &["subjectrightsrequest-getfinalreport"],
                work: "SubjectRightsRequest.Read.All SubjectRightsRequest.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("getFinalReport").call(operation)
        }
    }
}

pub mod threat_submission;

pub mod ti_indicators {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/security/tiIndicators`
        TiIndicators
    }

    impl TiIndicators {
        /// `POST /security/tiIndicators` — Create threat intelligence indicator
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-post?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 201.
        pub fn create(&self, body: models::TiIndicator) -> Call<models::TiIndicator> {
            let operation = &Operation {
                name: "tiindicators: create",
                method: Method::Post,
                path: "/security/tiIndicators",
                pages: &["tiindicators-post"],
                work: "ThreatIndicators.ReadWrite.OwnedBy",
                personal: "",
                application: "ThreatIndicators.ReadWrite.OwnedBy",
            };
            self.0.call(operation).json(body)
        }

        /// `POST /security/tiIndicators/deleteTiIndicators` — tiIndicator: deleteTiIndicators
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicators?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
        pub fn delete_ti_indicators(
            &self,
            body: requests::ti_indicator::DeleteTiIndicatorsRequest,
        ) -> Call<Vec<models::ResultInfo>> {
            let operation = &Operation {
                name: "tiIndicator: delete_ti_indicators",
                method: Method::Post,
                path: "/security/tiIndicators/deleteTiIndicators",
                pages: &["tiindicator-deletetiindicators"],
                work: "ThreatIndicators.ReadWrite.OwnedBy",
                personal: "",
                application: "ThreatIndicators.ReadWrite.OwnedBy",
            };
            self.0.name("deleteTiIndicators").call(operation).json(body)
        }

        /// `POST /security/tiIndicators/deleteTiIndicatorsByExternalId` — tiIndicator: deleteTiIndicatorsByExternalId
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-deletetiindicatorsbyexternalid?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
        pub fn delete_ti_indicators_by_external_id(
            &self,
            body: requests::ti_indicator::DeleteTiIndicatorsByExternalIdRequest,
        ) -> Call<Vec<models::ResultInfo>> {
            let operation = &Operation {
                name: "tiIndicator: delete_ti_indicators_by_external_id",
                method: Method::Post,
                path: "/security/tiIndicators/deleteTiIndicatorsByExternalId",
                pages: &["tiindicator-deletetiindicatorsbyexternalid"],
                work: "ThreatIndicators.ReadWrite.OwnedBy",
                personal: "",
                application: "ThreatIndicators.ReadWrite.OwnedBy",
            };
            self.0.name("deleteTiIndicatorsByExternalId").call(operation).json(body)
        }

        /// `GET /security/tiIndicators` — List threat intelligence indicators
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-list?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200.
        pub fn list(&self) -> List<models::TiIndicator> {
            let operation = &Operation {
                name: "tiindicators: list",
                method: Method::Get,
                path: "/security/tiIndicators",
                pages: &["tiindicators-list"],
                work: "ThreatIndicators.ReadWrite.OwnedBy",
                personal: "",
                application: "ThreatIndicators.ReadWrite.OwnedBy",
            };
            self.0.list(operation)
        }

        /// `POST /security/tiIndicators/submitTiIndicators` — tiIndicator: submitTiIndicators
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-submittiindicators?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
        pub fn submit_ti_indicators(
            &self,
            body: requests::ti_indicator::SubmitTiIndicatorsRequest,
        ) -> Call<Vec<models::TiIndicator>> {
            let operation = &Operation {
                name: "tiIndicator: submit_ti_indicators",
                method: Method::Post,
                path: "/security/tiIndicators/submitTiIndicators",
                pages: &["tiindicator-submittiindicators"],
                work: "ThreatIndicators.ReadWrite.OwnedBy",
                personal: "",
                application: "ThreatIndicators.ReadWrite.OwnedBy",
            };
            self.0.name("submitTiIndicators").call(operation).json(body)
        }

        /// `POST /security/tiIndicators/updateTiIndicators` — tiIndicator: updateTiIndicators
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-updatetiindicators?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
        pub fn update_ti_indicators(
            &self,
            body: requests::ti_indicator::UpdateTiIndicatorsRequest,
        ) -> Call<Vec<models::TiIndicator>> {
            let operation = &Operation {
                name: "tiIndicator: update_ti_indicators",
                method: Method::Post,
                path: "/security/tiIndicators/updateTiIndicators",
                pages: &["tiindicator-updatetiindicators"],
                work: "ThreatIndicators.ReadWrite.OwnedBy",
                personal: "",
                application: "ThreatIndicators.ReadWrite.OwnedBy",
            };
            self.0.name("updateTiIndicators").call(operation).json(body)
        }

        /// `/security/tiIndicators/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/tiIndicators/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/tiIndicators/{id}` — Delete threat intelligence indicator
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-delete?view=graph-rest-beta)
            /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 204.
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "tiIndicator: delete",
                    method: Method::Delete,
                    path: "/security/tiIndicators/{id}",
                    pages: &["tiindicator-delete"],
                    work: "ThreatIndicators.ReadWrite.OwnedBy",
                    personal: "",
                    application: "ThreatIndicators.ReadWrite.OwnedBy",
                };
                self.0.call(operation)
            }

            /// `GET /security/tiIndicators/{id}` — Get threat intelligence indicator
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-get?view=graph-rest-beta)
            /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200.
            pub fn get(&self) -> Get<models::TiIndicator> {
                let operation = &Operation {
                    name: "tiIndicator: get",
                    method: Method::Get,
                    path: "/security/tiIndicators/{id}",
                    pages: &["tiindicator-get"],
                    work: "ThreatIndicators.ReadWrite.OwnedBy",
                    personal: "",
                    application: "ThreatIndicators.ReadWrite.OwnedBy",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/tiIndicators/{id}` — Update tiIndicator
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-update?view=graph-rest-beta)
            /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 204, 200.
            pub fn update(
                &self,
                body: models::TiIndicator,
            ) -> Call<Option<models::TiIndicator>> {
                let operation = &Operation {
                    name: "tiIndicator: update",
                    method: Method::Patch,
                    path: "/security/tiIndicators/{id}",
                    pages: &["tiindicator-update"],
                    work: "ThreatIndicators.ReadWrite.OwnedBy",
                    personal: "",
                    application: "ThreatIndicators.ReadWrite.OwnedBy",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod trigger_types {
    use super::models;

    crate::runtime::node! {
        /// `/security/triggerTypes`
        TriggerTypes
    }

    impl TriggerTypes {
        /// `/security/triggerTypes/retentionEventTypes`
        pub fn retention_event_types(
            &self,
        ) -> retention_event_types::RetentionEventTypes {
            retention_event_types::RetentionEventTypes(
                self.0.name("retentionEventTypes"),
            )
        }
    }

    pub mod retention_event_types {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/triggerTypes/retentionEventTypes`
            RetentionEventTypes
        }

        impl RetentionEventTypes {
            /// `POST /security/triggerTypes/retentionEventTypes` — Create retentionEventType
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-post?view=graph-rest-beta)
            /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 201.
            pub fn create(
                &self,
                body: models::security::RetentionEventType,
            ) -> Call<models::security::RetentionEventType> {
                let operation = &Operation {
                    name: "retentionEventType: create",
                    method: Method::Post,
                    path: "/security/triggerTypes/retentionEventTypes",
                    pages: &["security-retentioneventtype-post"],
                    work: "RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /security/triggerTypes/retentionEventTypes` — List retentionEventTypes
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-list?view=graph-rest-beta)
            /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::security::RetentionEventType> {
                let operation = &Operation {
                    name: "retentionEventType: list",
                    method: Method::Get,
                    path: "/security/triggerTypes/retentionEventTypes",
                    pages: &["security-retentioneventtype-list"],
                    work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/security/triggerTypes/retentionEventTypes/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/security/triggerTypes/retentionEventTypes/{id}`
                Id
            }

            impl Id {
                /// `GET /security/triggerTypes/retentionEventTypes/{retentionEventTypeId}` — Get retentionEventType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::security::RetentionEventType> {
                    let operation = &Operation {
                        name: "retentionEventType: get",
                        method: Method::Get,
                        path: "/security/triggerTypes/retentionEventTypes/{retentionEventTypeId}",
                        pages: &["security-retentioneventtype-get"],
                        work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `DELETE /security/triggerTypes/retentionEventTypes/{retentionEventTypeId}/$ref` — Delete retentionEventType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 204.
                pub fn remove_ref(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "retentionEventType: remove_ref",
                        method: Method::Delete,
                        path: "/security/triggerTypes/retentionEventTypes/{retentionEventTypeId}/$ref",
                        pages: &["security-retentioneventtype-delete"],
                        work: "RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.ReadWrite.All",
                    };
                    self.0.name("$ref").call(operation)
                }

                /// `PATCH /security/triggerTypes/retentionEventTypes/{retentionEventTypeId}` — Update retentionEventType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-update?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 200.
                pub fn update(
                    &self,
                    body: models::security::RetentionEventType,
                ) -> Call<models::security::RetentionEventType> {
                    let operation = &Operation {
                        name: "retentionEventType: update",
                        method: Method::Patch,
                        path: "/security/triggerTypes/retentionEventTypes/{retentionEventTypeId}",
                        pages: &["security-retentioneventtype-update"],
                        work: "RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

pub mod triggers {
    use super::models;

    crate::runtime::node! {
        /// `/security/triggers`
        Triggers
    }

    impl Triggers {
        /// `/security/triggers/retentionEvents`
        pub fn retention_events(&self) -> retention_events::RetentionEvents {
            retention_events::RetentionEvents(self.0.name("retentionEvents"))
        }
    }

    pub mod retention_events {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/triggers/retentionEvents`
            RetentionEvents
        }

        impl RetentionEvents {
            /// `POST /security/triggers/retentionEvents` — Create retentionEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-post?view=graph-rest-beta)
            /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 201.
            pub fn create(
                &self,
                body: models::security::RetentionEvent,
            ) -> Call<models::security::RetentionEvent> {
                let operation = &Operation {
                    name: "retentionEvent: create",
                    method: Method::Post,
                    path: "/security/triggers/retentionEvents",
                    pages: &["security-retentionevent-post"],
                    work: "RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /security/triggers/retentionEvents` — List retentionEvents
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-list?view=graph-rest-beta)
            /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::security::RetentionEvent> {
                let operation = &Operation {
                    name: "retentionEvent: list",
                    method: Method::Get,
                    path: "/security/triggers/retentionEvents",
                    pages: &["security-retentionevent-list"],
                    work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    personal: "",
                    application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/security/triggers/retentionEvents/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/security/triggers/retentionEvents/{id}`
                Id
            }

            impl Id {
                /// `DELETE /security/triggers/retentionEvents/{retentionEventId}` — Delete retentionEvent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-delete?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "retentionEvent: delete",
                        method: Method::Delete,
                        path: "/security/triggers/retentionEvents/{retentionEventId}",
                        pages: &["security-retentionevent-delete"],
                        work: "RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /security/triggers/retentionEvents/{retentionEventId}` — Get retentionEvent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentionevent-get?view=graph-rest-beta)
                /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::security::RetentionEvent> {
                    let operation = &Operation {
                        name: "retentionEvent: get",
                        method: Method::Get,
                        path: "/security/triggers/retentionEvents/{retentionEventId}",
                        pages: &["security-retentionevent-get"],
                        work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                        personal: "",
                        application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `/security/triggers/retentionEvents/{id}/labels`
                pub fn labels(&self) -> labels::Labels {
                    labels::Labels(self.0.name("labels"))
                }

                /// `/security/triggers/retentionEvents/{id}/retentionEventType`
                pub fn retention_event_type(
                    &self,
                ) -> retention_event_type::RetentionEventType {
                    retention_event_type::RetentionEventType(
                        self.0.name("retentionEventType"),
                    )
                }
            }

            pub mod labels {
                use super::models;

                crate::runtime::node! {
                    /// `/security/triggers/retentionEvents/{id}/labels`
                    Labels
                }

                impl Labels {
                    /// `/security/triggers/retentionEvents/{id}/labels/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                pub mod id {
                    use crate::runtime::{Get, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/security/triggers/retentionEvents/{id}/labels/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /security/triggers/retentionEvents/{retentionEventId}/labels/{retentionLabelId}` — Get retentionLabel
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-get?view=graph-rest-beta)
                        /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
                        pub fn get(&self) -> Get<models::security::RetentionLabel> {
                            let operation = &Operation {
                                name: "retentionLabel: get",
                                method: Method::Get,
                                path: "/security/triggers/retentionEvents/{retentionEventId}/labels/{retentionLabelId}",
                                pages: &["security-retentionlabel-get"],
                                work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                                personal: "",
                                application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }

            pub mod retention_event_type {
                use crate::runtime::{Call, Get, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/security/triggers/retentionEvents/{id}/retentionEventType`
                    RetentionEventType
                }

                impl RetentionEventType {
                    /// `GET /security/triggers/retentionEvents/{retentionEventId}/retentionEventType` — Get retentionEventType
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
                    /// Permissions: work, application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`. Status: 200.
                    pub fn get(&self) -> Get<models::security::RetentionEventType> {
                        let operation = &Operation {
                            name: "retentionEventType: get",
                            method: Method::Get,
                            path: "/security/triggers/retentionEvents/{retentionEventId}/retentionEventType",
                            pages: &["security-retentioneventtype-get"],
                            work: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                            personal: "",
                            application: "RecordsManagement.Read.All RecordsManagement.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `DELETE /security/triggers/retentionEvents/{retentionEventId}/retentionEventType/$ref` — Delete retentionEventType
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-delete?view=graph-rest-beta)
                    /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 204.
                    pub fn remove_ref(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "retentionEventType: remove_ref",
                            method: Method::Delete,
                            path: "/security/triggers/retentionEvents/{retentionEventId}/retentionEventType/$ref",
                            pages: &["security-retentioneventtype-delete"],
                            work: "RecordsManagement.ReadWrite.All",
                            personal: "",
                            application: "RecordsManagement.ReadWrite.All",
                        };
                        self.0.name("$ref").call(operation)
                    }

                    /// `PATCH /security/triggers/retentionEvents/{retentionEventId}/retentionEventType` — Update retentionEventType
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-update?view=graph-rest-beta)
                    /// Permissions: work, application: `RecordsManagement.ReadWrite.All`. Status: 200.
                    pub fn update(
                        &self,
                        body: models::security::RetentionEventType,
                    ) -> Call<models::security::RetentionEventType> {
                        let operation = &Operation {
                            name: "retentionEventType: update",
                            method: Method::Patch,
                            path: "/security/triggers/retentionEvents/{retentionEventId}/retentionEventType",
                            pages: &["security-retentioneventtype-update"],
                            work: "RecordsManagement.ReadWrite.All",
                            personal: "",
                            application: "RecordsManagement.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }
                }
            }
        }
    }
}
