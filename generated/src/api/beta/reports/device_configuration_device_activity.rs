// Written by `cargo xtask gen`; do not edit.
//! `/reports/deviceConfigurationDeviceActivity`

use crate::runtime::{Get, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/deviceConfigurationDeviceActivity`
    DeviceConfigurationDeviceActivity
}

impl DeviceConfigurationDeviceActivity {
    /// `GET /reports/deviceConfigurationDeviceActivity` — deviceConfigurationDeviceActivity function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationdeviceactivity?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`. Status: 200.
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
