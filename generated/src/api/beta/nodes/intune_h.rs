// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwareConfiguration`, such as `/deviceManagement/hardwareConfigurations/{id}`.
    HardwareConfiguration: super::Entity = models::HardwareConfiguration
}

impl HardwareConfiguration {
    /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::hardware_configuration::AssignRequest,
    ) -> Call<Vec<models::HardwareConfigurationAssignment>> {
        let sheet = "POST hardwareConfiguration: assign
            intune-deviceconfig-hardwareconfiguration-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignHardwareConfiguration` — Assignhardwareconfiguration action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn assign_hardware_configuration(
        &self,
        body: requests::hardware_configuration::AssignHardwareConfigurationRequest,
    ) -> Call<Vec<models::HardwareConfigurationAssignment>> {
        let sheet = "POST hardwareConfiguration: assign_hardware_configuration
            intune-deviceconfig-hardwareconfiguration-assignhardwareconfiguration: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/hardwareConfigurations/{id}/assignHardwareConfiguration";
        self.0.name("assignHardwareConfiguration").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}` — Delete hardwareConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE hardwareConfiguration: delete
            intune-deviceconfig-hardwareconfiguration-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}` — Get hardwareConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HardwareConfiguration> {
        let sheet = "GET hardwareConfiguration: get
            intune-deviceconfig-hardwareconfiguration-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}` — Update hardwareconfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::HardwareConfiguration) -> Call<models::HardwareConfiguration> {
        let sheet = "PATCH hardwareConfiguration: update
            intune-deviceconfig-hardwareconfiguration-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::HardwareConfigurationAssignments {
        super::HardwareConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/deviceRunStates`
    pub fn device_run_states(&self) -> super::HardwareConfigurationDeviceRunStates {
        super::HardwareConfigurationDeviceRunStates(self.0.name("deviceRunStates"))
    }

    /// `…/runSummary`
    pub fn run_summary(&self) -> super::HardwareConfigurationRunSummary {
        super::HardwareConfigurationRunSummary(self.0.name("runSummary"))
    }

    /// `…/userRunStates`
    pub fn user_run_states(&self) -> super::HardwareConfigurationUserRunStates {
        super::HardwareConfigurationUserRunStates(self.0.name("userRunStates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwareConfigurationAssignment`, such as `/deviceManagement/hardwareConfigurations/{id}/assignments/{id}`.
    HardwareConfigurationAssignment: super::Entity = models::HardwareConfigurationAssignment
}

impl HardwareConfigurationAssignment {
    /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}` — Delete hardwareConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE hardwareConfigurationAssignment: delete
            intune-deviceconfig-hardwareconfigurationassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}` — Get hardwareConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HardwareConfigurationAssignment> {
        let sheet = "GET hardwareConfigurationAssignment: get
            intune-deviceconfig-hardwareconfigurationassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments/{hardwareConfigurationAssignmentId}` — Update hardwareConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::HardwareConfigurationAssignment,
    ) -> Call<models::HardwareConfigurationAssignment> {
        let sheet = "PATCH hardwareConfigurationAssignment: update
            intune-deviceconfig-hardwareconfigurationassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.hardwareConfigurationAssignment`, such as `/deviceManagement/hardwareConfigurations/{id}/assignments`.
    HardwareConfigurationAssignments[models::HardwareConfigurationAssignment]
}

impl HardwareConfigurationAssignments {
    /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments` — Create hardwareConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::HardwareConfigurationAssignment,
    ) -> Call<models::HardwareConfigurationAssignment> {
        let sheet = "POST hardwareConfigurationAssignment: create
            intune-deviceconfig-hardwareconfigurationassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/assignments` — List hardwareConfigurationAssignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::HardwareConfigurationAssignment> {
        let sheet = "GET hardwareConfigurationAssignment: list
            intune-deviceconfig-hardwareconfigurationassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.hardwareConfigurationDeviceState`, such as `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates`.
    HardwareConfigurationDeviceRunStates[models::HardwareConfigurationDeviceState]
}

impl HardwareConfigurationDeviceRunStates {
    /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates` — Create hardwareConfigurationDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::HardwareConfigurationDeviceState,
    ) -> Call<models::HardwareConfigurationDeviceState> {
        let sheet = "POST hardwareConfigurationDeviceState: create
            intune-deviceconfig-hardwareconfigurationdevicestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/deviceRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates` — List hardwareConfigurationDeviceStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::HardwareConfigurationDeviceState> {
        let sheet = "GET hardwareConfigurationDeviceState: list
            intune-deviceconfig-hardwareconfigurationdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/deviceRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwareConfigurationDeviceState`, such as `/deviceManagement/hardwareConfigurations/{id}/deviceRunStates/{id}`.
    HardwareConfigurationDeviceState: super::Entity = models::HardwareConfigurationDeviceState
}

impl HardwareConfigurationDeviceState {
    /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}` — Delete hardwareConfigurationDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE hardwareConfigurationDeviceState: delete
            intune-deviceconfig-hardwareconfigurationdevicestate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/deviceRunStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}` — Get hardwareConfigurationDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HardwareConfigurationDeviceState> {
        let sheet = "GET hardwareConfigurationDeviceState: get
            intune-deviceconfig-hardwareconfigurationdevicestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/deviceRunStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/deviceRunStates/{hardwareConfigurationDeviceStateId}` — Update hardwareconfigurationdevicestate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationdevicestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::HardwareConfigurationDeviceState,
    ) -> Call<models::HardwareConfigurationDeviceState> {
        let sheet = "PATCH hardwareConfigurationDeviceState: update
            intune-deviceconfig-hardwareconfigurationdevicestate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/deviceRunStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwareConfigurationRunSummary`, such as `/deviceManagement/hardwareConfigurations/{id}/runSummary`.
    HardwareConfigurationRunSummary: super::Entity = models::HardwareConfigurationRunSummary
}

impl HardwareConfigurationRunSummary {
    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/runSummary` — Get hardwareConfigurationRunSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationrunsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HardwareConfigurationRunSummary> {
        let sheet = "GET hardwareConfigurationRunSummary: get
            intune-deviceconfig-hardwareconfigurationrunsummary-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/runSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/runSummary` — Update hardwareConfigurationRunSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationrunsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::HardwareConfigurationRunSummary,
    ) -> Call<models::HardwareConfigurationRunSummary> {
        let sheet = "PATCH hardwareConfigurationRunSummary: update
            intune-deviceconfig-hardwareconfigurationrunsummary-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/runSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.hardwareConfigurationUserState`, such as `/deviceManagement/hardwareConfigurations/{id}/userRunStates`.
    HardwareConfigurationUserRunStates[models::HardwareConfigurationUserState]
}

impl HardwareConfigurationUserRunStates {
    /// `POST /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates` — Create hardwareConfigurationUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::HardwareConfigurationUserState) -> Call<models::HardwareConfigurationUserState> {
        let sheet = "POST hardwareConfigurationUserState: create
            intune-deviceconfig-hardwareconfigurationuserstate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/userRunStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates` — List hardwareConfigurationUserStates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::HardwareConfigurationUserState> {
        let sheet = "GET hardwareConfigurationUserState: list
            intune-deviceconfig-hardwareconfigurationuserstate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/userRunStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwareConfigurationUserState`, such as `/deviceManagement/hardwareConfigurations/{id}/userRunStates/{id}`.
    HardwareConfigurationUserState: super::Entity = models::HardwareConfigurationUserState
}

impl HardwareConfigurationUserState {
    /// `DELETE /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}` — Delete hardwareConfigurationUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE hardwareConfigurationUserState: delete
            intune-deviceconfig-hardwareconfigurationuserstate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/userRunStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}` — Get hardwareConfigurationUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HardwareConfigurationUserState> {
        let sheet = "GET hardwareConfigurationUserState: get
            intune-deviceconfig-hardwareconfigurationuserstate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/userRunStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/hardwareConfigurations/{hardwareConfigurationId}/userRunStates/{hardwareConfigurationUserStateId}` — Update hardwareConfigurationUserState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwareconfigurationuserstate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::HardwareConfigurationUserState) -> Call<models::HardwareConfigurationUserState> {
        let sheet = "PATCH hardwareConfigurationUserState: update
            intune-deviceconfig-hardwareconfigurationuserstate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwareConfigurations/{id}/userRunStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.hardwarePasswordInfo`, such as `/deviceManagement/hardwarePasswordInfo/{id}`.
    HardwarePasswordInfo: super::Entity = models::HardwarePasswordInfo
}

impl HardwarePasswordInfo {
    /// `DELETE /deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}` — Delete hardwarePasswordInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE hardwarePasswordInfo: delete
            intune-deviceconfig-hardwarepasswordinfo-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwarePasswordInfo/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}` — Get hardwarePasswordInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::HardwarePasswordInfo> {
        let sheet = "GET hardwarePasswordInfo: get
            intune-deviceconfig-hardwarepasswordinfo-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwarePasswordInfo/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/hardwarePasswordInfo/{hardwarePasswordInfoId}` — Update hardwarePasswordInfo
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-hardwarepasswordinfo-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::HardwarePasswordInfo) -> Call<models::HardwarePasswordInfo> {
        let sheet = "PATCH hardwarePasswordInfo: update
            intune-deviceconfig-hardwarepasswordinfo-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/hardwarePasswordInfo/{id}";
        self.0.call(sheet).json(body)
    }
}
