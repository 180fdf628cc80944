// Written by `cargo xtask gen`; do not edit.
//! `/users/{id}/getEffectiveDeviceEnrollmentConfigurations`

use super::super::super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/users/{id}/getEffectiveDeviceEnrollmentConfigurations`
    GetEffectiveDeviceEnrollmentConfigurations
}

impl GetEffectiveDeviceEnrollmentConfigurations {
    /// `GET /users/{usersId}/getEffectiveDeviceEnrollmentConfigurations` — getEffectiveDeviceEnrollmentConfigurations function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-user-geteffectivedeviceenrollmentconfigurations?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceEnrollmentConfiguration> {
        let operation = &Operation {
            name: "user: list",
            method: Method::Get,
            path: "/users/{usersId}/getEffectiveDeviceEnrollmentConfigurations",
            pages: &["intune-shared-user-geteffectivedeviceenrollmentconfigurations"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }
}
