// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurationDeviceStateSummaries`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurationDeviceStateSummaries`
    DeviceConfigurationDeviceStateSummaries
}

impl DeviceConfigurationDeviceStateSummaries {
    /// `GET /deviceManagement/deviceConfigurationDeviceStateSummaries` — Get deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::DeviceConfigurationDeviceStateSummary> {
        let operation = &Operation {
            name: "deviceConfigurationDeviceStateSummary: get",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurationDeviceStateSummaries",
            pages: &["intune-deviceconfig-deviceconfigurationdevicestatesummary-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/deviceConfigurationDeviceStateSummaries` — Update deviceConfigurationDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationdevicestatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: models::DeviceConfigurationDeviceStateSummary,
    ) -> Call<models::DeviceConfigurationDeviceStateSummary> {
        let operation = &Operation {
            name: "deviceConfigurationDeviceStateSummary: update",
            method: Method::Patch,
            path: "/deviceManagement/deviceConfigurationDeviceStateSummaries",
            pages: &["intune-deviceconfig-deviceconfigurationdevicestatesummary-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
