// Written by `cargo xtask gen`; do not edit.
//! `/identityProtection`

use super::{models, requests};

crate::runtime::node! {
    /// `/identityProtection`
    IdentityProtection
}

impl IdentityProtection {
    /// `/identityProtection/riskDetections`
    pub fn risk_detections(&self) -> risk_detections::RiskDetections {
        risk_detections::RiskDetections(self.0.name("riskDetections"))
    }

    /// `/identityProtection/riskyUsers`
    pub fn risky_users(&self) -> risky_users::RiskyUsers {
        risky_users::RiskyUsers(self.0.name("riskyUsers"))
    }
}

/// `/identityProtection/riskDetections`
pub mod risk_detections {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/identityProtection/riskDetections`
        RiskDetections
    }

    impl RiskDetections {
        /// `GET /identityProtection/riskDetections` — List riskDetections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskEvent.Read.All`
        /// - application: `IdentityRiskEvent.Read.All`
        pub fn list(&self) -> List<models::RiskDetection> {
            let operation = &Operation {
                name: "riskDetection: list",
                method: Method::Get,
                path: "/identityProtection/riskDetections",
                pages: &["riskdetection-list"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.list(operation)
        }

        /// `/identityProtection/riskDetections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityProtection/riskDetections/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityProtection/riskDetections/{id}`
            Id
        }

        impl Id {
            /// `GET /identityProtection/riskDetections/{riskDetectionId}` — Get riskDetection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityRiskEvent.Read.All`
            /// - application: `IdentityRiskEvent.Read.All`
            pub fn get(&self) -> Get<models::RiskDetection> {
                let operation = &Operation {
                    name: "riskDetection: get",
                    method: Method::Get,
                    path: "/identityProtection/riskDetections/{riskDetectionId}",
                    pages: &["riskdetection-get"],
                    work: "IdentityRiskEvent.Read.All",
                    personal: "",
                    application: "IdentityRiskEvent.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}

/// `/identityProtection/riskyUsers`
pub mod risky_users {
    use super::{models, requests};
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/identityProtection/riskyUsers`
        RiskyUsers
    }

    impl RiskyUsers {
        /// `POST /identityProtection/riskyUsers/confirmCompromised` — riskyUser: confirmCompromised
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-confirmcompromised?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyUser.ReadWrite.All`
        /// - application: `IdentityRiskyUser.ReadWrite.All`
        pub fn confirm_compromised(&self, body: requests::risky_user::ConfirmCompromisedRequest) -> Call<()> {
            let operation = &Operation {
                name: "riskyUser: confirm_compromised",
                method: Method::Post,
                path: "/identityProtection/riskyUsers/confirmCompromised",
                pages: &["riskyuser-confirmcompromised"],
                work: "IdentityRiskyUser.ReadWrite.All",
                personal: "",
                application: "IdentityRiskyUser.ReadWrite.All",
            };
            self.0.name("confirmCompromised").call(operation).json(body)
        }

        /// `POST /identityProtection/riskyUsers/dismiss` — riskyUser: dismiss
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-dismiss?view=graph-rest-1.0)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyUser.ReadWrite.All`
        /// - application: `IdentityRiskyUser.ReadWrite.All`
        pub fn dismiss(&self, body: requests::risky_user::DismissRequest) -> Call<()> {
            let operation = &Operation {
                name: "riskyUser: dismiss",
                method: Method::Post,
                path: "/identityProtection/riskyUsers/dismiss",
                pages: &["riskyuser-dismiss"],
                work: "IdentityRiskyUser.ReadWrite.All",
                personal: "",
                application: "IdentityRiskyUser.ReadWrite.All",
            };
            self.0.name("dismiss").call(operation).json(body)
        }

        /// `GET /identityProtection/riskyUsers` — List riskyUsers
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyUser.Read.All`
        /// - application: `IdentityRiskyUser.Read.All`
        pub fn list(&self) -> List<models::RiskyUser> {
            let operation = &Operation {
                name: "riskyUser: list",
                method: Method::Get,
                path: "/identityProtection/riskyUsers",
                pages: &["riskyuser-list"],
                work: "IdentityRiskyUser.Read.All",
                personal: "",
                application: "IdentityRiskyUser.Read.All",
            };
            self.0.list(operation)
        }

        /// `/identityProtection/riskyUsers/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityProtection/riskyUsers/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityProtection/riskyUsers/{id}`
            Id
        }

        impl Id {
            /// `GET /identityProtection/riskyUsers/{riskyUserId}` — Get riskyUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityRiskyUser.Read.All`
            /// - application: `IdentityRiskyUser.Read.All`
            pub fn get(&self) -> Get<models::RiskyUser> {
                let operation = &Operation {
                    name: "riskyUser: get",
                    method: Method::Get,
                    path: "/identityProtection/riskyUsers/{riskyUserId}",
                    pages: &["riskyuser-get"],
                    work: "IdentityRiskyUser.Read.All",
                    personal: "",
                    application: "IdentityRiskyUser.Read.All",
                };
                self.0.get(operation)
            }

            /// `/identityProtection/riskyUsers/{id}/history`
            pub fn history(&self) -> history::History {
                history::History(self.0.name("history"))
            }
        }

        /// `/identityProtection/riskyUsers/{id}/history`
        pub mod history {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/identityProtection/riskyUsers/{id}/history`
                History
            }

            impl History {
                /// `GET /identityProtection/riskyUsers/{userId}/history` — Get history
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-get-riskyuserhistoryitem?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/riskyuser-list-history?view=graph-rest-1.0)
                /// Also: `/identityProtection/riskyUsers/{riskyUserId}/history`.
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
                /// - application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
                pub fn list(&self) -> List<models::RiskyUserHistoryItem> {
                    let operation = &Operation {
                        name: "riskyUser: list",
                        method: Method::Get,
                        path: "/identityProtection/riskyUsers/{userId}/history",
                        pages: &["riskyuser-get-riskyuserhistoryitem", "riskyuser-list-history"],
                        work: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                        personal: "",
                        application: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                    };
                    self.0.list(operation)
                }

                /// `/identityProtection/riskyUsers/{id}/history/{id}`
                pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                    id::Id(self.0.key(id.as_ref()))
                }
            }

            /// `/identityProtection/riskyUsers/{id}/history/{id}`
            pub mod id {
                use super::models;

                crate::runtime::node! {
                    /// `/identityProtection/riskyUsers/{id}/history/{id}`
                    Id
                }

                impl Id {
                    /// `/identityProtection/riskyUsers/{id}/history/{id}/history`
                    pub fn history(&self) -> history::History {
                        history::History(self.0.name("history"))
                    }
                }

                /// `/identityProtection/riskyUsers/{id}/history/{id}/history`
                pub mod history {
                    use super::models;
                    use crate::runtime::{List, Method, Operation};

                    crate::runtime::node! {
                        /// `/identityProtection/riskyUsers/{id}/history/{id}/history`
                        History
                    }

                    impl History {
                        /// `GET /identityProtection/riskyUsers/{riskyUserId}/history/{riskyUserHistoryItemId}/history` — List history
                        ///
                        /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list-history?view=graph-rest-1.0)
                        /// Status: 200.
                        /// Permissions, least privileged first:
                        /// - work or school account: `IdentityRiskyUser.Read.All`
                        /// - application: `IdentityRiskyUser.Read.All`
                        pub fn list(&self) -> List<models::RiskyUserHistoryItem> {
                            let operation = &Operation {
                                name: "riskyUser: list",
                                method: Method::Get,
                                path: "/identityProtection/riskyUsers/{riskyUserId}/history/{riskyUserHistoryItemId}/history",
                                pages: &["riskyuser-list-history"],
                                work: "IdentityRiskyUser.Read.All",
                                personal: "",
                                application: "IdentityRiskyUser.Read.All",
                            };
                            self.0.list(operation)
                        }
                    }
                }
            }
        }
    }
}
