// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.detectedApp`, such as `/deviceManagement/detectedApps/{id}`.
    DetectedApp = models::DetectedApp
}

impl DetectedApp {
    /// `DELETE /deviceManagement/detectedApps/{detectedAppId}` — Delete detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE detectedApp: delete
            intune-devices-detectedapp-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}` — Get detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DetectedApp> {
        let sheet = "GET detectedApp: get
            intune-devices-detectedapp-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}` — Update detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "PATCH detectedApp: update
            intune-devices-detectedapp-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/managedDevices`
    pub fn managed_devices(&self) -> super::DetectedAppManagedDevices {
        super::DetectedAppManagedDevices(self.0.name("managedDevices"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices`.
    DetectedAppManagedDevices[models::ManagedDevice]
}

impl DetectedAppManagedDevices {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices` — Create windowsManagedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedDevice>) -> Call<models::WindowsManagedDevice> {
        let sheet = "POST windowsManagedDevice: create
            intune-devices-windowsmanageddevice-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices";
        self.0.call(sheet).json(Into::<models::ManagedDevice>::into(body))
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/executeAction` — executeAction action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn execute_action(
        &self,
        body: requests::managed_device::ExecuteActionRequest,
    ) -> Call<models::BulkManagedDeviceActionResult> {
        let sheet = "POST managedDevice: execute_action
            intune-devices-manageddevice-executeaction: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/executeAction";
        self.0.name("executeAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices` — List windowsManagedDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET windowsManagedDevice: list
            intune-devices-windowsmanageddevice-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices";
        self.0.list(sheet)
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/moveDevicesToOU` — moveDevicesToOU action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-movedevicestoou?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn move_devices_to_ou(&self, body: requests::managed_device::MoveDevicesToOuRequest) -> Call<()> {
        let sheet = "POST managedDevice: move_devices_to_ou
            intune-devices-manageddevice-movedevicestoou: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/moveDevicesToOU";
        self.0.name("moveDevicesToOU").call(sheet).json(body)
    }
}
