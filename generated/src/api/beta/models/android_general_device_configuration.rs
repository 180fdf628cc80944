// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidgeneraldeviceconfiguration?view=graph-rest-beta)
    AndroidGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.androidGeneralDeviceConfiguration"
}

impl AndroidGeneralDeviceConfiguration {
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
    /// `appsBlockClipboardSharing` in queries.
    pub const APPS_BLOCK_CLIPBOARD_SHARING: Property<Self> = Property::new("appsBlockClipboardSharing");
    /// `appsBlockCopyPaste` in queries.
    pub const APPS_BLOCK_COPY_PASTE: Property<Self> = Property::new("appsBlockCopyPaste");
    /// `appsBlockYouTube` in queries.
    pub const APPS_BLOCK_YOU_TUBE: Property<Self> = Property::new("appsBlockYouTube");
    /// `bluetoothBlocked` in queries.
    pub const BLUETOOTH_BLOCKED: Property<Self> = Property::new("bluetoothBlocked");
    /// `cameraBlocked` in queries.
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    /// `cellularBlockDataRoaming` in queries.
    pub const CELLULAR_BLOCK_DATA_ROAMING: Property<Self> = Property::new("cellularBlockDataRoaming");
    /// `cellularBlockMessaging` in queries.
    pub const CELLULAR_BLOCK_MESSAGING: Property<Self> = Property::new("cellularBlockMessaging");
    /// `cellularBlockVoiceRoaming` in queries.
    pub const CELLULAR_BLOCK_VOICE_ROAMING: Property<Self> = Property::new("cellularBlockVoiceRoaming");
    /// `cellularBlockWiFiTethering` in queries.
    pub const CELLULAR_BLOCK_WI_FI_TETHERING: Property<Self> = Property::new("cellularBlockWiFiTethering");
    /// `compliantAppsList` in queries.
    pub const COMPLIANT_APPS_LIST: Property<Self> = Property::new("compliantAppsList");
    /// `compliantAppListType` in queries.
    pub const COMPLIANT_APP_LIST_TYPE: Property<Self> = Property::new("compliantAppListType");
    /// `diagnosticDataBlockSubmission` in queries.
    pub const DIAGNOSTIC_DATA_BLOCK_SUBMISSION: Property<Self> = Property::new("diagnosticDataBlockSubmission");
    /// `locationServicesBlocked` in queries.
    pub const LOCATION_SERVICES_BLOCKED: Property<Self> = Property::new("locationServicesBlocked");
    /// `googleAccountBlockAutoSync` in queries.
    pub const GOOGLE_ACCOUNT_BLOCK_AUTO_SYNC: Property<Self> = Property::new("googleAccountBlockAutoSync");
    /// `googlePlayStoreBlocked` in queries.
    pub const GOOGLE_PLAY_STORE_BLOCKED: Property<Self> = Property::new("googlePlayStoreBlocked");
    /// `kioskModeBlockSleepButton` in queries.
    pub const KIOSK_MODE_BLOCK_SLEEP_BUTTON: Property<Self> = Property::new("kioskModeBlockSleepButton");
    /// `kioskModeBlockVolumeButtons` in queries.
    pub const KIOSK_MODE_BLOCK_VOLUME_BUTTONS: Property<Self> = Property::new("kioskModeBlockVolumeButtons");
    /// `dateAndTimeBlockChanges` in queries.
    pub const DATE_AND_TIME_BLOCK_CHANGES: Property<Self> = Property::new("dateAndTimeBlockChanges");
    /// `kioskModeApps` in queries.
    pub const KIOSK_MODE_APPS: Property<Self> = Property::new("kioskModeApps");
    /// `nfcBlocked` in queries.
    pub const NFC_BLOCKED: Property<Self> = Property::new("nfcBlocked");
    /// `passwordBlockFingerprintUnlock` in queries.
    pub const PASSWORD_BLOCK_FINGERPRINT_UNLOCK: Property<Self> = Property::new("passwordBlockFingerprintUnlock");
    /// `passwordBlockTrustAgents` in queries.
    pub const PASSWORD_BLOCK_TRUST_AGENTS: Property<Self> = Property::new("passwordBlockTrustAgents");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeScreenTimeout");
    /// `passwordPreviousPasswordBlockCount` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("passwordPreviousPasswordBlockCount");
    /// `passwordSignInFailureCountBeforeFactoryReset` in queries.
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("passwordSignInFailureCountBeforeFactoryReset");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `requiredPasswordComplexity` in queries.
    pub const REQUIRED_PASSWORD_COMPLEXITY: Property<Self> = Property::new("requiredPasswordComplexity");
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    /// `powerOffBlocked` in queries.
    pub const POWER_OFF_BLOCKED: Property<Self> = Property::new("powerOffBlocked");
    /// `factoryResetBlocked` in queries.
    pub const FACTORY_RESET_BLOCKED: Property<Self> = Property::new("factoryResetBlocked");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `deviceSharingAllowed` in queries.
    pub const DEVICE_SHARING_ALLOWED: Property<Self> = Property::new("deviceSharingAllowed");
    /// `storageBlockGoogleBackup` in queries.
    pub const STORAGE_BLOCK_GOOGLE_BACKUP: Property<Self> = Property::new("storageBlockGoogleBackup");
    /// `storageBlockRemovableStorage` in queries.
    pub const STORAGE_BLOCK_REMOVABLE_STORAGE: Property<Self> = Property::new("storageBlockRemovableStorage");
    /// `storageRequireDeviceEncryption` in queries.
    pub const STORAGE_REQUIRE_DEVICE_ENCRYPTION: Property<Self> = Property::new("storageRequireDeviceEncryption");
    /// `storageRequireRemovableStorageEncryption` in queries.
    pub const STORAGE_REQUIRE_REMOVABLE_STORAGE_ENCRYPTION: Property<Self> =
        Property::new("storageRequireRemovableStorageEncryption");
    /// `voiceAssistantBlocked` in queries.
    pub const VOICE_ASSISTANT_BLOCKED: Property<Self> = Property::new("voiceAssistantBlocked");
    /// `voiceDialingBlocked` in queries.
    pub const VOICE_DIALING_BLOCKED: Property<Self> = Property::new("voiceDialingBlocked");
    /// `webBrowserBlockPopups` in queries.
    pub const WEB_BROWSER_BLOCK_POPUPS: Property<Self> = Property::new("webBrowserBlockPopups");
    /// `webBrowserBlockAutofill` in queries.
    pub const WEB_BROWSER_BLOCK_AUTOFILL: Property<Self> = Property::new("webBrowserBlockAutofill");
    /// `webBrowserBlockJavaScript` in queries.
    pub const WEB_BROWSER_BLOCK_JAVA_SCRIPT: Property<Self> = Property::new("webBrowserBlockJavaScript");
    /// `webBrowserBlocked` in queries.
    pub const WEB_BROWSER_BLOCKED: Property<Self> = Property::new("webBrowserBlocked");
    /// `webBrowserCookieSettings` in queries.
    pub const WEB_BROWSER_COOKIE_SETTINGS: Property<Self> = Property::new("webBrowserCookieSettings");
    /// `wiFiBlocked` in queries.
    pub const WI_FI_BLOCKED: Property<Self> = Property::new("wiFiBlocked");
    /// `appsInstallAllowList` in queries.
    pub const APPS_INSTALL_ALLOW_LIST: Property<Self> = Property::new("appsInstallAllowList");
    /// `appsLaunchBlockList` in queries.
    pub const APPS_LAUNCH_BLOCK_LIST: Property<Self> = Property::new("appsLaunchBlockList");
    /// `appsHideList` in queries.
    pub const APPS_HIDE_LIST: Property<Self> = Property::new("appsHideList");
    /// `securityRequireVerifyApps` in queries.
    pub const SECURITY_REQUIRE_VERIFY_APPS: Property<Self> = Property::new("securityRequireVerifyApps");

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

    /// `appsBlockClipboardSharing`: `Edm.Boolean`
    pub fn apps_block_clipboard_sharing(&self) -> Option<bool> {
        self.0.bool("appsBlockClipboardSharing")
    }

    /// Sets `appsBlockClipboardSharing`.
    pub fn with_apps_block_clipboard_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsBlockClipboardSharing", value))
    }

    /// `appsBlockCopyPaste`: `Edm.Boolean`
    pub fn apps_block_copy_paste(&self) -> Option<bool> {
        self.0.bool("appsBlockCopyPaste")
    }

    /// Sets `appsBlockCopyPaste`.
    pub fn with_apps_block_copy_paste(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsBlockCopyPaste", value))
    }

    /// `appsBlockYouTube`: `Edm.Boolean`
    pub fn apps_block_you_tube(&self) -> Option<bool> {
        self.0.bool("appsBlockYouTube")
    }

    /// Sets `appsBlockYouTube`.
    pub fn with_apps_block_you_tube(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsBlockYouTube", value))
    }

    /// `bluetoothBlocked`: `Edm.Boolean`
    pub fn bluetooth_blocked(&self) -> Option<bool> {
        self.0.bool("bluetoothBlocked")
    }

    /// Sets `bluetoothBlocked`.
    pub fn with_bluetooth_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlocked", value))
    }

    /// `cameraBlocked`: `Edm.Boolean`
    pub fn camera_blocked(&self) -> Option<bool> {
        self.0.bool("cameraBlocked")
    }

    /// Sets `cameraBlocked`.
    pub fn with_camera_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cameraBlocked", value))
    }

    /// `cellularBlockDataRoaming`: `Edm.Boolean`
    pub fn cellular_block_data_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockDataRoaming")
    }

    /// Sets `cellularBlockDataRoaming`.
    pub fn with_cellular_block_data_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockDataRoaming", value))
    }

    /// `cellularBlockMessaging`: `Edm.Boolean`
    pub fn cellular_block_messaging(&self) -> Option<bool> {
        self.0.bool("cellularBlockMessaging")
    }

    /// Sets `cellularBlockMessaging`.
    pub fn with_cellular_block_messaging(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockMessaging", value))
    }

    /// `cellularBlockVoiceRoaming`: `Edm.Boolean`
    pub fn cellular_block_voice_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockVoiceRoaming")
    }

    /// Sets `cellularBlockVoiceRoaming`.
    pub fn with_cellular_block_voice_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockVoiceRoaming", value))
    }

    /// `cellularBlockWiFiTethering`: `Edm.Boolean`
    pub fn cellular_block_wi_fi_tethering(&self) -> Option<bool> {
        self.0.bool("cellularBlockWiFiTethering")
    }

    /// Sets `cellularBlockWiFiTethering`.
    pub fn with_cellular_block_wi_fi_tethering(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockWiFiTethering", value))
    }

    /// `compliantAppsList`: `Collection(microsoft.graph.appListItem)`
    pub fn compliant_apps_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("compliantAppsList")
    }

    /// Sets `compliantAppsList`.
    pub fn with_compliant_apps_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("compliantAppsList", value))
    }

    /// `compliantAppListType`: `microsoft.graph.appListType`
    ///
    /// Possible values are: none, appsInListCompliant, appsNotInListCompliant.
    pub fn compliant_app_list_type(&self) -> Option<super::AppListType> {
        self.0.enumeration("compliantAppListType")
    }

    /// Sets `compliantAppListType`.
    pub fn with_compliant_app_list_type(self, value: impl Into<Nullable<super::AppListType>>) -> Self {
        Self(self.0.with("compliantAppListType", value))
    }

    /// `diagnosticDataBlockSubmission`: `Edm.Boolean`
    pub fn diagnostic_data_block_submission(&self) -> Option<bool> {
        self.0.bool("diagnosticDataBlockSubmission")
    }

    /// Sets `diagnosticDataBlockSubmission`.
    pub fn with_diagnostic_data_block_submission(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("diagnosticDataBlockSubmission", value))
    }

    /// `locationServicesBlocked`: `Edm.Boolean`
    pub fn location_services_blocked(&self) -> Option<bool> {
        self.0.bool("locationServicesBlocked")
    }

    /// Sets `locationServicesBlocked`.
    pub fn with_location_services_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("locationServicesBlocked", value))
    }

    /// `googleAccountBlockAutoSync`: `Edm.Boolean`
    pub fn google_account_block_auto_sync(&self) -> Option<bool> {
        self.0.bool("googleAccountBlockAutoSync")
    }

    /// Sets `googleAccountBlockAutoSync`.
    pub fn with_google_account_block_auto_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("googleAccountBlockAutoSync", value))
    }

    /// `googlePlayStoreBlocked`: `Edm.Boolean`
    pub fn google_play_store_blocked(&self) -> Option<bool> {
        self.0.bool("googlePlayStoreBlocked")
    }

    /// Sets `googlePlayStoreBlocked`.
    pub fn with_google_play_store_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("googlePlayStoreBlocked", value))
    }

    /// `kioskModeBlockSleepButton`: `Edm.Boolean`
    pub fn kiosk_mode_block_sleep_button(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockSleepButton")
    }

    /// Sets `kioskModeBlockSleepButton`.
    pub fn with_kiosk_mode_block_sleep_button(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockSleepButton", value))
    }

    /// `kioskModeBlockVolumeButtons`: `Edm.Boolean`
    pub fn kiosk_mode_block_volume_buttons(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockVolumeButtons")
    }

    /// Sets `kioskModeBlockVolumeButtons`.
    pub fn with_kiosk_mode_block_volume_buttons(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockVolumeButtons", value))
    }

    /// `dateAndTimeBlockChanges`: `Edm.Boolean`
    pub fn date_and_time_block_changes(&self) -> Option<bool> {
        self.0.bool("dateAndTimeBlockChanges")
    }

    /// Sets `dateAndTimeBlockChanges`.
    pub fn with_date_and_time_block_changes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dateAndTimeBlockChanges", value))
    }

    /// `kioskModeApps`: `Collection(microsoft.graph.appListItem)`
    pub fn kiosk_mode_apps(&self) -> Option<&[super::AppListItem]> {
        self.0.models("kioskModeApps")
    }

    /// Sets `kioskModeApps`.
    pub fn with_kiosk_mode_apps(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("kioskModeApps", value))
    }

    /// `nfcBlocked`: `Edm.Boolean`
    pub fn nfc_blocked(&self) -> Option<bool> {
        self.0.bool("nfcBlocked")
    }

    /// Sets `nfcBlocked`.
    pub fn with_nfc_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("nfcBlocked", value))
    }

    /// `passwordBlockFingerprintUnlock`: `Edm.Boolean`
    pub fn password_block_fingerprint_unlock(&self) -> Option<bool> {
        self.0.bool("passwordBlockFingerprintUnlock")
    }

    /// Sets `passwordBlockFingerprintUnlock`.
    pub fn with_password_block_fingerprint_unlock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockFingerprintUnlock", value))
    }

    /// `passwordBlockTrustAgents`: `Edm.Boolean`
    pub fn password_block_trust_agents(&self) -> Option<bool> {
        self.0.bool("passwordBlockTrustAgents")
    }

    /// Sets `passwordBlockTrustAgents`.
    pub fn with_password_block_trust_agents(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockTrustAgents", value))
    }

    /// `passwordExpirationDays`: `Edm.Int32`
    pub fn password_expiration_days(&self) -> Option<i32> {
        self.0.i32("passwordExpirationDays")
    }

    /// Sets `passwordExpirationDays`.
    pub fn with_password_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordExpirationDays", value))
    }

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_screen_timeout(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeScreenTimeout")
    }

    /// Sets `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub fn with_password_minutes_of_inactivity_before_screen_timeout(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeScreenTimeout", value))
    }

    /// `passwordPreviousPasswordBlockCount`: `Edm.Int32`
    pub fn password_previous_password_block_count(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordBlockCount")
    }

    /// Sets `passwordPreviousPasswordBlockCount`.
    pub fn with_password_previous_password_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordPreviousPasswordBlockCount", value))
    }

    /// `passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`
    pub fn password_sign_in_failure_count_before_factory_reset(&self) -> Option<i32> {
        self.0.i32("passwordSignInFailureCountBeforeFactoryReset")
    }

    /// Sets `passwordSignInFailureCountBeforeFactoryReset`.
    pub fn with_password_sign_in_failure_count_before_factory_reset(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordSignInFailureCountBeforeFactoryReset", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.androidRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, numeric, numericComplex, any.
    pub fn password_required_type(&self) -> Option<super::AndroidRequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(self, value: impl Into<Nullable<super::AndroidRequiredPasswordType>>) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `requiredPasswordComplexity`: `microsoft.graph.androidRequiredPasswordComplexity`
    ///
    /// Possible values are: none, low, medium, high.
    pub fn required_password_complexity(&self) -> Option<super::AndroidRequiredPasswordComplexity> {
        self.0.enumeration("requiredPasswordComplexity")
    }

    /// Sets `requiredPasswordComplexity`.
    pub fn with_required_password_complexity(
        self,
        value: impl Into<Nullable<super::AndroidRequiredPasswordComplexity>>,
    ) -> Self {
        Self(self.0.with("requiredPasswordComplexity", value))
    }

    /// `passwordRequired`: `Edm.Boolean`
    pub fn password_required(&self) -> Option<bool> {
        self.0.bool("passwordRequired")
    }

    /// Sets `passwordRequired`.
    pub fn with_password_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequired", value))
    }

    /// `powerOffBlocked`: `Edm.Boolean`
    pub fn power_off_blocked(&self) -> Option<bool> {
        self.0.bool("powerOffBlocked")
    }

    /// Sets `powerOffBlocked`.
    pub fn with_power_off_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("powerOffBlocked", value))
    }

    /// `factoryResetBlocked`: `Edm.Boolean`
    pub fn factory_reset_blocked(&self) -> Option<bool> {
        self.0.bool("factoryResetBlocked")
    }

    /// Sets `factoryResetBlocked`.
    pub fn with_factory_reset_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("factoryResetBlocked", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `deviceSharingAllowed`: `Edm.Boolean`
    pub fn device_sharing_allowed(&self) -> Option<bool> {
        self.0.bool("deviceSharingAllowed")
    }

    /// Sets `deviceSharingAllowed`.
    pub fn with_device_sharing_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceSharingAllowed", value))
    }

    /// `storageBlockGoogleBackup`: `Edm.Boolean`
    pub fn storage_block_google_backup(&self) -> Option<bool> {
        self.0.bool("storageBlockGoogleBackup")
    }

    /// Sets `storageBlockGoogleBackup`.
    pub fn with_storage_block_google_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageBlockGoogleBackup", value))
    }

    /// `storageBlockRemovableStorage`: `Edm.Boolean`
    pub fn storage_block_removable_storage(&self) -> Option<bool> {
        self.0.bool("storageBlockRemovableStorage")
    }

    /// Sets `storageBlockRemovableStorage`.
    pub fn with_storage_block_removable_storage(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageBlockRemovableStorage", value))
    }

    /// `storageRequireDeviceEncryption`: `Edm.Boolean`
    pub fn storage_require_device_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireDeviceEncryption")
    }

    /// Sets `storageRequireDeviceEncryption`.
    pub fn with_storage_require_device_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireDeviceEncryption", value))
    }

    /// `storageRequireRemovableStorageEncryption`: `Edm.Boolean`
    pub fn storage_require_removable_storage_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireRemovableStorageEncryption")
    }

    /// Sets `storageRequireRemovableStorageEncryption`.
    pub fn with_storage_require_removable_storage_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireRemovableStorageEncryption", value))
    }

    /// `voiceAssistantBlocked`: `Edm.Boolean`
    pub fn voice_assistant_blocked(&self) -> Option<bool> {
        self.0.bool("voiceAssistantBlocked")
    }

    /// Sets `voiceAssistantBlocked`.
    pub fn with_voice_assistant_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("voiceAssistantBlocked", value))
    }

    /// `voiceDialingBlocked`: `Edm.Boolean`
    pub fn voice_dialing_blocked(&self) -> Option<bool> {
        self.0.bool("voiceDialingBlocked")
    }

    /// Sets `voiceDialingBlocked`.
    pub fn with_voice_dialing_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("voiceDialingBlocked", value))
    }

    /// `webBrowserBlockPopups`: `Edm.Boolean`
    pub fn web_browser_block_popups(&self) -> Option<bool> {
        self.0.bool("webBrowserBlockPopups")
    }

    /// Sets `webBrowserBlockPopups`.
    pub fn with_web_browser_block_popups(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("webBrowserBlockPopups", value))
    }

    /// `webBrowserBlockAutofill`: `Edm.Boolean`
    pub fn web_browser_block_autofill(&self) -> Option<bool> {
        self.0.bool("webBrowserBlockAutofill")
    }

    /// Sets `webBrowserBlockAutofill`.
    pub fn with_web_browser_block_autofill(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("webBrowserBlockAutofill", value))
    }

    /// `webBrowserBlockJavaScript`: `Edm.Boolean`
    pub fn web_browser_block_java_script(&self) -> Option<bool> {
        self.0.bool("webBrowserBlockJavaScript")
    }

    /// Sets `webBrowserBlockJavaScript`.
    pub fn with_web_browser_block_java_script(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("webBrowserBlockJavaScript", value))
    }

    /// `webBrowserBlocked`: `Edm.Boolean`
    pub fn web_browser_blocked(&self) -> Option<bool> {
        self.0.bool("webBrowserBlocked")
    }

    /// Sets `webBrowserBlocked`.
    pub fn with_web_browser_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("webBrowserBlocked", value))
    }

    /// `webBrowserCookieSettings`: `microsoft.graph.webBrowserCookieSettings`
    ///
    /// Possible values are: browserDefault, blockAlways, allowCurrentWebSite, allowFromWebsitesVisited, allowAlways.
    pub fn web_browser_cookie_settings(&self) -> Option<super::WebBrowserCookieSettings> {
        self.0.enumeration("webBrowserCookieSettings")
    }

    /// Sets `webBrowserCookieSettings`.
    pub fn with_web_browser_cookie_settings(self, value: impl Into<Nullable<super::WebBrowserCookieSettings>>) -> Self {
        Self(self.0.with("webBrowserCookieSettings", value))
    }

    /// `wiFiBlocked`: `Edm.Boolean`
    pub fn wi_fi_blocked(&self) -> Option<bool> {
        self.0.bool("wiFiBlocked")
    }

    /// Sets `wiFiBlocked`.
    pub fn with_wi_fi_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wiFiBlocked", value))
    }

    /// `appsInstallAllowList`: `Collection(microsoft.graph.appListItem)`
    pub fn apps_install_allow_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("appsInstallAllowList")
    }

    /// Sets `appsInstallAllowList`.
    pub fn with_apps_install_allow_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("appsInstallAllowList", value))
    }

    /// `appsLaunchBlockList`: `Collection(microsoft.graph.appListItem)`
    pub fn apps_launch_block_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("appsLaunchBlockList")
    }

    /// Sets `appsLaunchBlockList`.
    pub fn with_apps_launch_block_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("appsLaunchBlockList", value))
    }

    /// `appsHideList`: `Collection(microsoft.graph.appListItem)`
    pub fn apps_hide_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("appsHideList")
    }

    /// Sets `appsHideList`.
    pub fn with_apps_hide_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("appsHideList", value))
    }

    /// `securityRequireVerifyApps`: `Edm.Boolean`
    pub fn security_require_verify_apps(&self) -> Option<bool> {
        self.0.bool("securityRequireVerifyApps")
    }

    /// Sets `securityRequireVerifyApps`.
    pub fn with_security_require_verify_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityRequireVerifyApps", value))
    }
}
