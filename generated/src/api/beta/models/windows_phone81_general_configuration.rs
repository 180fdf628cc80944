// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsPhone81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsphone81generalconfiguration?view=graph-rest-beta)
    WindowsPhone81GeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windowsPhone81GeneralConfiguration"
}

impl WindowsPhone81GeneralConfiguration {
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
    /// `applyOnlyToWindowsPhone81` in queries.
    pub const APPLY_ONLY_TO_WINDOWS_PHONE81: Property<Self> = Property::new("applyOnlyToWindowsPhone81");
    /// `appsBlockCopyPaste` in queries.
    pub const APPS_BLOCK_COPY_PASTE: Property<Self> = Property::new("appsBlockCopyPaste");
    /// `bluetoothBlocked` in queries.
    pub const BLUETOOTH_BLOCKED: Property<Self> = Property::new("bluetoothBlocked");
    /// `cameraBlocked` in queries.
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    /// `cellularBlockWifiTethering` in queries.
    pub const CELLULAR_BLOCK_WIFI_TETHERING: Property<Self> = Property::new("cellularBlockWifiTethering");
    /// `compliantAppsList` in queries.
    pub const COMPLIANT_APPS_LIST: Property<Self> = Property::new("compliantAppsList");
    /// `compliantAppListType` in queries.
    pub const COMPLIANT_APP_LIST_TYPE: Property<Self> = Property::new("compliantAppListType");
    /// `diagnosticDataBlockSubmission` in queries.
    pub const DIAGNOSTIC_DATA_BLOCK_SUBMISSION: Property<Self> = Property::new("diagnosticDataBlockSubmission");
    /// `emailBlockAddingAccounts` in queries.
    pub const EMAIL_BLOCK_ADDING_ACCOUNTS: Property<Self> = Property::new("emailBlockAddingAccounts");
    /// `locationServicesBlocked` in queries.
    pub const LOCATION_SERVICES_BLOCKED: Property<Self> = Property::new("locationServicesBlocked");
    /// `microsoftAccountBlocked` in queries.
    pub const MICROSOFT_ACCOUNT_BLOCKED: Property<Self> = Property::new("microsoftAccountBlocked");
    /// `nfcBlocked` in queries.
    pub const NFC_BLOCKED: Property<Self> = Property::new("nfcBlocked");
    /// `passwordBlockSimple` in queries.
    pub const PASSWORD_BLOCK_SIMPLE: Property<Self> = Property::new("passwordBlockSimple");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeScreenTimeout");
    /// `passwordMinimumCharacterSetCount` in queries.
    pub const PASSWORD_MINIMUM_CHARACTER_SET_COUNT: Property<Self> = Property::new("passwordMinimumCharacterSetCount");
    /// `passwordPreviousPasswordBlockCount` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("passwordPreviousPasswordBlockCount");
    /// `passwordSignInFailureCountBeforeFactoryReset` in queries.
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("passwordSignInFailureCountBeforeFactoryReset");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `storageBlockRemovableStorage` in queries.
    pub const STORAGE_BLOCK_REMOVABLE_STORAGE: Property<Self> = Property::new("storageBlockRemovableStorage");
    /// `storageRequireEncryption` in queries.
    pub const STORAGE_REQUIRE_ENCRYPTION: Property<Self> = Property::new("storageRequireEncryption");
    /// `webBrowserBlocked` in queries.
    pub const WEB_BROWSER_BLOCKED: Property<Self> = Property::new("webBrowserBlocked");
    /// `wifiBlocked` in queries.
    pub const WIFI_BLOCKED: Property<Self> = Property::new("wifiBlocked");
    /// `wifiBlockAutomaticConnectHotspots` in queries.
    pub const WIFI_BLOCK_AUTOMATIC_CONNECT_HOTSPOTS: Property<Self> =
        Property::new("wifiBlockAutomaticConnectHotspots");
    /// `wifiBlockHotspotReporting` in queries.
    pub const WIFI_BLOCK_HOTSPOT_REPORTING: Property<Self> = Property::new("wifiBlockHotspotReporting");
    /// `windowsStoreBlocked` in queries.
    pub const WINDOWS_STORE_BLOCKED: Property<Self> = Property::new("windowsStoreBlocked");

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

    /// `applyOnlyToWindowsPhone81`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn apply_only_to_windows_phone81(&self) -> Option<bool> {
        self.0.bool("applyOnlyToWindowsPhone81")
    }

    /// `appsBlockCopyPaste`: `Edm.Boolean`
    pub fn apps_block_copy_paste(&self) -> Option<bool> {
        self.0.bool("appsBlockCopyPaste")
    }

    /// Sets `appsBlockCopyPaste`.
    pub fn with_apps_block_copy_paste(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsBlockCopyPaste", value))
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

    /// `cellularBlockWifiTethering`: `Edm.Boolean`
    pub fn cellular_block_wifi_tethering(&self) -> Option<bool> {
        self.0.bool("cellularBlockWifiTethering")
    }

    /// Sets `cellularBlockWifiTethering`.
    pub fn with_cellular_block_wifi_tethering(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockWifiTethering", value))
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

    /// `emailBlockAddingAccounts`: `Edm.Boolean`
    pub fn email_block_adding_accounts(&self) -> Option<bool> {
        self.0.bool("emailBlockAddingAccounts")
    }

    /// Sets `emailBlockAddingAccounts`.
    pub fn with_email_block_adding_accounts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("emailBlockAddingAccounts", value))
    }

    /// `locationServicesBlocked`: `Edm.Boolean`
    pub fn location_services_blocked(&self) -> Option<bool> {
        self.0.bool("locationServicesBlocked")
    }

    /// Sets `locationServicesBlocked`.
    pub fn with_location_services_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("locationServicesBlocked", value))
    }

    /// `microsoftAccountBlocked`: `Edm.Boolean`
    pub fn microsoft_account_blocked(&self) -> Option<bool> {
        self.0.bool("microsoftAccountBlocked")
    }

    /// Sets `microsoftAccountBlocked`.
    pub fn with_microsoft_account_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftAccountBlocked", value))
    }

    /// `nfcBlocked`: `Edm.Boolean`
    pub fn nfc_blocked(&self) -> Option<bool> {
        self.0.bool("nfcBlocked")
    }

    /// Sets `nfcBlocked`.
    pub fn with_nfc_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("nfcBlocked", value))
    }

    /// `passwordBlockSimple`: `Edm.Boolean`
    pub fn password_block_simple(&self) -> Option<bool> {
        self.0.bool("passwordBlockSimple")
    }

    /// Sets `passwordBlockSimple`.
    pub fn with_password_block_simple(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockSimple", value))
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

    /// `passwordMinimumCharacterSetCount`: `Edm.Int32`
    pub fn password_minimum_character_set_count(&self) -> Option<i32> {
        self.0.i32("passwordMinimumCharacterSetCount")
    }

    /// Sets `passwordMinimumCharacterSetCount`.
    pub fn with_password_minimum_character_set_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumCharacterSetCount", value))
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

    /// `passwordRequiredType`: `microsoft.graph.requiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphanumeric, numeric.
    pub fn password_required_type(&self) -> Option<super::RequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(self, value: impl Into<Nullable<super::RequiredPasswordType>>) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `passwordRequired`: `Edm.Boolean`
    pub fn password_required(&self) -> Option<bool> {
        self.0.bool("passwordRequired")
    }

    /// Sets `passwordRequired`.
    pub fn with_password_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequired", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `storageBlockRemovableStorage`: `Edm.Boolean`
    pub fn storage_block_removable_storage(&self) -> Option<bool> {
        self.0.bool("storageBlockRemovableStorage")
    }

    /// Sets `storageBlockRemovableStorage`.
    pub fn with_storage_block_removable_storage(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageBlockRemovableStorage", value))
    }

    /// `storageRequireEncryption`: `Edm.Boolean`
    pub fn storage_require_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireEncryption")
    }

    /// Sets `storageRequireEncryption`.
    pub fn with_storage_require_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireEncryption", value))
    }

    /// `webBrowserBlocked`: `Edm.Boolean`
    pub fn web_browser_blocked(&self) -> Option<bool> {
        self.0.bool("webBrowserBlocked")
    }

    /// Sets `webBrowserBlocked`.
    pub fn with_web_browser_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("webBrowserBlocked", value))
    }

    /// `wifiBlocked`: `Edm.Boolean`
    pub fn wifi_blocked(&self) -> Option<bool> {
        self.0.bool("wifiBlocked")
    }

    /// Sets `wifiBlocked`.
    pub fn with_wifi_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiBlocked", value))
    }

    /// `wifiBlockAutomaticConnectHotspots`: `Edm.Boolean`
    pub fn wifi_block_automatic_connect_hotspots(&self) -> Option<bool> {
        self.0.bool("wifiBlockAutomaticConnectHotspots")
    }

    /// Sets `wifiBlockAutomaticConnectHotspots`.
    pub fn with_wifi_block_automatic_connect_hotspots(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiBlockAutomaticConnectHotspots", value))
    }

    /// `wifiBlockHotspotReporting`: `Edm.Boolean`
    pub fn wifi_block_hotspot_reporting(&self) -> Option<bool> {
        self.0.bool("wifiBlockHotspotReporting")
    }

    /// Sets `wifiBlockHotspotReporting`.
    pub fn with_wifi_block_hotspot_reporting(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiBlockHotspotReporting", value))
    }

    /// `windowsStoreBlocked`: `Edm.Boolean`
    pub fn windows_store_blocked(&self) -> Option<bool> {
        self.0.bool("windowsStoreBlocked")
    }

    /// Sets `windowsStoreBlocked`.
    pub fn with_windows_store_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsStoreBlocked", value))
    }
}
