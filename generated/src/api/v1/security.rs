// Written by `cargo xtask gen`; do not edit.
//! `/security`

use super::models;

crate::runtime::node! {
    /// `/security`
    Security
}

impl Security {
    /// `/security/alerts`
    pub fn alerts(&self) -> alerts::Alerts {
        alerts::Alerts(self.0.name("alerts"))
    }

    /// `/security/cases`
    pub fn cases(&self) -> cases::Cases {
        cases::Cases(self.0.name("cases"))
    }

    /// `/security/secureScoreControlProfiles`
    pub fn secure_score_control_profiles(&self) -> secure_score_control_profiles::SecureScoreControlProfiles {
        secure_score_control_profiles::SecureScoreControlProfiles(self.0.name("secureScoreControlProfiles"))
    }

    /// `/security/secureScores`
    pub fn secure_scores(&self) -> secure_scores::SecureScores {
        secure_scores::SecureScores(self.0.name("secureScores"))
    }
}

/// `/security/alerts`
pub mod alerts {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/security/alerts`
        Alerts
    }

    impl Alerts {
        /// `GET /security/alerts` — List alerts
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-1.0)
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
            /// `GET /security/alerts/{alert_id}` — Get alert
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/alert-get?view=graph-rest-1.0)
            /// Status: 200, 206.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
            /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
            pub fn get(&self) -> Get<models::Alert> {
                let operation = &Operation {
                    name: "alert: get",
                    method: Method::Get,
                    path: "/security/alerts/{alert_id}",
                    pages: &["alert-get"],
                    work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                    personal: "",
                    application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/alerts/{alert_id}` — Update alert
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/alert-update?view=graph-rest-1.0)
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

pub mod cases;

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
        /// [Reference](https://learn.microsoft.com/graph/api/security-list-securescorecontrolprofiles?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
        /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
        pub fn list(&self) -> List<models::SecureScoreControlProfile> {
            let operation = &Operation {
                name: "security: list",
                method: Method::Get,
                path: "/security/secureScoreControlProfiles",
                pages: &["security-list-securescorecontrolprofiles"],
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
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/secureScoreControlProfiles/{id}`
            Id
        }

        impl Id {
            /// `GET /security/securescorecontrolprofiles/{id}` — Get secureScoreControlProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofile-get?view=graph-rest-1.0)
            /// Status: 200, 206.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
            /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
            pub fn get(&self) -> Get<models::SecureScoreControlProfile> {
                let operation = &Operation {
                    name: "secureScoreControlProfile: get",
                    method: Method::Get,
                    path: "/security/securescorecontrolprofiles/{id}",
                    pages: &["securescorecontrolprofile-get"],
                    work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                    personal: "",
                    application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /security/secureScoreControlProfiles/{id}` — Update secureScoreControlProfile
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofile-update?view=graph-rest-1.0)
            /// Status: 204, 200.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.ReadWrite.All`
            /// - application: `SecurityEvents.ReadWrite.All`
            pub fn update(
                &self,
                body: models::SecureScoreControlProfile,
            ) -> Call<Option<models::SecureScoreControlProfile>> {
                let operation = &Operation {
                    name: "secureScoreControlProfile: update",
                    method: Method::Patch,
                    path: "/security/secureScoreControlProfiles/{id}",
                    pages: &["securescorecontrolprofile-update"],
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
        /// [Reference](https://learn.microsoft.com/graph/api/security-list-securescores?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
        /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
        pub fn list(&self) -> List<models::SecureScore> {
            let operation = &Operation {
                name: "security: list",
                method: Method::Get,
                path: "/security/secureScores",
                pages: &["security-list-securescores"],
                work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                personal: "",
                application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/security/secureScores/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/security/secureScores/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/security/secureScores/{id}`
            Id
        }

        impl Id {
            /// `GET /security/secureScores/{id}` — Get secureScore
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securescore-get?view=graph-rest-1.0)
            /// Status: 200, 206.
            /// Permissions, least privileged first:
            /// - work or school account: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
            /// - application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`
            pub fn get(&self) -> Get<models::SecureScore> {
                let operation = &Operation {
                    name: "secureScore: get",
                    method: Method::Get,
                    path: "/security/secureScores/{id}",
                    pages: &["securescore-get"],
                    work: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                    personal: "",
                    application: "SecurityEvents.Read.All SecurityEvents.ReadWrite.All",
                };
                self.0.get(operation)
            }
        }
    }
}
