// Written by `cargo xtask gen`; do not edit.
//! `/identityProtection`

use super::models;

crate::runtime::node! {
    /// `/identityProtection`
    IdentityProtection
}

impl IdentityProtection {
    /// `/identityProtection/riskDetections`
    pub fn risk_detections(&self) -> risk_detections::RiskDetections {
        risk_detections::RiskDetections(self.0.name("riskDetections"))
    }

    /// `/identityProtection/riskyServicePrincipals`
    pub fn risky_service_principals(&self) -> risky_service_principals::RiskyServicePrincipals {
        risky_service_principals::RiskyServicePrincipals(self.0.name("riskyServicePrincipals"))
    }

    /// `/identityProtection/riskyUsers`
    pub fn risky_users(&self) -> risky_users::RiskyUsers {
        risky_users::RiskyUsers(self.0.name("riskyUsers"))
    }

    /// `/identityProtection/servicePrincipalRiskDetections`
    pub fn service_principal_risk_detections(
        &self,
    ) -> service_principal_risk_detections::ServicePrincipalRiskDetections
    {
        service_principal_risk_detections::ServicePrincipalRiskDetections(self.0.name("servicePrincipalRiskDetections"))
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
        /// `GET /identityProtection/riskDetections` — List riskDetection
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-list?view=graph-rest-beta)
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
            /// `GET /identityProtection/riskDetections/{id}` — Get riskDetection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/riskdetection-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityRiskEvent.Read.All`
            /// - application: `IdentityRiskEvent.Read.All`
            pub fn get(&self) -> Get<models::RiskDetection> {
                let operation = &Operation {
                    name: "riskDetection: get",
                    method: Method::Get,
                    path: "/identityProtection/riskDetections/{id}",
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

/// `/identityProtection/riskyServicePrincipals`
pub mod risky_service_principals {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation, Value};

    crate::runtime::node! {
        /// `/identityProtection/riskyServicePrincipals`
        RiskyServicePrincipals
    }

    impl RiskyServicePrincipals {
        /// `POST /identityProtection/riskyServicePrincipals/confirmCompromised` — riskyServicePrincipal: confirmCompromised
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-confirmcompromised?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyServicePrincipal.ReadWrite.All`
        /// - application: `IdentityRiskyServicePrincipal.ReadWrite.All`
        pub fn confirm_compromised(&self, body: Value) -> Call<()> {
            let operation = &Operation {
                name: "riskyServicePrincipal: confirm_compromised",
                method: Method::Post,
                path: "/identityProtection/riskyServicePrincipals/confirmCompromised",
                pages: &["riskyserviceprincipal-confirmcompromised"],
                work: "IdentityRiskyServicePrincipal.ReadWrite.All",
                personal: "",
                application: "IdentityRiskyServicePrincipal.ReadWrite.All",
            };
            self.0.name("confirmCompromised").call(operation).json(body)
        }

        /// `POST /identityProtection/riskyServicePrincipals/dismiss` — riskyServicePrincipal: dismiss
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-dismiss?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyServicePrincipal.ReadWrite.All`
        /// - application: `IdentityRiskyServicePrincipal.ReadWrite.All`
        pub fn dismiss(&self, body: Value) -> Call<()> {
            let operation = &Operation {
                name: "riskyServicePrincipal: dismiss",
                method: Method::Post,
                path: "/identityProtection/riskyServicePrincipals/dismiss",
                pages: &["riskyserviceprincipal-dismiss"],
                work: "IdentityRiskyServicePrincipal.ReadWrite.All",
                personal: "",
                application: "IdentityRiskyServicePrincipal.ReadWrite.All",
            };
            self.0.name("dismiss").call(operation).json(body)
        }

        /// `GET /identityProtection/riskyServicePrincipals` — List riskyserviceprincipals
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityprotectionroot-list-riskyserviceprincipals?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`
        /// - application: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`
        pub fn list(&self) -> List<models::RiskyServicePrincipal> {
            let operation = &Operation {
                name: "identityProtectionRoot: list",
                method: Method::Get,
                path: "/identityProtection/riskyServicePrincipals",
                pages: &["identityprotectionroot-list-riskyserviceprincipals"],
                work: "IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All",
                personal: "",
                application: "IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/identityProtection/riskyServicePrincipals/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityProtection/riskyServicePrincipals/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityProtection/riskyServicePrincipals/{id}`
            Id
        }

        impl Id {
            /// `GET /identityProtection/riskyServicePrincipals/{riskyServicePrincipalId}` — Get riskyServicePrincipal
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`
            /// - application: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`
            pub fn get(&self) -> Get<models::RiskyServicePrincipal> {
                let operation = &Operation {
                    name: "riskyServicePrincipal: get",
                    method: Method::Get,
                    path: "/identityProtection/riskyServicePrincipals/{riskyServicePrincipalId}",
                    pages: &["riskyserviceprincipal-get"],
                    work: "IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All",
                    personal: "",
                    application: "IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `/identityProtection/riskyServicePrincipals/{id}/history`
            pub fn history(&self) -> history::History {
                history::History(self.0.name("history"))
            }
        }

        /// `/identityProtection/riskyServicePrincipals/{id}/history`
        pub mod history {
            use super::models;
            use crate::runtime::{List, Method, Operation};

            crate::runtime::node! {
                /// `/identityProtection/riskyServicePrincipals/{id}/history`
                History
            }

            impl History {
                /// `GET /identityProtection/riskyServicePrincipals/{riskyServicePrincipalId}/history` — List history risk history of riskyServicePrincipal
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/riskyserviceprincipal-list-history?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`
                /// - application: `IdentityRiskyServicePrincipal.Read.All`, `IdentityRiskyServicePrincipal.ReadWrite.All`
                pub fn list(&self) -> List<models::RiskyServicePrincipalHistoryItem> {
                    let operation = &Operation {
                        name: "riskyServicePrincipal: list",
                        method: Method::Get,
                        path: "/identityProtection/riskyServicePrincipals/{riskyServicePrincipalId}/history",
                        pages: &["riskyserviceprincipal-list-history"],
                        work: "IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All",
                        personal: "",
                        application: "IdentityRiskyServicePrincipal.Read.All IdentityRiskyServicePrincipal.ReadWrite.All",
                    };
                    self.0.list(operation)
                }
            }
        }
    }
}

/// `/identityProtection/riskyUsers`
pub mod risky_users {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/identityProtection/riskyUsers`
        RiskyUsers
    }

    impl RiskyUsers {
        /// `GET /identityProtection/riskyUsers` — List riskyUsers
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskyUser.Read.All`
        /// - application: `IdentityRiskyUser.Read.All`
        pub fn list(&self) -> List<models::RiskyUser> {
            let operation = &Operation {
                name: "riskyusers: list",
                method: Method::Get,
                path: "/identityProtection/riskyUsers",
                pages: &["riskyusers-list"],
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
            /// `GET /identityProtection/riskyUsers/{id}` — Get riskyUser
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/riskyusers-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityRiskyUser.Read.All`
            /// - application: `IdentityRiskyUser.Read.All`
            pub fn get(&self) -> Get<models::RiskyUser> {
                let operation = &Operation {
                    name: "riskyusers: get",
                    method: Method::Get,
                    path: "/identityProtection/riskyUsers/{id}",
                    pages: &["riskyusers-get"],
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
                /// `GET /identityProtection/riskyUsers/{id}/history` — List history of riskyUser
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/riskyuser-list-history?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
                /// - application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
                pub fn list(&self) -> List<models::RiskyUserHistoryItem> {
                    let operation = &Operation {
                        name: "riskyUser: list",
                        method: Method::Get,
                        path: "/identityProtection/riskyUsers/{id}/history",
                        pages: &["riskyuser-list-history"],
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
                use crate::runtime::{Get, Method, Operation};

                crate::runtime::node! {
                    /// `/identityProtection/riskyUsers/{id}/history/{id}`
                    Id
                }

                impl Id {
                    /// `GET /identityProtection/riskyUsers/{userid}/history/{id}` — Get riskyUserHistoryItem
                    ///
                    /// [Reference](https://learn.microsoft.com/graph/api/riskyuserhistoryitem-get?view=graph-rest-beta)
                    /// Status: 200.
                    /// Permissions, least privileged first:
                    /// - work or school account: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
                    /// - application: `IdentityRiskyUser.Read.All`, `IdentityRiskyUser.ReadWrite.All`
                    pub fn get(&self) -> Get<models::RiskyUserHistoryItem> {
                        let operation = &Operation {
                            name: "riskyUserHistoryItem: get",
                            method: Method::Get,
                            path: "/identityProtection/riskyUsers/{userid}/history/{id}",
                            pages: &["riskyuserhistoryitem-get"],
                            work: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                            personal: "",
                            application: "IdentityRiskyUser.Read.All IdentityRiskyUser.ReadWrite.All",
                        };
                        self.0.get(operation)
                    }
                }
            }
        }
    }
}

/// `/identityProtection/servicePrincipalRiskDetections`
pub mod service_principal_risk_detections {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/identityProtection/servicePrincipalRiskDetections`
        ServicePrincipalRiskDetections
    }

    impl ServicePrincipalRiskDetections {
        /// `GET /identityProtection/servicePrincipalRiskDetections` — List servicePrincipalRiskDetections
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/identityprotectionroot-list-serviceprincipalriskdetections?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `IdentityRiskEvent.Read.All`
        /// - application: `IdentityRiskEvent.Read.All`
        pub fn list(&self) -> List<models::ServicePrincipalRiskDetection> {
            let operation = &Operation {
                name: "identityProtectionRoot: list",
                method: Method::Get,
                path: "/identityProtection/servicePrincipalRiskDetections",
                pages: &["identityprotectionroot-list-serviceprincipalriskdetections"],
                work: "IdentityRiskEvent.Read.All",
                personal: "",
                application: "IdentityRiskEvent.Read.All",
            };
            self.0.list(operation)
        }

        /// `/identityProtection/servicePrincipalRiskDetections/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/identityProtection/servicePrincipalRiskDetections/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/identityProtection/servicePrincipalRiskDetections/{id}`
            Id
        }

        impl Id {
            /// `GET /identityProtection/servicePrincipalRiskDetections/{servicePrincipalRiskDetectionId}` — Get servicePrincipalRiskDetection
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipalriskdetection-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `IdentityRiskEvent.Read.All`
            /// - application: `IdentityRiskEvent.Read.All`
            pub fn get(&self) -> Get<models::ServicePrincipalRiskDetection> {
                let operation = &Operation {
                    name: "servicePrincipalRiskDetection: get",
                    method: Method::Get,
                    path: "/identityProtection/servicePrincipalRiskDetections/{servicePrincipalRiskDetectionId}",
                    pages: &["serviceprincipalriskdetection-get"],
                    work: "IdentityRiskEvent.Read.All",
                    personal: "",
                    application: "IdentityRiskEvent.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}
