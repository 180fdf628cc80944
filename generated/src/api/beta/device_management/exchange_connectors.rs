// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/exchangeConnectors`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/exchangeConnectors`
    ExchangeConnectors
}

impl ExchangeConnectors {
    /// `POST /deviceManagement/exchangeConnectors` — Create deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::DeviceManagementExchangeConnector,
    ) -> Call<models::DeviceManagementExchangeConnector> {
        let operation = &Operation {
            name: "deviceManagementExchangeConnector: create",
            method: Method::Post,
            path: "/deviceManagement/exchangeConnectors",
            pages: &["intune-onboarding-devicemanagementexchangeconnector-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/exchangeConnectors` — List devicemanagementexchangeconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn list(&self) -> List<models::DeviceManagementExchangeConnector> {
        let operation = &Operation {
            name: "deviceManagementExchangeConnector: list",
            method: Method::Get,
            path: "/deviceManagement/exchangeConnectors",
            pages: &["intune-onboarding-devicemanagementexchangeconnector-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/exchangeConnectors/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/exchangeConnectors/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/exchangeConnectors/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Delete deviceManagementExchangeConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementExchangeConnector: delete",
                method: Method::Delete,
                path: "/deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}",
                pages: &["intune-onboarding-devicemanagementexchangeconnector-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Get deviceManagementExchangeConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
        /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DeviceManagementExchangeConnector> {
            let operation = &Operation {
                name: "deviceManagementExchangeConnector: get",
                method: Method::Get,
                path: "/deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}",
                pages: &["intune-onboarding-devicemanagementexchangeconnector-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `POST /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}/sync` — Sync action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn sync(&self, body: requests::device_management_exchange_connector::SyncRequest) -> Call<()> {
            let operation = &Operation {
                name: "deviceManagementExchangeConnector: sync",
                method: Method::Post,
                path: "/deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}/sync",
                pages: &["intune-onboarding-devicemanagementexchangeconnector-sync"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("sync").call(operation).json(body)
        }

        /// `PATCH /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Update deviceManagementExchangeConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::DeviceManagementExchangeConnector,
        ) -> Call<models::DeviceManagementExchangeConnector> {
            let operation = &Operation {
                name: "deviceManagementExchangeConnector: update",
                method: Method::Patch,
                path: "/deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}",
                pages: &["intune-onboarding-devicemanagementexchangeconnector-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
