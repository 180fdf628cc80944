// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates`

use super::super::super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates`
    DeviceRunStates
}

impl DeviceRunStates {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates` — Create deviceManagementScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
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
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
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
