// Written by `cargo xtask gen`; do not edit.
//! `/me/pendingAccessReviewInstances`

use crate::runtime::{List, Method, Operation};
use super::super::{models, requests};

crate::runtime::node! {
    /// `/me/pendingAccessReviewInstances`
    PendingAccessReviewInstances
}

impl PendingAccessReviewInstances {
    /// `GET /me/pendingAccessReviewInstances` — accessReviewInstance: pendingAccessReviewInstances (deprecated)
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-pendingaccessreviewinstances?view=graph-rest-beta)
    /// Permissions: work: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
    pub fn get(&self) -> List<models::AccessReviewInstance> {
        let operation = &Operation {
            name: "accessReviewInstance: get",
            method: Method::Get,
            path: "/me/pendingAccessReviewInstances",
            pages: &["accessreviewinstance-pendingaccessreviewinstances"],
            work: "AccessReview.Read.All AccessReview.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.list(operation)
    }

    /// `/me/pendingAccessReviewInstances/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/me/pendingAccessReviewInstances/{id}`
        Id
    }

    impl Id {
        /// `POST /me/pendingAccessReviewInstances/{instance-id}/acceptRecommendations` — accessReviewInstance: acceptRecommendations
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-acceptrecommendations?view=graph-rest-beta)
        /// Permissions: work: `AccessReview.ReadWrite.All`. Status: 204.
        pub fn accept_recommendations(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessReviewInstance: accept_recommendations",
                method: Method::Post,
                path: "/me/pendingAccessReviewInstances/{instance-id}/acceptRecommendations",
                pages: &["accessreviewinstance-acceptrecommendations"],
                work: "AccessReview.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.name("acceptRecommendations").call(operation)
        }

        /// `POST /me/pendingAccessReviewInstances/{accessReviewInstanceId}/batchRecordDecisions` — accessReviewInstance: batchRecordDecisions
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstance-batchrecorddecisions?view=graph-rest-beta)
        /// Permissions: work, application: `AccessReview.ReadWrite.All`. Status: 204.
        pub fn batch_record_decisions(
            &self,
            body: requests::access_review_instance::BatchRecordDecisionsRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "accessReviewInstance: batch_record_decisions",
                method: Method::Post,
                path: "/me/pendingAccessReviewInstances/{accessReviewInstanceId}/batchRecordDecisions",
                pages: &["accessreviewinstance-batchrecorddecisions"],
                work: "AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.All",
            };
            self.0.name("batchRecordDecisions").call(operation).json(body)
        }

        /// `/me/pendingAccessReviewInstances/{id}/decisions`
        pub fn decisions(&self) -> decisions::Decisions {
            decisions::Decisions(self.0.name("decisions"))
        }
    }

    pub mod decisions {
        use crate::runtime::{List, Method, Operation};
        use super::{models, requests};

        crate::runtime::node! {
            /// `/me/pendingAccessReviewInstances/{id}/decisions`
            Decisions
        }

        impl Decisions {
            /// `GET /me/pendingAccessReviewInstances/{instance-id}/decisions` — List accessReviewInstanceDecisionItems pending approval (deprecated)
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-listpendingapproval?view=graph-rest-beta)
            /// Permissions: work: `AccessReview.Read.All`, `AccessReview.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::AccessReviewInstanceDecisionItem> {
                let operation = &Operation {
                    name: "accessReviewInstanceDecisionItem: list",
                    method: Method::Get,
                    path: "/me/pendingAccessReviewInstances/{instance-id}/decisions",
                    pages: &["accessreviewinstancedecisionitem-listpendingapproval"],
                    work: "AccessReview.Read.All AccessReview.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }

            /// `/me/pendingAccessReviewInstances/{id}/decisions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Method, Operation};
            use super::requests;

            crate::runtime::node! {
                /// `/me/pendingAccessReviewInstances/{id}/decisions/{id}`
                Id
            }

            impl Id {
                /// `PATCH /me/pendingAccessReviewInstances/{instance-id}/decisions/{decision-id}` — Update accessReviewInstanceDecisionItem
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreviewinstancedecisionitem-update?view=graph-rest-beta)
                /// Permissions: work: `AccessReview.ReadWrite.All`. Status: 204.
                pub fn update(
                    &self,
                    body: requests::access_review_instance_decision_item::UpdateRequest,
                ) -> Call<()> {
                    let operation = &Operation {
                        name: "accessReviewInstanceDecisionItem: update",
                        method: Method::Patch,
                        path: "/me/pendingAccessReviewInstances/{instance-id}/decisions/{decision-id}",
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
