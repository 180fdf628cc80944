// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.malwareStateForWindowsDevice`, such as `/deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}`.
    MalwareStateForWindowsDevice: super::Entity = models::MalwareStateForWindowsDevice
}

impl MalwareStateForWindowsDevice {
    /// `DELETE /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}/deviceMalwareStates/{malwareStateForWindowsDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE malwareStateForWindowsDevice: delete
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}/deviceMalwareStates/{malwareStateForWindowsDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::MalwareStateForWindowsDevice> {
        let sheet = "GET malwareStateForWindowsDevice: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/windowsMalwareInformation/{windowsMalwareInformation-id}/deviceMalwareStates/{malwareStateForWindowsDevice-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MalwareStateForWindowsDevice) -> Call<models::MalwareStateForWindowsDevice> {
        let sheet = "PATCH malwareStateForWindowsDevice: update
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation/{id}/deviceMalwareStates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppOperation`, such as `/deviceAppManagement/managedAppRegistrations/{id}/operations/{id}`.
    ManagedAppOperation: super::Entity = models::ManagedAppOperation
}

impl ManagedAppOperation {
    /// `DELETE /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Delete managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedAppOperation: delete
            intune-mam-managedappoperation-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Get managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppOperation> {
        let sheet = "GET managedAppOperation: get
            intune-mam-managedappoperation-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}` — Update managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedAppOperation) -> Call<models::ManagedAppOperation> {
        let sheet = "PATCH managedAppOperation: update
            intune-mam-managedappoperation-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppPolicies/{id}`.
    ManagedAppPolicy: super::Entity = models::ManagedAppPolicy
}

impl ManagedAppPolicy {
    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-assign?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-windowsinformationprotection-assign?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/assign`, `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/assign`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn assign(&self, body: requests::targeted_managed_app_protection::AssignRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppProtection: assign
            intune-mam-targetedmanagedappprotection-assign, intune-mam-windowsinformationprotection-assign: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppPolicies/{id}/assign
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}/assign
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}` — Get managedAppPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-get?view=graph-rest-1.0) and 2 more
    /// Also: `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}`, `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: get
            intune-mam-managedapppolicy-get, intune-mam-managedappprotection-get, intune-mam-managedappconfiguration-get, intune-mam-targetedmanagedappprotection-get, intune-mam-windowsinformationprotection-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppPolicies/{id}
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/targetApps` — targetApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-targetapps?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-targetapps?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappprotection-targetapps?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}/targetApps`, `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}/targetApps`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn target_apps(&self, body: requests::managed_app_policy::TargetAppsRequest) -> Call<()> {
        let sheet = "POST managedAppPolicy: target_apps
            intune-mam-managedapppolicy-targetapps, intune-mam-managedappprotection-targetapps, intune-mam-targetedmanagedappprotection-targetapps: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppPolicies/{id}/targetApps
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies/{id}/targetApps
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies/{id}/targetApps";
        self.0.name("targetApps").call(sheet).json(body)
    }

    /// `…/microsoft.graph.managedAppProtection`
    pub fn as_managed_app_protection(&self) -> super::ManagedAppProtection {
        super::ManagedAppProtection(self.0.name("microsoft.graph.managedAppProtection"))
    }

    /// `…/microsoft.graph.targetedManagedAppProtection`
    pub fn as_targeted_managed_app_protection(&self) -> super::TargetedManagedAppProtection {
        super::TargetedManagedAppProtection(self.0.name("microsoft.graph.targetedManagedAppProtection"))
    }

    /// `…/microsoft.graph.windowsInformationProtection`
    pub fn as_windows_information_protection(&self) -> super::WindowsInformationProtection {
        super::WindowsInformationProtection(self.0.name("microsoft.graph.windowsInformationProtection"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppPolicyDeploymentSummary`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary`.
    ManagedAppPolicyDeploymentSummary: super::Entity = models::ManagedAppPolicyDeploymentSummary
}

impl ManagedAppPolicyDeploymentSummary {
    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary` — Get managedAppPolicyDeploymentSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-get?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppPolicyDeploymentSummary> {
        let sheet = "GET managedAppPolicyDeploymentSummary: get
            intune-mam-managedapppolicydeploymentsummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/defaultManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/deploymentSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary` — Update managedAppPolicyDeploymentSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicydeploymentsummary-update?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedAppPolicyDeploymentSummary,
    ) -> Call<models::ManagedAppPolicyDeploymentSummary> {
        let sheet = "PATCH managedAppPolicyDeploymentSummary: update
            intune-mam-managedapppolicydeploymentsummary-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/defaultManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/iosManagedAppProtections/{id}/deploymentSummary
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/deploymentSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppProtection`, such as `/deviceAppManagement/managedAppPolicies/{id}/microsoft.graph.managedAppProtection`.
    ManagedAppProtection: super::ManagedAppPolicy = models::ManagedAppProtection
}

impl ManagedAppProtection {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ManagedAppProtection> {
        self.0.get("GET managedAppProtection: get")
    }

    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicy-id}/microsoft.graph.managedAppProtection/targetApps`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn target_apps(&self, body: requests::managed_app_protection::TargetAppsRequest) -> Call<()> {
        let sheet = "POST managedAppProtection: target_apps
            : | |
            /deviceAppManagement/managedAppPolicies/{id}/microsoft.graph.managedAppProtection/targetApps";
        self.0.name("targetApps").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppRegistration`, such as `/deviceAppManagement/managedAppRegistrations/{id}`.
    ManagedAppRegistration: super::Entity = models::ManagedAppRegistration
}

impl ManagedAppRegistration {
    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}` — Get managedAppRegistration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappregistration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-iosmanagedappregistration-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-androidmanagedappregistration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppRegistration> {
        let sheet = "GET managedAppRegistration: get
            intune-mam-managedappregistration-get, intune-mam-iosmanagedappregistration-get, intune-mam-androidmanagedappregistration-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}";
        self.0.get(sheet)
    }

    /// `…/appliedPolicies`
    pub fn applied_policies(&self) -> super::ManagedAppRegistrationAppliedPolicies {
        super::ManagedAppRegistrationAppliedPolicies(self.0.name("appliedPolicies"))
    }

    /// `…/intendedPolicies`
    pub fn intended_policies(&self) -> super::ManagedAppRegistrationIntendedPolicies {
        super::ManagedAppRegistrationIntendedPolicies(self.0.name("intendedPolicies"))
    }

    /// `…/operations`
    pub fn operations(&self) -> super::ManagedAppRegistrationOperations {
        super::ManagedAppRegistrationOperations(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies`.
    ManagedAppRegistrationAppliedPolicies[models::ManagedAppPolicy]
}

impl ManagedAppRegistrationAppliedPolicies {
    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies` — List managedapppolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-1.0) and 2 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: list
            intune-mam-managedapppolicy-list, intune-mam-managedappprotection-list, intune-mam-managedappconfiguration-list, intune-mam-targetedmanagedappprotection-list, intune-mam-windowsinformationprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/appliedPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppPolicy`, such as `/deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies`.
    ManagedAppRegistrationIntendedPolicies[models::ManagedAppPolicy]
}

impl ManagedAppRegistrationIntendedPolicies {
    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies` — List managedapppolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedapppolicy-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappprotection-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-mam-managedappconfiguration-list?view=graph-rest-1.0) and 2 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppPolicy> {
        let sheet = "GET managedAppPolicy: list
            intune-mam-managedapppolicy-list, intune-mam-managedappprotection-list, intune-mam-managedappconfiguration-list, intune-mam-targetedmanagedappprotection-list, intune-mam-windowsinformationprotection-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/intendedPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedAppOperation`, such as `/deviceAppManagement/managedAppRegistrations/{id}/operations`.
    ManagedAppRegistrationOperations[models::ManagedAppOperation]
}

impl ManagedAppRegistrationOperations {
    /// `POST /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations` — Create managedAppOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedAppOperation) -> Call<models::ManagedAppOperation> {
        let sheet = "POST managedAppOperation: create
            intune-mam-managedappoperation-create: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations` — List managedappoperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappoperation-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedAppOperation> {
        let sheet = "GET managedAppOperation: list
            intune-mam-managedappoperation-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppRegistrations/{id}/operations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedAppStatus`, such as `/deviceAppManagement/managedAppStatuses/{id}`.
    ManagedAppStatus: super::Entity = models::ManagedAppStatus
}

impl ManagedAppStatus {
    /// `GET /deviceAppManagement/managedAppStatuses/{managedAppStatusId}` — Get managedAppStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedappstatus-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-mam-managedappstatusraw-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedAppStatus> {
        let sheet = "GET managedAppStatus: get
            intune-mam-managedappstatus-get, intune-mam-managedappstatusraw-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/managedAppStatuses/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDevice`, such as `/users/{id}/managedDevices/{id}`.
    ManagedDevice: super::Entity = models::ManagedDevice
}

impl ManagedDevice {
    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/bypassActivationLock` — bypassActivationLock action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-bypassactivationlock?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/bypassActivationLock`, `/users/{usersId}/managedDevices/{managedDeviceId}/bypassActivationLock`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/bypassActivationLock`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn bypass_activation_lock(&self) -> Call<()> {
        let sheet = "POST managedDevice: bypass_activation_lock
            intune-devices-manageddevice-bypassactivationlock: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/bypassActivationLock
            /deviceManagement/managedDevices/{id}/bypassActivationLock
            /users/{id}/managedDevices/{id}/bypassActivationLock
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/bypassActivationLock";
        self.0.name("bypassActivationLock").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/cleanWindowsDevice` — cleanWindowsDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-cleanwindowsdevice?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/cleanWindowsDevice`, `/users/{usersId}/managedDevices/{managedDeviceId}/cleanWindowsDevice`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/cleanWindowsDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn clean_windows_device(&self, body: requests::managed_device::CleanWindowsDeviceRequest) -> Call<()> {
        let sheet = "POST managedDevice: clean_windows_device
            intune-devices-manageddevice-cleanwindowsdevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/cleanWindowsDevice
            /deviceManagement/managedDevices/{id}/cleanWindowsDevice
            /users/{id}/managedDevices/{id}/cleanWindowsDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/cleanWindowsDevice";
        self.0.name("cleanWindowsDevice").call(sheet).json(body)
    }

    /// `DELETE /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Delete managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-delete?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}`, `/users/{usersId}/managedDevices/{managedDeviceId}`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDevice: delete
            intune-devices-manageddevice-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}
            /users/{id}/managedDevices/{id}
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}
            intune-devices-manageddevice-delete: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices/{id}";
        self.0.call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice` — deleteUserFromSharedAppleDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-deleteuserfromsharedappledevice?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice`, `/users/{usersId}/managedDevices/{managedDeviceId}/deleteUserFromSharedAppleDevice`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/deleteUserFromSharedAppleDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn delete_user_from_shared_apple_device(
        &self,
        body: requests::managed_device::DeleteUserFromSharedAppleDeviceRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: delete_user_from_shared_apple_device
            intune-devices-manageddevice-deleteuserfromsharedappledevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/deleteUserFromSharedAppleDevice
            /deviceManagement/managedDevices/{id}/deleteUserFromSharedAppleDevice
            /users/{id}/managedDevices/{id}/deleteUserFromSharedAppleDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/deleteUserFromSharedAppleDevice";
        self.0.name("deleteUserFromSharedAppleDevice").call(sheet).json(body)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/disableLostMode` — disableLostMode action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-disablelostmode?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/disableLostMode`, `/users/{usersId}/managedDevices/{managedDeviceId}/disableLostMode`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/disableLostMode`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn disable_lost_mode(&self) -> Call<()> {
        let sheet = "POST managedDevice: disable_lost_mode
            intune-devices-manageddevice-disablelostmode: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/disableLostMode
            /deviceManagement/managedDevices/{id}/disableLostMode
            /users/{id}/managedDevices/{id}/disableLostMode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/disableLostMode";
        self.0.name("disableLostMode").call(sheet)
    }

    /// `GET /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Get managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}`, `/users/{usersId}/managedDevices/{managedDeviceId}`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDevice> {
        let sheet = "GET managedDevice: get
            intune-devices-manageddevice-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}
            /users/{id}/managedDevices/{id}
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}
            intune-devices-manageddevice-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/managedDevices/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/locateDevice` — locateDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-locatedevice?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/locateDevice`, `/users/{usersId}/managedDevices/{managedDeviceId}/locateDevice`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/locateDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn locate_device(&self) -> Call<()> {
        let sheet = "POST managedDevice: locate_device
            intune-devices-manageddevice-locatedevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/locateDevice
            /deviceManagement/managedDevices/{id}/locateDevice
            /users/{id}/managedDevices/{id}/locateDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/locateDevice";
        self.0.name("locateDevice").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser` — logoutSharedAppleDeviceActiveUser action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-logoutsharedappledeviceactiveuser?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser`, `/users/{usersId}/managedDevices/{managedDeviceId}/logoutSharedAppleDeviceActiveUser`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/logoutSharedAppleDeviceActiveUser`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn logout_shared_apple_device_active_user(&self) -> Call<()> {
        let sheet = "POST managedDevice: logout_shared_apple_device_active_user
            intune-devices-manageddevice-logoutsharedappledeviceactiveuser: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /deviceManagement/managedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /users/{id}/managedDevices/{id}/logoutSharedAppleDeviceActiveUser
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/logoutSharedAppleDeviceActiveUser";
        self.0.name("logoutSharedAppleDeviceActiveUser").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/rebootNow` — rebootNow action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-rebootnow?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/rebootNow`, `/users/{usersId}/managedDevices/{managedDeviceId}/rebootNow`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/rebootNow`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn reboot_now(&self) -> Call<()> {
        let sheet = "POST managedDevice: reboot_now
            intune-devices-manageddevice-rebootnow: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/rebootNow
            /deviceManagement/managedDevices/{id}/rebootNow
            /users/{id}/managedDevices/{id}/rebootNow
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/rebootNow";
        self.0.name("rebootNow").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/recoverPasscode` — recoverPasscode action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-recoverpasscode?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/recoverPasscode`, `/users/{usersId}/managedDevices/{managedDeviceId}/recoverPasscode`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/recoverPasscode`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn recover_passcode(&self) -> Call<()> {
        let sheet = "POST managedDevice: recover_passcode
            intune-devices-manageddevice-recoverpasscode: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/recoverPasscode
            /deviceManagement/managedDevices/{id}/recoverPasscode
            /users/{id}/managedDevices/{id}/recoverPasscode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/recoverPasscode";
        self.0.name("recoverPasscode").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/remoteLock` — remoteLock action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-remotelock?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/remoteLock`, `/users/{usersId}/managedDevices/{managedDeviceId}/remoteLock`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/remoteLock`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn remote_lock(&self) -> Call<()> {
        let sheet = "POST managedDevice: remote_lock
            intune-devices-manageddevice-remotelock: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/remoteLock
            /deviceManagement/managedDevices/{id}/remoteLock
            /users/{id}/managedDevices/{id}/remoteLock
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/remoteLock";
        self.0.name("remoteLock").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/requestRemoteAssistance` — requestRemoteAssistance action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-requestremoteassistance?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/requestRemoteAssistance`, `/users/{usersId}/managedDevices/{managedDeviceId}/requestRemoteAssistance`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/requestRemoteAssistance`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn request_remote_assistance(&self) -> Call<()> {
        let sheet = "POST managedDevice: request_remote_assistance
            intune-devices-manageddevice-requestremoteassistance: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/requestRemoteAssistance
            /users/{id}/managedDevices/{id}/requestRemoteAssistance
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/requestRemoteAssistance
            intune-devices-manageddevice-requestremoteassistance: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices/{id}/requestRemoteAssistance";
        self.0.name("requestRemoteAssistance").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/resetPasscode` — resetPasscode action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-resetpasscode?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/resetPasscode`, `/users/{usersId}/managedDevices/{managedDeviceId}/resetPasscode`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/resetPasscode`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn reset_passcode(&self) -> Call<()> {
        let sheet = "POST managedDevice: reset_passcode
            intune-devices-manageddevice-resetpasscode: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/resetPasscode
            /deviceManagement/managedDevices/{id}/resetPasscode
            /users/{id}/managedDevices/{id}/resetPasscode
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/resetPasscode";
        self.0.name("resetPasscode").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/retire` — retire action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-retire?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/retire`, `/users/{usersId}/managedDevices/{managedDeviceId}/retire`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/retire`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn retire(&self) -> Call<()> {
        let sheet = "POST managedDevice: retire
            intune-devices-manageddevice-retire: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/retire
            /deviceManagement/managedDevices/{id}/retire
            /users/{id}/managedDevices/{id}/retire
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/retire";
        self.0.name("retire").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/shutDown` — shutDown action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-shutdown?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/shutDown`, `/users/{usersId}/managedDevices/{managedDeviceId}/shutDown`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/shutDown`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn shut_down(&self) -> Call<()> {
        let sheet = "POST managedDevice: shut_down
            intune-devices-manageddevice-shutdown: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/shutDown
            /deviceManagement/managedDevices/{id}/shutDown
            /users/{id}/managedDevices/{id}/shutDown
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/shutDown";
        self.0.name("shutDown").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/syncDevice` — syncDevice action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-syncdevice?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/syncDevice`, `/users/{usersId}/managedDevices/{managedDeviceId}/syncDevice`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/syncDevice`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn sync_device(&self) -> Call<()> {
        let sheet = "POST managedDevice: sync_device
            intune-devices-manageddevice-syncdevice: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/syncDevice
            /deviceManagement/managedDevices/{id}/syncDevice
            /users/{id}/managedDevices/{id}/syncDevice
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/syncDevice";
        self.0.name("syncDevice").call(sheet)
    }

    /// `PATCH /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}` — Update managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}`, `/users/{usersId}/managedDevices/{managedDeviceId}`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
        let sheet = "PATCH managedDevice: update
            intune-devices-manageddevice-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}
            /users/{id}/managedDevices/{id}
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}
            intune-devices-manageddevice-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount` — updateWindowsDeviceAccount action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-updatewindowsdeviceaccount?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount`, `/users/{usersId}/managedDevices/{managedDeviceId}/updateWindowsDeviceAccount`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/updateWindowsDeviceAccount`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn update_windows_device_account(
        &self,
        body: requests::managed_device::UpdateWindowsDeviceAccountRequest,
    ) -> Call<()> {
        let sheet = "POST managedDevice: update_windows_device_account
            intune-devices-manageddevice-updatewindowsdeviceaccount: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/updateWindowsDeviceAccount
            /deviceManagement/managedDevices/{id}/updateWindowsDeviceAccount
            /users/{id}/managedDevices/{id}/updateWindowsDeviceAccount
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/updateWindowsDeviceAccount";
        self.0.name("updateWindowsDeviceAccount").call(sheet).json(body)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderScan` — windowsDefenderScan action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderscan?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderScan`, `/users/{usersId}/managedDevices/{managedDeviceId}/windowsDefenderScan`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/windowsDefenderScan`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn windows_defender_scan(&self, body: requests::managed_device::WindowsDefenderScanRequest) -> Call<()> {
        let sheet = "POST managedDevice: windows_defender_scan
            intune-devices-manageddevice-windowsdefenderscan: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsDefenderScan
            /deviceManagement/managedDevices/{id}/windowsDefenderScan
            /users/{id}/managedDevices/{id}/windowsDefenderScan
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/windowsDefenderScan";
        self.0.name("windowsDefenderScan").call(sheet).json(body)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures` — windowsDefenderUpdateSignatures action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-windowsdefenderupdatesignatures?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures`, `/users/{usersId}/managedDevices/{managedDeviceId}/windowsDefenderUpdateSignatures`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/windowsDefenderUpdateSignatures`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn windows_defender_update_signatures(&self) -> Call<()> {
        let sheet = "POST managedDevice: windows_defender_update_signatures
            intune-devices-manageddevice-windowsdefenderupdatesignatures: DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/windowsDefenderUpdateSignatures
            /deviceManagement/managedDevices/{id}/windowsDefenderUpdateSignatures
            /users/{id}/managedDevices/{id}/windowsDefenderUpdateSignatures
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/windowsDefenderUpdateSignatures";
        self.0.name("windowsDefenderUpdateSignatures").call(sheet)
    }

    /// `POST /deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/wipe` — wipe action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-wipe?view=graph-rest-1.0)
    /// Also: `/deviceManagement/managedDevices/{managedDeviceId}/wipe`, `/users/{usersId}/managedDevices/{managedDeviceId}/wipe`, `/deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users/{user-id}/managedDevices/{managedDevice-id1}/wipe`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementManagedDevices.PrivilegedOperations.All`.
    pub fn wipe(&self, body: requests::managed_device::WipeRequest) -> Call<()> {
        let sheet = "POST managedDevice: wipe
            intune-devices-manageddevice-wipe: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/wipe
            /users/{id}/managedDevices/{id}/wipe
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users/{id}/managedDevices/{id}/wipe
            intune-devices-manageddevice-wipe: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.PrivilegedOperations.All
            /deviceManagement/managedDevices/{id}/wipe";
        self.0.name("wipe").call(sheet).json(body)
    }

    /// `…/deviceCategory`
    pub fn device_category(&self) -> super::DeviceCategory {
        super::DeviceCategory(self.0.name("deviceCategory"))
    }

    /// `…/deviceCompliancePolicyStates`
    ///
    /// The type lists it; no page documents a request there.
    pub fn device_compliance_policy_states(&self) -> Collection<models::DeviceCompliancePolicyState> {
        Collection::at(self.0.name("deviceCompliancePolicyStates"))
    }

    /// `…/deviceConfigurationStates`
    ///
    /// The type lists it; no page documents a request there.
    pub fn device_configuration_states(&self) -> Collection<models::DeviceConfigurationState> {
        Collection::at(self.0.name("deviceConfigurationStates"))
    }

    /// `…/logCollectionRequests`
    pub fn log_collection_requests(&self) -> Collection<models::DeviceLogCollectionResponse> {
        Collection::at(self.0.name("logCollectionRequests"))
    }

    /// `…/users`
    pub fn users(&self) -> super::ManagedDeviceUsers {
        super::ManagedDeviceUsers(self.0.name("users"))
    }

    /// `…/windowsProtectionState`
    pub fn windows_protection_state(&self) -> super::WindowsProtectionState {
        super::WindowsProtectionState(self.0.name("windowsProtectionState"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfiguration`, such as `/deviceAppManagement/mobileAppConfigurations/{id}`.
    ManagedDeviceMobileAppConfiguration: super::Entity = models::ManagedDeviceMobileAppConfiguration
}

impl ManagedDeviceMobileAppConfiguration {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-assign?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::managed_device_mobile_app_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST managedDeviceMobileAppConfiguration: assign
            intune-apps-manageddevicemobileappconfiguration-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Delete iosMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosMobileAppConfiguration: delete
            intune-apps-iosmobileappconfiguration-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Get managedDeviceMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfiguration-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "GET managedDeviceMobileAppConfiguration: get
            intune-apps-manageddevicemobileappconfiguration-get, intune-apps-iosmobileappconfiguration-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}` — Update iosMobileAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosmobileappconfiguration-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::ManagedDeviceMobileAppConfiguration>,
    ) -> Call<models::ManagedDeviceMobileAppConfiguration> {
        let sheet = "PATCH iosMobileAppConfiguration: update
            intune-apps-iosmobileappconfiguration-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}";
        self.0.call(sheet).json(Into::<models::ManagedDeviceMobileAppConfiguration>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::ManagedDeviceMobileAppConfigurationAssignments {
        super::ManagedDeviceMobileAppConfigurationAssignments(self.0.name("assignments"))
    }

    /// `…/deviceStatusSummary`
    pub fn device_status_summary(&self) -> super::ManagedDeviceMobileAppConfigurationDeviceSummary {
        super::ManagedDeviceMobileAppConfigurationDeviceSummary(self.0.name("deviceStatusSummary"))
    }

    /// `…/deviceStatuses`
    pub fn device_statuses(&self) -> super::ManagedDeviceMobileAppConfigurationDeviceStatuses {
        super::ManagedDeviceMobileAppConfigurationDeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `…/userStatusSummary`
    pub fn user_status_summary(&self) -> super::ManagedDeviceMobileAppConfigurationUserSummary {
        super::ManagedDeviceMobileAppConfigurationUserSummary(self.0.name("userStatusSummary"))
    }

    /// `…/userStatuses`
    pub fn user_statuses(&self) -> super::ManagedDeviceMobileAppConfigurationUserStatuses {
        super::ManagedDeviceMobileAppConfigurationUserStatuses(self.0.name("userStatuses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationAssignment`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}`.
    ManagedDeviceMobileAppConfigurationAssignment: super::Entity = models::ManagedDeviceMobileAppConfigurationAssignment
}

impl ManagedDeviceMobileAppConfigurationAssignment {
    /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Delete managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceMobileAppConfigurationAssignment: delete
            intune-apps-manageddevicemobileappconfigurationassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Get managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "GET managedDeviceMobileAppConfigurationAssignment: get
            intune-apps-manageddevicemobileappconfigurationassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}` — Update managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationAssignment,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationAssignment: update
            intune-apps-manageddevicemobileappconfigurationassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationAssignment`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/assignments`.
    ManagedDeviceMobileAppConfigurationAssignments[models::ManagedDeviceMobileAppConfigurationAssignment]
}

impl ManagedDeviceMobileAppConfigurationAssignments {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments` — Create managedDeviceMobileAppConfigurationAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationAssignment,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "POST managedDeviceMobileAppConfigurationAssignment: create
            intune-apps-manageddevicemobileappconfigurationassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments` — List manageddevicemobileappconfigurationassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationAssignment> {
        let sheet = "GET managedDeviceMobileAppConfigurationAssignment: list
            intune-apps-manageddevicemobileappconfigurationassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}`.
    ManagedDeviceMobileAppConfigurationDeviceStatus: super::Entity = models::ManagedDeviceMobileAppConfigurationDeviceStatus
}

impl ManagedDeviceMobileAppConfigurationDeviceStatus {
    /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Delete managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceMobileAppConfigurationDeviceStatus: delete
            intune-apps-manageddevicemobileappconfigurationdevicestatus-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Get managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationDeviceStatus: get
            intune-apps-manageddevicemobileappconfigurationdevicestatus-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses/{managedDeviceMobileAppConfigurationDeviceStatusId}` — Update managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationDeviceStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationDeviceStatus: update
            intune-apps-manageddevicemobileappconfigurationdevicestatus-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses`.
    ManagedDeviceMobileAppConfigurationDeviceStatuses[models::ManagedDeviceMobileAppConfigurationDeviceStatus]
}

impl ManagedDeviceMobileAppConfigurationDeviceStatuses {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses` — Create managedDeviceMobileAppConfigurationDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationDeviceStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "POST managedDeviceMobileAppConfigurationDeviceStatus: create
            intune-apps-manageddevicemobileappconfigurationdevicestatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses` — List managedDeviceMobileAppConfigurationDeviceStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationDeviceStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationDeviceStatus: list
            intune-apps-manageddevicemobileappconfigurationdevicestatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationDeviceSummary`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary`.
    ManagedDeviceMobileAppConfigurationDeviceSummary: super::Entity = models::ManagedDeviceMobileAppConfigurationDeviceSummary
}

impl ManagedDeviceMobileAppConfigurationDeviceSummary {
    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary` — Get managedDeviceMobileAppConfigurationDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicesummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationDeviceSummary> {
        let sheet = "GET managedDeviceMobileAppConfigurationDeviceSummary: get
            intune-apps-manageddevicemobileappconfigurationdevicesummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary` — Update managedDeviceMobileAppConfigurationDeviceSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationdevicesummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationDeviceSummary,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationDeviceSummary> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationDeviceSummary: update
            intune-apps-manageddevicemobileappconfigurationdevicesummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/deviceStatusSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}`.
    ManagedDeviceMobileAppConfigurationUserStatus: super::Entity = models::ManagedDeviceMobileAppConfigurationUserStatus
}

impl ManagedDeviceMobileAppConfigurationUserStatus {
    /// `DELETE /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Delete managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedDeviceMobileAppConfigurationUserStatus: delete
            intune-apps-manageddevicemobileappconfigurationuserstatus-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Get managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationUserStatus: get
            intune-apps-manageddevicemobileappconfigurationuserstatus-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}` — Update managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationUserStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationUserStatus: update
            intune-apps-manageddevicemobileappconfigurationuserstatus-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDeviceMobileAppConfigurationUserStatus`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/userStatuses`.
    ManagedDeviceMobileAppConfigurationUserStatuses[models::ManagedDeviceMobileAppConfigurationUserStatus]
}

impl ManagedDeviceMobileAppConfigurationUserStatuses {
    /// `POST /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses` — Create managedDeviceMobileAppConfigurationUserStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationUserStatus,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "POST managedDeviceMobileAppConfigurationUserStatus: create
            intune-apps-manageddevicemobileappconfigurationuserstatus-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses` — List manageddevicemobileappconfigurationuserstatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationuserstatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedDeviceMobileAppConfigurationUserStatus> {
        let sheet = "GET managedDeviceMobileAppConfigurationUserStatus: list
            intune-apps-manageddevicemobileappconfigurationuserstatus-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceMobileAppConfigurationUserSummary`, such as `/deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary`.
    ManagedDeviceMobileAppConfigurationUserSummary: super::Entity = models::ManagedDeviceMobileAppConfigurationUserSummary
}

impl ManagedDeviceMobileAppConfigurationUserSummary {
    /// `GET /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary` — Get managedDeviceMobileAppConfigurationUserSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationusersummary-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedDeviceMobileAppConfigurationUserSummary> {
        let sheet = "GET managedDeviceMobileAppConfigurationUserSummary: get
            intune-apps-manageddevicemobileappconfigurationusersummary-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary` — Update managedDeviceMobileAppConfigurationUserSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-manageddevicemobileappconfigurationusersummary-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::ManagedDeviceMobileAppConfigurationUserSummary,
    ) -> Call<models::ManagedDeviceMobileAppConfigurationUserSummary> {
        let sheet = "PATCH managedDeviceMobileAppConfigurationUserSummary: update
            intune-apps-manageddevicemobileappconfigurationusersummary-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppConfigurations/{id}/userStatusSummary";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedDeviceOverview`, such as `/deviceManagement/managedDeviceOverview`.
    ManagedDeviceOverview: super::Entity = models::ManagedDeviceOverview
}

impl ManagedDeviceOverview {
    /// `GET /deviceManagement/managedDeviceOverview` — Get managedDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedDeviceOverview> {
        let sheet = "GET managedDeviceOverview: get
            intune-devices-manageddeviceoverview-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/managedDeviceOverview";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/managedDeviceOverview` — Update managedDeviceOverview
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddeviceoverview-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedDeviceOverview) -> Call<models::ManagedDeviceOverview> {
        let sheet = "PATCH managedDeviceOverview: update
            intune-devices-manageddeviceoverview-update: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDeviceOverview";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.user`, such as `/deviceManagement/detectedApps/{id}/managedDevices/{id}/users`.
    ManagedDeviceUsers[models::User]
}

impl ManagedDeviceUsers {
    /// `POST /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::User>) -> Call<models::User> {
        let sheet = "POST managedDevice: create
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users";
        self.0.call(sheet).json(Into::<models::User>::into(body))
    }

    /// `GET /deviceManagement/detectedApps/{detectedApp-id}/managedDevices/{managedDevice-id}/users`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::User> {
        let sheet = "GET managedDevice: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/detectedApps/{id}/managedDevices/{id}/users";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedEBook`, such as `/deviceAppManagement/managedEBooks/{id}`.
    ManagedEBook: super::Entity = models::ManagedEBook
}

impl ManagedEBook {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-assign?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::managed_e_book::AssignRequest) -> Call<()> {
        let sheet = "POST managedEBook: assign
            intune-books-managedebook-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}` — Delete iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosVppEBook: delete
            intune-books-iosvppebook-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}` — Get managedEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebook-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedEBook> {
        let sheet = "GET managedEBook: get
            intune-books-managedebook-get, intune-books-iosvppebook-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}` — Update iosVppEBook
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebook-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ManagedEBook>) -> Call<models::ManagedEBook> {
        let sheet = "PATCH iosVppEBook: update
            intune-books-iosvppebook-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}";
        self.0.call(sheet).json(Into::<models::ManagedEBook>::into(body))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::ManagedEBookAssignments {
        super::ManagedEBookAssignments(self.0.name("assignments"))
    }

    /// `…/deviceStates`
    pub fn device_states(&self) -> super::ManagedEBookDeviceStates {
        super::ManagedEBookDeviceStates(self.0.name("deviceStates"))
    }

    /// `…/installSummary`
    pub fn install_summary(&self) -> super::EBookInstallSummary {
        super::EBookInstallSummary(self.0.name("installSummary"))
    }

    /// `…/userStateSummary`
    pub fn user_state_summary(&self) -> super::ManagedEBookUserStateSummary {
        super::ManagedEBookUserStateSummary(self.0.name("userStateSummary"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedEBookAssignment`, such as `/deviceAppManagement/managedEBooks/{id}/assignments/{id}`.
    ManagedEBookAssignment: super::Entity = models::ManagedEBookAssignment
}

impl ManagedEBookAssignment {
    /// `DELETE /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Delete iosVppEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE iosVppEBookAssignment: delete
            intune-books-iosvppebookassignment-delete, intune-books-managedebookassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Get managedEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ManagedEBookAssignment> {
        let sheet = "GET managedEBookAssignment: get
            intune-books-managedebookassignment-get, intune-books-iosvppebookassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}` — Update managedEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::ManagedEBookAssignment>) -> Call<models::ManagedEBookAssignment> {
        let sheet = "PATCH managedEBookAssignment: update
            intune-books-managedebookassignment-update, intune-books-iosvppebookassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments/{id}";
        self.0.call(sheet).json(Into::<models::ManagedEBookAssignment>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedEBookAssignment`, such as `/deviceAppManagement/managedEBooks/{id}/assignments`.
    ManagedEBookAssignments[models::ManagedEBookAssignment]
}

impl ManagedEBookAssignments {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/assignments` — Create managedEBookAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::ManagedEBookAssignment>) -> Call<models::ManagedEBookAssignment> {
        let sheet = "POST managedEBookAssignment: create
            intune-books-managedebookassignment-create, intune-books-iosvppebookassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments";
        self.0.call(sheet).json(Into::<models::ManagedEBookAssignment>::into(body))
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/assignments` — List managedebookassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-managedebookassignment-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-books-iosvppebookassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::ManagedEBookAssignment> {
        let sheet = "GET managedEBookAssignment: list
            intune-books-managedebookassignment-list, intune-books-iosvppebookassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceInstallState`, such as `/deviceAppManagement/managedEBooks/{id}/deviceStates`.
    ManagedEBookDeviceStates[models::DeviceInstallState]
}

impl ManagedEBookDeviceStates {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates` — Create deviceInstallState
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceInstallState) -> Call<models::DeviceInstallState> {
        let sheet = "POST deviceInstallState: create
            intune-books-deviceinstallstate-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates` — List deviceinstallstates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-deviceinstallstate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceInstallState> {
        let sheet = "GET deviceInstallState: list
            intune-books-deviceinstallstate-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/deviceStates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userInstallStateSummary`, such as `/deviceAppManagement/managedEBooks/{id}/userStateSummary`.
    ManagedEBookUserStateSummary[models::UserInstallStateSummary]
}

impl ManagedEBookUserStateSummary {
    /// `POST /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary` — Create userInstallStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::UserInstallStateSummary) -> Call<models::UserInstallStateSummary> {
        let sheet = "POST userInstallStateSummary: create
            intune-books-userinstallstatesummary-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary` — List userinstallstatesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-books-userinstallstatesummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::UserInstallStateSummary> {
        let sheet = "GET userInstallStateSummary: list
            intune-books-userinstallstatesummary-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/managedEBooks/{id}/userStateSummary";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}`.
    ManagedMobileApp: super::Entity = models::ManagedMobileApp
}

impl ManagedMobileApp {
    /// `DELETE /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Delete managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-delete?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE managedMobileApp: delete
            intune-mam-managedmobileapp-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Get managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-get?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::ManagedMobileApp> {
        let sheet = "GET managedMobileApp: get
            intune-mam-managedmobileapp-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}` — Update managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-update?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::ManagedMobileApp) -> Call<models::ManagedMobileApp> {
        let sheet = "PATCH managedMobileApp: update
            intune-mam-managedmobileapp-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/defaultManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/apps/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/apps/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.managedMobileLobApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`.
    ManagedMobileLobApp: super::MobileApp = models::ManagedMobileLobApp
}

impl ManagedMobileLobApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::ManagedMobileLobApp> {
        self.0.get("GET managedMobileLobApp: get")
    }

    /// `…/contentVersions`
    pub fn content_versions(&self) -> super::ManagedMobileLobAppContentVersions {
        super::ManagedMobileLobAppContentVersions(self.0.name("contentVersions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`.
    ManagedMobileLobAppContentVersions[models::MobileAppContent]
}

impl ManagedMobileLobAppContentVersions {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — Create mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "POST mobileAppContent: create
            intune-apps-mobileappcontent-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — List mobileappcontents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: list
            intune-apps-mobileappcontent-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mdmWindowsInformationProtectionPolicy`, such as `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}`.
    MdmWindowsInformationProtectionPolicy: super::WindowsInformationProtection = models::MdmWindowsInformationProtectionPolicy
}

impl MdmWindowsInformationProtectionPolicy {
    /// `DELETE /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Delete mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-mdmwindowsinformationprotectionpolicy-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mdmWindowsInformationProtectionPolicy: delete
            intune-mam-mdmwindowsinformationprotectionpolicy-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Get mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-mdmwindowsinformationprotectionpolicy-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "GET mdmWindowsInformationProtectionPolicy: get
            intune-mam-mdmwindowsinformationprotectionpolicy-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}` — Update mdmWindowsInformationProtectionPolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-mdmwindowsinformationprotectionpolicy-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::MdmWindowsInformationProtectionPolicy,
    ) -> Call<models::MdmWindowsInformationProtectionPolicy> {
        let sheet = "PATCH mdmWindowsInformationProtectionPolicy: update
            intune-mam-mdmwindowsinformationprotectionpolicy-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::WindowsInformationProtectionAssignments {
        super::WindowsInformationProtectionAssignments(self.0.name("assignments"))
    }

    /// `…/exemptAppLockerFiles`
    pub fn exempt_app_locker_files(&self) -> super::WindowsInformationProtectionExemptAppLockerFiles {
        super::WindowsInformationProtectionExemptAppLockerFiles(self.0.name("exemptAppLockerFiles"))
    }

    /// `…/protectedAppLockerFiles`
    pub fn protected_app_locker_files(&self) -> super::WindowsInformationProtectionProtectedAppLockerFiles {
        super::WindowsInformationProtectionProtectedAppLockerFiles(self.0.name("protectedAppLockerFiles"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileApp`, such as `/deviceAppManagement/mobileApps/{id}`.
    MobileApp: super::Entity = models::MobileApp
}

impl MobileApp {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-assign?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::mobile_app::AssignRequest) -> Call<()> {
        let sheet = "POST mobileApp: assign
            intune-apps-mobileapp-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}` — Delete webApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-delete?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-delete?view=graph-rest-1.0) and 12 more
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE webApp: delete
            intune-apps-webapp-delete, intune-apps-ioslobapp-delete, intune-apps-iosvppapp-delete, intune-apps-iosstoreapp-delete, intune-apps-win32lobapp-delete, intune-apps-androidlobapp-delete, intune-apps-androidstoreapp-delete, intune-apps-managedioslobapp-delete, intune-apps-windowsmobilemsi-delete, intune-apps-managediosstoreapp-delete, intune-apps-macosofficesuiteapp-delete, intune-apps-managedandroidlobapp-delete, intune-apps-windowsuniversalappx-delete, intune-apps-managedandroidstoreapp-delete, intune-apps-microsoftstoreforbusinessapp-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}` — Get mobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-managedapp-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-get?view=graph-rest-1.0) and 16 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileApp> {
        let sheet = "GET mobileApp: get
            intune-apps-mobileapp-get, intune-apps-managedapp-get, intune-apps-mobilelobapp-get, intune-apps-managedmobilelobapp-get, intune-apps-webapp-get, intune-apps-ioslobapp-get, intune-apps-iosvppapp-get, intune-apps-iosstoreapp-get, intune-apps-win32lobapp-get, intune-apps-androidlobapp-get, intune-apps-androidstoreapp-get, intune-apps-managedioslobapp-get, intune-apps-windowsmobilemsi-get, intune-apps-managediosstoreapp-get, intune-apps-macosofficesuiteapp-get, intune-apps-managedandroidlobapp-get, intune-apps-windowsuniversalappx-get, intune-apps-managedandroidstoreapp-get, intune-apps-microsoftstoreforbusinessapp-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}` — Update webApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-update?view=graph-rest-1.0) and 12 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let sheet = "PATCH webApp: update
            intune-apps-webapp-update, intune-apps-ioslobapp-update, intune-apps-iosvppapp-update, intune-apps-iosstoreapp-update, intune-apps-win32lobapp-update, intune-apps-androidlobapp-update, intune-apps-androidstoreapp-update, intune-apps-managedioslobapp-update, intune-apps-windowsmobilemsi-update, intune-apps-managediosstoreapp-update, intune-apps-macosofficesuiteapp-update, intune-apps-managedandroidlobapp-update, intune-apps-windowsuniversalappx-update, intune-apps-managedandroidstoreapp-update, intune-apps-microsoftstoreforbusinessapp-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}";
        self.0.call(sheet).json(Into::<models::MobileApp>::into(body))
    }

    /// `…/microsoft.graph.managedMobileLobApp`
    pub fn as_managed_mobile_lob_app(&self) -> super::ManagedMobileLobApp {
        super::ManagedMobileLobApp(self.0.name("microsoft.graph.managedMobileLobApp"))
    }

    /// `…/microsoft.graph.mobileLobApp`
    pub fn as_mobile_lob_app(&self) -> super::MobileLobApp {
        super::MobileLobApp(self.0.name("microsoft.graph.mobileLobApp"))
    }

    /// `…/microsoft.graph.win32LobApp`
    pub fn as_win32_lob_app(&self) -> super::Win32LobApp {
        super::Win32LobApp(self.0.name("microsoft.graph.win32LobApp"))
    }

    /// `…/microsoft.graph.windowsUniversalAppX`
    pub fn as_windows_universal_app_x(&self) -> super::WindowsUniversalAppX {
        super::WindowsUniversalAppX(self.0.name("microsoft.graph.windowsUniversalAppX"))
    }

    /// `…/assignments`
    pub fn assignments(&self) -> super::MobileAppAssignments {
        super::MobileAppAssignments(self.0.name("assignments"))
    }

    /// `…/categories`
    pub fn categories(&self) -> super::MobileAppCategories {
        super::MobileAppCategories(self.0.name("categories"))
    }

    /// `…/contentVersions`
    pub fn content_versions(&self) -> super::MobileAppContentVersions {
        super::MobileAppContentVersions(self.0.name("contentVersions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppAssignment`, such as `/deviceAppManagement/mobileApps/{id}/assignments/{id}`.
    MobileAppAssignment: super::Entity = models::MobileAppAssignment
}

impl MobileAppAssignment {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Delete mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppAssignment: delete
            intune-apps-mobileappassignment-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Get mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppAssignment> {
        let sheet = "GET mobileAppAssignment: get
            intune-apps-mobileappassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Update mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
        let sheet = "PATCH mobileAppAssignment: update
            intune-apps-mobileappassignment-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppAssignment`, such as `/deviceAppManagement/mobileApps/{id}/assignments`.
    MobileAppAssignments[models::MobileAppAssignment]
}

impl MobileAppAssignments {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — Create mobileAppAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
        let sheet = "POST mobileAppAssignment: create
            intune-apps-mobileappassignment-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — List mobileappassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppAssignment> {
        let sheet = "GET mobileAppAssignment: list
            intune-apps-mobileappassignment-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/assignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppCategory`, such as `/deviceAppManagement/mobileApps/{id}/categories`.
    MobileAppCategories[models::MobileAppCategory]
}

impl MobileAppCategories {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/categories` — Create mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
        let sheet = "POST mobileAppCategory: create
            intune-apps-mobileappcategory-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/categories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/categories` — List mobileappcategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppCategory> {
        let sheet = "GET mobileAppCategory: list
            intune-apps-mobileappcategory-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/categories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppCategory`, such as `/deviceAppManagement/mobileAppCategories/{id}`.
    MobileAppCategory: super::Entity = models::MobileAppCategory
}

impl MobileAppCategory {
    /// `DELETE /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Delete mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppCategory: delete
            intune-apps-mobileappcategory-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories/{id}
            /deviceAppManagement/mobileApps/{id}/categories/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Get mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-get?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppCategory> {
        let sheet = "GET mobileAppCategory: get
            intune-apps-mobileappcategory-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories/{id}
            /deviceAppManagement/mobileApps/{id}/categories/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}` — Update mobileAppCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
        let sheet = "PATCH mobileAppCategory: update
            intune-apps-mobileappcategory-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileAppCategories/{id}
            /deviceAppManagement/mobileApps/{id}/categories/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}`.
    MobileAppContent: super::Entity = models::MobileAppContent
}

impl MobileAppContent {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Delete mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppContent: delete
            intune-apps-mobileappcontent-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Get mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: get
            intune-apps-mobileappcontent-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}` — Update mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}`, `/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "PATCH mobileAppContent: update
            intune-apps-mobileappcontent-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/containedApps`
    pub fn contained_apps(&self) -> super::MobileAppContentContainedApps {
        super::MobileAppContentContainedApps(self.0.name("containedApps"))
    }

    /// `…/files`
    pub fn files(&self) -> super::MobileAppContentFiles {
        super::MobileAppContentFiles(self.0.name("files"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileContainedApp`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps`.
    MobileAppContentContainedApps[models::MobileContainedApp]
}

impl MobileAppContentContainedApps {
    /// `POST /deviceAppManagement/mobileApps/{mobileApp-id}/contentVersions/{mobileAppContent-id}/containedApps`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
        let sheet = "POST mobileAppContent: create
            : DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps";
        self.0.call(sheet).json(Into::<models::MobileContainedApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileApp-id}/contentVersions/{mobileAppContent-id}/containedApps`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileContainedApp> {
        let sheet = "GET mobileAppContent: list
            : DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppContentFile`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}`.
    MobileAppContentFile: super::Entity = models::MobileAppContentFile
}

impl MobileAppContentFile {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/commit` — commit action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-commit?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn commit(&self, body: requests::mobile_app_content_file::CommitRequest) -> Call<()> {
        let sheet = "POST mobileAppContentFile: commit
            intune-apps-mobileappcontentfile-commit: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}/commit";
        self.0.name("commit").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Delete mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppContentFile: delete
            intune-apps-mobileappcontentfile-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Get mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppContentFile> {
        let sheet = "GET mobileAppContentFile: get
            intune-apps-mobileappcontentfile-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}/renewUpload` — renewUpload action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-renewupload?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn renew_upload(&self) -> Call<()> {
        let sheet = "POST mobileAppContentFile: renew_upload
            intune-apps-mobileappcontentfile-renewupload: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}/renewUpload";
        self.0.name("renewUpload").call(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}` — Update mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppContentFile) -> Call<models::MobileAppContentFile> {
        let sheet = "PATCH mobileAppContentFile: update
            intune-apps-mobileappcontentfile-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContentFile`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files`.
    MobileAppContentFiles[models::MobileAppContentFile]
}

impl MobileAppContentFiles {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files` — Create mobileAppContentFile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContentFile) -> Call<models::MobileAppContentFile> {
        let sheet = "POST mobileAppContentFile: create
            intune-apps-mobileappcontentfile-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files` — List mobileappcontentfiles
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontentfile-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContentFile> {
        let sheet = "GET mobileAppContentFile: list
            intune-apps-mobileappcontentfile-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/files";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions`.
    MobileAppContentVersions[models::MobileAppContent]
}

impl MobileAppContentVersions {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` — Create mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "POST mobileAppContent: create
            intune-apps-mobileappcontent-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` — List mobileappcontents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: list
            intune-apps-mobileappcontent-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileAppTroubleshootingEvent`, such as `/deviceManagement/mobileAppTroubleshootingEvents/{id}`.
    MobileAppTroubleshootingEvent: super::Entity = models::MobileAppTroubleshootingEvent
}

impl MobileAppTroubleshootingEvent {
    /// `DELETE /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileAppTroubleshootingEvent: delete
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileAppTroubleshootingEvent> {
        let sheet = "GET mobileAppTroubleshootingEvent: get
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::MobileAppTroubleshootingEvent) -> Call<models::MobileAppTroubleshootingEvent> {
        let sheet = "PATCH mobileAppTroubleshootingEvent: update
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/appLogCollectionRequests`
    pub fn app_log_collection_requests(&self) -> super::MobileAppTroubleshootingEventAppLogCollectionRequests {
        super::MobileAppTroubleshootingEventAppLogCollectionRequests(self.0.name("appLogCollectionRequests"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.appLogCollectionRequest`, such as `/deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests`.
    MobileAppTroubleshootingEventAppLogCollectionRequests[models::AppLogCollectionRequest]
}

impl MobileAppTroubleshootingEventAppLogCollectionRequests {
    /// `POST /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::AppLogCollectionRequest) -> Call<models::AppLogCollectionRequest> {
        let sheet = "POST mobileAppTroubleshootingEvent: create
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEvent-id}/appLogCollectionRequests`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::AppLogCollectionRequest> {
        let sheet = "GET mobileAppTroubleshootingEvent: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileAppTroubleshootingEvents/{id}/appLogCollectionRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileContainedApp`, such as `/deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}`.
    MobileContainedApp: super::Entity = models::MobileContainedApp
}

impl MobileContainedApp {
    /// `DELETE /deviceAppManagement/mobileApps/{mobileApp-id}/contentVersions/{mobileAppContent-id}/containedApps/{mobileContainedApp-id}`
    ///
    /// Source: metadata.
    /// Also: `/deviceAppManagement/mobileApps/{mobileApp-id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedApp-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileContainedApp: delete
            : DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileApp-id}/contentVersions/{mobileAppContent-id}/containedApps/{mobileContainedApp-id}`
    ///
    /// Source: metadata.
    /// Also: `/deviceAppManagement/mobileApps/{mobileApp-id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedApp-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::MobileContainedApp> {
        let sheet = "GET mobileContainedApp: get
            : DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileApp-id}/contentVersions/{mobileAppContent-id}/containedApps/{mobileContainedApp-id}`
    ///
    /// Source: metadata.
    /// Also: `/deviceAppManagement/mobileApps/{mobileApp-id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedApp-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
        let sheet = "PATCH mobileContainedApp: update
            : DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/contentVersions/{id}/containedApps/{id}
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}";
        self.0.call(sheet).json(Into::<models::MobileContainedApp>::into(body))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileLobApp`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`.
    MobileLobApp: super::MobileApp = models::MobileLobApp
}

impl MobileLobApp {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::MobileLobApp> {
        self.0.get("GET mobileLobApp: get")
    }

    /// `…/contentVersions`
    pub fn content_versions(&self) -> super::MobileLobAppContentVersions {
        super::MobileLobAppContentVersions(self.0.name("contentVersions"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppContent`, such as `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`.
    MobileLobAppContentVersions[models::MobileAppContent]
}

impl MobileLobAppContentVersions {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — Create mobileAppContent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
        let sheet = "POST mobileAppContent: create
            intune-apps-mobileappcontent-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — List mobileappcontents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppContent> {
        let sheet = "GET mobileAppContent: list
            intune-apps-mobileappcontent-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.mobileThreatDefenseConnector`, such as `/deviceManagement/mobileThreatDefenseConnectors/{id}`.
    MobileThreatDefenseConnector: super::Entity = models::MobileThreatDefenseConnector
}

impl MobileThreatDefenseConnector {
    /// `DELETE /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Delete mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE mobileThreatDefenseConnector: delete
            intune-onboarding-mobilethreatdefenseconnector-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Get mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::MobileThreatDefenseConnector> {
        let sheet = "GET mobileThreatDefenseConnector: get
            intune-onboarding-mobilethreatdefenseconnector-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileThreatDefenseConnectors/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}` — Update mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::MobileThreatDefenseConnector) -> Call<models::MobileThreatDefenseConnector> {
        let sheet = "PATCH mobileThreatDefenseConnector: update
            intune-onboarding-mobilethreatdefenseconnector-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}
