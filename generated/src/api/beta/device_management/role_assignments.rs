// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/roleAssignments`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/roleAssignments`
    RoleAssignments
}

impl RoleAssignments {
    /// `POST /deviceManagement/roleAssignments` — Create deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceAndAppManagementRoleAssignment,
    ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
        let operation = &Operation {
            name: "deviceAndAppManagementRoleAssignment: create",
            method: Method::Post,
            path: "/deviceManagement/roleAssignments",
            pages: &["intune-rbac-deviceandappmanagementroleassignment-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/roleAssignments` — List deviceandappmanagementroleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::DeviceAndAppManagementRoleAssignment> {
        let operation = &Operation {
            name: "deviceAndAppManagementRoleAssignment: list",
            method: Method::Get,
            path: "/deviceManagement/roleAssignments",
            pages: &["intune-rbac-deviceandappmanagementroleassignment-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/roleAssignments/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/roleAssignments/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/roleAssignments/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Delete deviceAndAppManagementRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceAndAppManagementRoleAssignment: delete",
                method: Method::Delete,
                path: "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
                pages: &["intune-rbac-deviceandappmanagementroleassignment-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Get deviceAndAppManagementRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DeviceAndAppManagementRoleAssignment> {
            let operation = &Operation {
                name: "deviceAndAppManagementRoleAssignment: get",
                method: Method::Get,
                path: "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
                pages: &["intune-rbac-deviceandappmanagementroleassignment-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}` — Update deviceAndAppManagementRoleAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceAndAppManagementRoleAssignment,
        ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
            let operation = &Operation {
                name: "deviceAndAppManagementRoleAssignment: update",
                method: Method::Patch,
                path: "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
                pages: &["intune-rbac-deviceandappmanagementroleassignment-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
