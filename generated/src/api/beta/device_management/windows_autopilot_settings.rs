// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsAutopilotSettings`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/windowsAutopilotSettings`
    WindowsAutopilotSettings
}

impl WindowsAutopilotSettings {
    /// `GET /deviceManagement/windowsAutopilotSettings` — Get windowsAutopilotSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotsettings-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn get(&self) -> Get<models::WindowsAutopilotSettings> {
        let operation = &Operation {
            name: "windowsAutopilotSettings: get",
            method: Method::Get,
            path: "/deviceManagement/windowsAutopilotSettings",
            pages: &["intune-enrollment-windowsautopilotsettings-get"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `POST /deviceManagement/windowsAutopilotSettings/sync` — Sync action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotsettings-sync?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn sync(&self) -> Call<()> {
        let operation = &Operation {
            name: "windowsAutopilotSettings: sync",
            method: Method::Post,
            path: "/deviceManagement/windowsAutopilotSettings/sync",
            pages: &["intune-enrollment-windowsautopilotsettings-sync"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("sync").call(operation)
    }

    /// `PATCH /deviceManagement/windowsAutopilotSettings` — Update windowsAutopilotSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotsettings-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn update(&self, body: models::WindowsAutopilotSettings) -> Call<models::WindowsAutopilotSettings> {
        let operation = &Operation {
            name: "windowsAutopilotSettings: update",
            method: Method::Patch,
            path: "/deviceManagement/windowsAutopilotSettings",
            pages: &["intune-enrollment-windowsautopilotsettings-update"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
