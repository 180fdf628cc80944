// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/windowsAutopilotSettings`

use crate::runtime::{Call, Get, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/windowsAutopilotSettings`
    WindowsAutopilotSettings
}

impl WindowsAutopilotSettings {
    /// `GET /deviceManagement/windowsAutopilotSettings` — Get windowsAutopilotSettings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotsettings-get?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`. Status: 200.
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
    /// Permissions: work, application: `DeviceManagementServiceConfig.ReadWrite.All`. Status: 204.
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
    /// Permissions: work, application: `DeviceManagementServiceConfig.ReadWrite.All`. Status: 200.
    pub fn update(
        &self,
        body: models::WindowsAutopilotSettings,
    ) -> Call<models::WindowsAutopilotSettings> {
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
