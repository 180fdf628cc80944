// Written by `cargo xtask gen`; do not edit.
//! `/managedTenant`

use super::models;

crate::runtime::node! {
    /// `/managedTenant`
    ManagedTenant
}

impl ManagedTenant {
    /// `/managedTenant/auditEvents`
    pub fn audit_events(&self) -> audit_events::AuditEvents {
        audit_events::AuditEvents(self.0.name("auditEvents"))
    }
}

/// `/managedTenant/auditEvents`
pub mod audit_events {
    use super::models;
    use crate::runtime::{List, Method, Operation};

    crate::runtime::node! {
        /// `/managedTenant/auditEvents`
        AuditEvents
    }

    impl AuditEvents {
        /// `GET /managedTenant/auditEvents` — List auditevents
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-managedtenant-list-auditevents?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `ManagedTenant.Read.All`, `ManagedTenant.ReadWrite.All`
        pub fn list(&self) -> List<models::managed_tenants::AuditEvent> {
            let operation = &Operation {
                name: "managedTenant: list",
                method: Method::Get,
                path: "/managedTenant/auditEvents",
                pages: &["managedtenants-managedtenant-list-auditevents"],
                work: "ManagedTenant.Read.All ManagedTenant.ReadWrite.All",
                personal: "",
                application: "",
            };
            self.0.list(operation)
        }

        /// `/managedTenant/auditEvents/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/managedTenant/auditEvents/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Get, Method, Operation};

        crate::runtime::node! {
            /// `/managedTenant/auditEvents/{id}`
            Id
        }

        impl Id {
            /// `GET /managedTenant/auditEvents/{auditEventId}` — Get auditEvent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/managedtenants-auditevent-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `ManagedTenant.Read.All`, `ManagedTenant.ReadWrite.All`
            pub fn get(&self) -> Get<models::managed_tenants::AuditEvent> {
                let operation = &Operation {
                    name: "auditEvent: get",
                    method: Method::Get,
                    path: "/managedTenant/auditEvents/{auditEventId}",
                    pages: &["managedtenants-auditevent-get"],
                    work: "ManagedTenant.Read.All ManagedTenant.ReadWrite.All",
                    personal: "",
                    application: "",
                };
                self.0.get(operation)
            }
        }
    }
}
