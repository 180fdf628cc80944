// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurationConflictSummary`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurationConflictSummary`
    DeviceConfigurationConflictSummary
}

impl DeviceConfigurationConflictSummary {
    /// `POST /deviceManagement/deviceConfigurationConflictSummary` — Create deviceConfigurationConflictSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceConfigurationConflictSummary,
    ) -> Call<models::DeviceConfigurationConflictSummary> {
        let operation = &Operation {
            name: "deviceConfigurationConflictSummary: create",
            method: Method::Post,
            path: "/deviceManagement/deviceConfigurationConflictSummary",
            pages: &["intune-deviceconfig-deviceconfigurationconflictsummary-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceConfigurationConflictSummary` — List deviceConfigurationConflictSummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceConfigurationConflictSummary> {
        let operation = &Operation {
            name: "deviceConfigurationConflictSummary: list",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurationConflictSummary",
            pages: &["intune-deviceconfig-deviceconfigurationconflictsummary-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceConfigurationConflictSummary/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/deviceConfigurationConflictSummary/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurationConflictSummary/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}` — Delete deviceconfigurationconflictsummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceConfigurationConflictSummary: delete",
                method: Method::Delete,
                path: "/deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}",
                pages: &["intune-deviceconfig-deviceconfigurationconflictsummary-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}` — Get deviceConfigurationConflictSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceConfigurationConflictSummary> {
            let operation = &Operation {
                name: "deviceConfigurationConflictSummary: get",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}",
                pages: &["intune-deviceconfig-deviceconfigurationconflictsummary-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}` — Update deviceconfigurationconflictsummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationconflictsummary-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceConfigurationConflictSummary,
        ) -> Call<models::DeviceConfigurationConflictSummary> {
            let operation = &Operation {
                name: "deviceConfigurationConflictSummary: update",
                method: Method::Patch,
                path: "/deviceManagement/deviceConfigurationConflictSummary/{deviceConfigurationConflictSummaryId}",
                pages: &["intune-deviceconfig-deviceconfigurationconflictsummary-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
