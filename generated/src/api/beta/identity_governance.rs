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
    pub fn entitlement_management(&self) -> entitlement_management::EntitlementManagement {
        entitlement_management::EntitlementManagement(self.0.name("entitlementManagement"))
    }

    /// `/identityGovernance/termsOfUse`
    pub fn terms_of_use(&self) -> terms_of_use::TermsOfUse {
        terms_of_use::TermsOfUse(self.0.name("termsOfUse"))
    }
}

pub mod access_reviews;

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
            /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-filterByCurrentUser?view=graph-rest-beta)
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
                    pages: &["appconsentrequest-filterByCurrentUser"],
                    work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                    personal: "",
                    application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                };
                self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
            }

            /// `GET /identityGovernance/appConsent/appConsentRequests` — List appConsentRequests
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/appconsentapprovalroute-list-appconsentrequests?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-get?view=graph-rest-beta)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-filterByCurrentUser?view=graph-rest-beta)
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
                            pages: &["userconsentrequest-filterByCurrentUser"],
                            work: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                            personal: "",
                            application: "ConsentRequest.Read.All ConsentRequest.ReadWrite.All",
                        };
                        self.0.function("filterByCurrentUser", &[("on", Argument::quoted(on.as_str()))]).list(operation)
                    }

                    /// `GET /identityGovernance/appConsent/appConsentRequests/{id}/userConsentRequests` — List userConsentRequests
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/appconsentrequest-list-userconsentrequests?view=graph-rest-beta)
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
                        /// [Reference](https://learn.microsoft.com/graph/api/userconsentrequest-get?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-post-agreements?view=graph-rest-beta)
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
            /// [Reference](https://learn.microsoft.com/graph/api/termsofusecontainer-list-agreements?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-delete?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-get?view=graph-rest-beta)
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
                /// [Reference](https://learn.microsoft.com/graph/api/agreement-update?view=graph-rest-beta)
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
                    /// [Reference](https://learn.microsoft.com/graph/api/agreement-list-acceptances?view=graph-rest-beta)
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
