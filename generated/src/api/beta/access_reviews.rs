// Written by `cargo xtask gen`; do not edit.
//! `/accessReviews`

use super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/accessReviews`
    AccessReviews
}

impl AccessReviews {
    /// `POST /accessReviews` — Create accessReview deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
    /// - application: `AccessReview.ReadWrite.Membership`
    pub fn create(&self, body: models::AccessReview) -> Call<models::AccessReview> {
        let operation = &Operation {
            name: "accessReview: create",
            method: Method::Post,
            path: "/accessReviews",
            pages: &["accessreview-create"],
            work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
            personal: "",
            application: "AccessReview.ReadWrite.Membership",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /accessReviews` — List accessreviews deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/accessreview-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
    /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`
    pub fn list(&self) -> List<models::AccessReview> {
        let operation = &Operation {
            name: "accessReview: list",
            method: Method::Get,
            path: "/accessReviews",
            pages: &["accessreview-list"],
            work: "AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
            personal: "",
            application: "AccessReview.Read.All AccessReview.ReadWrite.Membership",
        };
        self.0.list(operation)
    }

    /// `/accessReviews/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/accessReviews/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/accessReviews/{id}`
        Id
    }

    impl Id {
        /// `POST /accessReviews/{reviewId}/applyDecisions` — Apply accessReview deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreview-apply?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.Membership`
        pub fn apply_decisions(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessReview: apply_decisions",
                method: Method::Post,
                path: "/accessReviews/{reviewId}/applyDecisions",
                pages: &["accessreview-apply"],
                work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.Membership",
            };
            self.0.name("applyDecisions").call(operation)
        }

        /// `DELETE /accessReviews/{reviewId}` — Delete accessReview deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreview-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.Membership`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessReview: delete",
                method: Method::Delete,
                path: "/accessReviews/{reviewId}",
                pages: &["accessreview-delete"],
                work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.Membership",
            };
            self.0.call(operation)
        }

        /// `GET /accessReviews/{reviewId}` — Get accessReview deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreview-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`
        pub fn get(&self) -> Get<models::AccessReview> {
            let operation = &Operation {
                name: "accessReview: get",
                method: Method::Get,
                path: "/accessReviews/{reviewId}",
                pages: &["accessreview-get"],
                work: "AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.Read.All AccessReview.ReadWrite.Membership",
            };
            self.0.get(operation)
        }

        /// `POST /accessReviews/{reviewId}/resetDecisions` — Reset accessReview deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreview-reset?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.Membership`
        pub fn reset_decisions(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessReview: reset_decisions",
                method: Method::Post,
                path: "/accessReviews/{reviewId}/resetDecisions",
                pages: &["accessreview-reset"],
                work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.Membership",
            };
            self.0.name("resetDecisions").call(operation)
        }

        /// `POST /accessReviews/{reviewId}/sendReminder` — SendReminder accessReview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreview-sendreminder?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.Membership`
        pub fn send_reminder(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessReview: send_reminder",
                method: Method::Post,
                path: "/accessReviews/{reviewId}/sendReminder",
                pages: &["accessreview-sendreminder"],
                work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.Membership",
            };
            self.0.name("sendReminder").call(operation)
        }

        /// `POST /accessReviews/{reviewId}/stop` — Stop accessReview deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreview-stop?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.Membership`
        pub fn stop(&self) -> Call<()> {
            let operation = &Operation {
                name: "accessReview: stop",
                method: Method::Post,
                path: "/accessReviews/{reviewId}/stop",
                pages: &["accessreview-stop"],
                work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.Membership",
            };
            self.0.name("stop").call(operation)
        }

        /// `PATCH /accessReviews/{reviewId}` — Update accessReview deprecated
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/accessreview-update?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
        /// - application: `AccessReview.ReadWrite.Membership`
        pub fn update(&self, body: models::AccessReview) -> Call<()> {
            let operation = &Operation {
                name: "accessReview: update",
                method: Method::Patch,
                path: "/accessReviews/{reviewId}",
                pages: &["accessreview-update"],
                work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                personal: "",
                application: "AccessReview.ReadWrite.Membership",
            };
            self.0.call(operation).json(body)
        }

        /// `/accessReviews/{id}/decisions`
        pub fn decisions(&self) -> decisions::Decisions {
            decisions::Decisions(self.0.name("decisions"))
        }

        /// `/accessReviews/{id}/myDecisions`
        pub fn my_decisions(&self) -> my_decisions::MyDecisions {
            my_decisions::MyDecisions(self.0.name("myDecisions"))
        }

        /// `/accessReviews/{id}/reviewers`
        pub fn reviewers(&self) -> reviewers::Reviewers {
            reviewers::Reviewers(self.0.name("reviewers"))
        }
    }

    /// `/accessReviews/{id}/decisions`
    pub mod decisions {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/accessReviews/{id}/decisions`
            Decisions
        }

        impl Decisions {
            /// `GET /accessReviews/{reviewId}/decisions` — List accessReview decisions deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreview-listdecisions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`
            pub fn list(&self) -> List<models::AccessReviewDecision> {
                let operation = &Operation {
                    name: "accessReview: list",
                    method: Method::Get,
                    path: "/accessReviews/{reviewId}/decisions",
                    pages: &["accessreview-listdecisions"],
                    work: "AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.Read.All AccessReview.ReadWrite.Membership",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/accessReviews/{id}/myDecisions`
    pub mod my_decisions {
        use super::models;
        use crate::runtime::{List, Method, Operation};

        crate::runtime::node! {
            /// `/accessReviews/{id}/myDecisions`
            MyDecisions
        }

        impl MyDecisions {
            /// `GET /accessReviews/{reviewId}/myDecisions` — List my accessReview decisions deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreview-listmydecisions?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
            pub fn list(&self) -> List<models::AccessReviewDecision> {
                let operation = &Operation {
                    name: "accessReview: list",
                    method: Method::Get,
                    path: "/accessReviews/{reviewId}/myDecisions",
                    pages: &["accessreview-listmydecisions"],
                    work: "AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.list(operation)
            }
        }
    }

    /// `/accessReviews/{id}/reviewers`
    pub mod reviewers {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/accessReviews/{id}/reviewers`
            Reviewers
        }

        impl Reviewers {
            /// `POST /accessReviews/{reviewId}/reviewers` — Add accessReview reviewer deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreview-addreviewer?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.ReadWrite.Membership`
            pub fn create(&self, body: impl Into<models::UserIdentity>) -> Call<()> {
                let operation = &Operation {
                    name: "accessReview: create",
                    method: Method::Post,
                    path: "/accessReviews/{reviewId}/reviewers",
                    pages: &["accessreview-addreviewer"],
                    work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.ReadWrite.Membership",
                };
                self.0.call(operation).json(Into::<models::UserIdentity>::into(body))
            }

            /// `GET /accessReviews/{reviewId}/reviewers` — List accessReview reviewers deprecated
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/accessreview-listreviewers?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
            /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`
            pub fn list(&self) -> List<models::UserIdentity> {
                let operation = &Operation {
                    name: "accessReview: list",
                    method: Method::Get,
                    path: "/accessReviews/{reviewId}/reviewers",
                    pages: &["accessreview-listreviewers"],
                    work: "AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                    personal: "",
                    application: "AccessReview.Read.All AccessReview.ReadWrite.Membership",
                };
                self.0.list(operation)
            }

            /// `/accessReviews/{id}/reviewers/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/accessReviews/{id}/reviewers/{id}`
        pub mod id {
            use crate::runtime::{Call, Method, Operation};

            crate::runtime::node! {
                /// `/accessReviews/{id}/reviewers/{id}`
                Id
            }

            impl Id {
                /// `DELETE /accessReviews/{reviewId}/reviewers/{userId}` — Remove accessReview reviewer deprecated
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/accessreview-removereviewer?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
                /// - application: `AccessReview.ReadWrite.Membership`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "accessReview: delete",
                        method: Method::Delete,
                        path: "/accessReviews/{reviewId}/reviewers/{userId}",
                        pages: &["accessreview-removereviewer"],
                        work: "AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
                        personal: "",
                        application: "AccessReview.ReadWrite.Membership",
                    };
                    self.0.call(operation)
                }
            }
        }
    }
}
