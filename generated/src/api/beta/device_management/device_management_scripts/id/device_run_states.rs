// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates`

use crate::runtime::{Call, List, Method, Operation};
use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates`
    DeviceRunStates
}

impl DeviceRunStates {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates` — Create deviceManagementScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptDeviceState,
    ) -> Call<models::DeviceManagementScriptDeviceState> {
        let operation = &Operation {
            name: "deviceManagementScriptDeviceState: create",
            method: Method::Post,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates",
            pages: &["intune-devices-devicemanagementscriptdevicestate-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates` — List deviceManagementScriptDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::DeviceManagementScriptDeviceState> {
        let operation = &Operation {
            name: "deviceManagementScriptDeviceState: list",
            method: Method::Get,
            path: "/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates",
            pages: &["intune-devices-devicemanagementscriptdevicestate-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
