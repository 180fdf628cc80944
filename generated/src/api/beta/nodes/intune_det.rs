// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.detectedApp`, such as `/deviceManagement/detectedApps/{id}`.
    DetectedApp: super::Entity = models::DetectedApp
}

impl DetectedApp {
    /// `DELETE /deviceManagement/detectedApps/{detectedAppId}` — Delete detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE detectedApp: delete
            intune-devices-detectedapp-delete: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/detectedApps/{id}
            intune-devices-detectedapp-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}` — Get detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DetectedApp> {
        let sheet = "GET detectedApp: get
            intune-devices-detectedapp-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/detectedApps/{id}
            intune-devices-detectedapp-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}` — Update detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "PATCH detectedApp: update
            intune-devices-detectedapp-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/detectedApps/{id}
            intune-devices-detectedapp-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}";
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
    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/detectedApps/{detectedApp-id}/managedDevices/appDiagnostics(upn='{upn}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn app_diagnostics(&self, upn: &str) -> List<models::PowerliftIncidentMetadata> {
        let sheet = "GET managedDevice: app_diagnostics
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/appDiagnostics(upn='{upn}')";
        self.0.function("appDiagnostics", &[("upn", Argument::quoted(upn))]).list(sheet)
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices` — Create windowsManagedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedDevice>) -> Call<models::WindowsManagedDevice> {
        let sheet = "POST windowsManagedDevice: create
            intune-devices-windowsmanageddevice-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices
            intune-devices-windowsmanageddevice-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices";
        self.0.call(sheet).json(Into::<models::ManagedDevice>::into(body))
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/detectedApps/{detectedApp-id}/managedDevices/downloadAppDiagnostics`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn download_app_diagnostics(
        &self,
        body: requests::managed_device::DownloadAppDiagnosticsRequest,
    ) -> Call<Bytes> {
        let sheet = "POST managedDevice: download_app_diagnostics
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/downloadAppDiagnostics";
        self.0.name("downloadAppDiagnostics").call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices/executeAction` — executeAction action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-executeaction?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn execute_action(
        &self,
        body: requests::managed_device::ExecuteActionRequest,
    ) -> Call<models::BulkManagedDeviceActionResult> {
        let sheet = "POST managedDevice: execute_action
            intune-devices-manageddevice-executeaction: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.PrivilegedOperations.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices/executeAction";
        self.0.name("executeAction").call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/detectedApps/{detectedAppId}/managedDevices` — List windowsManagedDevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta)
    /// Also: `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET windowsManagedDevice: list
            intune-devices-windowsmanageddevice-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/detectedApps/{id}/managedDevices
            intune-devices-windowsmanageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices";
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
