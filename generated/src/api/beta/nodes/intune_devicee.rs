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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::device_enrollment_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST deviceEnrollmentConfiguration: assign
            intune-shared-deviceenrollmentconfiguration-assign: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Delete deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentnotificationconfiguration-delete?view=graph-rest-beta) and 4 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceEnrollmentLimitConfiguration: delete
            intune-onboarding-deviceenrollmentlimitconfiguration-delete, intune-onboarding-devicecomanagementauthorityconfiguration-delete, intune-onboarding-deviceenrollmentnotificationconfiguration-delete, intune-onboarding-windows10enrollmentcompletionpageconfiguration-delete, intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-delete, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-delete, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Get deviceEnrollmentConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-get?view=graph-rest-beta) and 5 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceEnrollmentConfiguration> {
        let sheet = "GET deviceEnrollmentConfiguration: get
            intune-shared-deviceenrollmentconfiguration-get, intune-onboarding-deviceenrollmentlimitconfiguration-get, intune-onboarding-devicecomanagementauthorityconfiguration-get, intune-onboarding-deviceenrollmentnotificationconfiguration-get, intune-onboarding-windows10enrollmentcompletionpageconfiguration-get, intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-get, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-get, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/setPriority` — setPriority action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-deviceenrollmentconfiguration-setpriority?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn set_priority(&self, body: requests::device_enrollment_configuration::SetPriorityRequest) -> Call<()> {
        let sheet = "POST deviceEnrollmentConfiguration: set_priority
            intune-shared-deviceenrollmentconfiguration-setpriority: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/setPriority";
        self.0.name("setPriority").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}` — Update deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-onboarding-devicecomanagementauthorityconfiguration-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentnotificationconfiguration-update?view=graph-rest-beta) and 4 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceEnrollmentConfiguration>,
    ) -> Call<models::DeviceEnrollmentConfiguration> {
        let sheet = "PATCH deviceEnrollmentLimitConfiguration: update
            intune-onboarding-deviceenrollmentlimitconfiguration-update, intune-onboarding-devicecomanagementauthorityconfiguration-update, intune-onboarding-deviceenrollmentnotificationconfiguration-update, intune-onboarding-windows10enrollmentcompletionpageconfiguration-update, intune-onboarding-deviceenrollmentplatformrestrictionconfiguration-update, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-update, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-create?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-enrollmentconfigurationassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::EnrollmentConfigurationAssignment> {
        let sheet = "GET enrollmentConfigurationAssignment: list
            intune-onboarding-enrollmentconfigurationassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}
