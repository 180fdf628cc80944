// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement`

use super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Flags, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement`
    DeviceManagement
}

impl DeviceManagement {
    /// `POST /deviceManagement/enableAndroidDeviceAdministratorEnrollment` — enableAndroidDeviceAdministratorEnrollment action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicemanagement-enableandroiddeviceadministratorenrollment?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn enable_android_device_administrator_enrollment(&self) -> Call<()> {
        let operation = &Operation {
            name: "deviceManagement: enable_android_device_administrator_enrollment",
            method: Method::Post,
            path: "/deviceManagement/enableAndroidDeviceAdministratorEnrollment",
            pages: &["intune-deviceconfig-devicemanagement-enableandroiddeviceadministratorenrollment"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("enableAndroidDeviceAdministratorEnrollment").call(operation)
    }

    /// `POST /deviceManagement/enableLegacyPcManagement` — enableLegacyPcManagement action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-enablelegacypcmanagement?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn enable_legacy_pc_management(&self) -> Call<()> {
        let operation = &Operation {
            name: "deviceManagement: enable_legacy_pc_management",
            method: Method::Post,
            path: "/deviceManagement/enableLegacyPcManagement",
            pages: &["intune-shared-devicemanagement-enablelegacypcmanagement"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("enableLegacyPcManagement").call(operation)
    }

    /// `POST /deviceManagement/enableUnlicensedAdminstrators` — enableUnlicensedAdminstrators action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicemanagement-enableunlicensedadminstrators?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn enable_unlicensed_adminstrators(&self) -> Call<()> {
        let operation = &Operation {
            name: "deviceManagement: enable_unlicensed_adminstrators",
            method: Method::Post,
            path: "/deviceManagement/enableUnlicensedAdminstrators",
            pages: &["intune-deviceconfig-devicemanagement-enableunlicensedadminstrators"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.name("enableUnlicensedAdminstrators").call(operation)
    }

    /// `POST /deviceManagement/evaluateAssignmentFilter` — evaluateAssignmentFilter action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-evaluateassignmentfilter?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementConfiguration.Read.All`
    pub fn evaluate_assignment_filter(
        &self,
        body: requests::device_management::EvaluateAssignmentFilterRequest,
    ) -> Call<Bytes> {
        let operation = &Operation {
            name: "deviceManagement: evaluate_assignment_filter",
            method: Method::Post,
            path: "/deviceManagement/evaluateAssignmentFilter",
            pages: &["intune-policyset-devicemanagement-evaluateassignmentfilter"],
            work: "DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All",
        };
        self.0.name("evaluateAssignmentFilter").call(operation).json(body)
    }

    /// `GET /deviceManagement` — Get deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 9 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 9 more
    pub fn get(&self) -> Get<models::DeviceManagement> {
        let operation = &Operation {
            name: "deviceManagement: get",
            method: Method::Get,
            path: "/deviceManagement",
            pages: &["intune-shared-devicemanagement-get"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `GET /deviceManagement/getAllowedRemoteAssistanceActions` — getAllowedRemoteAssistanceActions function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagement-getallowedremoteassistanceactions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn get_allowed_remote_assistance_actions(
        &self,
        sharer_aad_device_id: &str,
        sharer_device_intune_mdm_enrolled: bool,
        sharer_id: &str,
        sharer_tenant_id: &str,
    ) -> Call<Flags<models::Allowedremoteassistanceactions>> {
        let operation = &Operation {
            name: "deviceManagement: get_allowed_remote_assistance_actions",
            method: Method::Get,
            path: "/deviceManagement/getAllowedRemoteAssistanceActions",
            pages: &["intune-remoteassistance-devicemanagement-getallowedremoteassistanceactions"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0
            .function(
                "getAllowedRemoteAssistanceActions",
                &[
                    ("sharerAadDeviceId", Argument::quoted(sharer_aad_device_id)),
                    ("sharerDeviceIntuneMDMEnrolled", Argument::bare(sharer_device_intune_mdm_enrolled)),
                    ("sharerId", Argument::quoted(sharer_id)),
                    ("sharerTenantId", Argument::quoted(sharer_tenant_id)),
                ],
            )
            .call(operation)
    }

    /// `POST /deviceManagement/getAssignmentFiltersStatusDetails` — getAssignmentFiltersStatusDetails action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-getassignmentfiltersstatusdetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn get_assignment_filters_status_details(
        &self,
        body: requests::device_management::GetAssignmentFiltersStatusDetailsRequest,
    ) -> Call<models::AssignmentFilterStatusDetails> {
        let operation = &Operation {
            name: "deviceManagement: get_assignment_filters_status_details",
            method: Method::Post,
            path: "/deviceManagement/getAssignmentFiltersStatusDetails",
            pages: &["intune-policyset-devicemanagement-getassignmentfiltersstatusdetails"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.name("getAssignmentFiltersStatusDetails").call(operation).json(body)
    }

    /// `GET /deviceManagement/getEffectivePermissions` — getEffectivePermissions function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-geteffectivepermissions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn get_effective_permissions(&self, scope: &str) -> List<models::RolePermission> {
        let operation = &Operation {
            name: "deviceManagement: get_effective_permissions",
            method: Method::Get,
            path: "/deviceManagement/getEffectivePermissions",
            pages: &["intune-shared-devicemanagement-geteffectivepermissions"],
            work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.function("getEffectivePermissions", &[("scope", Argument::quoted(scope))]).list(operation)
    }

    /// `GET /deviceManagement/getRoleScopeTagsByIds` — getRoleScopeTagsByIds function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn get_role_scope_tags_by_ids(&self, ids: impl ::core::fmt::Display) -> List<models::RoleScopeTag> {
        let operation = &Operation {
            name: "deviceManagement: get_role_scope_tags_by_ids",
            method: Method::Get,
            path: "/deviceManagement/getRoleScopeTagsByIds",
            pages: &["intune-shared-devicemanagement-getrolescopetagsbyids"],
            work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.function("getRoleScopeTagsByIds", &[("ids", Argument::quoted(&ids.to_string()))]).list(operation)
    }

    /// `GET /deviceManagement/getRoleScopeTagsByResource` — getRoleScopeTagsByResource function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyresource?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
    pub fn get_role_scope_tags_by_resource(&self, resource: &str) -> List<models::RoleScopeTag> {
        let operation = &Operation {
            name: "deviceManagement: get_role_scope_tags_by_resource",
            method: Method::Get,
            path: "/deviceManagement/getRoleScopeTagsByResource",
            pages: &["intune-shared-devicemanagement-getrolescopetagsbyresource"],
            work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.function("getRoleScopeTagsByResource", &[("resource", Argument::quoted(resource))]).list(operation)
    }

    /// `GET /deviceManagement/getSuggestedEnrollmentLimit` — getSuggestedEnrollmentLimit function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-devicemanagement-getsuggestedenrollmentlimit?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn get_suggested_enrollment_limit(&self, enrollment_type: &str) -> Get<models::SuggestedEnrollmentLimit> {
        let operation = &Operation {
            name: "deviceManagement: get_suggested_enrollment_limit",
            method: Method::Get,
            path: "/deviceManagement/getSuggestedEnrollmentLimit",
            pages: &["intune-enrollment-devicemanagement-getsuggestedenrollmentlimit"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0
            .function("getSuggestedEnrollmentLimit", &[("enrollmentType", Argument::quoted(enrollment_type))])
            .get(operation)
    }

    /// `POST /deviceManagement/reportRemoteAssistance` — reportRemoteAssistance action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagement-reportremoteassistance?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`
    pub fn report_remote_assistance(
        &self,
        body: requests::device_management::ReportRemoteAssistanceRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "deviceManagement: report_remote_assistance",
            method: Method::Post,
            path: "/deviceManagement/reportRemoteAssistance",
            pages: &["intune-remoteassistance-devicemanagement-reportremoteassistance"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All",
        };
        self.0.name("reportRemoteAssistance").call(operation).json(body)
    }

    /// `GET /deviceManagement/scopedForResource` — scopedForResource function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-scopedforresource?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn scoped_for_resource(&self, resource: &str) -> Call<bool> {
        let operation = &Operation {
            name: "deviceManagement: scoped_for_resource",
            method: Method::Get,
            path: "/deviceManagement/scopedForResource",
            pages: &["intune-rbac-devicemanagement-scopedforresource"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
        };
        self.0.function("scopedForResource", &[("resource", Argument::quoted(resource))]).call(operation)
    }

    /// `POST /deviceManagement/sendCustomNotificationToCompanyPortal` — sendCustomNotificationToCompanyPortal action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-sendcustomnotificationtocompanyportal?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn send_custom_notification_to_company_portal(
        &self,
        body: requests::device_management::SendCustomNotificationToCompanyPortalRequest,
    ) -> Call<()> {
        let operation = &Operation {
            name: "deviceManagement: send_custom_notification_to_company_portal",
            method: Method::Post,
            path: "/deviceManagement/sendCustomNotificationToCompanyPortal",
            pages: &["intune-shared-devicemanagement-sendcustomnotificationtocompanyportal"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("sendCustomNotificationToCompanyPortal").call(operation).json(body)
    }

    /// `PATCH /deviceManagement` — Update deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All` and 5 more
    /// - application: `DeviceManagementConfiguration.ReadWrite.All` and 5 more
    pub fn update(&self, body: models::DeviceManagement) -> Call<models::DeviceManagement> {
        let operation = &Operation {
            name: "deviceManagement: update",
            method: Method::Patch,
            path: "/deviceManagement",
            pages: &["intune-shared-devicemanagement-update"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery` — verifyWindowsEnrollmentAutoDiscovery function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn verify_windows_enrollment_auto_discovery(&self, domain_name: &str) -> Call<bool> {
        let operation = &Operation {
            name: "deviceManagement: verify_windows_enrollment_auto_discovery",
            method: Method::Get,
            path: "/deviceManagement/verifyWindowsEnrollmentAutoDiscovery",
            pages: &["intune-shared-devicemanagement-verifywindowsenrollmentautodiscovery"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0
            .function("verifyWindowsEnrollmentAutoDiscovery", &[("domainName", Argument::quoted(domain_name))])
            .call(operation)
    }

    /// `/deviceManagement/advancedThreatProtectionOnboardingStateSummary`
    pub fn advanced_threat_protection_onboarding_state_summary(
        &self,
    ) -> advanced_threat_protection_onboarding_state_summary::AdvancedThreatProtectionOnboardingStateSummary
    {
        advanced_threat_protection_onboarding_state_summary::AdvancedThreatProtectionOnboardingStateSummary(
            self.0.name("advancedThreatProtectionOnboardingStateSummary"),
        )
    }

    /// `/deviceManagement/androidDeviceOwnerEnrollmentProfiles`
    pub fn android_device_owner_enrollment_profiles(
        &self,
    ) -> android_device_owner_enrollment_profiles::AndroidDeviceOwnerEnrollmentProfiles
    {
        android_device_owner_enrollment_profiles::AndroidDeviceOwnerEnrollmentProfiles(
            self.0.name("androidDeviceOwnerEnrollmentProfiles"),
        )
    }

    /// `/deviceManagement/androidForWorkAppConfigurationSchemas`
    pub fn android_for_work_app_configuration_schemas(
        &self,
    ) -> android_for_work_app_configuration_schemas::AndroidForWorkAppConfigurationSchemas
    {
        android_for_work_app_configuration_schemas::AndroidForWorkAppConfigurationSchemas(
            self.0.name("androidForWorkAppConfigurationSchemas"),
        )
    }

    /// `/deviceManagement/androidForWorkEnrollmentProfiles`
    pub fn android_for_work_enrollment_profiles(
        &self,
    ) -> android_for_work_enrollment_profiles::AndroidForWorkEnrollmentProfiles
    {
        android_for_work_enrollment_profiles::AndroidForWorkEnrollmentProfiles(
            self.0.name("androidForWorkEnrollmentProfiles"),
        )
    }

    /// `/deviceManagement/androidForWorkSettings`
    pub fn android_for_work_settings(&self) -> android_for_work_settings::AndroidForWorkSettings {
        android_for_work_settings::AndroidForWorkSettings(self.0.name("androidForWorkSettings"))
    }

    /// `/deviceManagement/androidManagedStoreAccountEnterpriseSettings`
    pub fn android_managed_store_account_enterprise_settings(
        &self,
    ) -> android_managed_store_account_enterprise_settings::AndroidManagedStoreAccountEnterpriseSettings
    {
        android_managed_store_account_enterprise_settings::AndroidManagedStoreAccountEnterpriseSettings(
            self.0.name("androidManagedStoreAccountEnterpriseSettings"),
        )
    }

    /// `/deviceManagement/androidManagedStoreAppConfigurationSchemas`
    pub fn android_managed_store_app_configuration_schemas(
        &self,
    ) -> android_managed_store_app_configuration_schemas::AndroidManagedStoreAppConfigurationSchemas
    {
        android_managed_store_app_configuration_schemas::AndroidManagedStoreAppConfigurationSchemas(
            self.0.name("androidManagedStoreAppConfigurationSchemas"),
        )
    }

    /// `/deviceManagement/applePushNotificationCertificate`
    pub fn apple_push_notification_certificate(
        &self,
    ) -> apple_push_notification_certificate::ApplePushNotificationCertificate
    {
        apple_push_notification_certificate::ApplePushNotificationCertificate(
            self.0.name("applePushNotificationCertificate"),
        )
    }

    /// `/deviceManagement/appleUserInitiatedEnrollmentProfiles`
    pub fn apple_user_initiated_enrollment_profiles(
        &self,
    ) -> apple_user_initiated_enrollment_profiles::AppleUserInitiatedEnrollmentProfiles
    {
        apple_user_initiated_enrollment_profiles::AppleUserInitiatedEnrollmentProfiles(
            self.0.name("appleUserInitiatedEnrollmentProfiles"),
        )
    }

    /// `/deviceManagement/assignmentFilters`
    pub fn assignment_filters(&self) -> assignment_filters::AssignmentFilters {
        assignment_filters::AssignmentFilters(self.0.name("assignmentFilters"))
    }

    /// `/deviceManagement/auditEvents`
    pub fn audit_events(&self) -> audit_events::AuditEvents {
        audit_events::AuditEvents(self.0.name("auditEvents"))
    }

    /// `/deviceManagement/autopilotEvents`
    pub fn autopilot_events(&self) -> autopilot_events::AutopilotEvents {
        autopilot_events::AutopilotEvents(self.0.name("autopilotEvents"))
    }

    /// `/deviceManagement/cartToClassAssociations`
    pub fn cart_to_class_associations(&self) -> cart_to_class_associations::CartToClassAssociations {
        cart_to_class_associations::CartToClassAssociations(self.0.name("cartToClassAssociations"))
    }

    /// `/deviceManagement/categories`
    pub fn categories(&self) -> categories::Categories {
        categories::Categories(self.0.name("categories"))
    }

    /// `/deviceManagement/certificateConnectorDetails`
    pub fn certificate_connector_details(&self) -> certificate_connector_details::CertificateConnectorDetails {
        certificate_connector_details::CertificateConnectorDetails(self.0.name("certificateConnectorDetails"))
    }

    /// `/deviceManagement/chromeOSOnboardingSettings`
    pub fn chrome_os_onboarding_settings(&self) -> chrome_os_onboarding_settings::ChromeOsOnboardingSettings {
        chrome_os_onboarding_settings::ChromeOsOnboardingSettings(self.0.name("chromeOSOnboardingSettings"))
    }

    /// `/deviceManagement/cloudPCConnectivityIssues`
    pub fn cloud_pc_connectivity_issues(&self) -> cloud_pc_connectivity_issues::CloudPcConnectivityIssues {
        cloud_pc_connectivity_issues::CloudPcConnectivityIssues(self.0.name("cloudPCConnectivityIssues"))
    }

    /// `/deviceManagement/comanagedDevices`
    pub fn comanaged_devices(&self) -> comanaged_devices::ComanagedDevices {
        comanaged_devices::ComanagedDevices(self.0.name("comanagedDevices"))
    }

    /// `/deviceManagement/comanagementEligibleDevices`
    pub fn comanagement_eligible_devices(&self) -> comanagement_eligible_devices::ComanagementEligibleDevices {
        comanagement_eligible_devices::ComanagementEligibleDevices(self.0.name("comanagementEligibleDevices"))
    }

    /// `/deviceManagement/complianceCategories`
    pub fn compliance_categories(&self) -> compliance_categories::ComplianceCategories {
        compliance_categories::ComplianceCategories(self.0.name("complianceCategories"))
    }

    /// `/deviceManagement/complianceManagementPartners`
    pub fn compliance_management_partners(&self) -> compliance_management_partners::ComplianceManagementPartners {
        compliance_management_partners::ComplianceManagementPartners(self.0.name("complianceManagementPartners"))
    }

    /// `/deviceManagement/compliancePolicies`
    pub fn compliance_policies(&self) -> compliance_policies::CompliancePolicies {
        compliance_policies::CompliancePolicies(self.0.name("compliancePolicies"))
    }

    /// `/deviceManagement/complianceSettings`
    pub fn compliance_settings(&self) -> compliance_settings::ComplianceSettings {
        compliance_settings::ComplianceSettings(self.0.name("complianceSettings"))
    }

    /// `/deviceManagement/conditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> conditional_access_settings::ConditionalAccessSettings {
        conditional_access_settings::ConditionalAccessSettings(self.0.name("conditionalAccessSettings"))
    }

    /// `/deviceManagement/configManagerCollections`
    pub fn config_manager_collections(&self) -> config_manager_collections::ConfigManagerCollections {
        config_manager_collections::ConfigManagerCollections(self.0.name("configManagerCollections"))
    }

    /// `/deviceManagement/configurationCategories`
    pub fn configuration_categories(&self) -> configuration_categories::ConfigurationCategories {
        configuration_categories::ConfigurationCategories(self.0.name("configurationCategories"))
    }

    /// `/deviceManagement/configurationPolicies`
    pub fn configuration_policies(&self) -> configuration_policies::ConfigurationPolicies {
        configuration_policies::ConfigurationPolicies(self.0.name("configurationPolicies"))
    }

    /// `/deviceManagement/configurationPolicyTemplates`
    pub fn configuration_policy_templates(&self) -> configuration_policy_templates::ConfigurationPolicyTemplates {
        configuration_policy_templates::ConfigurationPolicyTemplates(self.0.name("configurationPolicyTemplates"))
    }

    /// `/deviceManagement/configurationSettings`
    pub fn configuration_settings(&self) -> configuration_settings::ConfigurationSettings {
        configuration_settings::ConfigurationSettings(self.0.name("configurationSettings"))
    }

    /// `/deviceManagement/dataSharingConsents`
    pub fn data_sharing_consents(&self) -> data_sharing_consents::DataSharingConsents {
        data_sharing_consents::DataSharingConsents(self.0.name("dataSharingConsents"))
    }

    /// `/deviceManagement/depOnboardingSettings`
    pub fn dep_onboarding_settings(&self) -> dep_onboarding_settings::DepOnboardingSettings {
        dep_onboarding_settings::DepOnboardingSettings(self.0.name("depOnboardingSettings"))
    }

    /// `/deviceManagement/derivedCredentials`
    pub fn derived_credentials(&self) -> derived_credentials::DerivedCredentials {
        derived_credentials::DerivedCredentials(self.0.name("derivedCredentials"))
    }

    /// `/deviceManagement/detectedApps`
    pub fn detected_apps(&self) -> detected_apps::DetectedApps {
        detected_apps::DetectedApps(self.0.name("detectedApps"))
    }

    /// `/deviceManagement/deviceCategories`
    pub fn device_categories(&self) -> device_categories::DeviceCategories {
        device_categories::DeviceCategories(self.0.name("deviceCategories"))
    }

    /// `/deviceManagement/deviceCompliancePolicies`
    pub fn device_compliance_policies(&self) -> device_compliance_policies::DeviceCompliancePolicies {
        device_compliance_policies::DeviceCompliancePolicies(self.0.name("deviceCompliancePolicies"))
    }

    /// `/deviceManagement/deviceCompliancePolicyDeviceStateSummary`
    pub fn device_compliance_policy_device_state_summary(
        &self,
    ) -> device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummary
    {
        device_compliance_policy_device_state_summary::DeviceCompliancePolicyDeviceStateSummary(
            self.0.name("deviceCompliancePolicyDeviceStateSummary"),
        )
    }

    /// `/deviceManagement/deviceCompliancePolicySettingStateSummaries`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> device_compliance_policy_setting_state_summaries::DeviceCompliancePolicySettingStateSummaries
    {
        device_compliance_policy_setting_state_summaries::DeviceCompliancePolicySettingStateSummaries(
            self.0.name("deviceCompliancePolicySettingStateSummaries"),
        )
    }

    /// `/deviceManagement/deviceComplianceScripts`
    pub fn device_compliance_scripts(&self) -> device_compliance_scripts::DeviceComplianceScripts {
        device_compliance_scripts::DeviceComplianceScripts(self.0.name("deviceComplianceScripts"))
    }

    /// `/deviceManagement/deviceConfigurationConflictSummary`
    pub fn device_configuration_conflict_summary(
        &self,
    ) -> device_configuration_conflict_summary::DeviceConfigurationConflictSummary
    {
        device_configuration_conflict_summary::DeviceConfigurationConflictSummary(
            self.0.name("deviceConfigurationConflictSummary"),
        )
    }

    /// `/deviceManagement/deviceConfigurationDeviceStateSummaries`
    pub fn device_configuration_device_state_summaries(
        &self,
    ) -> device_configuration_device_state_summaries::DeviceConfigurationDeviceStateSummaries
    {
        device_configuration_device_state_summaries::DeviceConfigurationDeviceStateSummaries(
            self.0.name("deviceConfigurationDeviceStateSummaries"),
        )
    }

    /// `/deviceManagement/deviceConfigurationRestrictedAppsViolations`
    pub fn device_configuration_restricted_apps_violations(
        &self,
    ) -> device_configuration_restricted_apps_violations::DeviceConfigurationRestrictedAppsViolations
    {
        device_configuration_restricted_apps_violations::DeviceConfigurationRestrictedAppsViolations(
            self.0.name("deviceConfigurationRestrictedAppsViolations"),
        )
    }

    /// `/deviceManagement/deviceConfigurationUserStateSummaries`
    pub fn device_configuration_user_state_summaries(
        &self,
    ) -> device_configuration_user_state_summaries::DeviceConfigurationUserStateSummaries
    {
        device_configuration_user_state_summaries::DeviceConfigurationUserStateSummaries(
            self.0.name("deviceConfigurationUserStateSummaries"),
        )
    }

    /// `/deviceManagement/deviceConfigurations`
    pub fn device_configurations(&self) -> device_configurations::DeviceConfigurations {
        device_configurations::DeviceConfigurations(self.0.name("deviceConfigurations"))
    }

    /// `/deviceManagement/deviceConfigurationsAllManagedDeviceCertificateStates`
    pub fn device_configurations_all_managed_device_certificate_states(
        &self,
    ) -> device_configurations_all_managed_device_certificate_states::DeviceConfigurationsAllManagedDeviceCertificateStates
    {
        device_configurations_all_managed_device_certificate_states::DeviceConfigurationsAllManagedDeviceCertificateStates(
            self.0.name("deviceConfigurationsAllManagedDeviceCertificateStates"),
        )
    }

    /// `/deviceManagement/deviceCustomAttributeShellScripts`
    pub fn device_custom_attribute_shell_scripts(
        &self,
    ) -> device_custom_attribute_shell_scripts::DeviceCustomAttributeShellScripts
    {
        device_custom_attribute_shell_scripts::DeviceCustomAttributeShellScripts(
            self.0.name("deviceCustomAttributeShellScripts"),
        )
    }

    /// `/deviceManagement/deviceEnrollmentConfigurations`
    pub fn device_enrollment_configurations(&self) -> device_enrollment_configurations::DeviceEnrollmentConfigurations {
        device_enrollment_configurations::DeviceEnrollmentConfigurations(self.0.name("deviceEnrollmentConfigurations"))
    }

    /// `/deviceManagement/deviceHealthScripts`
    pub fn device_health_scripts(&self) -> device_health_scripts::DeviceHealthScripts {
        device_health_scripts::DeviceHealthScripts(self.0.name("deviceHealthScripts"))
    }

    /// `/deviceManagement/deviceManagementPartners`
    pub fn device_management_partners(&self) -> device_management_partners::DeviceManagementPartners {
        device_management_partners::DeviceManagementPartners(self.0.name("deviceManagementPartners"))
    }

    /// `/deviceManagement/deviceManagementScripts`
    pub fn device_management_scripts(&self) -> device_management_scripts::DeviceManagementScripts {
        device_management_scripts::DeviceManagementScripts(self.0.name("deviceManagementScripts"))
    }

    /// `/deviceManagement/deviceShellScripts`
    pub fn device_shell_scripts(&self) -> device_shell_scripts::DeviceShellScripts {
        device_shell_scripts::DeviceShellScripts(self.0.name("deviceShellScripts"))
    }

    /// `/deviceManagement/domainJoinConnectors`
    pub fn domain_join_connectors(&self) -> domain_join_connectors::DomainJoinConnectors {
        domain_join_connectors::DomainJoinConnectors(self.0.name("domainJoinConnectors"))
    }

    /// `/deviceManagement/embeddedSIMActivationCodePools`
    pub fn embedded_sim_activation_code_pools(
        &self,
    ) -> embedded_sim_activation_code_pools::EmbeddedSimActivationCodePools
    {
        embedded_sim_activation_code_pools::EmbeddedSimActivationCodePools(
            self.0.name("embeddedSIMActivationCodePools"),
        )
    }

    /// `/deviceManagement/exchangeConnectors`
    pub fn exchange_connectors(&self) -> exchange_connectors::ExchangeConnectors {
        exchange_connectors::ExchangeConnectors(self.0.name("exchangeConnectors"))
    }

    /// `/deviceManagement/exchangeOnPremisesPolicies`
    pub fn exchange_on_premises_policies(&self) -> exchange_on_premises_policies::ExchangeOnPremisesPolicies {
        exchange_on_premises_policies::ExchangeOnPremisesPolicies(self.0.name("exchangeOnPremisesPolicies"))
    }

    /// `/deviceManagement/exchangeOnPremisesPolicy`
    pub fn exchange_on_premises_policy(&self) -> exchange_on_premises_policy::ExchangeOnPremisesPolicy {
        exchange_on_premises_policy::ExchangeOnPremisesPolicy(self.0.name("exchangeOnPremisesPolicy"))
    }

    /// `/deviceManagement/getAssignedRoleDetails`
    pub fn get_assigned_role_details(&self) -> get_assigned_role_details::GetAssignedRoleDetails {
        get_assigned_role_details::GetAssignedRoleDetails(self.0.name("getAssignedRoleDetails"))
    }

    /// `/deviceManagement/getAssignedRoleIdsForLoggedInUser`
    pub fn get_assigned_role_ids_for_logged_in_user(
        &self,
    ) -> get_assigned_role_ids_for_logged_in_user::GetAssignedRoleIdsForLoggedInUser
    {
        get_assigned_role_ids_for_logged_in_user::GetAssignedRoleIdsForLoggedInUser(
            self.0.name("getAssignedRoleIdsForLoggedInUser"),
        )
    }

    /// `/deviceManagement/getComanagedDevicesSummary`
    pub fn get_comanaged_devices_summary(&self) -> get_comanaged_devices_summary::GetComanagedDevicesSummary {
        get_comanaged_devices_summary::GetComanagedDevicesSummary(self.0.name("getComanagedDevicesSummary"))
    }

    /// `/deviceManagement/getComanagementEligibleDevicesSummary`
    pub fn get_comanagement_eligible_devices_summary(
        &self,
    ) -> get_comanagement_eligible_devices_summary::GetComanagementEligibleDevicesSummary
    {
        get_comanagement_eligible_devices_summary::GetComanagementEligibleDevicesSummary(
            self.0.name("getComanagementEligibleDevicesSummary"),
        )
    }

    /// `/deviceManagement/groupPolicyCategories`
    pub fn group_policy_categories(&self) -> group_policy_categories::GroupPolicyCategories {
        group_policy_categories::GroupPolicyCategories(self.0.name("groupPolicyCategories"))
    }

    /// `/deviceManagement/groupPolicyConfigurations`
    pub fn group_policy_configurations(&self) -> group_policy_configurations::GroupPolicyConfigurations {
        group_policy_configurations::GroupPolicyConfigurations(self.0.name("groupPolicyConfigurations"))
    }

    /// `/deviceManagement/groupPolicyDefinitionFiles`
    pub fn group_policy_definition_files(&self) -> group_policy_definition_files::GroupPolicyDefinitionFiles {
        group_policy_definition_files::GroupPolicyDefinitionFiles(self.0.name("groupPolicyDefinitionFiles"))
    }

    /// `/deviceManagement/groupPolicyDefinitions`
    pub fn group_policy_definitions(&self) -> group_policy_definitions::GroupPolicyDefinitions {
        group_policy_definitions::GroupPolicyDefinitions(self.0.name("groupPolicyDefinitions"))
    }

    /// `/deviceManagement/groupPolicyMigrationReports`
    pub fn group_policy_migration_reports(&self) -> group_policy_migration_reports::GroupPolicyMigrationReports {
        group_policy_migration_reports::GroupPolicyMigrationReports(self.0.name("groupPolicyMigrationReports"))
    }

    /// `/deviceManagement/groupPolicyObjectFiles`
    pub fn group_policy_object_files(&self) -> group_policy_object_files::GroupPolicyObjectFiles {
        group_policy_object_files::GroupPolicyObjectFiles(self.0.name("groupPolicyObjectFiles"))
    }

    /// `/deviceManagement/groupPolicyUploadedDefinitionFiles`
    pub fn group_policy_uploaded_definition_files(
        &self,
    ) -> group_policy_uploaded_definition_files::GroupPolicyUploadedDefinitionFiles
    {
        group_policy_uploaded_definition_files::GroupPolicyUploadedDefinitionFiles(
            self.0.name("groupPolicyUploadedDefinitionFiles"),
        )
    }

    /// `/deviceManagement/hardwareConfigurations`
    pub fn hardware_configurations(&self) -> hardware_configurations::HardwareConfigurations {
        hardware_configurations::HardwareConfigurations(self.0.name("hardwareConfigurations"))
    }

    /// `/deviceManagement/hardwarePasswordInfo`
    pub fn hardware_password_info(&self) -> hardware_password_info::HardwarePasswordInfo {
        hardware_password_info::HardwarePasswordInfo(self.0.name("hardwarePasswordInfo"))
    }

    /// `/deviceManagement/importedDeviceIdentities`
    pub fn imported_device_identities(&self) -> imported_device_identities::ImportedDeviceIdentities {
        imported_device_identities::ImportedDeviceIdentities(self.0.name("importedDeviceIdentities"))
    }

    /// `/deviceManagement/importedWindowsAutopilotDeviceIdentities`
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> imported_windows_autopilot_device_identities::ImportedWindowsAutopilotDeviceIdentities
    {
        imported_windows_autopilot_device_identities::ImportedWindowsAutopilotDeviceIdentities(
            self.0.name("importedWindowsAutopilotDeviceIdentities"),
        )
    }

    /// `/deviceManagement/intents`
    pub fn intents(&self) -> intents::Intents {
        intents::Intents(self.0.name("intents"))
    }

    /// `/deviceManagement/intuneBrandingProfiles`
    pub fn intune_branding_profiles(&self) -> intune_branding_profiles::IntuneBrandingProfiles {
        intune_branding_profiles::IntuneBrandingProfiles(self.0.name("intuneBrandingProfiles"))
    }

    /// `/deviceManagement/iosUpdateStatuses`
    pub fn ios_update_statuses(&self) -> ios_update_statuses::IosUpdateStatuses {
        ios_update_statuses::IosUpdateStatuses(self.0.name("iosUpdateStatuses"))
    }

    /// `/deviceManagement/macOSSoftwareUpdateAccountSummaries`
    pub fn mac_os_software_update_account_summaries(
        &self,
    ) -> mac_os_software_update_account_summaries::MacOsSoftwareUpdateAccountSummaries
    {
        mac_os_software_update_account_summaries::MacOsSoftwareUpdateAccountSummaries(
            self.0.name("macOSSoftwareUpdateAccountSummaries"),
        )
    }

    /// `/deviceManagement/managedDeviceEncryptionStates`
    pub fn managed_device_encryption_states(&self) -> managed_device_encryption_states::ManagedDeviceEncryptionStates {
        managed_device_encryption_states::ManagedDeviceEncryptionStates(self.0.name("managedDeviceEncryptionStates"))
    }

    /// `/deviceManagement/managedDeviceOverview`
    pub fn managed_device_overview(&self) -> managed_device_overview::ManagedDeviceOverview {
        managed_device_overview::ManagedDeviceOverview(self.0.name("managedDeviceOverview"))
    }

    /// `/deviceManagement/managedDevices`
    pub fn managed_devices(&self) -> managed_devices::ManagedDevices {
        managed_devices::ManagedDevices(self.0.name("managedDevices"))
    }

    /// `/deviceManagement/managementConditionStatements`
    pub fn management_condition_statements(&self) -> management_condition_statements::ManagementConditionStatements {
        management_condition_statements::ManagementConditionStatements(self.0.name("managementConditionStatements"))
    }

    /// `/deviceManagement/managementConditions`
    pub fn management_conditions(&self) -> management_conditions::ManagementConditions {
        management_conditions::ManagementConditions(self.0.name("managementConditions"))
    }

    /// `/deviceManagement/microsoftTunnelConfigurations`
    pub fn microsoft_tunnel_configurations(&self) -> microsoft_tunnel_configurations::MicrosoftTunnelConfigurations {
        microsoft_tunnel_configurations::MicrosoftTunnelConfigurations(self.0.name("microsoftTunnelConfigurations"))
    }

    /// `/deviceManagement/microsoftTunnelHealthThresholds`
    pub fn microsoft_tunnel_health_thresholds(
        &self,
    ) -> microsoft_tunnel_health_thresholds::MicrosoftTunnelHealthThresholds
    {
        microsoft_tunnel_health_thresholds::MicrosoftTunnelHealthThresholds(
            self.0.name("microsoftTunnelHealthThresholds"),
        )
    }

    /// `/deviceManagement/microsoftTunnelServerLogCollectionResponses`
    pub fn microsoft_tunnel_server_log_collection_responses(
        &self,
    ) -> microsoft_tunnel_server_log_collection_responses::MicrosoftTunnelServerLogCollectionResponses
    {
        microsoft_tunnel_server_log_collection_responses::MicrosoftTunnelServerLogCollectionResponses(
            self.0.name("microsoftTunnelServerLogCollectionResponses"),
        )
    }

    /// `/deviceManagement/microsoftTunnelSites`
    pub fn microsoft_tunnel_sites(&self) -> microsoft_tunnel_sites::MicrosoftTunnelSites {
        microsoft_tunnel_sites::MicrosoftTunnelSites(self.0.name("microsoftTunnelSites"))
    }

    /// `/deviceManagement/mobileAppTroubleshootingEvents`
    pub fn mobile_app_troubleshooting_events(
        &self,
    ) -> mobile_app_troubleshooting_events::MobileAppTroubleshootingEvents
    {
        mobile_app_troubleshooting_events::MobileAppTroubleshootingEvents(self.0.name("mobileAppTroubleshootingEvents"))
    }

    /// `/deviceManagement/mobileThreatDefenseConnectors`
    pub fn mobile_threat_defense_connectors(&self) -> mobile_threat_defense_connectors::MobileThreatDefenseConnectors {
        mobile_threat_defense_connectors::MobileThreatDefenseConnectors(self.0.name("mobileThreatDefenseConnectors"))
    }

    /// `/deviceManagement/ndesConnectors`
    pub fn ndes_connectors(&self) -> ndes_connectors::NdesConnectors {
        ndes_connectors::NdesConnectors(self.0.name("ndesConnectors"))
    }

    /// `/deviceManagement/notificationMessageTemplates`
    pub fn notification_message_templates(&self) -> notification_message_templates::NotificationMessageTemplates {
        notification_message_templates::NotificationMessageTemplates(self.0.name("notificationMessageTemplates"))
    }

    /// `/deviceManagement/oemWarrantyInformationOnboarding`
    pub fn oem_warranty_information_onboarding(
        &self,
    ) -> oem_warranty_information_onboarding::OemWarrantyInformationOnboarding
    {
        oem_warranty_information_onboarding::OemWarrantyInformationOnboarding(
            self.0.name("oemWarrantyInformationOnboarding"),
        )
    }

    /// `/deviceManagement/operationApprovalPolicies`
    pub fn operation_approval_policies(&self) -> operation_approval_policies::OperationApprovalPolicies {
        operation_approval_policies::OperationApprovalPolicies(self.0.name("operationApprovalPolicies"))
    }

    /// `/deviceManagement/operationApprovalRequests`
    pub fn operation_approval_requests(&self) -> operation_approval_requests::OperationApprovalRequests {
        operation_approval_requests::OperationApprovalRequests(self.0.name("operationApprovalRequests"))
    }

    /// `/deviceManagement/remoteActionAudits`
    pub fn remote_action_audits(&self) -> remote_action_audits::RemoteActionAudits {
        remote_action_audits::RemoteActionAudits(self.0.name("remoteActionAudits"))
    }

    /// `/deviceManagement/remoteAssistancePartners`
    pub fn remote_assistance_partners(&self) -> remote_assistance_partners::RemoteAssistancePartners {
        remote_assistance_partners::RemoteAssistancePartners(self.0.name("remoteAssistancePartners"))
    }

    /// `/deviceManagement/remoteAssistanceSettings`
    pub fn remote_assistance_settings(&self) -> remote_assistance_settings::RemoteAssistanceSettings {
        remote_assistance_settings::RemoteAssistanceSettings(self.0.name("remoteAssistanceSettings"))
    }

    /// `/deviceManagement/reports`
    pub fn reports(&self) -> reports::Reports {
        reports::Reports(self.0.name("reports"))
    }

    /// `/deviceManagement/resourceAccessProfiles`
    pub fn resource_access_profiles(&self) -> resource_access_profiles::ResourceAccessProfiles {
        resource_access_profiles::ResourceAccessProfiles(self.0.name("resourceAccessProfiles"))
    }

    /// `/deviceManagement/resourceOperations`
    pub fn resource_operations(&self) -> resource_operations::ResourceOperations {
        resource_operations::ResourceOperations(self.0.name("resourceOperations"))
    }

    /// `/deviceManagement/reusablePolicySettings`
    pub fn reusable_policy_settings(&self) -> reusable_policy_settings::ReusablePolicySettings {
        reusable_policy_settings::ReusablePolicySettings(self.0.name("reusablePolicySettings"))
    }

    /// `/deviceManagement/reusableSettings`
    pub fn reusable_settings(&self) -> reusable_settings::ReusableSettings {
        reusable_settings::ReusableSettings(self.0.name("reusableSettings"))
    }

    /// `/deviceManagement/roleAssignments`
    pub fn role_assignments(&self) -> role_assignments::RoleAssignments {
        role_assignments::RoleAssignments(self.0.name("roleAssignments"))
    }

    /// `/deviceManagement/roleDefinitions`
    pub fn role_definitions(&self) -> role_definitions::RoleDefinitions {
        role_definitions::RoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `/deviceManagement/roleScopeTags`
    pub fn role_scope_tags(&self) -> role_scope_tags::RoleScopeTags {
        role_scope_tags::RoleScopeTags(self.0.name("roleScopeTags"))
    }

    /// `/deviceManagement/settingDefinitions`
    pub fn setting_definitions(&self) -> setting_definitions::SettingDefinitions {
        setting_definitions::SettingDefinitions(self.0.name("settingDefinitions"))
    }

    /// `/deviceManagement/softwareUpdateStatusSummary`
    pub fn software_update_status_summary(&self) -> software_update_status_summary::SoftwareUpdateStatusSummary {
        software_update_status_summary::SoftwareUpdateStatusSummary(self.0.name("softwareUpdateStatusSummary"))
    }

    /// `/deviceManagement/telecomExpenseManagementPartners`
    pub fn telecom_expense_management_partners(
        &self,
    ) -> telecom_expense_management_partners::TelecomExpenseManagementPartners
    {
        telecom_expense_management_partners::TelecomExpenseManagementPartners(
            self.0.name("telecomExpenseManagementPartners"),
        )
    }

    /// `/deviceManagement/templateSettings`
    pub fn template_settings(&self) -> template_settings::TemplateSettings {
        template_settings::TemplateSettings(self.0.name("templateSettings"))
    }

    /// `/deviceManagement/templates`
    pub fn templates(&self) -> templates::Templates {
        templates::Templates(self.0.name("templates"))
    }

    /// `/deviceManagement/tenantAttachRBAC`
    pub fn tenant_attach_rbac(&self) -> tenant_attach_rbac::TenantAttachRbac {
        tenant_attach_rbac::TenantAttachRbac(self.0.name("tenantAttachRBAC"))
    }

    /// `/deviceManagement/termsAndConditions`
    pub fn terms_and_conditions(&self) -> terms_and_conditions::TermsAndConditions {
        terms_and_conditions::TermsAndConditions(self.0.name("termsAndConditions"))
    }

    /// `/deviceManagement/troubleshootingEvents`
    pub fn troubleshooting_events(&self) -> troubleshooting_events::TroubleshootingEvents {
        troubleshooting_events::TroubleshootingEvents(self.0.name("troubleshootingEvents"))
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance`
    pub fn user_experience_analytics_app_health_application_performance(
        &self,
    ) -> user_experience_analytics_app_health_application_performance::UserExperienceAnalyticsAppHealthApplicationPerformance
    {
        user_experience_analytics_app_health_application_performance::UserExperienceAnalyticsAppHealthApplicationPerformance(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`
    pub fn user_experience_analytics_app_health_application_performance_by_app_version(
        &self,
    ) -> user_experience_analytics_app_health_application_performance_by_app_version::UserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion
    {
        user_experience_analytics_app_health_application_performance_by_app_version::UserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_details(
        &self,
    ) -> user_experience_analytics_app_health_application_performance_by_app_version_details::UserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails
    {
        user_experience_analytics_app_health_application_performance_by_app_version_details::UserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_device_id(
        &self,
    ) -> user_experience_analytics_app_health_application_performance_by_app_version_device_id::UserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId
    {
        user_experience_analytics_app_health_application_performance_by_app_version_device_id::UserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`
    pub fn user_experience_analytics_app_health_application_performance_by_os_version(
        &self,
    ) -> user_experience_analytics_app_health_application_performance_by_os_version::UserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion
    {
        user_experience_analytics_app_health_application_performance_by_os_version::UserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`
    pub fn user_experience_analytics_app_health_device_model_performance(
        &self,
    ) -> user_experience_analytics_app_health_device_model_performance::UserExperienceAnalyticsAppHealthDeviceModelPerformance
    {
        user_experience_analytics_app_health_device_model_performance::UserExperienceAnalyticsAppHealthDeviceModelPerformance(
            self.0.name("userExperienceAnalyticsAppHealthDeviceModelPerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance`
    pub fn user_experience_analytics_app_health_device_performance(
        &self,
    ) -> user_experience_analytics_app_health_device_performance::UserExperienceAnalyticsAppHealthDevicePerformance
    {
        user_experience_analytics_app_health_device_performance::UserExperienceAnalyticsAppHealthDevicePerformance(
            self.0.name("userExperienceAnalyticsAppHealthDevicePerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`
    pub fn user_experience_analytics_app_health_device_performance_details(
        &self,
    ) -> user_experience_analytics_app_health_device_performance_details::UserExperienceAnalyticsAppHealthDevicePerformanceDetails
    {
        user_experience_analytics_app_health_device_performance_details::UserExperienceAnalyticsAppHealthDevicePerformanceDetails(
            self.0.name("userExperienceAnalyticsAppHealthDevicePerformanceDetails"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance`
    pub fn user_experience_analytics_app_health_os_version_performance(
        &self,
    ) -> user_experience_analytics_app_health_os_version_performance::UserExperienceAnalyticsAppHealthOsVersionPerformance
    {
        user_experience_analytics_app_health_os_version_performance::UserExperienceAnalyticsAppHealthOsVersionPerformance(
            self.0.name("userExperienceAnalyticsAppHealthOSVersionPerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsAppHealthOverview`
    pub fn user_experience_analytics_app_health_overview(
        &self,
    ) -> user_experience_analytics_app_health_overview::UserExperienceAnalyticsAppHealthOverview
    {
        user_experience_analytics_app_health_overview::UserExperienceAnalyticsAppHealthOverview(
            self.0.name("userExperienceAnalyticsAppHealthOverview"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBaselines`
    pub fn user_experience_analytics_baselines(
        &self,
    ) -> user_experience_analytics_baselines::UserExperienceAnalyticsBaselines
    {
        user_experience_analytics_baselines::UserExperienceAnalyticsBaselines(
            self.0.name("userExperienceAnalyticsBaselines"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact`
    pub fn user_experience_analytics_battery_health_app_impact(
        &self,
    ) -> user_experience_analytics_battery_health_app_impact::UserExperienceAnalyticsBatteryHealthAppImpact
    {
        user_experience_analytics_battery_health_app_impact::UserExperienceAnalyticsBatteryHealthAppImpact(
            self.0.name("userExperienceAnalyticsBatteryHealthAppImpact"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails`
    pub fn user_experience_analytics_battery_health_capacity_details(
        &self,
    ) -> user_experience_analytics_battery_health_capacity_details::UserExperienceAnalyticsBatteryHealthCapacityDetails
    {
        user_experience_analytics_battery_health_capacity_details::UserExperienceAnalyticsBatteryHealthCapacityDetails(
            self.0.name("userExperienceAnalyticsBatteryHealthCapacityDetails"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact`
    pub fn user_experience_analytics_battery_health_device_app_impact(
        &self,
    ) -> user_experience_analytics_battery_health_device_app_impact::UserExperienceAnalyticsBatteryHealthDeviceAppImpact
    {
        user_experience_analytics_battery_health_device_app_impact::UserExperienceAnalyticsBatteryHealthDeviceAppImpact(
            self.0.name("userExperienceAnalyticsBatteryHealthDeviceAppImpact"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance`
    pub fn user_experience_analytics_battery_health_device_performance(
        &self,
    ) -> user_experience_analytics_battery_health_device_performance::UserExperienceAnalyticsBatteryHealthDevicePerformance
    {
        user_experience_analytics_battery_health_device_performance::UserExperienceAnalyticsBatteryHealthDevicePerformance(
            self.0.name("userExperienceAnalyticsBatteryHealthDevicePerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`
    pub fn user_experience_analytics_battery_health_device_runtime_history(
        &self,
    ) -> user_experience_analytics_battery_health_device_runtime_history::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    {
        user_experience_analytics_battery_health_device_runtime_history::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory(
            self.0.name("userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance`
    pub fn user_experience_analytics_battery_health_model_performance(
        &self,
    ) -> user_experience_analytics_battery_health_model_performance::UserExperienceAnalyticsBatteryHealthModelPerformance
    {
        user_experience_analytics_battery_health_model_performance::UserExperienceAnalyticsBatteryHealthModelPerformance(
            self.0.name("userExperienceAnalyticsBatteryHealthModelPerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance`
    pub fn user_experience_analytics_battery_health_os_performance(
        &self,
    ) -> user_experience_analytics_battery_health_os_performance::UserExperienceAnalyticsBatteryHealthOsPerformance
    {
        user_experience_analytics_battery_health_os_performance::UserExperienceAnalyticsBatteryHealthOsPerformance(
            self.0.name("userExperienceAnalyticsBatteryHealthOsPerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails`
    pub fn user_experience_analytics_battery_health_runtime_details(
        &self,
    ) -> user_experience_analytics_battery_health_runtime_details::UserExperienceAnalyticsBatteryHealthRuntimeDetails
    {
        user_experience_analytics_battery_health_runtime_details::UserExperienceAnalyticsBatteryHealthRuntimeDetails(
            self.0.name("userExperienceAnalyticsBatteryHealthRuntimeDetails"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsCategories`
    pub fn user_experience_analytics_categories(
        &self,
    ) -> user_experience_analytics_categories::UserExperienceAnalyticsCategories
    {
        user_experience_analytics_categories::UserExperienceAnalyticsCategories(
            self.0.name("userExperienceAnalyticsCategories"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceMetricHistory`
    pub fn user_experience_analytics_device_metric_history(
        &self,
    ) -> user_experience_analytics_device_metric_history::UserExperienceAnalyticsDeviceMetricHistory
    {
        user_experience_analytics_device_metric_history::UserExperienceAnalyticsDeviceMetricHistory(
            self.0.name("userExperienceAnalyticsDeviceMetricHistory"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDevicePerformance`
    pub fn user_experience_analytics_device_performance(
        &self,
    ) -> user_experience_analytics_device_performance::UserExperienceAnalyticsDevicePerformance
    {
        user_experience_analytics_device_performance::UserExperienceAnalyticsDevicePerformance(
            self.0.name("userExperienceAnalyticsDevicePerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceScope`
    pub fn user_experience_analytics_device_scope(
        &self,
    ) -> user_experience_analytics_device_scope::UserExperienceAnalyticsDeviceScope
    {
        user_experience_analytics_device_scope::UserExperienceAnalyticsDeviceScope(
            self.0.name("userExperienceAnalyticsDeviceScope"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceScopes`
    pub fn user_experience_analytics_device_scopes(
        &self,
    ) -> user_experience_analytics_device_scopes::UserExperienceAnalyticsDeviceScopes
    {
        user_experience_analytics_device_scopes::UserExperienceAnalyticsDeviceScopes(
            self.0.name("userExperienceAnalyticsDeviceScopes"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceScores`
    pub fn user_experience_analytics_device_scores(
        &self,
    ) -> user_experience_analytics_device_scores::UserExperienceAnalyticsDeviceScores
    {
        user_experience_analytics_device_scores::UserExperienceAnalyticsDeviceScores(
            self.0.name("userExperienceAnalyticsDeviceScores"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory`
    pub fn user_experience_analytics_device_startup_history(
        &self,
    ) -> user_experience_analytics_device_startup_history::UserExperienceAnalyticsDeviceStartupHistory
    {
        user_experience_analytics_device_startup_history::UserExperienceAnalyticsDeviceStartupHistory(
            self.0.name("userExperienceAnalyticsDeviceStartupHistory"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance`
    pub fn user_experience_analytics_device_startup_process_performance(
        &self,
    ) -> user_experience_analytics_device_startup_process_performance::UserExperienceAnalyticsDeviceStartupProcessPerformance
    {
        user_experience_analytics_device_startup_process_performance::UserExperienceAnalyticsDeviceStartupProcessPerformance(
            self.0.name("userExperienceAnalyticsDeviceStartupProcessPerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses`
    pub fn user_experience_analytics_device_startup_processes(
        &self,
    ) -> user_experience_analytics_device_startup_processes::UserExperienceAnalyticsDeviceStartupProcesses
    {
        user_experience_analytics_device_startup_processes::UserExperienceAnalyticsDeviceStartupProcesses(
            self.0.name("userExperienceAnalyticsDeviceStartupProcesses"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsDevicesWithoutCloudIdentity`
    pub fn user_experience_analytics_devices_without_cloud_identity(
        &self,
    ) -> user_experience_analytics_devices_without_cloud_identity::UserExperienceAnalyticsDevicesWithoutCloudIdentity
    {
        user_experience_analytics_devices_without_cloud_identity::UserExperienceAnalyticsDevicesWithoutCloudIdentity(
            self.0.name("userExperienceAnalyticsDevicesWithoutCloudIdentity"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsImpactingProcess`
    pub fn user_experience_analytics_impacting_process(
        &self,
    ) -> user_experience_analytics_impacting_process::UserExperienceAnalyticsImpactingProcess
    {
        user_experience_analytics_impacting_process::UserExperienceAnalyticsImpactingProcess(
            self.0.name("userExperienceAnalyticsImpactingProcess"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsMetricHistory`
    pub fn user_experience_analytics_metric_history(
        &self,
    ) -> user_experience_analytics_metric_history::UserExperienceAnalyticsMetricHistory
    {
        user_experience_analytics_metric_history::UserExperienceAnalyticsMetricHistory(
            self.0.name("userExperienceAnalyticsMetricHistory"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsModelScores`
    pub fn user_experience_analytics_model_scores(
        &self,
    ) -> user_experience_analytics_model_scores::UserExperienceAnalyticsModelScores
    {
        user_experience_analytics_model_scores::UserExperienceAnalyticsModelScores(
            self.0.name("userExperienceAnalyticsModelScores"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsNotAutopilotReadyDevice`
    pub fn user_experience_analytics_not_autopilot_ready_device(
        &self,
    ) -> user_experience_analytics_not_autopilot_ready_device::UserExperienceAnalyticsNotAutopilotReadyDevice
    {
        user_experience_analytics_not_autopilot_ready_device::UserExperienceAnalyticsNotAutopilotReadyDevice(
            self.0.name("userExperienceAnalyticsNotAutopilotReadyDevice"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsOverview`
    pub fn user_experience_analytics_overview(
        &self,
    ) -> user_experience_analytics_overview::UserExperienceAnalyticsOverview
    {
        user_experience_analytics_overview::UserExperienceAnalyticsOverview(
            self.0.name("userExperienceAnalyticsOverview"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsRegressionSummary`
    pub fn user_experience_analytics_regression_summary(
        &self,
    ) -> user_experience_analytics_regression_summary::UserExperienceAnalyticsRegressionSummary
    {
        user_experience_analytics_regression_summary::UserExperienceAnalyticsRegressionSummary(
            self.0.name("userExperienceAnalyticsRegressionSummary"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsRemoteConnection`
    pub fn user_experience_analytics_remote_connection(
        &self,
    ) -> user_experience_analytics_remote_connection::UserExperienceAnalyticsRemoteConnection
    {
        user_experience_analytics_remote_connection::UserExperienceAnalyticsRemoteConnection(
            self.0.name("userExperienceAnalyticsRemoteConnection"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsResourcePerformance`
    pub fn user_experience_analytics_resource_performance(
        &self,
    ) -> user_experience_analytics_resource_performance::UserExperienceAnalyticsResourcePerformance
    {
        user_experience_analytics_resource_performance::UserExperienceAnalyticsResourcePerformance(
            self.0.name("userExperienceAnalyticsResourcePerformance"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsScoreHistory`
    pub fn user_experience_analytics_score_history(
        &self,
    ) -> user_experience_analytics_score_history::UserExperienceAnalyticsScoreHistory
    {
        user_experience_analytics_score_history::UserExperienceAnalyticsScoreHistory(
            self.0.name("userExperienceAnalyticsScoreHistory"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`
    pub fn user_experience_analytics_summarize_work_from_anywhere_devices(
        &self,
    ) -> user_experience_analytics_summarize_work_from_anywhere_devices::UserExperienceAnalyticsSummarizeWorkFromAnywhereDevices
    {
        user_experience_analytics_summarize_work_from_anywhere_devices::UserExperienceAnalyticsSummarizeWorkFromAnywhereDevices(
            self.0.name("userExperienceAnalyticsSummarizeWorkFromAnywhereDevices"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`
    pub fn user_experience_analytics_work_from_anywhere_hardware_readiness_metric(
        &self,
    ) -> user_experience_analytics_work_from_anywhere_hardware_readiness_metric::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
    {
        user_experience_analytics_work_from_anywhere_hardware_readiness_metric::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric(
            self.0.name("userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`
    pub fn user_experience_analytics_work_from_anywhere_metrics(
        &self,
    ) -> user_experience_analytics_work_from_anywhere_metrics::UserExperienceAnalyticsWorkFromAnywhereMetrics
    {
        user_experience_analytics_work_from_anywhere_metrics::UserExperienceAnalyticsWorkFromAnywhereMetrics(
            self.0.name("userExperienceAnalyticsWorkFromAnywhereMetrics"),
        )
    }

    /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`
    pub fn user_experience_analytics_work_from_anywhere_model_performance(
        &self,
    ) -> user_experience_analytics_work_from_anywhere_model_performance::UserExperienceAnalyticsWorkFromAnywhereModelPerformance
    {
        user_experience_analytics_work_from_anywhere_model_performance::UserExperienceAnalyticsWorkFromAnywhereModelPerformance(
            self.0.name("userExperienceAnalyticsWorkFromAnywhereModelPerformance"),
        )
    }

    /// `/deviceManagement/userPfxCertificates`
    pub fn user_pfx_certificates(&self) -> user_pfx_certificates::UserPfxCertificates {
        user_pfx_certificates::UserPfxCertificates(self.0.name("userPfxCertificates"))
    }

    /// `/deviceManagement/virtualEndpoint`
    pub fn virtual_endpoint(&self) -> virtual_endpoint::VirtualEndpoint {
        virtual_endpoint::VirtualEndpoint(self.0.name("virtualEndpoint"))
    }

    /// `/deviceManagement/windowsAutopilotDeploymentProfiles`
    pub fn windows_autopilot_deployment_profiles(
        &self,
    ) -> windows_autopilot_deployment_profiles::WindowsAutopilotDeploymentProfiles
    {
        windows_autopilot_deployment_profiles::WindowsAutopilotDeploymentProfiles(
            self.0.name("windowsAutopilotDeploymentProfiles"),
        )
    }

    /// `/deviceManagement/windowsAutopilotDeviceIdentities`
    pub fn windows_autopilot_device_identities(
        &self,
    ) -> windows_autopilot_device_identities::WindowsAutopilotDeviceIdentities
    {
        windows_autopilot_device_identities::WindowsAutopilotDeviceIdentities(
            self.0.name("windowsAutopilotDeviceIdentities"),
        )
    }

    /// `/deviceManagement/windowsAutopilotSettings`
    pub fn windows_autopilot_settings(&self) -> windows_autopilot_settings::WindowsAutopilotSettings {
        windows_autopilot_settings::WindowsAutopilotSettings(self.0.name("windowsAutopilotSettings"))
    }

    /// `/deviceManagement/windowsDriverUpdateProfiles`
    pub fn windows_driver_update_profiles(&self) -> windows_driver_update_profiles::WindowsDriverUpdateProfiles {
        windows_driver_update_profiles::WindowsDriverUpdateProfiles(self.0.name("windowsDriverUpdateProfiles"))
    }

    /// `/deviceManagement/windowsFeatureUpdateProfiles`
    pub fn windows_feature_update_profiles(&self) -> windows_feature_update_profiles::WindowsFeatureUpdateProfiles {
        windows_feature_update_profiles::WindowsFeatureUpdateProfiles(self.0.name("windowsFeatureUpdateProfiles"))
    }

    /// `/deviceManagement/windowsInformationProtectionAppLearningSummaries`
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> windows_information_protection_app_learning_summaries::WindowsInformationProtectionAppLearningSummaries
    {
        windows_information_protection_app_learning_summaries::WindowsInformationProtectionAppLearningSummaries(
            self.0.name("windowsInformationProtectionAppLearningSummaries"),
        )
    }

    /// `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> windows_information_protection_network_learning_summaries::WindowsInformationProtectionNetworkLearningSummaries
    {
        windows_information_protection_network_learning_summaries::WindowsInformationProtectionNetworkLearningSummaries(
            self.0.name("windowsInformationProtectionNetworkLearningSummaries"),
        )
    }

    /// `/deviceManagement/windowsMalwareInformation`
    pub fn windows_malware_information(&self) -> windows_malware_information::WindowsMalwareInformation {
        windows_malware_information::WindowsMalwareInformation(self.0.name("windowsMalwareInformation"))
    }

    /// `/deviceManagement/windowsQualityUpdateProfiles`
    pub fn windows_quality_update_profiles(&self) -> windows_quality_update_profiles::WindowsQualityUpdateProfiles {
        windows_quality_update_profiles::WindowsQualityUpdateProfiles(self.0.name("windowsQualityUpdateProfiles"))
    }

    /// `/deviceManagement/windowsUpdateCatalogItems`
    pub fn windows_update_catalog_items(&self) -> windows_update_catalog_items::WindowsUpdateCatalogItems {
        windows_update_catalog_items::WindowsUpdateCatalogItems(self.0.name("windowsUpdateCatalogItems"))
    }

    /// `/deviceManagement/zebraFotaArtifacts`
    pub fn zebra_fota_artifacts(&self) -> zebra_fota_artifacts::ZebraFotaArtifacts {
        zebra_fota_artifacts::ZebraFotaArtifacts(self.0.name("zebraFotaArtifacts"))
    }

    /// `/deviceManagement/zebraFotaConnector`
    pub fn zebra_fota_connector(&self) -> zebra_fota_connector::ZebraFotaConnector {
        zebra_fota_connector::ZebraFotaConnector(self.0.name("zebraFotaConnector"))
    }

    /// `/deviceManagement/zebraFotaDeployments`
    pub fn zebra_fota_deployments(&self) -> zebra_fota_deployments::ZebraFotaDeployments {
        zebra_fota_deployments::ZebraFotaDeployments(self.0.name("zebraFotaDeployments"))
    }
}

pub mod advanced_threat_protection_onboarding_state_summary;
pub mod android_device_owner_enrollment_profiles;
pub mod android_for_work_app_configuration_schemas;
pub mod android_for_work_enrollment_profiles;
pub mod android_for_work_settings;
pub mod android_managed_store_account_enterprise_settings;
pub mod android_managed_store_app_configuration_schemas;
pub mod apple_push_notification_certificate;
pub mod apple_user_initiated_enrollment_profiles;
pub mod assignment_filters;
pub mod audit_events;
pub mod autopilot_events;
pub mod cart_to_class_associations;
pub mod categories;
pub mod certificate_connector_details;
pub mod chrome_os_onboarding_settings;
pub mod cloud_pc_connectivity_issues;
pub mod comanaged_devices;
pub mod comanagement_eligible_devices;
pub mod compliance_categories;
pub mod compliance_management_partners;
pub mod compliance_policies;
pub mod compliance_settings;
pub mod conditional_access_settings;
pub mod config_manager_collections;
pub mod configuration_categories;
pub mod configuration_policies;
pub mod configuration_policy_templates;
pub mod configuration_settings;
pub mod data_sharing_consents;
pub mod dep_onboarding_settings;
pub mod derived_credentials;
pub mod detected_apps;
pub mod device_categories;
pub mod device_compliance_policies;
pub mod device_compliance_policy_device_state_summary;
pub mod device_compliance_policy_setting_state_summaries;
pub mod device_compliance_scripts;
pub mod device_configuration_conflict_summary;
pub mod device_configuration_device_state_summaries;
pub mod device_configuration_restricted_apps_violations;
pub mod device_configuration_user_state_summaries;
pub mod device_configurations;
pub mod device_configurations_all_managed_device_certificate_states;
pub mod device_custom_attribute_shell_scripts;
pub mod device_enrollment_configurations;
pub mod device_health_scripts;
pub mod device_management_partners;
pub mod device_management_scripts;
pub mod device_shell_scripts;
pub mod domain_join_connectors;
pub mod embedded_sim_activation_code_pools;
pub mod exchange_connectors;
pub mod exchange_on_premises_policies;
pub mod exchange_on_premises_policy;

/// `/deviceManagement/getAssignedRoleDetails`
pub mod get_assigned_role_details {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/getAssignedRoleDetails`
        GetAssignedRoleDetails
    }

    impl GetAssignedRoleDetails {
        /// `GET /deviceManagement/getAssignedRoleDetails` — getAssignedRoleDetails function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-getassignedroledetails?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::DeviceAndAppManagementAssignedRoleDetails> {
            let operation = &Operation {
                name: "deviceManagement: get",
                method: Method::Get,
                path: "/deviceManagement/getAssignedRoleDetails",
                pages: &["intune-rbac-devicemanagement-getassignedroledetails"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/getAssignedRoleIdsForLoggedInUser`
pub mod get_assigned_role_ids_for_logged_in_user {
    use crate::runtime::{Get, Method, Object, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/getAssignedRoleIdsForLoggedInUser`
        GetAssignedRoleIdsForLoggedInUser
    }

    impl GetAssignedRoleIdsForLoggedInUser {
        /// `GET /deviceManagement/getAssignedRoleIdsForLoggedInUser` — getAssignedRoleIdsForLoggedInUser function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getassignedroleidsforloggedinuser?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        /// - application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`
        pub fn get(&self) -> Get<Object> {
            let operation = &Operation {
                name: "deviceManagement: get",
                method: Method::Get,
                path: "/deviceManagement/getAssignedRoleIdsForLoggedInUser",
                pages: &["intune-shared-devicemanagement-getassignedroleidsforloggedinuser"],
                work: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
                personal: "",
                application: "DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/getComanagedDevicesSummary`
pub mod get_comanaged_devices_summary {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/getComanagedDevicesSummary`
        GetComanagedDevicesSummary
    }

    impl GetComanagedDevicesSummary {
        /// `GET /deviceManagement/getComanagedDevicesSummary` — getComanagedDevicesSummary function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanageddevicessummary?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ComanagedDevicesSummary> {
            let operation = &Operation {
                name: "deviceManagement: get",
                method: Method::Get,
                path: "/deviceManagement/getComanagedDevicesSummary",
                pages: &["intune-devices-devicemanagement-getcomanageddevicessummary"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/getComanagementEligibleDevicesSummary`
pub mod get_comanagement_eligible_devices_summary {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/getComanagementEligibleDevicesSummary`
        GetComanagementEligibleDevicesSummary
    }

    impl GetComanagementEligibleDevicesSummary {
        /// `GET /deviceManagement/getComanagementEligibleDevicesSummary` — getComanagementEligibleDevicesSummary function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-getcomanagementeligibledevicessummary?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::ComanagementEligibleDevicesSummary> {
            let operation = &Operation {
                name: "deviceManagement: get",
                method: Method::Get,
                path: "/deviceManagement/getComanagementEligibleDevicesSummary",
                pages: &["intune-devices-devicemanagement-getcomanagementeligibledevicessummary"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

pub mod group_policy_categories;
pub mod group_policy_configurations;
pub mod group_policy_definition_files;
pub mod group_policy_definitions;
pub mod group_policy_migration_reports;
pub mod group_policy_object_files;
pub mod group_policy_uploaded_definition_files;
pub mod hardware_configurations;
pub mod hardware_password_info;
pub mod imported_device_identities;
pub mod imported_windows_autopilot_device_identities;
pub mod intents;
pub mod intune_branding_profiles;
pub mod ios_update_statuses;
pub mod mac_os_software_update_account_summaries;
pub mod managed_device_encryption_states;
pub mod managed_device_overview;
pub mod managed_devices;
pub mod management_condition_statements;
pub mod management_conditions;
pub mod microsoft_tunnel_configurations;
pub mod microsoft_tunnel_health_thresholds;
pub mod microsoft_tunnel_server_log_collection_responses;
pub mod microsoft_tunnel_sites;
pub mod mobile_app_troubleshooting_events;
pub mod mobile_threat_defense_connectors;
pub mod ndes_connectors;
pub mod notification_message_templates;
pub mod oem_warranty_information_onboarding;
pub mod operation_approval_policies;
pub mod operation_approval_requests;
pub mod remote_action_audits;
pub mod remote_assistance_partners;
pub mod remote_assistance_settings;
pub mod reports;
pub mod resource_access_profiles;
pub mod resource_operations;
pub mod reusable_policy_settings;
pub mod reusable_settings;
pub mod role_assignments;
pub mod role_definitions;
pub mod role_scope_tags;
pub mod setting_definitions;
pub mod software_update_status_summary;
pub mod telecom_expense_management_partners;
pub mod template_settings;
pub mod templates;
pub mod tenant_attach_rbac;
pub mod terms_and_conditions;
pub mod troubleshooting_events;
pub mod user_experience_analytics_app_health_application_performance;
pub mod user_experience_analytics_app_health_application_performance_by_app_version;
pub mod user_experience_analytics_app_health_application_performance_by_app_version_details;
pub mod user_experience_analytics_app_health_application_performance_by_app_version_device_id;
pub mod user_experience_analytics_app_health_application_performance_by_os_version;
pub mod user_experience_analytics_app_health_device_model_performance;
pub mod user_experience_analytics_app_health_device_performance;
pub mod user_experience_analytics_app_health_device_performance_details;
pub mod user_experience_analytics_app_health_os_version_performance;
pub mod user_experience_analytics_app_health_overview;
pub mod user_experience_analytics_baselines;
pub mod user_experience_analytics_battery_health_app_impact;
pub mod user_experience_analytics_battery_health_capacity_details;
pub mod user_experience_analytics_battery_health_device_app_impact;
pub mod user_experience_analytics_battery_health_device_performance;
pub mod user_experience_analytics_battery_health_device_runtime_history;
pub mod user_experience_analytics_battery_health_model_performance;
pub mod user_experience_analytics_battery_health_os_performance;

/// `/deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails`
pub mod user_experience_analytics_battery_health_runtime_details {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails`
        UserExperienceAnalyticsBatteryHealthRuntimeDetails
    }

    impl UserExperienceAnalyticsBatteryHealthRuntimeDetails {
        /// `GET /deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails` — Get userExperienceAnalyticsBatteryHealthRuntimeDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsBatteryHealthRuntimeDetails> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthRuntimeDetails: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails` — Update userExperienceAnalyticsBatteryHealthRuntimeDetails
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsBatteryHealthRuntimeDetails,
        ) -> Call<models::UserExperienceAnalyticsBatteryHealthRuntimeDetails> {
            let operation = &Operation {
                name: "userExperienceAnalyticsBatteryHealthRuntimeDetails: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails",
                pages: &["intune-devices-userexperienceanalyticsbatteryhealthruntimedetails-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod user_experience_analytics_categories;
pub mod user_experience_analytics_device_metric_history;
pub mod user_experience_analytics_device_performance;
pub mod user_experience_analytics_device_scope;
pub mod user_experience_analytics_device_scopes;
pub mod user_experience_analytics_device_scores;
pub mod user_experience_analytics_device_startup_history;
pub mod user_experience_analytics_device_startup_process_performance;
pub mod user_experience_analytics_device_startup_processes;
pub mod user_experience_analytics_devices_without_cloud_identity;
pub mod user_experience_analytics_impacting_process;
pub mod user_experience_analytics_metric_history;
pub mod user_experience_analytics_model_scores;
pub mod user_experience_analytics_not_autopilot_ready_device;

/// `/deviceManagement/userExperienceAnalyticsOverview`
pub mod user_experience_analytics_overview {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsOverview`
        UserExperienceAnalyticsOverview
    }

    impl UserExperienceAnalyticsOverview {
        /// `GET /deviceManagement/userExperienceAnalyticsOverview` — Get userExperienceAnalyticsOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsOverview> {
            let operation = &Operation {
                name: "userExperienceAnalyticsOverview: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsOverview",
                pages: &["intune-devices-userexperienceanalyticsoverview-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsOverview` — Update userExperienceAnalyticsOverview
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsoverview-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsOverview,
        ) -> Call<models::UserExperienceAnalyticsOverview> {
            let operation = &Operation {
                name: "userExperienceAnalyticsOverview: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsOverview",
                pages: &["intune-devices-userexperienceanalyticsoverview-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod user_experience_analytics_regression_summary;
pub mod user_experience_analytics_remote_connection;
pub mod user_experience_analytics_resource_performance;
pub mod user_experience_analytics_score_history;

/// `/deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`
pub mod user_experience_analytics_summarize_work_from_anywhere_devices {
    use super::models;
    use crate::runtime::{Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`
        UserExperienceAnalyticsSummarizeWorkFromAnywhereDevices
    }

    impl UserExperienceAnalyticsSummarizeWorkFromAnywhereDevices {
        /// `GET /deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices` — userExperienceAnalyticsSummarizeWorkFromAnywhereDevices function
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-devicemanagement-userexperienceanalyticssummarizeworkfromanywheredevices?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary> {
            let operation = &Operation {
                name: "deviceManagement: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices",
                pages: &["intune-devices-devicemanagement-userexperienceanalyticssummarizeworkfromanywheredevices"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }
    }
}

/// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`
pub mod user_experience_analytics_work_from_anywhere_hardware_readiness_metric {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`
        UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
    }

    impl UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric {
        /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric` — Get userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: get",
                method: Method::Get,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric",
                pages: &["intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric` — Update userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric,
        ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric> {
            let operation = &Operation {
                name: "userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: update",
                method: Method::Patch,
                path: "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric",
                pages: &["intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

pub mod user_experience_analytics_work_from_anywhere_metrics;
pub mod user_experience_analytics_work_from_anywhere_model_performance;
pub mod user_pfx_certificates;
pub mod virtual_endpoint;
pub mod windows_autopilot_deployment_profiles;
pub mod windows_autopilot_device_identities;
pub mod windows_autopilot_settings;
pub mod windows_driver_update_profiles;
pub mod windows_feature_update_profiles;
pub mod windows_information_protection_app_learning_summaries;
pub mod windows_information_protection_network_learning_summaries;
pub mod windows_malware_information;
pub mod windows_quality_update_profiles;
pub mod windows_update_catalog_items;
pub mod zebra_fota_artifacts;
pub mod zebra_fota_connector;
pub mod zebra_fota_deployments;
