// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceEnrollmentConfiguration`, such as `/deviceManagement/deviceEnrollmentConfigurations/{id}`.
    DeviceEnrollmentConfiguration: super::Entity = models::DeviceEnrollmentConfiguration
}

impl DeviceEnrollmentConfiguration {
    /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-assign?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_enrollment_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST deviceEnrollmentConfiguration: assign
            intune-onboarding-deviceenrollmentconfiguration-assign: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Delete deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceEnrollmentLimitConfiguration: delete
            intune-onboarding-deviceenrollmentlimitconfiguration-delete, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Get deviceEnrollmentConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-get?view=graph-rest-1.0) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceEnrollmentConfiguration> {
        let sheet = "GET deviceEnrollmentConfiguration: get
            intune-onboarding-deviceenrollmentconfiguration-get, intune-onboarding-deviceenrollmentlimitconfiguration-get, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-get, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority` — setPriority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-setpriority?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn set_priority(&self, body: requests::device_enrollment_configuration::SetPriorityRequest) -> Call<()> {
        let sheet = "POST deviceEnrollmentConfiguration: set_priority
            intune-onboarding-deviceenrollmentconfiguration-setpriority: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/setPriority";
        self.0.name("setPriority").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Update deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceEnrollmentConfiguration>,
    ) -> Call<models::DeviceEnrollmentConfiguration> {
        let sheet = "PATCH deviceEnrollmentLimitConfiguration: update
            intune-onboarding-deviceenrollmentlimitconfiguration-update, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::DeviceEnrollmentConfigurationAssignments {
        super::DeviceEnrollmentConfigurationAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.enrollmentConfigurationAssignment`, such as `/deviceManagement/deviceEnrollmentConfigurations/{id}/assignments`.
    DeviceEnrollmentConfigurationAssignments[models::EnrollmentConfigurationAssignment]
}

impl DeviceEnrollmentConfigurationAssignments {
    /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` — Create enrollmentConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::EnrollmentConfigurationAssignment,
    ) -> Call<models::EnrollmentConfigurationAssignment> {
        let sheet = "POST enrollmentConfigurationAssignment: create
            intune-onboarding-enrollmentconfigurationassignment-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` — List enrollmentconfigurationassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::EnrollmentConfigurationAssignment> {
        let sheet = "GET enrollmentConfigurationAssignment: list
            intune-onboarding-enrollmentconfigurationassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}
