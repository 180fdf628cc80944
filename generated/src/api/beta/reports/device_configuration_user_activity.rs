// Written by `cargo xtask gen`; do not edit.
//! `/reports/deviceConfigurationUserActivity`

use crate::runtime::{Get, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/deviceConfigurationUserActivity`
    DeviceConfigurationUserActivity
}

impl DeviceConfigurationUserActivity {
    /// `GET /reports/deviceConfigurationUserActivity` — deviceConfigurationUserActivity function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-deviceconfigurationuseractivity?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`. Status: 200.
    pub fn get(&self) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: get",
            method: Method::Get,
            path: "/reports/deviceConfigurationUserActivity",
            pages: &["intune-shared-reportroot-deviceconfigurationuseractivity"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.get(operation)
    }
}
