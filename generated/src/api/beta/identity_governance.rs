// Written by `cargo xtask gen`; do not edit.
//! `/identityGovernance`

use super::models;

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
    pub fn entitlement_management(
        &self,
    ) -> entitlement_management::EntitlementManagement {
        entitlement_management::EntitlementManagement(
            self.0.name("entitlementManagement"),
        )
    }

    /// `/identityGovernance/termsOfUse`
    pub fn terms_of_use(&self) -> terms_of_use::TermsOfUse {
        terms_of_use::TermsOfUse(self.0.name("termsOfUse"))
    }
}

pub mod access_reviews {
    use super::models;

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

        /// `/identityGovernance/accessReviews/policy`
        pub fn policy(&self) -> policy::Policy {
            policy::Policy(self.0.name("policy"))
        }
    }

    pub mod definitions {
        use crate::runtime::{Argument, Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identityGovernance/accessReviews/definitions`
            Definitions
        }

        impl Definitions {
            /// `POST /identityGovernance/accessReviews/definitions` — Create accessReviewScheduleDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-post?view=graph-rest-beta)
            /// Permissions: work, application: `AccessReview.ReadWrite.All`. Required: `displayName`, `descriptionForAdmins`, `descriptionForReviewers`, `scope`. Status: 201.
            pub fn create(
                &self,
                body: models::AccessReviewScheduleDefinition,
            ) -> Call<models::AccessReviewScheduleDefinition> {
                let operation = &Operation {
                    name: "accessReviewScheduleDefinition: create",
                    method: Method::Post,
                    path: "/identityGovernance/accessReviews/definitions",
                    pages: &["accessreviewscheduledefinition-post"],
                    work: "AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /identityGovernance/accessReviews/definitions/filterByCurrentUser(on='reviewer')` — accessReviewScheduleDefinition: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-filterbycurrentuser?view=graph-rest-beta)
            /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
            pub fn filter_by_current_user(
                &self,
                on: &str,
            ) -> List<models::AccessReviewScheduleDefinition> {
                let operation = &Operation {
                    name: "accessReviewScheduleDefinition: filter_by_current_user",
                    method: Method::Get,
                    path: "/identityGovernance/accessReviews/definitions/filterByCurrentUser(on='reviewer')",
                    pages: &["accessreviewscheduledefinition-filterbycurrentuser"],
                    work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                };
                self.0
                    .function("filterByCurrentUser", &[("on", Argument::quoted(on))])
                    .list(operation)
            }

            /// `GET /identityGovernance/accessReviews/definitions` — List accessReviewScheduleDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-list?view=graph-rest-beta)
            /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::AccessReviewScheduleDefinition> {
                let operation = &Operation {
                    name: "accessReviewScheduleDefinition: list",
                    method: Method::Get,
                    path: "/identityGovernance/accessReviews/definitions",
                    pages: &["accessreviewscheduledefinition-list"],
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

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identityGovernance/accessReviews/definitions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identityGovernance/accessReviews/definitions/{review-id}` — Delete accessReviewScheduleDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewscheduledefinition-delete?view=graph-rest-beta)
                /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 204.
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
                /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
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
                /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 204.
                pub fn replace(
                    &self,
                    body: models::AccessReviewScheduleDefinition,
                ) -> Call<()> {
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

            pub mod instances {
                use crate::runtime::{Argument, List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/identityGovernance/accessReviews/definitions/{id}/instances`
                    Instances
                }

                impl Instances {
                    /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/filterByCurrentUser(on='reviewer')` — accessReviewInstance: filterByCurrentUser
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-filterbycurrentuser?view=graph-rest-beta)
                    /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
                    pub fn filter_by_current_user(
                        &self,
                        on: &str,
                    ) -> List<models::AccessReviewInstance> {
                        let operation = &Operation {
                            name: "accessReviewInstance: filter_by_current_user",
                            method: Method::Get,
                            path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/filterByCurrentUser(on='reviewer')",
                            pages: &["accessreviewinstance-filterbycurrentuser"],
                            work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                            personal: "",
                            application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                        };
                        self.0
                            .function(
                                "filterByCurrentUser",
                                &[("on", Argument::quoted(on))],
                            )
                            .list(operation)
                    }

                    /// `GET /identityGovernance/accessReviews/definitions/{definition-id}/instances` — List accessReviewInstance
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list?view=graph-rest-beta)
                    /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
                    pub fn list(&self) -> List<models::AccessReviewInstance> {
                        let operation = &Operation {
                            name: "accessReviewInstance: list",
                            method: Method::Get,
                            path: "/identityGovernance/accessReviews/definitions/{definition-id}/instances",
                            pages: &["accessreviewinstance-list"],
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

                pub mod id {
                    use crate::runtime::{Call, Get, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}`
                        Id
                    }

                    impl Id {
                        /// `POST /identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/applyDecisions` — accessReviewInstance: applyDecisions
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-applydecisions?view=graph-rest-beta)
                        /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 204.
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
                        /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
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

                        /// `POST /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/resetDecisions` — accessReviewInstance: resetDecisions
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-resetdecisions?view=graph-rest-beta)
                        /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 204.
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
                        /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 204.
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
                        /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 204.
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

                        /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions`
                        pub fn decisions(&self) -> decisions::Decisions {
                            decisions::Decisions(self.0.name("decisions"))
                        }
                    }

                    pub mod decisions {
                        use crate::runtime::{Argument, List, Method, Operation};
                        use super::models;

                        crate::runtime::node! {
                            /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions`
                            Decisions
                        }

                        impl Decisions {
                            /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/filterByCurrentUser(on='reviewer')` — accessReviewInstanceDecisionItem: filterByCurrentUser
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-filterbycurrentuser?view=graph-rest-beta)
                            /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
                            pub fn filter_by_current_user(
                                &self,
                                on: &str,
                            ) -> List<models::AccessReviewInstanceDecisionItem> {
                                let operation = &Operation {
                                    name: "accessReviewInstanceDecisionItem: filter_by_current_user",
                                    method: Method::Get,
                                    path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/filterByCurrentUser(on='reviewer')",
                                    pages: &[
                                        "accessreviewinstancedecisionitem-filterbycurrentuser",
                                    ],
                                    work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                    personal: "",
                                    application: "AccessReview.Read.All AccessReview.ReadWrite.All",
                                };
                                self.0
                                    .function(
                                        "filterByCurrentUser",
                                        &[("on", Argument::quoted(on))],
                                    )
                                    .list(operation)
                            }

                            /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions` — List decisions
                            ///
                            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-list-decisions?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-list?view=graph-rest-beta)
                            /// Also: `/identityGovernance/accessReviews/definitions/{definition-id}/instances/{instance-id}/decisions`.
                            /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
                            pub fn list(
                                &self,
                            ) -> List<models::AccessReviewInstanceDecisionItem> {
                                let operation = &Operation {
                                    name: "accessReviewInstance: list",
                                    method: Method::Get,
                                    path: "/identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions",
                                    pages: &[
                                        "accessreviewinstance-list-decisions",
                                        "accessreviewinstancedecisionitem-list",
                                    ],
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

                        pub mod id {
                            use crate::runtime::{Get, Method, Operation};
                            use super::models;

                            crate::runtime::node! {
                                /// `/identityGovernance/accessReviews/definitions/{id}/instances/{id}/decisions/{id}`
                                Id
                            }

                            impl Id {
                                /// `GET /identityGovernance/accessReviews/definitions/{accessReviewScheduleDefinitionId}/instances/{accessReviewInstanceId}/decisions/{accessReviewInstanceDecisionItemId}` — Get accessReviewInstanceDecisionItem
                                ///
                                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-get?view=graph-rest-beta)
                                /// Permissions: work, application: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
                                pub fn get(
                                    &self,
                                ) -> Get<models::AccessReviewInstanceDecisionItem> {
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
                            }
                        }
                    }
                }
            }
        }
    }

    pub mod history_definitions {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identityGovernance/accessReviews/historyDefinitions`
            HistoryDefinitions
        }

        impl HistoryDefinitions {
            /// `POST /identityGovernance/accessReviews/historyDefinitions` — Create accessReviewHistoryDefinition
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-post?view=graph-rest-beta)
            /// Permissions: work, application: `AccessReview.ReadWrite.All`. Required: `displayName`, `reviewHistoryPeriodStartDateTime`, `reviewHistoryPeriodEndDateTime`, `scopes`. Status: 201.
            pub fn create(
                &self,
                body: models::AccessReviewHistoryDefinition,
            ) -> Call<models::AccessReviewHistoryDefinition> {
                let operation = &Operation {
                    name: "accessReviewHistoryDefinition: create",
                    method: Method::Post,
                    path: "/identityGovernance/accessReviews/historyDefinitions",
                    pages: &["accessreviewhistorydefinition-post"],
                    work: "AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /identityGovernance/accessReviews/historyDefinitions` — List accessReviewHistoryDefinitions
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-list?view=graph-rest-beta)
            /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::AccessReviewHistoryDefinition> {
                let operation = &Operation {
                    name: "accessReviewHistoryDefinition: list",
                    method: Method::Get,
                    path: "/identityGovernance/accessReviews/historyDefinitions",
                    pages: &["accessreviewhistorydefinition-list"],
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

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identityGovernance/accessReviews/historyDefinitions/{id}`
                Id
            }

            impl Id {
                /// `POST /identityGovernance/accessReviews/historyDefinitions/{definition-id}/generateDownloadUri()` — accessReviewHistoryDefinition: generateDownloadUri
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-generatedownloaduri?view=graph-rest-beta)
                /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 200.
                pub fn generate_download_uri(
                    &self,
                ) -> Call<models::AccessReviewHistoryDefinition> {
                    let operation = &Operation {
                        name: "accessReviewHistoryDefinition: generate_download_uri",
                        method: Method::Post,
                        path: "/identityGovernance/accessReviews/historyDefinitions/{definition-id}/generateDownloadUri()",
                        pages: &["accessreviewhistorydefinition-generatedownloaduri"],
                        work: "AccessReview.ReadWrite.All",
                        personal: "",
                        application: "AccessReview.ReadWrite.All",
                    };
                    self.0.function("generateDownloadUri", &[]).call(operation)
                }

                /// `GET /identityGovernance/accessReviews/historyDefinitions/{definition-id}` — Get accessReviewHistoryDefinition
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewhistorydefinition-get?view=graph-rest-beta)
                /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 200.
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
            }
        }
    }

    pub mod policy {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identityGovernance/accessReviews/policy`
            Policy
        }

        impl Policy {
            /// `GET /identityGovernance/accessReviews/policy` — Get accessReviewPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-get?view=graph-rest-beta)
            /// Permissions: work, application: `Policy.Read.All`, `Policy.ReadWrite.AccessReviews`. Status: 200.
            pub fn get(&self) -> Get<models::AccessReviewPolicy> {
                let operation = &Operation {
                    name: "accessReviewPolicy: get",
                    method: Method::Get,
                    path: "/identityGovernance/accessReviews/policy",
                    pages: &["accessreviewpolicy-get"],
                    work: "Policy.Read.All Policy.ReadWrite.AccessReviews",
                    personal: "",
                    application: "Policy.Read.All Policy.ReadWrite.AccessReviews",
                };
                self.0.get(operation)
            }

            /// `PATCH /identityGovernance/accessReviews/policy` — Update accessReviewPolicy
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewpolicy-update?view=graph-rest-beta)
            /// Permissions: work, application: `Policy.ReadWrite.AccessReviews`. Status: 204.
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
}

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

    pub mod app_consent_requests {
        use crate::runtime::{Argument, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identityGovernance/appConsent/appConsentRequests`
            AppConsentRequests
        }

        impl AppConsentRequests {
            /// `GET /identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='parameterValue')` — appConsentRequest: filterByCurrentUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-filterByCurrentUser?view=graph-rest-beta)
            /// Permissions: work, application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`. Status: 200.
            pub fn filter_by_current_user(
                &self,
                on: models::ConsentRequestFilterByCurrentUserOptions,
            ) -> List<models::AppConsentRequest> {
                let operation = &Operation {
                    name: "appConsentRequest: filter_by_current_user",
                    method: Method::Get,
                    path: "/identityGovernance/appConsent/appConsentRequests/filterByCurrentUser(on='parameterValue')",
                    pages: &["appconsentrequest-filterByCurrentUser"],
                    work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                    personal: "",
                    application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                };
                self.0
                    .function(
                        "filterByCurrentUser",
                        &[("on", Argument::quoted(on.as_str()))],
                    )
                    .list(operation)
            }

            /// `GET /identityGovernance/appConsent/appConsentRequests` — List appConsentRequests
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-list?view=graph-rest-beta)
            /// Permissions: work, application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::AppConsentRequest> {
                let operation = &Operation {
                    name: "appConsentRequest: list",
                    method: Method::Get,
                    path: "/identityGovernance/appConsent/appConsentRequests",
                    pages: &["appconsentrequest-list"],
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

        pub mod id {
            use crate::runtime::{Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identityGovernance/appConsent/appConsentRequests/{id}`
                Id
            }

            impl Id {
                /// `GET /identityGovernance/appConsent/appConsentRequests/{id}` — Get appConsentRequest
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-get?view=graph-rest-beta)
                /// Permissions: work, application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`. Status: 200.
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
                pub fn user_consent_requests(
                    &self,
                ) -> user_consent_requests::UserConsentRequests {
                    user_consent_requests::UserConsentRequests(
                        self.0.name("userConsentRequests"),
                    )
                }
            }

            pub mod user_consent_requests {
                use crate::runtime::{Argument, List, Method, Operation};
                use super::models;

                crate::runtime::node! {
                    /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests`
                    UserConsentRequests
                }

                impl UserConsentRequests {
                    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='parameterValue')` — userConsentRequest: filterByCurrentUser
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-filterByCurrentUser?view=graph-rest-beta)
                    /// Permissions: work, application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`. Status: 200.
                    pub fn filter_by_current_user(
                        &self,
                        on: models::ConsentRequestFilterByCurrentUserOptions,
                    ) -> List<models::UserConsentRequest> {
                        let operation = &Operation {
                            name: "userConsentRequest: filter_by_current_user",
                            method: Method::Get,
                            path: "/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/filterByCurrentUser(on='parameterValue')",
                            pages: &["userconsentrequest-filterByCurrentUser"],
                            work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                            personal: "",
                            application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                        };
                        self.0
                            .function(
                                "filterByCurrentUser",
                                &[("on", Argument::quoted(on.as_str()))],
                            )
                            .list(operation)
                    }

                    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests` — List userConsentRequests
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-list?view=graph-rest-beta)
                    /// Permissions: work, application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`. Status: 200.
                    pub fn list(&self) -> List<models::UserConsentRequest> {
                        let operation = &Operation {
                            name: "userConsentRequest: list",
                            method: Method::Get,
                            path: "/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests",
                            pages: &["userconsentrequest-list"],
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

                pub mod id {
                    use crate::runtime::{Get, Method, Operation};
                    use super::models;

                    crate::runtime::node! {
                        /// `/identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests/{id}`
                        Id
                    }

                    impl Id {
                        /// `GET /identityGovernance/appConsent/appConsentRequests/{appconsentrequest-id}/userConsentRequests/{userconsentrequest-id}` — Get userConsentRequest
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-get?view=graph-rest-beta)
                        /// Permissions: work, application: `ConsentRequest.Read.All`, `ConsentRequest.ReadWrite.All`. Status: 200.
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

    pub mod agreements {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/identityGovernance/termsOfUse/agreements`
            Agreements
        }

        impl Agreements {
            /// `POST /identityGovernance/termsOfUse/agreements` — Create agreement
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/agreement-post-agreements?view=graph-rest-beta)
            /// Permissions: work: `Agreement.ReadWrite.All`. Status: 201.
            pub fn create(&self, body: models::Agreement) -> Call<models::Agreement> {
                let operation = &Operation {
                    name: "agreement: create",
                    method: Method::Post,
                    path: "/identityGovernance/termsOfUse/agreements",
                    pages: &["agreement-post-agreements"],
                    work: "Agreement.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /identityGovernance/termsOfUse/agreements` — List agreements
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/agreement-list?view=graph-rest-beta)
            /// Permissions: work: `Agreement.Read.All`. Status: 200.
            pub fn list(&self) -> List<models::Agreement> {
                let operation = &Operation {
                    name: "agreement: list",
                    method: Method::Get,
                    path: "/identityGovernance/termsOfUse/agreements",
                    pages: &["agreement-list"],
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

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/identityGovernance/termsOfUse/agreements/{id}`
                Id
            }

            impl Id {
                /// `DELETE /identityGovernance/termsOfUse/agreements/{id}` — Delete agreement
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-delete?view=graph-rest-beta)
                /// Permissions: work: `Agreement.ReadWrite.All`. Status: 204.
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
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-get?view=graph-rest-beta)
                /// Permissions: work: `Agreement.Read.All`. Status: 200.
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
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-update?view=graph-rest-beta)
                /// Permissions: work: `Agreement.ReadWrite.All`. Status: 200.
                pub fn update(
                    &self,
                    body: models::Agreement,
                ) -> Call<models::Agreement> {
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
            }
        }
    }
}
