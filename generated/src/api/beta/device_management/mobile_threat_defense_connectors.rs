// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/mobileThreatDefenseConnectors`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/mobileThreatDefenseConnectors`
    MobileThreatDefenseConnectors
}

impl MobileThreatDefenseConnectors {
    /// `POST /deviceManagement/mobileThreatDefenseConnectors` — Create mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::MobileThreatDefenseConnector) -> Call<models::MobileThreatDefenseConnector> {
        let operation = &Operation {
            name: "mobileThreatDefenseConnector: create",
            method: Method::Post,
            path: "/deviceManagement/mobileThreatDefenseConnectors",
            pages: &["intune-onboarding-mobilethreatdefenseconnector-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/mobileThreatDefenseConnectors` — List mobilethreatdefenseconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn list(&self) -> List<models::MobileThreatDefenseConnector> {
        let operation = &Operation {
            name: "mobileThreatDefenseConnector: list",
            method: Method::Get,
            path: "/deviceManagement/mobileThreatDefenseConnectors",
            pages: &["intune-onboarding-mobilethreatdefenseconnector-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/mobileThreatDefenseConnectors/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/mobileThreatDefenseConnectors/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/mobileThreatDefenseConnectors/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Delete mobileThreatDefenseConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mobileThreatDefenseConnector: delete",
                method: Method::Delete,
                path: "/deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}",
                pages: &["intune-onboarding-mobilethreatdefenseconnector-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Get mobileThreatDefenseConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
        /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
        pub fn get(&self) -> Get<models::MobileThreatDefenseConnector> {
            let operation = &Operation {
                name: "mobileThreatDefenseConnector: get",
                method: Method::Get,
                path: "/deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}",
                pages: &["intune-onboarding-mobilethreatdefenseconnector-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Update mobileThreatDefenseConnector
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::MobileThreatDefenseConnector) -> Call<models::MobileThreatDefenseConnector> {
            let operation = &Operation {
                name: "mobileThreatDefenseConnector: update",
                method: Method::Patch,
                path: "/deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}",
                pages: &["intune-onboarding-mobilethreatdefenseconnector-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
