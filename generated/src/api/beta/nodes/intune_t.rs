// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.targetedManagedAppConfiguration`, such as `/deviceAppManagement/targetedManagedAppConfigurations/{id}`.
    TargetedManagedAppConfiguration: super::ManagedAppPolicy = models::TargetedManagedAppConfiguration
}

impl TargetedManagedAppConfiguration {
    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::targeted_managed_app_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppConfiguration: assign
            intune-shared-targetedmanagedappconfiguration-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfiguration-id}/changeSettings`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn change_settings(
        &self,
        body: requests::targeted_managed_app_configuration::ChangeSettingsRequest,
    ) -> Call<()> {
        let sheet = "POST targetedManagedAppConfiguration: change_settings
            : | |
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/changeSettings";
        self.0.name("changeSettings").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Delete targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE targetedManagedAppConfiguration: delete
            intune-shared-targetedmanagedappconfiguration-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Get targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TargetedManagedAppConfiguration> {
        let sheet = "GET targetedManagedAppConfiguration: get
            intune-shared-targetedmanagedappconfiguration-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/targetApps` — targetApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-targetapps?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn target_apps(&self, body: requests::targeted_managed_app_configuration::TargetAppsRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppConfiguration: target_apps
            intune-shared-targetedmanagedappconfiguration-targetapps: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/targetApps";
        self.0.name("targetApps").call(sheet).json(body)
    }

    /// `PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Update targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-targetedmanagedappconfiguration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::TargetedManagedAppConfiguration,
    ) -> Call<models::TargetedManagedAppConfiguration> {
        let sheet = "PATCH targetedManagedAppConfiguration: update
            intune-shared-targetedmanagedappconfiguration-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/apps`
    pub fn apps(&self) -> super::TargetedManagedAppConfigurationApps {
        super::TargetedManagedAppConfigurationApps(self.0.name("apps"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::TargetedManagedAppConfigurationAssignments {
        super::TargetedManagedAppConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/deploymentSummary`
    pub fn deployment_summary(&self) -> super::ManagedAppPolicyDeploymentSummary {
        super::ManagedAppPolicyDeploymentSummary(self.0.name("deploymentSummary"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::ManagedAppConfigurationSettings {
        super::ManagedAppConfigurationSettings(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps`.
    TargetedManagedAppConfigurationApps[models::ManagedMobileApp]
}

impl TargetedManagedAppConfigurationApps {
    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps` — Create managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "POST managedMobileApp: create
            intune-mam-managedmobileapp-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps` — List managedmobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: list
            intune-mam-managedmobileapp-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetedManagedAppPolicyAssignment`, such as `/deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments`.
    TargetedManagedAppConfigurationAssignments[models::TargetedManagedAppPolicyAssignment]
}

impl TargetedManagedAppConfigurationAssignments {
    /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments` — List targetedmanagedapppolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::TargetedManagedAppPolicyAssignment> {
        let sheet = "GET targetedManagedAppPolicyAssignment: list
            intune-mam-targetedmanagedapppolicyassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.targetedManagedAppPolicyAssignment`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}`.
    TargetedManagedAppPolicyAssignment: super::Entity = models::TargetedManagedAppPolicyAssignment
}

impl TargetedManagedAppPolicyAssignment {
    /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Delete targetedManagedAppPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-delete?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` and 2 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE targetedManagedAppPolicyAssignment: delete
            intune-mam-targetedmanagedapppolicyassignment-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments/{id}
            intune-mam-targetedmanagedapppolicyassignment-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-get?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::TargetedManagedAppPolicyAssignment> {
        let sheet = "GET targetedManagedAppPolicyAssignment: get
            intune-mam-targetedmanagedapppolicyassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments/{id}
            intune-mam-targetedmanagedapppolicyassignment-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-update?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` and 2 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::TargetedManagedAppPolicyAssignment,
    ) -> Call<models::TargetedManagedAppPolicyAssignment> {
        let sheet = "PATCH targetedManagedAppPolicyAssignment: update
            intune-mam-targetedmanagedapppolicyassignment-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments/{id}
            intune-mam-targetedmanagedapppolicyassignment-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/windowsManagedAppProtections/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetedManagedAppPolicyAssignment`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`.
    TargetedManagedAppProtectionAssignments[models::TargetedManagedAppPolicyAssignment]
}

impl TargetedManagedAppProtectionAssignments {
    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments` — List targetedmanagedapppolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-beta)
    /// Also: `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::TargetedManagedAppPolicyAssignment> {
        let sheet = "GET targetedManagedAppPolicyAssignment: list
            intune-mam-targetedmanagedapppolicyassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/assignments
            /deviceAppManagement/iosManagedAppProtections/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.telecomExpenseManagementPartner`, such as `/deviceManagement/telecomExpenseManagementPartners/{id}`.
    TelecomExpenseManagementPartner = models::TelecomExpenseManagementPartner
}

impl TelecomExpenseManagementPartner {
    /// `DELETE /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Delete telecomExpenseManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE telecomExpenseManagementPartner: delete
            intune-tem-telecomexpensemanagementpartner-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Get telecomExpenseManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TelecomExpenseManagementPartner> {
        let sheet = "GET telecomExpenseManagementPartner: get
            intune-tem-telecomexpensemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Update telecomExpenseManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::TelecomExpenseManagementPartner,
    ) -> Call<models::TelecomExpenseManagementPartner> {
        let sheet = "PATCH telecomExpenseManagementPartner: update
            intune-tem-telecomexpensemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantAttachRBAC`, such as `/deviceManagement/tenantAttachRBAC`.
    TenantAttachRbac: super::Entity = models::TenantAttachRbac
}

impl TenantAttachRbac {
    /// `POST /deviceManagement/tenantAttachRBAC/enable` — Enable action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-enable?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn enable(&self, body: requests::tenant_attach_rbac::EnableRequest) -> Call<()> {
        let sheet = "POST tenantAttachRBAC: enable
            intune-devices-tenantattachrbac-enable: DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/tenantAttachRBAC/enable";
        self.0.name("enable").call(sheet).json(body)
    }

    /// `GET /deviceManagement/tenantAttachRBAC` — Get tenantAttachRBAC
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::TenantAttachRbac> {
        let sheet = "GET tenantAttachRBAC: get
            intune-devices-tenantattachrbac-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/tenantAttachRBAC";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/tenantAttachRBAC` — Update tenantAttachRBAC
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::TenantAttachRbac) -> Call<models::TenantAttachRbac> {
        let sheet = "PATCH tenantAttachRBAC: update
            intune-devices-tenantattachrbac-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/tenantAttachRBAC";
        self.0.call(sheet).json(body)
    }

    /// `…/getState`
    pub fn get_state(&self) -> super::TenantAttachRbacState {
        super::TenantAttachRbacState(self.0.name("getState"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.tenantAttachRBACState`, such as `/deviceManagement/tenantAttachRBAC/getState`.
    TenantAttachRbacState = models::TenantAttachRbacState
}

impl TenantAttachRbacState {
    /// `GET /deviceManagement/tenantAttachRBAC/getState` — getState function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-getstate?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::TenantAttachRbacState> {
        let sheet = "GET tenantAttachRBAC: get
            intune-devices-tenantattachrbac-getstate: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/tenantAttachRBAC/getState";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termsAndConditions`, such as `/deviceManagement/termsAndConditions/{id}`.
    TermsAndConditions: super::Entity = models::TermsAndConditions
}

impl TermsAndConditions {
    /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Delete termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-delete?view=graph-rest-beta)
    /// Also: `/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions`, `/deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments/{termsAndConditionsGroupAssignmentId}/termsAndConditions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE termsAndConditions: delete
            intune-companyterms-termsandconditions-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions
            /deviceManagement/termsAndConditions/{id}/groupAssignments/{id}/termsAndConditions";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Get termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-get?view=graph-rest-beta)
    /// Also: `/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions`, `/deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments/{termsAndConditionsGroupAssignmentId}/termsAndConditions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TermsAndConditions> {
        let sheet = "GET termsAndConditions: get
            intune-companyterms-termsandconditions-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions
            /deviceManagement/termsAndConditions/{id}/groupAssignments/{id}/termsAndConditions";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Update termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-update?view=graph-rest-beta)
    /// Also: `/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions`, `/deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments/{termsAndConditionsGroupAssignmentId}/termsAndConditions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
        let sheet = "PATCH termsAndConditions: update
            intune-companyterms-termsandconditions-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions
            /deviceManagement/termsAndConditions/{id}/groupAssignments/{id}/termsAndConditions";
        self.0.call(sheet).json(body)
    }

    /// `…/acceptanceStatuses`
    pub fn acceptance_statuses(&self) -> super::TermsAndConditionsAcceptanceStatuses {
        super::TermsAndConditionsAcceptanceStatuses(self.0.name("acceptanceStatuses"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::TermsAndConditionsAssignments {
        super::TermsAndConditionsAssignments(self.0.name("assignments"))
    }

    /// `…/groupAssignments`
    pub fn group_assignments(&self) -> super::TermsAndConditionsGroupAssignments {
        super::TermsAndConditionsGroupAssignments(self.0.name("groupAssignments"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termsAndConditionsAcceptanceStatus`, such as `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}`.
    TermsAndConditionsAcceptanceStatus: super::Entity = models::TermsAndConditionsAcceptanceStatus
}

impl TermsAndConditionsAcceptanceStatus {
    /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}` — Delete termsAndConditionsAcceptanceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE termsAndConditionsAcceptanceStatus: delete
            intune-companyterms-termsandconditionsacceptancestatus-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}` — Get termsAndConditionsAcceptanceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TermsAndConditionsAcceptanceStatus> {
        let sheet = "GET termsAndConditionsAcceptanceStatus: get
            intune-companyterms-termsandconditionsacceptancestatus-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}` — Update termsAndConditionsAcceptanceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::TermsAndConditionsAcceptanceStatus,
    ) -> Call<models::TermsAndConditionsAcceptanceStatus> {
        let sheet = "PATCH termsAndConditionsAcceptanceStatus: update
            intune-companyterms-termsandconditionsacceptancestatus-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/termsAndConditions`
    pub fn terms_and_conditions(&self) -> super::TermsAndConditions {
        super::TermsAndConditions(self.0.name("termsAndConditions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termsAndConditionsAcceptanceStatus`, such as `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses`.
    TermsAndConditionsAcceptanceStatuses[models::TermsAndConditionsAcceptanceStatus]
}

impl TermsAndConditionsAcceptanceStatuses {
    /// `POST /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses` — Create termsAndConditionsAcceptanceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TermsAndConditionsAcceptanceStatus,
    ) -> Call<models::TermsAndConditionsAcceptanceStatus> {
        let sheet = "POST termsAndConditionsAcceptanceStatus: create
            intune-companyterms-termsandconditionsacceptancestatus-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses` — List termsandconditionsacceptancestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TermsAndConditionsAcceptanceStatus> {
        let sheet = "GET termsAndConditionsAcceptanceStatus: list
            intune-companyterms-termsandconditionsacceptancestatus-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termsAndConditionsAssignment`, such as `/deviceManagement/termsAndConditions/{id}/assignments/{id}`.
    TermsAndConditionsAssignment: super::Entity = models::TermsAndConditionsAssignment
}

impl TermsAndConditionsAssignment {
    /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}` — Delete termsAndConditionsAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE termsAndConditionsAssignment: delete
            intune-companyterms-termsandconditionsassignment-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}` — Get termsAndConditionsAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TermsAndConditionsAssignment> {
        let sheet = "GET termsAndConditionsAssignment: get
            intune-companyterms-termsandconditionsassignment-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}` — Update termsAndConditionsAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::TermsAndConditionsAssignment) -> Call<models::TermsAndConditionsAssignment> {
        let sheet = "PATCH termsAndConditionsAssignment: update
            intune-companyterms-termsandconditionsassignment-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termsAndConditionsAssignment`, such as `/deviceManagement/termsAndConditions/{id}/assignments`.
    TermsAndConditionsAssignments[models::TermsAndConditionsAssignment]
}

impl TermsAndConditionsAssignments {
    /// `POST /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments` — Create termsAndConditionsAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::TermsAndConditionsAssignment) -> Call<models::TermsAndConditionsAssignment> {
        let sheet = "POST termsAndConditionsAssignment: create
            intune-companyterms-termsandconditionsassignment-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments` — List termsandconditionsassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TermsAndConditionsAssignment> {
        let sheet = "GET termsAndConditionsAssignment: list
            intune-companyterms-termsandconditionsassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termsAndConditionsGroupAssignment`, such as `/deviceManagement/termsAndConditions/{id}/groupAssignments/{id}`.
    TermsAndConditionsGroupAssignment: super::Entity = models::TermsAndConditionsGroupAssignment
}

impl TermsAndConditionsGroupAssignment {
    /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments/{termsAndConditionsGroupAssignmentId}` — Delete termsandconditionsgroupassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsgroupassignment-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE termsAndConditionsGroupAssignment: delete
            intune-companyterms-termsandconditionsgroupassignment-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/groupAssignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments/{termsAndConditionsGroupAssignmentId}` — Get termsAndConditionsGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsgroupassignment-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TermsAndConditionsGroupAssignment> {
        let sheet = "GET termsAndConditionsGroupAssignment: get
            intune-companyterms-termsandconditionsgroupassignment-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/groupAssignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments/{termsAndConditionsGroupAssignmentId}` — Update termsAndConditionsGroupAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsgroupassignment-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::TermsAndConditionsGroupAssignment,
    ) -> Call<models::TermsAndConditionsGroupAssignment> {
        let sheet = "PATCH termsAndConditionsGroupAssignment: update
            intune-companyterms-termsandconditionsgroupassignment-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/groupAssignments/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/termsAndConditions`
    pub fn terms_and_conditions(&self) -> super::TermsAndConditions {
        super::TermsAndConditions(self.0.name("termsAndConditions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termsAndConditionsGroupAssignment`, such as `/deviceManagement/termsAndConditions/{id}/groupAssignments`.
    TermsAndConditionsGroupAssignments[models::TermsAndConditionsGroupAssignment]
}

impl TermsAndConditionsGroupAssignments {
    /// `POST /deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments` — Create termsandconditionsgroupassignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsgroupassignment-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TermsAndConditionsGroupAssignment,
    ) -> Call<models::TermsAndConditionsGroupAssignment> {
        let sheet = "POST termsAndConditionsGroupAssignment: create
            intune-companyterms-termsandconditionsgroupassignment-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/groupAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}/groupAssignments` — List termsandconditionsgroupassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsgroupassignment-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TermsAndConditionsGroupAssignment> {
        let sheet = "GET termsAndConditionsGroupAssignment: list
            intune-companyterms-termsandconditionsgroupassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/groupAssignments";
        self.0.list(sheet)
    }
}
