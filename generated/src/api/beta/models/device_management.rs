// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.deviceManagement`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicemanagement?view=graph-rest-beta)
    DeviceManagement = "microsoft.graph.deviceManagement"
}

impl DeviceManagement {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `intuneAccountId` in queries.
    pub const INTUNE_ACCOUNT_ID: Property<Self> = Property::new("intuneAccountId");
    /// `legacyPcManangementEnabled` in queries.
    pub const LEGACY_PC_MANANGEMENT_ENABLED: Property<Self> = Property::new("legacyPcManangementEnabled");
    /// `maximumDepTokens` in queries.
    pub const MAXIMUM_DEP_TOKENS: Property<Self> = Property::new("maximumDepTokens");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");
    /// `accountMoveCompletionDateTime` in queries.
    pub const ACCOUNT_MOVE_COMPLETION_DATE_TIME: Property<Self> = Property::new("accountMoveCompletionDateTime");
    /// `adminConsent` in queries.
    pub const ADMIN_CONSENT: Property<Self> = Property::new("adminConsent");
    /// `deviceProtectionOverview` in queries.
    pub const DEVICE_PROTECTION_OVERVIEW: Property<Self> = Property::new("deviceProtectionOverview");
    /// `managedDeviceCleanupSettings` in queries.
    pub const MANAGED_DEVICE_CLEANUP_SETTINGS: Property<Self> = Property::new("managedDeviceCleanupSettings");
    /// `subscriptionState` in queries.
    pub const SUBSCRIPTION_STATE: Property<Self> = Property::new("subscriptionState");
    /// `subscriptions` in queries.
    pub const SUBSCRIPTIONS: Property<Self> = Property::new("subscriptions");
    /// `windowsMalwareOverview` in queries.
    pub const WINDOWS_MALWARE_OVERVIEW: Property<Self> = Property::new("windowsMalwareOverview");
    /// `groupPolicyObjectFiles` in queries.
    pub const GROUP_POLICY_OBJECT_FILES: Property<Self> = Property::new("groupPolicyObjectFiles");
    /// `intuneBrand` in queries.
    pub const INTUNE_BRAND: Property<Self> = Property::new("intuneBrand");
    /// `domainJoinConnectors` in queries.
    pub const DOMAIN_JOIN_CONNECTORS: Property<Self> = Property::new("domainJoinConnectors");
    /// `androidDeviceOwnerEnrollmentProfiles` in queries.
    pub const ANDROID_DEVICE_OWNER_ENROLLMENT_PROFILES: Property<Self> =
        Property::new("androidDeviceOwnerEnrollmentProfiles");
    /// `androidForWorkAppConfigurationSchemas` in queries.
    pub const ANDROID_FOR_WORK_APP_CONFIGURATION_SCHEMAS: Property<Self> =
        Property::new("androidForWorkAppConfigurationSchemas");
    /// `androidForWorkEnrollmentProfiles` in queries.
    pub const ANDROID_FOR_WORK_ENROLLMENT_PROFILES: Property<Self> = Property::new("androidForWorkEnrollmentProfiles");
    /// `androidForWorkSettings` in queries.
    pub const ANDROID_FOR_WORK_SETTINGS: Property<Self> = Property::new("androidForWorkSettings");
    /// `androidManagedStoreAccountEnterpriseSettings` in queries.
    pub const ANDROID_MANAGED_STORE_ACCOUNT_ENTERPRISE_SETTINGS: Property<Self> =
        Property::new("androidManagedStoreAccountEnterpriseSettings");
    /// `androidManagedStoreAppConfigurationSchemas` in queries.
    pub const ANDROID_MANAGED_STORE_APP_CONFIGURATION_SCHEMAS: Property<Self> =
        Property::new("androidManagedStoreAppConfigurationSchemas");
    /// `auditEvents` in queries.
    pub const AUDIT_EVENTS: Property<Self> = Property::new("auditEvents");
    /// `termsAndConditions` in queries.
    pub const TERMS_AND_CONDITIONS: Property<Self> = Property::new("termsAndConditions");
    /// `configurationPolicies` in queries.
    pub const CONFIGURATION_POLICIES: Property<Self> = Property::new("configurationPolicies");
    /// `configurationSettings` in queries.
    pub const CONFIGURATION_SETTINGS: Property<Self> = Property::new("configurationSettings");
    /// `configurationCategories` in queries.
    pub const CONFIGURATION_CATEGORIES: Property<Self> = Property::new("configurationCategories");
    /// `enrollmentProfiles` in queries.
    pub const ENROLLMENT_PROFILES: Property<Self> = Property::new("enrollmentProfiles");
    /// `importedAppleDeviceIdentities` in queries.
    pub const IMPORTED_APPLE_DEVICE_IDENTITIES: Property<Self> = Property::new("importedAppleDeviceIdentities");
    /// `importedDeviceIdentities` in queries.
    pub const IMPORTED_DEVICE_IDENTITIES: Property<Self> = Property::new("importedDeviceIdentities");
    /// `advancedThreatProtectionOnboardingStateSummary` in queries.
    pub const ADVANCED_THREAT_PROTECTION_ONBOARDING_STATE_SUMMARY: Property<Self> =
        Property::new("advancedThreatProtectionOnboardingStateSummary");
    /// `CartToClassAssociations` in queries.
    pub const CART_TO_CLASS_ASSOCIATIONS: Property<Self> = Property::new("CartToClassAssociations");
    /// `deviceCompliancePolicies` in queries.
    pub const DEVICE_COMPLIANCE_POLICIES: Property<Self> = Property::new("deviceCompliancePolicies");
    /// `deviceCompliancePolicyDeviceStateSummary` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_DEVICE_STATE_SUMMARY: Property<Self> =
        Property::new("deviceCompliancePolicyDeviceStateSummary");
    /// `deviceCompliancePolicySettingStateSummaries` in queries.
    pub const DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES: Property<Self> =
        Property::new("deviceCompliancePolicySettingStateSummaries");
    /// `deviceConfigurationConflictSummary` in queries.
    pub const DEVICE_CONFIGURATION_CONFLICT_SUMMARY: Property<Self> =
        Property::new("deviceConfigurationConflictSummary");
    /// `deviceConfigurationDeviceStateSummaries` in queries.
    pub const DEVICE_CONFIGURATION_DEVICE_STATE_SUMMARIES: Property<Self> =
        Property::new("deviceConfigurationDeviceStateSummaries");
    /// `DeviceConfigurationRestrictedAppsViolations` in queries.
    pub const DEVICE_CONFIGURATION_RESTRICTED_APPS_VIOLATIONS: Property<Self> =
        Property::new("DeviceConfigurationRestrictedAppsViolations");
    /// `deviceConfigurations` in queries.
    pub const DEVICE_CONFIGURATIONS: Property<Self> = Property::new("deviceConfigurations");
    /// `deviceConfigurationUserStateSummaries` in queries.
    pub const DEVICE_CONFIGURATION_USER_STATE_SUMMARIES: Property<Self> =
        Property::new("deviceConfigurationUserStateSummaries");
    /// `iosUpdateStatuses` in queries.
    pub const IOS_UPDATE_STATUSES: Property<Self> = Property::new("iosUpdateStatuses");
    /// `ndesConnectors` in queries.
    pub const NDES_CONNECTORS: Property<Self> = Property::new("ndesConnectors");
    /// `softwareUpdateStatusSummary` in queries.
    pub const SOFTWARE_UPDATE_STATUS_SUMMARY: Property<Self> = Property::new("softwareUpdateStatusSummary");
    /// `intents` in queries.
    pub const INTENTS: Property<Self> = Property::new("intents");
    /// `settingDefinitions` in queries.
    pub const SETTING_DEFINITIONS: Property<Self> = Property::new("settingDefinitions");
    /// `templates` in queries.
    pub const TEMPLATES: Property<Self> = Property::new("templates");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `applePushNotificationCertificate` in queries.
    pub const APPLE_PUSH_NOTIFICATION_CERTIFICATE: Property<Self> = Property::new("applePushNotificationCertificate");
    /// `dataSharingConsents` in queries.
    pub const DATA_SHARING_CONSENTS: Property<Self> = Property::new("dataSharingConsents");
    /// `detectedApps` in queries.
    pub const DETECTED_APPS: Property<Self> = Property::new("detectedApps");
    /// `DeviceManagementScripts` in queries.
    pub const DEVICE_MANAGEMENT_SCRIPTS: Property<Self> = Property::new("DeviceManagementScripts");
    /// `DeviceShellScripts` in queries.
    pub const DEVICE_SHELL_SCRIPTS: Property<Self> = Property::new("DeviceShellScripts");
    /// `deviceHealthScripts` in queries.
    pub const DEVICE_HEALTH_SCRIPTS: Property<Self> = Property::new("deviceHealthScripts");
    /// `managedDeviceOverview` in queries.
    pub const MANAGED_DEVICE_OVERVIEW: Property<Self> = Property::new("managedDeviceOverview");
    /// `managedDevices` in queries.
    pub const MANAGED_DEVICES: Property<Self> = Property::new("managedDevices");
    /// `remoteActionAudits` in queries.
    pub const REMOTE_ACTION_AUDITS: Property<Self> = Property::new("remoteActionAudits");
    /// `windowsMalwareInformation` in queries.
    pub const WINDOWS_MALWARE_INFORMATION: Property<Self> = Property::new("windowsMalwareInformation");
    /// `mobileAppTroubleshootingEvents` in queries.
    pub const MOBILE_APP_TROUBLESHOOTING_EVENTS: Property<Self> = Property::new("mobileAppTroubleshootingEvents");
    /// `userExperienceAnalyticsOverview` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_OVERVIEW: Property<Self> = Property::new("userExperienceAnalyticsOverview");
    /// `userExperienceAnalyticsBaselines` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_BASELINES: Property<Self> = Property::new("userExperienceAnalyticsBaselines");
    /// `UserExperienceAnalyticsCategories` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_CATEGORIES: Property<Self> = Property::new("UserExperienceAnalyticsCategories");
    /// `userExperienceAnalyticsDevicePerformance` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_PERFORMANCE: Property<Self> =
        Property::new("userExperienceAnalyticsDevicePerformance");
    /// `userExperienceAnalyticsRegressionSummary` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_REGRESSION_SUMMARY: Property<Self> =
        Property::new("userExperienceAnalyticsRegressionSummary");
    /// `userExperienceAnalyticsDeviceStartupHistory` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_HISTORY: Property<Self> =
        Property::new("userExperienceAnalyticsDeviceStartupHistory");
    /// `userExperienceAnalyticsDeviceStartupProcesses` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESSES: Property<Self> =
        Property::new("userExperienceAnalyticsDeviceStartupProcesses");
    /// `userExperienceAnalyticsDeviceStartupProcessPerformance` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_DEVICE_STARTUP_PROCESS_PERFORMANCE: Property<Self> =
        Property::new("userExperienceAnalyticsDeviceStartupProcessPerformance");
    /// `userExperienceAnalyticsScoreHistory` in queries.
    pub const USER_EXPERIENCE_ANALYTICS_SCORE_HISTORY: Property<Self> =
        Property::new("userExperienceAnalyticsScoreHistory");
    /// `depOnboardingSettings` in queries.
    pub const DEP_ONBOARDING_SETTINGS: Property<Self> = Property::new("depOnboardingSettings");
    /// `importedWindowsAutopilotDeviceIdentities` in queries.
    pub const IMPORTED_WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: Property<Self> =
        Property::new("importedWindowsAutopilotDeviceIdentities");
    /// `windowsAutopilotDeploymentProfiles` in queries.
    pub const WINDOWS_AUTOPILOT_DEPLOYMENT_PROFILES: Property<Self> =
        Property::new("windowsAutopilotDeploymentProfiles");
    /// `windowsAutopilotDeviceIdentities` in queries.
    pub const WINDOWS_AUTOPILOT_DEVICE_IDENTITIES: Property<Self> = Property::new("windowsAutopilotDeviceIdentities");
    /// `windowsAutopilotSettings` in queries.
    pub const WINDOWS_AUTOPILOT_SETTINGS: Property<Self> = Property::new("windowsAutopilotSettings");
    /// `embeddedSIMActivationCodePools` in queries.
    pub const EMBEDDED_SIM_ACTIVATION_CODE_POOLS: Property<Self> = Property::new("embeddedSIMActivationCodePools");
    /// `managementConditions` in queries.
    pub const MANAGEMENT_CONDITIONS: Property<Self> = Property::new("managementConditions");
    /// `managementConditionStatements` in queries.
    pub const MANAGEMENT_CONDITION_STATEMENTS: Property<Self> = Property::new("managementConditionStatements");
    /// `groupPolicyMigrationReports` in queries.
    pub const GROUP_POLICY_MIGRATION_REPORTS: Property<Self> = Property::new("groupPolicyMigrationReports");
    /// `microsoftTunnelConfigurations` in queries.
    pub const MICROSOFT_TUNNEL_CONFIGURATIONS: Property<Self> = Property::new("microsoftTunnelConfigurations");
    /// `microsoftTunnelSites` in queries.
    pub const MICROSOFT_TUNNEL_SITES: Property<Self> = Property::new("microsoftTunnelSites");
    /// `notificationMessageTemplates` in queries.
    pub const NOTIFICATION_MESSAGE_TEMPLATES: Property<Self> = Property::new("notificationMessageTemplates");
    /// `conditionalAccessSettings` in queries.
    pub const CONDITIONAL_ACCESS_SETTINGS: Property<Self> = Property::new("conditionalAccessSettings");
    /// `deviceCategories` in queries.
    pub const DEVICE_CATEGORIES: Property<Self> = Property::new("deviceCategories");
    /// `deviceEnrollmentConfigurations` in queries.
    pub const DEVICE_ENROLLMENT_CONFIGURATIONS: Property<Self> = Property::new("deviceEnrollmentConfigurations");
    /// `deviceManagementPartners` in queries.
    pub const DEVICE_MANAGEMENT_PARTNERS: Property<Self> = Property::new("deviceManagementPartners");
    /// `exchangeConnectors` in queries.
    pub const EXCHANGE_CONNECTORS: Property<Self> = Property::new("exchangeConnectors");
    /// `exchangeOnPremisesPolicies` in queries.
    pub const EXCHANGE_ON_PREMISES_POLICIES: Property<Self> = Property::new("exchangeOnPremisesPolicies");
    /// `exchangeOnPremisesPolicy` in queries.
    pub const EXCHANGE_ON_PREMISES_POLICY: Property<Self> = Property::new("exchangeOnPremisesPolicy");
    /// `mobileThreatDefenseConnectors` in queries.
    pub const MOBILE_THREAT_DEFENSE_CONNECTORS: Property<Self> = Property::new("mobileThreatDefenseConnectors");
    /// `derivedCredentials` in queries.
    pub const DERIVED_CREDENTIALS: Property<Self> = Property::new("derivedCredentials");
    /// `userPfxCertificates` in queries.
    pub const USER_PFX_CERTIFICATES: Property<Self> = Property::new("userPfxCertificates");
    /// `remoteAssistancePartners` in queries.
    pub const REMOTE_ASSISTANCE_PARTNERS: Property<Self> = Property::new("remoteAssistancePartners");
    /// `resourceOperations` in queries.
    pub const RESOURCE_OPERATIONS: Property<Self> = Property::new("resourceOperations");
    /// `roleAssignments` in queries.
    pub const ROLE_ASSIGNMENTS: Property<Self> = Property::new("roleAssignments");
    /// `roleDefinitions` in queries.
    pub const ROLE_DEFINITIONS: Property<Self> = Property::new("roleDefinitions");
    /// `roleScopeTags` in queries.
    pub const ROLE_SCOPE_TAGS: Property<Self> = Property::new("roleScopeTags");
    /// `reports` in queries.
    pub const REPORTS: Property<Self> = Property::new("reports");
    /// `windowsFeatureUpdateProfiles` in queries.
    pub const WINDOWS_FEATURE_UPDATE_PROFILES: Property<Self> = Property::new("windowsFeatureUpdateProfiles");
    /// `telecomExpenseManagementPartners` in queries.
    pub const TELECOM_EXPENSE_MANAGEMENT_PARTNERS: Property<Self> = Property::new("telecomExpenseManagementPartners");
    /// `troubleshootingEvents` in queries.
    pub const TROUBLESHOOTING_EVENTS: Property<Self> = Property::new("troubleshootingEvents");
    /// `intuneBrandingProfiles` in queries.
    pub const INTUNE_BRANDING_PROFILES: Property<Self> = Property::new("intuneBrandingProfiles");
    /// `windowsInformationProtectionAppLearningSummaries` in queries.
    pub const WINDOWS_INFORMATION_PROTECTION_APP_LEARNING_SUMMARIES: Property<Self> =
        Property::new("windowsInformationProtectionAppLearningSummaries");
    /// `windowsInformationProtectionNetworkLearningSummaries` in queries.
    pub const WINDOWS_INFORMATION_PROTECTION_NETWORK_LEARNING_SUMMARIES: Property<Self> =
        Property::new("windowsInformationProtectionNetworkLearningSummaries");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `intuneAccountId`: `Edm.Guid`
    pub fn intune_account_id(&self) -> Parsed<Uuid> {
        self.0.guid("intuneAccountId")
    }

    /// Sets `intuneAccountId`.
    pub fn with_intune_account_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("intuneAccountId", value))
    }

    /// `legacyPcManangementEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn legacy_pc_manangement_enabled(&self) -> Option<bool> {
        self.0.bool("legacyPcManangementEnabled")
    }

    /// `maximumDepTokens`: `Edm.Int32`
    pub fn maximum_dep_tokens(&self) -> Option<i32> {
        self.0.i32("maximumDepTokens")
    }

    /// Sets `maximumDepTokens`.
    pub fn with_maximum_dep_tokens(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maximumDepTokens", value))
    }

    /// `settings`: `microsoft.graph.deviceManagementSettings`
    pub fn settings(&self) -> Option<&super::DeviceManagementSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::DeviceManagementSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }

    /// `accountMoveCompletionDateTime`: `Edm.DateTimeOffset`
    pub fn account_move_completion_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("accountMoveCompletionDateTime")
    }

    /// Sets `accountMoveCompletionDateTime`.
    pub fn with_account_move_completion_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("accountMoveCompletionDateTime", value))
    }

    /// `adminConsent`: `microsoft.graph.adminConsent`
    pub fn admin_consent(&self) -> Option<&super::AdminConsent> {
        self.0.model("adminConsent")
    }

    /// Sets `adminConsent`.
    pub fn with_admin_consent(self, value: impl Into<Nullable<super::AdminConsent>>) -> Self {
        Self(self.0.with("adminConsent", value))
    }

    /// `deviceProtectionOverview`: `microsoft.graph.deviceProtectionOverview`
    pub fn device_protection_overview(&self) -> Option<&super::DeviceProtectionOverview> {
        self.0.model("deviceProtectionOverview")
    }

    /// Sets `deviceProtectionOverview`.
    pub fn with_device_protection_overview(self, value: impl Into<Nullable<super::DeviceProtectionOverview>>) -> Self {
        Self(self.0.with("deviceProtectionOverview", value))
    }

    /// `managedDeviceCleanupSettings`: `microsoft.graph.managedDeviceCleanupSettings`
    pub fn managed_device_cleanup_settings(&self) -> Option<&super::ManagedDeviceCleanupSettings> {
        self.0.model("managedDeviceCleanupSettings")
    }

    /// Sets `managedDeviceCleanupSettings`.
    pub fn with_managed_device_cleanup_settings(
        self,
        value: impl Into<Nullable<super::ManagedDeviceCleanupSettings>>,
    ) -> Self {
        Self(self.0.with("managedDeviceCleanupSettings", value))
    }

    /// `subscriptionState`: `microsoft.graph.deviceManagementSubscriptionState`
    ///
    /// Possible values are: pending, active, warning, disabled, deleted, blocked, lockedOut.
    pub fn subscription_state(&self) -> Option<super::DeviceManagementSubscriptionState> {
        self.0.enumeration("subscriptionState")
    }

    /// Sets `subscriptionState`.
    pub fn with_subscription_state(self, value: impl Into<Nullable<super::DeviceManagementSubscriptionState>>) -> Self {
        Self(self.0.with("subscriptionState", value))
    }

    /// `subscriptions`: `microsoft.graph.deviceManagementSubscriptions`
    ///
    /// Possible values are: none, intune, office365, intunePremium, intune\_EDU, intune\_SMB.
    pub fn subscriptions(&self) -> Option<Flags<super::DeviceManagementSubscriptions>> {
        self.0.flags("subscriptions")
    }

    /// Sets `subscriptions`.
    pub fn with_subscriptions(self, value: impl Into<Nullable<Flags<super::DeviceManagementSubscriptions>>>) -> Self {
        Self(self.0.with("subscriptions", value))
    }

    /// `windowsMalwareOverview`: `microsoft.graph.windowsMalwareOverview`
    pub fn windows_malware_overview(&self) -> Option<&super::WindowsMalwareOverview> {
        self.0.model("windowsMalwareOverview")
    }

    /// Sets `windowsMalwareOverview`.
    pub fn with_windows_malware_overview(self, value: impl Into<Nullable<super::WindowsMalwareOverview>>) -> Self {
        Self(self.0.with("windowsMalwareOverview", value))
    }

    /// `groupPolicyObjectFiles`: `Collection(microsoft.graph.groupPolicyObjectFile)`
    pub fn group_policy_object_files(&self) -> Option<&[super::GroupPolicyObjectFile]> {
        self.0.models("groupPolicyObjectFiles")
    }

    /// Sets `groupPolicyObjectFiles`.
    pub fn with_group_policy_object_files(self, value: impl Into<Nullable<Vec<super::GroupPolicyObjectFile>>>) -> Self {
        Self(self.0.with("groupPolicyObjectFiles", value))
    }

    /// `intuneBrand`: `microsoft.graph.intuneBrand`
    pub fn intune_brand(&self) -> Option<&super::IntuneBrand> {
        self.0.model("intuneBrand")
    }

    /// Sets `intuneBrand`.
    pub fn with_intune_brand(self, value: impl Into<Nullable<super::IntuneBrand>>) -> Self {
        Self(self.0.with("intuneBrand", value))
    }

    /// `domainJoinConnectors`: `Collection(microsoft.graph.deviceManagementDomainJoinConnector)`
    pub fn domain_join_connectors(&self) -> Option<&[super::DeviceManagementDomainJoinConnector]> {
        self.0.models("domainJoinConnectors")
    }

    /// Sets `domainJoinConnectors`.
    pub fn with_domain_join_connectors(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementDomainJoinConnector>>>,
    ) -> Self {
        Self(self.0.with("domainJoinConnectors", value))
    }

    /// `androidDeviceOwnerEnrollmentProfiles`: `Collection(microsoft.graph.androidDeviceOwnerEnrollmentProfile)`
    pub fn android_device_owner_enrollment_profiles(&self) -> Option<&[super::AndroidDeviceOwnerEnrollmentProfile]> {
        self.0.models("androidDeviceOwnerEnrollmentProfiles")
    }

    /// Sets `androidDeviceOwnerEnrollmentProfiles`.
    pub fn with_android_device_owner_enrollment_profiles(
        self,
        value: impl Into<Nullable<Vec<super::AndroidDeviceOwnerEnrollmentProfile>>>,
    ) -> Self {
        Self(self.0.with("androidDeviceOwnerEnrollmentProfiles", value))
    }

    /// `androidForWorkAppConfigurationSchemas`: `Collection(microsoft.graph.androidForWorkAppConfigurationSchema)`
    pub fn android_for_work_app_configuration_schemas(&self) -> Option<&[super::AndroidForWorkAppConfigurationSchema]> {
        self.0.models("androidForWorkAppConfigurationSchemas")
    }

    /// Sets `androidForWorkAppConfigurationSchemas`.
    pub fn with_android_for_work_app_configuration_schemas(
        self,
        value: impl Into<Nullable<Vec<super::AndroidForWorkAppConfigurationSchema>>>,
    ) -> Self {
        Self(self.0.with("androidForWorkAppConfigurationSchemas", value))
    }

    /// `androidForWorkEnrollmentProfiles`: `Collection(microsoft.graph.androidForWorkEnrollmentProfile)`
    pub fn android_for_work_enrollment_profiles(&self) -> Option<&[super::AndroidForWorkEnrollmentProfile]> {
        self.0.models("androidForWorkEnrollmentProfiles")
    }

    /// Sets `androidForWorkEnrollmentProfiles`.
    pub fn with_android_for_work_enrollment_profiles(
        self,
        value: impl Into<Nullable<Vec<super::AndroidForWorkEnrollmentProfile>>>,
    ) -> Self {
        Self(self.0.with("androidForWorkEnrollmentProfiles", value))
    }

    /// `androidForWorkSettings`: `microsoft.graph.androidForWorkSettings`
    pub fn android_for_work_settings(&self) -> Option<&super::AndroidForWorkSettings> {
        self.0.model("androidForWorkSettings")
    }

    /// Sets `androidForWorkSettings`.
    pub fn with_android_for_work_settings(self, value: impl Into<Nullable<super::AndroidForWorkSettings>>) -> Self {
        Self(self.0.with("androidForWorkSettings", value))
    }

    /// `androidManagedStoreAccountEnterpriseSettings`: `microsoft.graph.androidManagedStoreAccountEnterpriseSettings`
    pub fn android_managed_store_account_enterprise_settings(
        &self,
    ) -> Option<&super::AndroidManagedStoreAccountEnterpriseSettings>
    {
        self.0.model("androidManagedStoreAccountEnterpriseSettings")
    }

    /// Sets `androidManagedStoreAccountEnterpriseSettings`.
    pub fn with_android_managed_store_account_enterprise_settings(
        self,
        value: impl Into<Nullable<super::AndroidManagedStoreAccountEnterpriseSettings>>,
    ) -> Self {
        Self(self.0.with("androidManagedStoreAccountEnterpriseSettings", value))
    }

    /// `androidManagedStoreAppConfigurationSchemas`: `Collection(microsoft.graph.androidManagedStoreAppConfigurationSchema)`
    pub fn android_managed_store_app_configuration_schemas(
        &self,
    ) -> Option<&[super::AndroidManagedStoreAppConfigurationSchema]>
    {
        self.0.models("androidManagedStoreAppConfigurationSchemas")
    }

    /// Sets `androidManagedStoreAppConfigurationSchemas`.
    pub fn with_android_managed_store_app_configuration_schemas(
        self,
        value: impl Into<Nullable<Vec<super::AndroidManagedStoreAppConfigurationSchema>>>,
    ) -> Self {
        Self(self.0.with("androidManagedStoreAppConfigurationSchemas", value))
    }

    /// `auditEvents`: `Collection(microsoft.graph.auditEvent)`
    pub fn audit_events(&self) -> Option<&[super::AuditEvent]> {
        self.0.models("auditEvents")
    }

    /// Sets `auditEvents`.
    pub fn with_audit_events(self, value: impl Into<Nullable<Vec<super::AuditEvent>>>) -> Self {
        Self(self.0.with("auditEvents", value))
    }

    /// `termsAndConditions`: `Collection(microsoft.graph.termsAndConditions)`
    pub fn terms_and_conditions(&self) -> Option<&[super::TermsAndConditions]> {
        self.0.models("termsAndConditions")
    }

    /// Sets `termsAndConditions`.
    pub fn with_terms_and_conditions(self, value: impl Into<Nullable<Vec<super::TermsAndConditions>>>) -> Self {
        Self(self.0.with("termsAndConditions", value))
    }

    /// `configurationPolicies`: `Collection(microsoft.graph.deviceManagementConfigurationPolicy)`
    pub fn configuration_policies(&self) -> Option<&[super::DeviceManagementConfigurationPolicy]> {
        self.0.models("configurationPolicies")
    }

    /// Sets `configurationPolicies`.
    pub fn with_configuration_policies(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationPolicy>>>,
    ) -> Self {
        Self(self.0.with("configurationPolicies", value))
    }

    /// `configurationSettings`: `Collection(microsoft.graph.deviceManagementConfigurationSettingDefinition)`
    pub fn configuration_settings(&self) -> Option<&[super::DeviceManagementConfigurationSettingDefinition]> {
        self.0.models("configurationSettings")
    }

    /// Sets `configurationSettings`.
    pub fn with_configuration_settings(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationSettingDefinition>>>,
    ) -> Self {
        Self(self.0.with("configurationSettings", value))
    }

    /// `configurationCategories`: `Collection(microsoft.graph.deviceManagementConfigurationCategory)`
    pub fn configuration_categories(&self) -> Option<&[super::DeviceManagementConfigurationCategory]> {
        self.0.models("configurationCategories")
    }

    /// Sets `configurationCategories`.
    pub fn with_configuration_categories(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementConfigurationCategory>>>,
    ) -> Self {
        Self(self.0.with("configurationCategories", value))
    }

    /// `enrollmentProfiles`: `Collection(microsoft.graph.enrollmentProfile)`
    pub fn enrollment_profiles(&self) -> Option<&[super::EnrollmentProfile]> {
        self.0.models("enrollmentProfiles")
    }

    /// Sets `enrollmentProfiles`.
    pub fn with_enrollment_profiles(self, value: impl Into<Nullable<Vec<super::EnrollmentProfile>>>) -> Self {
        Self(self.0.with("enrollmentProfiles", value))
    }

    /// `importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`
    pub fn imported_apple_device_identities(&self) -> Option<&[super::ImportedAppleDeviceIdentity]> {
        self.0.models("importedAppleDeviceIdentities")
    }

    /// Sets `importedAppleDeviceIdentities`.
    pub fn with_imported_apple_device_identities(
        self,
        value: impl Into<Nullable<Vec<super::ImportedAppleDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedAppleDeviceIdentities", value))
    }

    /// `importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`
    pub fn imported_device_identities(&self) -> Option<&[super::ImportedDeviceIdentity]> {
        self.0.models("importedDeviceIdentities")
    }

    /// Sets `importedDeviceIdentities`.
    pub fn with_imported_device_identities(
        self,
        value: impl Into<Nullable<Vec<super::ImportedDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedDeviceIdentities", value))
    }

    /// `advancedThreatProtectionOnboardingStateSummary`: `microsoft.graph.advancedThreatProtectionOnboardingStateSummary`
    pub fn advanced_threat_protection_onboarding_state_summary(
        &self,
    ) -> Option<&super::AdvancedThreatProtectionOnboardingStateSummary>
    {
        self.0.model("advancedThreatProtectionOnboardingStateSummary")
    }

    /// Sets `advancedThreatProtectionOnboardingStateSummary`.
    pub fn with_advanced_threat_protection_onboarding_state_summary(
        self,
        value: impl Into<Nullable<super::AdvancedThreatProtectionOnboardingStateSummary>>,
    ) -> Self {
        Self(self.0.with("advancedThreatProtectionOnboardingStateSummary", value))
    }

    /// `CartToClassAssociations`: `Collection(microsoft.graph.cartToClassAssociation)`
    pub fn cart_to_class_associations(&self) -> Option<&[super::CartToClassAssociation]> {
        self.0.models("CartToClassAssociations")
    }

    /// Sets `CartToClassAssociations`.
    pub fn with_cart_to_class_associations(
        self,
        value: impl Into<Nullable<Vec<super::CartToClassAssociation>>>,
    ) -> Self {
        Self(self.0.with("CartToClassAssociations", value))
    }

    /// `deviceCompliancePolicies`: `Collection(microsoft.graph.deviceCompliancePolicy)`
    pub fn device_compliance_policies(&self) -> Option<&[super::DeviceCompliancePolicy]> {
        self.0.models("deviceCompliancePolicies")
    }

    /// Sets `deviceCompliancePolicies`.
    pub fn with_device_compliance_policies(
        self,
        value: impl Into<Nullable<Vec<super::DeviceCompliancePolicy>>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicies", value))
    }

    /// `deviceCompliancePolicyDeviceStateSummary`: `microsoft.graph.deviceCompliancePolicyDeviceStateSummary`
    pub fn device_compliance_policy_device_state_summary(
        &self,
    ) -> Option<&super::DeviceCompliancePolicyDeviceStateSummary>
    {
        self.0.model("deviceCompliancePolicyDeviceStateSummary")
    }

    /// Sets `deviceCompliancePolicyDeviceStateSummary`.
    pub fn with_device_compliance_policy_device_state_summary(
        self,
        value: impl Into<Nullable<super::DeviceCompliancePolicyDeviceStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicyDeviceStateSummary", value))
    }

    /// `deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.deviceCompliancePolicySettingStateSummary)`
    pub fn device_compliance_policy_setting_state_summaries(
        &self,
    ) -> Option<&[super::DeviceCompliancePolicySettingStateSummary]>
    {
        self.0.models("deviceCompliancePolicySettingStateSummaries")
    }

    /// Sets `deviceCompliancePolicySettingStateSummaries`.
    pub fn with_device_compliance_policy_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::DeviceCompliancePolicySettingStateSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceCompliancePolicySettingStateSummaries", value))
    }

    /// `deviceConfigurationConflictSummary`: `Collection(microsoft.graph.deviceConfigurationConflictSummary)`
    pub fn device_configuration_conflict_summary(&self) -> Option<&[super::DeviceConfigurationConflictSummary]> {
        self.0.models("deviceConfigurationConflictSummary")
    }

    /// Sets `deviceConfigurationConflictSummary`.
    pub fn with_device_configuration_conflict_summary(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationConflictSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceConfigurationConflictSummary", value))
    }

    /// `deviceConfigurationDeviceStateSummaries`: `microsoft.graph.deviceConfigurationDeviceStateSummary`
    pub fn device_configuration_device_state_summaries(&self) -> Option<&super::DeviceConfigurationDeviceStateSummary> {
        self.0.model("deviceConfigurationDeviceStateSummaries")
    }

    /// Sets `deviceConfigurationDeviceStateSummaries`.
    pub fn with_device_configuration_device_state_summaries(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceConfigurationDeviceStateSummaries", value))
    }

    /// `DeviceConfigurationRestrictedAppsViolations`: `Collection(microsoft.graph.restrictedAppsViolation)`
    pub fn device_configuration_restricted_apps_violations(&self) -> Option<&[super::RestrictedAppsViolation]> {
        self.0.models("DeviceConfigurationRestrictedAppsViolations")
    }

    /// Sets `DeviceConfigurationRestrictedAppsViolations`.
    pub fn with_device_configuration_restricted_apps_violations(
        self,
        value: impl Into<Nullable<Vec<super::RestrictedAppsViolation>>>,
    ) -> Self {
        Self(self.0.with("DeviceConfigurationRestrictedAppsViolations", value))
    }

    /// `deviceConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`
    pub fn device_configurations(&self) -> Option<&[super::DeviceConfiguration]> {
        self.0.models("deviceConfigurations")
    }

    /// Sets `deviceConfigurations`.
    pub fn with_device_configurations(self, value: impl Into<Nullable<Vec<super::DeviceConfiguration>>>) -> Self {
        Self(self.0.with("deviceConfigurations", value))
    }

    /// `deviceConfigurationUserStateSummaries`: `microsoft.graph.deviceConfigurationUserStateSummary`
    pub fn device_configuration_user_state_summaries(&self) -> Option<&super::DeviceConfigurationUserStateSummary> {
        self.0.model("deviceConfigurationUserStateSummaries")
    }

    /// Sets `deviceConfigurationUserStateSummaries`.
    pub fn with_device_configuration_user_state_summaries(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserStateSummary>>,
    ) -> Self {
        Self(self.0.with("deviceConfigurationUserStateSummaries", value))
    }

    /// `iosUpdateStatuses`: `Collection(microsoft.graph.iosUpdateDeviceStatus)`
    pub fn ios_update_statuses(&self) -> Option<&[super::IosUpdateDeviceStatus]> {
        self.0.models("iosUpdateStatuses")
    }

    /// Sets `iosUpdateStatuses`.
    pub fn with_ios_update_statuses(self, value: impl Into<Nullable<Vec<super::IosUpdateDeviceStatus>>>) -> Self {
        Self(self.0.with("iosUpdateStatuses", value))
    }

    /// `ndesConnectors`: `Collection(microsoft.graph.ndesConnector)`
    pub fn ndes_connectors(&self) -> Option<&[super::NdesConnector]> {
        self.0.models("ndesConnectors")
    }

    /// Sets `ndesConnectors`.
    pub fn with_ndes_connectors(self, value: impl Into<Nullable<Vec<super::NdesConnector>>>) -> Self {
        Self(self.0.with("ndesConnectors", value))
    }

    /// `softwareUpdateStatusSummary`: `microsoft.graph.softwareUpdateStatusSummary`
    pub fn software_update_status_summary(&self) -> Option<&super::SoftwareUpdateStatusSummary> {
        self.0.model("softwareUpdateStatusSummary")
    }

    /// Sets `softwareUpdateStatusSummary`.
    pub fn with_software_update_status_summary(
        self,
        value: impl Into<Nullable<super::SoftwareUpdateStatusSummary>>,
    ) -> Self {
        Self(self.0.with("softwareUpdateStatusSummary", value))
    }

    /// `intents`: `Collection(microsoft.graph.deviceManagementIntent)`
    pub fn intents(&self) -> Option<&[super::DeviceManagementIntent]> {
        self.0.models("intents")
    }

    /// Sets `intents`.
    pub fn with_intents(self, value: impl Into<Nullable<Vec<super::DeviceManagementIntent>>>) -> Self {
        Self(self.0.with("intents", value))
    }

    /// `settingDefinitions`: `Collection(microsoft.graph.deviceManagementSettingDefinition)`
    pub fn setting_definitions(&self) -> Option<&[super::DeviceManagementSettingDefinition]> {
        self.0.models("settingDefinitions")
    }

    /// Sets `settingDefinitions`.
    pub fn with_setting_definitions(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementSettingDefinition>>>,
    ) -> Self {
        Self(self.0.with("settingDefinitions", value))
    }

    /// `templates`: `Collection(microsoft.graph.deviceManagementTemplate)`
    pub fn templates(&self) -> Option<&[super::DeviceManagementTemplate]> {
        self.0.models("templates")
    }

    /// Sets `templates`.
    pub fn with_templates(self, value: impl Into<Nullable<Vec<super::DeviceManagementTemplate>>>) -> Self {
        Self(self.0.with("templates", value))
    }

    /// `categories`: `Collection(microsoft.graph.deviceManagementSettingCategory)`
    pub fn categories(&self) -> Option<&[super::DeviceManagementSettingCategory]> {
        self.0.models("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<super::DeviceManagementSettingCategory>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `applePushNotificationCertificate`: `microsoft.graph.applePushNotificationCertificate`
    pub fn apple_push_notification_certificate(&self) -> Option<&super::ApplePushNotificationCertificate> {
        self.0.model("applePushNotificationCertificate")
    }

    /// Sets `applePushNotificationCertificate`.
    pub fn with_apple_push_notification_certificate(
        self,
        value: impl Into<Nullable<super::ApplePushNotificationCertificate>>,
    ) -> Self {
        Self(self.0.with("applePushNotificationCertificate", value))
    }

    /// `dataSharingConsents`: `Collection(microsoft.graph.dataSharingConsent)`
    pub fn data_sharing_consents(&self) -> Option<&[super::DataSharingConsent]> {
        self.0.models("dataSharingConsents")
    }

    /// Sets `dataSharingConsents`.
    pub fn with_data_sharing_consents(self, value: impl Into<Nullable<Vec<super::DataSharingConsent>>>) -> Self {
        Self(self.0.with("dataSharingConsents", value))
    }

    /// `detectedApps`: `Collection(microsoft.graph.detectedApp)`
    pub fn detected_apps(&self) -> Option<&[super::DetectedApp]> {
        self.0.models("detectedApps")
    }

    /// Sets `detectedApps`.
    pub fn with_detected_apps(self, value: impl Into<Nullable<Vec<super::DetectedApp>>>) -> Self {
        Self(self.0.with("detectedApps", value))
    }

    /// `DeviceManagementScripts`: `Collection(microsoft.graph.deviceManagementScript)`
    pub fn device_management_scripts(&self) -> Option<&[super::DeviceManagementScript]> {
        self.0.models("DeviceManagementScripts")
    }

    /// Sets `DeviceManagementScripts`.
    pub fn with_device_management_scripts(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementScript>>>,
    ) -> Self {
        Self(self.0.with("DeviceManagementScripts", value))
    }

    /// `DeviceShellScripts`: `Collection(microsoft.graph.deviceShellScript)`
    pub fn device_shell_scripts(&self) -> Option<&[super::DeviceShellScript]> {
        self.0.models("DeviceShellScripts")
    }

    /// Sets `DeviceShellScripts`.
    pub fn with_device_shell_scripts(self, value: impl Into<Nullable<Vec<super::DeviceShellScript>>>) -> Self {
        Self(self.0.with("DeviceShellScripts", value))
    }

    /// `deviceHealthScripts`: `Collection(microsoft.graph.deviceHealthScript)`
    pub fn device_health_scripts(&self) -> Option<&[super::DeviceHealthScript]> {
        self.0.models("deviceHealthScripts")
    }

    /// Sets `deviceHealthScripts`.
    pub fn with_device_health_scripts(self, value: impl Into<Nullable<Vec<super::DeviceHealthScript>>>) -> Self {
        Self(self.0.with("deviceHealthScripts", value))
    }

    /// `managedDeviceOverview`: `microsoft.graph.managedDeviceOverview`
    pub fn managed_device_overview(&self) -> Option<&super::ManagedDeviceOverview> {
        self.0.model("managedDeviceOverview")
    }

    /// Sets `managedDeviceOverview`.
    pub fn with_managed_device_overview(self, value: impl Into<Nullable<super::ManagedDeviceOverview>>) -> Self {
        Self(self.0.with("managedDeviceOverview", value))
    }

    /// `managedDevices`: `Collection(microsoft.graph.managedDevice)`
    pub fn managed_devices(&self) -> Option<&[super::ManagedDevice]> {
        self.0.models("managedDevices")
    }

    /// Sets `managedDevices`.
    pub fn with_managed_devices(self, value: impl Into<Nullable<Vec<super::ManagedDevice>>>) -> Self {
        Self(self.0.with("managedDevices", value))
    }

    /// `remoteActionAudits`: `Collection(microsoft.graph.remoteActionAudit)`
    pub fn remote_action_audits(&self) -> Option<&[super::RemoteActionAudit]> {
        self.0.models("remoteActionAudits")
    }

    /// Sets `remoteActionAudits`.
    pub fn with_remote_action_audits(self, value: impl Into<Nullable<Vec<super::RemoteActionAudit>>>) -> Self {
        Self(self.0.with("remoteActionAudits", value))
    }

    /// `windowsMalwareInformation`: `Collection(microsoft.graph.windowsMalwareInformation)`
    pub fn windows_malware_information(&self) -> Option<&[super::WindowsMalwareInformation]> {
        self.0.models("windowsMalwareInformation")
    }

    /// Sets `windowsMalwareInformation`.
    pub fn with_windows_malware_information(
        self,
        value: impl Into<Nullable<Vec<super::WindowsMalwareInformation>>>,
    ) -> Self {
        Self(self.0.with("windowsMalwareInformation", value))
    }

    /// `mobileAppTroubleshootingEvents`: `Collection(microsoft.graph.mobileAppTroubleshootingEvent)`
    pub fn mobile_app_troubleshooting_events(&self) -> Option<&[super::MobileAppTroubleshootingEvent]> {
        self.0.models("mobileAppTroubleshootingEvents")
    }

    /// Sets `mobileAppTroubleshootingEvents`.
    pub fn with_mobile_app_troubleshooting_events(
        self,
        value: impl Into<Nullable<Vec<super::MobileAppTroubleshootingEvent>>>,
    ) -> Self {
        Self(self.0.with("mobileAppTroubleshootingEvents", value))
    }

    /// `userExperienceAnalyticsOverview`: `microsoft.graph.userExperienceAnalyticsOverview`
    pub fn user_experience_analytics_overview(&self) -> Option<&super::UserExperienceAnalyticsOverview> {
        self.0.model("userExperienceAnalyticsOverview")
    }

    /// Sets `userExperienceAnalyticsOverview`.
    pub fn with_user_experience_analytics_overview(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsOverview>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsOverview", value))
    }

    /// `userExperienceAnalyticsBaselines`: `Collection(microsoft.graph.userExperienceAnalyticsBaseline)`
    pub fn user_experience_analytics_baselines(&self) -> Option<&[super::UserExperienceAnalyticsBaseline]> {
        self.0.models("userExperienceAnalyticsBaselines")
    }

    /// Sets `userExperienceAnalyticsBaselines`.
    pub fn with_user_experience_analytics_baselines(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsBaseline>>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsBaselines", value))
    }

    /// `UserExperienceAnalyticsCategories`: `Collection(microsoft.graph.userExperienceAnalyticsCategory)`
    pub fn user_experience_analytics_categories(&self) -> Option<&[super::UserExperienceAnalyticsCategory]> {
        self.0.models("UserExperienceAnalyticsCategories")
    }

    /// Sets `UserExperienceAnalyticsCategories`.
    pub fn with_user_experience_analytics_categories(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsCategory>>>,
    ) -> Self {
        Self(self.0.with("UserExperienceAnalyticsCategories", value))
    }

    /// `userExperienceAnalyticsDevicePerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDevicePerformance)`
    pub fn user_experience_analytics_device_performance(
        &self,
    ) -> Option<&[super::UserExperienceAnalyticsDevicePerformance]>
    {
        self.0.models("userExperienceAnalyticsDevicePerformance")
    }

    /// Sets `userExperienceAnalyticsDevicePerformance`.
    pub fn with_user_experience_analytics_device_performance(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsDevicePerformance>>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsDevicePerformance", value))
    }

    /// `userExperienceAnalyticsRegressionSummary`: `microsoft.graph.userExperienceAnalyticsRegressionSummary`
    pub fn user_experience_analytics_regression_summary(
        &self,
    ) -> Option<&super::UserExperienceAnalyticsRegressionSummary>
    {
        self.0.model("userExperienceAnalyticsRegressionSummary")
    }

    /// Sets `userExperienceAnalyticsRegressionSummary`.
    pub fn with_user_experience_analytics_regression_summary(
        self,
        value: impl Into<Nullable<super::UserExperienceAnalyticsRegressionSummary>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsRegressionSummary", value))
    }

    /// `userExperienceAnalyticsDeviceStartupHistory`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupHistory)`
    pub fn user_experience_analytics_device_startup_history(
        &self,
    ) -> Option<&[super::UserExperienceAnalyticsDeviceStartupHistory]>
    {
        self.0.models("userExperienceAnalyticsDeviceStartupHistory")
    }

    /// Sets `userExperienceAnalyticsDeviceStartupHistory`.
    pub fn with_user_experience_analytics_device_startup_history(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsDeviceStartupHistory>>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsDeviceStartupHistory", value))
    }

    /// `userExperienceAnalyticsDeviceStartupProcesses`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcess)`
    pub fn user_experience_analytics_device_startup_processes(
        &self,
    ) -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcess]>
    {
        self.0.models("userExperienceAnalyticsDeviceStartupProcesses")
    }

    /// Sets `userExperienceAnalyticsDeviceStartupProcesses`.
    pub fn with_user_experience_analytics_device_startup_processes(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsDeviceStartupProcess>>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsDeviceStartupProcesses", value))
    }

    /// `userExperienceAnalyticsDeviceStartupProcessPerformance`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance)`
    pub fn user_experience_analytics_device_startup_process_performance(
        &self,
    ) -> Option<&[super::UserExperienceAnalyticsDeviceStartupProcessPerformance]>
    {
        self.0.models("userExperienceAnalyticsDeviceStartupProcessPerformance")
    }

    /// Sets `userExperienceAnalyticsDeviceStartupProcessPerformance`.
    pub fn with_user_experience_analytics_device_startup_process_performance(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsDeviceStartupProcessPerformance>>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsDeviceStartupProcessPerformance", value))
    }

    /// `userExperienceAnalyticsScoreHistory`: `Collection(microsoft.graph.userExperienceAnalyticsScoreHistory)`
    pub fn user_experience_analytics_score_history(&self) -> Option<&[super::UserExperienceAnalyticsScoreHistory]> {
        self.0.models("userExperienceAnalyticsScoreHistory")
    }

    /// Sets `userExperienceAnalyticsScoreHistory`.
    pub fn with_user_experience_analytics_score_history(
        self,
        value: impl Into<Nullable<Vec<super::UserExperienceAnalyticsScoreHistory>>>,
    ) -> Self {
        Self(self.0.with("userExperienceAnalyticsScoreHistory", value))
    }

    /// `depOnboardingSettings`: `Collection(microsoft.graph.depOnboardingSetting)`
    pub fn dep_onboarding_settings(&self) -> Option<&[super::DepOnboardingSetting]> {
        self.0.models("depOnboardingSettings")
    }

    /// Sets `depOnboardingSettings`.
    pub fn with_dep_onboarding_settings(self, value: impl Into<Nullable<Vec<super::DepOnboardingSetting>>>) -> Self {
        Self(self.0.with("depOnboardingSettings", value))
    }

    /// `importedWindowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.importedWindowsAutopilotDeviceIdentity)`
    pub fn imported_windows_autopilot_device_identities(
        &self,
    ) -> Option<&[super::ImportedWindowsAutopilotDeviceIdentity]>
    {
        self.0.models("importedWindowsAutopilotDeviceIdentities")
    }

    /// Sets `importedWindowsAutopilotDeviceIdentities`.
    pub fn with_imported_windows_autopilot_device_identities(
        self,
        value: impl Into<Nullable<Vec<super::ImportedWindowsAutopilotDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedWindowsAutopilotDeviceIdentities", value))
    }

    /// `windowsAutopilotDeploymentProfiles`: `Collection(microsoft.graph.windowsAutopilotDeploymentProfile)`
    pub fn windows_autopilot_deployment_profiles(&self) -> Option<&[super::WindowsAutopilotDeploymentProfile]> {
        self.0.models("windowsAutopilotDeploymentProfiles")
    }

    /// Sets `windowsAutopilotDeploymentProfiles`.
    pub fn with_windows_autopilot_deployment_profiles(
        self,
        value: impl Into<Nullable<Vec<super::WindowsAutopilotDeploymentProfile>>>,
    ) -> Self {
        Self(self.0.with("windowsAutopilotDeploymentProfiles", value))
    }

    /// `windowsAutopilotDeviceIdentities`: `Collection(microsoft.graph.windowsAutopilotDeviceIdentity)`
    pub fn windows_autopilot_device_identities(&self) -> Option<&[super::WindowsAutopilotDeviceIdentity]> {
        self.0.models("windowsAutopilotDeviceIdentities")
    }

    /// Sets `windowsAutopilotDeviceIdentities`.
    pub fn with_windows_autopilot_device_identities(
        self,
        value: impl Into<Nullable<Vec<super::WindowsAutopilotDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("windowsAutopilotDeviceIdentities", value))
    }

    /// `windowsAutopilotSettings`: `microsoft.graph.windowsAutopilotSettings`
    pub fn windows_autopilot_settings(&self) -> Option<&super::WindowsAutopilotSettings> {
        self.0.model("windowsAutopilotSettings")
    }

    /// Sets `windowsAutopilotSettings`.
    pub fn with_windows_autopilot_settings(self, value: impl Into<Nullable<super::WindowsAutopilotSettings>>) -> Self {
        Self(self.0.with("windowsAutopilotSettings", value))
    }

    /// `embeddedSIMActivationCodePools`: `Collection(microsoft.graph.embeddedSIMActivationCodePool)`
    pub fn embedded_sim_activation_code_pools(&self) -> Option<&[super::EmbeddedSimActivationCodePool]> {
        self.0.models("embeddedSIMActivationCodePools")
    }

    /// Sets `embeddedSIMActivationCodePools`.
    pub fn with_embedded_sim_activation_code_pools(
        self,
        value: impl Into<Nullable<Vec<super::EmbeddedSimActivationCodePool>>>,
    ) -> Self {
        Self(self.0.with("embeddedSIMActivationCodePools", value))
    }

    /// `managementConditions`: `Collection(microsoft.graph.managementCondition)`
    pub fn management_conditions(&self) -> Option<&[super::ManagementCondition]> {
        self.0.models("managementConditions")
    }

    /// Sets `managementConditions`.
    pub fn with_management_conditions(self, value: impl Into<Nullable<Vec<super::ManagementCondition>>>) -> Self {
        Self(self.0.with("managementConditions", value))
    }

    /// `managementConditionStatements`: `Collection(microsoft.graph.managementConditionStatement)`
    pub fn management_condition_statements(&self) -> Option<&[super::ManagementConditionStatement]> {
        self.0.models("managementConditionStatements")
    }

    /// Sets `managementConditionStatements`.
    pub fn with_management_condition_statements(
        self,
        value: impl Into<Nullable<Vec<super::ManagementConditionStatement>>>,
    ) -> Self {
        Self(self.0.with("managementConditionStatements", value))
    }

    /// `groupPolicyMigrationReports`: `Collection(microsoft.graph.groupPolicyMigrationReport)`
    pub fn group_policy_migration_reports(&self) -> Option<&[super::GroupPolicyMigrationReport]> {
        self.0.models("groupPolicyMigrationReports")
    }

    /// Sets `groupPolicyMigrationReports`.
    pub fn with_group_policy_migration_reports(
        self,
        value: impl Into<Nullable<Vec<super::GroupPolicyMigrationReport>>>,
    ) -> Self {
        Self(self.0.with("groupPolicyMigrationReports", value))
    }

    /// `microsoftTunnelConfigurations`: `Collection(microsoft.graph.microsoftTunnelConfiguration)`
    pub fn microsoft_tunnel_configurations(&self) -> Option<&[super::MicrosoftTunnelConfiguration]> {
        self.0.models("microsoftTunnelConfigurations")
    }

    /// Sets `microsoftTunnelConfigurations`.
    pub fn with_microsoft_tunnel_configurations(
        self,
        value: impl Into<Nullable<Vec<super::MicrosoftTunnelConfiguration>>>,
    ) -> Self {
        Self(self.0.with("microsoftTunnelConfigurations", value))
    }

    /// `microsoftTunnelSites`: `Collection(microsoft.graph.microsoftTunnelSite)`
    pub fn microsoft_tunnel_sites(&self) -> Option<&[super::MicrosoftTunnelSite]> {
        self.0.models("microsoftTunnelSites")
    }

    /// Sets `microsoftTunnelSites`.
    pub fn with_microsoft_tunnel_sites(self, value: impl Into<Nullable<Vec<super::MicrosoftTunnelSite>>>) -> Self {
        Self(self.0.with("microsoftTunnelSites", value))
    }

    /// `notificationMessageTemplates`: `Collection(microsoft.graph.notificationMessageTemplate)`
    pub fn notification_message_templates(&self) -> Option<&[super::NotificationMessageTemplate]> {
        self.0.models("notificationMessageTemplates")
    }

    /// Sets `notificationMessageTemplates`.
    pub fn with_notification_message_templates(
        self,
        value: impl Into<Nullable<Vec<super::NotificationMessageTemplate>>>,
    ) -> Self {
        Self(self.0.with("notificationMessageTemplates", value))
    }

    /// `conditionalAccessSettings`: `microsoft.graph.onPremisesConditionalAccessSettings`
    pub fn conditional_access_settings(&self) -> Option<&super::OnPremisesConditionalAccessSettings> {
        self.0.model("conditionalAccessSettings")
    }

    /// Sets `conditionalAccessSettings`.
    pub fn with_conditional_access_settings(
        self,
        value: impl Into<Nullable<super::OnPremisesConditionalAccessSettings>>,
    ) -> Self {
        Self(self.0.with("conditionalAccessSettings", value))
    }

    /// `deviceCategories`: `Collection(microsoft.graph.deviceCategory)`
    pub fn device_categories(&self) -> Option<&[super::DeviceCategory]> {
        self.0.models("deviceCategories")
    }

    /// Sets `deviceCategories`.
    pub fn with_device_categories(self, value: impl Into<Nullable<Vec<super::DeviceCategory>>>) -> Self {
        Self(self.0.with("deviceCategories", value))
    }

    /// `deviceEnrollmentConfigurations`: `Collection(microsoft.graph.deviceEnrollmentConfiguration)`
    pub fn device_enrollment_configurations(&self) -> Option<&[super::DeviceEnrollmentConfiguration]> {
        self.0.models("deviceEnrollmentConfigurations")
    }

    /// Sets `deviceEnrollmentConfigurations`.
    pub fn with_device_enrollment_configurations(
        self,
        value: impl Into<Nullable<Vec<super::DeviceEnrollmentConfiguration>>>,
    ) -> Self {
        Self(self.0.with("deviceEnrollmentConfigurations", value))
    }

    /// `deviceManagementPartners`: `Collection(microsoft.graph.deviceManagementPartner)`
    pub fn device_management_partners(&self) -> Option<&[super::DeviceManagementPartner]> {
        self.0.models("deviceManagementPartners")
    }

    /// Sets `deviceManagementPartners`.
    pub fn with_device_management_partners(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementPartner>>>,
    ) -> Self {
        Self(self.0.with("deviceManagementPartners", value))
    }

    /// `exchangeConnectors`: `Collection(microsoft.graph.deviceManagementExchangeConnector)`
    pub fn exchange_connectors(&self) -> Option<&[super::DeviceManagementExchangeConnector]> {
        self.0.models("exchangeConnectors")
    }

    /// Sets `exchangeConnectors`.
    pub fn with_exchange_connectors(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementExchangeConnector>>>,
    ) -> Self {
        Self(self.0.with("exchangeConnectors", value))
    }

    /// `exchangeOnPremisesPolicies`: `Collection(microsoft.graph.deviceManagementExchangeOnPremisesPolicy)`
    pub fn exchange_on_premises_policies(&self) -> Option<&[super::DeviceManagementExchangeOnPremisesPolicy]> {
        self.0.models("exchangeOnPremisesPolicies")
    }

    /// Sets `exchangeOnPremisesPolicies`.
    pub fn with_exchange_on_premises_policies(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementExchangeOnPremisesPolicy>>>,
    ) -> Self {
        Self(self.0.with("exchangeOnPremisesPolicies", value))
    }

    /// `exchangeOnPremisesPolicy`: `microsoft.graph.deviceManagementExchangeOnPremisesPolicy`
    pub fn exchange_on_premises_policy(&self) -> Option<&super::DeviceManagementExchangeOnPremisesPolicy> {
        self.0.model("exchangeOnPremisesPolicy")
    }

    /// Sets `exchangeOnPremisesPolicy`.
    pub fn with_exchange_on_premises_policy(
        self,
        value: impl Into<Nullable<super::DeviceManagementExchangeOnPremisesPolicy>>,
    ) -> Self {
        Self(self.0.with("exchangeOnPremisesPolicy", value))
    }

    /// `mobileThreatDefenseConnectors`: `Collection(microsoft.graph.mobileThreatDefenseConnector)`
    pub fn mobile_threat_defense_connectors(&self) -> Option<&[super::MobileThreatDefenseConnector]> {
        self.0.models("mobileThreatDefenseConnectors")
    }

    /// Sets `mobileThreatDefenseConnectors`.
    pub fn with_mobile_threat_defense_connectors(
        self,
        value: impl Into<Nullable<Vec<super::MobileThreatDefenseConnector>>>,
    ) -> Self {
        Self(self.0.with("mobileThreatDefenseConnectors", value))
    }

    /// `derivedCredentials`: `Collection(microsoft.graph.deviceManagementDerivedCredentialSettings)`
    pub fn derived_credentials(&self) -> Option<&[super::DeviceManagementDerivedCredentialSettings]> {
        self.0.models("derivedCredentials")
    }

    /// Sets `derivedCredentials`.
    pub fn with_derived_credentials(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementDerivedCredentialSettings>>>,
    ) -> Self {
        Self(self.0.with("derivedCredentials", value))
    }

    /// `userPfxCertificates`: `Collection(microsoft.graph.userPFXCertificate)`
    pub fn user_pfx_certificates(&self) -> Option<&[super::UserPfxCertificate]> {
        self.0.models("userPfxCertificates")
    }

    /// Sets `userPfxCertificates`.
    pub fn with_user_pfx_certificates(self, value: impl Into<Nullable<Vec<super::UserPfxCertificate>>>) -> Self {
        Self(self.0.with("userPfxCertificates", value))
    }

    /// `remoteAssistancePartners`: `Collection(microsoft.graph.remoteAssistancePartner)`
    pub fn remote_assistance_partners(&self) -> Option<&[super::RemoteAssistancePartner]> {
        self.0.models("remoteAssistancePartners")
    }

    /// Sets `remoteAssistancePartners`.
    pub fn with_remote_assistance_partners(
        self,
        value: impl Into<Nullable<Vec<super::RemoteAssistancePartner>>>,
    ) -> Self {
        Self(self.0.with("remoteAssistancePartners", value))
    }

    /// `resourceOperations`: `Collection(microsoft.graph.resourceOperation)`
    pub fn resource_operations(&self) -> Option<&[super::ResourceOperation]> {
        self.0.models("resourceOperations")
    }

    /// Sets `resourceOperations`.
    pub fn with_resource_operations(self, value: impl Into<Nullable<Vec<super::ResourceOperation>>>) -> Self {
        Self(self.0.with("resourceOperations", value))
    }

    /// `roleAssignments`: `Collection(microsoft.graph.deviceAndAppManagementRoleAssignment)`
    pub fn role_assignments(&self) -> Option<&[super::DeviceAndAppManagementRoleAssignment]> {
        self.0.models("roleAssignments")
    }

    /// Sets `roleAssignments`.
    pub fn with_role_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceAndAppManagementRoleAssignment>>>,
    ) -> Self {
        Self(self.0.with("roleAssignments", value))
    }

    /// `roleDefinitions`: `Collection(microsoft.graph.roleDefinition)`
    pub fn role_definitions(&self) -> Option<&[super::RoleDefinition]> {
        self.0.models("roleDefinitions")
    }

    /// Sets `roleDefinitions`.
    pub fn with_role_definitions(self, value: impl Into<Nullable<Vec<super::RoleDefinition>>>) -> Self {
        Self(self.0.with("roleDefinitions", value))
    }

    /// `roleScopeTags`: `Collection(microsoft.graph.roleScopeTag)`
    pub fn role_scope_tags(&self) -> Option<&[super::RoleScopeTag]> {
        self.0.models("roleScopeTags")
    }

    /// Sets `roleScopeTags`.
    pub fn with_role_scope_tags(self, value: impl Into<Nullable<Vec<super::RoleScopeTag>>>) -> Self {
        Self(self.0.with("roleScopeTags", value))
    }

    /// `reports`: `microsoft.graph.deviceManagementReports`
    pub fn reports(&self) -> Option<&super::DeviceManagementReports> {
        self.0.model("reports")
    }

    /// Sets `reports`.
    pub fn with_reports(self, value: impl Into<Nullable<super::DeviceManagementReports>>) -> Self {
        Self(self.0.with("reports", value))
    }

    /// `windowsFeatureUpdateProfiles`: `Collection(microsoft.graph.windowsFeatureUpdateProfile)`
    pub fn windows_feature_update_profiles(&self) -> Option<&[super::WindowsFeatureUpdateProfile]> {
        self.0.models("windowsFeatureUpdateProfiles")
    }

    /// Sets `windowsFeatureUpdateProfiles`.
    pub fn with_windows_feature_update_profiles(
        self,
        value: impl Into<Nullable<Vec<super::WindowsFeatureUpdateProfile>>>,
    ) -> Self {
        Self(self.0.with("windowsFeatureUpdateProfiles", value))
    }

    /// `telecomExpenseManagementPartners`: `Collection(microsoft.graph.telecomExpenseManagementPartner)`
    pub fn telecom_expense_management_partners(&self) -> Option<&[super::TelecomExpenseManagementPartner]> {
        self.0.models("telecomExpenseManagementPartners")
    }

    /// Sets `telecomExpenseManagementPartners`.
    pub fn with_telecom_expense_management_partners(
        self,
        value: impl Into<Nullable<Vec<super::TelecomExpenseManagementPartner>>>,
    ) -> Self {
        Self(self.0.with("telecomExpenseManagementPartners", value))
    }

    /// `troubleshootingEvents`: `Collection(microsoft.graph.deviceManagementTroubleshootingEvent)`
    pub fn troubleshooting_events(&self) -> Option<&[super::DeviceManagementTroubleshootingEvent]> {
        self.0.models("troubleshootingEvents")
    }

    /// Sets `troubleshootingEvents`.
    pub fn with_troubleshooting_events(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementTroubleshootingEvent>>>,
    ) -> Self {
        Self(self.0.with("troubleshootingEvents", value))
    }

    /// `intuneBrandingProfiles`: `Collection(microsoft.graph.intuneBrandingProfile)`
    pub fn intune_branding_profiles(&self) -> Option<&[super::IntuneBrandingProfile]> {
        self.0.models("intuneBrandingProfiles")
    }

    /// Sets `intuneBrandingProfiles`.
    pub fn with_intune_branding_profiles(self, value: impl Into<Nullable<Vec<super::IntuneBrandingProfile>>>) -> Self {
        Self(self.0.with("intuneBrandingProfiles", value))
    }

    /// `windowsInformationProtectionAppLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionAppLearningSummary)`
    pub fn windows_information_protection_app_learning_summaries(
        &self,
    ) -> Option<&[super::WindowsInformationProtectionAppLearningSummary]>
    {
        self.0.models("windowsInformationProtectionAppLearningSummaries")
    }

    /// Sets `windowsInformationProtectionAppLearningSummaries`.
    pub fn with_windows_information_protection_app_learning_summaries(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionAppLearningSummary>>>,
    ) -> Self {
        Self(self.0.with("windowsInformationProtectionAppLearningSummaries", value))
    }

    /// `windowsInformationProtectionNetworkLearningSummaries`: `Collection(microsoft.graph.windowsInformationProtectionNetworkLearningSummary)`
    pub fn windows_information_protection_network_learning_summaries(
        &self,
    ) -> Option<&[super::WindowsInformationProtectionNetworkLearningSummary]>
    {
        self.0.models("windowsInformationProtectionNetworkLearningSummaries")
    }

    /// Sets `windowsInformationProtectionNetworkLearningSummaries`.
    pub fn with_windows_information_protection_network_learning_summaries(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionNetworkLearningSummary>>>,
    ) -> Self {
        Self(self.0.with("windowsInformationProtectionNetworkLearningSummaries", value))
    }
}
