// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/microsoftTunnelConfigurations`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/microsoftTunnelConfigurations`
    MicrosoftTunnelConfigurations
}

impl MicrosoftTunnelConfigurations {
    /// `POST /deviceManagement/microsoftTunnelConfigurations` — Create microsoftTunnelConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::MicrosoftTunnelConfiguration) -> Call<models::MicrosoftTunnelConfiguration> {
        let operation = &Operation {
            name: "microsoftTunnelConfiguration: create",
            method: Method::Post,
            path: "/deviceManagement/microsoftTunnelConfigurations",
            pages: &["intune-mstunnel-microsofttunnelconfiguration-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelConfigurations` — List microsoftTunnelConfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::MicrosoftTunnelConfiguration> {
        let operation = &Operation {
            name: "microsoftTunnelConfiguration: list",
            method: Method::Get,
            path: "/deviceManagement/microsoftTunnelConfigurations",
            pages: &["intune-mstunnel-microsofttunnelconfiguration-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/microsoftTunnelConfigurations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/microsoftTunnelConfigurations/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/microsoftTunnelConfigurations/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}` — Delete microsoftTunnelConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "microsoftTunnelConfiguration: delete",
                method: Method::Delete,
                path: "/deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}",
                pages: &["intune-mstunnel-microsofttunnelconfiguration-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}` — Get microsoftTunnelConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::MicrosoftTunnelConfiguration> {
            let operation = &Operation {
                name: "microsoftTunnelConfiguration: get",
                method: Method::Get,
                path: "/deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}",
                pages: &["intune-mstunnel-microsofttunnelconfiguration-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}` — Update microsoftTunnelConfiguration
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelconfiguration-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::MicrosoftTunnelConfiguration) -> Call<models::MicrosoftTunnelConfiguration> {
            let operation = &Operation {
                name: "microsoftTunnelConfiguration: update",
                method: Method::Patch,
                path: "/deviceManagement/microsoftTunnelConfigurations/{microsoftTunnelConfigurationId}",
                pages: &["intune-mstunnel-microsofttunnelconfiguration-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
