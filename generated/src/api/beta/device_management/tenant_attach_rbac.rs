// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/tenantAttachRBAC`

use super::super::{models, requests};
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/tenantAttachRBAC`
    TenantAttachRbac
}

impl TenantAttachRbac {
    /// `POST /deviceManagement/tenantAttachRBAC/enable` — Enable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-enable?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
    pub fn enable(&self, body: requests::tenant_attach_rbac::EnableRequest) -> Call<()> {
        let operation = &Operation {
            name: "tenantAttachRBAC: enable",
            method: Method::Post,
            path: "/deviceManagement/tenantAttachRBAC/enable",
            pages: &["intune-devices-tenantattachrbac-enable"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
        };
        self.0.name("enable").call(operation).json(body)
    }

    /// `GET /deviceManagement/tenantAttachRBAC` — Get tenantAttachRBAC
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get(&self) -> Get<models::TenantAttachRbac> {
        let operation = &Operation {
            name: "tenantAttachRBAC: get",
            method: Method::Get,
            path: "/deviceManagement/tenantAttachRBAC",
            pages: &["intune-devices-tenantattachrbac-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/tenantAttachRBAC` — Update tenantAttachRBAC
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::TenantAttachRbac) -> Call<models::TenantAttachRbac> {
        let operation = &Operation {
            name: "tenantAttachRBAC: update",
            method: Method::Patch,
            path: "/deviceManagement/tenantAttachRBAC",
            pages: &["intune-devices-tenantattachrbac-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `/deviceManagement/tenantAttachRBAC/getState`
    pub fn get_state(&self) -> get_state::GetState {
        get_state::GetState(self.0.name("getState"))
    }
}

/// `/deviceManagement/tenantAttachRBAC/getState`
pub mod get_state {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/tenantAttachRBAC/getState`
        GetState
    }

    impl GetState {
        /// `GET /deviceManagement/tenantAttachRBAC/getState` — getState function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-getstate?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::TenantAttachRbacState> {
            let operation = &Operation {
                name: "tenantAttachRBAC: get",
                method: Method::Get,
                path: "/deviceManagement/tenantAttachRBAC/getState",
                pages: &["intune-devices-tenantattachrbac-getstate"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}
