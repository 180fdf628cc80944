// Written by `cargo xtask gen`; do not edit.
//! `/identityGovernance`

use super::{models, requests};

crate::runtime::node! {
    /// `/identityGovernance`
    IdentityGovernance
}

impl IdentityGovernance {
    /// `/identityGovernance/accessReviews`
    pub fn access_reviews(&self) -> access_reviews::AccessReviews {
        access_reviews::AccessReviews(self.0.name("accessReviews"))
    }

    /// `/identityGovernance/appConsent`
    pub fn app_consent(&self) -> app_consent::AppConsent {
        app_consent::AppConsent(self.0.name("appConsent"))
    }

    /// `/identityGovernance/entitlementManagement`
    pub fn entitlement_management(&self) -> entitlement_management::EntitlementManagement {
        entitlement_management::EntitlementManagement(self.0.name("entitlementManagement"))
    }

    /// `/identityGovernance/termsOfUse`
    pub fn terms_of_use(&self) -> terms_of_use::TermsOfUse {
        terms_of_use::TermsOfUse(self.0.name("termsOfUse"))
    }
}

/// `/identityGovernance/accessReviews`
pub mod access_reviews {
    use super::{models, requests};

    crate::runtime::node! {
        /// `/identityGovernance/accessReviews`
        AccessReviews
    }

    impl AccessReviews {
        /// `/identityGovernance/accessReviews/definitions`
        pub fn definitions(&self) -> definitions::Definitions {
            definitions::Definitions(self.0.name("definitions"))
        }

        /// `/identityGovernance/accessReviews/historyDefinitions`
        pub fn history_definitions(&self) -> history_definitions::HistoryDefinitions {
            history_definitions::HistoryDefinitions(self.0.name("historyDefinitions"))
        }
    }

    /// `/identityGovernance/accessReviews/definitions`
    pub mod definitions {
        use super::{models, requests};
        use crate::runtime::{Argument, Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/accessReviews/definitions`
            Definitions
        }

        impl Definitions {
            /// `POST /identityGovernance/accessReviews/definitions` — Create definitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-definitions?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-filterbycurrentuser?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-definitions?view=graph-rest-1.0)
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
            use super::{models, requests};
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/accessReviews/definitions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Delete accessReviewScheduleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.ReadWrite.All`
                /// - application: `AccessReview.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "accessReviewScheduleDefinition: delete",
                        method: Method::Delete,
                        path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}",
                        pages: &["accessreviewscheduledefinition-delete"],
                        work: "AccessReview.ReadWrite.All",
                        personal: "",
                        application: "AccessReview.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Get accessReviewScheduleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                pub fn get(&self) -> Get<models::AccessReviewScheduleDefinition> {
                    let operation = &Operation {
                        name: "accessReviewScheduleDefinition: get",
                        method: Method::Get,
                        path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}",
                        pages: &["accessreviewscheduledefinition-get"],
                        work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                        personal: "",
                        application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PUT /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}` — Update accessReviewScheduleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-update?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.ReadWrite.All`
                /// - application: `AccessReview.ReadWrite.All`
                pub fn replace(&self, body: models::AccessReviewScheduleDefinition) -> Call<()> {
                    let operation = &Operation {
                        name: "accessReviewScheduleDefinition: replace",
                        method: Method::Put,
                        path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}",
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
                use super::{models, requests};
                use crate::runtime::{Argument, List, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/accessReviews/definitions/{id}/instances`
                    Instances
                }

                impl Instances {
                    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/filterByCurrentUser(on='reviewer')` — accessReviewInstance: filterByCurrentUser
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-1.0)
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

                    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances` — List instances
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-list-instances?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                    /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                    pub fn list(&self) -> List<models::AccessReviewInstance> {
                        let operation = &Operation {
                            name: "accessReviewScheduleDefinition: list",
                            method: Method::Get,
                            path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances",
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
                    use super::{models, requests};
                    use crate::runtime::{Call, Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/acceptRecommendations` — accessReviewInstance: acceptRecommendations
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-acceptrecommendations?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.ReadWrite.All`
                        pub fn accept_recommendations(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "accessReviewInstance: accept_recommendations",
                                method: Method::Post,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/acceptRecommendations",
                                pages: &["accessreviewinstance-acceptrecommendations"],
                                work: "AccessReview.ReadWrite.All",
                                personal: "",
                                application: "",
                            };
                            self.0.name("acceptRecommendations").call(operation)
                        }

                        /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/applyDecisions` — accessReviewInstance: applyDecisions
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-applydecisions?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.ReadWrite.All`
                        pub fn apply_decisions(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "accessReviewInstance: apply_decisions",
                                method: Method::Post,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/applyDecisions",
                                pages: &["accessreviewinstance-applydecisions"],
                                work: "AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.ReadWrite.All",
                            };
                            self.0.name("applyDecisions").call(operation)
                        }

                        /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/batchRecordDecisions` — accessReviewInstance: batchRecordDecisions
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.ReadWrite.All`
                        pub fn batch_record_decisions(
                            &self,
                            body: requests::access_review_instance::BatchRecordDecisionsRequest,
                        ) -> Call<()> {
                            let operation = &Operation {
                                name: "accessReviewInstance: batch_record_decisions",
                                method: Method::Post,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/batchRecordDecisions",
                                pages: &["accessreviewinstance-batchrecorddecisions"],
                                work: "AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.ReadWrite.All",
                            };
                            self.0.name("batchRecordDecisions").call(operation).json(body)
                        }

                        /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}` — Get accessReviewInstance
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`
                        pub fn get(&self) -> Get<models::AccessReviewInstance> {
                            let operation = &Operation {
                                name: "accessReviewInstance: get",
                                method: Method::Get,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}",
                                pages: &["accessreviewinstance-get"],
                                work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }

                        /// `PUT /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}` — Update accessReviewInstance
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-update?view=graph-rest-1.0)
                        /// Status: 200, 409.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.ReadWrite.All`
                        pub fn replace(
                            &self,
                            body: models::AccessReviewInstance,
                        ) -> Call<models::AccessReviewInstance> {
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
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-resetdecisions?view=graph-rest-1.0)
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

                        /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/sendReminder` — accessReviewInstance: sendReminder
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-sendreminder?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.ReadWrite.All`
                        pub fn send_reminder(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "accessReviewInstance: send_reminder",
                                method: Method::Post,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/sendReminder",
                                pages: &["accessreviewinstance-sendreminder"],
                                work: "AccessReview.ReadWrite.All",
                                personal: "",
                                application: "AccessReview.ReadWrite.All",
                            };
                            self.0.name("sendReminder").call(operation)
                        }

                        /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stop` — accessReviewInstance: stop
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-stop?view=graph-rest-1.0)
                        /// Status: 204.
                        /// Permissions, least privileged first:
                        /// - work or school account: `AccessReview.ReadWrite.All`
                        /// - application: `AccessReview.ReadWrite.All`
                        pub fn stop(&self) -> Call<()> {
                            let operation = &Operation {
                                name: "accessReviewInstance: stop",
                                method: Method::Post,
                                path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/stop",
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
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-contactedreviewers?view=graph-rest-1.0)
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
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-1.0)
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
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-decisions?view=graph-rest-1.0)
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
                                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-get?view=graph-rest-1.0)
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
                                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-1.0)
                                /// Required: `decision`. Status: 204.
                                /// Permissions, least privileged first:
                                /// - work or school account: `AccessReview.ReadWrite.All`
                                /// - application: `AccessReview.ReadWrite.All`
                                pub fn update(&self, body: models::AccessReviewInstanceDecisionItem) -> Call<()> {
                                    let operation = &Operation {
                                        name: "accessReviewInstanceDecisionItem: update",
                                        method: Method::Patch,
                                        path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}",
                                        pages: &["accessreviewinstancedecisionitem-update"],
                                        work: "AccessReview.ReadWrite.All",
                                        personal: "",
                                        application: "AccessReview.ReadWrite.All",
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
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-post-historydefinitions?view=graph-rest-1.0)
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
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewset-list-historydefinitions?view=graph-rest-1.0)
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
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-get?view=graph-rest-1.0)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-list-instances?view=graph-rest-1.0)
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
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistoryinstance-generatedownloaduri?view=graph-rest-1.0)
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
}

/// `/identityGovernance/appConsent`
pub mod app_consent {
    use super::models;

    crate::runtime::node! {
        /// `/identityGovernance/appConsent`
        AppConsent
    }

    impl AppConsent {
        /// `/identityGovernance/appConsent/appConsentRequests`
        pub fn app_consent_requests(&self) -> app_consent_requests::AppConsentRequests {
            app_consent_requests::AppConsentRequests(self.0.name("appConsentRequests"))
        }
    }

    /// `/identityGovernance/appConsent/appConsentRequests`
    pub mod app_consent_requests {
        use super::models;
        use crate::runtime::{Argument, List, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/appConsent/appConsentRequests`
            AppConsentRequests
        }

        impl AppConsentRequests {
            /// `GET /identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='parameterValue')` — appConsentRequest: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-filterbycurrentuser?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
            /// - application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
            pub fn filter_by_current_user(
                &self,
                on: models::ConsentRequestFilterByCurrentUserOptions,
            ) -> List<models::AppConsentRequest> {
                let operation = &Operation {
                    name: "appConsentRequest: filter_by_current_user",
                    method: Method::Get,
                    path: "/identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='parameterValue')",
                    pages: &["appconsentrequest-filterbycurrentuser"],
                    work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                    personal: "",
                    application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
            }

            /// `GET /identityGovernance/appConsent/appConsentRequests` — List appConsentRequests
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/appconsentapprovalroute-list-appconsentrequests?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
            /// - application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
            pub fn list(&self) -> List<models::AppConsentRequest> {
                let operation = &Operation {
                    name: "appConsentApprovalRoute: list",
                    method: Method::Get,
                    path: "/identityGovernance/appConsent/appConsentRequests",
                    pages: &["appconsentapprovalroute-list-appconsentrequests"],
                    work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                    personal: "",
                    application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/identityGovernance/appConsent/appConsentRequests/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identityGovernance/appConsent/appConsentRequests/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Get, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/appConsent/appConsentRequests/{id}`
                Id
            }

            impl Id {
                /// `GET /identityGovernance/appConsent/appConsentRequests/{id}` — Get appConsentRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                /// - application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                pub fn get(&self) -> Get<models::AppConsentRequest> {
                    let operation = &Operation {
                        name: "appConsentRequest: get",
                        method: Method::Get,
                        path: "/identityGovernance/appConsent/appConsentRequests/{id}",
                        pages: &["appconsentrequest-get"],
                        work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                        personal: "",
                        application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests`
                pub fn user_consent_requests(&self) -> user_consent_requests::UserConsentRequests {
                    user_consent_requests::UserConsentRequests(self.0.name("userConsentRequests"))
                }
            }

            /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests`
            pub mod user_consent_requests {
                use super::models;
                use crate::runtime::{Argument, List, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests`
                    UserConsentRequests
                }

                impl UserConsentRequests {
                    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='parameterValue')` — userConsentRequest: filterByCurrentUser
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-filterbycurrentuser?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                    /// - application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                    pub fn filter_by_current_user(
                        &self,
                        on: models::ConsentRequestFilterByCurrentUserOptions,
                    ) -> List<models::UserConsentRequest> {
                        let operation = &Operation {
                            name: "userConsentRequest: filter_by_current_user",
                            method: Method::Get,
                            path: "/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='parameterValue')",
                            pages: &["userconsentrequest-filterbycurrentuser"],
                            work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                            personal: "",
                            application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                        };
                        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
                    }

                    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests` — List userConsentRequests
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-list-userconsentrequests?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                    /// - application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                    pub fn list(&self) -> List<models::UserConsentRequest> {
                        let operation = &Operation {
                            name: "appConsentRequest: list",
                            method: Method::Get,
                            path: "/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests",
                            pages: &["appconsentrequest-list-userconsentrequests"],
                            work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                            personal: "",
                            application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                        };
                        self.0.list(operation)
                    }

                    /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}`
                    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                        id::Id(self.0.key(id.as_ref()))
                    }
                }

                /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}`
                pub mod id {
                    use super::models;
                    use crate::runtime::{Get, Method, Operation};

                    crate::runtime::node! {
                        /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /identityGovernance/appConsent/appConsentRequests/{appconsentrequest-id}/userConsentRequests/{userconsentrequest-id}` — Get userConsentRequest
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-get?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                        /// - application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`
                        pub fn get(&self) -> Get<models::UserConsentRequest> {
                            let operation = &Operation {
                                name: "userConsentRequest: get",
                                method: Method::Get,
                                path: "/identityGovernance/appConsent/appConsentRequests/{appconsentrequest-id}/userConsentRequests/{userconsentrequest-id}",
                                pages: &["userconsentrequest-get"],
                                work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                                personal: "",
                                application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                            };
                            self.0.get(operation)
                        }
                    }
                }
            }
        }
    }
}

pub mod entitlement_management;

/// `/identityGovernance/termsOfUse`
pub mod terms_of_use {
    use super::models;

    crate::runtime::node! {
        /// `/identityGovernance/termsOfUse`
        TermsOfUse
    }

    impl TermsOfUse {
        /// `/identityGovernance/termsOfUse/agreements`
        pub fn agreements(&self) -> agreements::Agreements {
            agreements::Agreements(self.0.name("agreements"))
        }
    }

    /// `/identityGovernance/termsOfUse/agreements`
    pub mod agreements {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/identityGovernance/termsOfUse/agreements`
            Agreements
        }

        impl Agreements {
            /// `POST /identityGovernance/termsOfUse/agreements` — Create agreement
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-post-agreements?view=graph-rest-1.0)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `Agreement.ReadWrite.All`
            pub fn create(&self, body: models::Agreement) -> Call<models::Agreement> {
                let operation = &Operation {
                    name: "termsOfUseContainer: create",
                    method: Method::Post,
                    path: "/identityGovernance/termsOfUse/agreements",
                    pages: &["termsofusecontainer-post-agreements"],
                    work: "Agreement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /identityGovernance/termsOfUse/agreements` — List agreements
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-list-agreements?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `Agreement.Read.All`
            pub fn list(&self) -> List<models::Agreement> {
                let operation = &Operation {
                    name: "termsOfUseContainer: list",
                    method: Method::Get,
                    path: "/identityGovernance/termsOfUse/agreements",
                    pages: &["termsofusecontainer-list-agreements"],
                    work: "Agreement.Read.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/identityGovernance/termsOfUse/agreements/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/identityGovernance/termsOfUse/agreements/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/identityGovernance/termsOfUse/agreements/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identityGovernance/termsOfUse/agreements/{id}` — Delete agreement
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-delete?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Agreement.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "agreement: delete",
                        method: Method::Delete,
                        path: "/identityGovernance/termsOfUse/agreements/{id}",
                        pages: &["agreement-delete"],
                        work: "Agreement.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation)
                }

                /// `GET /identityGovernance/termsOfUse/agreements/{id}` — Get agreement
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-get?view=graph-rest-1.0)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `Agreement.Read.All`
                pub fn get(&self) -> Get<models::Agreement> {
                    let operation = &Operation {
                        name: "agreement: get",
                        method: Method::Get,
                        path: "/identityGovernance/termsOfUse/agreements/{id}",
                        pages: &["agreement-get"],
                        work: "Agreement.Read.All",
                        personal: "",
                        application: "",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /identityGovernance/termsOfUse/agreements/{id}` — Update agreement
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-update?view=graph-rest-1.0)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `Agreement.ReadWrite.All`
                pub fn update(&self, body: models::Agreement) -> Call<()> {
                    let operation = &Operation {
                        name: "agreement: update",
                        method: Method::Patch,
                        path: "/identityGovernance/termsOfUse/agreements/{id}",
                        pages: &["agreement-update"],
                        work: "Agreement.ReadWrite.All",
                        personal: "",
                        application: "",
                    };
                    self.0.call(operation).json(body)
                }

                /// `/identityGovernance/termsOfUse/agreements/{id}/acceptances`
                pub fn acceptances(&self) -> acceptances::Acceptances {
                    acceptances::Acceptances(self.0.name("acceptances"))
                }
            }

            /// `/identityGovernance/termsOfUse/agreements/{id}/acceptances`
            pub mod acceptances {
                use super::models;
                use crate::runtime::{List, Method, Operation};

                crate::runtime::node! {
                    /// `/identityGovernance/termsOfUse/agreements/{id}/acceptances`
                    Acceptances
                }

                impl Acceptances {
                    /// `GET /identityGovernance/termsOfUse/agreements/{agreementsId}/acceptances` — List acceptances
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/agreement-list-acceptances?view=graph-rest-1.0)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `AgreementAcceptance.Read`, `AgreementAcceptance.Read.All`
                    pub fn list(&self) -> List<models::AgreementAcceptance> {
                        let operation = &Operation {
                            name: "agreement: list",
                            method: Method::Get,
                            path: "/identityGovernance/termsOfUse/agreements/{agreementsId}/acceptances",
                            pages: &["agreement-list-acceptances"],
                            work: "AgreementAcceptance.Read AgreementAcceptance.Read.All",
                            personal: "",
                            application: "",
                        };
                        self.0.list(operation)
                    }
                }
            }
        }
    }
}
