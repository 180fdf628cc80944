// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/remoteActionAudits`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/remoteActionAudits`
    RemoteActionAudits
}

impl RemoteActionAudits {
    /// `POST /deviceManagement/remoteActionAudits` — Create remoteActionAudit
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::RemoteActionAudit) -> Call<models::RemoteActionAudit> {
        let operation = &Operation {
            name: "remoteActionAudit: create",
            method: Method::Post,
            path: "/deviceManagement/remoteActionAudits",
            pages: &["intune-devices-remoteactionaudit-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/remoteActionAudits` — List remoteActionAudits
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::RemoteActionAudit> {
        let operation = &Operation {
            name: "remoteActionAudit: list",
            method: Method::Get,
            path: "/deviceManagement/remoteActionAudits",
            pages: &["intune-devices-remoteactionaudit-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/remoteActionAudits/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/remoteActionAudits/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/remoteActionAudits/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/remoteActionAudits/{remoteActionAuditId}` — Delete remoteActionAudit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "remoteActionAudit: delete",
                method: Method::Delete,
                path: "/deviceManagement/remoteActionAudits/{remoteActionAuditId}",
                pages: &["intune-devices-remoteactionaudit-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/remoteActionAudits/{remoteActionAuditId}` — Get remoteActionAudit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::RemoteActionAudit> {
            let operation = &Operation {
                name: "remoteActionAudit: get",
                method: Method::Get,
                path: "/deviceManagement/remoteActionAudits/{remoteActionAuditId}",
                pages: &["intune-devices-remoteactionaudit-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/remoteActionAudits/{remoteActionAuditId}` — Update remoteActionAudit
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-remoteactionaudit-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(&self, body: models::RemoteActionAudit) -> Call<models::RemoteActionAudit> {
            let operation = &Operation {
                name: "remoteActionAudit: update",
                method: Method::Patch,
                path: "/deviceManagement/remoteActionAudits/{remoteActionAuditId}",
                pages: &["intune-devices-remoteactionaudit-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
