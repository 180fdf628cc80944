// Written by `cargo xtask gen`; do not edit.
//! `/auditEvent`

use crate::runtime::{Get, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/auditEvent`
    AuditEvent
}

impl AuditEvent {
    /// `GET /auditEvent` — Get auditEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-auditevent-get?view=graph-rest-beta)
    /// Permissions: work: `ManagedTenant.Read.All`, `ManagedTenant.ReadWrite.All`. Status: 200.
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
