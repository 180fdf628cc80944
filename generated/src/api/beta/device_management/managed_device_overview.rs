// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/managedDeviceOverview`

use super::super::models;
use crate::runtime::{Call, Get, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/managedDeviceOverview`
    ManagedDeviceOverview
}

impl ManagedDeviceOverview {
    /// `GET /deviceManagement/managedDeviceOverview` — Get managedDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn get(&self) -> Get<models::ManagedDeviceOverview> {
        let operation = &Operation {
            name: "managedDeviceOverview: get",
            method: Method::Get,
            path: "/deviceManagement/managedDeviceOverview",
            pages: &["intune-devices-manageddeviceoverview-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `PATCH /deviceManagement/managedDeviceOverview` — Update managedDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn update(&self, body: models::ManagedDeviceOverview) -> Call<models::ManagedDeviceOverview> {
        let operation = &Operation {
            name: "managedDeviceOverview: update",
            method: Method::Patch,
            path: "/deviceManagement/managedDeviceOverview",
            pages: &["intune-devices-manageddeviceoverview-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }
}
