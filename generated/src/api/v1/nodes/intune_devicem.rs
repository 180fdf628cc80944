// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::{models, requests};
use crate::runtime::{Argument, Bytes, Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagement`, such as `/deviceManagement`.
    DeviceManagement: super::Entity = models::DeviceManagement
}

impl DeviceManagement {
    /// `GET /deviceManagement` — Get deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-devicemanagement-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-wip-devicemanagement-get?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-get?view=graph-rest-1.0) and 13 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All` and 9 more; application: `DeviceManagementApps.Read.All` and 9 more.
    pub fn get(&self) -> Get<models::DeviceManagement> {
        let sheet = "GET deviceManagement: get
            intune-tem-devicemanagement-get, intune-wip-devicemanagement-get, intune-rbac-devicemanagement-get, intune-devices-devicemanagement-get, intune-policyset-devicemanagement-get, intune-reporting-devicemanagement-get, intune-enrollment-devicemanagement-get, intune-onboarding-devicemanagement-get, intune-companyterms-devicemanagement-get, intune-deviceconfig-devicemanagement-get, intune-notification-devicemanagement-get, intune-raimportcerts-devicemanagement-get, intune-androidforwork-devicemanagement-get, intune-troubleshooting-devicemanagement-get, intune-remoteassistance-devicemanagement-get, intune-gpanalyticsservice-devicemanagement-get: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement";
        self.0.get(sheet)
    }

    /// `GET /deviceManagement/getEffectivePermissions` — getEffectivePermissions function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-geteffectivepermissions?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`; application: `DeviceManagementRBAC.Read.All`, `DeviceManagementRBAC.ReadWrite.All`.
    pub fn get_effective_permissions(&self, scope: &str) -> List<models::RolePermission> {
        let sheet = "GET deviceManagement: get_effective_permissions
            intune-rbac-devicemanagement-geteffectivepermissions: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All
            /deviceManagement/getEffectivePermissions(scope='{scope}')";
        self.0.function("getEffectivePermissions", &[("scope", Argument::quoted(scope))]).list(sheet)
    }

    /// `PATCH /deviceManagement` — Update deviceManagement
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-devicemanagement-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-wip-devicemanagement-update?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-rbac-devicemanagement-update?view=graph-rest-1.0) and 13 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All` and 4 more; application: `DeviceManagementApps.ReadWrite.All` and 4 more.
    pub fn update(&self, body: models::DeviceManagement) -> Call<models::DeviceManagement> {
        let sheet = "PATCH deviceManagement: update
            intune-tem-devicemanagement-update, intune-wip-devicemanagement-update, intune-rbac-devicemanagement-update, intune-devices-devicemanagement-update, intune-policyset-devicemanagement-update, intune-reporting-devicemanagement-update, intune-enrollment-devicemanagement-update, intune-onboarding-devicemanagement-update, intune-companyterms-devicemanagement-update, intune-deviceconfig-devicemanagement-update, intune-notification-devicemanagement-update, intune-raimportcerts-devicemanagement-update, intune-androidforwork-devicemanagement-update, intune-troubleshooting-devicemanagement-update, intune-remoteassistance-devicemanagement-update, intune-gpanalyticsservice-devicemanagement-update: DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementRBAC.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn user_experience_analytics_summarize_work_from_anywhere_devices(
        &self,
    ) -> Get<models::UserExperienceAnalyticsWorkFromAnywhereDevicesSummary>
    {
        let sheet = "GET deviceManagement: user_experience_analytics_summarize_work_from_anywhere_devices
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsSummarizeWorkFromAnywhereDevices";
        self.0.name("userExperienceAnalyticsSummarizeWorkFromAnywhereDevices").get(sheet)
    }

    /// `GET /deviceManagement/verifyWindowsEnrollmentAutoDiscovery` — verifyWindowsEnrollmentAutoDiscovery function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn verify_windows_enrollment_auto_discovery(&self, domain_name: &str) -> Call<bool> {
        let sheet = "GET deviceManagement: verify_windows_enrollment_auto_discovery
            intune-onboarding-devicemanagement-verifywindowsenrollmentautodiscovery: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/verifyWindowsEnrollmentAutoDiscovery(domainName='{domainName}')";
        self.0
            .function("verifyWindowsEnrollmentAutoDiscovery", &[("domainName", Argument::quoted(domain_name))])
            .call(sheet)
    }

    /// `…/applePushNotificationCertificate`
    pub fn apple_push_notification_certificate(&self) -> super::ApplePushNotificationCertificate {
        super::ApplePushNotificationCertificate(self.0.name("applePushNotificationCertificate"))
    }

    /// `…/auditEvents`
    pub fn audit_events(&self) -> super::DeviceManagementAuditEvents {
        super::DeviceManagementAuditEvents(self.0.name("auditEvents"))
    }

    /// `…/complianceManagementPartners`
    pub fn compliance_management_partners(&self) -> super::DeviceManagementComplianceManagementPartners {
        super::DeviceManagementComplianceManagementPartners(self.0.name("complianceManagementPartners"))
    }

    /// `…/conditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> super::OnPremisesConditionalAccessSettings {
        super::OnPremisesConditionalAccessSettings(self.0.name("conditionalAccessSettings"))
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

    /// `…/deviceConfigurationDeviceStateSummaries`
    pub fn device_configuration_device_state_summaries(&self) -> super::DeviceConfigurationDeviceStateSummary {
        super::DeviceConfigurationDeviceStateSummary(self.0.name("deviceConfigurationDeviceStateSummaries"))
    }

    /// `…/deviceConfigurations`
    pub fn device_configurations(&self) -> super::DeviceManagementDeviceConfigurations {
        super::DeviceManagementDeviceConfigurations(self.0.name("deviceConfigurations"))
    }

    /// `…/deviceEnrollmentConfigurations`
    pub fn device_enrollment_configurations(&self) -> super::DeviceManagementDeviceEnrollmentConfigurations {
        super::DeviceManagementDeviceEnrollmentConfigurations(self.0.name("deviceEnrollmentConfigurations"))
    }

    /// `…/deviceManagementPartners`
    pub fn device_management_partners(&self) -> super::DeviceManagementDeviceManagementPartners {
        super::DeviceManagementDeviceManagementPartners(self.0.name("deviceManagementPartners"))
    }

    /// `…/exchangeConnectors`
    pub fn exchange_connectors(&self) -> super::DeviceManagementExchangeConnectors {
        super::DeviceManagementExchangeConnectors(self.0.name("exchangeConnectors"))
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

    /// `…/iosUpdateStatuses`
    pub fn ios_update_statuses(&self) -> super::DeviceManagementIosUpdateStatuses {
        super::DeviceManagementIosUpdateStatuses(self.0.name("iosUpdateStatuses"))
    }

    /// `…/managedDeviceOverview`
    pub fn managed_device_overview(&self) -> super::ManagedDeviceOverview {
        super::ManagedDeviceOverview(self.0.name("managedDeviceOverview"))
    }

    /// `…/managedDevices`
    pub fn managed_devices(&self) -> super::DeviceManagementManagedDevices {
        super::DeviceManagementManagedDevices(self.0.name("managedDevices"))
    }

    /// `…/mobileAppTroubleshootingEvents`
    pub fn mobile_app_troubleshooting_events(&self) -> super::DeviceManagementMobileAppTroubleshootingEvents {
        super::DeviceManagementMobileAppTroubleshootingEvents(self.0.name("mobileAppTroubleshootingEvents"))
    }

    /// `…/mobileThreatDefenseConnectors`
    pub fn mobile_threat_defense_connectors(&self) -> super::DeviceManagementMobileThreatDefenseConnectors {
        super::DeviceManagementMobileThreatDefenseConnectors(self.0.name("mobileThreatDefenseConnectors"))
    }

    /// `…/notificationMessageTemplates`
    pub fn notification_message_templates(&self) -> super::DeviceManagementNotificationMessageTemplates {
        super::DeviceManagementNotificationMessageTemplates(self.0.name("notificationMessageTemplates"))
    }

    /// `…/remoteAssistancePartners`
    pub fn remote_assistance_partners(&self) -> super::DeviceManagementRemoteAssistancePartners {
        super::DeviceManagementRemoteAssistancePartners(self.0.name("remoteAssistancePartners"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::DeviceManagementReports {
        super::DeviceManagementReports(self.0.name("reports"))
    }

    /// `…/resourceOperations`
    pub fn resource_operations(&self) -> super::DeviceManagementResourceOperations {
        super::DeviceManagementResourceOperations(self.0.name("resourceOperations"))
    }

    /// `…/roleAssignments`
    pub fn role_assignments(&self) -> super::DeviceManagementRoleAssignments {
        super::DeviceManagementRoleAssignments(self.0.name("roleAssignments"))
    }

    /// `…/roleDefinitions`
    pub fn role_definitions(&self) -> super::DeviceManagementRoleDefinitions {
        super::DeviceManagementRoleDefinitions(self.0.name("roleDefinitions"))
    }

    /// `…/softwareUpdateStatusSummary`
    pub fn software_update_status_summary(&self) -> super::SoftwareUpdateStatusSummary {
        super::SoftwareUpdateStatusSummary(self.0.name("softwareUpdateStatusSummary"))
    }

    /// `…/telecomExpenseManagementPartners`
    pub fn telecom_expense_management_partners(&self) -> super::DeviceManagementTelecomExpenseManagementPartners {
        super::DeviceManagementTelecomExpenseManagementPartners(self.0.name("telecomExpenseManagementPartners"))
    }

    /// `…/termsAndConditions`
    pub fn terms_and_conditions(&self) -> super::DeviceManagementTermsAndConditions {
        super::DeviceManagementTermsAndConditions(self.0.name("termsAndConditions"))
    }

    /// `…/troubleshootingEvents`
    pub fn troubleshooting_events(&self) -> super::DeviceManagementTroubleshootingEvents {
        super::DeviceManagementTroubleshootingEvents(self.0.name("troubleshootingEvents"))
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

    /// `…/userExperienceAnalyticsCategories`
    pub fn user_experience_analytics_categories(&self) -> Collection<models::UserExperienceAnalyticsCategory> {
        Collection::at(self.0.name("userExperienceAnalyticsCategories"))
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

    /// `…/userExperienceAnalyticsOverview`
    pub fn user_experience_analytics_overview(&self) -> super::UserExperienceAnalyticsOverview {
        super::UserExperienceAnalyticsOverview(self.0.name("userExperienceAnalyticsOverview"))
    }

    /// `…/userExperienceAnalyticsScoreHistory`
    pub fn user_experience_analytics_score_history(
        &self,
    ) -> super::DeviceManagementUserExperienceAnalyticsScoreHistory
    {
        super::DeviceManagementUserExperienceAnalyticsScoreHistory(self.0.name("userExperienceAnalyticsScoreHistory"))
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

    /// `…/virtualEndpoint`
    pub fn virtual_endpoint(&self) -> super::VirtualEndpoint {
        super::VirtualEndpoint(self.0.name("virtualEndpoint"))
    }

    /// `…/windowsAutopilotDeviceIdentities`
    pub fn windows_autopilot_device_identities(&self) -> super::DeviceManagementWindowsAutopilotDeviceIdentities {
        super::DeviceManagementWindowsAutopilotDeviceIdentities(self.0.name("windowsAutopilotDeviceIdentities"))
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
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.auditEvent`, such as `/deviceManagement/auditEvents`.
    DeviceManagementAuditEvents[models::AuditEvent]
}

impl DeviceManagementAuditEvents {
    /// `POST /deviceManagement/auditEvents`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(&self, body: models::AuditEvent) -> Call<models::AuditEvent> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get_audit_activity_types(&self, category: &str) -> Call<Vec<String>> {
        let sheet = "GET auditEvent: get_audit_activity_types
            : DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')";
        self.0.function("getAuditActivityTypes", &[("category", Argument::quoted(category))]).call(sheet)
    }

    /// `GET /deviceManagement/auditEvents/getAuditCategories`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn get_audit_categories(&self) -> Call<Vec<String>> {
        let sheet = "GET auditEvent: get_audit_categories
            : DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents/getAuditCategories";
        self.0.name("getAuditCategories").call(sheet)
    }

    /// `GET /deviceManagement/auditEvents`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::AuditEvent> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/auditEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.complianceManagementPartner`, such as `/deviceManagement/complianceManagementPartners`.
    DeviceManagementComplianceManagementPartners[models::ComplianceManagementPartner]
}

impl DeviceManagementComplianceManagementPartners {
    /// `POST /deviceManagement/complianceManagementPartners` — Create complianceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ComplianceManagementPartner) -> Call<models::ComplianceManagementPartner> {
        let sheet = "POST complianceManagementPartner: create
            intune-onboarding-compliancemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/complianceManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/complianceManagementPartners` — List compliancemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-compliancemanagementpartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ComplianceManagementPartner> {
        let sheet = "GET complianceManagementPartner: list
            intune-onboarding-compliancemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/complianceManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.detectedApp`, such as `/deviceManagement/detectedApps`.
    DeviceManagementDetectedApps[models::DetectedApp]
}

impl DeviceManagementDetectedApps {
    /// `POST /deviceManagement/detectedApps` — Create detectedApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DetectedApp) -> Call<models::DetectedApp> {
        let sheet = "POST detectedApp: create
            intune-devices-detectedapp-create: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/detectedApps";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/detectedApps` — List detectedapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-detectedapp-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DetectedApp> {
        let sheet = "GET detectedApp: list
            intune-devices-detectedapp-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/detectedApps";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCategory`, such as `/deviceManagement/deviceCategories`.
    DeviceManagementDeviceCategories[models::DeviceCategory]
}

impl DeviceManagementDeviceCategories {
    /// `POST /deviceManagement/deviceCategories` — Create deviceCategory
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceCategory) -> Call<models::DeviceCategory> {
        let sheet = "POST deviceCategory: create
            intune-onboarding-devicecategory-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCategories` — List devicecategories
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicecategory-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceCategory> {
        let sheet = "GET deviceCategory: list
            intune-onboarding-devicecategory-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/deviceCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCompliancePolicy`, such as `/deviceManagement/deviceCompliancePolicies`.
    DeviceManagementDeviceCompliancePolicies[models::DeviceCompliancePolicy]
}

impl DeviceManagementDeviceCompliancePolicies {
    /// `POST /deviceManagement/deviceCompliancePolicies` — Create iosCompliancePolicy
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-androidcompliancepolicy-create?view=graph-rest-1.0) and 5 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceCompliancePolicy>) -> Call<models::DeviceCompliancePolicy> {
        let sheet = "POST iosCompliancePolicy: create
            intune-deviceconfig-ioscompliancepolicy-create, intune-deviceconfig-macoscompliancepolicy-create, intune-deviceconfig-androidcompliancepolicy-create, intune-deviceconfig-windows10compliancepolicy-create, intune-deviceconfig-windows81compliancepolicy-create, intune-deviceconfig-windowsphone81compliancepolicy-create, intune-deviceconfig-windows10mobilecompliancepolicy-create, intune-deviceconfig-androidworkprofilecompliancepolicy-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies";
        self.0.call(sheet).json(Into::<models::DeviceCompliancePolicy>::into(body))
    }

    /// `GET /deviceManagement/deviceCompliancePolicies` — List devicecompliancepolicies
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicy-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscompliancepolicy-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscompliancepolicy-list?view=graph-rest-1.0) and 6 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicy> {
        let sheet = "GET deviceCompliancePolicy: list
            intune-deviceconfig-devicecompliancepolicy-list, intune-deviceconfig-ioscompliancepolicy-list, intune-deviceconfig-macoscompliancepolicy-list, intune-deviceconfig-androidcompliancepolicy-list, intune-deviceconfig-windows10compliancepolicy-list, intune-deviceconfig-windows81compliancepolicy-list, intune-deviceconfig-windowsphone81compliancepolicy-list, intune-deviceconfig-windows10mobilecompliancepolicy-list, intune-deviceconfig-androidworkprofilecompliancepolicy-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceCompliancePolicySettingStateSummary`, such as `/deviceManagement/deviceCompliancePolicySettingStateSummaries`.
    DeviceManagementDeviceCompliancePolicySettingStateSummaries[models::DeviceCompliancePolicySettingStateSummary]
}

impl DeviceManagementDeviceCompliancePolicySettingStateSummaries {
    /// `POST /deviceManagement/deviceCompliancePolicySettingStateSummaries` — Create deviceCompliancePolicySettingStateSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceCompliancePolicySettingStateSummary,
    ) -> Call<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "POST deviceCompliancePolicySettingStateSummary: create
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceCompliancePolicySettingStateSummaries` — List devicecompliancepolicysettingstatesummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-devicecompliancepolicysettingstatesummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceCompliancePolicySettingStateSummary> {
        let sheet = "GET deviceCompliancePolicySettingStateSummary: list
            intune-deviceconfig-devicecompliancepolicysettingstatesummary-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceCompliancePolicySettingStateSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceConfiguration`, such as `/deviceManagement/deviceConfigurations`.
    DeviceManagementDeviceConfigurations[models::DeviceConfiguration]
}

impl DeviceManagementDeviceConfigurations {
    /// `POST /deviceManagement/deviceConfigurations` — Create sharedPCConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-sharedpcconfiguration-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscustomconfiguration-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdateconfiguration-create?view=graph-rest-1.0) and 21 more
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::DeviceConfiguration>) -> Call<models::DeviceConfiguration> {
        let sheet = "POST sharedPCConfiguration: create
            intune-deviceconfig-sharedpcconfiguration-create, intune-deviceconfig-ioscustomconfiguration-create, intune-deviceconfig-iosupdateconfiguration-create, intune-deviceconfig-macoscustomconfiguration-create, intune-deviceconfig-androidcustomconfiguration-create, intune-deviceconfig-editionupgradeconfiguration-create, intune-deviceconfig-windows10customconfiguration-create, intune-deviceconfig-iosgeneraldeviceconfiguration-create, intune-deviceconfig-windows10generalconfiguration-create, intune-deviceconfig-windows81generalconfiguration-create, intune-deviceconfig-iosdevicefeaturesconfiguration-create, intune-deviceconfig-macosgeneraldeviceconfiguration-create, intune-deviceconfig-macosdevicefeaturesconfiguration-create, intune-deviceconfig-androidgeneraldeviceconfiguration-create, intune-deviceconfig-windows10teamgeneralconfiguration-create, intune-deviceconfig-windowsphone81customconfiguration-create, intune-deviceconfig-windowsphone81generalconfiguration-create, intune-deviceconfig-androidworkprofilecustomconfiguration-create, intune-deviceconfig-windowsupdateforbusinessconfiguration-create, intune-deviceconfig-windows10secureassessmentconfiguration-create, intune-deviceconfig-windows10endpointprotectionconfiguration-create, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-create, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-create, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations";
        self.0.call(sheet).json(Into::<models::DeviceConfiguration>::into(body))
    }

    /// `GET /deviceManagement/deviceConfigurations` — List deviceconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-deviceconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-deviceconfig-appledevicefeaturesconfigurationbase-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-deviceconfig-ioscertificateprofile-list?view=graph-rest-1.0) and 24 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceConfiguration> {
        let sheet = "GET deviceConfiguration: list
            intune-deviceconfig-deviceconfiguration-list, intune-deviceconfig-appledevicefeaturesconfigurationbase-list, intune-deviceconfig-ioscertificateprofile-list, intune-deviceconfig-sharedpcconfiguration-list, intune-deviceconfig-ioscustomconfiguration-list, intune-deviceconfig-iosupdateconfiguration-list, intune-deviceconfig-macoscustomconfiguration-list, intune-deviceconfig-androidcustomconfiguration-list, intune-deviceconfig-editionupgradeconfiguration-list, intune-deviceconfig-windows10customconfiguration-list, intune-deviceconfig-iosgeneraldeviceconfiguration-list, intune-deviceconfig-windows10generalconfiguration-list, intune-deviceconfig-windows81generalconfiguration-list, intune-deviceconfig-iosdevicefeaturesconfiguration-list, intune-deviceconfig-macosgeneraldeviceconfiguration-list, intune-deviceconfig-macosdevicefeaturesconfiguration-list, intune-deviceconfig-androidgeneraldeviceconfiguration-list, intune-deviceconfig-windows10teamgeneralconfiguration-list, intune-deviceconfig-windowsphone81customconfiguration-list, intune-deviceconfig-windowsphone81generalconfiguration-list, intune-deviceconfig-androidworkprofilecustomconfiguration-list, intune-deviceconfig-windowsupdateforbusinessconfiguration-list, intune-deviceconfig-windows10secureassessmentconfiguration-list, intune-deviceconfig-windows10endpointprotectionconfiguration-list, intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration-list, intune-deviceconfig-windows10enterprisemodernappmanagementconfiguration-list, intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceEnrollmentConfiguration`, such as `/deviceManagement/deviceEnrollmentConfigurations`.
    DeviceManagementDeviceEnrollmentConfigurations[models::DeviceEnrollmentConfiguration]
}

impl DeviceManagementDeviceEnrollmentConfigurations {
    /// `POST /deviceManagement/deviceEnrollmentConfigurations` — Create deviceEnrollmentLimitConfiguration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceEnrollmentConfiguration>,
    ) -> Call<models::DeviceEnrollmentConfiguration> {
        let sheet = "POST deviceEnrollmentLimitConfiguration: create
            intune-onboarding-deviceenrollmentlimitconfiguration-create, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-create, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceEnrollmentConfigurations";
        self.0.call(sheet).json(Into::<models::DeviceEnrollmentConfiguration>::into(body))
    }

    /// `GET /deviceManagement/deviceEnrollmentConfigurations` — List deviceenrollmentconfigurations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentconfiguration-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentlimitconfiguration-list?view=graph-rest-1.0), [3](https://learn.microsoft.com/graph/api/intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-list?view=graph-rest-1.0) and 1 more
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceEnrollmentConfiguration> {
        let sheet = "GET deviceEnrollmentConfiguration: list
            intune-onboarding-deviceenrollmentconfiguration-list, intune-onboarding-deviceenrollmentlimitconfiguration-list, intune-onboarding-deviceenrollmentplatformrestrictionsconfiguration-list, intune-onboarding-deviceenrollmentwindowshelloforbusinessconfiguration-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceEnrollmentConfigurations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementPartner`, such as `/deviceManagement/deviceManagementPartners`.
    DeviceManagementDeviceManagementPartners[models::DeviceManagementPartner]
}

impl DeviceManagementDeviceManagementPartners {
    /// `POST /deviceManagement/deviceManagementPartners` — Create deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementPartner) -> Call<models::DeviceManagementPartner> {
        let sheet = "POST deviceManagementPartner: create
            intune-onboarding-devicemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/deviceManagementPartners` — List devicemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementPartner> {
        let sheet = "GET deviceManagementPartner: list
            intune-onboarding-devicemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementExchangeConnector`, such as `/deviceManagement/exchangeConnectors/{id}`.
    DeviceManagementExchangeConnector: super::Entity = models::DeviceManagementExchangeConnector
}

impl DeviceManagementExchangeConnector {
    /// `DELETE /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Delete deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementExchangeConnector: delete
            intune-onboarding-devicemanagementexchangeconnector-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Get deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementExchangeConnector> {
        let sheet = "GET deviceManagementExchangeConnector: get
            intune-onboarding-devicemanagementexchangeconnector-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}/sync` — Sync action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-sync?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn sync(&self, body: requests::device_management_exchange_connector::SyncRequest) -> Call<()> {
        let sheet = "POST deviceManagementExchangeConnector: sync
            intune-onboarding-devicemanagementexchangeconnector-sync: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}/sync";
        self.0.name("sync").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}` — Update deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::DeviceManagementExchangeConnector,
    ) -> Call<models::DeviceManagementExchangeConnector> {
        let sheet = "PATCH deviceManagementExchangeConnector: update
            intune-onboarding-devicemanagementexchangeconnector-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementExchangeConnector`, such as `/deviceManagement/exchangeConnectors`.
    DeviceManagementExchangeConnectors[models::DeviceManagementExchangeConnector]
}

impl DeviceManagementExchangeConnectors {
    /// `POST /deviceManagement/exchangeConnectors` — Create deviceManagementExchangeConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceManagementExchangeConnector,
    ) -> Call<models::DeviceManagementExchangeConnector> {
        let sheet = "POST deviceManagementExchangeConnector: create
            intune-onboarding-devicemanagementexchangeconnector-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/exchangeConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/exchangeConnectors` — List devicemanagementexchangeconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementexchangeconnector-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceManagementExchangeConnector> {
        let sheet = "GET deviceManagementExchangeConnector: list
            intune-onboarding-devicemanagementexchangeconnector-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/exchangeConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementExportJob`, such as `/deviceManagement/reports/exportJobs/{id}`.
    DeviceManagementExportJob: super::Entity = models::DeviceManagementExportJob
}

impl DeviceManagementExportJob {
    /// `DELETE /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Delete deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementExportJob: delete
            intune-reporting-devicemanagementexportjob-delete: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Get deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::DeviceManagementExportJob> {
        let sheet = "GET deviceManagementExportJob: get
            intune-reporting-devicemanagementexportjob-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/reports/exportJobs/{deviceManagementExportJobId}` — Update deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
        let sheet = "PATCH deviceManagementExportJob: update
            intune-reporting-devicemanagementexportjob-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.importedWindowsAutopilotDeviceIdentity`, such as `/deviceManagement/importedWindowsAutopilotDeviceIdentities`.
    DeviceManagementImportedWindowsAutopilotDeviceIdentities[models::ImportedWindowsAutopilotDeviceIdentity]
}

impl DeviceManagementImportedWindowsAutopilotDeviceIdentities {
    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities` — Create importedWindowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::ImportedWindowsAutopilotDeviceIdentity,
    ) -> Call<models::ImportedWindowsAutopilotDeviceIdentity> {
        let sheet = "POST importedWindowsAutopilotDeviceIdentity: create
            intune-enrollment-importedwindowsautopilotdeviceidentity-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities";
        self.0.call(sheet).json(body)
    }

    /// `POST /deviceManagement/importedWindowsAutopilotDeviceIdentities/import` — Import action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-import?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn import(
        &self,
        body: requests::imported_windows_autopilot_device_identity::ImportRequest,
    ) -> Call<Vec<models::ImportedWindowsAutopilotDeviceIdentity>> {
        let sheet = "POST importedWindowsAutopilotDeviceIdentity: import
            intune-enrollment-importedwindowsautopilotdeviceidentity-import: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities/import";
        self.0.name("import").call(sheet).json(body)
    }

    /// `GET /deviceManagement/importedWindowsAutopilotDeviceIdentities` — List importedWindowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-importedwindowsautopilotdeviceidentity-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::ImportedWindowsAutopilotDeviceIdentity> {
        let sheet = "GET importedWindowsAutopilotDeviceIdentity: list
            intune-enrollment-importedwindowsautopilotdeviceidentity-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/importedWindowsAutopilotDeviceIdentities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.iosUpdateDeviceStatus`, such as `/deviceManagement/iosUpdateStatuses`.
    DeviceManagementIosUpdateStatuses[models::IosUpdateDeviceStatus]
}

impl DeviceManagementIosUpdateStatuses {
    /// `POST /deviceManagement/iosUpdateStatuses` — Create iosUpdateDeviceStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::IosUpdateDeviceStatus) -> Call<models::IosUpdateDeviceStatus> {
        let sheet = "POST iosUpdateDeviceStatus: create
            intune-deviceconfig-iosupdatedevicestatus-create: DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/iosUpdateStatuses` — List iosupdatedevicestatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-iosupdatedevicestatus-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn list(&self) -> List<models::IosUpdateDeviceStatus> {
        let sheet = "GET iosUpdateDeviceStatus: list
            intune-deviceconfig-iosupdatedevicestatus-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/iosUpdateStatuses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.managedDevice`, such as `/deviceManagement/managedDevices`.
    DeviceManagementManagedDevices[models::ManagedDevice]
}

impl DeviceManagementManagedDevices {
    /// `POST /deviceManagement/managedDevices` — Create managedDevice
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ManagedDevice) -> Call<models::ManagedDevice> {
        let sheet = "POST managedDevice: create
            intune-devices-manageddevice-create: DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/managedDevices";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/managedDevices` — List manageddevices
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-manageddevice-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ManagedDevice> {
        let sheet = "GET managedDevice: list
            intune-devices-manageddevice-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/managedDevices";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileAppTroubleshootingEvent`, such as `/deviceManagement/mobileAppTroubleshootingEvents`.
    DeviceManagementMobileAppTroubleshootingEvents[models::MobileAppTroubleshootingEvent]
}

impl DeviceManagementMobileAppTroubleshootingEvents {
    /// `POST /deviceManagement/mobileAppTroubleshootingEvents`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::MobileAppTroubleshootingEvent) -> Call<models::MobileAppTroubleshootingEvent> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/mobileAppTroubleshootingEvents`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::MobileAppTroubleshootingEvent> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/mobileAppTroubleshootingEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.mobileThreatDefenseConnector`, such as `/deviceManagement/mobileThreatDefenseConnectors`.
    DeviceManagementMobileThreatDefenseConnectors[models::MobileThreatDefenseConnector]
}

impl DeviceManagementMobileThreatDefenseConnectors {
    /// `POST /deviceManagement/mobileThreatDefenseConnectors` — Create mobileThreatDefenseConnector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::MobileThreatDefenseConnector) -> Call<models::MobileThreatDefenseConnector> {
        let sheet = "POST mobileThreatDefenseConnector: create
            intune-onboarding-mobilethreatdefenseconnector-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/mobileThreatDefenseConnectors";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/mobileThreatDefenseConnectors` — List mobilethreatdefenseconnectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-mobilethreatdefenseconnector-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::MobileThreatDefenseConnector> {
        let sheet = "GET mobileThreatDefenseConnector: list
            intune-onboarding-mobilethreatdefenseconnector-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/mobileThreatDefenseConnectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.notificationMessageTemplate`, such as `/deviceManagement/notificationMessageTemplates`.
    DeviceManagementNotificationMessageTemplates[models::NotificationMessageTemplate]
}

impl DeviceManagementNotificationMessageTemplates {
    /// `POST /deviceManagement/notificationMessageTemplates` — Create notificationMessageTemplate
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::NotificationMessageTemplate) -> Call<models::NotificationMessageTemplate> {
        let sheet = "POST notificationMessageTemplate: create
            intune-notification-notificationmessagetemplate-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/notificationMessageTemplates` — List notificationmessagetemplates
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-notification-notificationmessagetemplate-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::NotificationMessageTemplate> {
        let sheet = "GET notificationMessageTemplate: list
            intune-notification-notificationmessagetemplate-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/notificationMessageTemplates";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementPartner`, such as `/deviceManagement/deviceManagementPartners/{id}`.
    DeviceManagementPartner: super::Entity = models::DeviceManagementPartner
}

impl DeviceManagementPartner {
    /// `DELETE /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Delete deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceManagementPartner: delete
            intune-onboarding-devicemanagementpartner-delete: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Get deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn get(&self) -> Get<models::DeviceManagementPartner> {
        let sheet = "GET deviceManagementPartner: get
            intune-onboarding-devicemanagementpartner-get: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/deviceManagementPartners/{deviceManagementPartner-id}/terminate`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementConfiguration.Read.All`.
    pub fn terminate(&self) -> Call<()> {
        let sheet = "POST deviceManagementPartner: terminate
            : DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All | | DeviceManagementServiceConfig.Read.All DeviceManagementConfiguration.Read.All
            /deviceManagement/deviceManagementPartners/{id}/terminate";
        self.0.name("terminate").call(sheet)
    }

    /// `PATCH /deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}` — Update deviceManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-onboarding-devicemanagementpartner-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn update(&self, body: models::DeviceManagementPartner) -> Call<models::DeviceManagementPartner> {
        let sheet = "PATCH deviceManagementPartner: update
            intune-onboarding-devicemanagementpartner-update: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/deviceManagementPartners/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.remoteAssistancePartner`, such as `/deviceManagement/remoteAssistancePartners`.
    DeviceManagementRemoteAssistancePartners[models::RemoteAssistancePartner]
}

impl DeviceManagementRemoteAssistancePartners {
    /// `POST /deviceManagement/remoteAssistancePartners` — Create remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::RemoteAssistancePartner) -> Call<models::RemoteAssistancePartner> {
        let sheet = "POST remoteAssistancePartner: create
            intune-remoteassistance-remoteassistancepartner-create: DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/remoteAssistancePartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/remoteAssistancePartners` — List remoteassistancepartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more; application: `DeviceManagementServiceConfig.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RemoteAssistancePartner> {
        let sheet = "GET remoteAssistancePartner: list
            intune-remoteassistance-remoteassistancepartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/remoteAssistancePartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementReports`, such as `/deviceManagement/reports`.
    DeviceManagementReports: super::Entity = models::DeviceManagementReports
}

impl DeviceManagementReports {
    /// `GET /deviceManagement/reports` — Get deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 7 more; application: `DeviceManagementConfiguration.Read.All` and 7 more.
    pub fn get(&self) -> Get<models::DeviceManagementReports> {
        let sheet = "GET deviceManagementReports: get
            intune-reporting-devicemanagementreports-get: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/reports";
        self.0.get(sheet)
    }

    /// `POST /deviceManagement/reports/getCachedReport` — getCachedReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcachedreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_cached_report(&self, body: requests::device_management_reports::GetCachedReportRequest) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_cached_report
            intune-reporting-devicemanagementreports-getcachedreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCachedReport";
        self.0.name("getCachedReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceReport` — getCompliancePolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCompliancePolicyNonComplianceReport";
        self.0.name("getCompliancePolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport` — getCompliancePolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetCompliancePolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getcompliancepolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getCompliancePolicyNonComplianceSummaryReport";
        self.0.name("getCompliancePolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getComplianceSettingNonComplianceReport` — getComplianceSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_compliance_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetComplianceSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_compliance_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getcompliancesettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getComplianceSettingNonComplianceReport";
        self.0.name("getComplianceSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceReport` — getConfigurationPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationPolicyNonComplianceReport";
        self.0.name("getConfigurationPolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport` — getConfigurationPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetConfigurationPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getconfigurationpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationPolicyNonComplianceSummaryReport";
        self.0.name("getConfigurationPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getConfigurationSettingNonComplianceReport` — getConfigurationSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_configuration_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetConfigurationSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_configuration_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getconfigurationsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getConfigurationSettingNonComplianceReport";
        self.0.name("getConfigurationSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles` — getDeviceManagementIntentPerSettingContributingProfiles action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_management_intent_per_setting_contributing_profiles(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentPerSettingContributingProfilesRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_management_intent_per_setting_contributing_profiles
            intune-reporting-devicemanagementreports-getdevicemanagementintentpersettingcontributingprofiles: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceManagementIntentPerSettingContributingProfiles";
        self.0.name("getDeviceManagementIntentPerSettingContributingProfiles").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceManagementIntentSettingsReport` — getDeviceManagementIntentSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_management_intent_settings_report(
        &self,
        body: requests::device_management_reports::GetDeviceManagementIntentSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_management_intent_settings_report
            intune-reporting-devicemanagementreports-getdevicemanagementintentsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceManagementIntentSettingsReport";
        self.0.name("getDeviceManagementIntentSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDeviceNonComplianceReport` — getDeviceNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getdevicenoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_device_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetDeviceNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_device_non_compliance_report
            intune-reporting-devicemanagementreports-getdevicenoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDeviceNonComplianceReport";
        self.0.name("getDeviceNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getDevicesWithoutCompliancePolicyReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_devices_without_compliance_policy_report(
        &self,
        body: requests::device_management_reports::GetDevicesWithoutCompliancePolicyReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_devices_without_compliance_policy_report
            : DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getDevicesWithoutCompliancePolicyReport";
        self.0.name("getDevicesWithoutCompliancePolicyReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getHistoricalReport` — getHistoricalReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-gethistoricalreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_historical_report(
        &self,
        body: requests::device_management_reports::GetHistoricalReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_historical_report
            intune-reporting-devicemanagementreports-gethistoricalreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getHistoricalReport";
        self.0.name("getHistoricalReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport` — getNoncompliantDevicesAndSettingsReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_noncompliant_devices_and_settings_report(
        &self,
        body: requests::device_management_reports::GetNoncompliantDevicesAndSettingsReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_noncompliant_devices_and_settings_report
            intune-reporting-devicemanagementreports-getnoncompliantdevicesandsettingsreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getNoncompliantDevicesAndSettingsReport";
        self.0.name("getNoncompliantDevicesAndSettingsReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceMetadata` — getPolicyNonComplianceMetadata action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_metadata(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceMetadataRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_metadata
            intune-reporting-devicemanagementreports-getpolicynoncompliancemetadata: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceMetadata";
        self.0.name("getPolicyNonComplianceMetadata").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceReport` — getPolicyNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_report
            intune-reporting-devicemanagementreports-getpolicynoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceReport";
        self.0.name("getPolicyNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getPolicyNonComplianceSummaryReport` — getPolicyNonComplianceSummaryReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_policy_non_compliance_summary_report(
        &self,
        body: requests::device_management_reports::GetPolicyNonComplianceSummaryReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_policy_non_compliance_summary_report
            intune-reporting-devicemanagementreports-getpolicynoncompliancesummaryreport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getPolicyNonComplianceSummaryReport";
        self.0.name("getPolicyNonComplianceSummaryReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getReportFilters` — getReportFilters action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getreportfilters?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_report_filters(
        &self,
        body: requests::device_management_reports::GetReportFiltersRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_report_filters
            intune-reporting-devicemanagementreports-getreportfilters: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getReportFilters";
        self.0.name("getReportFilters").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/getSettingNonComplianceReport` — getSettingNonComplianceReport action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-getsettingnoncompliancereport?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn get_setting_non_compliance_report(
        &self,
        body: requests::device_management_reports::GetSettingNonComplianceReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: get_setting_non_compliance_report
            intune-reporting-devicemanagementreports-getsettingnoncompliancereport: DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/getSettingNonComplianceReport";
        self.0.name("getSettingNonComplianceReport").call(sheet).json(body)
    }

    /// `POST /deviceManagement/reports/retrieveDeviceAppInstallationStatusReport`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn retrieve_device_app_installation_status_report(
        &self,
        body: requests::device_management_reports::RetrieveDeviceAppInstallationStatusReportRequest,
    ) -> Call<Bytes> {
        let sheet = "POST deviceManagementReports: retrieve_device_app_installation_status_report
            : | |
            /deviceManagement/reports/retrieveDeviceAppInstallationStatusReport";
        self.0.name("retrieveDeviceAppInstallationStatusReport").call(sheet).json(body)
    }

    /// `PATCH /deviceManagement/reports` — Update deviceManagementReports
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All` and 3 more; application: `DeviceManagementConfiguration.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::DeviceManagementReports) -> Call<models::DeviceManagementReports> {
        let sheet = "PATCH deviceManagementReports: update
            intune-reporting-devicemanagementreports-update: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/reports";
        self.0.call(sheet).json(body)
    }

    /// `…/exportJobs`
    pub fn export_jobs(&self) -> super::DeviceManagementReportsExportJobs {
        super::DeviceManagementReportsExportJobs(self.0.name("exportJobs"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementExportJob`, such as `/deviceManagement/reports/exportJobs`.
    DeviceManagementReportsExportJobs[models::DeviceManagementExportJob]
}

impl DeviceManagementReportsExportJobs {
    /// `POST /deviceManagement/reports/exportJobs` — Create deviceManagementExportJob
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementApps.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(&self, body: models::DeviceManagementExportJob) -> Call<models::DeviceManagementExportJob> {
        let sheet = "POST deviceManagementExportJob: create
            intune-reporting-devicemanagementexportjob-create: DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/reports/exportJobs` — List deviceManagementExportJobs
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementexportjob-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 5 more; application: `DeviceManagementConfiguration.Read.All` and 5 more.
    pub fn list(&self) -> List<models::DeviceManagementExportJob> {
        let sheet = "GET deviceManagementExportJob: list
            intune-reporting-devicemanagementexportjob-list: DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/reports/exportJobs";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.resourceOperation`, such as `/deviceManagement/resourceOperations`.
    DeviceManagementResourceOperations[models::ResourceOperation]
}

impl DeviceManagementResourceOperations {
    /// `POST /deviceManagement/resourceOperations` — Create resourceOperation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::ResourceOperation) -> Call<models::ResourceOperation> {
        let sheet = "POST resourceOperation: create
            intune-rbac-resourceoperation-create: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/resourceOperations";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/resourceOperations` — List resourceoperations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-resourceoperation-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::ResourceOperation> {
        let sheet = "GET resourceOperation: list
            intune-rbac-resourceoperation-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/resourceOperations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceAndAppManagementRoleAssignment`, such as `/deviceManagement/roleAssignments`.
    DeviceManagementRoleAssignments[models::DeviceAndAppManagementRoleAssignment]
}

impl DeviceManagementRoleAssignments {
    /// `POST /deviceManagement/roleAssignments` — Create deviceAndAppManagementRoleAssignment
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::DeviceAndAppManagementRoleAssignment,
    ) -> Call<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "POST deviceAndAppManagementRoleAssignment: create
            intune-rbac-deviceandappmanagementroleassignment-create: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleAssignments";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/roleAssignments` — List deviceandappmanagementroleassignments
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroleassignment-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::DeviceAndAppManagementRoleAssignment> {
        let sheet = "GET deviceAndAppManagementRoleAssignment: list
            intune-rbac-deviceandappmanagementroleassignment-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/roleAssignments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.roleDefinition`, such as `/deviceManagement/roleDefinitions`.
    DeviceManagementRoleDefinitions[models::RoleDefinition]
}

impl DeviceManagementRoleDefinitions {
    /// `POST /deviceManagement/roleDefinitions` — Create roleDefinition
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementRBAC.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::RoleDefinition>) -> Call<models::RoleDefinition> {
        let sheet = "POST roleDefinition: create
            intune-rbac-roledefinition-create, intune-rbac-deviceandappmanagementroledefinition-create: DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/roleDefinitions";
        self.0.call(sheet).json(Into::<models::RoleDefinition>::into(body))
    }

    /// `GET /deviceManagement/roleDefinitions` — List roledefinitions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-rbac-deviceandappmanagementroledefinition-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementRBAC.Read.All` and 3 more; application: `DeviceManagementRBAC.Read.All` and 3 more.
    pub fn list(&self) -> List<models::RoleDefinition> {
        let sheet = "GET roleDefinition: list
            intune-rbac-roledefinition-list, intune-rbac-deviceandappmanagementroledefinition-list: DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementRBAC.Read.All DeviceManagementRBAC.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/roleDefinitions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.telecomExpenseManagementPartner`, such as `/deviceManagement/telecomExpenseManagementPartners`.
    DeviceManagementTelecomExpenseManagementPartners[models::TelecomExpenseManagementPartner]
}

impl DeviceManagementTelecomExpenseManagementPartners {
    /// `POST /deviceManagement/telecomExpenseManagementPartners` — Create telecomExpenseManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::TelecomExpenseManagementPartner,
    ) -> Call<models::TelecomExpenseManagementPartner> {
        let sheet = "POST telecomExpenseManagementPartner: create
            intune-tem-telecomexpensemanagementpartner-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/telecomExpenseManagementPartners` — List telecomexpensemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TelecomExpenseManagementPartner> {
        let sheet = "GET telecomExpenseManagementPartner: list
            intune-tem-telecomexpensemanagementpartner-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/telecomExpenseManagementPartners";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.termsAndConditions`, such as `/deviceManagement/termsAndConditions`.
    DeviceManagementTermsAndConditions[models::TermsAndConditions]
}

impl DeviceManagementTermsAndConditions {
    /// `POST /deviceManagement/termsAndConditions` — Create termsAndConditions
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::TermsAndConditions) -> Call<models::TermsAndConditions> {
        let sheet = "POST termsAndConditions: create
            intune-companyterms-termsandconditions-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/termsAndConditions` — List termsandconditionses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-companyterms-termsandconditions-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::TermsAndConditions> {
        let sheet = "GET termsAndConditions: list
            intune-companyterms-termsandconditions-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/termsAndConditions";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceManagementTroubleshootingEvent`, such as `/deviceManagement/troubleshootingEvents/{id}`.
    DeviceManagementTroubleshootingEvent: super::Entity = models::DeviceManagementTroubleshootingEvent
}

impl DeviceManagementTroubleshootingEvent {
    /// `DELETE /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Delete enrollmentTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-delete?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE enrollmentTroubleshootingEvent: delete
            intune-troubleshooting-enrollmenttroubleshootingevent-delete, intune-troubleshooting-devicemanagementtroubleshootingevent-delete: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.call(sheet)
    }

    /// `GET /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Get deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "GET deviceManagementTroubleshootingEvent: get
            intune-troubleshooting-devicemanagementtroubleshootingevent-get, intune-troubleshooting-enrollmenttroubleshootingevent-get: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}` — Update deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-update?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::DeviceManagementTroubleshootingEvent>,
    ) -> Call<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "PATCH deviceManagementTroubleshootingEvent: update
            intune-troubleshooting-devicemanagementtroubleshootingevent-update, intune-troubleshooting-enrollmenttroubleshootingevent-update: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents/{id}";
        self.0.call(sheet).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.deviceManagementTroubleshootingEvent`, such as `/deviceManagement/troubleshootingEvents`.
    DeviceManagementTroubleshootingEvents[models::DeviceManagementTroubleshootingEvent]
}

impl DeviceManagementTroubleshootingEvents {
    /// `POST /deviceManagement/troubleshootingEvents` — Create deviceManagementTroubleshootingEvent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-create?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::DeviceManagementTroubleshootingEvent>,
    ) -> Call<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "POST deviceManagementTroubleshootingEvent: create
            intune-troubleshooting-devicemanagementtroubleshootingevent-create, intune-troubleshooting-enrollmenttroubleshootingevent-create: DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents";
        self.0.call(sheet).json(Into::<models::DeviceManagementTroubleshootingEvent>::into(body))
    }

    /// `GET /deviceManagement/troubleshootingEvents` — List devicemanagementtroubleshootingevents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-troubleshooting-devicemanagementtroubleshootingevent-list?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/intune-troubleshooting-enrollmenttroubleshootingevent-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn list(&self) -> List<models::DeviceManagementTroubleshootingEvent> {
        let sheet = "GET deviceManagementTroubleshootingEvent: list
            intune-troubleshooting-devicemanagementtroubleshootingevent-list, intune-troubleshooting-enrollmenttroubleshootingevent-list: DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/troubleshootingEvents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformance[models::UserExperienceAnalyticsAppHealthApplicationPerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthApplicationPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthApplicationPerformance> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails[models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId[models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, such as `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`.
    DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion[models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthApplicationPerformanceByOsVersion {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
    ) -> Call<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthDeviceModelPerformance[models::UserExperienceAnalyticsAppHealthDeviceModelPerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthDeviceModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDeviceModelPerformance> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformance[models::UserExperienceAnalyticsAppHealthDevicePerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDevicePerformance> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, such as `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`.
    DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformanceDetails[models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    ) -> Call<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, such as `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance`.
    DeviceManagementUserExperienceAnalyticsAppHealthOsVersionPerformance[models::UserExperienceAnalyticsAppHealthOsVersionPerformance]
}

impl DeviceManagementUserExperienceAnalyticsAppHealthOsVersionPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
    ) -> Call<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsAppHealthOsVersionPerformance> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsBaseline`, such as `/deviceManagement/userExperienceAnalyticsBaselines`.
    DeviceManagementUserExperienceAnalyticsBaselines[models::UserExperienceAnalyticsBaseline]
}

impl DeviceManagementUserExperienceAnalyticsBaselines {
    /// `POST /deviceManagement/userExperienceAnalyticsBaselines`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsBaseline,
    ) -> Call<models::UserExperienceAnalyticsBaseline> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsBaselines";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsBaselines`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsBaseline> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsBaselines";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDevicePerformance`, such as `/deviceManagement/userExperienceAnalyticsDevicePerformance`.
    DeviceManagementUserExperienceAnalyticsDevicePerformance[models::UserExperienceAnalyticsDevicePerformance]
}

impl DeviceManagementUserExperienceAnalyticsDevicePerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsDevicePerformance`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDevicePerformance,
    ) -> Call<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicePerformance`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance";
        self.0.list(sheet)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDevicePerformance/summarizeDevicePerformanceDevices(summarizeBy='{summarizeBy}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn summarize_device_performance_devices(
        &self,
        summarize_by: models::UserExperienceAnalyticsSummarizedBy,
    ) -> List<models::UserExperienceAnalyticsDevicePerformance> {
        let sheet = "GET userExperienceAnalyticsDevicePerformance: summarize_device_performance_devices
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDevicePerformance/summarizeDevicePerformanceDevices(summarizeBy='{summarizeBy}')";
        self.0
            .function("summarizeDevicePerformanceDevices", &[("summarizeBy", Argument::quoted(summarize_by.as_str()))])
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceScores`, such as `/deviceManagement/userExperienceAnalyticsDeviceScores`.
    DeviceManagementUserExperienceAnalyticsDeviceScores[models::UserExperienceAnalyticsDeviceScores]
}

impl DeviceManagementUserExperienceAnalyticsDeviceScores {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceScores`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceScores,
    ) -> Call<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceScores";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceScores`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceScores> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceScores";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupHistory`.
    DeviceManagementUserExperienceAnalyticsDeviceStartupHistory[models::UserExperienceAnalyticsDeviceStartupHistory]
}

impl DeviceManagementUserExperienceAnalyticsDeviceStartupHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceStartupHistory`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupHistory,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupHistory`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceStartupHistory> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance`.
    DeviceManagementUserExperienceAnalyticsDeviceStartupProcessPerformance[models::UserExperienceAnalyticsDeviceStartupProcessPerformance]
}

impl DeviceManagementUserExperienceAnalyticsDeviceStartupProcessPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcessPerformance,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.Read.All` and 3 more; application: `DeviceManagementConfiguration.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceStartupProcessPerformance> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, such as `/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses`.
    DeviceManagementUserExperienceAnalyticsDeviceStartupProcesses[models::UserExperienceAnalyticsDeviceStartupProcess]
}

impl DeviceManagementUserExperienceAnalyticsDeviceStartupProcesses {
    /// `POST /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsDeviceStartupProcess,
    ) -> Call<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsDeviceStartupProcess> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsDeviceStartupProcesses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsMetricHistory`, such as `/deviceManagement/userExperienceAnalyticsMetricHistory`.
    DeviceManagementUserExperienceAnalyticsMetricHistory[models::UserExperienceAnalyticsMetricHistory]
}

impl DeviceManagementUserExperienceAnalyticsMetricHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsMetricHistory`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsMetricHistory,
    ) -> Call<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsMetricHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsMetricHistory`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsMetricHistory> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsMetricHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsModelScores`, such as `/deviceManagement/userExperienceAnalyticsModelScores`.
    DeviceManagementUserExperienceAnalyticsModelScores[models::UserExperienceAnalyticsModelScores]
}

impl DeviceManagementUserExperienceAnalyticsModelScores {
    /// `POST /deviceManagement/userExperienceAnalyticsModelScores`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsModelScores,
    ) -> Call<models::UserExperienceAnalyticsModelScores> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsModelScores";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsModelScores`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsModelScores> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsModelScores";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsScoreHistory`, such as `/deviceManagement/userExperienceAnalyticsScoreHistory`.
    DeviceManagementUserExperienceAnalyticsScoreHistory[models::UserExperienceAnalyticsScoreHistory]
}

impl DeviceManagementUserExperienceAnalyticsScoreHistory {
    /// `POST /deviceManagement/userExperienceAnalyticsScoreHistory`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsScoreHistory,
    ) -> Call<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsScoreHistory";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsScoreHistory`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsScoreHistory> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsScoreHistory";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`.
    DeviceManagementUserExperienceAnalyticsWorkFromAnywhereMetrics[models::UserExperienceAnalyticsWorkFromAnywhereMetric]
}

impl DeviceManagementUserExperienceAnalyticsWorkFromAnywhereMetrics {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereMetric,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereMetric> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, such as `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`.
    DeviceManagementUserExperienceAnalyticsWorkFromAnywhereModelPerformance[models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance]
}

impl DeviceManagementUserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    /// `POST /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`; application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
    ) -> Call<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsAutopilotDeviceIdentity`, such as `/deviceManagement/windowsAutopilotDeviceIdentities`.
    DeviceManagementWindowsAutopilotDeviceIdentities[models::WindowsAutopilotDeviceIdentity]
}

impl DeviceManagementWindowsAutopilotDeviceIdentities {
    /// `POST /deviceManagement/windowsAutopilotDeviceIdentities` — Create windowsAutopilotDeviceIdentity
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsAutopilotDeviceIdentity) -> Call<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "POST windowsAutopilotDeviceIdentity: create
            intune-enrollment-windowsautopilotdeviceidentity-create: DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsAutopilotDeviceIdentities` — List windowsAutopilotDeviceIdentities
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-enrollment-windowsautopilotdeviceidentity-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`; application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsAutopilotDeviceIdentity> {
        let sheet = "GET windowsAutopilotDeviceIdentity: list
            intune-enrollment-windowsautopilotdeviceidentity-list: DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All | | DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All
            /deviceManagement/windowsAutopilotDeviceIdentities";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionAppLearningSummary`, such as `/deviceManagement/windowsInformationProtectionAppLearningSummaries`.
    DeviceManagementWindowsInformationProtectionAppLearningSummaries[models::WindowsInformationProtectionAppLearningSummary]
}

impl DeviceManagementWindowsInformationProtectionAppLearningSummaries {
    /// `POST /deviceManagement/windowsInformationProtectionAppLearningSummaries` — Create windowsInformationProtectionAppLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionAppLearningSummary,
    ) -> Call<models::WindowsInformationProtectionAppLearningSummary> {
        let sheet = "POST windowsInformationProtectionAppLearningSummary: create
            intune-wip-windowsinformationprotectionapplearningsummary-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionAppLearningSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsInformationProtectionAppLearningSummaries` — List windowsinformationprotectionapplearningsummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionapplearningsummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsInformationProtectionAppLearningSummary> {
        let sheet = "GET windowsInformationProtectionAppLearningSummary: list
            intune-wip-windowsinformationprotectionapplearningsummary-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionAppLearningSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsInformationProtectionNetworkLearningSummary`, such as `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries`.
    DeviceManagementWindowsInformationProtectionNetworkLearningSummaries[models::WindowsInformationProtectionNetworkLearningSummary]
}

impl DeviceManagementWindowsInformationProtectionNetworkLearningSummaries {
    /// `POST /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — Create windowsInformationProtectionNetworkLearningSummary
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-create?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::WindowsInformationProtectionNetworkLearningSummary,
    ) -> Call<models::WindowsInformationProtectionNetworkLearningSummary> {
        let sheet = "POST windowsInformationProtectionNetworkLearningSummary: create
            intune-wip-windowsinformationprotectionnetworklearningsummary-create: DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsInformationProtectionNetworkLearningSummaries` — List windowsinformationprotectionnetworklearningsummaries
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-wip-windowsinformationprotectionnetworklearningsummary-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`; application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`.
    pub fn list(&self) -> List<models::WindowsInformationProtectionNetworkLearningSummary> {
        let sheet = "GET windowsInformationProtectionNetworkLearningSummary: list
            intune-wip-windowsinformationprotectionnetworklearningsummary-list: DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All | | DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All
            /deviceManagement/windowsInformationProtectionNetworkLearningSummaries";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.windowsMalwareInformation`, such as `/deviceManagement/windowsMalwareInformation`.
    DeviceManagementWindowsMalwareInformation[models::WindowsMalwareInformation]
}

impl DeviceManagementWindowsMalwareInformation {
    /// `POST /deviceManagement/windowsMalwareInformation`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`; application: `DeviceManagementManagedDevices.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`.
    pub fn create(&self, body: models::WindowsMalwareInformation) -> Call<models::WindowsMalwareInformation> {
        let sheet = "POST deviceManagement: create
            : DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All
            /deviceManagement/windowsMalwareInformation";
        self.0.call(sheet).json(body)
    }

    /// `GET /deviceManagement/windowsMalwareInformation`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `DeviceManagementManagedDevices.Read.All` and 3 more; application: `DeviceManagementManagedDevices.Read.All` and 3 more.
    pub fn list(&self) -> List<models::WindowsMalwareInformation> {
        let sheet = "GET deviceManagement: list
            : DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All | | DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementConfiguration.Read.All
            /deviceManagement/windowsMalwareInformation";
        self.0.list(sheet)
    }
}
