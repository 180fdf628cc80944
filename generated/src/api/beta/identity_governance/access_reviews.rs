// Written by `cargo xtask gen`; do not edit.
//! `/identityGovernance/accessReviews`

use super::super::{models, requests};

crate::runtime::node! {
    /// `/identityGovernance/accessReviews`
    AccessReviews
}

impl AccessReviews {
    /// `/identityGovernance/accessReviews/decisions`
    pub fn decisions(&self) -> decisions::Decisions {
        decisions::Decisions(self.0.name("decisions"))
    }

    /// `/identityGovernance/accessReviews/definitions`
    pub fn definitions(&self) -> definitions::Definitions {
        definitions::Definitions(self.0.name("definitions"))
    }

    /// `/identityGovernance/accessReviews/historyDefinitions`
    pub fn history_definitions(&self) -> history_definitions::HistoryDefinitions {
        history_definitions::HistoryDefinitions(self.0.name("historyDefinitions"))
    }

    /// `/identityGovernance/accessReviews/policy`
    pub fn policy(&self) -> policy::Policy {
        policy::Policy(self.0.name("policy"))
    }
}

/// `/identityGovernance/accessReviews/decisions`
pub mod decisions {
    use super::requests;
    use crate::runtime::Argument;

    crate::runtime::node! {
        /// `/identityGovernance/accessReviews/decisions`
        Decisions
    }

    impl Decisions {
        /// `/identityGovernance/accessReviews/decisions/filterByCurrentUser(on='{on}')`
        pub fn filter_by_current_user(&self, on: &str) -> filter_by_current_user::FilterByCurrentUser {
            filter_by_current_user::FilterByCurrentUser(
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on))]),
            )
        }
    }

    /// `/identityGovernance/accessReviews/decisions/filterByCurrentUser(on='{on}')`
    pub mod filter_by_current_user {
        use super::requests;
        use crate::runtime::{Call, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/accessReviews/decisions/filterByCurrentUser(on='{on}')`
            FilterByCurrentUser
        }

        impl FilterByCurrentUser {
            /// `POST /identityGovernance/accessReviews/decisions/filterByCurrentUser(on='reviewer')/recordAllDecisions` — accessReviewInstanceDecisionItem: recordAllDecisions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-recordalldecisions?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
            pub fn record_all_decisions(
                &self,
                body: requests::access_review_instance_decision_item::RecordAllDecisionsRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "accessReviewInstanceDecisionItem: record_all_decisions",
                    method: Method::Post,
                    path: "/identityGovernance/accessReviews/decisions/filterByCurrentUser(on='reviewer')/recordAllDecisions",
                    pages: &["accessreviewinstancedecisionitem-recordalldecisions"],
                    work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                };
                self.0.name("recordAllDecisions").call(operation).json(body)
            }
        }
    }
}

/// `/identityGovernance/accessReviews/definitions`
pub mod definitions {
    use super::models;
    use crate::runtime::{Argument, Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/accessReviews/definitions`
        Definitions
    }

    impl Definitions {
        /// `POST /identityGovernance/accessReviews/definitions` — Create definitions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-definitions?view=graph-rest-beta)
        /// Required: `descriptionForAdmins`, `descriptionForReviewers`, `displayName`, `scope`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.All`
        pub fn create(
            &self,
            body: models::AccessReviewScheduleDefinition,
        ) -> Call<models::AccessReviewScheduleDefinition> {
            let operation = &Operation {
                name: "accessReviewSet: create",
                method: Method::Post,
                path: "/identityGovernance/accessReviews/definitions",
                pages: &["accessreviewset-post-definitions"],
                work: "AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/accessReviews/definitions/filterByCurrentUser(on='reviewer')` — accessReviewScheduleDefinition: filterByCurrentUser
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-filterbycurrentuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
        pub fn filter_by_current_user(&self, on: &str) -> List<models::AccessReviewScheduleDefinition> {
            let operation = &Operation {
                name: "accessReviewScheduleDefinition: filter_by_current_user",
                method: Method::Get,
                path: "/identityGovernance/accessReviews/definitions/filterByCurrentUser(on='reviewer')",
                pages: &["accessreviewscheduledefinition-filterbycurrentuser"],
                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
            };
            self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on))]).list(operation)
        }

        /// `GET /identityGovernance/accessReviews/definitions` — List definitions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-definitions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessReviewScheduleDefinition> {
            let operation = &Operation {
                name: "accessReviewSet: list",
                method: Method::Get,
                path: "/identityGovernance/accessReviews/definitions",
                pages: &["accessreviewset-list-definitions"],
                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/accessReviews/definitions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/accessReviews/definitions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/accessReviews/definitions/{id}`
            Id
        }

        impl Id {
            /// `DELETE /identityGovernance/accessReviews/definitions/{review-id}` — Delete accessReviewScheduleDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "accessReviewScheduleDefinition: delete",
                    method: Method::Delete,
                    path: "/identityGovernance/accessReviews/definitions/{review-id}",
                    pages: &["accessreviewscheduledefinition-delete"],
                    work: "AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /identityGovernance/accessReviews/definitions/{review-id}` — Get accessReviewScheduleDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessReviewScheduleDefinition> {
                let operation = &Operation {
                    name: "accessReviewScheduleDefinition: get",
                    method: Method::Get,
                    path: "/identityGovernance/accessReviews/definitions/{review-id}",
                    pages: &["accessreviewscheduledefinition-get"],
                    work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PUT /identityGovernance/accessReviews/definitions/{review-id}` — Update accessReviewScheduleDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-update?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.ReadWrite.All`
            pub fn replace(&self, body: models::AccessReviewScheduleDefinition) -> Call<()> {
                let operation = &Operation {
                    name: "accessReviewScheduleDefinition: replace",
                    method: Method::Put,
                    path: "/identityGovernance/accessReviews/definitions/{review-id}",
                    pages: &["accessreviewscheduledefinition-update"],
                    work: "AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `/identityGovernance/accessReviews/definitions/{id}/instances`
            pub fn instances(&self) -> instances::Instances {
                instances::Instances(self.0.name("instances"))
            }
        }

        /// `/identityGovernance/accessReviews/definitions/{id}/instances`
        pub mod instances {
            use super::models;
            use crate::runtime::{Argument, List, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/accessReviews/definitions/{id}/instances`
                Instances
            }

            impl Instances {
                /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/filterByCurrentUser(on='reviewer')` — accessReviewInstance: filterByCurrentUser
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                pub fn filter_by_current_user(&self, on: &str) -> List<models::AccessReviewInstance> {
                    let operation = &Operation {
                        name: "accessReviewInstance: filter_by_current_user",
                        method: Method::Get,
                        path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/filterByCurrentUser(on='reviewer')",
                        pages: &["accessreviewinstance-filterbycurrentuser"],
                        work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                        personal: "",
                        application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                    };
                    self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on))]).list(operation)
                }

                /// `GET /identityGovernance/accessReviews/definitions/{definition-id}/instances` — List instances
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-list-instances?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                pub fn list(&self) -> List<models::AccessReviewInstance> {
                    let operation = &Operation {
                        name: "accessReviewScheduleDefinition: list",
                        method: Method::Get,
                        path: "/identityGovernance/accessReviews/definitions/{definition-id}/instances",
                        pages: &["accessreviewscheduledefinition-list-instances"],
                        work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                        personal: "",
                        application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Get, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}`
                    Id
                }

                impl Id {
                    /// `POST /identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/applyDecisions` — accessReviewInstance: applyDecisions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-applydecisions?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.ReadWrite.All`
                    pub fn apply_decisions(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "accessReviewInstance: apply_decisions",
                            method: Method::Post,
                            path: "/identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/applyDecisions",
                            pages: &["accessreviewinstance-applydecisions"],
                            work: "AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.ReadWrite.All",
                        };
                        self.0.name("applyDecisions").call(operation)
                    }

                    /// `GET /identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}` — Get accessReviewInstance
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                    pub fn get(&self) -> Get<models::AccessReviewInstance> {
                        let operation = &Operation {
                            name: "accessReviewInstance: get",
                            method: Method::Get,
                            path: "/identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}",
                            pages: &["accessreviewinstance-get"],
                            work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }

                    /// `PUT /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}` — Update accessReviewInstance
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-update?view=graph-rest-beta)
                    /// Status: 200, 409.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.ReadWrite.All`
                    pub fn replace(&self, body: models::AccessReviewInstance) -> Call<models::AccessReviewInstance> {
                        let operation = &Operation {
                            name: "accessReviewInstance: replace",
                            method: Method::Put,
                            path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}",
                            pages: &["accessreviewinstance-update"],
                            work: "AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.ReadWrite.All",
                        };
                        self.0.call(operation).json(body)
                    }

                    /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/resetDecisions` — accessReviewInstance: resetDecisions
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-resetdecisions?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.ReadWrite.All`
                    pub fn reset_decisions(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "accessReviewInstance: reset_decisions",
                            method: Method::Post,
                            path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/resetDecisions",
                            pages: &["accessreviewinstance-resetdecisions"],
                            work: "AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.ReadWrite.All",
                        };
                        self.0.name("resetDecisions").call(operation)
                    }

                    /// `POST /identityGovernance/accessReviews/definitions/{definitionId}/instances/{instanceId}/sendReminder` — accessReviewInstance: sendReminder
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-sendreminder?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.ReadWrite.All`
                    pub fn send_reminder(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "accessReviewInstance: send_reminder",
                            method: Method::Post,
                            path: "/identityGovernance/accessReviews/definitions/{definitionId}/instances/{instanceId}/sendReminder",
                            pages: &["accessreviewinstance-sendreminder"],
                            work: "AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.ReadWrite.All",
                        };
                        self.0.name("sendReminder").call(operation)
                    }

                    /// `POST /identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/stop` — Stop accessReviewInstance
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-stop?view=graph-rest-beta)
                    /// Status: 204.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.ReadWrite.All`
                    pub fn stop(&self) -> Call<()> {
                        let operation = &Operation {
                            name: "accessReviewInstance: stop",
                            method: Method::Post,
                            path: "/identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/stop",
                            pages: &["accessreviewinstance-stop"],
                            work: "AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.ReadWrite.All",
                        };
                        self.0.name("stop").call(operation)
                    }

                    /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/contactedReviewers`
                    pub fn contacted_reviewers(&self) -> contacted_reviewers::ContactedReviewers {
                        contacted_reviewers::ContactedReviewers(self.0.name("contactedReviewers"))
                    }

                    /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions`
                    pub fn decisions(&self) -> decisions::Decisions {
                        decisions::Decisions(self.0.name("decisions"))
                    }

                    /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages`
                    pub fn stages(&self) -> stages::Stages {
                        stages::Stages(self.0.name("stages"))
                    }
                }

                /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/contactedReviewers`
                pub mod contacted_reviewers {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/contactedReviewers`
                        ContactedReviewers
                    }

                    impl ContactedReviewers {
                        /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/contactedReviewers` — List contactedReviewers
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-contactedreviewers?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        pub fn list(&self) -> List<models::AccessReviewReviewer> {
                            let operation = &Operation {
                                name: "accessReviewInstance: list",
                                method: Method::Get,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/contactedReviewers",
                                pages: &["accessreviewinstance-list-contactedreviewers"],
                                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            };
                            self.0.list(operation)
                        }
                    }
                }

                /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions`
                pub mod decisions {
                    use super::models;
                    use crate::runtime::{Argument, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions`
                        Decisions
                    }

                    impl Decisions {
                        /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/filterByCurrentUser(on='reviewer')` — accessReviewInstanceDecisionItem: filterByCurrentUser
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        pub fn filter_by_current_user(
                            &self,
                            on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
                        ) -> List<models::AccessReviewInstanceDecisionItem> {
                            let operation = &Operation {
                                name: "accessReviewInstanceDecisionItem: filter_by_current_user",
                                method: Method::Get,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/filterByCurrentUser(on='reviewer')",
                                pages: &["accessreviewinstancedecisionitem-filterbycurrentuser"],
                                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            };
                            self.0
                                .function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))])
                                .list(operation)
                        }

                        /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions` — List decisions
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-decisions?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
                            let operation = &Operation {
                                name: "accessReviewInstance: list",
                                method: Method::Get,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions",
                                pages: &["accessreviewinstance-list-decisions"],
                                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            };
                            self.0.list(operation)
                        }

                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}` — Get accessReviewInstanceDecisionItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                            /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                            pub fn get(&self) -> Get<models::AccessReviewInstanceDecisionItem> {
                                let operation = &Operation {
                                    name: "accessReviewInstanceDecisionItem: get",
                                    method: Method::Get,
                                    path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}",
                                    pages: &["accessreviewinstancedecisionitem-get"],
                                    work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                    personal: "",
                                    application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                };
                                self.0.get(operation)
                            }

                            /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}` — Update accessReviewInstanceDecisionItem
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-beta)
                            /// Required: `decision`. Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AccessReview.ReadWrite.All`
                            pub fn update(&self, body: models::AccessReviewInstanceDecisionItem) -> Call<()> {
                                let operation = &Operation {
                                    name: "accessReviewInstanceDecisionItem: update",
                                    method: Method::Patch,
                                    path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}",
                                    pages: &["accessreviewinstancedecisionitem-update"],
                                    work: "AccessReview.ReadWrite.All",
                                    personal: "",
                                    application: "",
                                };
                                self.0.call(operation).json(body)
                            }
                        }
                    }
                }

                /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages`
                pub mod stages {
                    use super::models;
                    use crate::runtime::{Argument, List, Method, Operation};

                    crate::runtime::node! {
                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages`
                        Stages
                    }

                    impl Stages {
                        /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/filterByCurrentUser(on='reviewer')` — accessReviewStage: filterByCurrentUser
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-filterbycurrentuser?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        pub fn filter_by_current_user(
                            &self,
                            on: models::AccessReviewStageFilterByCurrentUserOptions,
                        ) -> List<models::AccessReviewStage> {
                            let operation = &Operation {
                                name: "accessReviewStage: filter_by_current_user",
                                method: Method::Get,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/filterByCurrentUser(on='reviewer')",
                                pages: &["accessreviewstage-filterbycurrentuser"],
                                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            };
                            self.0
                                .function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))])
                                .list(operation)
                        }

                        /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages` — List stages
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-stages?view=graph-rest-beta)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        pub fn list(&self) -> List<models::AccessReviewStage> {
                            let operation = &Operation {
                                name: "accessReviewInstance: list",
                                method: Method::Get,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages",
                                pages: &["accessreviewinstance-list-stages"],
                                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            };
                            self.0.list(operation)
                        }

                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}`
                        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                            id::Id(self.0.key(id.as_ref()))
                        }
                    }

                    /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}`
                    pub mod id {
                        use super::models;
                        use crate::runtime::{Call, Get, Method, Operation};

                        crate::runtime::node! {
                            /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}`
                            Id
                        }

                        impl Id {
                            /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}` — Get accessReviewStage
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-get?view=graph-rest-beta)
                            /// Status: 200.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                            /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                            pub fn get(&self) -> Get<models::AccessReviewStage> {
                                let operation = &Operation {
                                    name: "accessReviewStage: get",
                                    method: Method::Get,
                                    path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}",
                                    pages: &["accessreviewstage-get"],
                                    work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                    personal: "",
                                    application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                };
                                self.0.get(operation)
                            }

                            /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/stop` — accessReviewStage: stop
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-stop?view=graph-rest-beta)
                            /// Status: 204.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AccessReview.ReadWrite.All`
                            /// - application: `AccessReview.ReadWrite.All`
                            pub fn stop(&self) -> Call<()> {
                                let operation = &Operation {
                                    name: "accessReviewStage: stop",
                                    method: Method::Post,
                                    path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/stop",
                                    pages: &["accessreviewstage-stop"],
                                    work: "AccessReview.ReadWrite.All",
                                    personal: "",
                                    application: "AccessReview.ReadWrite.All",
                                };
                                self.0.name("stop").call(operation)
                            }

                            /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}` — Update accessReviewStage
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-update?view=graph-rest-beta)
                            /// Status: 200, 409.
                            /// Permissions, least privileged first:
                            /// - work or school account: `AccessReview.ReadWrite.All`
                            /// - application: `AccessReview.ReadWrite.All`
                            pub fn update(&self, body: models::AccessReviewStage) -> Call<models::AccessReviewStage> {
                                let operation = &Operation {
                                    name: "accessReviewStage: update",
                                    method: Method::Patch,
                                    path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}",
                                    pages: &["accessreviewstage-update"],
                                    work: "AccessReview.ReadWrite.All",
                                    personal: "",
                                    application: "AccessReview.ReadWrite.All",
                                };
                                self.0.call(operation).json(body)
                            }

                            /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions`
                            pub fn decisions(&self) -> decisions::Decisions {
                                decisions::Decisions(self.0.name("decisions"))
                            }
                        }

                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions`
                        pub mod decisions {
                            use super::models;
                            use crate::runtime::{Argument, List, Method, Operation};

                            crate::runtime::node! {
                                /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions`
                                Decisions
                            }

                            impl Decisions {
                                /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/filterByCurrentUser(on='reviewer')` — accessReviewInstanceDecisionItem: filterByCurrentUser
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-beta)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                                /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                                pub fn filter_by_current_user(
                                    &self,
                                    on: models::AccessReviewInstanceDecisionItemFilterByCurrentUserOptions,
                                ) -> List<models::AccessReviewInstanceDecisionItem> {
                                    let operation = &Operation {
                                        name: "accessReviewInstanceDecisionItem: filter_by_current_user",
                                        method: Method::Get,
                                        path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/filterByCurrentUser(on='reviewer')",
                                        pages: &["accessreviewinstancedecisionitem-filterbycurrentuser"],
                                        work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                        personal: "",
                                        application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                    };
                                    self.0
                                        .function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))])
                                        .list(operation)
                                }

                                /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions` — List decisions from a multi stage access review
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewstage-list-decisions?view=graph-rest-beta)
                                /// Status: 200.
                                /// Permissions, least privileged first:
                                /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                                /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                                pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
                                    let operation = &Operation {
                                        name: "accessReviewStage: list",
                                        method: Method::Get,
                                        path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions",
                                        pages: &["accessreviewstage-list-decisions"],
                                        work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                        personal: "",
                                        application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                    };
                                    self.0.list(operation)
                                }

                                /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/{id}`
                                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                                    id::Id(self.0.key(id.as_ref()))
                                }
                            }

                            /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/{id}`
                            pub mod id {
                                use super::models;
                                use crate::runtime::{Call, Get, Method, Operation};

                                crate::runtime::node! {
                                    /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/stages/{id}/decisions/{id}`
                                    Id
                                }

                                impl Id {
                                    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/{accessReviewInstanceDecisionItemId}` — Get accessReviewInstanceDecisionItem
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-get?view=graph-rest-beta)
                                    /// Status: 200.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                                    /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                                    pub fn get(&self) -> Get<models::AccessReviewInstanceDecisionItem> {
                                        let operation = &Operation {
                                            name: "accessReviewInstanceDecisionItem: get",
                                            method: Method::Get,
                                            path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/{accessReviewInstanceDecisionItemId}",
                                            pages: &["accessreviewinstancedecisionitem-get"],
                                            work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                            personal: "",
                                            application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                        };
                                        self.0.get(operation)
                                    }

                                    /// `PATCH /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/{accessReviewInstanceDecisionItemId}` — Update accessReviewInstanceDecisionItem
                                    ///
                                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-beta)
                                    /// Required: `decision`. Status: 204.
                                    /// Permissions, least privileged first:
                                    /// - work or school account: `AccessReview.ReadWrite.All`
                                    pub fn update(&self, body: models::AccessReviewInstanceDecisionItem) -> Call<()> {
                                        let operation = &Operation {
                                            name: "accessReviewInstanceDecisionItem: update",
                                            method: Method::Patch,
                                            path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stages/{accessReviewStageId}/decisions/{accessReviewInstanceDecisionItemId}",
                                            pages: &["accessreviewinstancedecisionitem-update"],
                                            work: "AccessReview.ReadWrite.All",
                                            personal: "",
                                            application: "",
                                        };
                                        self.0.call(operation).json(body)
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// `/identityGovernance/accessReviews/historyDefinitions`
pub mod history_definitions {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/accessReviews/historyDefinitions`
        HistoryDefinitions
    }

    impl HistoryDefinitions {
        /// `POST /identityGovernance/accessReviews/historyDefinitions` — Create historyDefinitions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-historydefinitions?view=graph-rest-beta)
        /// Required: `displayName`, `scopes`. Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.All`
        pub fn create(
            &self,
            body: models::AccessReviewHistoryDefinition,
        ) -> Call<models::AccessReviewHistoryDefinition> {
            let operation = &Operation {
                name: "accessReviewSet: create",
                method: Method::Post,
                path: "/identityGovernance/accessReviews/historyDefinitions",
                pages: &["accessreviewset-post-historydefinitions"],
                work: "AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /identityGovernance/accessReviews/historyDefinitions` — List historyDefinitions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-historydefinitions?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.All`
        pub fn list(&self) -> List<models::AccessReviewHistoryDefinition> {
            let operation = &Operation {
                name: "accessReviewSet: list",
                method: Method::Get,
                path: "/identityGovernance/accessReviews/historyDefinitions",
                pages: &["accessreviewset-list-historydefinitions"],
                work: "AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityGovernance/accessReviews/historyDefinitions/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityGovernance/accessReviews/historyDefinitions/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/accessReviews/historyDefinitions/{id}`
            Id
        }

        impl Id {
            /// `GET /identityGovernance/accessReviews/historyDefinitions/{definition-id}` — Get accessReviewHistoryDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.ReadWrite.All`
            pub fn get(&self) -> Get<models::AccessReviewHistoryDefinition> {
                let operation = &Operation {
                    name: "accessReviewHistoryDefinition: get",
                    method: Method::Get,
                    path: "/identityGovernance/accessReviews/historyDefinitions/{definition-id}",
                    pages: &["accessreviewhistorydefinition-get"],
                    work: "AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/identityGovernance/accessReviews/historyDefinitions/{id}/instances`
            pub fn instances(&self) -> instances::Instances {
                instances::Instances(self.0.name("instances"))
            }
        }

        /// `/identityGovernance/accessReviews/historyDefinitions/{id}/instances`
        pub mod instances {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/accessReviews/historyDefinitions/{id}/instances`
                Instances
            }

            impl Instances {
                /// `GET /identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances` — List instances of an accessReviewHistoryDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-list-instances?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.ReadWrite.All`
                /// - application: `AccessReview.ReadWrite.All`
                pub fn list(&self) -> List<models::AccessReviewHistoryInstance> {
                    let operation = &Operation {
                        name: "accessReviewHistoryDefinition: list",
                        method: Method::Get,
                        path: "/identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances",
                        pages: &["accessreviewhistorydefinition-list-instances"],
                        work: "AccessReview.ReadWrite.All",
                        personal: "",
                        application: "AccessReview.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/identityGovernance/accessReviews/historyDefinitions/{id}/instances/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/identityGovernance/accessReviews/historyDefinitions/{id}/instances/{id}`
            pub mod id {
                use super::models;
                use crate::runtime::{Call, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/accessReviews/historyDefinitions/{id}/instances/{id}`
                    Id
                }

                impl Id {
                    /// `POST /identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances/{accessReviewHistoryInstanceId}/generateDownloadUri` — accessReviewHistoryInstance: generateDownloadUri
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistoryinstance-generatedownloaduri?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.ReadWrite.All`
                    pub fn generate_download_uri(&self) -> Call<models::AccessReviewHistoryInstance> {
                        let operation = &Operation {
                            name: "accessReviewHistoryInstance: generate_download_uri",
                            method: Method::Post,
                            path: "/identityGovernance/accessReviews/historyDefinitions/{accessReviewHistoryDefinitionId}/instances/{accessReviewHistoryInstanceId}/generateDownloadUri",
                            pages: &["accessreviewhistoryinstance-generatedownloaduri"],
                            work: "AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.ReadWrite.All",
                        };
                        self.0.name("generateDownloadUri").call(operation)
                    }
                }
            }
        }
    }
}

/// `/identityGovernance/accessReviews/policy`
pub mod policy {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/identityGovernance/accessReviews/policy`
        Policy
    }

    impl Policy {
        /// `GET /identityGovernance/accessReviews/policy` — Get accessReviewPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`
        /// - application: `Policy.Read.All`, `Policy.ReadWrite.AccessReview`
        pub fn get(&self) -> Get<models::AccessReviewPolicy> {
            let operation = &Operation {
                name: "accessReviewPolicy: get",
                method: Method::Get,
                path: "/identityGovernance/accessReviews/policy",
                pages: &["accessreviewpolicy-get"],
                work: "Policy.Read.All Policy.ReadWrite.AccessReview",
                personal: "",
                application: "Policy.Read.All Policy.ReadWrite.AccessReview",
            };
            self.0.get(operation)
        }

        /// `PATCH /identityGovernance/accessReviews/policy` — Update accessReviewPolicy
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `Policy.ReadWrite.AccessReviews`
        /// - application: `Policy.ReadWrite.AccessReviews`
        pub fn update(&self, body: models::AccessReviewPolicy) -> Call<()> {
            let operation = &Operation {
                name: "accessReviewPolicy: update",
                method: Method::Patch,
                path: "/identityGovernance/accessReviews/policy",
                pages: &["accessreviewpolicy-update"],
                work: "Policy.ReadWrite.AccessReviews",
                personal: "",
                application: "Policy.ReadWrite.AccessReviews",
            };
            self.0.call(operation).json(body)
        }
    }
}
