// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/zebraFotaDeployments`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/zebraFotaDeployments`
    ZebraFotaDeployments
}

impl ZebraFotaDeployments {
    /// `POST /deviceManagement/zebraFotaDeployments` — Create zebraFotaDeployment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::ZebraFotaDeployment) -> Call<models::ZebraFotaDeployment> {
        let operation = &Operation {
            name: "zebraFotaDeployment: create",
            method: Method::Post,
            path: "/deviceManagement/zebraFotaDeployments",
            pages: &["intune-androidfotaservice-zebrafotadeployment-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/zebraFotaDeployments` — List zebrafotadeployments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::ZebraFotaDeployment> {
        let operation = &Operation {
            name: "zebraFotaDeployment: list",
            method: Method::Get,
            path: "/deviceManagement/zebraFotaDeployments",
            pages: &["intune-androidfotaservice-zebrafotadeployment-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/zebraFotaDeployments/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/zebraFotaDeployments/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/zebraFotaDeployments/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}/cancel` — Cancel action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-cancel?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`
        pub fn cancel(&self) -> Call<bool> {
            let operation = &Operation {
                name: "zebraFotaDeployment: cancel",
                method: Method::Post,
                path: "/deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}/cancel",
                pages: &["intune-androidfotaservice-zebrafotadeployment-cancel"],
                work: "DeviceManagementConfiguration.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All",
            };
            self.0.name("cancel").call(operation)
        }

        /// `DELETE /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}` — Delete zebraFotaDeployment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "zebraFotaDeployment: delete",
                method: Method::Delete,
                path: "/deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}",
                pages: &["intune-androidfotaservice-zebrafotadeployment-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}` — Get zebraFotaDeployment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::ZebraFotaDeployment> {
            let operation = &Operation {
                name: "zebraFotaDeployment: get",
                method: Method::Get,
                path: "/deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}",
                pages: &["intune-androidfotaservice-zebrafotadeployment-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}` — Update zebraFotaDeployment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotadeployment-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::ZebraFotaDeployment) -> Call<models::ZebraFotaDeployment> {
            let operation = &Operation {
                name: "zebraFotaDeployment: update",
                method: Method::Patch,
                path: "/deviceManagement/zebraFotaDeployments/{zebraFotaDeploymentId}",
                pages: &["intune-androidfotaservice-zebrafotadeployment-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
