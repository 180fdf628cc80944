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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-assign?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn assign(&self, body: requests::targeted_managed_app_configuration::AssignRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppConfiguration: assign
            intune-mam-targetedmanagedappconfiguration-assign: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `DELETE /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Delete targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE targetedManagedAppConfiguration: delete
            intune-mam-targetedmanagedappconfiguration-delete: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Get targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TargetedManagedAppConfiguration> {
        let sheet = "GET targetedManagedAppConfiguration: get
            intune-mam-targetedmanagedappconfiguration-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/targetApps` — targetApps action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-targetapps?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn target_apps(&self, body: requests::targeted_managed_app_configuration::TargetAppsRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppConfiguration: target_apps
            intune-mam-targetedmanagedappconfiguration-targetapps: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/targetApps";
        self.0.name("targetApps").call(sheet).json(body)
    }

    /// `PATCH /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}` — Update targetedManagedAppConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedappconfiguration-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::TargetedManagedAppConfiguration,
    ) -> Call<models::TargetedManagedAppConfiguration> {
        let sheet = "PATCH targetedManagedAppConfiguration: update
            intune-mam-targetedmanagedappconfiguration-update: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedMobileApp`, such as `/deviceAppManagement/targetedManagedAppConfigurations/{id}/apps`.
    TargetedManagedAppConfigurationApps[models::ManagedMobileApp]
}

impl TargetedManagedAppConfigurationApps {
    /// `POST /deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps` — Create managedMobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-managedmobileapp-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-delete?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE targetedManagedAppPolicyAssignment: delete
            intune-mam-targetedmanagedapppolicyassignment-delete: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Get targetedManagedAppPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-get?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 3 more; application: `DeviceManagementApps.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::TargetedManagedAppPolicyAssignment> {
        let sheet = "GET targetedManagedAppPolicyAssignment: get
            intune-mam-targetedmanagedapppolicyassignment-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceAppManagement/androidManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/iosManagedAppProtections/{id}/assignments/{id}
            /deviceAppManagement/mdmWindowsInformationProtectionPolicies/{id}/assignments/{id}
            /deviceAppManagement/targetedManagedAppConfigurations/{id}/assignments/{id}
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}` — Update targetedManagedAppPolicyAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-update?view=graph-rest-1.0)
    /// Also: `/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}`, `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}` and 1 more.
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
            /deviceAppManagement/windowsInformationProtectionPolicies/{id}/assignments/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.targetedManagedAppProtection`, such as `/deviceAppManagement/managedAppPolicies/{id}/microsoft.graph.targetedManagedAppProtection`.
    TargetedManagedAppProtection: super::ManagedAppProtection = models::TargetedManagedAppProtection
}

impl TargetedManagedAppProtection {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::TargetedManagedAppProtection> {
        self.0.get("GET targetedManagedAppProtection: get")
    }

    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicy-id}/microsoft.graph.targetedManagedAppProtection/assign`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn assign(&self, body: requests::targeted_managed_app_protection::AssignRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppProtection: assign
            : | |
            /deviceAppManagement/managedAppPolicies/{id}/microsoft.graph.targetedManagedAppProtection/assign";
        self.0.name("assign").call(sheet).json(body)
    }

    /// `POST /deviceAppManagement/managedAppPolicies/{managedAppPolicy-id}/microsoft.graph.targetedManagedAppProtection/targetApps`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn target_apps(&self, body: requests::targeted_managed_app_protection::TargetAppsRequest) -> Call<()> {
        let sheet = "POST targetedManagedAppProtection: target_apps
            : | |
            /deviceAppManagement/managedAppPolicies/{id}/microsoft.graph.targetedManagedAppProtection/targetApps";
        self.0.name("targetApps").call(sheet).json(body)
    }

    /// `…/assignments`
    ///
    /// The type lists it; no page documents a request there.
    pub fn assignments(&self) -> super::TargetedManagedAppProtectionAssignments {
        super::TargetedManagedAppProtectionAssignments(self.0.name("assignments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetedManagedAppPolicyAssignment`, such as `/deviceAppManagement/iosManagedAppProtections/{id}/assignments`.
    TargetedManagedAppProtectionAssignments[models::TargetedManagedAppPolicyAssignment]
}

impl TargetedManagedAppProtectionAssignments {
    /// `GET /deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments` — List targetedmanagedapppolicyassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mam-targetedmanagedapppolicyassignment-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-update?view=graph-rest-1.0)
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
    /// A value of `microsoft.graph.termsAndConditions`, such as `/deviceManagement/termsAndConditions/{id}`.
    TermsAndConditions: super::Entity = models::TermsAndConditions
}

impl TermsAndConditions {
    /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Delete termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-delete?view=graph-rest-1.0)
    /// Also: `/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE termsAndConditions: delete
            intune-companyterms-termsandconditions-delete: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Get termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-get?view=graph-rest-1.0)
    /// Also: `/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TermsAndConditions> {
        let sheet = "GET termsAndConditions: get
            intune-companyterms-termsandconditions-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/termsAndConditions/{termsAndConditionsId}` — Update termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-update?view=graph-rest-1.0)
    /// Also: `/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn update(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
        let sheet = "PATCH termsAndConditions: update
            intune-companyterms-termsandconditions-update: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}
            /deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}/termsAndConditions";
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
}

crate::runtime::node! {
    /// A value of `microsoft.graph.termsAndConditionsAcceptanceStatus`, such as `/deviceManagement/termsAndConditions/{id}/acceptanceStatuses/{id}`.
    TermsAndConditionsAcceptanceStatus: super::Entity = models::TermsAndConditionsAcceptanceStatus
}

impl TermsAndConditionsAcceptanceStatus {
    /// `DELETE /deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}` — Delete termsAndConditionsAcceptanceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsacceptancestatus-list?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-delete?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-get?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-update?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-create?view=graph-rest-1.0)
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditionsassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TermsAndConditionsAssignment> {
        let sheet = "GET termsAndConditionsAssignment: list
            intune-companyterms-termsandconditionsassignment-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions/{id}/assignments";
        self.0.list(sheet)
    }
}
