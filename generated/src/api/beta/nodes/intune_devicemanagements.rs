// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementScript`, such as `/deviceManagement/deviceManagementScripts/{id}`.
    DeviceManagementScript: super::Entity = models::DeviceManagementScript
}

impl DeviceManagementScript {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_management_script::AssignRequest) -> Call<()> {
        let sheet = "POST deviceManagementScript: assign
            intune-shared-devicemanagementscript-assign: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}` — Delete deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementScript: delete
            intune-shared-devicemanagementscript-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}` — Get deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementScript> {
        let sheet = "GET deviceManagementScript: get
            intune-shared-devicemanagementscript-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}` — Update deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementScript) -> Call<models::DeviceManagementScript> {
        let sheet = "PATCH deviceManagementScript: update
            intune-shared-devicemanagementscript-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceManagementScriptAssignments {
        super::DeviceManagementScriptAssignments(self.0.name("assignments"))
    }

    /// `…/deviceRunStates`
    pub fn device_run_states(&self) -> super::DeviceManagementScriptDeviceRunStates {
        super::DeviceManagementScriptDeviceRunStates(self.0.name("deviceRunStates"))
    }

    /// `…/groupAssignments`
    pub fn group_assignments(&self) -> super::DeviceManagementScriptGroupAssignments {
        super::DeviceManagementScriptGroupAssignments(self.0.name("groupAssignments"))
    }

    /// `…/runSummary`
    pub fn run_summary(&self) -> super::DeviceManagementScriptRunSummary {
        super::DeviceManagementScriptRunSummary(self.0.name("runSummary"))
    }

    /// `…/userRunStates`
    pub fn user_run_states(&self) -> super::DeviceManagementScriptUserRunStates {
        super::DeviceManagementScriptUserRunStates(self.0.name("userRunStates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementScriptAssignment`, such as `/deviceManagement/deviceShellScripts/{id}/assignments/{id}`.
    DeviceManagementScriptAssignment: super::Entity = models::DeviceManagementScriptAssignment
}

impl DeviceManagementScriptAssignment {
    /// `DELETE /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Delete deviceManagementScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementScriptAssignment: delete
            intune-devices-devicemanagementscriptassignment-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/assignments/{id}
            /deviceManagement/deviceManagementScripts/{id}/assignments/{id}
            /deviceManagement/deviceShellScripts/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Get deviceManagementScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementScriptAssignment> {
        let sheet = "GET deviceManagementScriptAssignment: get
            intune-devices-devicemanagementscriptassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/assignments/{id}
            /deviceManagement/deviceManagementScripts/{id}/assignments/{id}
            /deviceManagement/deviceShellScripts/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/assignments/{deviceManagementScriptAssignmentId}` — Update deviceManagementScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments/{deviceManagementScriptAssignmentId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/assignments/{deviceManagementScriptAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementScriptAssignment,
    ) -> Call<models::DeviceManagementScriptAssignment> {
        let sheet = "PATCH deviceManagementScriptAssignment: update
            intune-devices-devicemanagementscriptassignment-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/assignments/{id}
            /deviceManagement/deviceManagementScripts/{id}/assignments/{id}
            /deviceManagement/deviceShellScripts/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptAssignment`, such as `/deviceManagement/deviceManagementScripts/{id}/assignments`.
    DeviceManagementScriptAssignments[models::DeviceManagementScriptAssignment]
}

impl DeviceManagementScriptAssignments {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments` — Create deviceManagementScriptAssignment
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
            /deviceManagement/deviceManagementScripts/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/assignments` — List deviceManagementScriptAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptAssignment> {
        let sheet = "GET deviceManagementScriptAssignment: list
            intune-devices-devicemanagementscriptassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptDeviceState`, such as `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates`.
    DeviceManagementScriptDeviceRunStates[models::DeviceManagementScriptDeviceState]
}

impl DeviceManagementScriptDeviceRunStates {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates` — Create deviceManagementScriptDeviceState
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
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates` — List deviceManagementScriptDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptDeviceState> {
        let sheet = "GET deviceManagementScriptDeviceState: list
            intune-devices-devicemanagementscriptdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementScriptDeviceState`, such as `/deviceManagement/deviceShellScripts/{id}/deviceRunStates/{id}`.
    DeviceManagementScriptDeviceState: super::Entity = models::DeviceManagementScriptDeviceState
}

impl DeviceManagementScriptDeviceState {
    /// `DELETE /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Delete deviceManagementScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementScriptDeviceState: delete
            intune-devices-devicemanagementscriptdevicestate-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/deviceRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates/{id}
            /deviceManagement/deviceShellScripts/{id}/deviceRunStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Get deviceManagementScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementScriptDeviceState> {
        let sheet = "GET deviceManagementScriptDeviceState: get
            intune-devices-devicemanagementscriptdevicestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/deviceRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates/{id}
            /deviceManagement/deviceShellScripts/{id}/deviceRunStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}` — Update deviceManagementScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`, `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/deviceRunStates/{deviceManagementScriptDeviceStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementScriptDeviceState,
    ) -> Call<models::DeviceManagementScriptDeviceState> {
        let sheet = "PATCH deviceManagementScriptDeviceState: update
            intune-devices-devicemanagementscriptdevicestate-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/deviceRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates/{id}
            /deviceManagement/deviceShellScripts/{id}/deviceRunStates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/managedDevice`
    pub fn managed_device(&self) -> super::ManagedDevice {
        super::ManagedDevice(self.0.name("managedDevice"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementScriptGroupAssignment`, such as `/deviceManagement/deviceShellScripts/{id}/groupAssignments/{id}`.
    DeviceManagementScriptGroupAssignment: super::Entity = models::DeviceManagementScriptGroupAssignment
}

impl DeviceManagementScriptGroupAssignment {
    /// `DELETE /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Delete deviceManagementScriptGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementScriptGroupAssignment: delete
            intune-devices-devicemanagementscriptgroupassignment-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/groupAssignments/{id}
            /deviceManagement/deviceManagementScripts/{id}/groupAssignments/{id}
            /deviceManagement/deviceShellScripts/{id}/groupAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Get deviceManagementScriptGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementScriptGroupAssignment> {
        let sheet = "GET deviceManagementScriptGroupAssignment: get
            intune-devices-devicemanagementscriptgroupassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/groupAssignments/{id}
            /deviceManagement/deviceManagementScripts/{id}/groupAssignments/{id}
            /deviceManagement/deviceShellScripts/{id}/groupAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}` — Update deviceManagementScriptGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/groupAssignments/{deviceManagementScriptGroupAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementScriptGroupAssignment,
    ) -> Call<models::DeviceManagementScriptGroupAssignment> {
        let sheet = "PATCH deviceManagementScriptGroupAssignment: update
            intune-devices-devicemanagementscriptgroupassignment-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/groupAssignments/{id}
            /deviceManagement/deviceManagementScripts/{id}/groupAssignments/{id}
            /deviceManagement/deviceShellScripts/{id}/groupAssignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptGroupAssignment`, such as `/deviceManagement/deviceManagementScripts/{id}/groupAssignments`.
    DeviceManagementScriptGroupAssignments[models::DeviceManagementScriptGroupAssignment]
}

impl DeviceManagementScriptGroupAssignments {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments` — Create deviceManagementScriptGroupAssignment
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
            /deviceManagement/deviceManagementScripts/{id}/groupAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/groupAssignments` — List deviceManagementScriptGroupAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptgroupassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptGroupAssignment> {
        let sheet = "GET deviceManagementScriptGroupAssignment: list
            intune-devices-devicemanagementscriptgroupassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/groupAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementScriptRunSummary`, such as `/deviceManagement/deviceShellScripts/{id}/runSummary`.
    DeviceManagementScriptRunSummary: super::Entity = models::DeviceManagementScriptRunSummary
}

impl DeviceManagementScriptRunSummary {
    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/runSummary` — Get deviceManagementScriptRunSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/runSummary`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/runSummary`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementScriptRunSummary> {
        let sheet = "GET deviceManagementScriptRunSummary: get
            intune-devices-devicemanagementscriptrunsummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/runSummary
            /deviceManagement/deviceManagementScripts/{id}/runSummary
            /deviceManagement/deviceShellScripts/{id}/runSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/runSummary` — Update deviceManagementScriptRunSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptrunsummary-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/runSummary`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/runSummary`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementScriptRunSummary,
    ) -> Call<models::DeviceManagementScriptRunSummary> {
        let sheet = "PATCH deviceManagementScriptRunSummary: update
            intune-devices-devicemanagementscriptrunsummary-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/runSummary
            /deviceManagement/deviceManagementScripts/{id}/runSummary
            /deviceManagement/deviceShellScripts/{id}/runSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptUserState`, such as `/deviceManagement/deviceManagementScripts/{id}/userRunStates`.
    DeviceManagementScriptUserRunStates[models::DeviceManagementScriptUserState]
}

impl DeviceManagementScriptUserRunStates {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates` — Create deviceManagementScriptUserState
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
            /deviceManagement/deviceManagementScripts/{id}/userRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates` — List deviceManagementScriptUserStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptUserState> {
        let sheet = "GET deviceManagementScriptUserState: list
            intune-devices-devicemanagementscriptuserstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/userRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementScriptUserState`, such as `/deviceManagement/deviceShellScripts/{id}/userRunStates/{id}`.
    DeviceManagementScriptUserState: super::Entity = models::DeviceManagementScriptUserState
}

impl DeviceManagementScriptUserState {
    /// `DELETE /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Delete deviceManagementScriptUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementScriptUserState: delete
            intune-devices-devicemanagementscriptuserstate-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/userRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}
            /deviceManagement/deviceShellScripts/{id}/userRunStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Get deviceManagementScriptUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementScriptUserState> {
        let sheet = "GET deviceManagementScriptUserState: get
            intune-devices-devicemanagementscriptuserstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/userRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}
            /deviceManagement/deviceShellScripts/{id}/userRunStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceCustomAttributeShellScripts/{deviceCustomAttributeShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}` — Update deviceManagementScriptUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptuserstate-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}`, `/deviceManagement/deviceShellScripts/{deviceShellScriptId}/userRunStates/{deviceManagementScriptUserStateId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementScriptUserState,
    ) -> Call<models::DeviceManagementScriptUserState> {
        let sheet = "PATCH deviceManagementScriptUserState: update
            intune-devices-devicemanagementscriptuserstate-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCustomAttributeShellScripts/{id}/userRunStates/{id}
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}
            /deviceManagement/deviceShellScripts/{id}/userRunStates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/deviceRunStates`
    pub fn device_run_states(&self) -> super::DeviceManagementScriptUserStateDeviceRunStates {
        super::DeviceManagementScriptUserStateDeviceRunStates(self.0.name("deviceRunStates"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementScriptDeviceState`, such as `/deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates`.
    DeviceManagementScriptUserStateDeviceRunStates[models::DeviceManagementScriptDeviceState]
}

impl DeviceManagementScriptUserStateDeviceRunStates {
    /// `POST /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates` — Create deviceManagementScriptDeviceState
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
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScriptId}/userRunStates/{deviceManagementScriptUserStateId}/deviceRunStates` — List deviceManagementScriptDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagementscriptdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementScriptDeviceState> {
        let sheet = "GET deviceManagementScriptDeviceState: list
            intune-devices-devicemanagementscriptdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/userRunStates/{id}/deviceRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementSettingCategory`, such as `/deviceManagement/categories/{id}`.
    DeviceManagementSettingCategory: super::Entity = models::DeviceManagementSettingCategory
}

impl DeviceManagementSettingCategory {
    /// `DELETE /deviceManagement/categories/{deviceManagementSettingCategoryId}` — Delete deviceManagementSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementSettingCategory: delete
            intune-deviceintent-devicemanagementsettingcategory-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/categories/{deviceManagementSettingCategoryId}` — Get deviceManagementSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementSettingCategory> {
        let sheet = "GET deviceManagementSettingCategory: get
            intune-deviceintent-devicemanagementsettingcategory-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/categories/{deviceManagementSettingCategoryId}` — Update deviceManagementSettingCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingcategory-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementSettingCategory>,
    ) -> Call<models::DeviceManagementSettingCategory> {
        let sheet = "PATCH deviceManagementSettingCategory: update
            intune-deviceintent-devicemanagementsettingcategory-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingCategory>::into(body))
    }

    /// `…/settingDefinitions`
    pub fn setting_definitions(&self) -> super::DeviceManagementSettingCategorySettingDefinitions {
        super::DeviceManagementSettingCategorySettingDefinitions(self.0.name("settingDefinitions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementSettingDefinition`, such as `/deviceManagement/categories/{id}/settingDefinitions`.
    DeviceManagementSettingCategorySettingDefinitions[models::DeviceManagementSettingDefinition]
}

impl DeviceManagementSettingCategorySettingDefinitions {
    /// `POST /deviceManagement/categories/{deviceManagementSettingCategoryId}/settingDefinitions` — Create deviceManagementSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-create?view=graph-rest-beta) and 1 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementSettingDefinition>,
    ) -> Call<models::DeviceManagementSettingDefinition> {
        let sheet = "POST deviceManagementSettingDefinition: create
            intune-deviceintent-devicemanagementsettingdefinition-create, intune-deviceintent-devicemanagementcomplexsettingdefinition-create, intune-deviceintent-devicemanagementcollectionsettingdefinition-create, intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}/settingDefinitions
            /deviceManagement/intents/{id}/categories/{id}/settingDefinitions
            /deviceManagement/templates/{id}/categories/{id}/settingDefinitions";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/categories/{deviceManagementSettingCategoryId}/settingDefinitions` — List deviceManagementSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-list?view=graph-rest-beta) and 1 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementSettingDefinition> {
        let sheet = "GET deviceManagementSettingDefinition: list
            intune-deviceintent-devicemanagementsettingdefinition-list, intune-deviceintent-devicemanagementcomplexsettingdefinition-list, intune-deviceintent-devicemanagementcollectionsettingdefinition-list, intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}/settingDefinitions
            /deviceManagement/intents/{id}/categories/{id}/settingDefinitions
            /deviceManagement/templates/{id}/categories/{id}/settingDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementSettingDefinition`, such as `/deviceManagement/settingDefinitions/{id}`.
    DeviceManagementSettingDefinition: super::Entity = models::DeviceManagementSettingDefinition
}

impl DeviceManagementSettingDefinition {
    /// `DELETE /deviceManagement/categories/{deviceManagementSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Delete deviceManagementSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-delete?view=graph-rest-beta) and 1 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}`, `/deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementSettingDefinition: delete
            intune-deviceintent-devicemanagementsettingdefinition-delete, intune-deviceintent-devicemanagementcomplexsettingdefinition-delete, intune-deviceintent-devicemanagementcollectionsettingdefinition-delete, intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}/settingDefinitions/{id}
            /deviceManagement/intents/{id}/categories/{id}/settingDefinitions/{id}
            /deviceManagement/settingDefinitions/{id}
            /deviceManagement/templates/{id}/categories/{id}/settingDefinitions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/categories/{deviceManagementSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Get deviceManagementSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-get?view=graph-rest-beta) and 1 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}`, `/deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementSettingDefinition> {
        let sheet = "GET deviceManagementSettingDefinition: get
            intune-deviceintent-devicemanagementsettingdefinition-get, intune-deviceintent-devicemanagementcomplexsettingdefinition-get, intune-deviceintent-devicemanagementcollectionsettingdefinition-get, intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}/settingDefinitions/{id}
            /deviceManagement/intents/{id}/categories/{id}/settingDefinitions/{id}
            /deviceManagement/settingDefinitions/{id}
            /deviceManagement/templates/{id}/categories/{id}/settingDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/categories/{deviceManagementSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}` — Update deviceManagementSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-update?view=graph-rest-beta) and 1 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}`, `/deviceManagement/settingDefinitions/{deviceManagementSettingDefinitionId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/settingDefinitions/{deviceManagementSettingDefinitionId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementSettingDefinition>,
    ) -> Call<models::DeviceManagementSettingDefinition> {
        let sheet = "PATCH deviceManagementSettingDefinition: update
            intune-deviceintent-devicemanagementsettingdefinition-update, intune-deviceintent-devicemanagementcomplexsettingdefinition-update, intune-deviceintent-devicemanagementcollectionsettingdefinition-update, intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/categories/{id}/settingDefinitions/{id}
            /deviceManagement/intents/{id}/categories/{id}/settingDefinitions/{id}
            /deviceManagement/settingDefinitions/{id}
            /deviceManagement/templates/{id}/categories/{id}/settingDefinitions/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingDefinition>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementSettingDefinition`, such as `/deviceManagement/settingDefinitions`.
    DeviceManagementSettingDefinitions[models::DeviceManagementSettingDefinition]
}

impl DeviceManagementSettingDefinitions {
    /// `POST /deviceManagement/settingDefinitions` — Create deviceManagementSettingDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-create?view=graph-rest-beta) and 1 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementSettingDefinition>,
    ) -> Call<models::DeviceManagementSettingDefinition> {
        let sheet = "POST deviceManagementSettingDefinition: create
            intune-deviceintent-devicemanagementsettingdefinition-create, intune-deviceintent-devicemanagementcomplexsettingdefinition-create, intune-deviceintent-devicemanagementcollectionsettingdefinition-create, intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/settingDefinitions";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingDefinition>::into(body))
    }

    /// `GET /deviceManagement/settingDefinitions` — List deviceManagementSettingDefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettingdefinition-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettingdefinition-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcollectionsettingdefinition-list?view=graph-rest-beta) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementSettingDefinition> {
        let sheet = "GET deviceManagementSettingDefinition: list
            intune-deviceintent-devicemanagementsettingdefinition-list, intune-deviceintent-devicemanagementcomplexsettingdefinition-list, intune-deviceintent-devicemanagementcollectionsettingdefinition-list, intune-deviceintent-devicemanagementabstractcomplexsettingdefinition-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/settingDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementSettingInstance`, such as `/deviceManagement/intents/{id}/settings/{id}`.
    DeviceManagementSettingInstance: super::Entity = models::DeviceManagementSettingInstance
}

impl DeviceManagementSettingInstance {
    /// `DELETE /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}` — Delete deviceManagementStringSettingInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-delete?view=graph-rest-beta) and 3 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementStringSettingInstance: delete
            intune-deviceintent-devicemanagementstringsettinginstance-delete, intune-deviceintent-devicemanagementbooleansettinginstance-delete, intune-deviceintent-devicemanagementcomplexsettinginstance-delete, intune-deviceintent-devicemanagementintegersettinginstance-delete, intune-deviceintent-devicemanagementcollectionsettinginstance-delete, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories/{id}/settings/{id}
            /deviceManagement/intents/{id}/settings/{id}
            /deviceManagement/templates/{id}/categories/{id}/recommendedSettings/{id}
            /deviceManagement/templates/{id}/settings/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}` — Get deviceManagementSettingInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementsettinginstance-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-get?view=graph-rest-beta) and 4 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementSettingInstance> {
        let sheet = "GET deviceManagementSettingInstance: get
            intune-deviceintent-devicemanagementsettinginstance-get, intune-deviceintent-devicemanagementstringsettinginstance-get, intune-deviceintent-devicemanagementbooleansettinginstance-get, intune-deviceintent-devicemanagementcomplexsettinginstance-get, intune-deviceintent-devicemanagementintegersettinginstance-get, intune-deviceintent-devicemanagementcollectionsettinginstance-get, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories/{id}/settings/{id}
            /deviceManagement/intents/{id}/settings/{id}
            /deviceManagement/templates/{id}/categories/{id}/recommendedSettings/{id}
            /deviceManagement/templates/{id}/settings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/intents/{deviceManagementIntentId}/categories/{deviceManagementIntentSettingCategoryId}/settings/{deviceManagementSettingInstanceId}` — Update deviceManagementStringSettingInstance
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementstringsettinginstance-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementbooleansettinginstance-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementcomplexsettinginstance-update?view=graph-rest-beta) and 3 more
    /// Also: `/deviceManagement/intents/{deviceManagementIntentId}/settings/{deviceManagementSettingInstanceId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/categories/{deviceManagementTemplateSettingCategoryId}/recommendedSettings/{deviceManagementSettingInstanceId}`, `/deviceManagement/templates/{deviceManagementTemplateId}/settings/{deviceManagementSettingInstanceId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementSettingInstance>,
    ) -> Call<models::DeviceManagementSettingInstance> {
        let sheet = "PATCH deviceManagementStringSettingInstance: update
            intune-deviceintent-devicemanagementstringsettinginstance-update, intune-deviceintent-devicemanagementbooleansettinginstance-update, intune-deviceintent-devicemanagementcomplexsettinginstance-update, intune-deviceintent-devicemanagementintegersettinginstance-update, intune-deviceintent-devicemanagementcollectionsettinginstance-update, intune-deviceintent-devicemanagementabstractcomplexsettinginstance-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/intents/{id}/categories/{id}/settings/{id}
            /deviceManagement/intents/{id}/settings/{id}
            /deviceManagement/templates/{id}/categories/{id}/recommendedSettings/{id}
            /deviceManagement/templates/{id}/settings/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementSettingInstance>::into(body))
    }
}
