// Written by `cargo xtask gen`; do not edit.
//! `/reports/managedDeviceEnrollmentFailureTrends`

use crate::runtime::{Get, Method, Operation};
use super::super::models;

crate::runtime::node! {
    /// `/reports/managedDeviceEnrollmentFailureTrends`
    ManagedDeviceEnrollmentFailureTrends
}

impl ManagedDeviceEnrollmentFailureTrends {
    /// `GET /reports/managedDeviceEnrollmentFailureTrends` — managedDeviceEnrollmentFailureTrends function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-reportroot-manageddeviceenrollmentfailuretrends?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
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
