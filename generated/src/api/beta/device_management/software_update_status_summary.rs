// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/softwareUpdateStatusSummary`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/softwareUpdateStatusSummary`
    SoftwareUpdateStatusSummary
}

impl SoftwareUpdateStatusSummary {
    /// `GET /deviceManagement/softwareUpdateStatusSummary` — Get softwareUpdateStatusSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::SoftwareUpdateStatusSummary> {
        let operation = &Operation {
            name: "softwareUpdateStatusSummary: get",
            method: Method::Get,
            path: "/deviceManagement/softwareUpdateStatusSummary",
            pages: &["intune-deviceconfig-softwareupdatestatussummary-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/softwareUpdateStatusSummary` — Update softwareUpdateStatusSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(&self, body: models::SoftwareUpdateStatusSummary) -> Call<models::SoftwareUpdateStatusSummary> {
        let operation = &Operation {
            name: "softwareUpdateStatusSummary: update",
            method: Method::Patch,
            path: "/deviceManagement/softwareUpdateStatusSummary",
            pages: &["intune-deviceconfig-softwareupdatestatussummary-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
