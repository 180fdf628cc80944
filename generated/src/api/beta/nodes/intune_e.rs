// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.eBookInstallSummary`, such as `/deviceAppManagement/managedEBooks/{id}/installSummary`.
    EBookInstallSummary: super::Entity = models::EBookInstallSummary
}

impl EBookInstallSummary {
    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/installSummary` — Get eBookInstallSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-ebookinstallsummary-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EBookInstallSummary> {
        let sheet = "GET eBookInstallSummary: get
            intune-books-ebookinstallsummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/installSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/installSummary` — Update eBookInstallSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-ebookinstallsummary-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::EBookInstallSummary) -> Call<models::EBookInstallSummary> {
        let sheet = "PATCH eBookInstallSummary: update
            intune-books-ebookinstallsummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/installSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.embeddedSIMActivationCodePool`, such as `/deviceManagement/embeddedSIMActivationCodePools/{id}`.
    EmbeddedSimActivationCodePool: super::Entity = models::EmbeddedSimActivationCodePool
}

impl EmbeddedSimActivationCodePool {
    /// `POST /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-assign?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(
        &self,
        body: requests::embedded_sim_activation_code_pool::AssignRequest,
    ) -> Call<Vec<models::EmbeddedSimActivationCodePoolAssignment>> {
        let sheet = "POST embeddedSIMActivationCodePool: assign
            intune-esim-embeddedsimactivationcodepool-assign: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}` — Delete embeddedsimactivationcodepool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE embeddedSIMActivationCodePool: delete
            intune-esim-embeddedsimactivationcodepool-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}` — Get embeddedsimactivationcodepool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EmbeddedSimActivationCodePool> {
        let sheet = "GET embeddedSIMActivationCodePool: get
            intune-esim-embeddedsimactivationcodepool-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}` — Update embeddedsimactivationcodepool
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepool-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::EmbeddedSimActivationCodePool) -> Call<models::EmbeddedSimActivationCodePool> {
        let sheet = "PATCH embeddedSIMActivationCodePool: update
            intune-esim-embeddedsimactivationcodepool-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::EmbeddedSimActivationCodePoolAssignments {
        super::EmbeddedSimActivationCodePoolAssignments(self.0.name("assignments"))
    }

    /// `…/deviceStates`
    pub fn device_states(&self) -> super::EmbeddedSimActivationCodePoolDeviceStates {
        super::EmbeddedSimActivationCodePoolDeviceStates(self.0.name("deviceStates"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.embeddedSIMActivationCodePoolAssignment`, such as `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments/{id}`.
    EmbeddedSimActivationCodePoolAssignment: super::Entity = models::EmbeddedSimActivationCodePoolAssignment
}

impl EmbeddedSimActivationCodePoolAssignment {
    /// `DELETE /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}` — Delete embeddedsimactivationcodepoolassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE embeddedSIMActivationCodePoolAssignment: delete
            intune-esim-embeddedsimactivationcodepoolassignment-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}` — Get embeddedSIMActivationCodePoolAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EmbeddedSimActivationCodePoolAssignment> {
        let sheet = "GET embeddedSIMActivationCodePoolAssignment: get
            intune-esim-embeddedsimactivationcodepoolassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments/{embeddedSIMActivationCodePoolAssignmentId}` — Update embeddedsimactivationcodepoolassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::EmbeddedSimActivationCodePoolAssignment,
    ) -> Call<models::EmbeddedSimActivationCodePoolAssignment> {
        let sheet = "PATCH embeddedSIMActivationCodePoolAssignment: update
            intune-esim-embeddedsimactivationcodepoolassignment-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.embeddedSIMActivationCodePoolAssignment`, such as `/deviceManagement/embeddedSIMActivationCodePools/{id}/assignments`.
    EmbeddedSimActivationCodePoolAssignments[models::EmbeddedSimActivationCodePoolAssignment]
}

impl EmbeddedSimActivationCodePoolAssignments {
    /// `POST /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments` — Create embeddedsimactivationcodepoolassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::EmbeddedSimActivationCodePoolAssignment,
    ) -> Call<models::EmbeddedSimActivationCodePoolAssignment> {
        let sheet = "POST embeddedSIMActivationCodePoolAssignment: create
            intune-esim-embeddedsimactivationcodepoolassignment-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/assignments` — List embeddedsimactivationcodepoolassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimactivationcodepoolassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::EmbeddedSimActivationCodePoolAssignment> {
        let sheet = "GET embeddedSIMActivationCodePoolAssignment: list
            intune-esim-embeddedsimactivationcodepoolassignment-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.embeddedSIMDeviceState`, such as `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates`.
    EmbeddedSimActivationCodePoolDeviceStates[models::EmbeddedSimDeviceState]
}

impl EmbeddedSimActivationCodePoolDeviceStates {
    /// `POST /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates` — Create embeddedsimdevicestate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::EmbeddedSimDeviceState) -> Call<models::EmbeddedSimDeviceState> {
        let sheet = "POST embeddedSIMDeviceState: create
            intune-esim-embeddedsimdevicestate-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates` — List embeddedsimdevicestates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::EmbeddedSimDeviceState> {
        let sheet = "GET embeddedSIMDeviceState: list
            intune-esim-embeddedsimdevicestate-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.embeddedSIMDeviceState`, such as `/deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates/{id}`.
    EmbeddedSimDeviceState: super::Entity = models::EmbeddedSimDeviceState
}

impl EmbeddedSimDeviceState {
    /// `DELETE /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}` — Delete embeddedsimdevicestate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE embeddedSIMDeviceState: delete
            intune-esim-embeddedsimdevicestate-delete: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}` — Get embeddedSIMDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EmbeddedSimDeviceState> {
        let sheet = "GET embeddedSIMDeviceState: get
            intune-esim-embeddedsimdevicestate-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePoolId}/deviceStates/{embeddedSIMDeviceStateId}` — Update embeddedSIMDeviceState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-esim-embeddedsimdevicestate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::EmbeddedSimDeviceState) -> Call<models::EmbeddedSimDeviceState> {
        let sheet = "PATCH embeddedSIMDeviceState: update
            intune-esim-embeddedsimdevicestate-update: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/embeddedSIMActivationCodePools/{id}/deviceStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.enrollmentConfigurationAssignment`, such as `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{id}`.
    EnrollmentConfigurationAssignment: super::Entity = models::EnrollmentConfigurationAssignment
}

impl EnrollmentConfigurationAssignment {
    /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Delete enrollmentConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE enrollmentConfigurationAssignment: delete
            intune-onboarding-enrollmentconfigurationassignment-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Get enrollmentConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::EnrollmentConfigurationAssignment> {
        let sheet = "GET enrollmentConfigurationAssignment: get
            intune-onboarding-enrollmentconfigurationassignment-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments/{enrollmentConfigurationAssignmentId}` — Update enrollmentConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::EnrollmentConfigurationAssignment,
    ) -> Call<models::EnrollmentConfigurationAssignment> {
        let sheet = "PATCH enrollmentConfigurationAssignment: update
            intune-onboarding-enrollmentconfigurationassignment-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.enrollmentProfile`, such as `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}`.
    EnrollmentProfile: super::Entity = models::EnrollmentProfile
}

impl EnrollmentProfile {
    /// `DELETE /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}` — Delete enrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE enrollmentProfile: delete
            intune-enrollment-enrollmentprofile-delete, intune-enrollment-depenrollmentprofile-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}` — Get enrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentbaseprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EnrollmentProfile> {
        let sheet = "GET enrollmentProfile: get
            intune-enrollment-enrollmentprofile-get, intune-enrollment-depenrollmentprofile-get, intune-enrollment-depenrollmentbaseprofile-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/setDefaultProfile` — setDefaultProfile action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-setdefaultprofile?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn set_default_profile(&self) -> Call<()> {
        let sheet = "POST enrollmentProfile: set_default_profile
            intune-enrollment-enrollmentprofile-setdefaultprofile: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}/setDefaultProfile";
        self.0.name("setDefaultProfile").call(sheet)
    }

    /// `PATCH /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}` — Update enrollmentProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-enrollment-depenrollmentprofile-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::EnrollmentProfile>) -> Call<models::EnrollmentProfile> {
        let sheet = "PATCH enrollmentProfile: update
            intune-enrollment-enrollmentprofile-update, intune-enrollment-depenrollmentprofile-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}";
        self.0.call(sheet).json(Into::<models::EnrollmentProfile>::into(body))
    }

    /// `POST /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/updateDeviceProfileAssignment` — updateDeviceProfileAssignment action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-updatedeviceprofileassignment?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update_device_profile_assignment(
        &self,
        body: requests::enrollment_profile::UpdateDeviceProfileAssignmentRequest,
    ) -> Call<()> {
        let sheet = "POST enrollmentProfile: update_device_profile_assignment
            intune-enrollment-enrollmentprofile-updatedeviceprofileassignment: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}/updateDeviceProfileAssignment";
        self.0.name("updateDeviceProfileAssignment").call(sheet).json(body)
    }

    /// `…/exportMobileConfig`
    pub fn export_mobile_config(&self) -> super::EnrollmentProfileExportMobileConfig {
        super::EnrollmentProfileExportMobileConfig(self.0.name("exportMobileConfig"))
    }
}

crate::runtime::node! {
    /// `/deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}/exportMobileConfig`
    EnrollmentProfileExportMobileConfig
}

impl EnrollmentProfileExportMobileConfig {
    /// `GET /deviceManagement/depOnboardingSettings/{depOnboardingSettingId}/enrollmentProfiles/{enrollmentProfileId}/exportMobileConfig` — exportMobileConfig function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-enrollmentprofile-exportmobileconfig?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Call<String> {
        let sheet = "GET enrollmentProfile: get
            intune-enrollment-enrollmentprofile-exportmobileconfig: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/depOnboardingSettings/{id}/enrollmentProfiles/{id}/exportMobileConfig";
        self.0.call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.enterpriseCodeSigningCertificate`, such as `/deviceAppManagement/enterpriseCodeSigningCertificates/{id}`.
    EnterpriseCodeSigningCertificate: super::Entity = models::EnterpriseCodeSigningCertificate
}

impl EnterpriseCodeSigningCertificate {
    /// `DELETE /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}` — Delete enterpriseCodeSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE enterpriseCodeSigningCertificate: delete
            intune-apps-enterprisecodesigningcertificate-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/enterpriseCodeSigningCertificates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}` — Get enterpriseCodeSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::EnterpriseCodeSigningCertificate> {
        let sheet = "GET enterpriseCodeSigningCertificate: get
            intune-apps-enterprisecodesigningcertificate-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/enterpriseCodeSigningCertificates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}` — Update enterpriseCodeSigningCertificate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::EnterpriseCodeSigningCertificate,
    ) -> Call<models::EnterpriseCodeSigningCertificate> {
        let sheet = "PATCH enterpriseCodeSigningCertificate: update
            intune-apps-enterprisecodesigningcertificate-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/enterpriseCodeSigningCertificates/{id}";
        self.0.call(sheet).json(body)
    }
}
