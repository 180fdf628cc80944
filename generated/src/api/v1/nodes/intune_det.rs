// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.detectedApp`, such as `/deviceManagement/detectedApps/{id}`.
    DetectedApp: super::Entity = models::DetectedApp
}

impl DetectedApp {
    /// `DELETE /deviceManagement/detectedApps/{detectedAppId}` — Delete detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE detectedApp: delete
            intune-devices-detectedapp-delete: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/detectedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}` — Get detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DetectedApp> {
        let sheet = "GET detectedApp: get
            intune-devices-detectedapp-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/detectedApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}` — Update detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "PATCH detectedApp: update
            intune-devices-detectedapp-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/detectedApps/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/managedDevices`
    pub fn managed_devices(&self) -> super::DetectedAppManagedDevices {
        super::DetectedAppManagedDevices(self.0.name("managedDevices"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/detectedApps/{id}/managedDevices`.
    DetectedAppManagedDevices[models::ManagedDevice]
}

impl DetectedAppManagedDevices {
    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices` — Create managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
        let sheet = "POST managedDevice: create
            intune-devices-manageddevice-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices` — List manageddevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET managedDevice: list
            intune-devices-manageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices";
        self.0.list(sheet)
    }
}
