// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/ndesConnectors`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/ndesConnectors`
    NdesConnectors
}

impl NdesConnectors {
    /// `POST /deviceManagement/ndesConnectors` — Create ndesConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::NdesConnector) -> Call<models::NdesConnector> {
        let operation = &Operation {
            name: "ndesConnector: create",
            method: Method::Post,
            path: "/deviceManagement/ndesConnectors",
            pages: &["intune-deviceconfig-ndesconnector-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/ndesConnectors` — List ndesConnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::NdesConnector> {
        let operation = &Operation {
            name: "ndesConnector: list",
            method: Method::Get,
            path: "/deviceManagement/ndesConnectors",
            pages: &["intune-deviceconfig-ndesconnector-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/ndesConnectors/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/ndesConnectors/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/ndesConnectors/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/ndesConnectors/{ndesConnectorId}` — Delete ndesConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "ndesConnector: delete",
                method: Method::Delete,
                path: "/deviceManagement/ndesConnectors/{ndesConnectorId}",
                pages: &["intune-deviceconfig-ndesconnector-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/ndesConnectors/{ndesConnectorId}` — Get ndesConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::NdesConnector> {
            let operation = &Operation {
                name: "ndesConnector: get",
                method: Method::Get,
                path: "/deviceManagement/ndesConnectors/{ndesConnectorId}",
                pages: &["intune-deviceconfig-ndesconnector-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/ndesConnectors/{ndesConnectorId}` — Update ndesConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ndesconnector-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::NdesConnector) -> Call<models::NdesConnector> {
            let operation = &Operation {
                name: "ndesConnector: update",
                method: Method::Patch,
                path: "/deviceManagement/ndesConnectors/{ndesConnectorId}",
                pages: &["intune-deviceconfig-ndesconnector-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
