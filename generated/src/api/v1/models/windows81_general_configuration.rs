// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows81GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows81generalconfiguration?view=graph-rest-1.0)
    Windows81GeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windows81GeneralConfiguration"
}

impl Windows81GeneralConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
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
    /// `accountsBlockAddingNonMicrosoftAccountEmail` in queries.
    pub const ACCOUNTS_BLOCK_ADDING_NON_MICROSOFT_ACCOUNT_EMAIL: Property<Self> =
        Property::new("accountsBlockAddingNonMicrosoftAccountEmail");
    /// `applyOnlyToWindows81` in queries.
    pub const APPLY_ONLY_TO_WINDOWS81: Property<Self> = Property::new("applyOnlyToWindows81");
    /// `browserBlockAutofill` in queries.
    pub const BROWSER_BLOCK_AUTOFILL: Property<Self> = Property::new("browserBlockAutofill");
    /// `browserBlockAutomaticDetectionOfIntranetSites` in queries.
    pub const BROWSER_BLOCK_AUTOMATIC_DETECTION_OF_INTRANET_SITES: Property<Self> =
        Property::new("browserBlockAutomaticDetectionOfIntranetSites");
    /// `browserBlockEnterpriseModeAccess` in queries.
    pub const BROWSER_BLOCK_ENTERPRISE_MODE_ACCESS: Property<Self> = Property::new("browserBlockEnterpriseModeAccess");
    /// `browserBlockJavaScript` in queries.
    pub const BROWSER_BLOCK_JAVA_SCRIPT: Property<Self> = Property::new("browserBlockJavaScript");
    /// `browserBlockPlugins` in queries.
    pub const BROWSER_BLOCK_PLUGINS: Property<Self> = Property::new("browserBlockPlugins");
    /// `browserBlockPopups` in queries.
    pub const BROWSER_BLOCK_POPUPS: Property<Self> = Property::new("browserBlockPopups");
    /// `browserBlockSendingDoNotTrackHeader` in queries.
    pub const BROWSER_BLOCK_SENDING_DO_NOT_TRACK_HEADER: Property<Self> =
        Property::new("browserBlockSendingDoNotTrackHeader");
    /// `browserBlockSingleWordEntryOnIntranetSites` in queries.
    pub const BROWSER_BLOCK_SINGLE_WORD_ENTRY_ON_INTRANET_SITES: Property<Self> =
        Property::new("browserBlockSingleWordEntryOnIntranetSites");
    /// `browserRequireSmartScreen` in queries.
    pub const BROWSER_REQUIRE_SMART_SCREEN: Property<Self> = Property::new("browserRequireSmartScreen");
    /// `browserEnterpriseModeSiteListLocation` in queries.
    pub const BROWSER_ENTERPRISE_MODE_SITE_LIST_LOCATION: Property<Self> =
        Property::new("browserEnterpriseModeSiteListLocation");
    /// `browserInternetSecurityLevel` in queries.
    pub const BROWSER_INTERNET_SECURITY_LEVEL: Property<Self> = Property::new("browserInternetSecurityLevel");
    /// `browserIntranetSecurityLevel` in queries.
    pub const BROWSER_INTRANET_SECURITY_LEVEL: Property<Self> = Property::new("browserIntranetSecurityLevel");
    /// `browserLoggingReportLocation` in queries.
    pub const BROWSER_LOGGING_REPORT_LOCATION: Property<Self> = Property::new("browserLoggingReportLocation");
    /// `browserRequireHighSecurityForRestrictedSites` in queries.
    pub const BROWSER_REQUIRE_HIGH_SECURITY_FOR_RESTRICTED_SITES: Property<Self> =
        Property::new("browserRequireHighSecurityForRestrictedSites");
    /// `browserRequireFirewall` in queries.
    pub const BROWSER_REQUIRE_FIREWALL: Property<Self> = Property::new("browserRequireFirewall");
    /// `browserRequireFraudWarning` in queries.
    pub const BROWSER_REQUIRE_FRAUD_WARNING: Property<Self> = Property::new("browserRequireFraudWarning");
    /// `browserTrustedSitesSecurityLevel` in queries.
    pub const BROWSER_TRUSTED_SITES_SECURITY_LEVEL: Property<Self> = Property::new("browserTrustedSitesSecurityLevel");
    /// `cellularBlockDataRoaming` in queries.
    pub const CELLULAR_BLOCK_DATA_ROAMING: Property<Self> = Property::new("cellularBlockDataRoaming");
    /// `diagnosticsBlockDataSubmission` in queries.
    pub const DIAGNOSTICS_BLOCK_DATA_SUBMISSION: Property<Self> = Property::new("diagnosticsBlockDataSubmission");
    /// `passwordBlockPicturePasswordAndPin` in queries.
    pub const PASSWORD_BLOCK_PICTURE_PASSWORD_AND_PIN: Property<Self> =
        Property::new("passwordBlockPicturePasswordAndPin");
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
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordSignInFailureCountBeforeFactoryReset` in queries.
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("passwordSignInFailureCountBeforeFactoryReset");
    /// `storageRequireDeviceEncryption` in queries.
    pub const STORAGE_REQUIRE_DEVICE_ENCRYPTION: Property<Self> = Property::new("storageRequireDeviceEncryption");
    /// `updatesRequireAutomaticUpdates` in queries.
    pub const UPDATES_REQUIRE_AUTOMATIC_UPDATES: Property<Self> = Property::new("updatesRequireAutomaticUpdates");
    /// `userAccountControlSettings` in queries.
    pub const USER_ACCOUNT_CONTROL_SETTINGS: Property<Self> = Property::new("userAccountControlSettings");
    /// `workFoldersUrl` in queries.
    pub const WORK_FOLDERS_URL: Property<Self> = Property::new("workFoldersUrl");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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

    /// `accountsBlockAddingNonMicrosoftAccountEmail`: `Edm.Boolean`
    pub fn accounts_block_adding_non_microsoft_account_email(&self) -> Option<bool> {
        self.0.bool("accountsBlockAddingNonMicrosoftAccountEmail")
    }

    /// Sets `accountsBlockAddingNonMicrosoftAccountEmail`.
    pub fn with_accounts_block_adding_non_microsoft_account_email(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountsBlockAddingNonMicrosoftAccountEmail", value))
    }

    /// `applyOnlyToWindows81`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn apply_only_to_windows81(&self) -> Option<bool> {
        self.0.bool("applyOnlyToWindows81")
    }

    /// `browserBlockAutofill`: `Edm.Boolean`
    pub fn browser_block_autofill(&self) -> Option<bool> {
        self.0.bool("browserBlockAutofill")
    }

    /// Sets `browserBlockAutofill`.
    pub fn with_browser_block_autofill(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockAutofill", value))
    }

    /// `browserBlockAutomaticDetectionOfIntranetSites`: `Edm.Boolean`
    pub fn browser_block_automatic_detection_of_intranet_sites(&self) -> Option<bool> {
        self.0.bool("browserBlockAutomaticDetectionOfIntranetSites")
    }

    /// Sets `browserBlockAutomaticDetectionOfIntranetSites`.
    pub fn with_browser_block_automatic_detection_of_intranet_sites(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockAutomaticDetectionOfIntranetSites", value))
    }

    /// `browserBlockEnterpriseModeAccess`: `Edm.Boolean`
    pub fn browser_block_enterprise_mode_access(&self) -> Option<bool> {
        self.0.bool("browserBlockEnterpriseModeAccess")
    }

    /// Sets `browserBlockEnterpriseModeAccess`.
    pub fn with_browser_block_enterprise_mode_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockEnterpriseModeAccess", value))
    }

    /// `browserBlockJavaScript`: `Edm.Boolean`
    pub fn browser_block_java_script(&self) -> Option<bool> {
        self.0.bool("browserBlockJavaScript")
    }

    /// Sets `browserBlockJavaScript`.
    pub fn with_browser_block_java_script(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockJavaScript", value))
    }

    /// `browserBlockPlugins`: `Edm.Boolean`
    pub fn browser_block_plugins(&self) -> Option<bool> {
        self.0.bool("browserBlockPlugins")
    }

    /// Sets `browserBlockPlugins`.
    pub fn with_browser_block_plugins(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockPlugins", value))
    }

    /// `browserBlockPopups`: `Edm.Boolean`
    pub fn browser_block_popups(&self) -> Option<bool> {
        self.0.bool("browserBlockPopups")
    }

    /// Sets `browserBlockPopups`.
    pub fn with_browser_block_popups(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockPopups", value))
    }

    /// `browserBlockSendingDoNotTrackHeader`: `Edm.Boolean`
    pub fn browser_block_sending_do_not_track_header(&self) -> Option<bool> {
        self.0.bool("browserBlockSendingDoNotTrackHeader")
    }

    /// Sets `browserBlockSendingDoNotTrackHeader`.
    pub fn with_browser_block_sending_do_not_track_header(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockSendingDoNotTrackHeader", value))
    }

    /// `browserBlockSingleWordEntryOnIntranetSites`: `Edm.Boolean`
    pub fn browser_block_single_word_entry_on_intranet_sites(&self) -> Option<bool> {
        self.0.bool("browserBlockSingleWordEntryOnIntranetSites")
    }

    /// Sets `browserBlockSingleWordEntryOnIntranetSites`.
    pub fn with_browser_block_single_word_entry_on_intranet_sites(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserBlockSingleWordEntryOnIntranetSites", value))
    }

    /// `browserRequireSmartScreen`: `Edm.Boolean`
    pub fn browser_require_smart_screen(&self) -> Option<bool> {
        self.0.bool("browserRequireSmartScreen")
    }

    /// Sets `browserRequireSmartScreen`.
    pub fn with_browser_require_smart_screen(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserRequireSmartScreen", value))
    }

    /// `browserEnterpriseModeSiteListLocation`: `Edm.String`
    pub fn browser_enterprise_mode_site_list_location(&self) -> Option<&str> {
        self.0.str("browserEnterpriseModeSiteListLocation")
    }

    /// Sets `browserEnterpriseModeSiteListLocation`.
    pub fn with_browser_enterprise_mode_site_list_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("browserEnterpriseModeSiteListLocation", value))
    }

    /// `browserInternetSecurityLevel`: `microsoft.graph.internetSiteSecurityLevel`
    ///
    /// Possible values are: userDefined, medium, mediumHigh, high.
    pub fn browser_internet_security_level(&self) -> Option<super::InternetSiteSecurityLevel> {
        self.0.enumeration("browserInternetSecurityLevel")
    }

    /// Sets `browserInternetSecurityLevel`.
    pub fn with_browser_internet_security_level(
        self,
        value: impl Into<Nullable<super::InternetSiteSecurityLevel>>,
    ) -> Self {
        Self(self.0.with("browserInternetSecurityLevel", value))
    }

    /// `browserIntranetSecurityLevel`: `microsoft.graph.siteSecurityLevel`
    ///
    /// Possible values are: userDefined, low, mediumLow, medium, mediumHigh, high.
    pub fn browser_intranet_security_level(&self) -> Option<super::SiteSecurityLevel> {
        self.0.enumeration("browserIntranetSecurityLevel")
    }

    /// Sets `browserIntranetSecurityLevel`.
    pub fn with_browser_intranet_security_level(self, value: impl Into<Nullable<super::SiteSecurityLevel>>) -> Self {
        Self(self.0.with("browserIntranetSecurityLevel", value))
    }

    /// `browserLoggingReportLocation`: `Edm.String`
    pub fn browser_logging_report_location(&self) -> Option<&str> {
        self.0.str("browserLoggingReportLocation")
    }

    /// Sets `browserLoggingReportLocation`.
    pub fn with_browser_logging_report_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("browserLoggingReportLocation", value))
    }

    /// `browserRequireHighSecurityForRestrictedSites`: `Edm.Boolean`
    pub fn browser_require_high_security_for_restricted_sites(&self) -> Option<bool> {
        self.0.bool("browserRequireHighSecurityForRestrictedSites")
    }

    /// Sets `browserRequireHighSecurityForRestrictedSites`.
    pub fn with_browser_require_high_security_for_restricted_sites(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserRequireHighSecurityForRestrictedSites", value))
    }

    /// `browserRequireFirewall`: `Edm.Boolean`
    pub fn browser_require_firewall(&self) -> Option<bool> {
        self.0.bool("browserRequireFirewall")
    }

    /// Sets `browserRequireFirewall`.
    pub fn with_browser_require_firewall(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserRequireFirewall", value))
    }

    /// `browserRequireFraudWarning`: `Edm.Boolean`
    pub fn browser_require_fraud_warning(&self) -> Option<bool> {
        self.0.bool("browserRequireFraudWarning")
    }

    /// Sets `browserRequireFraudWarning`.
    pub fn with_browser_require_fraud_warning(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("browserRequireFraudWarning", value))
    }

    /// `browserTrustedSitesSecurityLevel`: `microsoft.graph.siteSecurityLevel`
    ///
    /// Possible values are: userDefined, low, mediumLow, medium, mediumHigh, high.
    pub fn browser_trusted_sites_security_level(&self) -> Option<super::SiteSecurityLevel> {
        self.0.enumeration("browserTrustedSitesSecurityLevel")
    }

    /// Sets `browserTrustedSitesSecurityLevel`.
    pub fn with_browser_trusted_sites_security_level(
        self,
        value: impl Into<Nullable<super::SiteSecurityLevel>>,
    ) -> Self {
        Self(self.0.with("browserTrustedSitesSecurityLevel", value))
    }

    /// `cellularBlockDataRoaming`: `Edm.Boolean`
    pub fn cellular_block_data_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockDataRoaming")
    }

    /// Sets `cellularBlockDataRoaming`.
    pub fn with_cellular_block_data_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockDataRoaming", value))
    }

    /// `diagnosticsBlockDataSubmission`: `Edm.Boolean`
    pub fn diagnostics_block_data_submission(&self) -> Option<bool> {
        self.0.bool("diagnosticsBlockDataSubmission")
    }

    /// Sets `diagnosticsBlockDataSubmission`.
    pub fn with_diagnostics_block_data_submission(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("diagnosticsBlockDataSubmission", value))
    }

    /// `passwordBlockPicturePasswordAndPin`: `Edm.Boolean`
    pub fn password_block_picture_password_and_pin(&self) -> Option<bool> {
        self.0.bool("passwordBlockPicturePasswordAndPin")
    }

    /// Sets `passwordBlockPicturePasswordAndPin`.
    pub fn with_password_block_picture_password_and_pin(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockPicturePasswordAndPin", value))
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

    /// `passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`
    pub fn password_sign_in_failure_count_before_factory_reset(&self) -> Option<i32> {
        self.0.i32("passwordSignInFailureCountBeforeFactoryReset")
    }

    /// Sets `passwordSignInFailureCountBeforeFactoryReset`.
    pub fn with_password_sign_in_failure_count_before_factory_reset(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordSignInFailureCountBeforeFactoryReset", value))
    }

    /// `storageRequireDeviceEncryption`: `Edm.Boolean`
    pub fn storage_require_device_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireDeviceEncryption")
    }

    /// Sets `storageRequireDeviceEncryption`.
    pub fn with_storage_require_device_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireDeviceEncryption", value))
    }

    /// `updatesRequireAutomaticUpdates`: `Edm.Boolean`
    pub fn updates_require_automatic_updates(&self) -> Option<bool> {
        self.0.bool("updatesRequireAutomaticUpdates")
    }

    /// Sets `updatesRequireAutomaticUpdates`.
    pub fn with_updates_require_automatic_updates(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("updatesRequireAutomaticUpdates", value))
    }

    /// `userAccountControlSettings`: `microsoft.graph.windowsUserAccountControlSettings`
    ///
    /// Possible values are: userDefined, alwaysNotify, notifyOnAppChanges, notifyOnAppChangesWithoutDimming, neverNotify.
    pub fn user_account_control_settings(&self) -> Option<super::WindowsUserAccountControlSettings> {
        self.0.enumeration("userAccountControlSettings")
    }

    /// Sets `userAccountControlSettings`.
    pub fn with_user_account_control_settings(
        self,
        value: impl Into<Nullable<super::WindowsUserAccountControlSettings>>,
    ) -> Self {
        Self(self.0.with("userAccountControlSettings", value))
    }

    /// `workFoldersUrl`: `Edm.String`
    pub fn work_folders_url(&self) -> Option<&str> {
        self.0.str("workFoldersUrl")
    }

    /// Sets `workFoldersUrl`.
    pub fn with_work_folders_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("workFoldersUrl", value))
    }
}
