// Written by `cargo xtask gen`; do not edit.
//! `/auditEvent`

use super::models;
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/auditEvent`
    AuditEvent
}

impl AuditEvent {
    /// `GET /auditEvent` — Get auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-auditevent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `ManagedTenant.Read.All`, `ManagedTenant.ReadWrite.All`
    pub fn get(&self) -> Get<models::managed_tenants::AuditEvent> {
        let operation = &Operation {
            name: "auditEvent: get",
            method: Method::Get,
            path: "/auditEvent",
            pages: &["managedtenants-auditevent-get"],
            work: "ManagedTenant.Read.All ManagedTenant.ReadWrite.All",
            personal: "",
            application: "",
        };
        self.0.get(operation)
    }
}
