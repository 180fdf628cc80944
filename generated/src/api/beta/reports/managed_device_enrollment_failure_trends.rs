// Written by `cargo xtask gen`; do not edit.
//! `/reports/managedDeviceEnrollmentFailureTrends`

use super::super::models;
use crate::runtime::{Get, Method, Operation};

crate::runtime::node! {
    /// `/reports/managedDeviceEnrollmentFailureTrends`
    ManagedDeviceEnrollmentFailureTrends
}

impl ManagedDeviceEnrollmentFailureTrends {
    /// `GET /reports/managedDeviceEnrollmentFailureTrends` — managedDeviceEnrollmentFailureTrends function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuretrends?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn get(&self) -> Get<models::Report> {
        let operation = &Operation {
            name: "reportRoot: get",
            method: Method::Get,
            path: "/reports/managedDeviceEnrollmentFailureTrends",
            pages: &["intune-shared-reportroot-manageddeviceenrollmentfailuretrends"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }
}
