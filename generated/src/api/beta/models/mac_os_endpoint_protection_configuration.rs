// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSEndpointProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosendpointprotectionconfiguration?view=graph-rest-beta)
    MacOsEndpointProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.macOSEndpointProtectionConfiguration"
}

impl MacOsEndpointProtectionConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `supportsScopeTags` in queries.
    pub const SUPPORTS_SCOPE_TAGS: Property<Self> = Property::new("supportsScopeTags");
    /// `deviceManagementApplicabilityRuleOsEdition` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsEdition");
    /// `deviceManagementApplicabilityRuleOsVersion` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleOsVersion");
    /// `deviceManagementApplicabilityRuleDeviceMode` in queries.
    pub const DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE: Property<Self> =
        Property::new("deviceManagementApplicabilityRuleDeviceMode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `groupAssignments` in queries.
    pub const GROUP_ASSIGNMENTS: Property<Self> = Property::new("groupAssignments");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `deviceStatuses` in queries.
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    /// `userStatuses` in queries.
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    /// `deviceStatusOverview` in queries.
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new("deviceStatusOverview");
    /// `userStatusOverview` in queries.
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    /// `deviceSettingStateSummaries` in queries.
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new("deviceSettingStateSummaries");
    /// `gatekeeperAllowedAppSource` in queries.
    pub const GATEKEEPER_ALLOWED_APP_SOURCE: Property<Self> = Property::new("gatekeeperAllowedAppSource");
    /// `gatekeeperBlockOverride` in queries.
    pub const GATEKEEPER_BLOCK_OVERRIDE: Property<Self> = Property::new("gatekeeperBlockOverride");
    /// `firewallEnabled` in queries.
    pub const FIREWALL_ENABLED: Property<Self> = Property::new("firewallEnabled");
    /// `firewallBlockAllIncoming` in queries.
    pub const FIREWALL_BLOCK_ALL_INCOMING: Property<Self> = Property::new("firewallBlockAllIncoming");
    /// `firewallEnableStealthMode` in queries.
    pub const FIREWALL_ENABLE_STEALTH_MODE: Property<Self> = Property::new("firewallEnableStealthMode");
    /// `firewallApplications` in queries.
    pub const FIREWALL_APPLICATIONS: Property<Self> = Property::new("firewallApplications");
    /// `fileVaultEnabled` in queries.
    pub const FILE_VAULT_ENABLED: Property<Self> = Property::new("fileVaultEnabled");
    /// `fileVaultSelectedRecoveryKeyTypes` in queries.
    pub const FILE_VAULT_SELECTED_RECOVERY_KEY_TYPES: Property<Self> =
        Property::new("fileVaultSelectedRecoveryKeyTypes");
    /// `fileVaultInstitutionalRecoveryKeyCertificate` in queries.
    pub const FILE_VAULT_INSTITUTIONAL_RECOVERY_KEY_CERTIFICATE: Property<Self> =
        Property::new("fileVaultInstitutionalRecoveryKeyCertificate");
    /// `fileVaultInstitutionalRecoveryKeyCertificateFileName` in queries.
    pub const FILE_VAULT_INSTITUTIONAL_RECOVERY_KEY_CERTIFICATE_FILE_NAME: Property<Self> =
        Property::new("fileVaultInstitutionalRecoveryKeyCertificateFileName");
    /// `fileVaultPersonalRecoveryKeyHelpMessage` in queries.
    pub const FILE_VAULT_PERSONAL_RECOVERY_KEY_HELP_MESSAGE: Property<Self> =
        Property::new("fileVaultPersonalRecoveryKeyHelpMessage");
    /// `fileVaultAllowDeferralUntilSignOut` in queries.
    pub const FILE_VAULT_ALLOW_DEFERRAL_UNTIL_SIGN_OUT: Property<Self> =
        Property::new("fileVaultAllowDeferralUntilSignOut");
    /// `fileVaultNumberOfTimesUserCanIgnore` in queries.
    pub const FILE_VAULT_NUMBER_OF_TIMES_USER_CAN_IGNORE: Property<Self> =
        Property::new("fileVaultNumberOfTimesUserCanIgnore");
    /// `fileVaultDisablePromptAtSignOut` in queries.
    pub const FILE_VAULT_DISABLE_PROMPT_AT_SIGN_OUT: Property<Self> = Property::new("fileVaultDisablePromptAtSignOut");
    /// `fileVaultPersonalRecoveryKeyRotationInMonths` in queries.
    pub const FILE_VAULT_PERSONAL_RECOVERY_KEY_ROTATION_IN_MONTHS: Property<Self> =
        Property::new("fileVaultPersonalRecoveryKeyRotationInMonths");
    /// `fileVaultHidePersonalRecoveryKey` in queries.
    pub const FILE_VAULT_HIDE_PERSONAL_RECOVERY_KEY: Property<Self> = Property::new("fileVaultHidePersonalRecoveryKey");
    /// `advancedThreatProtectionRealTime` in queries.
    pub const ADVANCED_THREAT_PROTECTION_REAL_TIME: Property<Self> = Property::new("advancedThreatProtectionRealTime");
    /// `advancedThreatProtectionCloudDelivered` in queries.
    pub const ADVANCED_THREAT_PROTECTION_CLOUD_DELIVERED: Property<Self> =
        Property::new("advancedThreatProtectionCloudDelivered");
    /// `advancedThreatProtectionAutomaticSampleSubmission` in queries.
    pub const ADVANCED_THREAT_PROTECTION_AUTOMATIC_SAMPLE_SUBMISSION: Property<Self> =
        Property::new("advancedThreatProtectionAutomaticSampleSubmission");
    /// `advancedThreatProtectionDiagnosticDataCollection` in queries.
    pub const ADVANCED_THREAT_PROTECTION_DIAGNOSTIC_DATA_COLLECTION: Property<Self> =
        Property::new("advancedThreatProtectionDiagnosticDataCollection");
    /// `advancedThreatProtectionExcludedFolders` in queries.
    pub const ADVANCED_THREAT_PROTECTION_EXCLUDED_FOLDERS: Property<Self> =
        Property::new("advancedThreatProtectionExcludedFolders");
    /// `advancedThreatProtectionExcludedFiles` in queries.
    pub const ADVANCED_THREAT_PROTECTION_EXCLUDED_FILES: Property<Self> =
        Property::new("advancedThreatProtectionExcludedFiles");
    /// `advancedThreatProtectionExcludedExtensions` in queries.
    pub const ADVANCED_THREAT_PROTECTION_EXCLUDED_EXTENSIONS: Property<Self> =
        Property::new("advancedThreatProtectionExcludedExtensions");
    /// `advancedThreatProtectionExcludedProcesses` in queries.
    pub const ADVANCED_THREAT_PROTECTION_EXCLUDED_PROCESSES: Property<Self> =
        Property::new("advancedThreatProtectionExcludedProcesses");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsEdition`.
    pub fn with_device_management_applicability_rule_os_edition(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsEdition>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsEdition", value))
    }

    /// Sets `deviceManagementApplicabilityRuleOsVersion`.
    pub fn with_device_management_applicability_rule_os_version(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleOsVersion>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleOsVersion", value))
    }

    /// Sets `deviceManagementApplicabilityRuleDeviceMode`.
    pub fn with_device_management_applicability_rule_device_mode(
        self,
        value: impl Into<Nullable<super::DeviceManagementApplicabilityRuleDeviceMode>>,
    ) -> Self {
        Self(self.0.with("deviceManagementApplicabilityRuleDeviceMode", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `groupAssignments`.
    pub fn with_group_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationGroupAssignment>>>,
    ) -> Self {
        Self(self.0.with("groupAssignments", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// Sets `deviceStatuses`.
    pub fn with_device_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    /// Sets `userStatuses`.
    pub fn with_user_statuses(self, value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    /// Sets `deviceStatusOverview`.
    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    /// Sets `userStatusOverview`.
    pub fn with_user_status_overview(self, value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    /// Sets `deviceSettingStateSummaries`.
    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `gatekeeperAllowedAppSource`: `microsoft.graph.macOSGatekeeperAppSources`
    ///
    /// Possible values are: notConfigured, macAppStore, macAppStoreAndIdentifiedDevelopers, anywhere.
    pub fn gatekeeper_allowed_app_source(&self) -> Option<super::MacOsGatekeeperAppSources> {
        self.0.enumeration("gatekeeperAllowedAppSource")
    }

    /// Sets `gatekeeperAllowedAppSource`.
    pub fn with_gatekeeper_allowed_app_source(
        self,
        value: impl Into<Nullable<super::MacOsGatekeeperAppSources>>,
    ) -> Self {
        Self(self.0.with("gatekeeperAllowedAppSource", value))
    }

    /// `gatekeeperBlockOverride`: `Edm.Boolean`
    pub fn gatekeeper_block_override(&self) -> Option<bool> {
        self.0.bool("gatekeeperBlockOverride")
    }

    /// Sets `gatekeeperBlockOverride`.
    pub fn with_gatekeeper_block_override(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("gatekeeperBlockOverride", value))
    }

    /// `firewallEnabled`: `Edm.Boolean`
    pub fn firewall_enabled(&self) -> Option<bool> {
        self.0.bool("firewallEnabled")
    }

    /// Sets `firewallEnabled`.
    pub fn with_firewall_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallEnabled", value))
    }

    /// `firewallBlockAllIncoming`: `Edm.Boolean`
    pub fn firewall_block_all_incoming(&self) -> Option<bool> {
        self.0.bool("firewallBlockAllIncoming")
    }

    /// Sets `firewallBlockAllIncoming`.
    pub fn with_firewall_block_all_incoming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallBlockAllIncoming", value))
    }

    /// `firewallEnableStealthMode`: `Edm.Boolean`
    pub fn firewall_enable_stealth_mode(&self) -> Option<bool> {
        self.0.bool("firewallEnableStealthMode")
    }

    /// Sets `firewallEnableStealthMode`.
    pub fn with_firewall_enable_stealth_mode(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallEnableStealthMode", value))
    }

    /// `firewallApplications`: `Collection(microsoft.graph.macOSFirewallApplication)`
    pub fn firewall_applications(&self) -> Option<&[super::MacOsFirewallApplication]> {
        self.0.models("firewallApplications")
    }

    /// Sets `firewallApplications`.
    pub fn with_firewall_applications(self, value: impl Into<Nullable<Vec<super::MacOsFirewallApplication>>>) -> Self {
        Self(self.0.with("firewallApplications", value))
    }

    /// `fileVaultEnabled`: `Edm.Boolean`
    pub fn file_vault_enabled(&self) -> Option<bool> {
        self.0.bool("fileVaultEnabled")
    }

    /// Sets `fileVaultEnabled`.
    pub fn with_file_vault_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fileVaultEnabled", value))
    }

    /// `fileVaultSelectedRecoveryKeyTypes`: `microsoft.graph.macOSFileVaultRecoveryKeyTypes`
    ///
    /// Possible values are: notConfigured, institutionalRecoveryKey, personalRecoveryKey.
    pub fn file_vault_selected_recovery_key_types(&self) -> Option<super::MacOsFileVaultRecoveryKeyTypes> {
        self.0.enumeration("fileVaultSelectedRecoveryKeyTypes")
    }

    /// Sets `fileVaultSelectedRecoveryKeyTypes`.
    pub fn with_file_vault_selected_recovery_key_types(
        self,
        value: impl Into<Nullable<super::MacOsFileVaultRecoveryKeyTypes>>,
    ) -> Self {
        Self(self.0.with("fileVaultSelectedRecoveryKeyTypes", value))
    }

    /// `fileVaultInstitutionalRecoveryKeyCertificate`: `Edm.Binary`
    pub fn file_vault_institutional_recovery_key_certificate(&self) -> Parsed<Bytes> {
        self.0.binary("fileVaultInstitutionalRecoveryKeyCertificate")
    }

    /// Sets `fileVaultInstitutionalRecoveryKeyCertificate`.
    pub fn with_file_vault_institutional_recovery_key_certificate(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("fileVaultInstitutionalRecoveryKeyCertificate", value))
    }

    /// `fileVaultInstitutionalRecoveryKeyCertificateFileName`: `Edm.String`
    pub fn file_vault_institutional_recovery_key_certificate_file_name(&self) -> Option<&str> {
        self.0.str("fileVaultInstitutionalRecoveryKeyCertificateFileName")
    }

    /// Sets `fileVaultInstitutionalRecoveryKeyCertificateFileName`.
    pub fn with_file_vault_institutional_recovery_key_certificate_file_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("fileVaultInstitutionalRecoveryKeyCertificateFileName", value))
    }

    /// `fileVaultPersonalRecoveryKeyHelpMessage`: `Edm.String`
    pub fn file_vault_personal_recovery_key_help_message(&self) -> Option<&str> {
        self.0.str("fileVaultPersonalRecoveryKeyHelpMessage")
    }

    /// Sets `fileVaultPersonalRecoveryKeyHelpMessage`.
    pub fn with_file_vault_personal_recovery_key_help_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fileVaultPersonalRecoveryKeyHelpMessage", value))
    }

    /// `fileVaultAllowDeferralUntilSignOut`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn file_vault_allow_deferral_until_sign_out(&self) -> Option<bool> {
        self.0.bool("fileVaultAllowDeferralUntilSignOut")
    }

    /// Sets `fileVaultAllowDeferralUntilSignOut`.
    pub fn with_file_vault_allow_deferral_until_sign_out(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fileVaultAllowDeferralUntilSignOut", value))
    }

    /// `fileVaultNumberOfTimesUserCanIgnore`: `Edm.Int32`
    ///
    /// Optional.
    pub fn file_vault_number_of_times_user_can_ignore(&self) -> Option<i32> {
        self.0.i32("fileVaultNumberOfTimesUserCanIgnore")
    }

    /// Sets `fileVaultNumberOfTimesUserCanIgnore`.
    pub fn with_file_vault_number_of_times_user_can_ignore(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("fileVaultNumberOfTimesUserCanIgnore", value))
    }

    /// `fileVaultDisablePromptAtSignOut`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn file_vault_disable_prompt_at_sign_out(&self) -> Option<bool> {
        self.0.bool("fileVaultDisablePromptAtSignOut")
    }

    /// Sets `fileVaultDisablePromptAtSignOut`.
    pub fn with_file_vault_disable_prompt_at_sign_out(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fileVaultDisablePromptAtSignOut", value))
    }

    /// `fileVaultPersonalRecoveryKeyRotationInMonths`: `Edm.Int32`
    ///
    /// Optional.
    pub fn file_vault_personal_recovery_key_rotation_in_months(&self) -> Option<i32> {
        self.0.i32("fileVaultPersonalRecoveryKeyRotationInMonths")
    }

    /// Sets `fileVaultPersonalRecoveryKeyRotationInMonths`.
    pub fn with_file_vault_personal_recovery_key_rotation_in_months(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("fileVaultPersonalRecoveryKeyRotationInMonths", value))
    }

    /// `fileVaultHidePersonalRecoveryKey`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn file_vault_hide_personal_recovery_key(&self) -> Option<bool> {
        self.0.bool("fileVaultHidePersonalRecoveryKey")
    }

    /// Sets `fileVaultHidePersonalRecoveryKey`.
    pub fn with_file_vault_hide_personal_recovery_key(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fileVaultHidePersonalRecoveryKey", value))
    }

    /// `advancedThreatProtectionRealTime`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn advanced_threat_protection_real_time(&self) -> Option<super::Enablement> {
        self.0.enumeration("advancedThreatProtectionRealTime")
    }

    /// Sets `advancedThreatProtectionRealTime`.
    pub fn with_advanced_threat_protection_real_time(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("advancedThreatProtectionRealTime", value))
    }

    /// `advancedThreatProtectionCloudDelivered`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn advanced_threat_protection_cloud_delivered(&self) -> Option<super::Enablement> {
        self.0.enumeration("advancedThreatProtectionCloudDelivered")
    }

    /// Sets `advancedThreatProtectionCloudDelivered`.
    pub fn with_advanced_threat_protection_cloud_delivered(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("advancedThreatProtectionCloudDelivered", value))
    }

    /// `advancedThreatProtectionAutomaticSampleSubmission`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn advanced_threat_protection_automatic_sample_submission(&self) -> Option<super::Enablement> {
        self.0.enumeration("advancedThreatProtectionAutomaticSampleSubmission")
    }

    /// Sets `advancedThreatProtectionAutomaticSampleSubmission`.
    pub fn with_advanced_threat_protection_automatic_sample_submission(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("advancedThreatProtectionAutomaticSampleSubmission", value))
    }

    /// `advancedThreatProtectionDiagnosticDataCollection`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn advanced_threat_protection_diagnostic_data_collection(&self) -> Option<super::Enablement> {
        self.0.enumeration("advancedThreatProtectionDiagnosticDataCollection")
    }

    /// Sets `advancedThreatProtectionDiagnosticDataCollection`.
    pub fn with_advanced_threat_protection_diagnostic_data_collection(
        self,
        value: impl Into<Nullable<super::Enablement>>,
    ) -> Self {
        Self(self.0.with("advancedThreatProtectionDiagnosticDataCollection", value))
    }

    /// `advancedThreatProtectionExcludedFolders`: `Collection(Edm.String)`
    pub fn advanced_threat_protection_excluded_folders(&self) -> Option<Vec<&str>> {
        self.0.strs("advancedThreatProtectionExcludedFolders")
    }

    /// Sets `advancedThreatProtectionExcludedFolders`.
    pub fn with_advanced_threat_protection_excluded_folders(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("advancedThreatProtectionExcludedFolders", value))
    }

    /// `advancedThreatProtectionExcludedFiles`: `Collection(Edm.String)`
    pub fn advanced_threat_protection_excluded_files(&self) -> Option<Vec<&str>> {
        self.0.strs("advancedThreatProtectionExcludedFiles")
    }

    /// Sets `advancedThreatProtectionExcludedFiles`.
    pub fn with_advanced_threat_protection_excluded_files(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("advancedThreatProtectionExcludedFiles", value))
    }

    /// `advancedThreatProtectionExcludedExtensions`: `Collection(Edm.String)`
    pub fn advanced_threat_protection_excluded_extensions(&self) -> Option<Vec<&str>> {
        self.0.strs("advancedThreatProtectionExcludedExtensions")
    }

    /// Sets `advancedThreatProtectionExcludedExtensions`.
    pub fn with_advanced_threat_protection_excluded_extensions(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("advancedThreatProtectionExcludedExtensions", value))
    }

    /// `advancedThreatProtectionExcludedProcesses`: `Collection(Edm.String)`
    pub fn advanced_threat_protection_excluded_processes(&self) -> Option<Vec<&str>> {
        self.0.strs("advancedThreatProtectionExcludedProcesses")
    }

    /// Sets `advancedThreatProtectionExcludedProcesses`.
    pub fn with_advanced_threat_protection_excluded_processes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("advancedThreatProtectionExcludedProcesses", value))
    }
}
