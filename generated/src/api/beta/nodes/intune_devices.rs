// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceShellScript`, such as `/deviceManagement/deviceShellScripts/{id}`.
    DeviceShellScript: super::Entity = models::DeviceShellScript
}

impl DeviceShellScript {
    /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_shell_script::AssignRequest) -> Call<()> {
        let sheet = "POST deviceShellScript: assign
            intune-devices-deviceshellscript-assign: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceShellScripts/{deviceShellScriptId}` — Delete deviceShellScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceShellScript: delete
            intune-devices-deviceshellscript-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}` — Get deviceShellScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceShellScript> {
        let sheet = "GET deviceShellScript: get
            intune-devices-deviceshellscript-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceShellScripts/{deviceShellScriptId}` — Update deviceShellScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-deviceshellscript-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceShellScript) -> Call<models::DeviceShellScript> {
        let sheet = "PATCH deviceShellScript: update
            intune-devices-deviceshellscript-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceShellScriptAssignments {
        super::DeviceShellScriptAssignments(self.0.name("assignments"))
    }

    /// `…/deviceRunStates`
    pub fn device_run_states(&self) -> super::DeviceShellScriptDeviceRunStates {
        super::DeviceShellScriptDeviceRunStates(self.0.name("deviceRunStates"))
    }

    /// `…/groupAssignments`
    pub fn group_assignments(&self) -> super::DeviceShellScriptGroupAssignments {
        super::DeviceShellScriptGroupAssignments(self.0.name("groupAssignments"))
    }

    /// `…/runSummary`
    pub fn run_summary(&self) -> super::DeviceManagementScriptRunSummary {
        super::DeviceManagementScriptRunSummary(self.0.name("runSummary"))
    }

    /// `…/userRunStates`
    pub fn user_run_states(&self) -> super::DeviceShellScriptUserRunStates {
        super::DeviceShellScriptUserRunStates(self.0.name("userRunStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptAssignment`, such as `/deviceManagement/deviceShellScripts/{id}/assignments`.
    DeviceShellScriptAssignments[models::DeviceManagementScriptAssignment]
}

impl DeviceShellScriptAssignments {
    /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments` — Create deviceManagementScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptAssignment,
    ) -> Call<models::DeviceManagementScriptAssignment> {
        let sheet = "POST deviceManagementScriptAssignment: create
            intune-devices-devicemanagementscriptassignment-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments` — List deviceManagementScriptAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptAssignment> {
        let sheet = "GET deviceManagementScriptAssignment: list
            intune-devices-devicemanagementscriptassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptDeviceState`, such as `/deviceManagement/deviceShellScripts/{id}/deviceRunStates`.
    DeviceShellScriptDeviceRunStates[models::DeviceManagementScriptDeviceState]
}

impl DeviceShellScriptDeviceRunStates {
    /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates` — Create deviceManagementScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptDeviceState,
    ) -> Call<models::DeviceManagementScriptDeviceState> {
        let sheet = "POST deviceManagementScriptDeviceState: create
            intune-devices-devicemanagementscriptdevicestate-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/deviceRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates` — List deviceManagementScriptDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptDeviceState> {
        let sheet = "GET deviceManagementScriptDeviceState: list
            intune-devices-devicemanagementscriptdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/deviceRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptGroupAssignment`, such as `/deviceManagement/deviceShellScripts/{id}/groupAssignments`.
    DeviceShellScriptGroupAssignments[models::DeviceManagementScriptGroupAssignment]
}

impl DeviceShellScriptGroupAssignments {
    /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments` — Create deviceManagementScriptGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptGroupAssignment,
    ) -> Call<models::DeviceManagementScriptGroupAssignment> {
        let sheet = "POST deviceManagementScriptGroupAssignment: create
            intune-devices-devicemanagementscriptgroupassignment-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/groupAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments` — List deviceManagementScriptGroupAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptGroupAssignment> {
        let sheet = "GET deviceManagementScriptGroupAssignment: list
            intune-devices-devicemanagementscriptgroupassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/groupAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptUserState`, such as `/deviceManagement/deviceShellScripts/{id}/userRunStates`.
    DeviceShellScriptUserRunStates[models::DeviceManagementScriptUserState]
}

impl DeviceShellScriptUserRunStates {
    /// `POST /deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates` — Create deviceManagementScriptUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementScriptUserState,
    ) -> Call<models::DeviceManagementScriptUserState> {
        let sheet = "POST deviceManagementScriptUserState: create
            intune-devices-devicemanagementscriptuserstate-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/userRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates` — List deviceManagementScriptUserStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptUserState> {
        let sheet = "GET deviceManagementScriptUserState: list
            intune-devices-devicemanagementscriptuserstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceShellScripts/{id}/userRunStates";
        self.0.list(sheet)
    }
}
