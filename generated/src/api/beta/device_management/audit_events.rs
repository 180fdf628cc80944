// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/auditEvents`

use super::super::models;
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/auditEvents`
    AuditEvents
}

impl AuditEvents {
    /// `POST /deviceManagement/auditEvents` — Create auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: models::AuditEvent) -> Call<models::AuditEvent> {
        let operation = &Operation {
            name: "auditEvent: create",
            method: Method::Post,
            path: "/deviceManagement/auditEvents",
            pages: &["intune-auditing-auditevent-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/auditEvents/getAuditActivityTypes` — getAuditActivityTypes function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-getauditactivitytypes?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn get_audit_activity_types(&self, category: &str) -> Call<Vec<String>> {
        let operation = &Operation {
            name: "auditEvent: get_audit_activity_types",
            method: Method::Get,
            path: "/deviceManagement/auditEvents/getAuditActivityTypes",
            pages: &["intune-auditing-auditevent-getauditactivitytypes"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.function("getAuditActivityTypes", &[("category", Argument::quoted(category))]).call(operation)
    }

    /// `GET /deviceManagement/auditEvents` — List auditevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::AuditEvent> {
        let operation = &Operation {
            name: "auditEvent: list",
            method: Method::Get,
            path: "/deviceManagement/auditEvents",
            pages: &["intune-auditing-auditevent-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/auditEvents/getAuditCategories`
    pub fn get_audit_categories(&self) -> get_audit_categories::GetAuditCategories {
        get_audit_categories::GetAuditCategories(self.0.name("getAuditCategories"))
    }

    /// `/deviceManagement/auditEvents/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/auditEvents/getAuditCategories`
pub mod get_audit_categories {
    use crate::runtime::{Call, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/auditEvents/getAuditCategories`
        GetAuditCategories
    }

    impl GetAuditCategories {
        /// `GET /deviceManagement/auditEvents/getAuditCategories` — getAuditCategories function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-getauditcategories?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> Call<Vec<String>> {
            let operation = &Operation {
                name: "auditEvent: list",
                method: Method::Get,
                path: "/deviceManagement/auditEvents/getAuditCategories",
                pages: &["intune-auditing-auditevent-getauditcategories"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }
    }
}

/// `/deviceManagement/auditEvents/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/auditEvents/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/auditEvents/{auditEventId}` — Delete auditEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "auditEvent: delete",
                method: Method::Delete,
                path: "/deviceManagement/auditEvents/{auditEventId}",
                pages: &["intune-auditing-auditevent-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/auditEvents/{auditEventId}` — Get auditEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::AuditEvent> {
            let operation = &Operation {
                name: "auditEvent: get",
                method: Method::Get,
                path: "/deviceManagement/auditEvents/{auditEventId}",
                pages: &["intune-auditing-auditevent-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/auditEvents/{auditEventId}` — Update auditEvent
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-auditing-auditevent-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::AuditEvent) -> Call<models::AuditEvent> {
            let operation = &Operation {
                name: "auditEvent: update",
                method: Method::Patch,
                path: "/deviceManagement/auditEvents/{auditEventId}",
                pages: &["intune-auditing-auditevent-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
