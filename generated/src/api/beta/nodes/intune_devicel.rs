// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceLogCollectionResponse`, such as `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests/{id}`.
    DeviceLogCollectionResponse: super::Entity = models::DeviceLogCollectionResponse
}

impl DeviceLogCollectionResponse {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logCollectionRequests/{deviceLogCollectionResponseId}/createDownloadUrl` — createDownloadUrl action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-createdownloadurl?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn create_download_url(&self) -> Call<String> {
        let sheet = "POST deviceLogCollectionResponse: create_download_url
            intune-devices-devicelogcollectionresponse-createdownloadurl: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests/{id}/createDownloadUrl";
        self.0.name("createDownloadUrl").call(sheet)
    }

    /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logCollectionRequests/{deviceLogCollectionResponseId}` — Delete deviceLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceLogCollectionResponse: delete
            intune-devices-devicelogcollectionresponse-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logCollectionRequests/{deviceLogCollectionResponseId}` — Get deviceLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceLogCollectionResponse> {
        let sheet = "GET deviceLogCollectionResponse: get
            intune-devices-devicelogcollectionresponse-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}/managedDevice/logCollectionRequests/{deviceLogCollectionResponseId}` — Update deviceLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicelogcollectionresponse-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceLogCollectionResponse) -> Call<models::DeviceLogCollectionResponse> {
        let sheet = "PATCH deviceLogCollectionResponse: update
            intune-devices-devicelogcollectionresponse-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/logCollectionRequests/{id}";
        self.0.call(sheet).json(body)
    }
}
