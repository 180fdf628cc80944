// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/remoteAssistanceSettings`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/remoteAssistanceSettings`
    RemoteAssistanceSettings
}

impl RemoteAssistanceSettings {
    /// `GET /deviceManagement/remoteAssistanceSettings` — Get remoteAssistanceSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancesettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get(&self) -> Get<models::RemoteAssistanceSettings> {
        let operation = &Operation {
            name: "remoteAssistanceSettings: get",
            method: Method::Get,
            path: "/deviceManagement/remoteAssistanceSettings",
            pages: &["intune-remoteassistance-remoteassistancesettings-get"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/remoteAssistanceSettings` — Update remoteAssistanceSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancesettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(&self, body: models::RemoteAssistanceSettings) -> Call<models::RemoteAssistanceSettings> {
        let operation = &Operation {
            name: "remoteAssistanceSettings: update",
            method: Method::Patch,
            path: "/deviceManagement/remoteAssistanceSettings",
            pages: &["intune-remoteassistance-remoteassistancesettings-update"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
