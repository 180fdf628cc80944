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

    /// `/security/secureScoreControlProfiles`
    pub fn secure_score_control_profiles(
        &self,
    ) -> secure_score_control_profiles::SecureScoreControlProfiles {
        secure_score_control_profiles::SecureScoreControlProfiles(
            self.0.name("secureScoreControlProfiles"),
        )
    }

    /// `/security/secureScores`
    pub fn secure_scores(&self) -> secure_scores::SecureScores {
        secure_scores::SecureScores(self.0.name("secureScores"))
    }

    /// `/security/securityActions`
    pub fn security_actions(&self) -> security_actions::SecurityActions {
        security_actions::SecurityActions(self.0.name("securityActions"))
    }

    /// `/security/tiIndicators`
    pub fn ti_indicators(&self) -> ti_indicators::TiIndicators {
        ti_indicators::TiIndicators(self.0.name("tiIndicators"))
    }
}

pub mod alerts {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/security/alerts`
        Alerts
    }

    impl Alerts {
        /// `GET /security/alerts` — List alerts
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/alert-list?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200, 206.
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
        /// Permissions: work, application: `SecurityEvents.ReadWrite.All`. Status: 200.
        pub fn update_alerts(
            &self,
            body: requests::alert::UpdateAlertsRequest,
        ) -> Call<Vec<models::Alert>> {
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

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/alerts/{id}`
            Id
        }

        impl Id {
            /// `GET /security/alerts/{id}` — Get alert
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/alert-get?view=graph-rest-beta)
            /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200, 206.
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
            /// Permissions: work, application: `SecurityEvents.ReadWrite.All`. Status: 204, 200.
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

pub mod secure_score_control_profiles {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/secureScoreControlProfiles`
        SecureScoreControlProfiles
    }

    impl SecureScoreControlProfiles {
        /// `GET /security/secureScoreControlProfiles` — List secureScoreControlProfiles
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-list?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200.
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

    pub mod id {
        use crate::runtime::{Call, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/secureScoreControlProfiles/{id}`
            Id
        }

        impl Id {
            /// `PATCH /security/secureScoreControlProfiles/{id}` — Update secureScoreControlProfiles
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securescorecontrolprofiles-update?view=graph-rest-beta)
            /// Permissions: work, application: `SecurityEvents.ReadWrite.All`. Status: 204, 200.
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

pub mod secure_scores {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/secureScores`
        SecureScores
    }

    impl SecureScores {
        /// `GET /security/secureScores` — List secureScores
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securescores-list?view=graph-rest-beta)
        /// Permissions: work, application: `SecurityEvents.Read.All`, `SecurityEvents.ReadWrite.All`. Status: 200.
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

pub mod security_actions {
    use crate::runtime::{Call, List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/security/securityActions`
        SecurityActions
    }

    impl SecurityActions {
        /// `POST /security/securityActions` — Create securityAction
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/securityactions-post?view=graph-rest-beta)
        /// Permissions: application: `SecurityActions.ReadWrite.All`. Status: 201.
        pub fn create(
            &self,
            body: models::SecurityAction,
        ) -> Call<models::SecurityAction> {
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
        /// Permissions: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`. Status: 200.
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

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/securityActions/{id}`
            Id
        }

        impl Id {
            /// `POST /security/securityActions/{id}/cancelSecurityAction` — securityAction: cancelSecurityAction
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/securityaction-cancelsecurityaction?view=graph-rest-beta)
            /// Permissions: application: `SecurityActions.ReadWrite.All`. Status: 200.
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
            /// Permissions: application: `SecurityActions.Read.All`, `SecurityActions.ReadWrite.All`. Status: 200.
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

pub mod ti_indicators {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/security/tiIndicators`
        TiIndicators
    }

    impl TiIndicators {
        /// `POST /security/tiIndicators` — Create threat intelligence indicator
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/tiindicators-post?view=graph-rest-beta)
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 201.
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
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
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
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
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
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200.
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
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
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
        /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200, 206.
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

    pub mod id {
        use crate::runtime::{Call, Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/security/tiIndicators/{id}`
            Id
        }

        impl Id {
            /// `DELETE /security/tiIndicators/{id}` — Delete threat intelligence indicator
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/tiindicator-delete?view=graph-rest-beta)
            /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 204.
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
            /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 200.
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
            /// Permissions: work, application: `ThreatIndicators.ReadWrite.OwnedBy`. Status: 204, 200.
            pub fn update(
                &self,
                body: models::TiIndicator,
            ) -> Call<Option<models::TiIndicator>> {
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
