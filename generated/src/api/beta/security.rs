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
    pub fn secure_score_control_profiles(&self) -> secure_score_control_profiles::SecureScoreControlProfiles {
        secure_score_control_profiles::SecureScoreControlProfiles(self.0.name("secureScoreControlProfiles"))
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
    pub fn subject_rights_requests(&self) -> subject_rights_requests::SubjectRightsRequests {
        subject_rights_requests::SubjectRightsRequests(self.0.name("subjectRightsRequests"))
    }

    /// `/security/subjectRightsRequests{subjectRightsRequestId}`
    pub fn subject_rights_requests_subject_rights_request_id(
        &self,
    ) -> subject_rights_requests_subject_rights_request_id::SubjectRightsRequestsSubjectRightsRequestId
    {
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

/// `/security/alerts`
pub mod alerts {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/alerts`
        Alerts
    }

    impl Alerts {
        /// `GET /security/alerts` — List alerts
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-beta)
        /// Status: 200, 206.
        /// Permissions, least privileged first:
        /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
        /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
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
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SecurityEvents.ReadWrite.All`
        /// - application: `SecurityEvents.ReadWrite.All`
        pub fn update_alerts(&self, body: requests::alert::UpdateAlertsRequest) -> Call<Vec<models::Alert>> {
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

    /// `/security/alerts/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/alerts/{id}`
            Id
        }

        impl Id {
            /// `GET /security/alerts/{id}` — Get alert
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/alert-get?view=graph-rest-beta)
            /// Status: 200, 206.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
            /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
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
            /// Status: 204, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.ReadWrite.All`
            /// - application: `SecurityEvents.ReadWrite.All`
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

/// `/security/attackSimulation`
pub mod attack_simulation {
    use super::models;

    crate::runtime::node! {
        /// `/security/attackSimulation`
        AttackSimulation
    }

    impl AttackSimulation {
        /// `/security/attackSimulation/simulationAutomations`
        pub fn simulation_automations(&self) -> simulation_automations::SimulationAutomations {
            simulation_automations::SimulationAutomations(self.0.name("simulationAutomations"))
        }

        /// `/security/attackSimulation/simulations`
        pub fn simulations(&self) -> simulations::Simulations {
            simulations::Simulations(self.0.name("simulations"))
        }
    }

    /// `/security/attackSimulation/simulationAutomations`
    pub mod simulation_automations {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/security/attackSimulation/simulationAutomations`
            SimulationAutomations
        }

        impl SimulationAutomations {
            /// `GET /security/attackSimulation/simulationAutomations` — List simulationAutomations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulationautomations?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.Read.All`
            /// - application: `SecurityEvents.Read.All`
            pub fn list(&self) -> List<models::SimulationAutomation> {
                let operation = &Operation {
                    name: "attackSimulationRoot: list",
                    method: Method::Get,
                    path: "/security/attackSimulation/simulationAutomations",
                    pages: &["attacksimulationroot-list-simulationautomations"],
                    work: "SecurityEvents.Read.All",
                    personal: "",
                    application: "SecurityEvents.Read.All",
                };
                self.0.list(operation)
            }

            /// `/security/attackSimulation/simulationAutomations/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/security/attackSimulation/simulationAutomations/{id}`
        pub mod id {
            use super::models;

            crate::runtime::node! {
                /// `/security/attackSimulation/simulationAutomations/{id}`
                Id
            }

            impl Id {
                /// `/security/attackSimulation/simulationAutomations/{id}/runs`
                pub fn runs(&self) -> runs::Runs {
                    runs::Runs(self.0.name("runs"))
                }
            }

            /// `/security/attackSimulation/simulationAutomations/{id}/runs`
            pub mod runs {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/security/attackSimulation/simulationAutomations/{id}/runs`
                    Runs
                }

                impl Runs {
                    /// `GET /security/attackSimulation/simulationAutomations/{simulationAutomationId}/runs` — List runs
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/simulationautomation-list-runs?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `SecurityEvents.Read.All`
                    /// - application: `SecurityEvents.Read.All`
                    pub fn list(&self) -> List<models::SimulationAutomationRun> {
                        let operation = &Operation {
                            name: "simulationAutomation: list",
                            method: Method::Get,
                            path: "/security/attackSimulation/simulationAutomations/{simulationAutomationId}/runs",
                            pages: &["simulationautomation-list-runs"],
                            work: "SecurityEvents.Read.All",
                            personal: "",
                            application: "SecurityEvents.Read.All",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }

    /// `/security/attackSimulation/simulations`
    pub mod simulations {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/security/attackSimulation/simulations`
            Simulations
        }

        impl Simulations {
            /// `GET /security/attackSimulation/simulations` — List simulations
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/attacksimulationroot-list-simulations?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.Read.All`
            /// - application: `SecurityEvents.Read.All`
            pub fn list(&self) -> List<models::Simulation> {
                let operation = &Operation {
                    name: "attackSimulationRoot: list",
                    method: Method::Get,
                    path: "/security/attackSimulation/simulations",
                    pages: &["attacksimulationroot-list-simulations"],
                    work: "SecurityEvents.Read.All",
                    personal: "",
                    application: "SecurityEvents.Read.All",
                };
                self.0.list(operation)
            }

            /// `/security/attackSimulation/simulations/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/security/attackSimulation/simulations/{id}`
        pub mod id {
            use super::models;

            crate::runtime::node! {
                /// `/security/attackSimulation/simulations/{id}`
                Id
            }

            impl Id {
                /// `/security/attackSimulation/simulations/{id}/report`
                pub fn report(&self) -> report::Report {
                    report::Report(self.0.name("report"))
                }
            }

            /// `/security/attackSimulation/simulations/{id}/report`
            pub mod report {
                use super::models;

                crate::runtime::node! {
                    /// `/security/attackSimulation/simulations/{id}/report`
                    Report
                }

                impl Report {
                    /// `/security/attackSimulation/simulations/{id}/report/overview`
                    pub fn overview(&self) -> overview::Overview {
                        overview::Overview(self.0.name("overview"))
                    }

                    /// `/security/attackSimulation/simulations/{id}/report/simulationUsers`
                    pub fn simulation_users(&self) -> simulation_users::SimulationUsers {
                        simulation_users::SimulationUsers(self.0.name("simulationUsers"))
                    }
                }

                /// `/security/attackSimulation/simulations/{id}/report/overview`
                pub mod overview {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/security/attackSimulation/simulations/{id}/report/overview`
                        Overview
                    }

                    impl Overview {
                        /// `GET /security/attackSimulation/simulations/{id}/report/overview` — Get simulationReportOverview
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/simulationreportoverview-get?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `SecurityEvents.Read.All`
                        /// - application: `SecurityEvents.Read.All`
                        pub fn get(&self) -> Get<models::SimulationReportOverview> {
                            let operation = &Operation {
                                name: "simulationReportOverview: get",
                                method: Method::Get,
                                path: "/security/attackSimulation/simulations/{id}/report/overview",
                                pages: &["simulationreportoverview-get"],
                                work: "SecurityEvents.Read.All",
                                personal: "",
                                application: "SecurityEvents.Read.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }

                /// `/security/attackSimulation/simulations/{id}/report/simulationUsers`
                pub mod simulation_users {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/security/attackSimulation/simulations/{id}/report/simulationUsers`
                        SimulationUsers
                    }

                    impl SimulationUsers {
                        /// `GET /security/attackSimulation/simulations/{id}/report/simulationUsers` — List simulationUsers
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/usersimulationdetails-list?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `SecurityEvents.Read.All`
                        /// - application: `SecurityEvents.Read.All`
                        pub fn list(&self) -> List<models::UserSimulationDetails> {
                            let operation = &Operation {
                                name: "userSimulationDetails: list",
                                method: Method::Get,
                                path: "/security/attackSimulation/simulations/{id}/report/simulationUsers",
                                pages: &["usersimulationdetails-list"],
                                work: "SecurityEvents.Read.All",
                                personal: "",
                                application: "SecurityEvents.Read.All",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod cases;

/// `/security/labels`
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

    /// `/security/labels/retentionLabels`
    pub mod retention_labels {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/security/labels/retentionLabels`
            RetentionLabels
        }

        impl RetentionLabels {
            /// `POST /security/labels/retentionLabels` — Create retentionLabel
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-post?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RecordsManagement.ReadWrite.All`
            /// - application: `RecordsManagement.ReadWrite.All`
            pub fn create(&self, body: models::security::RetentionLabel) -> Call<models::security::RetentionLabel> {
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
            /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
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

        /// `/security/labels/retentionLabels/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/security/labels/retentionLabels/{id}`
                Id
            }

            impl Id {
                /// `DELETE /security/labels/retentionLabels/{retentionLabelId}` — Delete retentionLabel
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentionlabel-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.ReadWrite.All`
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
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
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
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.ReadWrite.All`
                pub fn update(&self, body: models::security::RetentionLabel) -> Call<models::security::RetentionLabel> {
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

            /// `/security/labels/retentionLabels/{id}/eventType`
            pub mod event_type {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/security/labels/retentionLabels/{id}/eventType`
                    EventType
                }

                impl EventType {
                    /// `GET /security/labels/retentionLabels/{retentionLabelId}/eventType` — Get retentionEventType
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
                    /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
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
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `RecordsManagement.ReadWrite.All`
                    /// - application: `RecordsManagement.ReadWrite.All`
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
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `RecordsManagement.ReadWrite.All`
                    /// - application: `RecordsManagement.ReadWrite.All`
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

/// `/security/secureScoreControlProfiles`
pub mod secure_score_control_profiles {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/security/secureScoreControlProfiles`
        SecureScoreControlProfiles
    }

    impl SecureScoreControlProfiles {
        /// `GET /security/secureScoreControlProfiles` — List secureScoreControlProfiles
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
        /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
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

    /// `/security/secureScoreControlProfiles/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/security/secureScoreControlProfiles/{id}`
            Id
        }

        impl Id {
            /// `PATCH /security/secureScoreControlProfiles/{id}` — Update secureScoreControlProfiles
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-update?view=graph-rest-beta)
            /// Status: 204, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.ReadWrite.All`
            /// - application: `SecurityEvents.ReadWrite.All`
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

/// `/security/secureScores`
pub mod secure_scores {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/security/secureScores`
        SecureScores
    }

    impl SecureScores {
        /// `GET /security/secureScores` — List secureScores
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securescores-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
        /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
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

/// `/security/securityActions`
pub mod security_actions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/securityActions`
        SecurityActions
    }

    impl SecurityActions {
        /// `POST /security/securityActions` — Create securityAction
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securityactions-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - application: `SecurityActions.ReadWrite.All`
        pub fn create(&self, body: models::SecurityAction) -> Call<models::SecurityAction> {
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
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`
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

    /// `/security/securityActions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/securityActions/{id}`
            Id
        }

        impl Id {
            /// `POST /security/securityActions/{id}/cancelSecurityAction` — securityAction: cancelSecurityAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securityaction-cancelsecurityaction?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `SecurityActions.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`
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

/// `/security/subjectRightsRequests`
pub mod subject_rights_requests {
    use super::models;
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/security/subjectRightsRequests`
        SubjectRightsRequests
    }

    impl SubjectRightsRequests {
        /// `POST /security/subjectRightsRequests` — Create subjectRightsRequest
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `SubjectRightsRequest.ReadWrite.All`
        pub fn create(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
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

    /// `/security/subjectRightsRequests/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Object, Operation};

        crate::runtime::node! {
            /// `/security/subjectRightsRequests/{id}`
            Id
        }

        impl Id {
            /// `GET /security/subjectRightsRequests/{subjectRightsRequestId}` — Get subjectRightsRequest
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SubjectRightsRequest.ReadWrite.All`
            pub fn update(&self, body: models::SubjectRightsRequest) -> Call<models::SubjectRightsRequest> {
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

        /// `/security/subjectRightsRequests/{id}/notes`
        pub mod notes {
            use super::models;
            use crate::runtime::{Call, List, Method, Operation};

            crate::runtime::node! {
                /// `/security/subjectRightsRequests/{id}/notes`
                Notes
            }

            impl Notes {
                /// `POST /security/subjectRightsRequests/{subjectRightsRequestId}/notes` — Create authoredNote
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/subjectrightsrequest-post-notes?view=graph-rest-beta)
                /// Status: 201.
                /// Permissions, least privileged first:
                /// - work or school account: `SubjectRightsRequest.ReadWrite.All`
                pub fn create(&self, body: models::AuthoredNote) -> Call<models::AuthoredNote> {
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
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
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

/// `/security/subjectRightsRequests{subjectRightsRequestId}`
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
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SubjectRightsRequest.Read.All`, `SubjectRightsRequest.ReadWrite.All`
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

/// `/security/tiIndicators`
pub mod ti_indicators {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/security/tiIndicators`
        TiIndicators
    }

    impl TiIndicators {
        /// `POST /security/tiIndicators` — Create threat intelligence indicator
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-post?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
        /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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
        /// Status: 200, 206.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
        /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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
        /// Status: 200, 206.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
        /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
        /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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
        /// Status: 200, 206.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
        /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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
        /// Status: 200, 206.
        /// Permissions, least privileged first:
        /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
        /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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

    /// `/security/tiIndicators/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/tiIndicators/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/tiIndicators/{id}` — Delete threat intelligence indicator
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
            /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
            /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
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
            /// Status: 204, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ThreatIndicators.ReadWrite.OwnedBy`
            /// - application: `ThreatIndicators.ReadWrite.OwnedBy`
            pub fn update(&self, body: models::TiIndicator) -> Call<Option<models::TiIndicator>> {
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

/// `/security/triggerTypes`
pub mod trigger_types {
    use super::models;

    crate::runtime::node! {
        /// `/security/triggerTypes`
        TriggerTypes
    }

    impl TriggerTypes {
        /// `/security/triggerTypes/retentionEventTypes`
        pub fn retention_event_types(&self) -> retention_event_types::RetentionEventTypes {
            retention_event_types::RetentionEventTypes(self.0.name("retentionEventTypes"))
        }
    }

    /// `/security/triggerTypes/retentionEventTypes`
    pub mod retention_event_types {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/security/triggerTypes/retentionEventTypes`
            RetentionEventTypes
        }

        impl RetentionEventTypes {
            /// `POST /security/triggerTypes/retentionEventTypes` — Create retentionEventType
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-post?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `RecordsManagement.ReadWrite.All`
            /// - application: `RecordsManagement.ReadWrite.All`
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
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
            /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
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

        /// `/security/triggerTypes/retentionEventTypes/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/security/triggerTypes/retentionEventTypes/{id}`
                Id
            }

            impl Id {
                /// `GET /security/triggerTypes/retentionEventTypes/{retentionEventTypeId}` — Get retentionEventType
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/security-retentioneventtype-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.Read.All`, `RecordsManagement.ReadWrite.All`
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
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.ReadWrite.All`
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
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `RecordsManagement.ReadWrite.All`
                /// - application: `RecordsManagement.ReadWrite.All`
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

pub mod triggers;
