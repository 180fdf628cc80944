// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`
    DeviceCompliancePolicyDeviceStateSummary
}

impl DeviceCompliancePolicyDeviceStateSummary {
    /// `GET /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Get deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get(&self) -> Get<models::DeviceCompliancePolicyDeviceStateSummary> {
        let operation = &Operation {
            name: "deviceCompliancePolicyDeviceStateSummary: get",
            method: Method::Get,
            path: "/deviceManagement/deviceCompliancePolicyDeviceStateSummary",
            pages: &["intune-deviceconfig-devicecompliancepolicydevicestatesummary-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/deviceCompliancePolicyDeviceStateSummary` — Update deviceCompliancePolicyDeviceStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicydevicestatesummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn update(
        &self,
        body: models::DeviceCompliancePolicyDeviceStateSummary,
    ) -> Call<models::DeviceCompliancePolicyDeviceStateSummary> {
        let operation = &Operation {
            name: "deviceCompliancePolicyDeviceStateSummary: update",
            method: Method::Patch,
            path: "/deviceManagement/deviceCompliancePolicyDeviceStateSummary",
            pages: &["intune-deviceconfig-devicecompliancepolicydevicestatesummary-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
