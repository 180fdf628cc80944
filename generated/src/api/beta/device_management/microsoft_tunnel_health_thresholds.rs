// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/microsoftTunnelHealthThresholds`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/microsoftTunnelHealthThresholds`
    MicrosoftTunnelHealthThresholds
}

impl MicrosoftTunnelHealthThresholds {
    /// `POST /deviceManagement/microsoftTunnelHealthThresholds` — Create microsoftTunnelHealthThreshold
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::MicrosoftTunnelHealthThreshold) -> Call<models::MicrosoftTunnelHealthThreshold> {
        let operation = &Operation {
            name: "microsoftTunnelHealthThreshold: create",
            method: Method::Post,
            path: "/deviceManagement/microsoftTunnelHealthThresholds",
            pages: &["intune-mstunnel-microsofttunnelhealththreshold-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelHealthThresholds` — List microsoftTunnelHealthThresholds
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::MicrosoftTunnelHealthThreshold> {
        let operation = &Operation {
            name: "microsoftTunnelHealthThreshold: list",
            method: Method::Get,
            path: "/deviceManagement/microsoftTunnelHealthThresholds",
            pages: &["intune-mstunnel-microsofttunnelhealththreshold-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/microsoftTunnelHealthThresholds/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/microsoftTunnelHealthThresholds/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/microsoftTunnelHealthThresholds/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}` — Delete microsoftTunnelHealthThreshold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "microsoftTunnelHealthThreshold: delete",
                method: Method::Delete,
                path: "/deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}",
                pages: &["intune-mstunnel-microsofttunnelhealththreshold-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}` — Get microsoftTunnelHealthThreshold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::MicrosoftTunnelHealthThreshold> {
            let operation = &Operation {
                name: "microsoftTunnelHealthThreshold: get",
                method: Method::Get,
                path: "/deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}",
                pages: &["intune-mstunnel-microsofttunnelhealththreshold-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}` — Update microsoftTunnelHealthThreshold
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelhealththreshold-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::MicrosoftTunnelHealthThreshold,
        ) -> Call<models::MicrosoftTunnelHealthThreshold> {
            let operation = &Operation {
                name: "microsoftTunnelHealthThreshold: update",
                method: Method::Patch,
                path: "/deviceManagement/microsoftTunnelHealthThresholds/{microsoftTunnelHealthThresholdId}",
                pages: &["intune-mstunnel-microsofttunnelhealththreshold-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
