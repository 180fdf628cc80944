// Written by `cargo xtask gen`; do not edit.
//! `/reports/deviceConfigurationDeviceActivity`

use super::super::models;
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/reports/deviceConfigurationDeviceActivity`
    DeviceConfigurationDeviceActivity
}

impl DeviceConfigurationDeviceActivity {
    /// `GET /reports/deviceConfigurationDeviceActivity` — deviceConfigurationDeviceActivity function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationdeviceactivity?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn get(&self) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: get",
            method: Method::Get,
            path: "/reports/deviceConfigurationDeviceActivity",
            pages: &["intune-shared-reportroot-deviceconfigurationdeviceactivity"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.get(operation)
    }
}
