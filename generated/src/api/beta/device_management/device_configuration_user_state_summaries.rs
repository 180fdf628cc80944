// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurationUserStateSummaries`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurationUserStateSummaries`
    DeviceConfigurationUserStateSummaries
}

impl DeviceConfigurationUserStateSummaries {
    /// `GET /deviceManagement/deviceConfigurationUserStateSummaries` — Get deviceConfigurationUserStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::DeviceConfigurationUserStateSummary> {
        let operation = &Operation {
            name: "deviceConfigurationUserStateSummary: get",
            method: Method::Get,
            path: "/deviceManagement/deviceConfigurationUserStateSummaries",
            pages: &["intune-deviceconfig-deviceconfigurationuserstatesummary-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/deviceConfigurationUserStateSummaries` — Update deviceconfigurationuserstatesummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfigurationuserstatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: models::DeviceConfigurationUserStateSummary,
    ) -> Call<models::DeviceConfigurationUserStateSummary> {
        let operation = &Operation {
            name: "deviceConfigurationUserStateSummary: update",
            method: Method::Patch,
            path: "/deviceManagement/deviceConfigurationUserStateSummaries",
            pages: &["intune-deviceconfig-deviceconfigurationuserstatesummary-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
