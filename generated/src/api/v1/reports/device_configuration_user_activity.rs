// Written by `cargo xtask gen`; do not edit.
//! `/reports/deviceConfigurationUserActivity`

use super::super::models;
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/reports/deviceConfigurationUserActivity`
    DeviceConfigurationUserActivity
}

impl DeviceConfigurationUserActivity {
    /// `GET /reports/deviceConfigurationUserActivity` — deviceConfigurationUserActivity function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-reportroot-deviceconfigurationuseractivity?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn get(&self) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: get",
            method: Method::Get,
            path: "/reports/deviceConfigurationUserActivity",
            pages: &["intune-deviceconfig-reportroot-deviceconfigurationuseractivity"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.get(operation)
    }
}
