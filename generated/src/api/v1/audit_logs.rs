// Written by `cargo xtask gen`; do not edit.
//! `/auditLogs`

use super::models;

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

/// `/auditLogs/directoryAudits`
pub mod directory_audits {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/auditLogs/directoryAudits`
        DirectoryAudits
    }

    impl DirectoryAudits {
        /// `GET /auditLogs/directoryaudits` — List directoryAudits
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AuditLog.Read.All` + `Directory.Read.All`
        /// - application: `AuditLog.Read.All` + `Directory.Read.All`
        pub fn list(&self) -> List<models::DirectoryAudit> {
            let operation = &Operation {
                name: "directoryAudit: list",
                method: Method::Get,
                path: "/auditLogs/directoryaudits",
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

    /// `/auditLogs/directoryAudits/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/auditLogs/directoryAudits/{id}`
            Id
        }

        impl Id {
            /// `GET /auditLogs/directoryAudits/{id}` — Get directoryAudit
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/directoryaudit-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AuditLog.Read.All` + `Directory.Read.All`
            /// - application: `AuditLog.Read.All` + `Directory.Read.All`
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

/// `/auditLogs/provisioning`
pub mod provisioning {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/auditLogs/provisioning`
        Provisioning
    }

    impl Provisioning {
        /// `GET /auditLogs/provisioning` — List provisioningObjectSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/provisioningobjectsummary-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AuditLog.Read.All` + `Directory.Read.All`
        /// - application: `AuditLog.Read.All` + `Directory.Read.All`
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

/// `/auditLogs/signIns`
pub mod sign_ins {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/auditLogs/signIns`
        SignIns
    }

    impl SignIns {
        /// `GET /auditLogs/signIns` — List signins
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/signin-list?view=graph-rest-1.0)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `AuditLog.Read.All` + `Directory.Read.All`
        /// - application: `AuditLog.Read.All` + `Directory.Read.All`
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

    /// `/auditLogs/signIns/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/auditLogs/signIns/{id}`
            Id
        }

        impl Id {
            /// `GET /auditLogs/signIns/{id}` — Get signIn
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/signin-get?view=graph-rest-1.0)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `AuditLog.Read.All` + `Directory.Read.All`
            /// - application: `AuditLog.Read.All` + `Directory.Read.All`
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
