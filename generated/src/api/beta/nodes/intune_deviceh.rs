// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceHealthScript`, such as `/deviceManagement/deviceHealthScripts/{id}`.
    DeviceHealthScript: super::Entity = models::DeviceHealthScript
}

impl DeviceHealthScript {
    /// `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_health_script::AssignRequest) -> Call<()> {
        let sheet = "POST deviceHealthScript: assign
            intune-devices-devicehealthscript-assign: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}` — Delete deviceHealthScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceHealthScript: delete
            intune-devices-devicehealthscript-delete: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}` — Get deviceHealthScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceHealthScript> {
        let sheet = "GET deviceHealthScript: get
            intune-devices-devicehealthscript-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/getGlobalScriptHighestAvailableVersion` — getGlobalScriptHighestAvailableVersion action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getglobalscripthighestavailableversion?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn get_global_script_highest_available_version(&self) -> Call<String> {
        let sheet = "POST deviceHealthScript: get_global_script_highest_available_version
            intune-devices-devicehealthscript-getglobalscripthighestavailableversion: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/getGlobalScriptHighestAvailableVersion";
        self.0.name("getGlobalScriptHighestAvailableVersion").call(sheet)
    }

    /// `PATCH /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}` — Update devicehealthscript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceHealthScript) -> Call<models::DeviceHealthScript> {
        let sheet = "PATCH deviceHealthScript: update
            intune-devices-devicehealthscript-update: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/updateGlobalScript` — updateGlobalScript action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-updateglobalscript?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementScripts.ReadWrite.All`.
    pub fn update_global_script(
        &self,
        body: requests::device_health_script::UpdateGlobalScriptRequest,
    ) -> Call<String> {
        let sheet = "POST deviceHealthScript: update_global_script
            intune-devices-devicehealthscript-updateglobalscript: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/updateGlobalScript";
        self.0.name("updateGlobalScript").call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceHealthScriptAssignments {
        super::DeviceHealthScriptAssignments(self.0.name("assignments"))
    }

    /// `…/deviceRunStates`
    pub fn device_run_states(&self) -> super::DeviceHealthScriptDeviceRunStates {
        super::DeviceHealthScriptDeviceRunStates(self.0.name("deviceRunStates"))
    }

    /// `…/getRemediationHistory`
    pub fn get_remediation_history(&self) -> super::DeviceHealthScriptRemediationHistory {
        super::DeviceHealthScriptRemediationHistory(self.0.name("getRemediationHistory"))
    }

    /// `…/runSummary`
    pub fn run_summary(&self) -> super::DeviceHealthScriptRunSummary {
        super::DeviceHealthScriptRunSummary(self.0.name("runSummary"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceHealthScriptAssignment`, such as `/deviceManagement/deviceHealthScripts/{id}/assignments/{id}`.
    DeviceHealthScriptAssignment: super::Entity = models::DeviceHealthScriptAssignment
}

impl DeviceHealthScriptAssignment {
    /// `DELETE /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}` — Delete deviceHealthScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/assignments/{deviceHealthScriptAssignmentId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceHealthScriptAssignment: delete
            intune-devices-devicehealthscriptassignment-delete: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/assignments/{id}
            /deviceManagement/deviceHealthScripts/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}` — Get deviceHealthScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/assignments/{deviceHealthScriptAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceHealthScriptAssignment> {
        let sheet = "GET deviceHealthScriptAssignment: get
            intune-devices-devicehealthscriptassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/assignments/{id}
            /deviceManagement/deviceHealthScripts/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceComplianceScripts/{deviceComplianceScriptId}/assignments/{deviceHealthScriptAssignmentId}` — Update devicehealthscriptassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/assignments/{deviceHealthScriptAssignmentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceHealthScriptAssignment) -> Call<models::DeviceHealthScriptAssignment> {
        let sheet = "PATCH deviceHealthScriptAssignment: update
            intune-devices-devicehealthscriptassignment-update: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceComplianceScripts/{id}/assignments/{id}
            /deviceManagement/deviceHealthScripts/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceHealthScriptAssignment`, such as `/deviceManagement/deviceHealthScripts/{id}/assignments`.
    DeviceHealthScriptAssignments[models::DeviceHealthScriptAssignment]
}

impl DeviceHealthScriptAssignments {
    /// `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/assignments` — Create deviceHealthScriptAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceHealthScriptAssignment) -> Call<models::DeviceHealthScriptAssignment> {
        let sheet = "POST deviceHealthScriptAssignment: create
            intune-devices-devicehealthscriptassignment-create: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/assignments` — List devicehealthscriptassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceHealthScriptAssignment> {
        let sheet = "GET deviceHealthScriptAssignment: list
            intune-devices-devicehealthscriptassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceHealthScriptDeviceState`, such as `/deviceManagement/deviceHealthScripts/{id}/deviceRunStates`.
    DeviceHealthScriptDeviceRunStates[models::DeviceHealthScriptDeviceState]
}

impl DeviceHealthScriptDeviceRunStates {
    /// `POST /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates` — Create deviceHealthScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceHealthScriptDeviceState) -> Call<models::DeviceHealthScriptDeviceState> {
        let sheet = "POST deviceHealthScriptDeviceState: create
            intune-devices-devicehealthscriptdevicestate-create: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates` — List deviceHealthScriptDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceHealthScriptDeviceState> {
        let sheet = "GET deviceHealthScriptDeviceState: list
            intune-devices-devicehealthscriptdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All DeviceManagementScripts.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.ReadWrite.All DeviceManagementScripts.Read.All
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceHealthScriptDeviceState`, such as `/deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}`.
    DeviceHealthScriptDeviceState: super::Entity = models::DeviceHealthScriptDeviceState
}

impl DeviceHealthScriptDeviceState {
    /// `DELETE /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}` — Delete deviceHealthScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceHealthScriptDeviceState: delete
            intune-devices-devicehealthscriptdevicestate-delete: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}` — Get deviceHealthScriptDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceHealthScriptDeviceState> {
        let sheet = "GET deviceHealthScriptDeviceState: get
            intune-devices-devicehealthscriptdevicestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/deviceRunStates/{deviceHealthScriptDeviceStateId}` — Update devicehealthscriptdevicestate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptdevicestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceHealthScriptDeviceState) -> Call<models::DeviceHealthScriptDeviceState> {
        let sheet = "PATCH deviceHealthScriptDeviceState: update
            intune-devices-devicehealthscriptdevicestate-update: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/deviceRunStates/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/managedDevice`
    pub fn managed_device(&self) -> super::ManagedDevice {
        super::ManagedDevice(self.0.name("managedDevice"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceHealthScriptPolicyState`, such as `/deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceHealthScriptStates/{id}`.
    DeviceHealthScriptPolicyState = models::DeviceHealthScriptPolicyState
}

impl DeviceHealthScriptPolicyState {
    /// `DELETE /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/deviceHealthScriptStates/{deviceHealthScriptPolicyState-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceHealthScriptPolicyState: delete
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceHealthScriptStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/deviceHealthScriptStates/{deviceHealthScriptPolicyState-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceHealthScriptPolicyState> {
        let sheet = "GET deviceHealthScriptPolicyState: get
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceHealthScriptStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementScripts/{deviceManagementScript-id}/deviceRunStates/{deviceManagementScriptDeviceState-id}/managedDevice/deviceHealthScriptStates/{deviceHealthScriptPolicyState-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceHealthScriptPolicyState) -> Call<models::DeviceHealthScriptPolicyState> {
        let sheet = "PATCH deviceHealthScriptPolicyState: update
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementScripts/{id}/deviceRunStates/{id}/managedDevice/deviceHealthScriptStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceHealthScriptRemediationHistory`, such as `/deviceManagement/deviceHealthScripts/{id}/getRemediationHistory`.
    DeviceHealthScriptRemediationHistory = models::DeviceHealthScriptRemediationHistory
}

impl DeviceHealthScriptRemediationHistory {
    /// `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/getRemediationHistory` — getRemediationHistory function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getremediationhistory?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceHealthScriptRemediationHistory> {
        let sheet = "GET deviceHealthScript: get
            intune-devices-devicehealthscript-getremediationhistory: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/getRemediationHistory";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceHealthScriptRemediationSummary`, such as `/deviceManagement/deviceHealthScripts/getRemediationSummary`.
    DeviceHealthScriptRemediationSummary = models::DeviceHealthScriptRemediationSummary
}

impl DeviceHealthScriptRemediationSummary {
    /// `GET /deviceManagement/deviceHealthScripts/getRemediationSummary` — getRemediationSummary function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscript-getremediationsummary?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceHealthScriptRemediationSummary> {
        let sheet = "GET deviceHealthScript: get
            intune-devices-devicehealthscript-getremediationsummary: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/getRemediationSummary";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceHealthScriptRunSummary`, such as `/deviceManagement/deviceHealthScripts/{id}/runSummary`.
    DeviceHealthScriptRunSummary: super::Entity = models::DeviceHealthScriptRunSummary
}

impl DeviceHealthScriptRunSummary {
    /// `GET /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/runSummary` — Get deviceHealthScriptRunSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptrunsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceHealthScriptRunSummary> {
        let sheet = "GET deviceHealthScriptRunSummary: get
            intune-devices-devicehealthscriptrunsummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementScripts.Read.All DeviceManagementScripts.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/runSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceHealthScripts/{deviceHealthScriptId}/runSummary` — Update devicehealthscriptrunsummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicehealthscriptrunsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceHealthScriptRunSummary) -> Call<models::DeviceHealthScriptRunSummary> {
        let sheet = "PATCH deviceHealthScriptRunSummary: update
            intune-devices-devicehealthscriptrunsummary-update: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceHealthScripts/{id}/runSummary";
        self.0.call(sheet).json(body)
    }
}
