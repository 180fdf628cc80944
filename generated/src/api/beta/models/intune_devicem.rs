// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Duration, Flags, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagement`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagement: super::Entity = "microsoft.graph.deviceManagement";
    inherited "id" ID, with_id(String), "`id`";
    "intuneAccountId" INTUNE_ACCOUNT_ID, intune_account_id guid -> Parsed<Uuid>, with_intune_account_id(Uuid), "`intuneAccountId`: `Edm.Guid`";
    "legacyPcManangementEnabled" LEGACY_PC_MANANGEMENT_ENABLED, legacy_pc_manangement_enabled bool -> Option<bool>, with_legacy_pc_manangement_enabled(bool), "`legacyPcManangementEnabled`: `Edm.Boolean`, read-only" "Read-only.";
    "maximumDepTokens" MAXIMUM_DEP_TOKENS, maximum_dep_tokens i32 -> Option<i32>, with_maximum_dep_tokens(i32), "`maximumDepTokens`: `Edm.Int32`";
    "settings" SETTINGS, settings model -> Option<&super::DeviceManagementSettings>, with_settings(super::DeviceManagementSettings), "`settings`: `microsoft.graph.deviceManagementSettings`";
    "accountMoveCompletionDateTime" ACCOUNT_MOVE_COMPLETION_DATE_TIME, account_move_completion_date_time date_time -> Parsed<OffsetDateTime>, with_account_move_completion_date_time(OffsetDateTime), "`accountMoveCompletionDateTime`: `Edm.DateTimeOffset`";
    "adminConsent" ADMIN_CONSENT, admin_consent model -> Option<&super::AdminConsent>, with_admin_consent(super::AdminConsent), "`adminConsent`: `microsoft.graph.adminConsent`";
    "deviceProtectionOverview" DEVICE_PROTECTION_OVERVIEW, device_protection_overview model -> Option<&super::DeviceProtectionOverview>, with_device_protection_overview(super::DeviceProtectionOverview), "`deviceProtectionOverview`: `microsoft.graph.deviceProtectionOverview`";
    "managedDeviceCleanupSettings" MANAGED_DEVICE_CLEANUP_SETTINGS, managed_device_cleanup_settings model -> Option<&super::ManagedDeviceCleanupSettings>, with_managed_device_cleanup_settings(super::ManagedDeviceCleanupSettings), "`managedDeviceCleanupSettings`: `microsoft.graph.managedDeviceCleanupSettings`";
    "subscriptionState" SUBSCRIPTION_STATE, subscription_state enumeration -> Option<super::DeviceManagementSubscriptionState>, with_subscription_state(super::DeviceManagementSubscriptionState), "`subscriptionState`: `microsoft.graph.deviceManagementSubscriptionState`" "Possible values are: pending, active, warning, disabled, deleted, blocked, lockedOut.";
    "subscriptions" SUBSCRIPTIONS, subscriptions flags -> Option<Flags<super::DeviceManagementSubscriptions>>, with_subscriptions(Flags<super::DeviceManagementSubscriptions>), "`subscriptions`: `microsoft.graph.deviceManagementSubscriptions`" "Possible values are: none, intune, office365, intunePremium, intune\\_EDU, intune\\_SMB.";
    "windowsMalwareOverview" WINDOWS_MALWARE_OVERVIEW, windows_malware_overview model -> Option<&super::WindowsMalwareOverview>, with_windows_malware_overview(super::WindowsMalwareOverview), "`windowsMalwareOverview`: `microsoft.graph.windowsMalwareOverview`";
    "groupPolicyObjectFiles" GROUP_POLICY_OBJECT_FILES, group_policy_object_files models -> Option<&[super::GroupPolicyObjectFile]>, with_group_policy_object_files(Vec<super::GroupPolicyObjectFile>), "`groupPolicyObjectFiles`: `Collection(microsoft.graph.groupPolicyObjectFile)`";
    "intuneBrand" INTUNE_BRAND, intune_brand model -> Option<&super::IntuneBrand>, with_intune_brand(super::IntuneBrand), "`intuneBrand`: `microsoft.graph.intuneBrand`";
    "domainJoinConnectors" DOMAIN_JOIN_CONNECTORS, domain_join_connectors models -> Option<&[super::DeviceManagementDomainJoinConnector]>, with_domain_join_connectors(Vec<super::DeviceManagementDomainJoinConnector>), "`domainJoinConnectors`: `Collection(microsoft.graph.deviceManagementDomainJoinConnector)`";
    "connectorStatus" CONNECTOR_STATUS, connector_status models -> Option<&[super::ConnectorStatusDetails]>, with_connector_status(Vec<super::ConnectorStatusDetails>), "`connectorStatus`: `Collection(microsoft.graph.connectorStatusDetails)`, metadata";
    "dataProcessorServiceForWindowsFeaturesOnboarding" DATA_PROCESSOR_SERVICE_FOR_WINDOWS_FEATURES_ONBOARDING, data_processor_service_for_windows_features_onboarding model -> Option<&super::DataProcessorServiceForWindowsFeaturesOnboarding>, with_data_processor_service_for_windows_features_onboarding(super::DataProcessorServiceForWindowsFeaturesOnboarding), "`dataProcessorServiceForWindowsFeaturesOnboarding`: `microsoft.graph.dataProcessorServiceForWindowsFeaturesOnboarding`, metadata";
    "deviceComplianceReportSummarizationDateTime" DEVICE_COMPLIANCE_REPORT_SUMMARIZATION_DATE_TIME, device_compliance_report_summarization_date_time date_time -> Parsed<OffsetDateTime>, with_device_compliance_report_summarization_date_time(OffsetDateTime), "`deviceComplianceReportSummarizationDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastReportAggregationDateTime" LAST_REPORT_AGGREGATION_DATE_TIME, last_report_aggregation_date_time date_time -> Parsed<OffsetDateTime>, with_last_report_aggregation_date_time(OffsetDateTime), "`lastReportAggregationDateTime`: `Edm.DateTimeOffset`, metadata";
    "samsungEFotaFirmwareVersions" SAMSUNG_E_FOTA_FIRMWARE_VERSIONS, samsung_e_fota_firmware_versions models -> Option<&[super::SamsungEFotaFirmwareVersion]>, with_samsung_e_fota_firmware_versions(Vec<super::SamsungEFotaFirmwareVersion>), "`samsungEFotaFirmwareVersions`: `Collection(microsoft.graph.samsungEFotaFirmwareVersion)`, metadata";
    "unlicensedAdminstratorsEnabled" UNLICENSED_ADMINSTRATORS_ENABLED, unlicensed_adminstrators_enabled bool -> Option<bool>, with_unlicensed_adminstrators_enabled(bool), "`unlicensedAdminstratorsEnabled`: `Edm.Boolean`, metadata";
    "userExperienceAnalyticsAnomalySeverityOverview" USER_EXPERIENCE_ANALYTICS_ANOMALY_SEVERITY_OVERVIEW, user_experience_analytics_anomaly_severity_overview model -> Option<&super::UserExperienceAnalyticsAnomalySeverityOverview>, with_user_experience_analytics_anomaly_severity_overview(super::UserExperienceAnalyticsAnomalySeverityOverview), "`userExperienceAnalyticsAnomalySeverityOverview`: `microsoft.graph.userExperienceAnalyticsAnomalySeverityOverview`, metadata";
    "userExperienceAnalyticsSettings" USER_EXPERIENCE_ANALYTICS_SETTINGS, user_experience_analytics_settings model -> Option<&super::UserExperienceAnalyticsSettings>, with_user_experience_analytics_settings(super::UserExperienceAnalyticsSettings), "`userExperienceAnalyticsSettings`: `microsoft.graph.userExperienceAnalyticsSettings`, metadata";
    "androidDeviceOwnerEnrollmentProfiles" ANDROID_DEVICE_OWNER_ENROLLMENT_PROFILES, android_device_owner_enrollment_profiles models -> Option<&[super::AndroidDeviceOwnerEnrollmentProfile]>, with_android_device_owner_enrollment_profiles(Vec<super::AndroidDeviceOwnerEnrollmentProfile>), "`androidDeviceOwnerEnrollmentProfiles`: `Collection(microsoft.graph.androidDeviceOwnerEnrollmentProfile)`";
    "androidForWorkAppConfigurationSchemas" ANDROID_FOR_WORK_APP_CONFIGURATION_SCHEMAS, android_for_work_app_configuration_schemas models -> Option<&[super::AndroidForWorkAppConfigurationSchema]>, with_android_for_work_app_configuration_schemas(Vec<super::AndroidForWorkAppConfigurationSchema>), "`androidForWorkAppConfigurationSchemas`: `Collection(microsoft.graph.androidForWorkAppConfigurationSchema)`";
    "androidForWorkEnrollmentProfiles" ANDROID_FOR_WORK_ENROLLMENT_PROFILES, android_for_work_enrollment_profiles models -> Option<&[super::AndroidForWorkEnrollmentProfile]>, with_android_for_work_enrollment_profiles(Vec<super::AndroidForWorkEnrollmentProfile>), "`androidForWorkEnrollmentProfiles`: `Collection(microsoft.graph.androidForWorkEnrollmentProfile)`";
    "androidForWorkSettings" ANDROID_FOR_WORK_SETTINGS, android_for_work_settings model -> Option<&super::AndroidForWorkSettings>, with_android_for_work_settings(super::AndroidForWorkSettings), "`androidForWorkSettings`: `microsoft.graph.androidForWorkSettings`";
    "androidManagedStoreAccountEnterpriseSettings" ANDROID_MANAGED_STORE_ACCOUNT_ENTERPRISE_SETTINGS, android_managed_store_account_enterprise_settings model -> Option<&super::AndroidManagedStoreAccountEnterpriseSettings>, with_android_managed_store_account_enterprise_settings(super::AndroidManagedStoreAccountEnterpriseSettings), "`androidManagedStoreAccountEnterpriseSettings`: `microsoft.graph.androidManagedStoreAccountEnterpriseSettings`";
    "androidManagedStoreAppConfigurationSchemas" ANDROID_MANAGED_STORE_APP_CONFIGURATION_SCHEMAS, android_managed_store_app_configuration_schemas models -> Option<&[super::AndroidManagedStoreAppConfigurationSchema]>, with_android_managed_store_app_configuration_schemas(Vec<super::AndroidManagedStoreAppConfigurationSchema>), "`androidManagedStoreAppConfigurationSchemas`: `Collection(microsoft.graph.androidManagedStoreAppConfigurationSchema)`";
    "auditEvents" AUDIT_EVENTS, audit_events models -> Option<&[super::AuditEvent]>, with_audit_events(Vec<super::AuditEvent>), "`auditEvents`: `Collection(microsoft.graph.auditEvent)`";
    "termsAndConditions" TERMS_AND_CONDITIONS, terms_and_conditions models -> Option<&[super::TermsAndConditions]>, with_terms_and_conditions(Vec<super::TermsAndConditions>), "`termsAndConditions`: `Collection(microsoft.graph.termsAndConditions)`";
    "configurationPolicies" CONFIGURATION_POLICIES, configuration_policies models -> Option<&[super::DeviceManagementConfigurationPolicy]>, with_configuration_policies(Vec<super::DeviceManagementConfigurationPolicy>), "`configurationPolicies`: `Collection(microsoft.graph.deviceManagementConfigurationPolicy)`";
    "configurationSettings" CONFIGURATION_SETTINGS, configuration_settings models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_configuration_settings(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`configurationSettings`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`";
    "configurationCategories" CONFIGURATION_CATEGORIES, configuration_categories models -> Option<&[super::DeviceManagementConfigurationCategory]>, with_configuration_categories(Vec<super::DeviceManagementConfigurationCategory>), "`configurationCategories`: `Collection(microsoft.graph.deviceManagementConfigurationCategory)`";
    "enrollmentProfiles" ENROLLMENT_PROFILES, enrollment_profiles models -> Option<&[super::EnrollmentProfile]>, with_enrollment_profiles(Vec<super::EnrollmentProfile>), "`enrollmentProfiles`: `Collection(microsoft.graph.enrollmentProfile)`, not in the metadata";
    "importedAppleDeviceIdentities" IMPORTED_APPLE_DEVICE_IDENTITIES, imported_apple_device_identities models -> Option<&[super::ImportedAppleDeviceIdentity]>, with_imported_apple_device_identities(Vec<super::ImportedAppleDeviceIdentity>), "`importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`, not in the metadata";
    "importedDeviceIdentities" IMPORTED_DEVICE_IDENTITIES, imported_device_identities models -> Option<&[super::ImportedDeviceIdentity]>, with_imported_device_identities(Vec<super::ImportedDeviceIdentity>), "`importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`";
    "advancedThreatProtectionOnboardingStateSummary" ADVANCED_THREAT_PROTECTION_ONBOARDING_STATE_SUMMARY, advanced_threat_protection_onboarding_state_summary model -> Option<&super::AdvancedThreatProtectionOnboardingStateSummary>, with_advanced_threat_protection_onboarding_state_summary(super::AdvancedThreatProtectionOnboardingStateSummary), "`advancedThreatProtectionOnboardingStateSummary`: `microsoft.graph.advancedThreatProtectionOnboardingStateSummary`";
    "cartToClassAssociations" CART_TO_CLASS_ASSOCIATIONS, cart_to_class_associations models -> Option<&[super::CartToClassAssociation]>, with_cart_to_class_associations(Vec<super::CartToClassAssociation>), "`cartToClassAssociations`: `Collection(microsoft.graph.cartToClassAssociation)`";
    "deviceCompliancePolicies" DEVICE_COMPLIANCE_POLICIES, device_compliance_policies models -> Option<&[super::DeviceCompliancePolicy]>, with_device_compliance_policies(Vec<super::DeviceCompliancePolicy>), "`deviceCompliancePolicies`: `Collection(microsoft.graph.deviceCompliancePolicy)`";
    "deviceCompliancePolicyDeviceStateSummary" DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY, device_compliance_policy_device_state_summary model -> Option<&super::DeviceCompliancePolicyDeviceStateSummary>, with_device_compliance_policy_device_state_summary(super::DeviceCompliancePolicyDeviceStateSummary), "`deviceCompliancePolicyDeviceStateSummary`: `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`";
    "deviceCompliancePolicySettingStateSummaries" DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES, device_compliance_policy_setting_state_summaries models -> Option<&[super::DeviceCompliancePolicySettingStateSummary]>, with_device_compliance_policy_setting_state_summaries(Vec<super::DeviceCompliancePolicySettingStateSummary>), "`deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.deviceCompliancePolicySettingStateSummary)`";
    "deviceConfigurationConflictSummary" DEVICE_CONFIGURATION_CONFLICT_SUMMARY, device_configuration_conflict_summary models -> Option<&[super::DeviceConfigurationConflictSummary]>, with_device_configuration_conflict_summary(Vec<super::DeviceConfigurationConflictSummary>), "`deviceConfigurationConflictSummary`: `Collection(microsoft.graph.deviceConfigurationConflictSummary)`";
    "deviceConfigurationDeviceStateSummaries" DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES, device_configuration_device_state_summaries model -> Option<&super::DeviceConfigurationDeviceStateSummary>, with_device_configuration_device_state_summaries(super::DeviceConfigurationDeviceStateSummary), "`deviceConfigurationDeviceStateSummaries`: `microsoft.graph.deviceConfigurationDeviceStateSummary`";
    "deviceConfigurationRestrictedAppsViolations" DEVICE_CONFIGURATION_RESTRICTED_APPS_VIOLATIONS, device_configuration_restricted_apps_violations models -> Option<&[super::RestrictedAppsViolation]>, with_device_configuration_restricted_apps_violations(Vec<super::RestrictedAppsViolation>), "`deviceConfigurationRestrictedAppsViolations`: `Collection(microsoft.graph.restrictedAppsViolation)`";
    "deviceConfigurations" DEVICE_CONFIGURATIONS, device_configurations models -> Option<&[super::DeviceConfiguration]>, with_device_configurations(Vec<super::DeviceConfiguration>), "`deviceConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`";
    "deviceConfigurationUserStateSummaries" DEVICE_CONFIGURATION_USER_STATE_SUMMARIES, device_configuration_user_state_summaries model -> Option<&super::DeviceConfigurationUserStateSummary>, with_device_configuration_user_state_summaries(super::DeviceConfigurationUserStateSummary), "`deviceConfigurationUserStateSummaries`: `microsoft.graph.deviceConfigurationUserStateSummary`";
    "iosUpdateStatuses" IOS_UPDATE_STATUSES, ios_update_statuses models -> Option<&[super::IosUpdateDeviceStatus]>, with_ios_update_statuses(Vec<super::IosUpdateDeviceStatus>), "`iosUpdateStatuses`: `Collection(microsoft.graph.iosUpdateDeviceStatus)`";
    "ndesConnectors" NDES_CONNECTORS, ndes_connectors models -> Option<&[super::NdesConnector]>, with_ndes_connectors(Vec<super::NdesConnector>), "`ndesConnectors`: `Collection(microsoft.graph.ndesConnector)`";
    "softwareUpdateStatusSummary" SOFTWARE_UPDATE_STATUS_SUMMARY, software_update_status_summary model -> Option<&super::SoftwareUpdateStatusSummary>, with_software_update_status_summary(super::SoftwareUpdateStatusSummary), "`softwareUpdateStatusSummary`: `microsoft.graph.softwareUpdateStatusSummary`";
    "intents" INTENTS, intents models -> Option<&[super::DeviceManagementIntent]>, with_intents(Vec<super::DeviceManagementIntent>), "`intents`: `Collection(microsoft.graph.deviceManagementIntent)`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementSettingDefinition)`";
    "templates" TEMPLATES, templates models -> Option<&[super::DeviceManagementTemplate]>, with_templates(Vec<super::DeviceManagementTemplate>), "`templates`: `Collection(microsoft.graph.deviceManagementTemplate)`";
    "categories" CATEGORIES, categories models -> Option<&[super::DeviceManagementSettingCategory]>, with_categories(Vec<super::DeviceManagementSettingCategory>), "`categories`: `Collection(microsoft.graph.deviceManagementSettingCategory)`";
    "applePushNotificationCertificate" APPLE_PUSH_NOTIFICATION_CERTIFICATE, apple_push_notification_certificate model -> Option<&super::ApplePushNotificationCertificate>, with_apple_push_notification_certificate(super::ApplePushNotificationCertificate), "`applePushNotificationCertificate`: `microsoft.graph.applePushNotificationCertificate`";
    "dataSharingConsents" DATA_SHARING_CONSENTS, data_sharing_consents models -> Option<&[super::DataSharingConsent]>, with_data_sharing_consents(Vec<super::DataSharingConsent>), "`dataSharingConsents`: `Collection(microsoft.graph.dataSharingConsent)`";
    "detectedApps" DETECTED_APPS, detected_apps models -> Option<&[super::DetectedApp]>, with_detected_apps(Vec<super::DetectedApp>), "`detectedApps`: `Collection(microsoft.graph.detectedApp)`";
    "deviceManagementScripts" DEVICE_MANAGEMENT_SCRIPTS, device_management_scripts models -> Option<&[super::DeviceManagementScript]>, with_device_management_scripts(Vec<super::DeviceManagementScript>), "`deviceManagementScripts`: `Collection(microsoft.graph.deviceManagementScript)`";
    "deviceShellScripts" DEVICE_SHELL_SCRIPTS, device_shell_scripts models -> Option<&[super::DeviceShellScript]>, with_device_shell_scripts(Vec<super::DeviceShellScript>), "`deviceShellScripts`: `Collection(microsoft.graph.deviceShellScript)`";
    "deviceHealthScripts" DEVICE_HEALTH_SCRIPTS, device_health_scripts models -> Option<&[super::DeviceHealthScript]>, with_device_health_scripts(Vec<super::DeviceHealthScript>), "`deviceHealthScripts`: `Collection(microsoft.graph.deviceHealthScript)`";
    "managedDeviceOverview" MANAGED_DEVICE_OVERVIEW, managed_device_overview model -> Option<&super::ManagedDeviceOverview>, with_managed_device_overview(super::ManagedDeviceOverview), "`managedDeviceOverview`: `microsoft.graph.managedDeviceOverview`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::ManagedDevice]>, with_managed_devices(Vec<super::ManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.managedDevice)`";
    "remoteActionAudits" REMOTE_ACTION_AUDITS, remote_action_audits models -> Option<&[super::RemoteActionAudit]>, with_remote_action_audits(Vec<super::RemoteActionAudit>), "`remoteActionAudits`: `Collection(microsoft.graph.remoteActionAudit)`";
    "windowsMalwareInformation" WINDOWS_MALWARE_INFORMATION, windows_malware_information models -> Option<&[super::WindowsMalwareInformation]>, with_windows_malware_information(Vec<super::WindowsMalwareInformation>), "`windowsMalwareInformation`: `Collection(microsoft.graph.windowsMalwareInformation)`";
    "mobileAppTroubleshootingEvents" MOBILE_APP_TROUBLESHOOTING_EVENTS, mobile_app_troubleshooting_events models -> Option<&[super::MobileAppTroubleshootingEvent]>, with_mobile_app_troubleshooting_events(Vec<super::MobileAppTroubleshootingEvent>), "`mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`";
    "userExperienceAnalyticsOverview" USER_EXPERIENCE_ANALYTICS_OVERVIEW, user_experience_analytics_overview model -> Option<&super::UserExperienceAnalyticsOverview>, with_user_experience_analytics_overview(super::UserExperienceAnalyticsOverview), "`userExperienceAnalyticsOverview`: `microsoft.graph.userExperienceAnalyticsOverview`";
    "userExperienceAnalyticsBaselines" USER_EXPERIENCE_ANALYTICS_BASELINES, user_experience_analytics_baselines models -> Option<&[super::UserExperienceAnalyticsBaseline]>, with_user_experience_analytics_baselines(Vec<super::UserExperienceAnalyticsBaseline>), "`userExperienceAnalyticsBaselines`: `Collection(microsoft.graph.userExperienceAnalyticsBaseline)`";
    "userExperienceAnalyticsCategories" USER_EXPERIENCE_ANALYTICS_CATEGORIES, user_experience_analytics_categories models -> Option<&[super::UserExperienceAnalyticsCategory]>, with_user_experience_analytics_categories(Vec<super::UserExperienceAnalyticsCategory>), "`userExperienceAnalyticsCategories`: `Collection(microsoft.graph.userExperienceAnalyticsCategory)`";
    "userExperienceAnalyticsDevicePerformance" USER_EXPERIENCE_ANALYTICS_DEVICE_PERFORMANCE, user_experience_analytics_device_performance models -> Option<&[super::UserExperienceAnalyticsDevicePerformance]>, with_user_experience_analytics_device_performance(Vec<super::UserExperienceAnalyticsDevicePerformance>), "`userExperienceAnalyticsDevicePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDevicePerformance)`";
    "userExperienceAnalyticsRegressionSummary" USER_EXPERIENCE_ANALYTICS_REGRESSION_SUMMARY, user_experience_analytics_regression_summary model -> Option<&super::UserExperienceAnalyticsRegressionSummary>, with_user_experience_analytics_regression_summary(super::UserExperienceAnalyticsRegressionSummary), "`userExperienceAnalyticsRegressionSummary`: `microsoft.graph.userExperienceAnalyticsRegressionSummary`, not in the metadata";
    "userExperienceAnalyticsDeviceStartupHistory" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_HISTORY, user_experience_analytics_device_startup_history models -> Option<&[super::UserExperienceAnalyticsDeviceStartupHistory]>, with_user_experience_analytics_device_startup_history(Vec<super::UserExperienceAnalyticsDeviceStartupHistory>), "`userExperienceAnalyticsDeviceStartupHistory`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupHistory)`";
    "userExperienceAnalyticsDeviceStartupProcesses" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESSES, user_experience_analytics_device_startup_processes models -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcess]>, with_user_experience_analytics_device_startup_processes(Vec<super::UserExperienceAnalyticsDeviceStartupProcess>), "`userExperienceAnalyticsDeviceStartupProcesses`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcess)`";
    "userExperienceAnalyticsDeviceStartupProcessPerformance" USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESS_PERFORMANCE, user_experience_analytics_device_startup_process_performance models -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcessPerformance]>, with_user_experience_analytics_device_startup_process_performance(Vec<super::UserExperienceAnalyticsDeviceStartupProcessPerformance>), "`userExperienceAnalyticsDeviceStartupProcessPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance)`";
    "userExperienceAnalyticsScoreHistory" USER_EXPERIENCE_ANALYTICS_SCORE_HISTORY, user_experience_analytics_score_history models -> Option<&[super::UserExperienceAnalyticsScoreHistory]>, with_user_experience_analytics_score_history(Vec<super::UserExperienceAnalyticsScoreHistory>), "`userExperienceAnalyticsScoreHistory`: `Collection(microsoft.graph.userExperienceAnalyticsScoreHistory)`";
    "depOnboardingSettings" DEP_ONBOARDING_SETTINGS, dep_onboarding_settings models -> Option<&[super::DepOnboardingSetting]>, with_dep_onboarding_settings(Vec<super::DepOnboardingSetting>), "`depOnboardingSettings`: `Collection(microsoft.graph.depOnboardingSetting)`";
    "importedWindowsAutopilotDeviceIdentities" IMPORTED_WINDOWS_AUTOPILOT_DEVICE_IDENTITIES, imported_windows_autopilot_device_identities models -> Option<&[super::ImportedWindowsAutopilotDeviceIdentity]>, with_imported_windows_autopilot_device_identities(Vec<super::ImportedWindowsAutopilotDeviceIdentity>), "`importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`";
    "windowsAutopilotDeploymentProfiles" WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILES, windows_autopilot_deployment_profiles models -> Option<&[super::WindowsAutopilotDeploymentProfile]>, with_windows_autopilot_deployment_profiles(Vec<super::WindowsAutopilotDeploymentProfile>), "`windowsAutopilotDeploymentProfiles`: `Collection(microsoft.graph.windowsAutopilotDeploymentProfile)`";
    "windowsAutopilotDeviceIdentities" WINDOWS_AUTOPILOT_DEVICE_IDENTITIES, windows_autopilot_device_identities models -> Option<&[super::WindowsAutopilotDeviceIdentity]>, with_windows_autopilot_device_identities(Vec<super::WindowsAutopilotDeviceIdentity>), "`windowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`";
    "windowsAutopilotSettings" WINDOWS_AUTOPILOT_SETTINGS, windows_autopilot_settings model -> Option<&super::WindowsAutopilotSettings>, with_windows_autopilot_settings(super::WindowsAutopilotSettings), "`windowsAutopilotSettings`: `microsoft.graph.windowsAutopilotSettings`";
    "embeddedSIMActivationCodePools" EMBEDDED_SIM_ACTIVATION_CODE_POOLS, embedded_sim_activation_code_pools models -> Option<&[super::EmbeddedSimActivationCodePool]>, with_embedded_sim_activation_code_pools(Vec<super::EmbeddedSimActivationCodePool>), "`embeddedSIMActivationCodePools`: `Collection(microsoft.graph.embeddedSIMActivationCodePool)`";
    "managementConditions" MANAGEMENT_CONDITIONS, management_conditions models -> Option<&[super::ManagementCondition]>, with_management_conditions(Vec<super::ManagementCondition>), "`managementConditions`: `Collection(microsoft.graph.managementCondition)`, not in the metadata";
    "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, management_condition_statements models -> Option<&[super::ManagementConditionStatement]>, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`: `Collection(microsoft.graph.managementConditionStatement)`, not in the metadata";
    "groupPolicyMigrationReports" GROUP_POLICY_MIGRATION_REPORTS, group_policy_migration_reports models -> Option<&[super::GroupPolicyMigrationReport]>, with_group_policy_migration_reports(Vec<super::GroupPolicyMigrationReport>), "`groupPolicyMigrationReports`: `Collection(microsoft.graph.groupPolicyMigrationReport)`";
    "microsoftTunnelConfigurations" MICROSOFT_TUNNEL_CONFIGURATIONS, microsoft_tunnel_configurations models -> Option<&[super::MicrosoftTunnelConfiguration]>, with_microsoft_tunnel_configurations(Vec<super::MicrosoftTunnelConfiguration>), "`microsoftTunnelConfigurations`: `Collection(microsoft.graph.microsoftTunnelConfiguration)`";
    "microsoftTunnelSites" MICROSOFT_TUNNEL_SITES, microsoft_tunnel_sites models -> Option<&[super::MicrosoftTunnelSite]>, with_microsoft_tunnel_sites(Vec<super::MicrosoftTunnelSite>), "`microsoftTunnelSites`: `Collection(microsoft.graph.microsoftTunnelSite)`";
    "notificationMessageTemplates" NOTIFICATION_MESSAGE_TEMPLATES, notification_message_templates models -> Option<&[super::NotificationMessageTemplate]>, with_notification_message_templates(Vec<super::NotificationMessageTemplate>), "`notificationMessageTemplates`: `Collection(microsoft.graph.notificationMessageTemplate)`";
    "conditionalAccessSettings" CONDITIONAL_ACCESS_SETTINGS, conditional_access_settings model -> Option<&super::OnPremisesConditionalAccessSettings>, with_conditional_access_settings(super::OnPremisesConditionalAccessSettings), "`conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`";
    "deviceCategories" DEVICE_CATEGORIES, device_categories models -> Option<&[super::DeviceCategory]>, with_device_categories(Vec<super::DeviceCategory>), "`deviceCategories`: `Collection(microsoft.graph.deviceCategory)`";
    "deviceEnrollmentConfigurations" DEVICE_ENROLLMENT_CONFIGURATIONS, device_enrollment_configurations models -> Option<&[super::DeviceEnrollmentConfiguration]>, with_device_enrollment_configurations(Vec<super::DeviceEnrollmentConfiguration>), "`deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`";
    "deviceManagementPartners" DEVICE_MANAGEMENT_PARTNERS, device_management_partners models -> Option<&[super::DeviceManagementPartner]>, with_device_management_partners(Vec<super::DeviceManagementPartner>), "`deviceManagementPartners`: `Collection(microsoft.graph.deviceManagementPartner)`";
    "exchangeConnectors" EXCHANGE_CONNECTORS, exchange_connectors models -> Option<&[super::DeviceManagementExchangeConnector]>, with_exchange_connectors(Vec<super::DeviceManagementExchangeConnector>), "`exchangeConnectors`: `Collection(microsoft.graph.deviceManagementExchangeConnector)`";
    "exchangeOnPremisesPolicies" EXCHANGE_ON_PREMISES_POLICIES, exchange_on_premises_policies models -> Option<&[super::DeviceManagementExchangeOnPremisesPolicy]>, with_exchange_on_premises_policies(Vec<super::DeviceManagementExchangeOnPremisesPolicy>), "`exchangeOnPremisesPolicies`: `Collection(microsoft.graph.deviceManagementExchangeOnPremisesPolicy)`";
    "exchangeOnPremisesPolicy" EXCHANGE_ON_PREMISES_POLICY, exchange_on_premises_policy model -> Option<&super::DeviceManagementExchangeOnPremisesPolicy>, with_exchange_on_premises_policy(super::DeviceManagementExchangeOnPremisesPolicy), "`exchangeOnPremisesPolicy`: `microsoft.graph.deviceManagementExchangeOnPremisesPolicy`";
    "mobileThreatDefenseConnectors" MOBILE_THREAT_DEFENSE_CONNECTORS, mobile_threat_defense_connectors models -> Option<&[super::MobileThreatDefenseConnector]>, with_mobile_threat_defense_connectors(Vec<super::MobileThreatDefenseConnector>), "`mobileThreatDefenseConnectors`: `Collection(microsoft.graph.mobileThreatDefenseConnector)`";
    "derivedCredentials" DERIVED_CREDENTIALS, derived_credentials models -> Option<&[super::DeviceManagementDerivedCredentialSettings]>, with_derived_credentials(Vec<super::DeviceManagementDerivedCredentialSettings>), "`derivedCredentials`: `Collection(microsoft.graph.deviceManagementDerivedCredentialSettings)`";
    "userPfxCertificates" USER_PFX_CERTIFICATES, user_pfx_certificates models -> Option<&[super::UserPfxCertificate]>, with_user_pfx_certificates(Vec<super::UserPfxCertificate>), "`userPfxCertificates`: `Collection(microsoft.graph.userPFXCertificate)`";
    "remoteAssistancePartners" REMOTE_ASSISTANCE_PARTNERS, remote_assistance_partners models -> Option<&[super::RemoteAssistancePartner]>, with_remote_assistance_partners(Vec<super::RemoteAssistancePartner>), "`remoteAssistancePartners`: `Collection(microsoft.graph.remoteAssistancePartner)`";
    "resourceOperations" RESOURCE_OPERATIONS, resource_operations models -> Option<&[super::ResourceOperation]>, with_resource_operations(Vec<super::ResourceOperation>), "`resourceOperations`: `Collection(microsoft.graph.resourceOperation)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::DeviceAndAppManagementRoleAssignment]>, with_role_assignments(Vec<super::DeviceAndAppManagementRoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.deviceAndAppManagementRoleAssignment)`";
    "roleDefinitions" ROLE_DEFINITIONS, role_definitions models -> Option<&[super::RoleDefinition]>, with_role_definitions(Vec<super::RoleDefinition>), "`roleDefinitions`: `Collection(microsoft.graph.roleDefinition)`";
    "roleScopeTags" ROLE_SCOPE_TAGS, role_scope_tags models -> Option<&[super::RoleScopeTag]>, with_role_scope_tags(Vec<super::RoleScopeTag>), "`roleScopeTags`: `Collection(microsoft.graph.roleScopeTag)`";
    "reports" REPORTS, reports model -> Option<&super::DeviceManagementReports>, with_reports(super::DeviceManagementReports), "`reports`: `microsoft.graph.deviceManagementReports`";
    "windowsFeatureUpdateProfiles" WINDOWS_FEATURE_UPDATE_PROFILES, windows_feature_update_profiles models -> Option<&[super::WindowsFeatureUpdateProfile]>, with_windows_feature_update_profiles(Vec<super::WindowsFeatureUpdateProfile>), "`windowsFeatureUpdateProfiles`: `Collection(microsoft.graph.windowsFeatureUpdateProfile)`";
    "telecomExpenseManagementPartners" TELECOM_EXPENSE_MANAGEMENT_PARTNERS, telecom_expense_management_partners models -> Option<&[super::TelecomExpenseManagementPartner]>, with_telecom_expense_management_partners(Vec<super::TelecomExpenseManagementPartner>), "`telecomExpenseManagementPartners`: `Collection(microsoft.graph.telecomExpenseManagementPartner)`, not in the metadata";
    "troubleshootingEvents" TROUBLESHOOTING_EVENTS, troubleshooting_events models -> Option<&[super::DeviceManagementTroubleshootingEvent]>, with_troubleshooting_events(Vec<super::DeviceManagementTroubleshootingEvent>), "`troubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`";
    "intuneBrandingProfiles" INTUNE_BRANDING_PROFILES, intune_branding_profiles models -> Option<&[super::IntuneBrandingProfile]>, with_intune_branding_profiles(Vec<super::IntuneBrandingProfile>), "`intuneBrandingProfiles`: `Collection(microsoft.graph.intuneBrandingProfile)`";
    "windowsInformationProtectionAppLearningSummaries" WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES, windows_information_protection_app_learning_summaries models -> Option<&[super::WindowsInformationProtectionAppLearningSummary]>, with_windows_information_protection_app_learning_summaries(Vec<super::WindowsInformationProtectionAppLearningSummary>), "`windowsInformationProtectionAppLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionAppLearningSummary)`";
    "windowsInformationProtectionNetworkLearningSummaries" WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES, windows_information_protection_network_learning_summaries models -> Option<&[super::WindowsInformationProtectionNetworkLearningSummary]>, with_windows_information_protection_network_learning_summaries(Vec<super::WindowsInformationProtectionNetworkLearningSummary>), "`windowsInformationProtectionNetworkLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionNetworkLearningSummary)`";
    "androidAppConfigurationSchema" ANDROID_APP_CONFIGURATION_SCHEMA, android_app_configuration_schema model -> Option<&super::AndroidAppConfigurationSchema>, with_android_app_configuration_schema(super::AndroidAppConfigurationSchema), "`androidAppConfigurationSchema`: `microsoft.graph.androidAppConfigurationSchema`, metadata";
    "appleUserInitiatedEnrollmentProfiles" APPLE_USER_INITIATED_ENROLLMENT_PROFILES, apple_user_initiated_enrollment_profiles models -> Option<&[super::AppleUserInitiatedEnrollmentProfile]>, with_apple_user_initiated_enrollment_profiles(Vec<super::AppleUserInitiatedEnrollmentProfile>), "`appleUserInitiatedEnrollmentProfiles`: `Collection(microsoft.graph.appleUserInitiatedEnrollmentProfile)`, metadata";
    "assignmentFilters" ASSIGNMENT_FILTERS, assignment_filters models -> Option<&[super::DeviceAndAppManagementAssignmentFilter]>, with_assignment_filters(Vec<super::DeviceAndAppManagementAssignmentFilter>), "`assignmentFilters`: `Collection(microsoft.graph.deviceAndAppManagementAssignmentFilter)`, metadata";
    "autopilotEvents" AUTOPILOT_EVENTS, autopilot_events models -> Option<&[super::DeviceManagementAutopilotEvent]>, with_autopilot_events(Vec<super::DeviceManagementAutopilotEvent>), "`autopilotEvents`: `Collection(microsoft.graph.deviceManagementAutopilotEvent)`, metadata";
    "certificateConnectorDetails" CERTIFICATE_CONNECTOR_DETAILS, certificate_connector_details models -> Option<&[super::CertificateConnectorDetails]>, with_certificate_connector_details(Vec<super::CertificateConnectorDetails>), "`certificateConnectorDetails`: `Collection(microsoft.graph.certificateConnectorDetails)`, metadata";
    "chromeOSOnboardingSettings" CHROME_OS_ONBOARDING_SETTINGS, chrome_os_onboarding_settings models -> Option<&[super::ChromeOsOnboardingSettings]>, with_chrome_os_onboarding_settings(Vec<super::ChromeOsOnboardingSettings>), "`chromeOSOnboardingSettings`: `Collection(microsoft.graph.chromeOSOnboardingSettings)`, metadata";
    "cloudCertificationAuthority" CLOUD_CERTIFICATION_AUTHORITY, cloud_certification_authority models -> Option<&[super::CloudCertificationAuthority]>, with_cloud_certification_authority(Vec<super::CloudCertificationAuthority>), "`cloudCertificationAuthority`: `Collection(microsoft.graph.cloudCertificationAuthority)`, metadata";
    "cloudCertificationAuthorityLeafCertificate" CLOUD_CERTIFICATION_AUTHORITY_LEAF_CERTIFICATE, cloud_certification_authority_leaf_certificate models -> Option<&[super::CloudCertificationAuthorityLeafCertificate]>, with_cloud_certification_authority_leaf_certificate(Vec<super::CloudCertificationAuthorityLeafCertificate>), "`cloudCertificationAuthorityLeafCertificate`: `Collection(microsoft.graph.cloudCertificationAuthorityLeafCertificate)`, metadata";
    "cloudPCConnectivityIssues" CLOUD_PC_CONNECTIVITY_ISSUES, cloud_pc_connectivity_issues models -> Option<&[super::CloudPcConnectivityIssue]>, with_cloud_pc_connectivity_issues(Vec<super::CloudPcConnectivityIssue>), "`cloudPCConnectivityIssues`: `Collection(microsoft.graph.cloudPCConnectivityIssue)`, metadata";
    "comanagedDevices" COMANAGED_DEVICES, comanaged_devices models -> Option<&[super::ManagedDevice]>, with_comanaged_devices(Vec<super::ManagedDevice>), "`comanagedDevices`: `Collection(microsoft.graph.managedDevice)`, metadata";
    "comanagementEligibleDevices" COMANAGEMENT_ELIGIBLE_DEVICES, comanagement_eligible_devices models -> Option<&[super::ComanagementEligibleDevice]>, with_comanagement_eligible_devices(Vec<super::ComanagementEligibleDevice>), "`comanagementEligibleDevices`: `Collection(microsoft.graph.comanagementEligibleDevice)`, metadata";
    "complianceCategories" COMPLIANCE_CATEGORIES, compliance_categories models -> Option<&[super::DeviceManagementConfigurationCategory]>, with_compliance_categories(Vec<super::DeviceManagementConfigurationCategory>), "`complianceCategories`: `Collection(microsoft.graph.deviceManagementConfigurationCategory)`, metadata";
    "complianceManagementPartners" COMPLIANCE_MANAGEMENT_PARTNERS, compliance_management_partners models -> Option<&[super::ComplianceManagementPartner]>, with_compliance_management_partners(Vec<super::ComplianceManagementPartner>), "`complianceManagementPartners`: `Collection(microsoft.graph.complianceManagementPartner)`, metadata";
    "compliancePolicies" COMPLIANCE_POLICIES, compliance_policies models -> Option<&[super::DeviceManagementCompliancePolicy]>, with_compliance_policies(Vec<super::DeviceManagementCompliancePolicy>), "`compliancePolicies`: `Collection(microsoft.graph.deviceManagementCompliancePolicy)`, metadata";
    "complianceSettings" COMPLIANCE_SETTINGS, compliance_settings models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_compliance_settings(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`complianceSettings`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`, metadata";
    "configManagerCollections" CONFIG_MANAGER_COLLECTIONS, config_manager_collections models -> Option<&[super::ConfigManagerCollection]>, with_config_manager_collections(Vec<super::ConfigManagerCollection>), "`configManagerCollections`: `Collection(microsoft.graph.configManagerCollection)`, metadata";
    "configurationPolicyTemplates" CONFIGURATION_POLICY_TEMPLATES, configuration_policy_templates models -> Option<&[super::DeviceManagementConfigurationPolicyTemplate]>, with_configuration_policy_templates(Vec<super::DeviceManagementConfigurationPolicyTemplate>), "`configurationPolicyTemplates`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyTemplate)`, metadata";
    "deviceComplianceScripts" DEVICE_COMPLIANCE_SCRIPTS, device_compliance_scripts models -> Option<&[super::DeviceComplianceScript]>, with_device_compliance_scripts(Vec<super::DeviceComplianceScript>), "`deviceComplianceScripts`: `Collection(microsoft.graph.deviceComplianceScript)`, metadata";
    "deviceConfigurationsAllManagedDeviceCertificateStates" DEVICE_CONFIGURATIONS_ALL_MANAGED_DEVICE_CERTIFICATE_STATES, device_configurations_all_managed_device_certificate_states models -> Option<&[super::ManagedAllDeviceCertificateState]>, with_device_configurations_all_managed_device_certificate_states(Vec<super::ManagedAllDeviceCertificateState>), "`deviceConfigurationsAllManagedDeviceCertificateStates`: `Collection(microsoft.graph.managedAllDeviceCertificateState)`, metadata";
    "deviceCustomAttributeShellScripts" DEVICE_CUSTOM_ATTRIBUTE_SHELL_SCRIPTS, device_custom_attribute_shell_scripts models -> Option<&[super::DeviceCustomAttributeShellScript]>, with_device_custom_attribute_shell_scripts(Vec<super::DeviceCustomAttributeShellScript>), "`deviceCustomAttributeShellScripts`: `Collection(microsoft.graph.deviceCustomAttributeShellScript)`, metadata";
    "elevationRequests" ELEVATION_REQUESTS, elevation_requests models -> Option<&[super::PrivilegeManagementElevationRequest]>, with_elevation_requests(Vec<super::PrivilegeManagementElevationRequest>), "`elevationRequests`: `Collection(microsoft.graph.privilegeManagementElevationRequest)`, metadata";
    "endpointPrivilegeManagementProvisioningStatus" ENDPOINT_PRIVILEGE_MANAGEMENT_PROVISIONING_STATUS, endpoint_privilege_management_provisioning_status model -> Option<&super::EndpointPrivilegeManagementProvisioningStatus>, with_endpoint_privilege_management_provisioning_status(super::EndpointPrivilegeManagementProvisioningStatus), "`endpointPrivilegeManagementProvisioningStatus`: `microsoft.graph.endpointPrivilegeManagementProvisioningStatus`, metadata";
    "groupPolicyCategories" GROUP_POLICY_CATEGORIES, group_policy_categories models -> Option<&[super::GroupPolicyCategory]>, with_group_policy_categories(Vec<super::GroupPolicyCategory>), "`groupPolicyCategories`: `Collection(microsoft.graph.groupPolicyCategory)`, metadata";
    "groupPolicyConfigurations" GROUP_POLICY_CONFIGURATIONS, group_policy_configurations models -> Option<&[super::GroupPolicyConfiguration]>, with_group_policy_configurations(Vec<super::GroupPolicyConfiguration>), "`groupPolicyConfigurations`: `Collection(microsoft.graph.groupPolicyConfiguration)`, metadata";
    "groupPolicyDefinitionFiles" GROUP_POLICY_DEFINITION_FILES, group_policy_definition_files models -> Option<&[super::GroupPolicyDefinitionFile]>, with_group_policy_definition_files(Vec<super::GroupPolicyDefinitionFile>), "`groupPolicyDefinitionFiles`: `Collection(microsoft.graph.groupPolicyDefinitionFile)`, metadata";
    "groupPolicyDefinitions" GROUP_POLICY_DEFINITIONS, group_policy_definitions models -> Option<&[super::GroupPolicyDefinition]>, with_group_policy_definitions(Vec<super::GroupPolicyDefinition>), "`groupPolicyDefinitions`: `Collection(microsoft.graph.groupPolicyDefinition)`, metadata";
    "groupPolicyUploadedDefinitionFiles" GROUP_POLICY_UPLOADED_DEFINITION_FILES, group_policy_uploaded_definition_files models -> Option<&[super::GroupPolicyUploadedDefinitionFile]>, with_group_policy_uploaded_definition_files(Vec<super::GroupPolicyUploadedDefinitionFile>), "`groupPolicyUploadedDefinitionFiles`: `Collection(microsoft.graph.groupPolicyUploadedDefinitionFile)`, metadata";
    "hardwareConfigurations" HARDWARE_CONFIGURATIONS, hardware_configurations models -> Option<&[super::HardwareConfiguration]>, with_hardware_configurations(Vec<super::HardwareConfiguration>), "`hardwareConfigurations`: `Collection(microsoft.graph.hardwareConfiguration)`, metadata";
    "hardwarePasswordDetails" HARDWARE_PASSWORD_DETAILS, hardware_password_details models -> Option<&[super::HardwarePasswordDetail]>, with_hardware_password_details(Vec<super::HardwarePasswordDetail>), "`hardwarePasswordDetails`: `Collection(microsoft.graph.hardwarePasswordDetail)`, metadata";
    "hardwarePasswordInfo" HARDWARE_PASSWORD_INFO, hardware_password_info models -> Option<&[super::HardwarePasswordInfo]>, with_hardware_password_info(Vec<super::HardwarePasswordInfo>), "`hardwarePasswordInfo`: `Collection(microsoft.graph.hardwarePasswordInfo)`, metadata";
    "macOSSoftwareUpdateAccountSummaries" MAC_OS_SOFTWARE_UPDATE_ACCOUNT_SUMMARIES, mac_os_software_update_account_summaries models -> Option<&[super::MacOsSoftwareUpdateAccountSummary]>, with_mac_os_software_update_account_summaries(Vec<super::MacOsSoftwareUpdateAccountSummary>), "`macOSSoftwareUpdateAccountSummaries`: `Collection(microsoft.graph.macOSSoftwareUpdateAccountSummary)`, metadata";
    "managedDeviceCleanupRules" MANAGED_DEVICE_CLEANUP_RULES, managed_device_cleanup_rules models -> Option<&[super::ManagedDeviceCleanupRule]>, with_managed_device_cleanup_rules(Vec<super::ManagedDeviceCleanupRule>), "`managedDeviceCleanupRules`: `Collection(microsoft.graph.managedDeviceCleanupRule)`, metadata";
    "managedDeviceEncryptionStates" MANAGED_DEVICE_ENCRYPTION_STATES, managed_device_encryption_states models -> Option<&[super::ManagedDeviceEncryptionState]>, with_managed_device_encryption_states(Vec<super::ManagedDeviceEncryptionState>), "`managedDeviceEncryptionStates`: `Collection(microsoft.graph.managedDeviceEncryptionState)`, metadata";
    "managedDeviceWindowsOSImages" MANAGED_DEVICE_WINDOWS_OS_IMAGES, managed_device_windows_os_images models -> Option<&[super::ManagedDeviceWindowsOperatingSystemImage]>, with_managed_device_windows_os_images(Vec<super::ManagedDeviceWindowsOperatingSystemImage>), "`managedDeviceWindowsOSImages`: `Collection(microsoft.graph.managedDeviceWindowsOperatingSystemImage)`, metadata";
    "microsoftTunnelHealthThresholds" MICROSOFT_TUNNEL_HEALTH_THRESHOLDS, microsoft_tunnel_health_thresholds models -> Option<&[super::MicrosoftTunnelHealthThreshold]>, with_microsoft_tunnel_health_thresholds(Vec<super::MicrosoftTunnelHealthThreshold>), "`microsoftTunnelHealthThresholds`: `Collection(microsoft.graph.microsoftTunnelHealthThreshold)`, metadata";
    "microsoftTunnelServerLogCollectionResponses" MICROSOFT_TUNNEL_SERVER_LOG_COLLECTION_RESPONSES, microsoft_tunnel_server_log_collection_responses models -> Option<&[super::MicrosoftTunnelServerLogCollectionResponse]>, with_microsoft_tunnel_server_log_collection_responses(Vec<super::MicrosoftTunnelServerLogCollectionResponse>), "`microsoftTunnelServerLogCollectionResponses`: `Collection(microsoft.graph.microsoftTunnelServerLogCollectionResponse)`, metadata";
    "monitoring" MONITORING, monitoring model -> Option<&super::device_management::Monitoring>, with_monitoring(super::device_management::Monitoring), "`monitoring`: `microsoft.graph.deviceManagement.monitoring`, metadata";
    "operationApprovalPolicies" OPERATION_APPROVAL_POLICIES, operation_approval_policies models -> Option<&[super::OperationApprovalPolicy]>, with_operation_approval_policies(Vec<super::OperationApprovalPolicy>), "`operationApprovalPolicies`: `Collection(microsoft.graph.operationApprovalPolicy)`, metadata";
    "operationApprovalRequests" OPERATION_APPROVAL_REQUESTS, operation_approval_requests models -> Option<&[super::OperationApprovalRequest]>, with_operation_approval_requests(Vec<super::OperationApprovalRequest>), "`operationApprovalRequests`: `Collection(microsoft.graph.operationApprovalRequest)`, metadata";
    "privilegeManagementElevations" PRIVILEGE_MANAGEMENT_ELEVATIONS, privilege_management_elevations models -> Option<&[super::PrivilegeManagementElevation]>, with_privilege_management_elevations(Vec<super::PrivilegeManagementElevation>), "`privilegeManagementElevations`: `Collection(microsoft.graph.privilegeManagementElevation)`, metadata";
    "remoteAssistanceSettings" REMOTE_ASSISTANCE_SETTINGS, remote_assistance_settings model -> Option<&super::RemoteAssistanceSettings>, with_remote_assistance_settings(super::RemoteAssistanceSettings), "`remoteAssistanceSettings`: `microsoft.graph.remoteAssistanceSettings`, metadata";
    "resourceAccessProfiles" RESOURCE_ACCESS_PROFILES, resource_access_profiles models -> Option<&[super::DeviceManagementResourceAccessProfileBase]>, with_resource_access_profiles(Vec<super::DeviceManagementResourceAccessProfileBase>), "`resourceAccessProfiles`: `Collection(microsoft.graph.deviceManagementResourceAccessProfileBase)`, metadata";
    "reusablePolicySettings" REUSABLE_POLICY_SETTINGS, reusable_policy_settings models -> Option<&[super::DeviceManagementReusablePolicySetting]>, with_reusable_policy_settings(Vec<super::DeviceManagementReusablePolicySetting>), "`reusablePolicySettings`: `Collection(microsoft.graph.deviceManagementReusablePolicySetting)`, metadata";
    "reusableSettings" REUSABLE_SETTINGS, reusable_settings models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_reusable_settings(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`reusableSettings`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`, metadata";
    "serviceNowConnections" SERVICE_NOW_CONNECTIONS, service_now_connections models -> Option<&[super::ServiceNowConnection]>, with_service_now_connections(Vec<super::ServiceNowConnection>), "`serviceNowConnections`: `Collection(microsoft.graph.serviceNowConnection)`, metadata";
    "templateInsights" TEMPLATE_INSIGHTS, template_insights models -> Option<&[super::DeviceManagementTemplateInsightsDefinition]>, with_template_insights(Vec<super::DeviceManagementTemplateInsightsDefinition>), "`templateInsights`: `Collection(microsoft.graph.deviceManagementTemplateInsightsDefinition)`, metadata";
    "templateSettings" TEMPLATE_SETTINGS, template_settings models -> Option<&[super::DeviceManagementConfigurationSettingTemplate]>, with_template_settings(Vec<super::DeviceManagementConfigurationSettingTemplate>), "`templateSettings`: `Collection(microsoft.graph.deviceManagementConfigurationSettingTemplate)`, metadata";
    "tenantAttachRBAC" TENANT_ATTACH_RBAC, tenant_attach_rbac model -> Option<&super::TenantAttachRbac>, with_tenant_attach_rbac(super::TenantAttachRbac), "`tenantAttachRBAC`: `microsoft.graph.tenantAttachRBAC`, metadata";
    "userExperienceAnalyticsAnomaly" USER_EXPERIENCE_ANALYTICS_ANOMALY, user_experience_analytics_anomaly models -> Option<&[super::UserExperienceAnalyticsAnomaly]>, with_user_experience_analytics_anomaly(Vec<super::UserExperienceAnalyticsAnomaly>), "`userExperienceAnalyticsAnomaly`: `Collection(microsoft.graph.userExperienceAnalyticsAnomaly)`, metadata";
    "userExperienceAnalyticsAnomalyCorrelationGroupOverview" USER_EXPERIENCE_ANALYTICS_ANOMALY_CORRELATION_GROUP_OVERVIEW, user_experience_analytics_anomaly_correlation_group_overview models -> Option<&[super::UserExperienceAnalyticsAnomalyCorrelationGroupOverview]>, with_user_experience_analytics_anomaly_correlation_group_overview(Vec<super::UserExperienceAnalyticsAnomalyCorrelationGroupOverview>), "`userExperienceAnalyticsAnomalyCorrelationGroupOverview`: `Collection(microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview)`, metadata";
    "userExperienceAnalyticsAnomalyDevice" USER_EXPERIENCE_ANALYTICS_ANOMALY_DEVICE, user_experience_analytics_anomaly_device models -> Option<&[super::UserExperienceAnalyticsAnomalyDevice]>, with_user_experience_analytics_anomaly_device(Vec<super::UserExperienceAnalyticsAnomalyDevice>), "`userExperienceAnalyticsAnomalyDevice`: `Collection(microsoft.graph.userExperienceAnalyticsAnomalyDevice)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE, user_experience_analytics_app_health_application_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthApplicationPerformance]>, with_user_experience_analytics_app_health_application_performance(Vec<super::UserExperienceAnalyticsAppHealthApplicationPerformance>), "`userExperienceAnalyticsAppHealthApplicationPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION, user_experience_analytics_app_health_application_performance_by_app_version models -> Option<&[super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion]>, with_user_experience_analytics_app_health_application_performance_by_app_version(Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion>), "`userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DETAILS, user_experience_analytics_app_health_application_performance_by_app_version_details models -> Option<&[super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails]>, with_user_experience_analytics_app_health_application_performance_by_app_version_details(Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails>), "`userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_APP_VERSION_DEVICE_ID, user_experience_analytics_app_health_application_performance_by_app_version_device_id models -> Option<&[super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId]>, with_user_experience_analytics_app_health_application_performance_by_app_version_device_id(Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId>), "`userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId)`, metadata";
    "userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_APPLICATION_PERFORMANCE_BY_OS_VERSION, user_experience_analytics_app_health_application_performance_by_os_version models -> Option<&[super::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion]>, with_user_experience_analytics_app_health_application_performance_by_os_version(Vec<super::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion>), "`userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion)`, metadata";
    "userExperienceAnalyticsAppHealthDeviceModelPerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_MODEL_PERFORMANCE, user_experience_analytics_app_health_device_model_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthDeviceModelPerformance]>, with_user_experience_analytics_app_health_device_model_performance(Vec<super::UserExperienceAnalyticsAppHealthDeviceModelPerformance>), "`userExperienceAnalyticsAppHealthDeviceModelPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance)`, metadata";
    "userExperienceAnalyticsAppHealthDevicePerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE, user_experience_analytics_app_health_device_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthDevicePerformance]>, with_user_experience_analytics_app_health_device_performance(Vec<super::UserExperienceAnalyticsAppHealthDevicePerformance>), "`userExperienceAnalyticsAppHealthDevicePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance)`, metadata";
    "userExperienceAnalyticsAppHealthDevicePerformanceDetails" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_DEVICE_PERFORMANCE_DETAILS, user_experience_analytics_app_health_device_performance_details models -> Option<&[super::UserExperienceAnalyticsAppHealthDevicePerformanceDetails]>, with_user_experience_analytics_app_health_device_performance_details(Vec<super::UserExperienceAnalyticsAppHealthDevicePerformanceDetails>), "`userExperienceAnalyticsAppHealthDevicePerformanceDetails`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails)`, metadata";
    "userExperienceAnalyticsAppHealthOSVersionPerformance" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OS_VERSION_PERFORMANCE, user_experience_analytics_app_health_os_version_performance models -> Option<&[super::UserExperienceAnalyticsAppHealthOsVersionPerformance]>, with_user_experience_analytics_app_health_os_version_performance(Vec<super::UserExperienceAnalyticsAppHealthOsVersionPerformance>), "`userExperienceAnalyticsAppHealthOSVersionPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance)`, metadata";
    "userExperienceAnalyticsAppHealthOverview" USER_EXPERIENCE_ANALYTICS_APP_HEALTH_OVERVIEW, user_experience_analytics_app_health_overview model -> Option<&super::UserExperienceAnalyticsCategory>, with_user_experience_analytics_app_health_overview(super::UserExperienceAnalyticsCategory), "`userExperienceAnalyticsAppHealthOverview`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "userExperienceAnalyticsBatteryHealthAppImpact" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_APP_IMPACT, user_experience_analytics_battery_health_app_impact models -> Option<&[super::UserExperienceAnalyticsBatteryHealthAppImpact]>, with_user_experience_analytics_battery_health_app_impact(Vec<super::UserExperienceAnalyticsBatteryHealthAppImpact>), "`userExperienceAnalyticsBatteryHealthAppImpact`: `Collection(microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact)`, metadata";
    "userExperienceAnalyticsBatteryHealthCapacityDetails" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_CAPACITY_DETAILS, user_experience_analytics_battery_health_capacity_details model -> Option<&super::UserExperienceAnalyticsBatteryHealthCapacityDetails>, with_user_experience_analytics_battery_health_capacity_details(super::UserExperienceAnalyticsBatteryHealthCapacityDetails), "`userExperienceAnalyticsBatteryHealthCapacityDetails`: `microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails`, metadata";
    "userExperienceAnalyticsBatteryHealthDeviceAppImpact" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_APP_IMPACT, user_experience_analytics_battery_health_device_app_impact models -> Option<&[super::UserExperienceAnalyticsBatteryHealthDeviceAppImpact]>, with_user_experience_analytics_battery_health_device_app_impact(Vec<super::UserExperienceAnalyticsBatteryHealthDeviceAppImpact>), "`userExperienceAnalyticsBatteryHealthDeviceAppImpact`: `Collection(microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact)`, metadata";
    "userExperienceAnalyticsBatteryHealthDevicePerformance" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_PERFORMANCE, user_experience_analytics_battery_health_device_performance models -> Option<&[super::UserExperienceAnalyticsBatteryHealthDevicePerformance]>, with_user_experience_analytics_battery_health_device_performance(Vec<super::UserExperienceAnalyticsBatteryHealthDevicePerformance>), "`userExperienceAnalyticsBatteryHealthDevicePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance)`, metadata";
    "userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_DEVICE_RUNTIME_HISTORY, user_experience_analytics_battery_health_device_runtime_history models -> Option<&[super::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory]>, with_user_experience_analytics_battery_health_device_runtime_history(Vec<super::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory>), "`userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`: `Collection(microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory)`, metadata";
    "userExperienceAnalyticsBatteryHealthModelPerformance" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_MODEL_PERFORMANCE, user_experience_analytics_battery_health_model_performance models -> Option<&[super::UserExperienceAnalyticsBatteryHealthModelPerformance]>, with_user_experience_analytics_battery_health_model_performance(Vec<super::UserExperienceAnalyticsBatteryHealthModelPerformance>), "`userExperienceAnalyticsBatteryHealthModelPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance)`, metadata";
    "userExperienceAnalyticsBatteryHealthOsPerformance" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_OS_PERFORMANCE, user_experience_analytics_battery_health_os_performance models -> Option<&[super::UserExperienceAnalyticsBatteryHealthOsPerformance]>, with_user_experience_analytics_battery_health_os_performance(Vec<super::UserExperienceAnalyticsBatteryHealthOsPerformance>), "`userExperienceAnalyticsBatteryHealthOsPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance)`, metadata";
    "userExperienceAnalyticsBatteryHealthRuntimeDetails" USER_EXPERIENCE_ANALYTICS_BATTERY_HEALTH_RUNTIME_DETAILS, user_experience_analytics_battery_health_runtime_details model -> Option<&super::UserExperienceAnalyticsBatteryHealthRuntimeDetails>, with_user_experience_analytics_battery_health_runtime_details(super::UserExperienceAnalyticsBatteryHealthRuntimeDetails), "`userExperienceAnalyticsBatteryHealthRuntimeDetails`: `microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails`, metadata";
    "userExperienceAnalyticsDeviceMetricHistory" USER_EXPERIENCE_ANALYTICS_DEVICE_METRIC_HISTORY, user_experience_analytics_device_metric_history models -> Option<&[super::UserExperienceAnalyticsMetricHistory]>, with_user_experience_analytics_device_metric_history(Vec<super::UserExperienceAnalyticsMetricHistory>), "`userExperienceAnalyticsDeviceMetricHistory`: `Collection(microsoft.graph.userExperienceAnalyticsMetricHistory)`, metadata";
    "userExperienceAnalyticsDeviceScope" USER_EXPERIENCE_ANALYTICS_DEVICE_SCOPE, user_experience_analytics_device_scope model -> Option<&super::UserExperienceAnalyticsDeviceScope>, with_user_experience_analytics_device_scope(super::UserExperienceAnalyticsDeviceScope), "`userExperienceAnalyticsDeviceScope`: `microsoft.graph.userExperienceAnalyticsDeviceScope`, metadata";
    "userExperienceAnalyticsDeviceScopes" USER_EXPERIENCE_ANALYTICS_DEVICE_SCOPES, user_experience_analytics_device_scopes models -> Option<&[super::UserExperienceAnalyticsDeviceScope]>, with_user_experience_analytics_device_scopes(Vec<super::UserExperienceAnalyticsDeviceScope>), "`userExperienceAnalyticsDeviceScopes`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceScope)`, metadata";
    "userExperienceAnalyticsDeviceScores" USER_EXPERIENCE_ANALYTICS_DEVICE_SCORES, user_experience_analytics_device_scores models -> Option<&[super::UserExperienceAnalyticsDeviceScores]>, with_user_experience_analytics_device_scores(Vec<super::UserExperienceAnalyticsDeviceScores>), "`userExperienceAnalyticsDeviceScores`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceScores)`, metadata";
    "userExperienceAnalyticsDeviceTimelineEvent" USER_EXPERIENCE_ANALYTICS_DEVICE_TIMELINE_EVENT, user_experience_analytics_device_timeline_event models -> Option<&[super::UserExperienceAnalyticsDeviceTimelineEvent]>, with_user_experience_analytics_device_timeline_event(Vec<super::UserExperienceAnalyticsDeviceTimelineEvent>), "`userExperienceAnalyticsDeviceTimelineEvent`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent)`, metadata";
    "userExperienceAnalyticsDevicesWithoutCloudIdentity" USER_EXPERIENCE_ANALYTICS_DEVICES_WITHOUT_CLOUD_IDENTITY, user_experience_analytics_devices_without_cloud_identity models -> Option<&[super::UserExperienceAnalyticsDeviceWithoutCloudIdentity]>, with_user_experience_analytics_devices_without_cloud_identity(Vec<super::UserExperienceAnalyticsDeviceWithoutCloudIdentity>), "`userExperienceAnalyticsDevicesWithoutCloudIdentity`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity)`, metadata";
    "userExperienceAnalyticsImpactingProcess" USER_EXPERIENCE_ANALYTICS_IMPACTING_PROCESS, user_experience_analytics_impacting_process models -> Option<&[super::UserExperienceAnalyticsImpactingProcess]>, with_user_experience_analytics_impacting_process(Vec<super::UserExperienceAnalyticsImpactingProcess>), "`userExperienceAnalyticsImpactingProcess`: `Collection(microsoft.graph.userExperienceAnalyticsImpactingProcess)`, metadata";
    "userExperienceAnalyticsMetricHistory" USER_EXPERIENCE_ANALYTICS_METRIC_HISTORY, user_experience_analytics_metric_history models -> Option<&[super::UserExperienceAnalyticsMetricHistory]>, with_user_experience_analytics_metric_history(Vec<super::UserExperienceAnalyticsMetricHistory>), "`userExperienceAnalyticsMetricHistory`: `Collection(microsoft.graph.userExperienceAnalyticsMetricHistory)`, metadata";
    "userExperienceAnalyticsModelScores" USER_EXPERIENCE_ANALYTICS_MODEL_SCORES, user_experience_analytics_model_scores models -> Option<&[super::UserExperienceAnalyticsModelScores]>, with_user_experience_analytics_model_scores(Vec<super::UserExperienceAnalyticsModelScores>), "`userExperienceAnalyticsModelScores`: `Collection(microsoft.graph.userExperienceAnalyticsModelScores)`, metadata";
    "userExperienceAnalyticsNotAutopilotReadyDevice" USER_EXPERIENCE_ANALYTICS_NOT_AUTOPILOT_READY_DEVICE, user_experience_analytics_not_autopilot_ready_device models -> Option<&[super::UserExperienceAnalyticsNotAutopilotReadyDevice]>, with_user_experience_analytics_not_autopilot_ready_device(Vec<super::UserExperienceAnalyticsNotAutopilotReadyDevice>), "`userExperienceAnalyticsNotAutopilotReadyDevice`: `Collection(microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice)`, metadata";
    "userExperienceAnalyticsRemoteConnection" USER_EXPERIENCE_ANALYTICS_REMOTE_CONNECTION, user_experience_analytics_remote_connection models -> Option<&[super::UserExperienceAnalyticsRemoteConnection]>, with_user_experience_analytics_remote_connection(Vec<super::UserExperienceAnalyticsRemoteConnection>), "`userExperienceAnalyticsRemoteConnection`: `Collection(microsoft.graph.userExperienceAnalyticsRemoteConnection)`, metadata";
    "userExperienceAnalyticsResourcePerformance" USER_EXPERIENCE_ANALYTICS_RESOURCE_PERFORMANCE, user_experience_analytics_resource_performance models -> Option<&[super::UserExperienceAnalyticsResourcePerformance]>, with_user_experience_analytics_resource_performance(Vec<super::UserExperienceAnalyticsResourcePerformance>), "`userExperienceAnalyticsResourcePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsResourcePerformance)`, metadata";
    "userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric" USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_HARDWARE_READINESS_METRIC, user_experience_analytics_work_from_anywhere_hardware_readiness_metric model -> Option<&super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric>, with_user_experience_analytics_work_from_anywhere_hardware_readiness_metric(super::UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric), "`userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`: `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, metadata";
    "userExperienceAnalyticsWorkFromAnywhereMetrics" USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_METRICS, user_experience_analytics_work_from_anywhere_metrics models -> Option<&[super::UserExperienceAnalyticsWorkFromAnywhereMetric]>, with_user_experience_analytics_work_from_anywhere_metrics(Vec<super::UserExperienceAnalyticsWorkFromAnywhereMetric>), "`userExperienceAnalyticsWorkFromAnywhereMetrics`: `Collection(microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric)`, metadata";
    "userExperienceAnalyticsWorkFromAnywhereModelPerformance" USER_EXPERIENCE_ANALYTICS_WORK_FROM_ANYWHERE_MODEL_PERFORMANCE, user_experience_analytics_work_from_anywhere_model_performance models -> Option<&[super::UserExperienceAnalyticsWorkFromAnywhereModelPerformance]>, with_user_experience_analytics_work_from_anywhere_model_performance(Vec<super::UserExperienceAnalyticsWorkFromAnywhereModelPerformance>), "`userExperienceAnalyticsWorkFromAnywhereModelPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance)`, metadata";
    "virtualEndpoint" VIRTUAL_ENDPOINT, virtual_endpoint model -> Option<&super::VirtualEndpoint>, with_virtual_endpoint(super::VirtualEndpoint), "`virtualEndpoint`: `microsoft.graph.virtualEndpoint`, metadata";
    "windowsDriverUpdateProfiles" WINDOWS_DRIVER_UPDATE_PROFILES, windows_driver_update_profiles models -> Option<&[super::WindowsDriverUpdateProfile]>, with_windows_driver_update_profiles(Vec<super::WindowsDriverUpdateProfile>), "`windowsDriverUpdateProfiles`: `Collection(microsoft.graph.windowsDriverUpdateProfile)`, metadata";
    "windowsQualityUpdatePolicies" WINDOWS_QUALITY_UPDATE_POLICIES, windows_quality_update_policies models -> Option<&[super::WindowsQualityUpdatePolicy]>, with_windows_quality_update_policies(Vec<super::WindowsQualityUpdatePolicy>), "`windowsQualityUpdatePolicies`: `Collection(microsoft.graph.windowsQualityUpdatePolicy)`, metadata";
    "windowsQualityUpdateProfiles" WINDOWS_QUALITY_UPDATE_PROFILES, windows_quality_update_profiles models -> Option<&[super::WindowsQualityUpdateProfile]>, with_windows_quality_update_profiles(Vec<super::WindowsQualityUpdateProfile>), "`windowsQualityUpdateProfiles`: `Collection(microsoft.graph.windowsQualityUpdateProfile)`, metadata";
    "windowsUpdateCatalogItems" WINDOWS_UPDATE_CATALOG_ITEMS, windows_update_catalog_items models -> Option<&[super::WindowsUpdateCatalogItem]>, with_windows_update_catalog_items(Vec<super::WindowsUpdateCatalogItem>), "`windowsUpdateCatalogItems`: `Collection(microsoft.graph.windowsUpdateCatalogItem)`, metadata";
    "zebraFotaArtifacts" ZEBRA_FOTA_ARTIFACTS, zebra_fota_artifacts models -> Option<&[super::ZebraFotaArtifact]>, with_zebra_fota_artifacts(Vec<super::ZebraFotaArtifact>), "`zebraFotaArtifacts`: `Collection(microsoft.graph.zebraFotaArtifact)`, metadata";
    "zebraFotaConnector" ZEBRA_FOTA_CONNECTOR, zebra_fota_connector model -> Option<&super::ZebraFotaConnector>, with_zebra_fota_connector(super::ZebraFotaConnector), "`zebraFotaConnector`: `microsoft.graph.zebraFotaConnector`, metadata";
    "zebraFotaDeployments" ZEBRA_FOTA_DEPLOYMENTS, zebra_fota_deployments models -> Option<&[super::ZebraFotaDeployment]>, with_zebra_fota_deployments(Vec<super::ZebraFotaDeployment>), "`zebraFotaDeployments`: `Collection(microsoft.graph.zebraFotaDeployment)`, metadata";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementAbstractComplexSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition)
    DeviceManagementAbstractComplexSettingDefinition: super::DeviceManagementSettingDefinition, super::Entity = "microsoft.graph.deviceManagementAbstractComplexSettingDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "valueType" VALUE_TYPE, with_value_type(super::DeviceManangementIntentValueType), "`valueType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isTopLevel" IS_TOP_LEVEL, with_is_top_level(bool), "`isTopLevel`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "placeholderText" PLACEHOLDER_TEXT, with_placeholder_text(String), "`placeholderText`";
    inherited "documentationUrl" DOCUMENTATION_URL, with_documentation_url(String), "`documentationUrl`";
    inherited "headerTitle" HEADER_TITLE, with_header_title(String), "`headerTitle`";
    inherited "headerSubtitle" HEADER_SUBTITLE, with_header_subtitle(String), "`headerSubtitle`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "constraints" CONSTRAINTS, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`";
    inherited "dependencies" DEPENDENCIES, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`";
    "implementations" IMPLEMENTATIONS, implementations strs -> Option<Vec<&str>>, with_implementations(Vec<String>), "`implementations`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementAbstractComplexSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementabstractcomplexsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementAbstractComplexSettingInstance: super::DeviceManagementSettingInstance, super::Entity = "microsoft.graph.deviceManagementAbstractComplexSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "implementationId" IMPLEMENTATION_ID, implementation_id str -> Option<&str>, with_implementation_id(String), "`implementationId`: `Edm.String`";
    "value" VALUE, value models -> Option<&[super::DeviceManagementSettingInstance]>, with_value(Vec<super::DeviceManagementSettingInstance>), "`value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruledevicemode?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleDeviceMode = "microsoft.graph.deviceManagementApplicabilityRuleDeviceMode";
    "deviceMode" DEVICE_MODE, device_mode enumeration -> Option<super::Windows10DeviceModeType>, with_device_mode(super::Windows10DeviceModeType), "`deviceMode`: `microsoft.graph.windows10DeviceModeType`" "Possible values are: standardConfiguration, sModeConfiguration.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::DeviceManagementApplicabilityRuleType>, with_rule_type(super::DeviceManagementApplicabilityRuleType), "`ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`" "Possible values are: include, exclude.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleOsEdition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosedition?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleOsEdition = "microsoft.graph.deviceManagementApplicabilityRuleOsEdition";
    "osEditionTypes" OS_EDITION_TYPES, os_edition_types enumerations -> Option<Vec<super::Windows10EditionType>>, with_os_edition_types(Vec<super::Windows10EditionType>), "`osEditionTypes`: `Collection(microsoft.graph.windows10EditionType)`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::DeviceManagementApplicabilityRuleType>, with_rule_type(super::DeviceManagementApplicabilityRuleType), "`ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`" "Possible values are: include, exclude.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleOsVersion`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruleosversion?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleOsVersion = "microsoft.graph.deviceManagementApplicabilityRuleOsVersion";
    "minOSVersion" MIN_OS_VERSION, min_os_version str -> Option<&str>, with_min_os_version(String), "`minOSVersion`: `Edm.String`";
    "maxOSVersion" MAX_OS_VERSION, max_os_version str -> Option<&str>, with_max_os_version(String), "`maxOSVersion`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "ruleType" RULE_TYPE, rule_type enumeration -> Option<super::DeviceManagementApplicabilityRuleType>, with_rule_type(super::DeviceManagementApplicabilityRuleType), "`ruleType`: `microsoft.graph.deviceManagementApplicabilityRuleType`" "Possible values are: include, exclude.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementApplicabilityRuleType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementapplicabilityruletype?view=graph-rest-beta)
    DeviceManagementApplicabilityRuleType = "microsoft.graph.deviceManagementApplicabilityRuleType" {
        Include = "include",
        Exclude = "exclude",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementAutopilotEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementAutopilotEvent: super::Entity = "microsoft.graph.deviceManagementAutopilotEvent";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "deviceRegisteredDateTime" DEVICE_REGISTERED_DATE_TIME, device_registered_date_time date_time -> Parsed<OffsetDateTime>, with_device_registered_date_time(OffsetDateTime), "`deviceRegisteredDateTime`: `Edm.DateTimeOffset`";
    "enrollmentStartDateTime" ENROLLMENT_START_DATE_TIME, enrollment_start_date_time date_time -> Parsed<OffsetDateTime>, with_enrollment_start_date_time(OffsetDateTime), "`enrollmentStartDateTime`: `Edm.DateTimeOffset`";
    "enrollmentType" ENROLLMENT_TYPE, enrollment_type enumeration -> Option<super::WindowsAutopilotEnrollmentType>, with_enrollment_type(super::WindowsAutopilotEnrollmentType), "`enrollmentType`: `microsoft.graph.windowsAutopilotEnrollmentType`" "Possible values are: unknown, azureADJoinedWithAutopilotProfile, offlineDomainJoined, azureADJoinedUsingDeviceAuthWithAutopilotProfile, azureADJoinedUsingDeviceAuthWithoutAutopilotProfile, azureADJoinedWithOfflineAutopilotProfile, azureADJoinedWithWhiteGlove, offlineDomainJoinedWithWhiteGlove, offlineDomainJoinedWithOfflineAutopilotProfile.";
    "deviceSerialNumber" DEVICE_SERIAL_NUMBER, device_serial_number str -> Option<&str>, with_device_serial_number(String), "`deviceSerialNumber`: `Edm.String`";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "windowsAutopilotDeploymentProfileDisplayName" WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILE_DISPLAY_NAME, windows_autopilot_deployment_profile_display_name str -> Option<&str>, with_windows_autopilot_deployment_profile_display_name(String), "`windowsAutopilotDeploymentProfileDisplayName`: `Edm.String`";
    "enrollmentState" ENROLLMENT_STATE, enrollment_state enumeration -> Option<super::EnrollmentState>, with_enrollment_state(super::EnrollmentState), "`enrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
    "windows10EnrollmentCompletionPageConfigurationDisplayName" WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_DISPLAY_NAME, windows10_enrollment_completion_page_configuration_display_name str -> Option<&str>, with_windows10_enrollment_completion_page_configuration_display_name(String), "`windows10EnrollmentCompletionPageConfigurationDisplayName`: `Edm.String`";
    "windows10EnrollmentCompletionPageConfigurationId" WINDOWS10_ENROLLMENT_COMPLETION_PAGE_CONFIGURATION_ID, windows10_enrollment_completion_page_configuration_id str -> Option<&str>, with_windows10_enrollment_completion_page_configuration_id(String), "`windows10EnrollmentCompletionPageConfigurationId`: `Edm.String`";
    "deploymentState" DEPLOYMENT_STATE, deployment_state enumeration -> Option<super::WindowsAutopilotDeploymentState>, with_deployment_state(super::WindowsAutopilotDeploymentState), "`deploymentState`: `microsoft.graph.windowsAutopilotDeploymentState`" "Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.";
    "deviceSetupStatus" DEVICE_SETUP_STATUS, device_setup_status enumeration -> Option<super::WindowsAutopilotDeploymentState>, with_device_setup_status(super::WindowsAutopilotDeploymentState), "`deviceSetupStatus`: `microsoft.graph.windowsAutopilotDeploymentState`" "Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.";
    "accountSetupStatus" ACCOUNT_SETUP_STATUS, account_setup_status enumeration -> Option<super::WindowsAutopilotDeploymentState>, with_account_setup_status(super::WindowsAutopilotDeploymentState), "`accountSetupStatus`: `microsoft.graph.windowsAutopilotDeploymentState`" "Possible values are: unknown, success, inProgress, failure, successWithTimeout, notAttempted, disabled.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "deploymentDuration" DEPLOYMENT_DURATION, deployment_duration duration -> Parsed<Duration>, with_deployment_duration(Duration), "`deploymentDuration`: `Edm.Duration`";
    "deploymentTotalDuration" DEPLOYMENT_TOTAL_DURATION, deployment_total_duration duration -> Parsed<Duration>, with_deployment_total_duration(Duration), "`deploymentTotalDuration`: `Edm.Duration`";
    "devicePreparationDuration" DEVICE_PREPARATION_DURATION, device_preparation_duration duration -> Parsed<Duration>, with_device_preparation_duration(Duration), "`devicePreparationDuration`: `Edm.Duration`, not in the metadata";
    "deviceSetupDuration" DEVICE_SETUP_DURATION, device_setup_duration duration -> Parsed<Duration>, with_device_setup_duration(Duration), "`deviceSetupDuration`: `Edm.Duration`";
    "accountSetupDuration" ACCOUNT_SETUP_DURATION, account_setup_duration duration -> Parsed<Duration>, with_account_setup_duration(Duration), "`accountSetupDuration`: `Edm.Duration`";
    "deploymentStartDateTime" DEPLOYMENT_START_DATE_TIME, deployment_start_date_time date_time -> Parsed<OffsetDateTime>, with_deployment_start_date_time(OffsetDateTime), "`deploymentStartDateTime`: `Edm.DateTimeOffset`";
    "deploymentEndDateTime" DEPLOYMENT_END_DATE_TIME, deployment_end_date_time date_time -> Parsed<OffsetDateTime>, with_deployment_end_date_time(OffsetDateTime), "`deploymentEndDateTime`: `Edm.DateTimeOffset`";
    "targetedAppCount" TARGETED_APP_COUNT, targeted_app_count i32 -> Option<i32>, with_targeted_app_count(i32), "`targetedAppCount`: `Edm.Int32`, not in the metadata";
    "targetedPolicyCount" TARGETED_POLICY_COUNT, targeted_policy_count i32 -> Option<i32>, with_targeted_policy_count(i32), "`targetedPolicyCount`: `Edm.Int32`, not in the metadata";
    "enrollmentFailureDetails" ENROLLMENT_FAILURE_DETAILS, enrollment_failure_details str -> Option<&str>, with_enrollment_failure_details(String), "`enrollmentFailureDetails`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "policyStatusDetails" POLICY_STATUS_DETAILS, policy_status_details models -> Option<&[super::DeviceManagementAutopilotPolicyStatusDetail]>, with_policy_status_details(Vec<super::DeviceManagementAutopilotPolicyStatusDetail>), "`policyStatusDetails`: `Collection(microsoft.graph.deviceManagementAutopilotPolicyStatusDetail)`, not in the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicycompliancestatus?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyComplianceStatus = "microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus" {
        Unknown = "unknown",
        Compliant = "compliant",
        Installed = "installed",
        NotCompliant = "notCompliant",
        NotInstalled = "notInstalled",
        Error = "error",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyStatusDetail`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicystatusdetail?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementAutopilotPolicyStatusDetail: super::Entity = "microsoft.graph.deviceManagementAutopilotPolicyStatusDetail";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "policyType" POLICY_TYPE, policy_type enumeration -> Option<super::DeviceManagementAutopilotPolicyType>, with_policy_type(super::DeviceManagementAutopilotPolicyType), "`policyType`: `microsoft.graph.deviceManagementAutopilotPolicyType`" "Possible values are: unknown, application, appModel, configurationPolicy.";
    "complianceStatus" COMPLIANCE_STATUS, compliance_status enumeration -> Option<super::DeviceManagementAutopilotPolicyComplianceStatus>, with_compliance_status(super::DeviceManagementAutopilotPolicyComplianceStatus), "`complianceStatus`: `microsoft.graph.deviceManagementAutopilotPolicyComplianceStatus`" "Possible values are: unknown, compliant, installed, notCompliant, notInstalled, error.";
    "trackedOnEnrollmentStatus" TRACKED_ON_ENROLLMENT_STATUS, tracked_on_enrollment_status bool -> Option<bool>, with_tracked_on_enrollment_status(bool), "`trackedOnEnrollmentStatus`: `Edm.Boolean`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementAutopilotPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotpolicytype?view=graph-rest-beta)
    DeviceManagementAutopilotPolicyType = "microsoft.graph.deviceManagementAutopilotPolicyType" {
        Unknown = "unknown",
        Application = "application",
        AppModel = "appModel",
        ConfigurationPolicy = "configurationPolicy",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementBooleanSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementbooleansettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementBooleanSettingInstance: super::DeviceManagementSettingInstance, super::Entity = "microsoft.graph.deviceManagementBooleanSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCachedReportConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementcachedreportconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementCachedReportConfiguration: super::Entity = "microsoft.graph.deviceManagementCachedReportConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    "reportName" REPORT_NAME, report_name str -> Option<&str>, with_report_name(String), "`reportName`: `Edm.String`";
    "filter" FILTER, filter str -> Option<&str>, with_filter(String), "`filter`: `Edm.String`";
    "select" SELECT, select strs -> Option<Vec<&str>>, with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
    "orderBy" ORDER_BY, order_by strs -> Option<Vec<&str>>, with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
    "metadata" METADATA, metadata str -> Option<&str>, with_metadata(String), "`metadata`: `Edm.String`";
    "status" STATUS, status enumeration -> Option<super::DeviceManagementReportStatus>, with_status(super::DeviceManagementReportStatus), "`status`: `microsoft.graph.deviceManagementReportStatus`" "Possible values are: unknown, notStarted, inProgress, completed, failed.";
    "lastRefreshDateTime" LAST_REFRESH_DATE_TIME, last_refresh_date_time date_time -> Parsed<OffsetDateTime>, with_last_refresh_date_time(OffsetDateTime), "`lastRefreshDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementCertificationAuthority`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementcertificationauthority?view=graph-rest-beta)
    DeviceManagementCertificationAuthority = "microsoft.graph.deviceManagementCertificationAuthority" {
        NotConfigured = "notConfigured",
        Microsoft = "microsoft",
        DigiCert = "digiCert",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementCollectionSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition)
    DeviceManagementCollectionSettingDefinition: super::DeviceManagementSettingDefinition, super::Entity = "microsoft.graph.deviceManagementCollectionSettingDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "valueType" VALUE_TYPE, with_value_type(super::DeviceManangementIntentValueType), "`valueType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isTopLevel" IS_TOP_LEVEL, with_is_top_level(bool), "`isTopLevel`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "placeholderText" PLACEHOLDER_TEXT, with_placeholder_text(String), "`placeholderText`";
    inherited "documentationUrl" DOCUMENTATION_URL, with_documentation_url(String), "`documentationUrl`";
    inherited "headerTitle" HEADER_TITLE, with_header_title(String), "`headerTitle`";
    inherited "headerSubtitle" HEADER_SUBTITLE, with_header_subtitle(String), "`headerSubtitle`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "constraints" CONSTRAINTS, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`";
    inherited "dependencies" DEPENDENCIES, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`";
    "elementDefinitionId" ELEMENT_DEFINITION_ID, element_definition_id str -> Option<&str>, with_element_definition_id(String), "`elementDefinitionId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementCollectionSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcollectionsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementCollectionSettingInstance: super::DeviceManagementSettingInstance, super::Entity = "microsoft.graph.deviceManagementCollectionSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value models -> Option<&[super::DeviceManagementSettingInstance]>, with_value(Vec<super::DeviceManagementSettingInstance>), "`value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementComparisonResult`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomparisonresult?view=graph-rest-beta)
    DeviceManagementComparisonResult = "microsoft.graph.deviceManagementComparisonResult" {
        Unknown = "unknown",
        Equal = "equal",
        NotEqual = "notEqual",
        Added = "added",
        Removed = "removed",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingdefinition.
    ///
    /// [`microsoft.graph.deviceManagementComplexSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingDefinition`](super::DeviceManagementSettingDefinition)
    DeviceManagementComplexSettingDefinition: super::DeviceManagementSettingDefinition, super::Entity = "microsoft.graph.deviceManagementComplexSettingDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "valueType" VALUE_TYPE, with_value_type(super::DeviceManangementIntentValueType), "`valueType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isTopLevel" IS_TOP_LEVEL, with_is_top_level(bool), "`isTopLevel`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "placeholderText" PLACEHOLDER_TEXT, with_placeholder_text(String), "`placeholderText`";
    inherited "documentationUrl" DOCUMENTATION_URL, with_documentation_url(String), "`documentationUrl`";
    inherited "headerTitle" HEADER_TITLE, with_header_title(String), "`headerTitle`";
    inherited "headerSubtitle" HEADER_SUBTITLE, with_header_subtitle(String), "`headerSubtitle`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "constraints" CONSTRAINTS, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`";
    inherited "dependencies" DEPENDENCIES, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`";
    "propertyDefinitionIds" PROPERTY_DEFINITION_IDS, property_definition_ids strs -> Option<Vec<&str>>, with_property_definition_ids(Vec<String>), "`propertyDefinitionIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementComplexSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementcomplexsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementComplexSettingInstance: super::DeviceManagementSettingInstance, super::Entity = "microsoft.graph.deviceManagementComplexSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value models -> Option<&[super::DeviceManagementSettingInstance]>, with_value(Vec<super::DeviceManagementSettingInstance>), "`value`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementComplianceActionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcomplianceactionitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementComplianceActionItem: super::Entity = "microsoft.graph.deviceManagementComplianceActionItem";
    inherited "id" ID, with_id(String), "`id`";
    "gracePeriodHours" GRACE_PERIOD_HOURS, grace_period_hours i32 -> Option<i32>, with_grace_period_hours(i32), "`gracePeriodHours`: `Edm.Int32`";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::DeviceManagementComplianceActionType>, with_action_type(super::DeviceManagementComplianceActionType), "`actionType`: `microsoft.graph.deviceManagementComplianceActionType`" "Possible values are: noAction, notification, block, retire, wipe, removeResourceAccessProfiles, pushNotification, remoteLock.";
    "notificationTemplateId" NOTIFICATION_TEMPLATE_ID, notification_template_id str -> Option<&str>, with_notification_template_id(String), "`notificationTemplateId`: `Edm.String`";
    "notificationMessageCCList" NOTIFICATION_MESSAGE_CC_LIST, notification_message_cc_list strs -> Option<Vec<&str>>, with_notification_message_cc_list(Vec<String>), "`notificationMessageCCList`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcomplianceactiontype?view=graph-rest-beta)
    DeviceManagementComplianceActionType = "microsoft.graph.deviceManagementComplianceActionType" {
        NoAction = "noAction",
        Notification = "notification",
        Block = "block",
        Retire = "retire",
        Wipe = "wipe",
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        PushNotification = "pushNotification",
        RemoteLock = "remoteLock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancepolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementCompliancePolicy: super::Entity = "microsoft.graph.deviceManagementCompliancePolicy";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`, read-only" "Read-only.";
    "creationSource" CREATION_SOURCE, creation_source str -> Option<&str>, with_creation_source(String), "`creationSource`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`, read-only" "Read-only.";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementConfigurationSetting]>, with_settings(Vec<super::DeviceManagementConfigurationSetting>), "`settings`: `Collection(microsoft.graph.deviceManagementConfigurationSetting)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementConfigurationPolicyAssignment]>, with_assignments(Vec<super::DeviceManagementConfigurationPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`";
    "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, scheduled_actions_for_rule models -> Option<&[super::DeviceManagementComplianceScheduledActionForRule]>, with_scheduled_actions_for_rule(Vec<super::DeviceManagementComplianceScheduledActionForRule>), "`scheduledActionsForRule`: `Collection(microsoft.graph.deviceManagementComplianceScheduledActionForRule)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementcompliancescheduledactionforrule?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementComplianceScheduledActionForRule: super::Entity = "microsoft.graph.deviceManagementComplianceScheduledActionForRule";
    inherited "id" ID, with_id(String), "`id`";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`";
    "scheduledActionConfigurations" SCHEDULED_ACTION_CONFIGURATIONS, scheduled_action_configurations models -> Option<&[super::DeviceManagementComplianceActionItem]>, with_scheduled_action_configurations(Vec<super::DeviceManagementComplianceActionItem>), "`scheduledActionConfigurations`: `Collection(microsoft.graph.deviceManagementComplianceActionItem)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationAndroidSettingApplicability`, metadata, with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationAndroidSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationAndroidSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagementConfigurationAppleApplicabilityConstraint`, metadata
    DeviceManagementConfigurationAppleApplicabilityConstraint = "microsoft.graph.deviceManagementConfigurationAppleApplicabilityConstraint" {
        NotSupported = "notSupported",
        DeviceChannel = "deviceChannel",
        UserChannel = "userChannel",
        RequireSupervised = "requireSupervised",
        RequireDepEnrolled = "requireDepEnrolled",
        RequireUserApproved = "requireUserApproved",
        AllowUserEnrollment = "allowUserEnrollment",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagementConfigurationAppleApplicabilityDeviceType`, metadata
    DeviceManagementConfigurationAppleApplicabilityDeviceType = "microsoft.graph.deviceManagementConfigurationAppleApplicabilityDeviceType" {
        None = "none",
        Ios = "ios",
        SharediPad = "sharediPad",
        MacOs = "macOS",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions`, metadata
    DeviceManagementConfigurationAppleOsSupportedVersions = "microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions";
    "includesMaxVersion" INCLUDES_MAX_VERSION, includes_max_version bool -> Option<bool>, with_includes_max_version(bool), "`includesMaxVersion`: `Edm.Boolean`, metadata";
    "includesMinVersion" INCLUDES_MIN_VERSION, includes_min_version bool -> Option<bool>, with_includes_min_version(bool), "`includesMinVersion`: `Edm.Boolean`, metadata";
    "maxVersion" MAX_VERSION, max_version str -> Option<&str>, with_max_version(String), "`maxVersion`: `Edm.String`, metadata";
    "minVersion" MIN_VERSION, min_version str -> Option<&str>, with_min_version(String), "`minVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationAppleSettingVersionApplicability`, metadata
    DeviceManagementConfigurationAppleSettingVersionApplicability = "microsoft.graph.deviceManagementConfigurationAppleSettingVersionApplicability";
    "constraints" CONSTRAINTS, constraints flags -> Option<Flags<super::DeviceManagementConfigurationAppleApplicabilityConstraint>>, with_constraints(Flags<super::DeviceManagementConfigurationAppleApplicabilityConstraint>), "`constraints`: `microsoft.graph.deviceManagementConfigurationAppleApplicabilityConstraint`, metadata";
    "deviceType" DEVICE_TYPE, device_type flags -> Option<Flags<super::DeviceManagementConfigurationAppleApplicabilityDeviceType>>, with_device_type(Flags<super::DeviceManagementConfigurationAppleApplicabilityDeviceType>), "`deviceType`: `microsoft.graph.deviceManagementConfigurationAppleApplicabilityDeviceType`, metadata";
    "supportedVersions" SUPPORTED_VERSIONS, supported_versions model -> Option<&super::DeviceManagementConfigurationAppleOsSupportedVersions>, with_supported_versions(super::DeviceManagementConfigurationAppleOsSupportedVersions), "`supportedVersions`: `microsoft.graph.deviceManagementConfigurationAppleOSSupportedVersions`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationApplicationSettingApplicability`, metadata, with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationApplicationSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationApplicationSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationAzureAdTrustType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationazureadtrusttype?view=graph-rest-beta)
    DeviceManagementConfigurationAzureAdTrustType = "microsoft.graph.deviceManagementConfigurationAzureAdTrustType" {
        None = "none",
        AzureAdJoined = "azureAdJoined",
        AddWorkAccount = "addWorkAccount",
        MdmOnly = "mdmOnly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementConfigurationCategory: super::Entity = "microsoft.graph.deviceManagementConfigurationCategory";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "categoryDescription" CATEGORY_DESCRIPTION, category_description str -> Option<&str>, with_category_description(String), "`categoryDescription`: `Edm.String`";
    "helpText" HELP_TEXT, help_text str -> Option<&str>, with_help_text(String), "`helpText`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "settingUsage" SETTING_USAGE, setting_usage flags -> Option<Flags<super::DeviceManagementConfigurationSettingUsage>>, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`: `microsoft.graph.deviceManagementConfigurationSettingUsage`" "Possible values are: none, configuration, compliance.";
    "parentCategoryId" PARENT_CATEGORY_ID, parent_category_id str -> Option<&str>, with_parent_category_id(String), "`parentCategoryId`: `Edm.String`";
    "rootCategoryId" ROOT_CATEGORY_ID, root_category_id str -> Option<&str>, with_root_category_id(String), "`rootCategoryId`: `Edm.String`";
    "childCategoryIds" CHILD_CATEGORY_IDS, child_category_ids strs -> Option<Vec<&str>>, with_child_category_ids(Vec<String>), "`childCategoryIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationChoiceSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectiondefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationChoiceSettingDefinition`](super::DeviceManagementConfigurationChoiceSettingDefinition)
    DeviceManagementConfigurationChoiceSettingCollectionDefinition: super::DeviceManagementConfigurationChoiceSettingDefinition, super::DeviceManagementConfigurationSettingDefinition, super::Entity = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`";
    inherited "options" OPTIONS, with_options(Vec<super::DeviceManagementConfigurationOptionDefinition>), "`options`";
    inherited "defaultOptionId" DEFAULT_OPTION_ID, with_default_option_id(String), "`defaultOptionId`";
    "maximumCount" MAXIMUM_COUNT, maximum_count i32 -> Option<i32>, with_maximum_count(i32), "`maximumCount`: `Edm.Int32`";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettingcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationChoiceSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "choiceSettingCollectionValue" CHOICE_SETTING_COLLECTION_VALUE, choice_setting_collection_value models -> Option<&[super::DeviceManagementConfigurationChoiceSettingValue]>, with_choice_setting_collection_value(Vec<super::DeviceManagementConfigurationChoiceSettingValue>), "`choiceSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationChoiceSettingValue)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingcollectioninstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationChoiceSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "choiceSettingCollectionValueTemplate" CHOICE_SETTING_COLLECTION_VALUE_TEMPLATE, choice_setting_collection_value_template models -> Option<&[super::DeviceManagementConfigurationChoiceSettingValueTemplate]>, with_choice_setting_collection_value_template(Vec<super::DeviceManagementConfigurationChoiceSettingValueTemplate>), "`choiceSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate)`";
    "allowUnmanagedValues" ALLOW_UNMANAGED_VALUES, allow_unmanaged_values bool -> Option<bool>, with_allow_unmanaged_values(bool), "`allowUnmanagedValues`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationChoiceSettingDefinition: super::DeviceManagementConfigurationSettingDefinition, super::Entity = "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`";
    "options" OPTIONS, options models -> Option<&[super::DeviceManagementConfigurationOptionDefinition]>, with_options(Vec<super::DeviceManagementConfigurationOptionDefinition>), "`options`: `Collection(microsoft.graph.deviceManagementConfigurationOptionDefinition)`";
    "defaultOptionId" DEFAULT_OPTION_ID, default_option_id str -> Option<&str>, with_default_option_id(String), "`defaultOptionId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationChoiceSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationChoiceSettingInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "choiceSettingValue" CHOICE_SETTING_VALUE, choice_setting_value model -> Option<&super::DeviceManagementConfigurationChoiceSettingValue>, with_choice_setting_value(super::DeviceManagementConfigurationChoiceSettingValue), "`choiceSettingValue`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValue`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettinginstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationChoiceSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "choiceSettingValueTemplate" CHOICE_SETTING_VALUE_TEMPLATE, choice_setting_value_template model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueTemplate>, with_choice_setting_value_template(super::DeviceManagementConfigurationChoiceSettingValueTemplate), "`choiceSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationchoicesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationchoicesettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue)
    DeviceManagementConfigurationChoiceSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationChoiceSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstance]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstance>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstance)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationchoicesettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvalueconstantdefaulttemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationChoiceSettingValueDefaultTemplate`](super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate)
    DeviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate";
    "settingDefinitionOptionId" SETTING_DEFINITION_OPTION_ID, setting_definition_option_id str -> Option<&str>, with_setting_definition_option_id(String), "`settingDefinitionOptionId`: `Edm.String`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingValueConstantDefaultTemplate",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluedefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate";
    "allowedOptions" ALLOWED_OPTIONS, allowed_options models -> Option<&[super::DeviceManagementConfigurationOptionDefinitionTemplate]>, with_allowed_options(Vec<super::DeviceManagementConfigurationOptionDefinitionTemplate>), "`allowedOptions`: `Collection(microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationchoicesettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationChoiceSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationChoiceSettingValueTemplate";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate>, with_default_value(super::DeviceManagementConfigurationChoiceSettingValueDefaultTemplate), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefaultTemplate`";
    "recommendedValueDefinition" RECOMMENDED_VALUE_DEFINITION, recommended_value_definition model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>, with_recommended_value_definition(super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate), "`recommendedValueDefinition`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`";
    "requiredValueDefinition" REQUIRED_VALUE_DEFINITION, required_value_definition model -> Option<&super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate>, with_required_value_definition(super::DeviceManagementConfigurationChoiceSettingValueDefinitionTemplate), "`requiredValueDefinition`: `microsoft.graph.deviceManagementConfigurationChoiceSettingValueDefinitionTemplate`";
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationControlType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationcontroltype?view=graph-rest-beta)
    DeviceManagementConfigurationControlType = "microsoft.graph.deviceManagementConfigurationControlType" {
        Default = "default",
        Dropdown = "dropdown",
        SmallTextBox = "smallTextBox",
        LargeTextBox = "largeTextBox",
        Toggle = "toggle",
        MultiheaderGrid = "multiheaderGrid",
        ContextPane = "contextPane",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationDependentOn`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationdependenton?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationdependenton](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationdependenton?view=graph-rest-beta)
    DeviceManagementConfigurationDependentOn = "microsoft.graph.deviceManagementConfigurationDependentOn";
    "dependentOn" DEPENDENT_ON, dependent_on str -> Option<&str>, with_dependent_on(String), "`dependentOn`: `Edm.String`";
    "parentSettingId" PARENT_SETTING_ID, parent_setting_id str -> Option<&str>, with_parent_setting_id(String), "`parentSettingId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationDeviceMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationdevicemode?view=graph-rest-beta)
    DeviceManagementConfigurationDeviceMode = "microsoft.graph.deviceManagementConfigurationDeviceMode" {
        None = "none",
        Kiosk = "kiosk",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationEdgeSettingApplicability`, metadata, with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationEdgeSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationEdgeSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationexchangeonlinesettingapplicability?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationExchangeOnlineSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationFloatSettingValueDefinition`, metadata, with the accessors of [`DeviceManagementConfigurationSettingValueDefinition`](super::DeviceManagementConfigurationSettingValueDefinition)
    DeviceManagementConfigurationFloatSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationFloatSettingValueDefinition";
    "maximumValue" MAXIMUM_VALUE, maximum_value f64 -> Option<f64>, with_maximum_value(f64), "`maximumValue`: `Edm.Double`, metadata";
    "minimumValue" MINIMUM_VALUE, minimum_value f64 -> Option<f64>, with_minimum_value(f64), "`minimumValue`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettingcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationGroupSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "groupSettingCollectionValue" GROUP_SETTING_COLLECTION_VALUE, group_setting_collection_value models -> Option<&[super::DeviceManagementConfigurationGroupSettingValue]>, with_group_setting_collection_value(Vec<super::DeviceManagementConfigurationGroupSettingValue>), "`groupSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationGroupSettingValue)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingcollectioninstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationGroupSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "groupSettingCollectionValueTemplate" GROUP_SETTING_COLLECTION_VALUE_TEMPLATE, group_setting_collection_value_template models -> Option<&[super::DeviceManagementConfigurationGroupSettingValueTemplate]>, with_group_setting_collection_value_template(Vec<super::DeviceManagementConfigurationGroupSettingValueTemplate>), "`groupSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate)`";
    "allowUnmanagedValues" ALLOW_UNMANAGED_VALUES, allow_unmanaged_values bool -> Option<bool>, with_allow_unmanaged_values(bool), "`allowUnmanagedValues`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationGroupSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationGroupSettingInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "groupSettingValue" GROUP_SETTING_VALUE, group_setting_value model -> Option<&super::DeviceManagementConfigurationGroupSettingValue>, with_group_setting_value(super::DeviceManagementConfigurationGroupSettingValue), "`groupSettingValue`: `microsoft.graph.deviceManagementConfigurationGroupSettingValue`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettinginstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationGroupSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "groupSettingValueTemplate" GROUP_SETTING_VALUE_TEMPLATE, group_setting_value_template model -> Option<&super::DeviceManagementConfigurationGroupSettingValueTemplate>, with_group_setting_value_template(super::DeviceManagementConfigurationGroupSettingValueTemplate), "`groupSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationgroupsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationgroupsettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue)
    DeviceManagementConfigurationGroupSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationGroupSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstance]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstance>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstance)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationgroupsettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationGroupSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationGroupSettingValueTemplate";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`";
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationintegersettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationintegersettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValue`](super::DeviceManagementConfigurationSimpleSettingValue)
    DeviceManagementConfigurationIntegerSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationIntegerSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationintegersettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvalueconstantdefaulttemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationIntegerSettingValueDefaultTemplate`](super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate)
    DeviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate";
    "constantValue" CONSTANT_VALUE, constant_value i32 -> Option<i32>, with_constant_value(i32), "`constantValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueConstantDefaultTemplate",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvaluedefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationintegersettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationintegersettingvaluedefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValueDefinition`](super::DeviceManagementConfigurationSettingValueDefinition)
    DeviceManagementConfigurationIntegerSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition";
    "maximumValue" MAXIMUM_VALUE, maximum_value i64 -> Option<i64>, with_maximum_value(i64), "`maximumValue`: `Edm.Int64`";
    "minimumValue" MINIMUM_VALUE, minimum_value i64 -> Option<i64>, with_minimum_value(i64), "`minimumValue`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluedefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate";
    "minValue" MIN_VALUE, min_value i32 -> Option<i32>, with_min_value(i32), "`minValue`: `Edm.Int32`";
    "maxValue" MAX_VALUE, max_value i32 -> Option<i32>, with_max_value(i32), "`maxValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvaluetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationintegersettingvaluetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValueTemplate`](super::DeviceManagementConfigurationSimpleSettingValueTemplate)
    DeviceManagementConfigurationIntegerSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate";
    inherited "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, with_setting_value_template_id(String), "`settingValueTemplateId`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate>, with_default_value(super::DeviceManagementConfigurationIntegerSettingValueDefaultTemplate), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefaultTemplate`";
    "recommendedValueDefinition" RECOMMENDED_VALUE_DEFINITION, recommended_value_definition model -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>, with_recommended_value_definition(super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate), "`recommendedValueDefinition`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`";
    "requiredValueDefinition" REQUIRED_VALUE_DEFINITION, required_value_definition model -> Option<&super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate>, with_required_value_definition(super::DeviceManagementConfigurationIntegerSettingValueDefinitionTemplate), "`requiredValueDefinition`: `microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinitionTemplate`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationIosSettingApplicability`, metadata, with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationIosSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationIosSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
    "versionApplicabilities" VERSION_APPLICABILITIES, version_applicabilities models -> Option<&[super::DeviceManagementConfigurationAppleSettingVersionApplicability]>, with_version_applicabilities(Vec<super::DeviceManagementConfigurationAppleSettingVersionApplicability>), "`versionApplicabilities`: `Collection(microsoft.graph.deviceManagementConfigurationAppleSettingVersionApplicability)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementConfigurationLinuxSettingApplicability`, metadata, with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationLinuxSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationLinuxSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationOptionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationoptiondefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationoptiondefinition?view=graph-rest-beta)
    DeviceManagementConfigurationOptionDefinition = "microsoft.graph.deviceManagementConfigurationOptionDefinition";
    "optionValue" OPTION_VALUE, option_value model -> Option<&super::DeviceManagementConfigurationSettingValue>, with_option_value(super::DeviceManagementConfigurationSettingValue), "`optionValue`: `microsoft.graph.deviceManagementConfigurationSettingValue`";
    "dependentOn" DEPENDENT_ON, dependent_on models -> Option<&[super::DeviceManagementConfigurationDependentOn]>, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by models -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]>, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "helpText" HELP_TEXT, help_text str -> Option<&str>, with_help_text(String), "`helpText`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationoptiondefinitiontemplate?view=graph-rest-beta)
    DeviceManagementConfigurationOptionDefinitionTemplate = "microsoft.graph.deviceManagementConfigurationOptionDefinitionTemplate";
    "itemId" ITEM_ID, item_id str -> Option<&str>, with_item_id(String), "`itemId`: `Edm.String`";
    "children" CHILDREN, children models -> Option<&[super::DeviceManagementConfigurationSettingInstanceTemplate]>, with_children(Vec<super::DeviceManagementConfigurationSettingInstanceTemplate>), "`children`: `Collection(microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationPlatforms`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationplatforms?view=graph-rest-beta)
    DeviceManagementConfigurationPlatforms = "microsoft.graph.deviceManagementConfigurationPlatforms" {
        None = "none",
        Android = "android",
        Ios = "iOS",
        MacOs = "macOS",
        Windows10X = "windows10X",
        Windows10 = "windows10",
        Linux = "linux",
        UnknownFutureValue = "unknownFutureValue",
        AndroidEnterprise = "androidEnterprise",
        Aosp = "aosp",
        VisionOs = "visionOS",
        TvOs = "tvOS",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementConfigurationPolicy: super::Entity = "microsoft.graph.deviceManagementConfigurationPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`";
    "creationSource" CREATION_SOURCE, creation_source str -> Option<&str>, with_creation_source(String), "`creationSource`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`, read-only" "Read-only.";
    "templateReference" TEMPLATE_REFERENCE, template_reference model -> Option<&super::DeviceManagementConfigurationPolicyTemplateReference>, with_template_reference(super::DeviceManagementConfigurationPolicyTemplateReference), "`templateReference`: `microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`";
    "disableEntraGroupPolicyAssignment" DISABLE_ENTRA_GROUP_POLICY_ASSIGNMENT, disable_entra_group_policy_assignment bool -> Option<bool>, with_disable_entra_group_policy_assignment(bool), "`disableEntraGroupPolicyAssignment`: `Edm.Boolean`, metadata";
    "priorityMetaData" PRIORITY_META_DATA, priority_meta_data model -> Option<&super::DeviceManagementPriorityMetaData>, with_priority_meta_data(super::DeviceManagementPriorityMetaData), "`priorityMetaData`: `microsoft.graph.deviceManagementPriorityMetaData`, metadata";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementConfigurationSetting]>, with_settings(Vec<super::DeviceManagementConfigurationSetting>), "`settings`: `Collection(microsoft.graph.deviceManagementConfigurationSetting)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementConfigurationPolicyAssignment]>, with_assignments(Vec<super::DeviceManagementConfigurationPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementConfigurationPolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicyassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementConfigurationPolicyAssignment: super::Entity = "microsoft.graph.deviceManagementConfigurationPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-devicemanagementconfigurationpolicypolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceManagementConfigurationPolicyPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.deviceManagementConfigurationPolicyPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementConfigurationPolicyTemplate: super::Entity = "microsoft.graph.deviceManagementConfigurationPolicyTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "baseId" BASE_ID, base_id str -> Option<&str>, with_base_id(String), "`baseId`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayVersion" DISPLAY_VERSION, display_version str -> Option<&str>, with_display_version(String), "`displayVersion`: `Edm.String`";
    "lifecycleState" LIFECYCLE_STATE, lifecycle_state enumeration -> Option<super::DeviceManagementTemplateLifecycleState>, with_lifecycle_state(super::DeviceManagementTemplateLifecycleState), "`lifecycleState`: `microsoft.graph.deviceManagementTemplateLifecycleState`" "Possible values are: invalid, draft, active, superseded, deprecated, retired.";
    "platforms" PLATFORMS, platforms flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platforms(Flags<super::DeviceManagementConfigurationPlatforms>), "`platforms`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
    "templateFamily" TEMPLATE_FAMILY, template_family enumeration -> Option<super::DeviceManagementConfigurationTemplateFamily>, with_template_family(super::DeviceManagementConfigurationTemplateFamily), "`templateFamily`: `microsoft.graph.deviceManagementConfigurationTemplateFamily`" "Possible values are: none, endpointSecurityAntivirus, endpointSecurityDiskEncryption, endpointSecurityFirewall, endpointSecurityEndpointDetectionAndResponse, endpointSecurityAttackSurfaceReduction, endpointSecurityAccountProtection, endpointSecurityApplicationControl, baseline.";
    "allowUnmanagedSettings" ALLOW_UNMANAGED_SETTINGS, allow_unmanaged_settings bool -> Option<bool>, with_allow_unmanaged_settings(bool), "`allowUnmanagedSettings`: `Edm.Boolean`";
    "settingTemplateCount" SETTING_TEMPLATE_COUNT, setting_template_count i32 -> Option<i32>, with_setting_template_count(i32), "`settingTemplateCount`: `Edm.Int32`, read-only" "Read-only.";
    "disableEntraGroupPolicyAssignment" DISABLE_ENTRA_GROUP_POLICY_ASSIGNMENT, disable_entra_group_policy_assignment bool -> Option<bool>, with_disable_entra_group_policy_assignment(bool), "`disableEntraGroupPolicyAssignment`: `Edm.Boolean`, metadata";
    "settingTemplates" SETTING_TEMPLATES, setting_templates models -> Option<&[super::DeviceManagementConfigurationSettingTemplate]>, with_setting_templates(Vec<super::DeviceManagementConfigurationSettingTemplate>), "`settingTemplates`: `Collection(microsoft.graph.deviceManagementConfigurationSettingTemplate)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationPolicyTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationpolicytemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationPolicyTemplateReference = "microsoft.graph.deviceManagementConfigurationPolicyTemplateReference";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "templateFamily" TEMPLATE_FAMILY, template_family enumeration -> Option<super::DeviceManagementConfigurationTemplateFamily>, with_template_family(super::DeviceManagementConfigurationTemplateFamily), "`templateFamily`: `microsoft.graph.deviceManagementConfigurationTemplateFamily`, read-only" "Read-only. Possible values are: none, endpointSecurityAntivirus, endpointSecurityDiskEncryption, endpointSecurityFirewall, endpointSecurityEndpointDetectionAndResponse, endpointSecurityAttackSurfaceReduction, endpointSecurityAccountProtection, endpointSecurityApplicationControl, baseline.";
    "templateDisplayName" TEMPLATE_DISPLAY_NAME, template_display_name str -> Option<&str>, with_template_display_name(String), "`templateDisplayName`: `Edm.String`, read-only" "Read-only.";
    "templateDisplayVersion" TEMPLATE_DISPLAY_VERSION, template_display_version str -> Option<&str>, with_template_display_version(String), "`templateDisplayVersion`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationredirectsettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationRedirectSettingDefinition: super::DeviceManagementConfigurationSettingDefinition, super::Entity = "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`";
    "deepLink" DEEP_LINK, deep_link str -> Option<&str>, with_deep_link(String), "`deepLink`: `Edm.String`";
    "redirectMessage" REDIRECT_MESSAGE, redirect_message str -> Option<&str>, with_redirect_message(String), "`redirectMessage`: `Edm.String`";
    "redirectReason" REDIRECT_REASON, redirect_reason str -> Option<&str>, with_redirect_reason(String), "`redirectReason`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationstringsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationReferenceSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationreferencesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationreferencesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationreferencesettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationStringSettingValue`](super::DeviceManagementConfigurationStringSettingValue)
    DeviceManagementConfigurationReferenceSettingValue: super::DeviceManagementConfigurationStringSettingValue, super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationReferenceSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    inherited "value" VALUE, with_value(String), "`value`";
    "note" NOTE, note str -> Option<&str>, with_note(String), "`note`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationReferredSettingInformation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationreferredsettinginformation?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationreferredsettinginformation](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationreferredsettinginformation?view=graph-rest-beta)
    DeviceManagementConfigurationReferredSettingInformation = "microsoft.graph.deviceManagementConfigurationReferredSettingInformation";
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSecretSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsecretsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsecretsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsecretsettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValue`](super::DeviceManagementConfigurationSimpleSettingValue)
    DeviceManagementConfigurationSecretSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSecretSettingValue";
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "valueState" VALUE_STATE, value_state enumeration -> Option<super::DeviceManagementConfigurationSecretSettingValueState>, with_value_state(super::DeviceManagementConfigurationSecretSettingValueState), "`valueState`: `microsoft.graph.deviceManagementConfigurationSecretSettingValueState`" "Possible values are: invalid, notEncrypted, encryptedValueToken.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSecretSettingValueState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsecretsettingvaluestate?view=graph-rest-beta)
    DeviceManagementConfigurationSecretSettingValueState = "microsoft.graph.deviceManagementConfigurationSecretSettingValueState" {
        Invalid = "invalid",
        NotEncrypted = "notEncrypted",
        EncryptedValueToken = "encryptedValueToken",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsetting?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementConfigurationSetting: super::Entity = "microsoft.graph.deviceManagementConfigurationSetting";
    inherited "id" ID, with_id(String), "`id`";
    "settingInstance" SETTING_INSTANCE, setting_instance model -> Option<&super::DeviceManagementConfigurationSettingInstance>, with_setting_instance(super::DeviceManagementConfigurationSettingInstance), "`settingInstance`: `microsoft.graph.deviceManagementConfigurationSettingInstance`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingAccessTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingaccesstypes?view=graph-rest-beta)
    DeviceManagementConfigurationSettingAccessTypes = "microsoft.graph.deviceManagementConfigurationSettingAccessTypes" {
        None = "none",
        Add = "add",
        Copy = "copy",
        Delete = "delete",
        Get = "get",
        Replace = "replace",
        Execute = "execute",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationsettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationsettingapplicability?view=graph-rest-beta)
    DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationSettingApplicability" {
        "microsoft.graph.deviceManagementConfigurationAndroidSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationApplicationSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationEdgeSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationExchangeOnlineSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationIosSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationLinuxSettingApplicability",
        "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability",
    };
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "platform" PLATFORM, platform flags -> Option<Flags<super::DeviceManagementConfigurationPlatforms>>, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`: `microsoft.graph.deviceManagementConfigurationPlatforms`" "Possible values are: none, android, iOS, macOS, windows10X, windows10, linux, unknownFutureValue.";
    "deviceMode" DEVICE_MODE, device_mode enumeration -> Option<super::DeviceManagementConfigurationDeviceMode>, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`: `microsoft.graph.deviceManagementConfigurationDeviceMode`" "Possible values are: none, kiosk.";
    "technologies" TECHNOLOGIES, technologies flags -> Option<Flags<super::DeviceManagementConfigurationTechnologies>>, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`: `microsoft.graph.deviceManagementConfigurationTechnologies`" "Possible values are: none, mdm, windows10XManagement, configManager, appleRemoteManagement, microsoftSense, exchangeOnline, linuxMdm, enrollment, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingdefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementConfigurationSettingDefinition: super::Entity = "microsoft.graph.deviceManagementConfigurationSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingDefinition",
        "microsoft.graph.deviceManagementConfigurationRedirectSettingDefinition",
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    "applicability" APPLICABILITY, applicability model -> Option<&super::DeviceManagementConfigurationSettingApplicability>, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`: `microsoft.graph.deviceManagementConfigurationSettingApplicability`";
    "accessTypes" ACCESS_TYPES, access_types flags -> Option<Flags<super::DeviceManagementConfigurationSettingAccessTypes>>, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`: `microsoft.graph.deviceManagementConfigurationSettingAccessTypes`" "Possible values are: none, add, copy, delete, get, replace, execute.";
    "keywords" KEYWORDS, keywords strs -> Option<Vec<&str>>, with_keywords(Vec<String>), "`keywords`: `Collection(Edm.String)`";
    "infoUrls" INFO_URLS, info_urls strs -> Option<Vec<&str>>, with_info_urls(Vec<String>), "`infoUrls`: `Collection(Edm.String)`";
    "occurrence" OCCURRENCE, occurrence model -> Option<&super::DeviceManagementConfigurationSettingOccurrence>, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`: `microsoft.graph.deviceManagementConfigurationSettingOccurrence`";
    "baseUri" BASE_URI, base_uri str -> Option<&str>, with_base_uri(String), "`baseUri`: `Edm.String`";
    "offsetUri" OFFSET_URI, offset_uri str -> Option<&str>, with_offset_uri(String), "`offsetUri`: `Edm.String`";
    "rootDefinitionId" ROOT_DEFINITION_ID, root_definition_id str -> Option<&str>, with_root_definition_id(String), "`rootDefinitionId`: `Edm.String`";
    "categoryId" CATEGORY_ID, category_id str -> Option<&str>, with_category_id(String), "`categoryId`: `Edm.String`";
    "settingUsage" SETTING_USAGE, setting_usage flags -> Option<Flags<super::DeviceManagementConfigurationSettingUsage>>, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`: `microsoft.graph.deviceManagementConfigurationSettingUsage`" "Possible values are: none, configuration, compliance.";
    "uxBehavior" UX_BEHAVIOR, ux_behavior enumeration -> Option<super::DeviceManagementConfigurationControlType>, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`: `microsoft.graph.deviceManagementConfigurationControlType`" "Possible values are: default, dropdown, smallTextBox, largeTextBox, toggle, multiheaderGrid, contextPane.";
    "visibility" VISIBILITY, visibility flags -> Option<Flags<super::DeviceManagementConfigurationSettingVisibility>>, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`: `microsoft.graph.deviceManagementConfigurationSettingVisibility`" "Possible values are: none, settingsCatalog, template.";
    "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, referred_setting_information_list models -> Option<&[super::DeviceManagementConfigurationReferredSettingInformation]>, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`: `Collection(microsoft.graph.deviceManagementConfigurationReferredSettingInformation)`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "helpText" HELP_TEXT, help_text str -> Option<&str>, with_help_text(String), "`helpText`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "riskLevel" RISK_LEVEL, risk_level flags -> Option<Flags<super::DeviceManagementConfigurationSettingRiskLevel>>, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`: `microsoft.graph.deviceManagementConfigurationSettingRiskLevel`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingDependedOnBy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingdependedonby?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingdependedonby](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingdependedonby?view=graph-rest-beta)
    DeviceManagementConfigurationSettingDependedOnBy = "microsoft.graph.deviceManagementConfigurationSettingDependedOnBy";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by str -> Option<&str>, with_depended_on_by(String), "`dependedOnBy`: `Edm.String`";
    "required" REQUIRED, required bool -> Option<bool>, with_required(bool), "`required`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingGroupDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectiondefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingGroupDefinition`](super::DeviceManagementConfigurationSettingGroupDefinition)
    DeviceManagementConfigurationSettingGroupCollectionDefinition: super::DeviceManagementConfigurationSettingGroupDefinition, super::DeviceManagementConfigurationSettingDefinition, super::Entity = "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`";
    inherited "childIds" CHILD_IDS, with_child_ids(Vec<String>), "`childIds`";
    inherited "dependentOn" DEPENDENT_ON, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`";
    inherited "dependedOnBy" DEPENDED_ON_BY, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`";
    "maximumCount" MAXIMUM_COUNT, maximum_count i32 -> Option<i32>, with_maximum_count(i32), "`maximumCount`: `Edm.Int32`";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinggroupcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinggroupcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSettingGroupCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationSettingGroupDefinition: super::DeviceManagementConfigurationSettingDefinition, super::Entity = "microsoft.graph.deviceManagementConfigurationSettingGroupDefinition" {
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`";
    "childIds" CHILD_IDS, child_ids strs -> Option<Vec<&str>>, with_child_ids(Vec<String>), "`childIds`: `Collection(Edm.String)`";
    "dependentOn" DEPENDENT_ON, dependent_on models -> Option<&[super::DeviceManagementConfigurationDependentOn]>, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by models -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]>, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSettingGroupInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinggroupinstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinggroupinstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinggroupinstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSettingGroupInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSettingGroupInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinginstance?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSettingInstance" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingInstance",
        "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationGroupSettingInstance",
        "microsoft.graph.deviceManagementConfigurationSettingGroupCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationSettingGroupInstance",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance",
    };
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
    "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, setting_instance_template_reference model -> Option<&super::DeviceManagementConfigurationSettingInstanceTemplateReference>, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`: `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstancetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationChoiceSettingInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationGroupSettingInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate",
    };
    "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, setting_instance_template_id str -> Option<&str>, with_setting_instance_template_id(String), "`settingInstanceTemplateId`: `Edm.String`";
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
    "isRequired" IS_REQUIRED, is_required bool -> Option<bool>, with_is_required(bool), "`isRequired`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettinginstancetemplatereference?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettinginstancetemplatereference](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettinginstancetemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationSettingInstanceTemplateReference = "microsoft.graph.deviceManagementConfigurationSettingInstanceTemplateReference";
    "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, setting_instance_template_id str -> Option<&str>, with_setting_instance_template_id(String), "`settingInstanceTemplateId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingOccurrence`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingoccurrence?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingoccurrence](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingoccurrence?view=graph-rest-beta)
    DeviceManagementConfigurationSettingOccurrence = "microsoft.graph.deviceManagementConfigurationSettingOccurrence";
    "minDeviceOccurrence" MIN_DEVICE_OCCURRENCE, min_device_occurrence i32 -> Option<i32>, with_min_device_occurrence(i32), "`minDeviceOccurrence`: `Edm.Int32`";
    "maxDeviceOccurrence" MAX_DEVICE_OCCURRENCE, max_device_occurrence i32 -> Option<i32>, with_max_device_occurrence(i32), "`maxDeviceOccurrence`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceManagementConfigurationSettingRiskLevel`, metadata
    DeviceManagementConfigurationSettingRiskLevel = "microsoft.graph.deviceManagementConfigurationSettingRiskLevel" {
        Low = "low",
        Medium = "medium",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingtemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementConfigurationSettingTemplate: super::Entity = "microsoft.graph.deviceManagementConfigurationSettingTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "settingInstanceTemplate" SETTING_INSTANCE_TEMPLATE, setting_instance_template model -> Option<&super::DeviceManagementConfigurationSettingInstanceTemplate>, with_setting_instance_template(super::DeviceManagementConfigurationSettingInstanceTemplate), "`settingInstanceTemplate`: `microsoft.graph.deviceManagementConfigurationSettingInstanceTemplate`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementConfigurationSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementConfigurationSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingUsage`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingusage?view=graph-rest-beta)
    DeviceManagementConfigurationSettingUsage = "microsoft.graph.deviceManagementConfigurationSettingUsage" {
        None = "none",
        Configuration = "configuration",
        Compliance = "compliance",
        ReusableSetting = "reusableSetting",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvalue?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSettingValue" {
        "microsoft.graph.deviceManagementConfigurationChoiceSettingValue",
        "microsoft.graph.deviceManagementConfigurationGroupSettingValue",
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
        "microsoft.graph.deviceManagementConfigurationSecretSettingValue",
        "microsoft.graph.deviceManagementConfigurationSimpleSettingValue",
        "microsoft.graph.deviceManagementConfigurationStringSettingValue",
    };
    "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, setting_value_template_reference model -> Option<&super::DeviceManagementConfigurationSettingValueTemplateReference>, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`: `microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvaluedefinition?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvaluedefinition?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationSettingValueDefinition" {
        "microsoft.graph.deviceManagementConfigurationFloatSettingValueDefinition",
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueDefinition",
        "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvaluetemplatereference?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsettingvaluetemplatereference](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsettingvaluetemplatereference?view=graph-rest-beta)
    DeviceManagementConfigurationSettingValueTemplateReference = "microsoft.graph.deviceManagementConfigurationSettingValueTemplateReference";
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
    "useTemplateDefault" USE_TEMPLATE_DEFAULT, use_template_default bool -> Option<bool>, with_use_template_default(bool), "`useTemplateDefault`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationSettingVisibility`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsettingvisibility?view=graph-rest-beta)
    DeviceManagementConfigurationSettingVisibility = "microsoft.graph.deviceManagementConfigurationSettingVisibility" {
        None = "none",
        SettingsCatalog = "settingsCatalog",
        Template = "template",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSimpleSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectiondefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingDefinition`](super::DeviceManagementConfigurationSimpleSettingDefinition)
    DeviceManagementConfigurationSimpleSettingCollectionDefinition: super::DeviceManagementConfigurationSimpleSettingDefinition, super::DeviceManagementConfigurationSettingDefinition, super::Entity = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition";
    inherited "id" ID, with_id(String), "`id`";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`";
    inherited "valueDefinition" VALUE_DEFINITION, with_value_definition(super::DeviceManagementConfigurationSettingValueDefinition), "`valueDefinition`";
    inherited "defaultValue" DEFAULT_VALUE, with_default_value(super::DeviceManagementConfigurationSettingValue), "`defaultValue`";
    inherited "dependentOn" DEPENDENT_ON, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`";
    inherited "dependedOnBy" DEPENDED_ON_BY, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`";
    "maximumCount" MAXIMUM_COUNT, maximum_count i32 -> Option<i32>, with_maximum_count(i32), "`maximumCount`: `Edm.Int32`";
    "minimumCount" MINIMUM_COUNT, minimum_count i32 -> Option<i32>, with_minimum_count(i32), "`minimumCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectioninstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettingcollectioninstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettingcollectioninstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSimpleSettingCollectionInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "simpleSettingCollectionValue" SIMPLE_SETTING_COLLECTION_VALUE, simple_setting_collection_value models -> Option<&[super::DeviceManagementConfigurationSimpleSettingValue]>, with_simple_setting_collection_value(Vec<super::DeviceManagementConfigurationSimpleSettingValue>), "`simpleSettingCollectionValue`: `Collection(microsoft.graph.deviceManagementConfigurationSimpleSettingValue)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingcollectioninstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationSimpleSettingCollectionInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "simpleSettingCollectionValueTemplate" SIMPLE_SETTING_COLLECTION_VALUE_TEMPLATE, simple_setting_collection_value_template models -> Option<&[super::DeviceManagementConfigurationSimpleSettingValueTemplate]>, with_simple_setting_collection_value_template(Vec<super::DeviceManagementConfigurationSimpleSettingValueTemplate>), "`simpleSettingCollectionValueTemplate`: `Collection(microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate)`";
    "allowUnmanagedValues" ALLOW_UNMANAGED_VALUES, allow_unmanaged_values bool -> Option<bool>, with_allow_unmanaged_values(bool), "`allowUnmanagedValues`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingdefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingDefinition`](super::DeviceManagementConfigurationSettingDefinition)
    DeviceManagementConfigurationSimpleSettingDefinition: super::DeviceManagementConfigurationSettingDefinition, super::Entity = "microsoft.graph.deviceManagementConfigurationSimpleSettingDefinition" {
        "microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "applicability" APPLICABILITY, with_applicability(super::DeviceManagementConfigurationSettingApplicability), "`applicability`";
    inherited "accessTypes" ACCESS_TYPES, with_access_types(Flags<super::DeviceManagementConfigurationSettingAccessTypes>), "`accessTypes`";
    inherited "keywords" KEYWORDS, with_keywords(Vec<String>), "`keywords`";
    inherited "infoUrls" INFO_URLS, with_info_urls(Vec<String>), "`infoUrls`";
    inherited "occurrence" OCCURRENCE, with_occurrence(super::DeviceManagementConfigurationSettingOccurrence), "`occurrence`";
    inherited "baseUri" BASE_URI, with_base_uri(String), "`baseUri`";
    inherited "offsetUri" OFFSET_URI, with_offset_uri(String), "`offsetUri`";
    inherited "rootDefinitionId" ROOT_DEFINITION_ID, with_root_definition_id(String), "`rootDefinitionId`";
    inherited "categoryId" CATEGORY_ID, with_category_id(String), "`categoryId`";
    inherited "settingUsage" SETTING_USAGE, with_setting_usage(Flags<super::DeviceManagementConfigurationSettingUsage>), "`settingUsage`";
    inherited "uxBehavior" UX_BEHAVIOR, with_ux_behavior(super::DeviceManagementConfigurationControlType), "`uxBehavior`";
    inherited "visibility" VISIBILITY, with_visibility(Flags<super::DeviceManagementConfigurationSettingVisibility>), "`visibility`";
    inherited "referredSettingInformationList" REFERRED_SETTING_INFORMATION_LIST, with_referred_setting_information_list(Vec<super::DeviceManagementConfigurationReferredSettingInformation>), "`referredSettingInformationList`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "helpText" HELP_TEXT, with_help_text(String), "`helpText`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "riskLevel" RISK_LEVEL, with_risk_level(Flags<super::DeviceManagementConfigurationSettingRiskLevel>), "`riskLevel`";
    "valueDefinition" VALUE_DEFINITION, value_definition model -> Option<&super::DeviceManagementConfigurationSettingValueDefinition>, with_value_definition(super::DeviceManagementConfigurationSettingValueDefinition), "`valueDefinition`: `microsoft.graph.deviceManagementConfigurationSettingValueDefinition`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationSettingValue>, with_default_value(super::DeviceManagementConfigurationSettingValue), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationSettingValue`";
    "dependentOn" DEPENDENT_ON, dependent_on models -> Option<&[super::DeviceManagementConfigurationDependentOn]>, with_dependent_on(Vec<super::DeviceManagementConfigurationDependentOn>), "`dependentOn`: `Collection(microsoft.graph.deviceManagementConfigurationDependentOn)`";
    "dependedOnBy" DEPENDED_ON_BY, depended_on_by models -> Option<&[super::DeviceManagementConfigurationSettingDependedOnBy]>, with_depended_on_by(Vec<super::DeviceManagementConfigurationSettingDependedOnBy>), "`dependedOnBy`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDependedOnBy)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettinginstance?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettinginstance](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstance`](super::DeviceManagementConfigurationSettingInstance)
    DeviceManagementConfigurationSimpleSettingInstance: super::DeviceManagementConfigurationSettingInstance = "microsoft.graph.deviceManagementConfigurationSimpleSettingInstance";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "settingInstanceTemplateReference" SETTING_INSTANCE_TEMPLATE_REFERENCE, with_setting_instance_template_reference(super::DeviceManagementConfigurationSettingInstanceTemplateReference), "`settingInstanceTemplateReference`";
    "simpleSettingValue" SIMPLE_SETTING_VALUE, simple_setting_value model -> Option<&super::DeviceManagementConfigurationSimpleSettingValue>, with_simple_setting_value(super::DeviceManagementConfigurationSimpleSettingValue), "`simpleSettingValue`: `microsoft.graph.deviceManagementConfigurationSimpleSettingValue`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettinginstancetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettinginstancetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingInstanceTemplate`](super::DeviceManagementConfigurationSettingInstanceTemplate)
    DeviceManagementConfigurationSimpleSettingInstanceTemplate: super::DeviceManagementConfigurationSettingInstanceTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingInstanceTemplate";
    inherited "settingInstanceTemplateId" SETTING_INSTANCE_TEMPLATE_ID, with_setting_instance_template_id(String), "`settingInstanceTemplateId`";
    inherited "settingDefinitionId" SETTING_DEFINITION_ID, with_setting_definition_id(String), "`settingDefinitionId`";
    inherited "isRequired" IS_REQUIRED, with_is_required(bool), "`isRequired`";
    "simpleSettingValueTemplate" SIMPLE_SETTING_VALUE_TEMPLATE, simple_setting_value_template model -> Option<&super::DeviceManagementConfigurationSimpleSettingValueTemplate>, with_simple_setting_value_template(super::DeviceManagementConfigurationSimpleSettingValueTemplate), "`simpleSettingValueTemplate`: `microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationsimplesettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationsimplesettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValue`](super::DeviceManagementConfigurationSettingValue)
    DeviceManagementConfigurationSimpleSettingValue: super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationSimpleSettingValue" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValue",
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
        "microsoft.graph.deviceManagementConfigurationSecretSettingValue",
        "microsoft.graph.deviceManagementConfigurationStringSettingValue",
    };
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationsimplesettingvaluetemplate?view=graph-rest-beta)
    DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationSimpleSettingValueTemplate" {
        "microsoft.graph.deviceManagementConfigurationIntegerSettingValueTemplate",
        "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate",
    };
    "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, setting_value_template_id str -> Option<&str>, with_setting_value_template_id(String), "`settingValueTemplateId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationStringFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringformat?view=graph-rest-beta)
    DeviceManagementConfigurationStringFormat = "microsoft.graph.deviceManagementConfigurationStringFormat" {
        None = "none",
        Email = "email",
        Guid = "guid",
        Ip = "ip",
        Base64 = "base64",
        Url = "url",
        Version = "version",
        Xml = "xml",
        Date = "date",
        Time = "time",
        Binary = "binary",
        RegEx = "regEx",
        Json = "json",
        DateTime = "dateTime",
        SurfaceHub = "surfaceHub",
        BashScript = "bashScript",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvalue.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvalue?view=graph-rest-beta), [intune-shared-devicemanagementconfigurationstringsettingvalue](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementconfigurationstringsettingvalue?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValue`](super::DeviceManagementConfigurationSimpleSettingValue)
    DeviceManagementConfigurationStringSettingValue: super::DeviceManagementConfigurationSimpleSettingValue, super::DeviceManagementConfigurationSettingValue = "microsoft.graph.deviceManagementConfigurationStringSettingValue" {
        "microsoft.graph.deviceManagementConfigurationReferenceSettingValue",
    };
    inherited "settingValueTemplateReference" SETTING_VALUE_TEMPLATE_REFERENCE, with_setting_value_template_reference(super::DeviceManagementConfigurationSettingValueTemplateReference), "`settingValueTemplateReference`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationstringsettingvaluedefaulttemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvalueconstantdefaulttemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationStringSettingValueDefaultTemplate`](super::DeviceManagementConfigurationStringSettingValueDefaultTemplate)
    DeviceManagementConfigurationStringSettingValueConstantDefaultTemplate: super::DeviceManagementConfigurationStringSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate";
    "constantValue" CONSTANT_VALUE, constant_value str -> Option<&str>, with_constant_value(String), "`constantValue`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluedefaulttemplate?view=graph-rest-beta)
    DeviceManagementConfigurationStringSettingValueDefaultTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate" {
        "microsoft.graph.deviceManagementConfigurationStringSettingValueConstantDefaultTemplate",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingValueDefinition.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluedefinition?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationstringsettingvaluedefinition](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationstringsettingvaluedefinition?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingValueDefinition`](super::DeviceManagementConfigurationSettingValueDefinition)
    DeviceManagementConfigurationStringSettingValueDefinition: super::DeviceManagementConfigurationSettingValueDefinition = "microsoft.graph.deviceManagementConfigurationStringSettingValueDefinition";
    "format" FORMAT, format enumeration -> Option<super::DeviceManagementConfigurationStringFormat>, with_format(super::DeviceManagementConfigurationStringFormat), "`format`: `microsoft.graph.deviceManagementConfigurationStringFormat`" "Possible values are: none, email, guid, ip, base64, url, version, xml, date, time, binary, regEx, json.";
    "inputValidationSchema" INPUT_VALIDATION_SCHEMA, input_validation_schema str -> Option<&str>, with_input_validation_schema(String), "`inputValidationSchema`: `Edm.String`";
    "maximumLength" MAXIMUM_LENGTH, maximum_length i64 -> Option<i64>, with_maximum_length(i64), "`maximumLength`: `Edm.Int64`";
    "minimumLength" MINIMUM_LENGTH, minimum_length i64 -> Option<i64>, with_minimum_length(i64), "`minimumLength`: `Edm.Int64`";
    "isSecret" IS_SECRET, is_secret bool -> Option<bool>, with_is_secret(bool), "`isSecret`: `Edm.Boolean`";
    "fileTypes" FILE_TYPES, file_types strs -> Option<Vec<&str>>, with_file_types(Vec<String>), "`fileTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconfigurationsimplesettingvaluetemplate.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationstringsettingvaluetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSimpleSettingValueTemplate`](super::DeviceManagementConfigurationSimpleSettingValueTemplate)
    DeviceManagementConfigurationStringSettingValueTemplate: super::DeviceManagementConfigurationSimpleSettingValueTemplate = "microsoft.graph.deviceManagementConfigurationStringSettingValueTemplate";
    inherited "settingValueTemplateId" SETTING_VALUE_TEMPLATE_ID, with_setting_value_template_id(String), "`settingValueTemplateId`";
    "defaultValue" DEFAULT_VALUE, default_value model -> Option<&super::DeviceManagementConfigurationStringSettingValueDefaultTemplate>, with_default_value(super::DeviceManagementConfigurationStringSettingValueDefaultTemplate), "`defaultValue`: `microsoft.graph.deviceManagementConfigurationStringSettingValueDefaultTemplate`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTechnologies`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtechnologies?view=graph-rest-beta)
    DeviceManagementConfigurationTechnologies = "microsoft.graph.deviceManagementConfigurationTechnologies" {
        None = "none",
        Mdm = "mdm",
        Windows10XManagement = "windows10XManagement",
        ConfigManager = "configManager",
        AppleRemoteManagement = "appleRemoteManagement",
        MicrosoftSense = "microsoftSense",
        ExchangeOnline = "exchangeOnline",
        LinuxMdm = "linuxMdm",
        Enrollment = "enrollment",
        UnknownFutureValue = "unknownFutureValue",
        IntuneManagementExtension = "intuneManagementExtension",
        ThirdParty = "thirdParty",
        DocumentGateway = "documentGateway",
        MobileApplicationManagement = "mobileApplicationManagement",
        EndpointPrivilegeManagement = "endpointPrivilegeManagement",
        WindowsOsRecovery = "windowsOsRecovery",
        Android = "android",
        IntuneOpenExtensibility = "intuneOpenExtensibility",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationTemplateFamily`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationtemplatefamily?view=graph-rest-beta)
    DeviceManagementConfigurationTemplateFamily = "microsoft.graph.deviceManagementConfigurationTemplateFamily" {
        None = "none",
        EndpointSecurityAntivirus = "endpointSecurityAntivirus",
        EndpointSecurityDiskEncryption = "endpointSecurityDiskEncryption",
        EndpointSecurityFirewall = "endpointSecurityFirewall",
        EndpointSecurityEndpointDetectionAndResponse = "endpointSecurityEndpointDetectionAndResponse",
        EndpointSecurityAttackSurfaceReduction = "endpointSecurityAttackSurfaceReduction",
        EndpointSecurityAccountProtection = "endpointSecurityAccountProtection",
        EndpointSecurityApplicationControl = "endpointSecurityApplicationControl",
        Baseline = "baseline",
        EndpointSecurityEndpointPrivilegeManagement = "endpointSecurityEndpointPrivilegeManagement",
        EnrollmentConfiguration = "enrollmentConfiguration",
        AppQuietTime = "appQuietTime",
        UnknownFutureValue = "unknownFutureValue",
        DeviceConfigurationScripts = "deviceConfigurationScripts",
        DeviceConfigurationPolicies = "deviceConfigurationPolicies",
        WindowsOsRecoveryPolicies = "windowsOsRecoveryPolicies",
        CompanyPortal = "companyPortal",
        WindowsRecoveryAndRemediationConfiguration = "windowsRecoveryAndRemediationConfiguration",
        MaintenanceWindows = "maintenanceWindows",
    }
}

crate::runtime::model! {
    /// Inherits from deviceManagementConfigurationSettingApplicability.
    ///
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta), [intune-mam-devicemanagementconfigurationwindowssettingapplicability](https://learn.microsoft.com/graph/api/resources/intune-mam-devicemanagementconfigurationwindowssettingapplicability?view=graph-rest-beta), with the accessors of [`DeviceManagementConfigurationSettingApplicability`](super::DeviceManagementConfigurationSettingApplicability)
    DeviceManagementConfigurationWindowsSettingApplicability: super::DeviceManagementConfigurationSettingApplicability = "microsoft.graph.deviceManagementConfigurationWindowsSettingApplicability";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "platform" PLATFORM, with_platform(Flags<super::DeviceManagementConfigurationPlatforms>), "`platform`";
    inherited "deviceMode" DEVICE_MODE, with_device_mode(super::DeviceManagementConfigurationDeviceMode), "`deviceMode`";
    inherited "technologies" TECHNOLOGIES, with_technologies(Flags<super::DeviceManagementConfigurationTechnologies>), "`technologies`";
    "configurationServiceProviderVersion" CONFIGURATION_SERVICE_PROVIDER_VERSION, configuration_service_provider_version str -> Option<&str>, with_configuration_service_provider_version(String), "`configurationServiceProviderVersion`: `Edm.String`";
    "maximumSupportedVersion" MAXIMUM_SUPPORTED_VERSION, maximum_supported_version str -> Option<&str>, with_maximum_supported_version(String), "`maximumSupportedVersion`: `Edm.String`";
    "minimumSupportedVersion" MINIMUM_SUPPORTED_VERSION, minimum_supported_version str -> Option<&str>, with_minimum_supported_version(String), "`minimumSupportedVersion`: `Edm.String`";
    "windowsSkus" WINDOWS_SKUS, windows_skus enumerations -> Option<Vec<super::DeviceManagementConfigurationWindowsSkus>>, with_windows_skus(Vec<super::DeviceManagementConfigurationWindowsSkus>), "`windowsSkus`: `Collection(microsoft.graph.deviceManagementConfigurationWindowsSkus)`";
    "requiresAzureAd" REQUIRES_AZURE_AD, requires_azure_ad bool -> Option<bool>, with_requires_azure_ad(bool), "`requiresAzureAd`: `Edm.Boolean`";
    "requiredAzureAdTrustType" REQUIRED_AZURE_AD_TRUST_TYPE, required_azure_ad_trust_type flags -> Option<Flags<super::DeviceManagementConfigurationAzureAdTrustType>>, with_required_azure_ad_trust_type(Flags<super::DeviceManagementConfigurationAzureAdTrustType>), "`requiredAzureAdTrustType`: `microsoft.graph.deviceManagementConfigurationAzureAdTrustType`" "Possible values are: none, azureAdJoined, addWorkAccount, mdmOnly.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementConfigurationWindowsSkus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementconfigurationwindowsskus?view=graph-rest-beta)
    DeviceManagementConfigurationWindowsSkus = "microsoft.graph.deviceManagementConfigurationWindowsSkus" {
        Unknown = "unknown",
        WindowsHome = "windowsHome",
        WindowsProfessional = "windowsProfessional",
        WindowsEnterprise = "windowsEnterprise",
        WindowsEducation = "windowsEducation",
        WindowsMobile = "windowsMobile",
        WindowsMobileEnterprise = "windowsMobileEnterprise",
        WindowsTeamSurface = "windowsTeamSurface",
        Iot = "iot",
        IotEnterprise = "iotEnterprise",
        HoloLens = "holoLens",
        HoloLensEnterprise = "holoLensEnterprise",
        HolographicForBusiness = "holographicForBusiness",
        WindowsMultiSession = "windowsMultiSession",
        SurfaceHub = "surfaceHub",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementconstraint?view=graph-rest-beta)
    DeviceManagementConstraint = "microsoft.graph.deviceManagementConstraint" {
        "microsoft.graph.deviceManagementEnumConstraint",
        "microsoft.graph.deviceManagementIntentSettingSecretConstraint",
        "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint",
        "microsoft.graph.deviceManagementSettingAppConstraint",
        "microsoft.graph.deviceManagementSettingBooleanConstraint",
        "microsoft.graph.deviceManagementSettingCollectionConstraint",
        "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint",
        "microsoft.graph.deviceManagementSettingFileConstraint",
        "microsoft.graph.deviceManagementSettingIntegerConstraint",
        "microsoft.graph.deviceManagementSettingProfileConstraint",
        "microsoft.graph.deviceManagementSettingRegexConstraint",
        "microsoft.graph.deviceManagementSettingRequiredConstraint",
        "microsoft.graph.deviceManagementSettingSddlConstraint",
        "microsoft.graph.deviceManagementSettingStringLengthConstraint",
        "microsoft.graph.deviceManagementSettingXmlConstraint",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialIssuer`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementderivedcredentialissuer?view=graph-rest-beta)
    DeviceManagementDerivedCredentialIssuer = "microsoft.graph.deviceManagementDerivedCredentialIssuer" {
        Intercede = "intercede",
        EntrustDatacard = "entrustDatacard",
        Purebred = "purebred",
        XTec = "xTec",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialNotificationType`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementderivedcredentialnotificationtype?view=graph-rest-beta)
    DeviceManagementDerivedCredentialNotificationType = "microsoft.graph.deviceManagementDerivedCredentialNotificationType" {
        None = "none",
        CompanyPortal = "companyPortal",
        Email = "email",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementDerivedCredentialSettings`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementderivedcredentialsettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementDerivedCredentialSettings: super::Entity = "microsoft.graph.deviceManagementDerivedCredentialSettings";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "helpUrl" HELP_URL, help_url str -> Option<&str>, with_help_url(String), "`helpUrl`: `Edm.String`, metadata";
    "issuer" ISSUER, issuer enumeration -> Option<super::DeviceManagementDerivedCredentialIssuer>, with_issuer(super::DeviceManagementDerivedCredentialIssuer), "`issuer`: `microsoft.graph.deviceManagementDerivedCredentialIssuer`, metadata";
    "notificationType" NOTIFICATION_TYPE, notification_type flags -> Option<Flags<super::DeviceManagementDerivedCredentialNotificationType>>, with_notification_type(Flags<super::DeviceManagementDerivedCredentialNotificationType>), "`notificationType`: `microsoft.graph.deviceManagementDerivedCredentialNotificationType`, metadata";
    "renewalThresholdPercentage" RENEWAL_THRESHOLD_PERCENTAGE, renewal_threshold_percentage i32 -> Option<i32>, with_renewal_threshold_percentage(i32), "`renewalThresholdPercentage`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementDomainJoinConnector`](https://learn.microsoft.com/graph/api/resources/intune-odj-devicemanagementdomainjoinconnector?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementDomainJoinConnector: super::Entity = "microsoft.graph.deviceManagementDomainJoinConnector";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::DeviceManagementDomainJoinConnectorState>, with_state(super::DeviceManagementDomainJoinConnectorState), "`state`: `microsoft.graph.deviceManagementDomainJoinConnectorState`" "Possible values are: active, error, inactive.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementDomainJoinConnectorState`](https://learn.microsoft.com/graph/api/resources/intune-odj-devicemanagementdomainjoinconnectorstate?view=graph-rest-beta)
    DeviceManagementDomainJoinConnectorState = "microsoft.graph.deviceManagementDomainJoinConnectorState" {
        Active = "active",
        Error = "error",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementEnumConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementenumconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementEnumConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementEnumConstraint";
    "values" VALUES, values models -> Option<&[super::DeviceManagementEnumValue]>, with_values(Vec<super::DeviceManagementEnumValue>), "`values`: `Collection(microsoft.graph.deviceManagementEnumValue)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementEnumValue`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementenumvalue?view=graph-rest-beta)
    DeviceManagementEnumValue = "microsoft.graph.deviceManagementEnumValue";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessLevel`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccesslevel?view=graph-rest-beta)
    DeviceManagementExchangeAccessLevel = "microsoft.graph.deviceManagementExchangeAccessLevel" {
        None = "none",
        Allow = "allow",
        Block = "block",
        Quarantine = "quarantine",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeAccessRule`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccessrule?view=graph-rest-beta)
    DeviceManagementExchangeAccessRule = "microsoft.graph.deviceManagementExchangeAccessRule";
    "deviceClass" DEVICE_CLASS, device_class model -> Option<&super::DeviceManagementExchangeDeviceClass>, with_device_class(super::DeviceManagementExchangeDeviceClass), "`deviceClass`: `microsoft.graph.deviceManagementExchangeDeviceClass`";
    "accessLevel" ACCESS_LEVEL, access_level enumeration -> Option<super::DeviceManagementExchangeAccessLevel>, with_access_level(super::DeviceManagementExchangeAccessLevel), "`accessLevel`: `microsoft.graph.deviceManagementExchangeAccessLevel`" "Possible values are: none, allow, block, quarantine.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessRuleType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeaccessruletype?view=graph-rest-beta)
    DeviceManagementExchangeAccessRuleType = "microsoft.graph.deviceManagementExchangeAccessRuleType" {
        Family = "family",
        Model = "model",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstate?view=graph-rest-beta)
    DeviceManagementExchangeAccessState = "microsoft.graph.deviceManagementExchangeAccessState" {
        None = "none",
        Unknown = "unknown",
        Allowed = "allowed",
        Blocked = "blocked",
        Quarantined = "quarantined",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeAccessStateReason`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementexchangeaccessstatereason?view=graph-rest-beta)
    DeviceManagementExchangeAccessStateReason = "microsoft.graph.deviceManagementExchangeAccessStateReason" {
        None = "none",
        Unknown = "unknown",
        ExchangeGlobalRule = "exchangeGlobalRule",
        ExchangeIndividualRule = "exchangeIndividualRule",
        ExchangeDeviceRule = "exchangeDeviceRule",
        ExchangeUpgrade = "exchangeUpgrade",
        ExchangeMailboxPolicy = "exchangeMailboxPolicy",
        Other = "other",
        Compliant = "compliant",
        NotCompliant = "notCompliant",
        NotEnrolled = "notEnrolled",
        UnknownLocation = "unknownLocation",
        MfaRequired = "mfaRequired",
        AzureAdBlockDueToAccessPolicy = "azureADBlockDueToAccessPolicy",
        CompromisedPassword = "compromisedPassword",
        DeviceNotKnownWithManagedApp = "deviceNotKnownWithManagedApp",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeConnector`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnector?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementExchangeConnector: super::Entity = "microsoft.graph.deviceManagementExchangeConnector";
    inherited "id" ID, with_id(String), "`id`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::DeviceManagementExchangeConnectorStatus>, with_status(super::DeviceManagementExchangeConnectorStatus), "`status`: `microsoft.graph.deviceManagementExchangeConnectorStatus`" "Possible values are: none, connectionPending, connected, disconnected.";
    "primarySmtpAddress" PRIMARY_SMTP_ADDRESS, primary_smtp_address str -> Option<&str>, with_primary_smtp_address(String), "`primarySmtpAddress`: `Edm.String`";
    "serverName" SERVER_NAME, server_name str -> Option<&str>, with_server_name(String), "`serverName`: `Edm.String`";
    "connectorServerName" CONNECTOR_SERVER_NAME, connector_server_name str -> Option<&str>, with_connector_server_name(String), "`connectorServerName`: `Edm.String`";
    "exchangeConnectorType" EXCHANGE_CONNECTOR_TYPE, exchange_connector_type enumeration -> Option<super::DeviceManagementExchangeConnectorType>, with_exchange_connector_type(super::DeviceManagementExchangeConnectorType), "`exchangeConnectorType`: `microsoft.graph.deviceManagementExchangeConnectorType`" "Possible values are: onPremises, hosted, serviceToService, dedicated.";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "exchangeAlias" EXCHANGE_ALIAS, exchange_alias str -> Option<&str>, with_exchange_alias(String), "`exchangeAlias`: `Edm.String`";
    "exchangeOrganization" EXCHANGE_ORGANIZATION, exchange_organization str -> Option<&str>, with_exchange_organization(String), "`exchangeOrganization`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorStatus`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorstatus?view=graph-rest-beta)
    DeviceManagementExchangeConnectorStatus = "microsoft.graph.deviceManagementExchangeConnectorStatus" {
        None = "none",
        ConnectionPending = "connectionPending",
        Connected = "connected",
        Disconnected = "disconnected",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorSyncType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorsynctype?view=graph-rest-beta)
    DeviceManagementExchangeConnectorSyncType = "microsoft.graph.deviceManagementExchangeConnectorSyncType" {
        FullSync = "fullSync",
        DeltaSync = "deltaSync",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExchangeConnectorType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectortype?view=graph-rest-beta)
    DeviceManagementExchangeConnectorType = "microsoft.graph.deviceManagementExchangeConnectorType" {
        OnPremises = "onPremises",
        Hosted = "hosted",
        ServiceToService = "serviceToService",
        Dedicated = "dedicated",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeDeviceClass`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangedeviceclass?view=graph-rest-beta)
    DeviceManagementExchangeDeviceClass = "microsoft.graph.deviceManagementExchangeDeviceClass";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "type" TYPE, type_ enumeration -> Option<super::DeviceManagementExchangeAccessRuleType>, with_type(super::DeviceManagementExchangeAccessRuleType), "`type`: `microsoft.graph.deviceManagementExchangeAccessRuleType`" "Possible values are: family, model.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExchangeOnPremisesPolicy`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementexchangeonpremisespolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementExchangeOnPremisesPolicy: super::Entity = "microsoft.graph.deviceManagementExchangeOnPremisesPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "notificationContent" NOTIFICATION_CONTENT, notification_content binary -> Parsed<Bytes>, with_notification_content(Bytes), "`notificationContent`: `Edm.Binary`";
    "defaultAccessLevel" DEFAULT_ACCESS_LEVEL, default_access_level enumeration -> Option<super::DeviceManagementExchangeAccessLevel>, with_default_access_level(super::DeviceManagementExchangeAccessLevel), "`defaultAccessLevel`: `microsoft.graph.deviceManagementExchangeAccessLevel`" "Possible values are: none, allow, block, quarantine.";
    "accessRules" ACCESS_RULES, access_rules models -> Option<&[super::DeviceManagementExchangeAccessRule]>, with_access_rules(Vec<super::DeviceManagementExchangeAccessRule>), "`accessRules`: `Collection(microsoft.graph.deviceManagementExchangeAccessRule)`";
    "knownDeviceClasses" KNOWN_DEVICE_CLASSES, known_device_classes models -> Option<&[super::DeviceManagementExchangeDeviceClass]>, with_known_device_classes(Vec<super::DeviceManagementExchangeDeviceClass>), "`knownDeviceClasses`: `Collection(microsoft.graph.deviceManagementExchangeDeviceClass)`";
    "conditionalAccessSettings" CONDITIONAL_ACCESS_SETTINGS, conditional_access_settings model -> Option<&super::OnPremisesConditionalAccessSettings>, with_conditional_access_settings(super::OnPremisesConditionalAccessSettings), "`conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementExportJob`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjob?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementExportJob: super::Entity = "microsoft.graph.deviceManagementExportJob";
    inherited "id" ID, with_id(String), "`id`";
    "reportName" REPORT_NAME, report_name str -> Option<&str>, with_report_name(String), "`reportName`: `Edm.String`";
    "filter" FILTER, filter str -> Option<&str>, with_filter(String), "`filter`: `Edm.String`";
    "select" SELECT, select strs -> Option<Vec<&str>>, with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
    "format" FORMAT, format enumeration -> Option<super::DeviceManagementReportFileFormat>, with_format(super::DeviceManagementReportFileFormat), "`format`: `microsoft.graph.deviceManagementReportFileFormat`" "Possible values are: csv, pdf.";
    "snapshotId" SNAPSHOT_ID, snapshot_id str -> Option<&str>, with_snapshot_id(String), "`snapshotId`: `Edm.String`";
    "localizationType" LOCALIZATION_TYPE, localization_type enumeration -> Option<super::DeviceManagementExportJobLocalizationType>, with_localization_type(super::DeviceManagementExportJobLocalizationType), "`localizationType`: `microsoft.graph.deviceManagementExportJobLocalizationType`" "Possible values are: localizedValuesAsAdditionalColumn, replaceLocalizableValues.";
    "status" STATUS, status enumeration -> Option<super::DeviceManagementReportStatus>, with_status(super::DeviceManagementReportStatus), "`status`: `microsoft.graph.deviceManagementReportStatus`" "Possible values are: unknown, notStarted, inProgress, completed, failed.";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "search" SEARCH, search str -> Option<&str>, with_search(String), "`search`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementExportJobLocalizationType`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementexportjoblocalizationtype?view=graph-rest-beta)
    DeviceManagementExportJobLocalizationType = "microsoft.graph.deviceManagementExportJobLocalizationType" {
        LocalizedValuesAsAdditionalColumn = "localizedValuesAsAdditionalColumn",
        ReplaceLocalizableValues = "replaceLocalizableValues",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementIntegerSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintegersettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementIntegerSettingInstance: super::DeviceManagementSettingInstance, super::Entity = "microsoft.graph.deviceManagementIntegerSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntent`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementIntent: super::Entity = "microsoft.graph.deviceManagementIntent";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "isMigratingToConfigurationPolicy" IS_MIGRATING_TO_CONFIGURATION_POLICY, is_migrating_to_configuration_policy bool -> Option<bool>, with_is_migrating_to_configuration_policy(bool), "`isMigratingToConfigurationPolicy`: `Edm.Boolean`, metadata";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
    "categories" CATEGORIES, categories models -> Option<&[super::DeviceManagementIntentSettingCategory]>, with_categories(Vec<super::DeviceManagementIntentSettingCategory>), "`categories`: `Collection(microsoft.graph.deviceManagementIntentSettingCategory)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementIntentAssignment]>, with_assignments(Vec<super::DeviceManagementIntentAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementIntentAssignment)`";
    "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, device_setting_state_summaries models -> Option<&[super::DeviceManagementIntentDeviceSettingStateSummary]>, with_device_setting_state_summaries(Vec<super::DeviceManagementIntentDeviceSettingStateSummary>), "`deviceSettingStateSummaries`: `Collection(microsoft.graph.deviceManagementIntentDeviceSettingStateSummary)`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::DeviceManagementIntentDeviceState]>, with_device_states(Vec<super::DeviceManagementIntentDeviceState>), "`deviceStates`: `Collection(microsoft.graph.deviceManagementIntentDeviceState)`";
    "userStates" USER_STATES, user_states models -> Option<&[super::DeviceManagementIntentUserState]>, with_user_states(Vec<super::DeviceManagementIntentUserState>), "`userStates`: `Collection(microsoft.graph.deviceManagementIntentUserState)`";
    "deviceStateSummary" DEVICE_STATE_SUMMARY, device_state_summary model -> Option<&super::DeviceManagementIntentDeviceStateSummary>, with_device_state_summary(super::DeviceManagementIntentDeviceStateSummary), "`deviceStateSummary`: `microsoft.graph.deviceManagementIntentDeviceStateSummary`";
    "userStateSummary" USER_STATE_SUMMARY, user_state_summary model -> Option<&super::DeviceManagementIntentUserStateSummary>, with_user_state_summary(super::DeviceManagementIntentUserStateSummary), "`userStateSummary`: `microsoft.graph.deviceManagementIntentUserStateSummary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementIntentAssignment: super::Entity = "microsoft.graph.deviceManagementIntentAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementIntentCustomizedSetting`, metadata
    DeviceManagementIntentCustomizedSetting = "microsoft.graph.deviceManagementIntentCustomizedSetting";
    "customizedJson" CUSTOMIZED_JSON, customized_json str -> Option<&str>, with_customized_json(String), "`customizedJson`: `Edm.String`, metadata";
    "defaultJson" DEFAULT_JSON, default_json str -> Option<&str>, with_default_json(String), "`defaultJson`: `Edm.String`, metadata";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceSettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicesettingstatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementIntentDeviceSettingStateSummary: super::Entity = "microsoft.graph.deviceManagementIntentDeviceSettingStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "compliantCount" COMPLIANT_COUNT, compliant_count i32 -> Option<i32>, with_compliant_count(i32), "`compliantCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "nonCompliantCount" NON_COMPLIANT_COUNT, non_compliant_count i32 -> Option<i32>, with_non_compliant_count(i32), "`nonCompliantCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "remediatedCount" REMEDIATED_COUNT, remediated_count i32 -> Option<i32>, with_remediated_count(i32), "`remediatedCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementIntentDeviceState: super::Entity = "microsoft.graph.deviceManagementIntentDeviceState";
    inherited "id" ID, with_id(String), "`id`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementIntentDeviceStateSummary: super::Entity = "microsoft.graph.deviceManagementIntentDeviceStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "notApplicablePlatformCount" NOT_APPLICABLE_PLATFORM_COUNT, not_applicable_platform_count i32 -> Option<i32>, with_not_applicable_platform_count(i32), "`notApplicablePlatformCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingcategory.
    ///
    /// [`microsoft.graph.deviceManagementIntentSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingcategory?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingCategory`](super::DeviceManagementSettingCategory)
    DeviceManagementIntentSettingCategory: super::DeviceManagementSettingCategory, super::Entity = "microsoft.graph.deviceManagementIntentSettingCategory";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "hasRequiredSetting" HAS_REQUIRED_SETTING, with_has_required_setting(bool), "`hasRequiredSetting`";
    inherited "settingDefinitions" SETTING_DEFINITIONS, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementIntentSettingSecretConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentsettingsecretconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementIntentSettingSecretConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementIntentSettingSecretConstraint"
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentUserState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementIntentUserState: super::Entity = "microsoft.graph.deviceManagementIntentUserState";
    inherited "id" ID, with_id(String), "`id`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementIntentUserStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentuserstatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementIntentUserStateSummary: super::Entity = "microsoft.graph.deviceManagementIntentUserStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementPartner`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartner?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementPartner: super::Entity = "microsoft.graph.deviceManagementPartner";
    inherited "id" ID, with_id(String), "`id`";
    "lastHeartbeatDateTime" LAST_HEARTBEAT_DATE_TIME, last_heartbeat_date_time date_time -> Parsed<OffsetDateTime>, with_last_heartbeat_date_time(OffsetDateTime), "`lastHeartbeatDateTime`: `Edm.DateTimeOffset`";
    "partnerState" PARTNER_STATE, partner_state enumeration -> Option<super::DeviceManagementPartnerTenantState>, with_partner_state(super::DeviceManagementPartnerTenantState), "`partnerState`: `microsoft.graph.deviceManagementPartnerTenantState`" "Possible values are: unknown, unavailable, enabled, terminated, rejected, unresponsive.";
    "partnerAppType" PARTNER_APP_TYPE, partner_app_type enumeration -> Option<super::DeviceManagementPartnerAppType>, with_partner_app_type(super::DeviceManagementPartnerAppType), "`partnerAppType`: `microsoft.graph.deviceManagementPartnerAppType`" "Possible values are: unknown, singleTenantApp, multiTenantApp.";
    "singleTenantAppId" SINGLE_TENANT_APP_ID, single_tenant_app_id str -> Option<&str>, with_single_tenant_app_id(String), "`singleTenantAppId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isConfigured" IS_CONFIGURED, is_configured bool -> Option<bool>, with_is_configured(bool), "`isConfigured`: `Edm.Boolean`";
    "whenPartnerDevicesWillBeRemoved" WHEN_PARTNER_DEVICES_WILL_BE_REMOVED, when_partner_devices_will_be_removed date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_removed(OffsetDateTime), "`whenPartnerDevicesWillBeRemoved`: `Edm.DateTimeOffset`, not in the metadata";
    "whenPartnerDevicesWillBeMarkedAsNonCompliant" WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT, when_partner_devices_will_be_marked_as_non_compliant date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_marked_as_non_compliant(OffsetDateTime), "`whenPartnerDevicesWillBeMarkedAsNonCompliant`: `Edm.DateTimeOffset`, not in the metadata";
    "whenPartnerDevicesWillBeRemovedDateTime" WHEN_PARTNER_DEVICES_WILL_BE_REMOVED_DATE_TIME, when_partner_devices_will_be_removed_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_removed_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeRemovedDateTime`: `Edm.DateTimeOffset`";
    "whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime" WHEN_PARTNER_DEVICES_WILL_BE_MARKED_AS_NON_COMPLIANT_DATE_TIME, when_partner_devices_will_be_marked_as_non_compliant_date_time date_time -> Parsed<OffsetDateTime>, with_when_partner_devices_will_be_marked_as_non_compliant_date_time(OffsetDateTime), "`whenPartnerDevicesWillBeMarkedAsNonCompliantDateTime`: `Edm.DateTimeOffset`";
    "groupsRequiringPartnerEnrollment" GROUPS_REQUIRING_PARTNER_ENROLLMENT, groups_requiring_partner_enrollment models -> Option<&[super::DeviceManagementPartnerAssignment]>, with_groups_requiring_partner_enrollment(Vec<super::DeviceManagementPartnerAssignment>), "`groupsRequiringPartnerEnrollment`: `Collection(microsoft.graph.deviceManagementPartnerAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerAppType`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerapptype?view=graph-rest-beta)
    DeviceManagementPartnerAppType = "microsoft.graph.deviceManagementPartnerAppType" {
        Unknown = "unknown",
        SingleTenantApp = "singleTenantApp",
        MultiTenantApp = "multiTenantApp",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementPartnerAssignment`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnerassignment?view=graph-rest-beta)
    DeviceManagementPartnerAssignment = "microsoft.graph.deviceManagementPartnerAssignment";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementPartnerTenantState`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicemanagementpartnertenantstate?view=graph-rest-beta)
    DeviceManagementPartnerTenantState = "microsoft.graph.deviceManagementPartnerTenantState" {
        Unknown = "unknown",
        Unavailable = "unavailable",
        Enabled = "enabled",
        Terminated = "terminated",
        Rejected = "rejected",
        Unresponsive = "unresponsive",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementPriorityMetaData`, metadata
    DeviceManagementPriorityMetaData = "microsoft.graph.deviceManagementPriorityMetaData";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementReportFileFormat`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportfileformat?view=graph-rest-beta)
    DeviceManagementReportFileFormat = "microsoft.graph.deviceManagementReportFileFormat" {
        Csv = "csv",
        Pdf = "pdf",
        Json = "json",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReportSchedule`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportschedule?view=graph-rest-beta), not in the metadata
    DeviceManagementReportSchedule = "microsoft.graph.deviceManagementReportSchedule";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "reportScheduleName" REPORT_SCHEDULE_NAME, report_schedule_name str -> Option<&str>, with_report_schedule_name(String), "`reportScheduleName`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "emails" EMAILS, emails strs -> Option<Vec<&str>>, with_emails(Vec<String>), "`emails`: `Collection(Edm.String)`";
    "recurrence" RECURRENCE, recurrence enumeration -> Option<super::DeviceManagementScheduledReportRecurrence>, with_recurrence(super::DeviceManagementScheduledReportRecurrence), "`recurrence`: `microsoft.graph.deviceManagementScheduledReportRecurrence`" "Possible values are: none, daily, weekly, monthly.";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "reportName" REPORT_NAME, report_name str -> Option<&str>, with_report_name(String), "`reportName`: `Edm.String`";
    "filter" FILTER, filter str -> Option<&str>, with_filter(String), "`filter`: `Edm.String`";
    "select" SELECT, select strs -> Option<Vec<&str>>, with_select(Vec<String>), "`select`: `Collection(Edm.String)`";
    "orderBy" ORDER_BY, order_by strs -> Option<Vec<&str>>, with_order_by(Vec<String>), "`orderBy`: `Collection(Edm.String)`";
    "format" FORMAT, format enumeration -> Option<super::DeviceManagementReportFileFormat>, with_format(super::DeviceManagementReportFileFormat), "`format`: `microsoft.graph.deviceManagementReportFileFormat`" "Possible values are: csv, pdf.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementReportStatus`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreportstatus?view=graph-rest-beta)
    DeviceManagementReportStatus = "microsoft.graph.deviceManagementReportStatus" {
        Unknown = "unknown",
        NotStarted = "notStarted",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReports`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-devicemanagementreports?view=graph-rest-beta), [intune-remoteassistance-devicemanagementreports](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-devicemanagementreports?view=graph-rest-beta), [intune-reporting-devicemanagementreports](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementreports?view=graph-rest-beta) and 1 more, with the accessors of [`Entity`](super::Entity)
    DeviceManagementReports: super::Entity = "microsoft.graph.deviceManagementReports";
    inherited "id" ID, with_id(String), "`id`";
    "cachedReportConfigurations" CACHED_REPORT_CONFIGURATIONS, cached_report_configurations models -> Option<&[super::DeviceManagementCachedReportConfiguration]>, with_cached_report_configurations(Vec<super::DeviceManagementCachedReportConfiguration>), "`cachedReportConfigurations`: `Collection(microsoft.graph.deviceManagementCachedReportConfiguration)`";
    "exportJobs" EXPORT_JOBS, export_jobs models -> Option<&[super::DeviceManagementExportJob]>, with_export_jobs(Vec<super::DeviceManagementExportJob>), "`exportJobs`: `Collection(microsoft.graph.deviceManagementExportJob)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofileassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementResourceAccessProfileAssignment: super::Entity = "microsoft.graph.deviceManagementResourceAccessProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "intent" INTENT, intent enumeration -> Option<super::DeviceManagementResourceAccessProfileIntent>, with_intent(super::DeviceManagementResourceAccessProfileIntent), "`intent`: `microsoft.graph.deviceManagementResourceAccessProfileIntent`" "Possible values are: apply, remove.";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileBase`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofilebase?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementResourceAccessProfileBase: super::Entity = "microsoft.graph.deviceManagementResourceAccessProfileBase" {
        "microsoft.graph.windows10XCertificateProfile",
        "microsoft.graph.windows10XSCEPCertificateProfile",
        "microsoft.graph.windows10XTrustedRootCertificate",
        "microsoft.graph.windows10XVpnConfiguration",
        "microsoft.graph.windows10XWifiConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementResourceAccessProfileAssignment]>, with_assignments(Vec<super::DeviceManagementResourceAccessProfileAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementResourceAccessProfileAssignment)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementResourceAccessProfileIntent`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-devicemanagementresourceaccessprofileintent?view=graph-rest-beta)
    DeviceManagementResourceAccessProfileIntent = "microsoft.graph.deviceManagementResourceAccessProfileIntent" {
        Apply = "apply",
        Remove = "remove",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementReusablePolicySetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementreusablepolicysetting?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementReusablePolicySetting: super::Entity = "microsoft.graph.deviceManagementReusablePolicySetting";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`";
    "settingInstance" SETTING_INSTANCE, setting_instance model -> Option<&super::DeviceManagementConfigurationSettingInstance>, with_setting_instance(super::DeviceManagementConfigurationSettingInstance), "`settingInstance`: `microsoft.graph.deviceManagementConfigurationSettingInstance`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, read-only" "Read-only.";
    "referencingConfigurationPolicyCount" REFERENCING_CONFIGURATION_POLICY_COUNT, referencing_configuration_policy_count i32 -> Option<i32>, with_referencing_configuration_policy_count(i32), "`referencingConfigurationPolicyCount`: `Edm.Int32`, read-only" "Read-only.";
    "referencingConfigurationPolicies" REFERENCING_CONFIGURATION_POLICIES, referencing_configuration_policies models -> Option<&[super::DeviceManagementConfigurationPolicy]>, with_referencing_configuration_policies(Vec<super::DeviceManagementConfigurationPolicy>), "`referencingConfigurationPolicies`: `Collection(microsoft.graph.deviceManagementConfigurationPolicy)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementScheduledReportRecurrence`](https://learn.microsoft.com/graph/api/resources/intune-reporting-devicemanagementscheduledreportrecurrence?view=graph-rest-beta), not in the metadata
    DeviceManagementScheduledReportRecurrence = "microsoft.graph.deviceManagementScheduledReportRecurrence" {
        None = "none",
        Daily = "daily",
        Weekly = "weekly",
        Monthly = "monthly",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScript`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagementscript?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementScript: super::Entity = "microsoft.graph.deviceManagementScript";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scriptContent" SCRIPT_CONTENT, script_content binary -> Parsed<Bytes>, with_script_content(Bytes), "`scriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceManagementScriptGroupAssignment]>, with_group_assignments(Vec<super::DeviceManagementScriptGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementScriptAssignment]>, with_assignments(Vec<super::DeviceManagementScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceManagementScriptRunSummary>, with_run_summary(super::DeviceManagementScriptRunSummary), "`runSummary`: `microsoft.graph.deviceManagementScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
    "userRunStates" USER_RUN_STATES, user_run_states models -> Option<&[super::DeviceManagementScriptUserState]>, with_user_run_states(Vec<super::DeviceManagementScriptUserState>), "`userRunStates`: `Collection(microsoft.graph.deviceManagementScriptUserState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementScriptAssignment: super::Entity = "microsoft.graph.deviceManagementScriptAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptdevicestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementScriptDeviceState: super::Entity = "microsoft.graph.deviceManagementScriptDeviceState";
    inherited "id" ID, with_id(String), "`id`";
    "runState" RUN_STATE, run_state enumeration -> Option<super::RunState>, with_run_state(super::RunState), "`runState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "resultMessage" RESULT_MESSAGE, result_message str -> Option<&str>, with_result_message(String), "`resultMessage`: `Edm.String`";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "managedDevice" MANAGED_DEVICE, managed_device model -> Option<&super::ManagedDevice>, with_managed_device(super::ManagedDevice), "`managedDevice`: `microsoft.graph.managedDevice`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptgroupassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementScriptGroupAssignment: super::Entity = "microsoft.graph.deviceManagementScriptGroupAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceManagementScriptPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-devicemanagementscriptpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceManagementScriptPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.deviceManagementScriptPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptrunsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementScriptRunSummary: super::Entity = "microsoft.graph.deviceManagementScriptRunSummary";
    inherited "id" ID, with_id(String), "`id`";
    "successDeviceCount" SUCCESS_DEVICE_COUNT, success_device_count i32 -> Option<i32>, with_success_device_count(i32), "`successDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "successUserCount" SUCCESS_USER_COUNT, success_user_count i32 -> Option<i32>, with_success_user_count(i32), "`successUserCount`: `Edm.Int32`";
    "errorUserCount" ERROR_USER_COUNT, error_user_count i32 -> Option<i32>, with_error_user_count(i32), "`errorUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementScriptUserState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementscriptuserstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementScriptUserState: super::Entity = "microsoft.graph.deviceManagementScriptUserState";
    inherited "id" ID, with_id(String), "`id`";
    "successDeviceCount" SUCCESS_DEVICE_COUNT, success_device_count i32 -> Option<i32>, with_success_device_count(i32), "`successDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingAbstractImplementationConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingabstractimplementationconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingAbstractImplementationConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingAbstractImplementationConstraint";
    "allowedAbstractImplementationDefinitionIds" ALLOWED_ABSTRACT_IMPLEMENTATION_DEFINITION_IDS, allowed_abstract_implementation_definition_ids strs -> Option<Vec<&str>>, with_allowed_abstract_implementation_definition_ids(Vec<String>), "`allowedAbstractImplementationDefinitionIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingAppConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingappconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingAppConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingAppConstraint";
    "supportedTypes" SUPPORTED_TYPES, supported_types strs -> Option<Vec<&str>>, with_supported_types(Vec<String>), "`supportedTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingBooleanConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingbooleanconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingBooleanConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingBooleanConstraint";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementSettingCategory: super::Entity = "microsoft.graph.deviceManagementSettingCategory" {
        "microsoft.graph.deviceManagementIntentSettingCategory",
        "microsoft.graph.deviceManagementTemplateSettingCategory",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "hasRequiredSetting" HAS_REQUIRED_SETTING, has_required_setting bool -> Option<bool>, with_has_required_setting(bool), "`hasRequiredSetting`: `Edm.Boolean`";
    "settingDefinitions" SETTING_DEFINITIONS, setting_definitions models -> Option<&[super::DeviceManagementSettingDefinition]>, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`: `Collection(microsoft.graph.deviceManagementSettingDefinition)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingCollectionConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcollectionconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingCollectionConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingCollectionConstraint";
    "minimumLength" MINIMUM_LENGTH, minimum_length i32 -> Option<i32>, with_minimum_length(i32), "`minimumLength`: `Edm.Int32`";
    "maximumLength" MAXIMUM_LENGTH, maximum_length i32 -> Option<i32>, with_maximum_length(i32), "`maximumLength`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingComparison`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingcomparison?view=graph-rest-beta)
    DeviceManagementSettingComparison = "microsoft.graph.deviceManagementSettingComparison";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`";
    "currentValueJson" CURRENT_VALUE_JSON, current_value_json str -> Option<&str>, with_current_value_json(String), "`currentValueJson`: `Edm.String`";
    "newValueJson" NEW_VALUE_JSON, new_value_json str -> Option<&str>, with_new_value_json(String), "`newValueJson`: `Edm.String`";
    "comparisonResult" COMPARISON_RESULT, comparison_result enumeration -> Option<super::DeviceManagementComparisonResult>, with_comparison_result(super::DeviceManagementComparisonResult), "`comparisonResult`: `microsoft.graph.deviceManagementComparisonResult`" "Possible values are: unknown, equal, notEqual, added, removed.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingDefinition`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementSettingDefinition: super::Entity = "microsoft.graph.deviceManagementSettingDefinition" {
        "microsoft.graph.deviceManagementAbstractComplexSettingDefinition",
        "microsoft.graph.deviceManagementCollectionSettingDefinition",
        "microsoft.graph.deviceManagementComplexSettingDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<super::DeviceManangementIntentValueType>, with_value_type(super::DeviceManangementIntentValueType), "`valueType`: `microsoft.graph.deviceManangementIntentValueType`" "Possible values are: integer, boolean, string, complex, collection, abstractComplex.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isTopLevel" IS_TOP_LEVEL, is_top_level bool -> Option<bool>, with_is_top_level(bool), "`isTopLevel`: `Edm.Boolean`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "placeholderText" PLACEHOLDER_TEXT, placeholder_text str -> Option<&str>, with_placeholder_text(String), "`placeholderText`: `Edm.String`";
    "documentationUrl" DOCUMENTATION_URL, documentation_url str -> Option<&str>, with_documentation_url(String), "`documentationUrl`: `Edm.String`";
    "headerTitle" HEADER_TITLE, header_title str -> Option<&str>, with_header_title(String), "`headerTitle`: `Edm.String`";
    "headerSubtitle" HEADER_SUBTITLE, header_subtitle str -> Option<&str>, with_header_subtitle(String), "`headerSubtitle`: `Edm.String`";
    "keywords" KEYWORDS, keywords strs -> Option<Vec<&str>>, with_keywords(Vec<String>), "`keywords`: `Collection(Edm.String)`";
    "constraints" CONSTRAINTS, constraints models -> Option<&[super::DeviceManagementConstraint]>, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`: `Collection(microsoft.graph.deviceManagementConstraint)`";
    "dependencies" DEPENDENCIES, dependencies models -> Option<&[super::DeviceManagementSettingDependency]>, with_dependencies(Vec<super::DeviceManagementSettingDependency>), "`dependencies`: `Collection(microsoft.graph.deviceManagementSettingDependency)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingDependency`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingdependency?view=graph-rest-beta)
    DeviceManagementSettingDependency = "microsoft.graph.deviceManagementSettingDependency";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`";
    "constraints" CONSTRAINTS, constraints models -> Option<&[super::DeviceManagementConstraint]>, with_constraints(Vec<super::DeviceManagementConstraint>), "`constraints`: `Collection(microsoft.graph.deviceManagementConstraint)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingenrollmenttypeconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingEnrollmentTypeConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingEnrollmentTypeConstraint";
    "enrollmentTypes" ENROLLMENT_TYPES, enrollment_types strs -> Option<Vec<&str>>, with_enrollment_types(Vec<String>), "`enrollmentTypes`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingFileConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingfileconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingFileConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingFileConstraint";
    "supportedExtensions" SUPPORTED_EXTENSIONS, supported_extensions strs -> Option<Vec<&str>>, with_supported_extensions(Vec<String>), "`supportedExtensions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementSettingInsightsDefinition`, metadata
    DeviceManagementSettingInsightsDefinition = "microsoft.graph.deviceManagementSettingInsightsDefinition";
    "settingDefinitionId" SETTING_DEFINITION_ID, setting_definition_id str -> Option<&str>, with_setting_definition_id(String), "`settingDefinitionId`: `Edm.String`, metadata";
    "settingInsight" SETTING_INSIGHT, setting_insight model -> Option<&super::DeviceManagementConfigurationSettingValue>, with_setting_insight(super::DeviceManagementConfigurationSettingValue), "`settingInsight`: `microsoft.graph.deviceManagementConfigurationSettingValue`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettinginstance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementSettingInstance: super::Entity = "microsoft.graph.deviceManagementSettingInstance" {
        "microsoft.graph.deviceManagementAbstractComplexSettingInstance",
        "microsoft.graph.deviceManagementBooleanSettingInstance",
        "microsoft.graph.deviceManagementCollectionSettingInstance",
        "microsoft.graph.deviceManagementComplexSettingInstance",
        "microsoft.graph.deviceManagementIntegerSettingInstance",
        "microsoft.graph.deviceManagementStringSettingInstance",
    };
    inherited "id" ID, with_id(String), "`id`";
    "definitionId" DEFINITION_ID, definition_id str -> Option<&str>, with_definition_id(String), "`definitionId`: `Edm.String`";
    "valueJson" VALUE_JSON, value_json str -> Option<&str>, with_value_json(String), "`valueJson`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingIntegerConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingintegerconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingIntegerConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingIntegerConstraint";
    "minimumValue" MINIMUM_VALUE, minimum_value i32 -> Option<i32>, with_minimum_value(i32), "`minimumValue`: `Edm.Int32`";
    "maximumValue" MAXIMUM_VALUE, maximum_value i32 -> Option<i32>, with_maximum_value(i32), "`maximumValue`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingProfileConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingprofileconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingProfileConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingProfileConstraint";
    "source" SOURCE, source str -> Option<&str>, with_source(String), "`source`: `Edm.String`";
    "types" TYPES, types strs -> Option<Vec<&str>>, with_types(Vec<String>), "`types`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingRegexConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingregexconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingRegexConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingRegexConstraint";
    "regex" REGEX, regex str -> Option<&str>, with_regex(String), "`regex`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingRequiredConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingrequiredconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingRequiredConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingRequiredConstraint";
    "notConfiguredValue" NOT_CONFIGURED_VALUE, not_configured_value str -> Option<&str>, with_not_configured_value(String), "`notConfiguredValue`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingSddlConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingsddlconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingSddlConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingSddlConstraint"
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingStringLengthConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingstringlengthconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingStringLengthConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingStringLengthConstraint";
    "minimumLength" MINIMUM_LENGTH, minimum_length i32 -> Option<i32>, with_minimum_length(i32), "`minimumLength`: `Edm.Int32`";
    "maximumLength" MAXIMUM_LENGTH, maximum_length i32 -> Option<i32>, with_maximum_length(i32), "`maximumLength`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementconstraint.
    ///
    /// [`microsoft.graph.deviceManagementSettingXmlConstraint`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementsettingxmlconstraint?view=graph-rest-beta), with the accessors of [`DeviceManagementConstraint`](super::DeviceManagementConstraint)
    DeviceManagementSettingXmlConstraint: super::DeviceManagementConstraint = "microsoft.graph.deviceManagementSettingXmlConstraint"
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementsettings?view=graph-rest-beta)
    DeviceManagementSettings = "microsoft.graph.deviceManagementSettings";
    "deviceComplianceCheckinThresholdDays" DEVICE_COMPLIANCE_CHECKIN_THRESHOLD_DAYS, device_compliance_checkin_threshold_days i32 -> Option<i32>, with_device_compliance_checkin_threshold_days(i32), "`deviceComplianceCheckinThresholdDays`: `Edm.Int32`";
    "isScheduledActionEnabled" IS_SCHEDULED_ACTION_ENABLED, is_scheduled_action_enabled bool -> Option<bool>, with_is_scheduled_action_enabled(bool), "`isScheduledActionEnabled`: `Edm.Boolean`";
    "secureByDefault" SECURE_BY_DEFAULT, secure_by_default bool -> Option<bool>, with_secure_by_default(bool), "`secureByDefault`: `Edm.Boolean`";
    "enhancedJailBreak" ENHANCED_JAIL_BREAK, enhanced_jail_break bool -> Option<bool>, with_enhanced_jail_break(bool), "`enhancedJailBreak`: `Edm.Boolean`";
    "deviceInactivityBeforeRetirementInDay" DEVICE_INACTIVITY_BEFORE_RETIREMENT_IN_DAY, device_inactivity_before_retirement_in_day i32 -> Option<i32>, with_device_inactivity_before_retirement_in_day(i32), "`deviceInactivityBeforeRetirementInDay`: `Edm.Int32`";
    "derivedCredentialProvider" DERIVED_CREDENTIAL_PROVIDER, derived_credential_provider enumeration -> Option<super::DerivedCredentialProviderType>, with_derived_credential_provider(super::DerivedCredentialProviderType), "`derivedCredentialProvider`: `microsoft.graph.derivedCredentialProviderType`" "Possible values are: notConfigured, entrustDataCard, purebred, xTec, intercede.";
    "derivedCredentialUrl" DERIVED_CREDENTIAL_URL, derived_credential_url str -> Option<&str>, with_derived_credential_url(String), "`derivedCredentialUrl`: `Edm.String`";
    "androidDeviceAdministratorEnrollmentEnabled" ANDROID_DEVICE_ADMINISTRATOR_ENROLLMENT_ENABLED, android_device_administrator_enrollment_enabled bool -> Option<bool>, with_android_device_administrator_enrollment_enabled(bool), "`androidDeviceAdministratorEnrollmentEnabled`: `Edm.Boolean`";
    "ignoreDevicesForUnsupportedSettingsEnabled" IGNORE_DEVICES_FOR_UNSUPPORTED_SETTINGS_ENABLED, ignore_devices_for_unsupported_settings_enabled bool -> Option<bool>, with_ignore_devices_for_unsupported_settings_enabled(bool), "`ignoreDevicesForUnsupportedSettingsEnabled`: `Edm.Boolean`";
    "enableLogCollection" ENABLE_LOG_COLLECTION, enable_log_collection bool -> Option<bool>, with_enable_log_collection(bool), "`enableLogCollection`: `Edm.Boolean`";
    "enableAutopilotDiagnostics" ENABLE_AUTOPILOT_DIAGNOSTICS, enable_autopilot_diagnostics bool -> Option<bool>, with_enable_autopilot_diagnostics(bool), "`enableAutopilotDiagnostics`: `Edm.Boolean`";
    "enableEnhancedTroubleshootingExperience" ENABLE_ENHANCED_TROUBLESHOOTING_EXPERIENCE, enable_enhanced_troubleshooting_experience bool -> Option<bool>, with_enable_enhanced_troubleshooting_experience(bool), "`enableEnhancedTroubleshootingExperience`: `Edm.Boolean`";
    "enableDeviceGroupMembershipReport" ENABLE_DEVICE_GROUP_MEMBERSHIP_REPORT, enable_device_group_membership_report bool -> Option<bool>, with_enable_device_group_membership_report(bool), "`enableDeviceGroupMembershipReport`: `Edm.Boolean`";
    "m365AppDiagnosticsEnabled" M365_APP_DIAGNOSTICS_ENABLED, m365_app_diagnostics_enabled bool -> Option<bool>, with_m365_app_diagnostics_enabled(bool), "`m365AppDiagnosticsEnabled`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettinginstance.
    ///
    /// [`microsoft.graph.deviceManagementStringSettingInstance`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementstringsettinginstance?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingInstance`](super::DeviceManagementSettingInstance)
    DeviceManagementStringSettingInstance: super::DeviceManagementSettingInstance, super::Entity = "microsoft.graph.deviceManagementStringSettingInstance";
    inherited "id" ID, with_id(String), "`id`";
    inherited "definitionId" DEFINITION_ID, with_definition_id(String), "`definitionId`";
    inherited "valueJson" VALUE_JSON, with_value_json(String), "`valueJson`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptionstate?view=graph-rest-beta)
    DeviceManagementSubscriptionState = "microsoft.graph.deviceManagementSubscriptionState" {
        Pending = "pending",
        Active = "active",
        Warning = "warning",
        Disabled = "disabled",
        Deleted = "deleted",
        Blocked = "blocked",
        LockedOut = "lockedOut",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementSubscriptions`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicemanagementsubscriptions?view=graph-rest-beta)
    DeviceManagementSubscriptions = "microsoft.graph.deviceManagementSubscriptions" {
        None = "none",
        Intune = "intune",
        Office365 = "office365",
        IntunePremium = "intunePremium",
        IntuneEdu = "intune_EDU",
        IntuneSmb = "intune_SMB",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementTemplate: super::Entity = "microsoft.graph.deviceManagementTemplate" {
        "microsoft.graph.securityBaselineTemplate",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "versionInfo" VERSION_INFO, version_info str -> Option<&str>, with_version_info(String), "`versionInfo`: `Edm.String`";
    "isDeprecated" IS_DEPRECATED, is_deprecated bool -> Option<bool>, with_is_deprecated(bool), "`isDeprecated`: `Edm.Boolean`";
    "intentCount" INTENT_COUNT, intent_count i32 -> Option<i32>, with_intent_count(i32), "`intentCount`: `Edm.Int32`";
    "templateType" TEMPLATE_TYPE, template_type enumeration -> Option<super::DeviceManagementTemplateType>, with_template_type(super::DeviceManagementTemplateType), "`templateType`: `microsoft.graph.deviceManagementTemplateType`" "Possible values are: securityBaseline, specializedDevices, advancedThreatProtectionSecurityBaseline, deviceConfiguration, custom, securityTemplate, microsoftEdgeSecurityBaseline, microsoftOffice365ProPlusSecurityBaseline, deviceCompliance, deviceConfigurationForOffice365, cloudPC, firewallSharedSettings.";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, all.";
    "templateSubtype" TEMPLATE_SUBTYPE, template_subtype enumeration -> Option<super::DeviceManagementTemplateSubtype>, with_template_subtype(super::DeviceManagementTemplateSubtype), "`templateSubtype`: `microsoft.graph.deviceManagementTemplateSubtype`" "Possible values are: none, firewall, diskEncryption, attackSurfaceReduction, endpointDetectionReponse, accountProtection, antivirus, firewallSharedAppList, firewallSharedIpList, firewallSharedPortlist.";
    "publishedDateTime" PUBLISHED_DATE_TIME, published_date_time date_time -> Parsed<OffsetDateTime>, with_published_date_time(OffsetDateTime), "`publishedDateTime`: `Edm.DateTimeOffset`";
    "settings" SETTINGS, settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
    "categories" CATEGORIES, categories models -> Option<&[super::DeviceManagementTemplateSettingCategory]>, with_categories(Vec<super::DeviceManagementTemplateSettingCategory>), "`categories`: `Collection(microsoft.graph.deviceManagementTemplateSettingCategory)`";
    "migratableTo" MIGRATABLE_TO, migratable_to models -> Option<&[super::DeviceManagementTemplate]>, with_migratable_to(Vec<super::DeviceManagementTemplate>), "`migratableTo`: `Collection(microsoft.graph.deviceManagementTemplate)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceManagementTemplateInsightsDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceManagementTemplateInsightsDefinition: super::Entity = "microsoft.graph.deviceManagementTemplateInsightsDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "settingInsights" SETTING_INSIGHTS, setting_insights models -> Option<&[super::DeviceManagementSettingInsightsDefinition]>, with_setting_insights(Vec<super::DeviceManagementSettingInsightsDefinition>), "`settingInsights`: `Collection(microsoft.graph.deviceManagementSettingInsightsDefinition)`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateLifecycleState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfigv2-devicemanagementtemplatelifecyclestate?view=graph-rest-beta)
    DeviceManagementTemplateLifecycleState = "microsoft.graph.deviceManagementTemplateLifecycleState" {
        Invalid = "invalid",
        Draft = "draft",
        Active = "active",
        Superseded = "superseded",
        Deprecated = "deprecated",
        Retired = "retired",
    }
}

crate::runtime::model! {
    /// Inherits from devicemanagementsettingcategory.
    ///
    /// [`microsoft.graph.deviceManagementTemplateSettingCategory`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesettingcategory?view=graph-rest-beta), with the accessors of [`DeviceManagementSettingCategory`](super::DeviceManagementSettingCategory)
    DeviceManagementTemplateSettingCategory: super::DeviceManagementSettingCategory, super::Entity = "microsoft.graph.deviceManagementTemplateSettingCategory";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "hasRequiredSetting" HAS_REQUIRED_SETTING, with_has_required_setting(bool), "`hasRequiredSetting`";
    inherited "settingDefinitions" SETTING_DEFINITIONS, with_setting_definitions(Vec<super::DeviceManagementSettingDefinition>), "`settingDefinitions`";
    "recommendedSettings" RECOMMENDED_SETTINGS, recommended_settings models -> Option<&[super::DeviceManagementSettingInstance]>, with_recommended_settings(Vec<super::DeviceManagementSettingInstance>), "`recommendedSettings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateSubtype`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatesubtype?view=graph-rest-beta)
    DeviceManagementTemplateSubtype = "microsoft.graph.deviceManagementTemplateSubtype" {
        None = "none",
        Firewall = "firewall",
        DiskEncryption = "diskEncryption",
        AttackSurfaceReduction = "attackSurfaceReduction",
        EndpointDetectionReponse = "endpointDetectionReponse",
        AccountProtection = "accountProtection",
        Antivirus = "antivirus",
        FirewallSharedAppList = "firewallSharedAppList",
        FirewallSharedIpList = "firewallSharedIpList",
        FirewallSharedPortlist = "firewallSharedPortlist",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManagementTemplateType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementtemplatetype?view=graph-rest-beta)
    DeviceManagementTemplateType = "microsoft.graph.deviceManagementTemplateType" {
        SecurityBaseline = "securityBaseline",
        SpecializedDevices = "specializedDevices",
        AdvancedThreatProtectionSecurityBaseline = "advancedThreatProtectionSecurityBaseline",
        DeviceConfiguration = "deviceConfiguration",
        Custom = "custom",
        SecurityTemplate = "securityTemplate",
        MicrosoftEdgeSecurityBaseline = "microsoftEdgeSecurityBaseline",
        MicrosoftOffice365ProPlusSecurityBaseline = "microsoftOffice365ProPlusSecurityBaseline",
        DeviceCompliance = "deviceCompliance",
        DeviceConfigurationForOffice365 = "deviceConfigurationForOffice365",
        CloudPc = "cloudPC",
        FirewallSharedSettings = "firewallSharedSettings",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingErrorDetails`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingerrordetails?view=graph-rest-beta)
    DeviceManagementTroubleshootingErrorDetails = "microsoft.graph.deviceManagementTroubleshootingErrorDetails";
    "context" CONTEXT, context str -> Option<&str>, with_context(String), "`context`: `Edm.String`";
    "failure" FAILURE, failure str -> Option<&str>, with_failure(String), "`failure`: `Edm.String`";
    "failureDetails" FAILURE_DETAILS, failure_details str -> Option<&str>, with_failure_details(String), "`failureDetails`: `Edm.String`";
    "remediation" REMEDIATION, remediation str -> Option<&str>, with_remediation(String), "`remediation`: `Edm.String`";
    "resources" RESOURCES, resources models -> Option<&[super::DeviceManagementTroubleshootingErrorResource]>, with_resources(Vec<super::DeviceManagementTroubleshootingErrorResource>), "`resources`: `Collection(microsoft.graph.deviceManagementTroubleshootingErrorResource)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingErrorResource`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingerrorresource?view=graph-rest-beta)
    DeviceManagementTroubleshootingErrorResource = "microsoft.graph.deviceManagementTroubleshootingErrorResource";
    "text" TEXT, text str -> Option<&str>, with_text(String), "`text`: `Edm.String`";
    "link" LINK, link str -> Option<&str>, with_link(String), "`link`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementTroubleshootingEvent`](https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementtroubleshootingevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceManagementTroubleshootingEvent: super::Entity = "microsoft.graph.deviceManagementTroubleshootingEvent" {
        "microsoft.graph.appleVppTokenTroubleshootingEvent",
        "microsoft.graph.enrollmentTroubleshootingEvent",
        "microsoft.graph.mobileAppTroubleshootingEvent",
    };
    inherited "id" ID, with_id(String), "`id`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`";
    "troubleshootingErrorDetails" TROUBLESHOOTING_ERROR_DETAILS, troubleshooting_error_details model -> Option<&super::DeviceManagementTroubleshootingErrorDetails>, with_troubleshooting_error_details(super::DeviceManagementTroubleshootingErrorDetails), "`troubleshootingErrorDetails`: `microsoft.graph.deviceManagementTroubleshootingErrorDetails`";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`";
    "additionalInformation" ADDITIONAL_INFORMATION, additional_information models -> Option<&[super::KeyValuePair]>, with_additional_information(Vec<super::KeyValuePair>), "`additionalInformation`: `Collection(microsoft.graph.keyValuePair)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementUserRightsLocalUserOrGroup`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementuserrightslocaluserorgroup?view=graph-rest-beta)
    DeviceManagementUserRightsLocalUserOrGroup = "microsoft.graph.deviceManagementUserRightsLocalUserOrGroup";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "securityIdentifier" SECURITY_IDENTIFIER, security_identifier str -> Option<&str>, with_security_identifier(String), "`securityIdentifier`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagementUserRightsSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicemanagementuserrightssetting?view=graph-rest-beta)
    DeviceManagementUserRightsSetting = "microsoft.graph.deviceManagementUserRightsSetting";
    "state" STATE, state enumeration -> Option<super::StateManagementSetting>, with_state(super::StateManagementSetting), "`state`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "localUsersOrGroups" LOCAL_USERS_OR_GROUPS, local_users_or_groups models -> Option<&[super::DeviceManagementUserRightsLocalUserOrGroup]>, with_local_users_or_groups(Vec<super::DeviceManagementUserRightsLocalUserOrGroup>), "`localUsersOrGroups`: `Collection(microsoft.graph.deviceManagementUserRightsLocalUserOrGroup)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceManangementIntentValueType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanangementintentvaluetype?view=graph-rest-beta)
    DeviceManangementIntentValueType = "microsoft.graph.deviceManangementIntentValueType" {
        Integer = "integer",
        Boolean = "boolean",
        String = "string",
        Complex = "complex",
        Collection = "collection",
        AbstractComplex = "abstractComplex",
    }
}
