// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Flags, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagement`, such as `/deviceManagement`.
    DeviceManagement: super::Entity = models::DeviceManagement
}

impl DeviceManagement {
    /// `POST /deviceManagement/enableAndroidDeviceAdministratorEnrollment` — enableAndroidDeviceAdministratorEnrollment action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicemanagement-enableandroiddeviceadministratorenrollment?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn enable_android_device_administrator_enrollment(&self) -> Call<()> {
        let sheet = "POST deviceManagement: enable_android_device_administrator_enrollment
            intune-deviceconfig-devicemanagement-enableandroiddeviceadministratorenrollment: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/enableAndroidDeviceAdministratorEnrollment";
        self.0.name("enableAndroidDeviceAdministratorEnrollment").call(sheet)
    }

    /// `POST /deviceManagement/enableEndpointPrivilegeManagement`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn enable_endpoint_privilege_management(&self) -> Call<()> {
        let sheet = "POST deviceManagement: enable_endpoint_privilege_management
            : | |
            /deviceManagement/enableEndpointPrivilegeManagement";
        self.0.name("enableEndpointPrivilegeManagement").call(sheet)
    }

    /// `POST /deviceManagement/enableLegacyPcManagement` — enableLegacyPcManagement action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-enablelegacypcmanagement?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn enable_legacy_pc_management(&self) -> Call<()> {
        let sheet = "POST deviceManagement: enable_legacy_pc_management
            intune-shared-devicemanagement-enablelegacypcmanagement: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/enableLegacyPcManagement";
        self.0.name("enableLegacyPcManagement").call(sheet)
    }

    /// `POST /deviceManagement/enableUnlicensedAdminstrators` — enableUnlicensedAdminstrators action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicemanagement-enableunlicensedadminstrators?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn enable_unlicensed_adminstrators(&self) -> Call<()> {
        let sheet = "POST deviceManagement: enable_unlicensed_adminstrators
            intune-deviceconfig-devicemanagement-enableunlicensedadminstrators: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/enableUnlicensedAdminstrators";
        self.0.name("enableUnlicensedAdminstrators").call(sheet)
    }

    /// `POST /deviceManagement/evaluateAssignmentFilter` — evaluateAssignmentFilter action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-evaluateassignmentfilter?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementConfiguration.Read.All`.
    pub fn evaluate_assignment_filter(
        &self,
        body: requests::device_management::EvaluateAssignmentFilterRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagement: evaluate_assignment_filter
            intune-policyset-devicemanagement-evaluateassignmentfilter: DeviceManagementConfiguration.Read.All | | DeviceManagementConfiguration.Read.All
            /deviceManagement/evaluateAssignmentFilter";
        self.0.name("evaluateAssignmentFilter").call(sheet).json(body)
    }

    /// `GET /deviceManagement` — Get deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 9 more; application: `DeviceManagementApps.Read.All` and 9 more.
    pub fn get(&self) -> Get<models::DeviceManagement> {
        let sheet = "GET deviceManagement: get
            intune-shared-devicemanagement-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/getAllowedRemoteAssistanceActions` — getAllowedRemoteAssistanceActions function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagement-getallowedremoteassistanceactions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get_allowed_remote_assistance_actions(
        &self,
        sharer_aad_device_id: &str,
        sharer_device_intune_mdm_enrolled: bool,
        sharer_id: &str,
        sharer_tenant_id: &str,
    ) -> Call<Flags<models::Allowedremoteassistanceactions>> {
        let sheet = "GET deviceManagement: get_allowed_remote_assistance_actions
            intune-remoteassistance-devicemanagement-getallowedremoteassistanceactions: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/getAllowedRemoteAssistanceActions(sharerAadDeviceId='{sharerAadDeviceId}',sharerDeviceIntuneMDMEnrolled={sharerDeviceIntuneMDMEnrolled},sharerId='{sharerId}',sharerTenantId='{sharerTenantId}')";
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
            .call(sheet)
    }

    /// `POST /deviceManagement/getAssignmentFiltersStatusDetails` — getAssignmentFiltersStatusDetails action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-policyset-devicemanagement-getassignmentfiltersstatusdetails?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn get_assignment_filters_status_details(
        &self,
        body: requests::device_management::GetAssignmentFiltersStatusDetailsRequest,
    ) -> Call<models::AssignmentFilterStatusDetails> {
        let sheet = "POST deviceManagement: get_assignment_filters_status_details
            intune-policyset-devicemanagement-getassignmentfiltersstatusdetails: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/getAssignmentFiltersStatusDetails";
        self.0.name("getAssignmentFiltersStatusDetails").call(sheet).json(body)
    }

    /// `GET /deviceManagement/getEffectivePermissions` — getEffectivePermissions function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-geteffectivepermissions?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn get_effective_permissions(&self, scope: &str) -> List<models::RolePermission> {
        let sheet = "GET deviceManagement: get_effective_permissions
            intune-shared-devicemanagement-geteffectivepermissions: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/getEffectivePermissions(scope='{scope}')";
        self.0.function("getEffectivePermissions", &[("scope", Argument::quoted(scope))]).list(sheet)
    }

    /// `GET /deviceManagement/getRoleScopeTagsByIds` — getRoleScopeTagsByIds function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyids?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn get_role_scope_tags_by_ids(&self, ids: impl ::core::fmt::Display) -> List<models::RoleScopeTag> {
        let sheet = "GET deviceManagement: get_role_scope_tags_by_ids
            intune-shared-devicemanagement-getrolescopetagsbyids: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/getRoleScopeTagsByIds(ids='{ids}')";
        self.0.function("getRoleScopeTagsByIds", &[("ids", Argument::quoted(&ids.to_string()))]).list(sheet)
    }

    /// `GET /deviceManagement/getRoleScopeTagsByResource` — getRoleScopeTagsByResource function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-getrolescopetagsbyresource?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn get_role_scope_tags_by_resource(&self, resource: &str) -> List<models::RoleScopeTag> {
        let sheet = "GET deviceManagement: get_role_scope_tags_by_resource
            intune-shared-devicemanagement-getrolescopetagsbyresource: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/getRoleScopeTagsByResource(resource='{resource}')";
        self.0.function("getRoleScopeTagsByResource", &[("resource", Argument::quoted(resource))]).list(sheet)
    }

    /// `GET /deviceManagement/getSuggestedEnrollmentLimit` — getSuggestedEnrollmentLimit function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-devicemanagement-getsuggestedenrollmentlimit?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn get_suggested_enrollment_limit(&self, enrollment_type: &str) -> Get<models::SuggestedEnrollmentLimit> {
        let sheet = "GET deviceManagement: get_suggested_enrollment_limit
            intune-enrollment-devicemanagement-getsuggestedenrollmentlimit: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/getSuggestedEnrollmentLimit(enrollmentType='{enrollmentType}')";
        self.0
            .function("getSuggestedEnrollmentLimit", &[("enrollmentType", Argument::quoted(enrollment_type))])
            .get(sheet)
    }

    /// `POST /deviceManagement/reportRemoteAssistance` — reportRemoteAssistance action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-devicemanagement-reportremoteassistance?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`.
    pub fn report_remote_assistance(
        &self,
        body: requests::device_management::ReportRemoteAssistanceRequest,
    ) -> Call<()> {
        let sheet = "POST deviceManagement: report_remote_assistance
            intune-remoteassistance-devicemanagement-reportremoteassistance: DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All
            /deviceManagement/reportRemoteAssistance";
        self.0.name("reportRemoteAssistance").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reportremotehelpsessionstarttime`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`.
    pub fn reportremotehelpsessionstarttime(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST deviceManagement: reportremotehelpsessionstarttime
            : DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All
            /deviceManagement/reportremotehelpsessionstarttime";
        self.0.name("reportremotehelpsessionstarttime").call(sheet).json(body)
    }

    /// `GET /deviceManagement/retrieveUserRoleDetail(userid='{userid}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_user_role_detail(&self, userid: &str) -> Get<models::DeviceAndAppManagementAssignedRoleDetail> {
        let sheet = "GET deviceManagement: retrieve_user_role_detail
            : | |
            /deviceManagement/retrieveUserRoleDetail(userid='{userid}')";
        self.0.function("retrieveUserRoleDetail", &[("userid", Argument::quoted(userid))]).get(sheet)
    }

    /// `GET /deviceManagement/scopedForResource` — scopedForResource function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-scopedforresource?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn scoped_for_resource(&self, resource: &str) -> Call<bool> {
        let sheet = "GET deviceManagement: scoped_for_resource
            intune-rbac-devicemanagement-scopedforresource: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/scopedForResource(resource='{resource}')";
        self.0.function("scopedForResource", &[("resource", Argument::quoted(resource))]).call(sheet)
    }

    /// `POST /deviceManagement/sendCustomNotificationToCompanyPortal` — sendCustomNotificationToCompanyPortal action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-sendcustomnotificationtocompanyportal?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn send_custom_notification_to_company_portal(
        &self,
        body: requests::device_management::SendCustomNotificationToCompanyPortalRequest,
    ) -> Call<()> {
        let sheet = "POST deviceManagement: send_custom_notification_to_company_portal
            intune-shared-devicemanagement-sendcustomnotificationtocompanyportal: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/sendCustomNotificationToCompanyPortal";
        self.0.name("sendCustomNotificationToCompanyPortal").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement` — Update deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All` and 4 more; application: `DeviceManagementApps.ReadWrite.All` and 4 more.
    pub fn update(&self, body: models::DeviceManagement) -> Call<models::DeviceManagement> {
        let sheet = "PATCH deviceManagement: update
            intune-shared-devicemanagement-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsSummarizedDeviceScopes`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`.
    pub fn user_experience_analytics_summarized_device_scopes(
        &self,
    ) -> Get<models::UserExperienceAnalyticsDeviceScopeSummary>
    {
        let sheet = "GET deviceManagement: user_experience_analytics_summarized_device_scopes
            : DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All | | DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All
            /deviceManagement/userExperienceAnalyticsSummarizedDeviceScopes";
        self.0.name("userExperienceAnalyticsSummarizedDeviceScopes").get(sheet)
    }

    /// `GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery` — verifyWindowsEnrollmentAutoDiscovery function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn verify_windows_enrollment_auto_discovery(&self, domain_name: &str) -> Call<bool> {
        let sheet = "GET deviceManagement: verify_windows_enrollment_auto_discovery
            intune-shared-devicemanagement-verifywindowsenrollmentautodiscovery: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName='{domainName}')";
        self.0
            .function("verifyWindowsEnrollmentAutoDiscovery", &[("domainName", Argument::quoted(domain_name))])
            .call(sheet)
    }

    /// `…/advancedThreatProtectionOnboardingStateSummary`
    pub fn advanced_threat_protection_onboarding_state_summary(
        &self,
    ) -> super::AdvancedThreatProtectionOnboardingStateSummary
    {
        super::AdvancedThreatProtectionOnboardingStateSummary(
            self.0.name("advancedThreatProtectionOnboardingStateSummary"),
        )
    }

    /// `…/androidAppConfigurationSchema`
    pub fn android_app_configuration_schema(&self) -> super::AndroidAppConfigurationSchema {
        super::AndroidAppConfigurationSchema(self.0.name("androidAppConfigurationSchema"))
    }

    /// `…/androidDeviceOwnerEnrollmentProfiles`
    pub fn android_device_owner_enrollment_profiles(
        &self,
    ) -> super::DeviceManagementAndroidDeviceOwnerEnrollmentProfiles
    {
        super::DeviceManagementAndroidDeviceOwnerEnrollmentProfiles(self.0.name("androidDeviceOwnerEnrollmentProfiles"))
    }

    /// `…/androidForWorkAppConfigurationSchemas`
    pub fn android_for_work_app_configuration_schemas(
        &self,
    ) -> super::DeviceManagementAndroidForWorkAppConfigurationSchemas
    {
        super::DeviceManagementAndroidForWorkAppConfigurationSchemas(
            self.0.name("androidForWorkAppConfigurationSchemas"),
        )
    }

    /// `…/androidForWorkEnrollmentProfiles`
    pub fn android_for_work_enrollment_profiles(&self) -> super::DeviceManagementAndroidForWorkEnrollmentProfiles {
        super::DeviceManagementAndroidForWorkEnrollmentProfiles(self.0.name("androidForWorkEnrollmentProfiles"))
    }

    /// `…/androidForWorkSettings`
    pub fn android_for_work_settings(&self) -> super::AndroidForWorkSettings {
        super::AndroidForWorkSettings(self.0.name("androidForWorkSettings"))
    }

    /// `…/androidManagedStoreAccountEnterpriseSettings`
    pub fn android_managed_store_account_enterprise_settings(
        &self,
    ) -> super::AndroidManagedStoreAccountEnterpriseSettings
    {
        super::AndroidManagedStoreAccountEnterpriseSettings(self.0.name("androidManagedStoreAccountEnterpriseSettings"))
    }

    /// `…/androidManagedStoreAppConfigurationSchemas`
    pub fn android_managed_store_app_configuration_schemas(
        &self,
    ) -> super::DeviceManagementAndroidManagedStoreAppConfigurationSchemas
    {
        super::DeviceManagementAndroidManagedStoreAppConfigurationSchemas(
            self.0.name("androidManagedStoreAppConfigurationSchemas"),
        )
    }

    /// `…/applePushNotificationCertificate`
    pub fn apple_push_notification_certificate(&self) -> super::ApplePushNotificationCertificate {
        super::ApplePushNotificationCertificate(self.0.name("applePushNotificationCertificate"))
    }

    /// `…/appleUserInitiatedEnrollmentProfiles`
    pub fn apple_user_initiated_enrollment_profiles(
        &self,
    ) -> super::DeviceManagementAppleUserInitiatedEnrollmentProfiles
    {
        super::DeviceManagementAppleUserInitiatedEnrollmentProfiles(self.0.name("appleUserInitiatedEnrollmentProfiles"))
    }

    /// `…/assignmentFilters`
    pub fn assignment_filters(&self) -> super::DeviceManagementAssignmentFilters {
        super::DeviceManagementAssignmentFilters(self.0.name("assignmentFilters"))
    }

    /// `…/auditEvents`
    pub fn audit_events(&self) -> super::DeviceManagementAuditEvents {
        super::DeviceManagementAuditEvents(self.0.name("auditEvents"))
    }

    /// `…/autopilotEvents`
    pub fn autopilot_events(&self) -> super::DeviceManagementAutopilotEvents {
        super::DeviceManagementAutopilotEvents(self.0.name("autopilotEvents"))
    }

    /// `…/geteffectivepermissionsscope={geteffectivepermissionsscope}`
    pub fn by_geteffectivepermissionsscope(
        &self,
        geteffectivepermissionsscope: &str,
    ) -> super::DeviceManagementByGeteffectivepermissionsscope {
        super::DeviceManagementByGeteffectivepermissionsscope(
            self
                .0
                .alternate_key(
                    &[("geteffectivepermissionsscope", Argument::bare(geteffectivepermissionsscope))],
                    false,
                ),
        )
    }

    /// `…/cartToClassAssociations`
    pub fn cart_to_class_associations(&self) -> super::DeviceManagementCartToClassAssociations {
        super::DeviceManagementCartToClassAssociations(self.0.name("cartToClassAssociations"))
    }

    /// `…/categories`
    pub fn categories(&self) -> super::DeviceManagementCategories {
        super::DeviceManagementCategories(self.0.name("categories"))
    }

    /// `…/certificateConnectorDetails`
    pub fn certificate_connector_details(&self) -> super::DeviceManagementCertificateConnectorDetails {
        super::DeviceManagementCertificateConnectorDetails(self.0.name("certificateConnectorDetails"))
    }

    /// `…/chromeOSOnboardingSettings`
    pub fn chrome_os_onboarding_settings(&self) -> super::DeviceManagementChromeOsOnboardingSettings {
        super::DeviceManagementChromeOsOnboardingSettings(self.0.name("chromeOSOnboardingSettings"))
    }

    /// `…/cloudCertificationAuthority`
    pub fn cloud_certification_authority(&self) -> super::DeviceManagementCloudCertificationAuthority {
        super::DeviceManagementCloudCertificationAuthority(self.0.name("cloudCertificationAuthority"))
    }

    /// `…/cloudCertificationAuthorityLeafCertificate`
    ///
    /// The type lists it; no page documents a request there.
    pub fn cloud_certification_authority_leaf_certificate(
        &self,
    ) -> Collection<models::CloudCertificationAuthorityLeafCertificate>
    {
        Collection::at(self.0.name("cloudCertificationAuthorityLeafCertificate"))
    }

    /// `…/cloudPCConnectivityIssues`
    pub fn cloud_pc_connectivity_issues(&self) -> super::DeviceManagementCloudPcConnectivityIssues {
        super::DeviceManagementCloudPcConnectivityIssues(self.0.name("cloudPCConnectivityIssues"))
    }

    /// `…/comanagedDevices`
    pub fn comanaged_devices(&self) -> super::DeviceManagementComanagedDevices {
        super::DeviceManagementComanagedDevices(self.0.name("comanagedDevices"))
    }

    /// `…/comanagementEligibleDevices`
    pub fn comanagement_eligible_devices(&self) -> super::DeviceManagementComanagementEligibleDevices {
        super::DeviceManagementComanagementEligibleDevices(self.0.name("comanagementEligibleDevices"))
    }

    /// `…/complianceCategories`
    pub fn compliance_categories(&self) -> super::DeviceManagementComplianceCategories {
        super::DeviceManagementComplianceCategories(self.0.name("complianceCategories"))
    }

    /// `…/complianceManagementPartners`
    pub fn compliance_management_partners(&self) -> super::DeviceManagementComplianceManagementPartners {
        super::DeviceManagementComplianceManagementPartners(self.0.name("complianceManagementPartners"))
    }

    /// `…/compliancePolicies`
    pub fn compliance_policies(&self) -> super::DeviceManagementCompliancePolicies {
        super::DeviceManagementCompliancePolicies(self.0.name("compliancePolicies"))
    }

    /// `…/complianceSettings`
    pub fn compliance_settings(&self) -> super::DeviceManagementComplianceSettings {
        super::DeviceManagementComplianceSettings(self.0.name("complianceSettings"))
    }

    /// `…/conditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> super::OnPremisesConditionalAccessSettings {
        super::OnPremisesConditionalAccessSettings(self.0.name("conditionalAccessSettings"))
    }

    /// `…/configManagerCollections`
    pub fn config_manager_collections(&self) -> super::DeviceManagementConfigManagerCollections {
        super::DeviceManagementConfigManagerCollections(self.0.name("configManagerCollections"))
    }

    /// `…/configurationCategories`
    pub fn configuration_categories(&self) -> super::DeviceManagementConfigurationCategories {
        super::DeviceManagementConfigurationCategories(self.0.name("configurationCategories"))
    }

    /// `…/configurationPolicies`
    pub fn configuration_policies(&self) -> super::DeviceManagementConfigurationPolicies {
        super::DeviceManagementConfigurationPolicies(self.0.name("configurationPolicies"))
    }

    /// `…/configurationPolicyTemplates`
    pub fn configuration_policy_templates(&self) -> super::DeviceManagementConfigurationPolicyTemplates {
        super::DeviceManagementConfigurationPolicyTemplates(self.0.name("configurationPolicyTemplates"))
    }

    /// `…/configurationSettings`
    pub fn configuration_settings(&self) -> super::DeviceManagementConfigurationSettings {
        super::DeviceManagementConfigurationSettings(self.0.name("configurationSettings"))
    }

    /// `…/dataSharingConsents`
    pub fn data_sharing_consents(&self) -> super::DeviceManagementDataSharingConsents {
        super::DeviceManagementDataSharingConsents(self.0.name("dataSharingConsents"))
    }

    /// `…/depOnboardingSettings`
    pub fn dep_onboarding_settings(&self) -> super::DeviceManagementDepOnboardingSettings {
        super::DeviceManagementDepOnboardingSettings(self.0.name("depOnboardingSettings"))
    }

    /// `…/derivedCredentials`
    pub fn derived_credentials(&self) -> super::DeviceManagementDerivedCredentials {
        super::DeviceManagementDerivedCredentials(self.0.name("derivedCredentials"))
    }

    /// `…/detectedApps`
    pub fn detected_apps(&self) -> super::DeviceManagementDetectedApps {
        super::DeviceManagementDetectedApps(self.0.name("detectedApps"))
    }

    /// `…/deviceCategories`
    pub fn device_categories(&self) -> super::DeviceManagementDeviceCategories {
        super::DeviceManagementDeviceCategories(self.0.name("deviceCategories"))
    }

    /// `…/deviceCompliancePolicies`
    pub fn device_compliance_policies(&self) -> super::DeviceManagementDeviceCompliancePolicies {
        super::DeviceManagementDeviceCompliancePolicies(self.0.name("deviceCompliancePolicies"))
    }

    /// `…/deviceCompliancePolicyDeviceStateSummary`
    pub fn device_compliance_policy_device_state_summary(&self) -> super::DeviceCompliancePolicyDeviceStateSummary {
        super::DeviceCompliancePolicyDeviceStateSummary(self.0.name("deviceCompliancePolicyDeviceStateSummary"))
    }

    /// `…/deviceCompliancePolicySettingStateSummaries`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> super::DeviceManagementDeviceCompliancePolicySettingStateSummaries
    {
        super::DeviceManagementDeviceCompliancePolicySettingStateSummaries(
            self.0.name("deviceCompliancePolicySettingStateSummaries"),
        )
    }

    /// `…/deviceComplianceScripts`
    pub fn device_compliance_scripts(&self) -> super::DeviceManagementDeviceComplianceScripts {
        super::DeviceManagementDeviceComplianceScripts(self.0.name("deviceComplianceScripts"))
    }

    /// `…/deviceConfigurationConflictSummary`
    pub fn device_configuration_conflict_summary(&self) -> super::DeviceManagementDeviceConfigurationConflictSummary {
        super::DeviceManagementDeviceConfigurationConflictSummary(self.0.name("deviceConfigurationConflictSummary"))
    }

    /// `…/deviceConfigurationDeviceStateSummaries`
    pub fn device_configuration_device_state_summaries(&self) -> super::DeviceConfigurationDeviceStateSummary {
        super::DeviceConfigurationDeviceStateSummary(self.0.name("deviceConfigurationDeviceStateSummaries"))
    }

    /// `…/deviceConfigurationRestrictedAppsViolations`
    pub fn device_configuration_restricted_apps_violations(
        &self,
    ) -> super::DeviceManagementDeviceConfigurationRestrictedAppsViolations
    {
        super::DeviceManagementDeviceConfigurationRestrictedAppsViolations(
            self.0.name("deviceConfigurationRestrictedAppsViolations"),
        )
    }

    /// `…/deviceConfigurationUserStateSummaries`
    pub fn device_configuration_user_state_summaries(&self) -> super::DeviceConfigurationUserStateSummary {
        super::DeviceConfigurationUserStateSummary(self.0.name("deviceConfigurationUserStateSummaries"))
    }

    /// `…/deviceConfigurations`
    pub fn device_configurations(&self) -> super::DeviceManagementDeviceConfigurations {
        super::DeviceManagementDeviceConfigurations(self.0.name("deviceConfigurations"))
    }

    /// `…/deviceConfigurationsAllManagedDeviceCertificateStates`
    pub fn device_configurations_all_managed_device_certificate_states(
        &self,
    ) -> super::DeviceManagementDeviceConfigurationsAllManagedDeviceCertificateStates
    {
        super::DeviceManagementDeviceConfigurationsAllManagedDeviceCertificateStates(
            self.0.name("deviceConfigurationsAllManagedDeviceCertificateStates"),
        )
    }

    /// `…/deviceCustomAttributeShellScripts`
    pub fn device_custom_attribute_shell_scripts(&self) -> super::DeviceManagementDeviceCustomAttributeShellScripts {
        super::DeviceManagementDeviceCustomAttributeShellScripts(self.0.name("deviceCustomAttributeShellScripts"))
    }

    /// `…/deviceEnrollmentConfigurations`
    pub fn device_enrollment_configurations(&self) -> super::DeviceManagementDeviceEnrollmentConfigurations {
        super::DeviceManagementDeviceEnrollmentConfigurations(self.0.name("deviceEnrollmentConfigurations"))
    }

    /// `…/deviceHealthScripts`
    pub fn device_health_scripts(&self) -> super::DeviceManagementDeviceHealthScripts {
        super::DeviceManagementDeviceHealthScripts(self.0.name("deviceHealthScripts"))
    }

    /// `…/deviceManagementPartners`
    pub fn device_management_partners(&self) -> super::DeviceManagementDeviceManagementPartners {
        super::DeviceManagementDeviceManagementPartners(self.0.name("deviceManagementPartners"))
    }

    /// `…/deviceManagementScripts`
    pub fn device_management_scripts(&self) -> super::DeviceManagementDeviceManagementScripts {
        super::DeviceManagementDeviceManagementScripts(self.0.name("deviceManagementScripts"))
    }

    /// `…/deviceShellScripts`
    pub fn device_shell_scripts(&self) -> super::DeviceManagementDeviceShellScripts {
        super::DeviceManagementDeviceShellScripts(self.0.name("deviceShellScripts"))
    }

    /// `…/domainJoinConnectors`
    pub fn domain_join_connectors(&self) -> super::DeviceManagementDomainJoinConnectors {
        super::DeviceManagementDomainJoinConnectors(self.0.name("domainJoinConnectors"))
    }

    /// `…/elevationRequests`
    pub fn elevation_requests(&self) -> Collection<models::PrivilegeManagementElevationRequest> {
        Collection::at(self.0.name("elevationRequests"))
    }

    /// `…/embeddedSIMActivationCodePools`
    pub fn embedded_sim_activation_code_pools(&self) -> super::DeviceManagementEmbeddedSimActivationCodePools {
        super::DeviceManagementEmbeddedSimActivationCodePools(self.0.name("embeddedSIMActivationCodePools"))
    }

    /// `…/enrollmentProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn enrollment_profiles(&self) -> Collection<models::EnrollmentProfile> {
        Collection::at(self.0.name("enrollmentProfiles"))
    }

    /// `…/exchangeConnectors`
    pub fn exchange_connectors(&self) -> super::DeviceManagementExchangeConnectors {
        super::DeviceManagementExchangeConnectors(self.0.name("exchangeConnectors"))
    }

    /// `…/exchangeOnPremisesPolicies`
    pub fn exchange_on_premises_policies(&self) -> Collection<models::DeviceManagementExchangeOnPremisesPolicy> {
        Collection::at(self.0.name("exchangeOnPremisesPolicies"))
    }

    /// `…/exchangeOnPremisesPolicy`
    pub fn exchange_on_premises_policy(&self) -> super::DeviceManagementExchangeOnPremisesPolicy {
        super::DeviceManagementExchangeOnPremisesPolicy(self.0.name("exchangeOnPremisesPolicy"))
    }

    /// `…/getAssignedRoleDetails`
    pub fn get_assigned_role_details(&self) -> super::DeviceAndAppManagementAssignedRoleDetails {
        super::DeviceAndAppManagementAssignedRoleDetails(self.0.name("getAssignedRoleDetails"))
    }

    /// `…/getAssignedRoleIdsForLoggedInUser`
    pub fn get_assigned_role_ids_for_logged_in_user(&self) -> super::DeviceManagementGetAssignedRoleIdsForLoggedInUser {
        super::DeviceManagementGetAssignedRoleIdsForLoggedInUser(self.0.name("getAssignedRoleIdsForLoggedInUser"))
    }

    /// `…/getComanagedDevicesSummary`
    pub fn get_comanaged_devices_summary(&self) -> super::ComanagedDevicesSummary {
        super::ComanagedDevicesSummary(self.0.name("getComanagedDevicesSummary"))
    }

    /// `…/getComanagementEligibleDevicesSummary`
    pub fn get_comanagement_eligible_devices_summary(&self) -> super::ComanagementEligibleDevicesSummary {
        super::ComanagementEligibleDevicesSummary(self.0.name("getComanagementEligibleDevicesSummary"))
    }

    /// `…/groupPolicyCategories`
    pub fn group_policy_categories(&self) -> super::DeviceManagementGroupPolicyCategories {
        super::DeviceManagementGroupPolicyCategories(self.0.name("groupPolicyCategories"))
    }

    /// `…/groupPolicyConfigurations`
    pub fn group_policy_configurations(&self) -> super::DeviceManagementGroupPolicyConfigurations {
        super::DeviceManagementGroupPolicyConfigurations(self.0.name("groupPolicyConfigurations"))
    }

    /// `…/groupPolicyDefinitionFiles`
    pub fn group_policy_definition_files(&self) -> Collection<models::GroupPolicyDefinitionFile> {
        Collection::at(self.0.name("groupPolicyDefinitionFiles"))
    }

    /// `…/groupPolicyDefinitions`
    pub fn group_policy_definitions(&self) -> super::DeviceManagementGroupPolicyDefinitions {
        super::DeviceManagementGroupPolicyDefinitions(self.0.name("groupPolicyDefinitions"))
    }

    /// `…/groupPolicyMigrationReports`
    pub fn group_policy_migration_reports(&self) -> super::DeviceManagementGroupPolicyMigrationReports {
        super::DeviceManagementGroupPolicyMigrationReports(self.0.name("groupPolicyMigrationReports"))
    }

    /// `…/groupPolicyObjectFiles`
    pub fn group_policy_object_files(&self) -> super::DeviceManagementGroupPolicyObjectFiles {
        super::DeviceManagementGroupPolicyObjectFiles(self.0.name("groupPolicyObjectFiles"))
    }

    /// `…/groupPolicyUploadedDefinitionFiles`
    pub fn group_policy_uploaded_definition_files(&self) -> super::DeviceManagementGroupPolicyUploadedDefinitionFiles {
        super::DeviceManagementGroupPolicyUploadedDefinitionFiles(self.0.name("groupPolicyUploadedDefinitionFiles"))
    }

    /// `…/hardwareConfigurations`
    pub fn hardware_configurations(&self) -> super::DeviceManagementHardwareConfigurations {
        super::DeviceManagementHardwareConfigurations(self.0.name("hardwareConfigurations"))
    }

    /// `…/hardwarePasswordDetails`
    ///
    /// The type lists it; no page documents a request there.
    pub fn hardware_password_details(&self) -> Collection<models::HardwarePasswordDetail> {
        Collection::at(self.0.name("hardwarePasswordDetails"))
    }

    /// `…/hardwarePasswordInfo`
    pub fn hardware_password_info(&self) -> super::DeviceManagementHardwarePasswordInfo {
        super::DeviceManagementHardwarePasswordInfo(self.0.name("hardwarePasswordInfo"))
    }

    /// `…/importedAppleDeviceIdentities`
    ///
    /// The type lists it; no page documents a request there.
    pub fn imported_apple_device_identities(&self) -> Collection<models::ImportedAppleDeviceIdentity> {
        Collection::at(self.0.name("importedAppleDeviceIdentities"))
    }

    /// `…/importedDeviceIdentities`
    pub fn imported_device_identities(&self) -> super::DeviceManagementImportedDeviceIdentities {
        super::DeviceManagementImportedDeviceIdentities(self.0.name("importedDeviceIdentities"))
    }

    /// `…/importedWindowsAutopilotDeviceIdentities`
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> super::DeviceManagementImportedWindowsAutopilotDeviceIdentities
    {
        super::DeviceManagementImportedWindowsAutopilotDeviceIdentities(
            self.0.name("importedWindowsAutopilotDeviceIdentities"),
        )
    }

    /// `…/intents`
    pub fn intents(&self) -> super::DeviceManagementIntents {
        super::DeviceManagementIntents(self.0.name("intents"))
    }

    /// `…/intuneBrandingProfiles`
    pub fn intune_branding_profiles(&self) -> super::DeviceManagementIntuneBrandingProfiles {
        super::DeviceManagementIntuneBrandingProfiles(self.0.name("intuneBrandingProfiles"))
    }

    /// `…/iosUpdateStatuses`
    pub fn ios_update_statuses(&self) -> super::DeviceManagementIosUpdateStatuses {
        super::DeviceManagementIosUpdateStatuses(self.0.name("iosUpdateStatuses"))
    }

    /// `…/macOSSoftwareUpdateAccountSummaries`
    pub fn mac_os_software_update_account_summaries(
        &self,
    ) -> super::DeviceManagementMacOsSoftwareUpdateAccountSummaries
    {
        super::DeviceManagementMacOsSoftwareUpdateAccountSummaries(self.0.name("macOSSoftwareUpdateAccountSummaries"))
    }

    /// `…/managedDeviceCleanupRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn managed_device_cleanup_rules(&self) -> Collection<models::ManagedDeviceCleanupRule> {
        Collection::at(self.0.name("managedDeviceCleanupRules"))
    }

    /// `…/managedDeviceEncryptionStates`
    pub fn managed_device_encryption_states(&self) -> super::DeviceManagementManagedDeviceEncryptionStates {
        super::DeviceManagementManagedDeviceEncryptionStates(self.0.name("managedDeviceEncryptionStates"))
    }

    /// `…/managedDeviceOverview`
    pub fn managed_device_overview(&self) -> super::ManagedDeviceOverview {
        super::ManagedDeviceOverview(self.0.name("managedDeviceOverview"))
    }

    /// `…/managedDeviceWindowsOSImages`
    pub fn managed_device_windows_os_images(&self) -> Collection<models::ManagedDeviceWindowsOperatingSystemImage> {
        Collection::at(self.0.name("managedDeviceWindowsOSImages"))
    }

    /// `…/managedDevices`
    pub fn managed_devices(&self) -> super::DeviceManagementManagedDevices {
        super::DeviceManagementManagedDevices(self.0.name("managedDevices"))
    }

    /// `…/managementConditionStatements`
    pub fn management_condition_statements(&self) -> super::DeviceManagementManagementConditionStatements {
        super::DeviceManagementManagementConditionStatements(self.0.name("managementConditionStatements"))
    }

    /// `…/managementConditions`
    pub fn management_conditions(&self) -> super::DeviceManagementManagementConditions {
        super::DeviceManagementManagementConditions(self.0.name("managementConditions"))
    }

    /// `…/microsoftTunnelConfigurations`
    pub fn microsoft_tunnel_configurations(&self) -> super::DeviceManagementMicrosoftTunnelConfigurations {
        super::DeviceManagementMicrosoftTunnelConfigurations(self.0.name("microsoftTunnelConfigurations"))
    }

    /// `…/microsoftTunnelHealthThresholds`
    pub fn microsoft_tunnel_health_thresholds(&self) -> super::DeviceManagementMicrosoftTunnelHealthThresholds {
        super::DeviceManagementMicrosoftTunnelHealthThresholds(self.0.name("microsoftTunnelHealthThresholds"))
    }

    /// `…/microsoftTunnelServerLogCollectionResponses`
    pub fn microsoft_tunnel_server_log_collection_responses(
        &self,
    ) -> super::DeviceManagementMicrosoftTunnelServerLogCollectionResponses
    {
        super::DeviceManagementMicrosoftTunnelServerLogCollectionResponses(
            self.0.name("microsoftTunnelServerLogCollectionResponses"),
        )
    }

    /// `…/microsoftTunnelSites`
    pub fn microsoft_tunnel_sites(&self) -> super::DeviceManagementMicrosoftTunnelSites {
        super::DeviceManagementMicrosoftTunnelSites(self.0.name("microsoftTunnelSites"))
    }

    /// `…/mobileAppTroubleshootingEvents`
    pub fn mobile_app_troubleshooting_events(&self) -> super::DeviceManagementMobileAppTroubleshootingEvents {
        super::DeviceManagementMobileAppTroubleshootingEvents(self.0.name("mobileAppTroubleshootingEvents"))
    }

    /// `…/mobileThreatDefenseConnectors`
    pub fn mobile_threat_defense_connectors(&self) -> super::DeviceManagementMobileThreatDefenseConnectors {
        super::DeviceManagementMobileThreatDefenseConnectors(self.0.name("mobileThreatDefenseConnectors"))
    }

    /// `…/monitoring`
    pub fn monitoring(&self) -> super::DeviceManagementMonitoring {
        super::DeviceManagementMonitoring(self.0.name("monitoring"))
    }

    /// `…/ndesConnectors`
    pub fn ndes_connectors(&self) -> super::DeviceManagementNdesConnectors {
        super::DeviceManagementNdesConnectors(self.0.name("ndesConnectors"))
    }

    /// `…/notificationMessageTemplates`
    pub fn notification_message_templates(&self) -> super::DeviceManagementNotificationMessageTemplates {
        super::DeviceManagementNotificationMessageTemplates(self.0.name("notificationMessageTemplates"))
    }

    /// `…/oemWarrantyInformationOnboarding`
    pub fn oem_warranty_information_onboarding(&self) -> super::DeviceManagementOemWarrantyInformationOnboarding {
        super::DeviceManagementOemWarrantyInformationOnboarding(self.0.name("oemWarrantyInformationOnboarding"))
    }

    /// `…/operationApprovalPolicies`
    pub fn operation_approval_policies(&self) -> super::DeviceManagementOperationApprovalPolicies {
        super::DeviceManagementOperationApprovalPolicies(self.0.name("operationApprovalPolicies"))
    }

    /// `…/operationApprovalRequests`
    pub fn operation_approval_requests(&self) -> super::DeviceManagementOperationApprovalRequests {
        super::DeviceManagementOperationApprovalRequests(self.0.name("operationApprovalRequests"))
    }

    /// `…/privilegeManagementElevations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn privilege_management_elevations(&self) -> Collection<models::PrivilegeManagementElevation> {
        Collection::at(self.0.name("privilegeManagementElevations"))
    }

    /// `…/remoteActionAudits`
    pub fn remote_action_audits(&self) -> super::DeviceManagementRemoteActionAudits {
        super::DeviceManagementRemoteActionAudits(self.0.name("remoteActionAudits"))
    }

    /// `…/remoteAssistancePartners`
    pub fn remote_assistance_partners(&self) -> super::DeviceManagementRemoteAssistancePartners {
        super::DeviceManagementRemoteAssistancePartners(self.0.name("remoteAssistancePartners"))
    }

    /// `…/remoteAssistanceSettings`
    pub fn remote_assistance_settings(&self) -> super::RemoteAssistanceSettings {
        super::RemoteAssistanceSettings(self.0.name("remoteAssistanceSettings"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::DeviceManagementReports {
        super::DeviceManagementReports(self.0.name("reports"))
    }

    /// `…/resourceAccessProfiles`
    pub fn resource_access_profiles(&self) -> super::DeviceManagementResourceAccessProfiles {
        super::DeviceManagementResourceAccessProfiles(self.0.name("resourceAccessProfiles"))
    }

    /// `…/resourceOperations`
    pub fn resource_operations(&self) -> super::DeviceManagementResourceOperations {
        super::DeviceManagementResourceOperations(self.0.name("resourceOperations"))
    }

    /// `…/reusablePolicySettings`
    pub fn reusable_policy_settings(&self) -> super::DeviceManagementReusablePolicySettings {
        super::DeviceManagementReusablePolicySettings(self.0.name("reusablePolicySettings"))
    }

    /// `…/reusableSettings`
    pub fn reusable_settings(&self) -> super::DeviceManagementReusableSettings {
        super::DeviceManagementReusableSettings(self.0.name("reusableSettings"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::DeviceManagementRoleAssignments {
        super::DeviceManagementRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::DeviceManagementRoleDefinitions {
        super::DeviceManagementRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/roleScopeTags`
    pub fn role_scope_tags(&self) -> super::DeviceManagementRoleScopeTags {
        super::DeviceManagementRoleScopeTags(self.0.name("roleScopeTags"))
    }

    /// `…/serviceNowConnections`
    ///
    /// The type lists it; no page documents a request there.
    pub fn service_now_connections(&self) -> Collection<models::ServiceNowConnection> {
        Collection::at(self.0.name("serviceNowConnections"))
    }

    /// `…/settingDefinitions`
    pub fn setting_definitions(&self) -> super::DeviceManagementSettingDefinitions {
        super::DeviceManagementSettingDefinitions(self.0.name("settingDefinitions"))
    }

    /// `…/softwareUpdateStatusSummary`
    pub fn software_update_status_summary(&self) -> super::SoftwareUpdateStatusSummary {
        super::SoftwareUpdateStatusSummary(self.0.name("softwareUpdateStatusSummary"))
    }

    /// `…/telecomExpenseManagementPartners`
    pub fn telecom_expense_management_partners(&self) -> super::DeviceManagementTelecomExpenseManagementPartners {
        super::DeviceManagementTelecomExpenseManagementPartners(self.0.name("telecomExpenseManagementPartners"))
    }

    /// `…/templateInsights`
    ///
    /// The type lists it; no page documents a request there.
    pub fn template_insights(&self) -> Collection<models::DeviceManagementTemplateInsightsDefinition> {
        Collection::at(self.0.name("templateInsights"))
    }

    /// `…/templateSettings`
    pub fn template_settings(&self) -> super::DeviceManagementTemplateSettings {
        super::DeviceManagementTemplateSettings(self.0.name("templateSettings"))
    }

    /// `…/templates`
    pub fn templates(&self) -> super::DeviceManagementTemplates {
        super::DeviceManagementTemplates(self.0.name("templates"))
    }

    /// `…/tenantAttachRBAC`
    pub fn tenant_attach_rbac(&self) -> super::TenantAttachRbac {
        super::TenantAttachRbac(self.0.name("tenantAttachRBAC"))
    }

    /// `…/termsAndConditions`
    pub fn terms_and_conditions(&self) -> super::DeviceManagementTermsAndConditions {
        super::DeviceManagementTermsAndConditions(self.0.name("termsAndConditions"))
    }

    /// `…/troubleshootingEvents`
    pub fn troubleshooting_events(&self) -> super::DeviceManagementTroubleshootingEvents {
        super::DeviceManagementTroubleshootingEvents(self.0.name("troubleshootingEvents"))
    }

    /// `…/userExperienceAnalyticsAnomaly`
    pub fn user_experience_analytics_anomaly(&self) -> super::DeviceManagementUserExperienceAnalyticsAnomaly {
        super::DeviceManagementUserExperienceAnalyticsAnomaly(self.0.name("userExperienceAnalyticsAnomaly"))
    }

    /// `…/userExperienceAnalyticsAnomalyCorrelationGroupOverview`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user_experience_analytics_anomaly_correlation_group_overview(
        &self,
    ) -> Collection<models::UserExperienceAnalyticsAnomalyCorrelationGroupOverview>
    {
        Collection::at(self.0.name("userExperienceAnalyticsAnomalyCorrelationGroupOverview"))
    }

    /// `…/userExperienceAnalyticsAnomalyDevice`
    pub fn user_experience_analytics_anomaly_device(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAnomalyDevice
    {
        super::DeviceManagementUserExperienceAnalyticsAnomalyDevice(self.0.name("userExperienceAnalyticsAnomalyDevice"))
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformance`
    pub fn user_experience_analytics_app_health_application_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformance
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformance(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformance"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`
    pub fn user_experience_analytics_app_health_application_performance_by_app_version(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_details(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`
    pub fn user_experience_analytics_app_health_application_performance_by_app_version_device_id(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`
    pub fn user_experience_analytics_app_health_application_performance_by_os_version(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion(
            self.0.name("userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthDeviceModelPerformance`
    pub fn user_experience_analytics_app_health_device_model_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthDeviceModelPerformance
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthDeviceModelPerformance(
            self.0.name("userExperienceAnalyticsAppHealthDeviceModelPerformance"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthDevicePerformance`
    pub fn user_experience_analytics_app_health_device_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformance
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformance(
            self.0.name("userExperienceAnalyticsAppHealthDevicePerformance"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthDevicePerformanceDetails`
    pub fn user_experience_analytics_app_health_device_performance_details(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformanceDetails
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformanceDetails(
            self.0.name("userExperienceAnalyticsAppHealthDevicePerformanceDetails"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthOSVersionPerformance`
    pub fn user_experience_analytics_app_health_os_version_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsAppHealthOsVersionPerformance
    {
        super::DeviceManagementUserExperienceAnalyticsAppHealthOsVersionPerformance(
            self.0.name("userExperienceAnalyticsAppHealthOSVersionPerformance"),
        )
    }

    /// `…/userExperienceAnalyticsAppHealthOverview`
    pub fn user_experience_analytics_app_health_overview(&self) -> super::UserExperienceAnalyticsCategory {
        super::UserExperienceAnalyticsCategory(self.0.name("userExperienceAnalyticsAppHealthOverview"))
    }

    /// `…/userExperienceAnalyticsBaselines`
    pub fn user_experience_analytics_baselines(&self) -> super::DeviceManagementUserExperienceAnalyticsBaselines {
        super::DeviceManagementUserExperienceAnalyticsBaselines(self.0.name("userExperienceAnalyticsBaselines"))
    }

    /// `…/userExperienceAnalyticsBatteryHealthAppImpact`
    pub fn user_experience_analytics_battery_health_app_impact(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsBatteryHealthAppImpact
    {
        super::DeviceManagementUserExperienceAnalyticsBatteryHealthAppImpact(
            self.0.name("userExperienceAnalyticsBatteryHealthAppImpact"),
        )
    }

    /// `…/userExperienceAnalyticsBatteryHealthCapacityDetails`
    pub fn user_experience_analytics_battery_health_capacity_details(
        &self,
    ) -> super::UserExperienceAnalyticsBatteryHealthCapacityDetails
    {
        super::UserExperienceAnalyticsBatteryHealthCapacityDetails(
            self.0.name("userExperienceAnalyticsBatteryHealthCapacityDetails"),
        )
    }

    /// `…/userExperienceAnalyticsBatteryHealthDeviceAppImpact`
    pub fn user_experience_analytics_battery_health_device_app_impact(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceAppImpact
    {
        super::DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceAppImpact(
            self.0.name("userExperienceAnalyticsBatteryHealthDeviceAppImpact"),
        )
    }

    /// `…/userExperienceAnalyticsBatteryHealthDevicePerformance`
    pub fn user_experience_analytics_battery_health_device_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsBatteryHealthDevicePerformance
    {
        super::DeviceManagementUserExperienceAnalyticsBatteryHealthDevicePerformance(
            self.0.name("userExperienceAnalyticsBatteryHealthDevicePerformance"),
        )
    }

    /// `…/userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`
    pub fn user_experience_analytics_battery_health_device_runtime_history(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory
    {
        super::DeviceManagementUserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory(
            self.0.name("userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory"),
        )
    }

    /// `…/userExperienceAnalyticsBatteryHealthModelPerformance`
    pub fn user_experience_analytics_battery_health_model_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsBatteryHealthModelPerformance
    {
        super::DeviceManagementUserExperienceAnalyticsBatteryHealthModelPerformance(
            self.0.name("userExperienceAnalyticsBatteryHealthModelPerformance"),
        )
    }

    /// `…/userExperienceAnalyticsBatteryHealthOsPerformance`
    pub fn user_experience_analytics_battery_health_os_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsBatteryHealthOsPerformance
    {
        super::DeviceManagementUserExperienceAnalyticsBatteryHealthOsPerformance(
            self.0.name("userExperienceAnalyticsBatteryHealthOsPerformance"),
        )
    }

    /// `…/userExperienceAnalyticsBatteryHealthRuntimeDetails`
    pub fn user_experience_analytics_battery_health_runtime_details(
        &self,
    ) -> super::UserExperienceAnalyticsBatteryHealthRuntimeDetails
    {
        super::UserExperienceAnalyticsBatteryHealthRuntimeDetails(
            self.0.name("userExperienceAnalyticsBatteryHealthRuntimeDetails"),
        )
    }

    /// `…/userExperienceAnalyticsCategories`
    pub fn user_experience_analytics_categories(&self) -> Collection<models::UserExperienceAnalyticsCategory> {
        Collection::at(self.0.name("userExperienceAnalyticsCategories"))
    }

    /// `…/userExperienceAnalyticsDeviceMetricHistory`
    pub fn user_experience_analytics_device_metric_history(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDeviceMetricHistory
    {
        super::DeviceManagementUserExperienceAnalyticsDeviceMetricHistory(
            self.0.name("userExperienceAnalyticsDeviceMetricHistory"),
        )
    }

    /// `…/userExperienceAnalyticsDevicePerformance`
    pub fn user_experience_analytics_device_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDevicePerformance
    {
        super::DeviceManagementUserExperienceAnalyticsDevicePerformance(
            self.0.name("userExperienceAnalyticsDevicePerformance"),
        )
    }

    /// `…/userExperienceAnalyticsDeviceScope`
    pub fn user_experience_analytics_device_scope(&self) -> super::UserExperienceAnalyticsDeviceScope {
        super::UserExperienceAnalyticsDeviceScope(self.0.name("userExperienceAnalyticsDeviceScope"))
    }

    /// `…/userExperienceAnalyticsDeviceScopes`
    pub fn user_experience_analytics_device_scopes(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDeviceScopes
    {
        super::DeviceManagementUserExperienceAnalyticsDeviceScopes(self.0.name("userExperienceAnalyticsDeviceScopes"))
    }

    /// `…/userExperienceAnalyticsDeviceScores`
    pub fn user_experience_analytics_device_scores(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDeviceScores
    {
        super::DeviceManagementUserExperienceAnalyticsDeviceScores(self.0.name("userExperienceAnalyticsDeviceScores"))
    }

    /// `…/userExperienceAnalyticsDeviceStartupHistory`
    pub fn user_experience_analytics_device_startup_history(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDeviceStartupHistory
    {
        super::DeviceManagementUserExperienceAnalyticsDeviceStartupHistory(
            self.0.name("userExperienceAnalyticsDeviceStartupHistory"),
        )
    }

    /// `…/userExperienceAnalyticsDeviceStartupProcessPerformance`
    pub fn user_experience_analytics_device_startup_process_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDeviceStartupProcessPerformance
    {
        super::DeviceManagementUserExperienceAnalyticsDeviceStartupProcessPerformance(
            self.0.name("userExperienceAnalyticsDeviceStartupProcessPerformance"),
        )
    }

    /// `…/userExperienceAnalyticsDeviceStartupProcesses`
    pub fn user_experience_analytics_device_startup_processes(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDeviceStartupProcesses
    {
        super::DeviceManagementUserExperienceAnalyticsDeviceStartupProcesses(
            self.0.name("userExperienceAnalyticsDeviceStartupProcesses"),
        )
    }

    /// `…/userExperienceAnalyticsDeviceTimelineEvent`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user_experience_analytics_device_timeline_event(
        &self,
    ) -> Collection<models::UserExperienceAnalyticsDeviceTimelineEvent>
    {
        Collection::at(self.0.name("userExperienceAnalyticsDeviceTimelineEvent"))
    }

    /// `…/userExperienceAnalyticsDevicesWithoutCloudIdentity`
    pub fn user_experience_analytics_devices_without_cloud_identity(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsDevicesWithoutCloudIdentity
    {
        super::DeviceManagementUserExperienceAnalyticsDevicesWithoutCloudIdentity(
            self.0.name("userExperienceAnalyticsDevicesWithoutCloudIdentity"),
        )
    }

    /// `…/userExperienceAnalyticsImpactingProcess`
    pub fn user_experience_analytics_impacting_process(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsImpactingProcess
    {
        super::DeviceManagementUserExperienceAnalyticsImpactingProcess(
            self.0.name("userExperienceAnalyticsImpactingProcess"),
        )
    }

    /// `…/userExperienceAnalyticsMetricHistory`
    pub fn user_experience_analytics_metric_history(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsMetricHistory
    {
        super::DeviceManagementUserExperienceAnalyticsMetricHistory(self.0.name("userExperienceAnalyticsMetricHistory"))
    }

    /// `…/userExperienceAnalyticsModelScores`
    pub fn user_experience_analytics_model_scores(&self) -> super::DeviceManagementUserExperienceAnalyticsModelScores {
        super::DeviceManagementUserExperienceAnalyticsModelScores(self.0.name("userExperienceAnalyticsModelScores"))
    }

    /// `…/userExperienceAnalyticsNotAutopilotReadyDevice`
    pub fn user_experience_analytics_not_autopilot_ready_device(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsNotAutopilotReadyDevice
    {
        super::DeviceManagementUserExperienceAnalyticsNotAutopilotReadyDevice(
            self.0.name("userExperienceAnalyticsNotAutopilotReadyDevice"),
        )
    }

    /// `…/userExperienceAnalyticsOverview`
    pub fn user_experience_analytics_overview(&self) -> super::UserExperienceAnalyticsOverview {
        super::UserExperienceAnalyticsOverview(self.0.name("userExperienceAnalyticsOverview"))
    }

    /// `…/userExperienceAnalyticsRegressionSummary`
    pub fn user_experience_analytics_regression_summary(&self) -> super::UserExperienceAnalyticsRegressionSummary {
        super::UserExperienceAnalyticsRegressionSummary(self.0.name("userExperienceAnalyticsRegressionSummary"))
    }

    /// `…/userExperienceAnalyticsRemoteConnection`
    pub fn user_experience_analytics_remote_connection(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsRemoteConnection
    {
        super::DeviceManagementUserExperienceAnalyticsRemoteConnection(
            self.0.name("userExperienceAnalyticsRemoteConnection"),
        )
    }

    /// `…/userExperienceAnalyticsResourcePerformance`
    pub fn user_experience_analytics_resource_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsResourcePerformance
    {
        super::DeviceManagementUserExperienceAnalyticsResourcePerformance(
            self.0.name("userExperienceAnalyticsResourcePerformance"),
        )
    }

    /// `…/userExperienceAnalyticsScoreHistory`
    pub fn user_experience_analytics_score_history(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsScoreHistory
    {
        super::DeviceManagementUserExperienceAnalyticsScoreHistory(self.0.name("userExperienceAnalyticsScoreHistory"))
    }

    /// `…/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`
    pub fn user_experience_analytics_summarize_work_from_anywhere_devices(
        &self,
    ) -> super::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary
    {
        super::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary(
            self.0.name("userExperienceAnalyticsSummarizeWorkFromAnywhereDevices"),
        )
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`
    pub fn user_experience_analytics_work_from_anywhere_hardware_readiness_metric(
        &self,
    ) -> super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric
    {
        super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric(
            self.0.name("userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric"),
        )
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereMetrics`
    pub fn user_experience_analytics_work_from_anywhere_metrics(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsWorkFromAnywhereMetrics
    {
        super::DeviceManagementUserExperienceAnalyticsWorkFromAnywhereMetrics(
            self.0.name("userExperienceAnalyticsWorkFromAnywhereMetrics"),
        )
    }

    /// `…/userExperienceAnalyticsWorkFromAnywhereModelPerformance`
    pub fn user_experience_analytics_work_from_anywhere_model_performance(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsWorkFromAnywhereModelPerformance
    {
        super::DeviceManagementUserExperienceAnalyticsWorkFromAnywhereModelPerformance(
            self.0.name("userExperienceAnalyticsWorkFromAnywhereModelPerformance"),
        )
    }

    /// `…/userPfxCertificates`
    pub fn user_pfx_certificates(&self) -> super::DeviceManagementUserPfxCertificates {
        super::DeviceManagementUserPfxCertificates(self.0.name("userPfxCertificates"))
    }

    /// `…/userexperienceanalyticsdevicetimelineevents`
    pub fn userexperienceanalyticsdevicetimelineevents(
        &self,
    ) -> super::DeviceManagementUserexperienceanalyticsdevicetimelineevents
    {
        super::DeviceManagementUserexperienceanalyticsdevicetimelineevents(
            self.0.name("userexperienceanalyticsdevicetimelineevents"),
        )
    }

    /// `…/virtualEndpoint`
    pub fn virtual_endpoint(&self) -> super::VirtualEndpoint {
        super::VirtualEndpoint(self.0.name("virtualEndpoint"))
    }

    /// `…/windowsAutopilotDeploymentProfiles`
    pub fn windows_autopilot_deployment_profiles(&self) -> super::DeviceManagementWindowsAutopilotDeploymentProfiles {
        super::DeviceManagementWindowsAutopilotDeploymentProfiles(self.0.name("windowsAutopilotDeploymentProfiles"))
    }

    /// `…/windowsAutopilotDeviceIdentities`
    pub fn windows_autopilot_device_identities(&self) -> super::DeviceManagementWindowsAutopilotDeviceIdentities {
        super::DeviceManagementWindowsAutopilotDeviceIdentities(self.0.name("windowsAutopilotDeviceIdentities"))
    }

    /// `…/windowsAutopilotSettings`
    pub fn windows_autopilot_settings(&self) -> super::WindowsAutopilotSettings {
        super::WindowsAutopilotSettings(self.0.name("windowsAutopilotSettings"))
    }

    /// `…/windowsDriverUpdateProfiles`
    pub fn windows_driver_update_profiles(&self) -> super::DeviceManagementWindowsDriverUpdateProfiles {
        super::DeviceManagementWindowsDriverUpdateProfiles(self.0.name("windowsDriverUpdateProfiles"))
    }

    /// `…/windowsFeatureUpdateProfiles`
    pub fn windows_feature_update_profiles(&self) -> super::DeviceManagementWindowsFeatureUpdateProfiles {
        super::DeviceManagementWindowsFeatureUpdateProfiles(self.0.name("windowsFeatureUpdateProfiles"))
    }

    /// `…/windowsInformationProtectionAppLearningSummaries`
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> super::DeviceManagementWindowsInformationProtectionAppLearningSummaries
    {
        super::DeviceManagementWindowsInformationProtectionAppLearningSummaries(
            self.0.name("windowsInformationProtectionAppLearningSummaries"),
        )
    }

    /// `…/windowsInformationProtectionNetworkLearningSummaries`
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> super::DeviceManagementWindowsInformationProtectionNetworkLearningSummaries
    {
        super::DeviceManagementWindowsInformationProtectionNetworkLearningSummaries(
            self.0.name("windowsInformationProtectionNetworkLearningSummaries"),
        )
    }

    /// `…/windowsMalwareInformation`
    pub fn windows_malware_information(&self) -> super::DeviceManagementWindowsMalwareInformation {
        super::DeviceManagementWindowsMalwareInformation(self.0.name("windowsMalwareInformation"))
    }

    /// `…/windowsQualityUpdatePolicies`
    pub fn windows_quality_update_policies(&self) -> Collection<models::WindowsQualityUpdatePolicy> {
        Collection::at(self.0.name("windowsQualityUpdatePolicies"))
    }

    /// `…/windowsQualityUpdateProfiles`
    pub fn windows_quality_update_profiles(&self) -> super::DeviceManagementWindowsQualityUpdateProfiles {
        super::DeviceManagementWindowsQualityUpdateProfiles(self.0.name("windowsQualityUpdateProfiles"))
    }

    /// `…/windowsUpdateCatalogItems`
    pub fn windows_update_catalog_items(&self) -> super::DeviceManagementWindowsUpdateCatalogItems {
        super::DeviceManagementWindowsUpdateCatalogItems(self.0.name("windowsUpdateCatalogItems"))
    }

    /// `…/zebraFotaArtifacts`
    pub fn zebra_fota_artifacts(&self) -> super::DeviceManagementZebraFotaArtifacts {
        super::DeviceManagementZebraFotaArtifacts(self.0.name("zebraFotaArtifacts"))
    }

    /// `…/zebraFotaConnector`
    pub fn zebra_fota_connector(&self) -> super::ZebraFotaConnector {
        super::ZebraFotaConnector(self.0.name("zebraFotaConnector"))
    }

    /// `…/zebraFotaDeployments`
    pub fn zebra_fota_deployments(&self) -> super::DeviceManagementZebraFotaDeployments {
        super::DeviceManagementZebraFotaDeployments(self.0.name("zebraFotaDeployments"))
    }
}
