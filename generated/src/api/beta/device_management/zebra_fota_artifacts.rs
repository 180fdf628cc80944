// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/zebraFotaArtifacts`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/zebraFotaArtifacts`
    ZebraFotaArtifacts
}

impl ZebraFotaArtifacts {
    /// `POST /deviceManagement/zebraFotaArtifacts` — Create zebraFotaArtifact
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::ZebraFotaArtifact) -> Call<models::ZebraFotaArtifact> {
        let operation = &Operation {
            name: "zebraFotaArtifact: create",
            method: Method::Post,
            path: "/deviceManagement/zebraFotaArtifacts",
            pages: &["intune-androidfotaservice-zebrafotaartifact-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/zebraFotaArtifacts` — List zebraFotaArtifacts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::ZebraFotaArtifact> {
        let operation = &Operation {
            name: "zebraFotaArtifact: list",
            method: Method::Get,
            path: "/deviceManagement/zebraFotaArtifacts",
            pages: &["intune-androidfotaservice-zebrafotaartifact-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/zebraFotaArtifacts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/zebraFotaArtifacts/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/zebraFotaArtifacts/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}` — Delete zebraFotaArtifact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "zebraFotaArtifact: delete",
                method: Method::Delete,
                path: "/deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}",
                pages: &["intune-androidfotaservice-zebrafotaartifact-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}` — Get zebraFotaArtifact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::ZebraFotaArtifact> {
            let operation = &Operation {
                name: "zebraFotaArtifact: get",
                method: Method::Get,
                path: "/deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}",
                pages: &["intune-androidfotaservice-zebrafotaartifact-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}` — Update zebraFotaArtifact
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidfotaservice-zebrafotaartifact-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::ZebraFotaArtifact) -> Call<models::ZebraFotaArtifact> {
            let operation = &Operation {
                name: "zebraFotaArtifact: update",
                method: Method::Patch,
                path: "/deviceManagement/zebraFotaArtifacts/{zebraFotaArtifactId}",
                pages: &["intune-androidfotaservice-zebrafotaartifact-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
