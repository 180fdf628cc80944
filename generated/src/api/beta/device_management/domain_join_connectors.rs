// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/domainJoinConnectors`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/domainJoinConnectors`
    DomainJoinConnectors
}

impl DomainJoinConnectors {
    /// `POST /deviceManagement/domainJoinConnectors` — Create deviceManagementDomainJoinConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementDomainJoinConnector,
    ) -> Call<models::DeviceManagementDomainJoinConnector> {
        let operation = &Operation {
            name: "deviceManagementDomainJoinConnector: create",
            method: Method::Post,
            path: "/deviceManagement/domainJoinConnectors",
            pages: &["intune-odj-devicemanagementdomainjoinconnector-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/domainJoinConnectors` — List deviceManagementDomainJoinConnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementDomainJoinConnector> {
        let operation = &Operation {
            name: "deviceManagementDomainJoinConnector: list",
            method: Method::Get,
            path: "/deviceManagement/domainJoinConnectors",
            pages: &["intune-odj-devicemanagementdomainjoinconnector-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/domainJoinConnectors/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/domainJoinConnectors/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/domainJoinConnectors/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}` — Delete deviceManagementDomainJoinConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementDomainJoinConnector: delete",
                method: Method::Delete,
                path: "/deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}",
                pages: &["intune-odj-devicemanagementdomainjoinconnector-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}` — Get deviceManagementDomainJoinConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::DeviceManagementDomainJoinConnector> {
            let operation = &Operation {
                name: "deviceManagementDomainJoinConnector: get",
                method: Method::Get,
                path: "/deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}",
                pages: &["intune-odj-devicemanagementdomainjoinconnector-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}` — Update deviceManagementDomainJoinConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-odj-devicemanagementdomainjoinconnector-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementDomainJoinConnector,
        ) -> Call<models::DeviceManagementDomainJoinConnector> {
            let operation = &Operation {
                name: "deviceManagementDomainJoinConnector: update",
                method: Method::Patch,
                path: "/deviceManagement/domainJoinConnectors/{deviceManagementDomainJoinConnectorId}",
                pages: &["intune-odj-devicemanagementdomainjoinconnector-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
