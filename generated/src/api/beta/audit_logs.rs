// Written by `cargo xtask gen`; do not edit.
//! `/auditLogs`

use super::{models, requests};

crate::runtime::node! {
    /// `/auditLogs`
    AuditLogs
}

impl AuditLogs {
    /// `/auditLogs/directoryAudits`
    pub fn directory_audits(&self) -> directory_audits::DirectoryAudits {
        directory_audits::DirectoryAudits(self.0.name("directoryAudits"))
    }

    /// `/auditLogs/provisioning`
    pub fn provisioning(&self) -> provisioning::Provisioning {
        provisioning::Provisioning(self.0.name("provisioning"))
    }

    /// `/auditLogs/signIns`
    pub fn sign_ins(&self) -> sign_ins::SignIns {
        sign_ins::SignIns(self.0.name("signIns"))
    }
}

pub mod directory_audits {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/auditLogs/directoryAudits`
        DirectoryAudits
    }

    impl DirectoryAudits {
        /// `GET /auditLogs/directoryAudits` — List directoryAudits
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-list?view=graph-rest-beta)
        /// Permissions: work, application: `AuditLog.Read.All` and `Directory.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::DirectoryAudit> {
            let operation = &Operation {
                name: "directoryAudit: list",
                method: Method::Get,
                path: "/auditLogs/directoryAudits",
                pages: &["directoryaudit-list"],
                work: "AuditLog.Read.All+Directory.Read.All",
                personal: "",
                application: "AuditLog.Read.All+Directory.Read.All",
            };
            self.0.list(operation)
        }

        /// `/auditLogs/directoryAudits/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/auditLogs/directoryAudits/{id}`
            Id
        }

        impl Id {
            /// `GET /auditLogs/directoryAudits/{id}` — Get directoryAudit
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-get?view=graph-rest-beta)
            /// Permissions: work, application: `AuditLog.Read.All` and `Directory.Read.All`. Status: 200.
            pub fn get(&self) -> Get<models::DirectoryAudit> {
                let operation = &Operation {
                    name: "directoryAudit: get",
                    method: Method::Get,
                    path: "/auditLogs/directoryAudits/{id}",
                    pages: &["directoryaudit-get"],
                    work: "AuditLog.Read.All+Directory.Read.All",
                    personal: "",
                    application: "AuditLog.Read.All+Directory.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}

pub mod provisioning {
    use crate::runtime::{List, Method, Operation};
    use super::models;

    crate::runtime::node! {
        /// `/auditLogs/provisioning`
        Provisioning
    }

    impl Provisioning {
        /// `GET /auditLogs/provisioning` — List provisioningObjectSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/provisioningobjectsummary-list?view=graph-rest-beta)
        /// Permissions: work, application: `AuditLog.Read.All` and `Directory.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::ProvisioningObjectSummary> {
            let operation = &Operation {
                name: "provisioningObjectSummary: list",
                method: Method::Get,
                path: "/auditLogs/provisioning",
                pages: &["provisioningobjectsummary-list"],
                work: "AuditLog.Read.All+Directory.Read.All",
                personal: "",
                application: "AuditLog.Read.All+Directory.Read.All",
            };
            self.0.list(operation)
        }
    }
}

pub mod sign_ins {
    use crate::runtime::{Call, List, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/auditLogs/signIns`
        SignIns
    }

    impl SignIns {
        /// `POST /auditLogs/signIns/confirmCompromised` — signIn: confirmCompromised
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/signin-confirmcompromised?view=graph-rest-beta)
        /// Permissions: work: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`. Status: 204.
        pub fn confirm_compromised(
            &self,
            body: requests::sign_in::ConfirmCompromisedRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "signIn: confirm_compromised",
                method: Method::Post,
                path: "/auditLogs/signIns/confirmCompromised",
                pages: &["signin-confirmcompromised"],
                work: "IdentityRiskyUser.ReadWrite.All",
                personal: "",
                application: "IdentityRiskEvent.ReadWrite.All",
            };
            self.0.name("confirmCompromised").call(operation).json(body)
        }

        /// `POST /auditLogs/signIns/confirmSafe` — signIn: confirmSafe
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/signin-confirmsafe?view=graph-rest-beta)
        /// Permissions: work: `IdentityRiskyUser.ReadWrite.All`; application: `IdentityRiskEvent.ReadWrite.All`. Status: 204.
        pub fn confirm_safe(
            &self,
            body: requests::sign_in::ConfirmSafeRequest,
        ) -> Call<()> {
            let operation = &Operation {
                name: "signIn: confirm_safe",
                method: Method::Post,
                path: "/auditLogs/signIns/confirmSafe",
                pages: &["signin-confirmsafe"],
                work: "IdentityRiskyUser.ReadWrite.All",
                personal: "",
                application: "IdentityRiskEvent.ReadWrite.All",
            };
            self.0.name("confirmSafe").call(operation).json(body)
        }

        /// `GET /auditLogs/signIns` — List signins
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/signin-list?view=graph-rest-beta)
        /// Permissions: work, application: `AuditLog.Read.All` and `Directory.Read.All`. Status: 200.
        pub fn list(&self) -> List<models::SignIn> {
            let operation = &Operation {
                name: "signIn: list",
                method: Method::Get,
                path: "/auditLogs/signIns",
                pages: &["signin-list"],
                work: "AuditLog.Read.All+Directory.Read.All",
                personal: "",
                application: "AuditLog.Read.All+Directory.Read.All",
            };
            self.0.list(operation)
        }

        /// `/auditLogs/signIns/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    pub mod id {
        use crate::runtime::{Get, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/auditLogs/signIns/{id}`
            Id
        }

        impl Id {
            /// `GET /auditLogs/signIns/{id}` — Get signIn
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/signin-get?view=graph-rest-beta)
            /// Permissions: work, application: `AuditLog.Read.All` and `Directory.Read.All`. Status: 200.
            pub fn get(&self) -> Get<models::SignIn> {
                let operation = &Operation {
                    name: "signIn: get",
                    method: Method::Get,
                    path: "/auditLogs/signIns/{id}",
                    pages: &["signin-get"],
                    work: "AuditLog.Read.All+Directory.Read.All",
                    personal: "",
                    application: "AuditLog.Read.All+Directory.Read.All",
                };
                self.0.get(operation)
            }
        }
    }
}
