// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/softwareUpdateStatusSummary`

use crate::runtime::{Call, Get, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/softwareUpdateStatusSummary`
    SoftwareUpdateStatusSummary
}

impl SoftwareUpdateStatusSummary {
    /// `GET /deviceManagement/softwareUpdateStatusSummary` — Get softwareUpdateStatusSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-softwareupdatestatussummary-get?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
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
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`. Status: 200.
    pub fn update(
        &self,
        body: models::SoftwareUpdateStatusSummary,
    ) -> Call<models::SoftwareUpdateStatusSummary> {
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
