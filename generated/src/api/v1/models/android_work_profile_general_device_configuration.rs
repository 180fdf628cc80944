// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidWorkProfileGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration?view=graph-rest-1.0)
    AndroidWorkProfileGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration"
}

impl AndroidWorkProfileGeneralDeviceConfiguration {
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
    /// `workProfileDataSharingType` in queries.
    pub const WORK_PROFILE_DATA_SHARING_TYPE: Property<Self> = Property::new("workProfileDataSharingType");
    /// `workProfileBlockNotificationsWhileDeviceLocked` in queries.
    pub const WORK_PROFILE_BLOCK_NOTIFICATIONS_WHILE_DEVICE_LOCKED: Property<Self> =
        Property::new("workProfileBlockNotificationsWhileDeviceLocked");
    /// `workProfileBlockAddingAccounts` in queries.
    pub const WORK_PROFILE_BLOCK_ADDING_ACCOUNTS: Property<Self> = Property::new("workProfileBlockAddingAccounts");
    /// `workProfileBluetoothEnableContactSharing` in queries.
    pub const WORK_PROFILE_BLUETOOTH_ENABLE_CONTACT_SHARING: Property<Self> =
        Property::new("workProfileBluetoothEnableContactSharing");
    /// `workProfileBlockScreenCapture` in queries.
    pub const WORK_PROFILE_BLOCK_SCREEN_CAPTURE: Property<Self> = Property::new("workProfileBlockScreenCapture");
    /// `workProfileBlockCrossProfileCallerId` in queries.
    pub const WORK_PROFILE_BLOCK_CROSS_PROFILE_CALLER_ID: Property<Self> =
        Property::new("workProfileBlockCrossProfileCallerId");
    /// `workProfileBlockCamera` in queries.
    pub const WORK_PROFILE_BLOCK_CAMERA: Property<Self> = Property::new("workProfileBlockCamera");
    /// `workProfileBlockCrossProfileContactsSearch` in queries.
    pub const WORK_PROFILE_BLOCK_CROSS_PROFILE_CONTACTS_SEARCH: Property<Self> =
        Property::new("workProfileBlockCrossProfileContactsSearch");
    /// `workProfileBlockCrossProfileCopyPaste` in queries.
    pub const WORK_PROFILE_BLOCK_CROSS_PROFILE_COPY_PASTE: Property<Self> =
        Property::new("workProfileBlockCrossProfileCopyPaste");
    /// `workProfileDefaultAppPermissionPolicy` in queries.
    pub const WORK_PROFILE_DEFAULT_APP_PERMISSION_POLICY: Property<Self> =
        Property::new("workProfileDefaultAppPermissionPolicy");
    /// `workProfilePasswordBlockFingerprintUnlock` in queries.
    pub const WORK_PROFILE_PASSWORD_BLOCK_FINGERPRINT_UNLOCK: Property<Self> =
        Property::new("workProfilePasswordBlockFingerprintUnlock");
    /// `workProfilePasswordBlockTrustAgents` in queries.
    pub const WORK_PROFILE_PASSWORD_BLOCK_TRUST_AGENTS: Property<Self> =
        Property::new("workProfilePasswordBlockTrustAgents");
    /// `workProfilePasswordExpirationDays` in queries.
    pub const WORK_PROFILE_PASSWORD_EXPIRATION_DAYS: Property<Self> =
        Property::new("workProfilePasswordExpirationDays");
    /// `workProfilePasswordMinimumLength` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("workProfilePasswordMinimumLength");
    /// `workProfilePasswordMinNumericCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MIN_NUMERIC_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinNumericCharacters");
    /// `workProfilePasswordMinNonLetterCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MIN_NON_LETTER_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinNonLetterCharacters");
    /// `workProfilePasswordMinLetterCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MIN_LETTER_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinLetterCharacters");
    /// `workProfilePasswordMinLowerCaseCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MIN_LOWER_CASE_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinLowerCaseCharacters");
    /// `workProfilePasswordMinUpperCaseCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MIN_UPPER_CASE_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinUpperCaseCharacters");
    /// `workProfilePasswordMinSymbolCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MIN_SYMBOL_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinSymbolCharacters");
    /// `workProfilePasswordMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const WORK_PROFILE_PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("workProfilePasswordMinutesOfInactivityBeforeScreenTimeout");
    /// `workProfilePasswordPreviousPasswordBlockCount` in queries.
    pub const WORK_PROFILE_PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("workProfilePasswordPreviousPasswordBlockCount");
    /// `workProfilePasswordSignInFailureCountBeforeFactoryReset` in queries.
    pub const WORK_PROFILE_PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("workProfilePasswordSignInFailureCountBeforeFactoryReset");
    /// `workProfilePasswordRequiredType` in queries.
    pub const WORK_PROFILE_PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("workProfilePasswordRequiredType");
    /// `workProfileRequirePassword` in queries.
    pub const WORK_PROFILE_REQUIRE_PASSWORD: Property<Self> = Property::new("workProfileRequirePassword");
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

    /// `passwordRequiredType`: `microsoft.graph.androidWorkProfileRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.
    pub fn password_required_type(&self) -> Option<super::AndroidWorkProfileRequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(
        self,
        value: impl Into<Nullable<super::AndroidWorkProfileRequiredPasswordType>>,
    ) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `workProfileDataSharingType`: `microsoft.graph.androidWorkProfileCrossProfileDataSharingType`
    ///
    /// Possible values are: deviceDefault, preventAny, allowPersonalToWork, noRestrictions.
    pub fn work_profile_data_sharing_type(&self) -> Option<super::AndroidWorkProfileCrossProfileDataSharingType> {
        self.0.enumeration("workProfileDataSharingType")
    }

    /// Sets `workProfileDataSharingType`.
    pub fn with_work_profile_data_sharing_type(
        self,
        value: impl Into<Nullable<super::AndroidWorkProfileCrossProfileDataSharingType>>,
    ) -> Self {
        Self(self.0.with("workProfileDataSharingType", value))
    }

    /// `workProfileBlockNotificationsWhileDeviceLocked`: `Edm.Boolean`
    pub fn work_profile_block_notifications_while_device_locked(&self) -> Option<bool> {
        self.0.bool("workProfileBlockNotificationsWhileDeviceLocked")
    }

    /// Sets `workProfileBlockNotificationsWhileDeviceLocked`.
    pub fn with_work_profile_block_notifications_while_device_locked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBlockNotificationsWhileDeviceLocked", value))
    }

    /// `workProfileBlockAddingAccounts`: `Edm.Boolean`
    pub fn work_profile_block_adding_accounts(&self) -> Option<bool> {
        self.0.bool("workProfileBlockAddingAccounts")
    }

    /// Sets `workProfileBlockAddingAccounts`.
    pub fn with_work_profile_block_adding_accounts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBlockAddingAccounts", value))
    }

    /// `workProfileBluetoothEnableContactSharing`: `Edm.Boolean`
    pub fn work_profile_bluetooth_enable_contact_sharing(&self) -> Option<bool> {
        self.0.bool("workProfileBluetoothEnableContactSharing")
    }

    /// Sets `workProfileBluetoothEnableContactSharing`.
    pub fn with_work_profile_bluetooth_enable_contact_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBluetoothEnableContactSharing", value))
    }

    /// `workProfileBlockScreenCapture`: `Edm.Boolean`
    pub fn work_profile_block_screen_capture(&self) -> Option<bool> {
        self.0.bool("workProfileBlockScreenCapture")
    }

    /// Sets `workProfileBlockScreenCapture`.
    pub fn with_work_profile_block_screen_capture(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBlockScreenCapture", value))
    }

    /// `workProfileBlockCrossProfileCallerId`: `Edm.Boolean`
    pub fn work_profile_block_cross_profile_caller_id(&self) -> Option<bool> {
        self.0.bool("workProfileBlockCrossProfileCallerId")
    }

    /// Sets `workProfileBlockCrossProfileCallerId`.
    pub fn with_work_profile_block_cross_profile_caller_id(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBlockCrossProfileCallerId", value))
    }

    /// `workProfileBlockCamera`: `Edm.Boolean`
    pub fn work_profile_block_camera(&self) -> Option<bool> {
        self.0.bool("workProfileBlockCamera")
    }

    /// Sets `workProfileBlockCamera`.
    pub fn with_work_profile_block_camera(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBlockCamera", value))
    }

    /// `workProfileBlockCrossProfileContactsSearch`: `Edm.Boolean`
    pub fn work_profile_block_cross_profile_contacts_search(&self) -> Option<bool> {
        self.0.bool("workProfileBlockCrossProfileContactsSearch")
    }

    /// Sets `workProfileBlockCrossProfileContactsSearch`.
    pub fn with_work_profile_block_cross_profile_contacts_search(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBlockCrossProfileContactsSearch", value))
    }

    /// `workProfileBlockCrossProfileCopyPaste`: `Edm.Boolean`
    pub fn work_profile_block_cross_profile_copy_paste(&self) -> Option<bool> {
        self.0.bool("workProfileBlockCrossProfileCopyPaste")
    }

    /// Sets `workProfileBlockCrossProfileCopyPaste`.
    pub fn with_work_profile_block_cross_profile_copy_paste(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileBlockCrossProfileCopyPaste", value))
    }

    /// `workProfileDefaultAppPermissionPolicy`: `microsoft.graph.androidWorkProfileDefaultAppPermissionPolicyType`
    ///
    /// Possible values are: deviceDefault, prompt, autoGrant, autoDeny.
    pub fn work_profile_default_app_permission_policy(
        &self,
    ) -> Option<super::AndroidWorkProfileDefaultAppPermissionPolicyType>
    {
        self.0.enumeration("workProfileDefaultAppPermissionPolicy")
    }

    /// Sets `workProfileDefaultAppPermissionPolicy`.
    pub fn with_work_profile_default_app_permission_policy(
        self,
        value: impl Into<Nullable<super::AndroidWorkProfileDefaultAppPermissionPolicyType>>,
    ) -> Self {
        Self(self.0.with("workProfileDefaultAppPermissionPolicy", value))
    }

    /// `workProfilePasswordBlockFingerprintUnlock`: `Edm.Boolean`
    pub fn work_profile_password_block_fingerprint_unlock(&self) -> Option<bool> {
        self.0.bool("workProfilePasswordBlockFingerprintUnlock")
    }

    /// Sets `workProfilePasswordBlockFingerprintUnlock`.
    pub fn with_work_profile_password_block_fingerprint_unlock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfilePasswordBlockFingerprintUnlock", value))
    }

    /// `workProfilePasswordBlockTrustAgents`: `Edm.Boolean`
    pub fn work_profile_password_block_trust_agents(&self) -> Option<bool> {
        self.0.bool("workProfilePasswordBlockTrustAgents")
    }

    /// Sets `workProfilePasswordBlockTrustAgents`.
    pub fn with_work_profile_password_block_trust_agents(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfilePasswordBlockTrustAgents", value))
    }

    /// `workProfilePasswordExpirationDays`: `Edm.Int32`
    pub fn work_profile_password_expiration_days(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordExpirationDays")
    }

    /// Sets `workProfilePasswordExpirationDays`.
    pub fn with_work_profile_password_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordExpirationDays", value))
    }

    /// `workProfilePasswordMinimumLength`: `Edm.Int32`
    pub fn work_profile_password_minimum_length(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinimumLength")
    }

    /// Sets `workProfilePasswordMinimumLength`.
    pub fn with_work_profile_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinimumLength", value))
    }

    /// `workProfilePasswordMinNumericCharacters`: `Edm.Int32`
    pub fn work_profile_password_min_numeric_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinNumericCharacters")
    }

    /// Sets `workProfilePasswordMinNumericCharacters`.
    pub fn with_work_profile_password_min_numeric_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinNumericCharacters", value))
    }

    /// `workProfilePasswordMinNonLetterCharacters`: `Edm.Int32`
    pub fn work_profile_password_min_non_letter_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinNonLetterCharacters")
    }

    /// Sets `workProfilePasswordMinNonLetterCharacters`.
    pub fn with_work_profile_password_min_non_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinNonLetterCharacters", value))
    }

    /// `workProfilePasswordMinLetterCharacters`: `Edm.Int32`
    pub fn work_profile_password_min_letter_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinLetterCharacters")
    }

    /// Sets `workProfilePasswordMinLetterCharacters`.
    pub fn with_work_profile_password_min_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinLetterCharacters", value))
    }

    /// `workProfilePasswordMinLowerCaseCharacters`: `Edm.Int32`
    pub fn work_profile_password_min_lower_case_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinLowerCaseCharacters")
    }

    /// Sets `workProfilePasswordMinLowerCaseCharacters`.
    pub fn with_work_profile_password_min_lower_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinLowerCaseCharacters", value))
    }

    /// `workProfilePasswordMinUpperCaseCharacters`: `Edm.Int32`
    pub fn work_profile_password_min_upper_case_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinUpperCaseCharacters")
    }

    /// Sets `workProfilePasswordMinUpperCaseCharacters`.
    pub fn with_work_profile_password_min_upper_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinUpperCaseCharacters", value))
    }

    /// `workProfilePasswordMinSymbolCharacters`: `Edm.Int32`
    pub fn work_profile_password_min_symbol_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinSymbolCharacters")
    }

    /// Sets `workProfilePasswordMinSymbolCharacters`.
    pub fn with_work_profile_password_min_symbol_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinSymbolCharacters", value))
    }

    /// `workProfilePasswordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`
    pub fn work_profile_password_minutes_of_inactivity_before_screen_timeout(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinutesOfInactivityBeforeScreenTimeout")
    }

    /// Sets `workProfilePasswordMinutesOfInactivityBeforeScreenTimeout`.
    pub fn with_work_profile_password_minutes_of_inactivity_before_screen_timeout(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("workProfilePasswordMinutesOfInactivityBeforeScreenTimeout", value))
    }

    /// `workProfilePasswordPreviousPasswordBlockCount`: `Edm.Int32`
    pub fn work_profile_password_previous_password_block_count(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordPreviousPasswordBlockCount")
    }

    /// Sets `workProfilePasswordPreviousPasswordBlockCount`.
    pub fn with_work_profile_password_previous_password_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordPreviousPasswordBlockCount", value))
    }

    /// `workProfilePasswordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`
    pub fn work_profile_password_sign_in_failure_count_before_factory_reset(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordSignInFailureCountBeforeFactoryReset")
    }

    /// Sets `workProfilePasswordSignInFailureCountBeforeFactoryReset`.
    pub fn with_work_profile_password_sign_in_failure_count_before_factory_reset(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("workProfilePasswordSignInFailureCountBeforeFactoryReset", value))
    }

    /// `workProfilePasswordRequiredType`: `microsoft.graph.androidWorkProfileRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, lowSecurityBiometric, required, atLeastNumeric, numericComplex, atLeastAlphabetic, atLeastAlphanumeric, alphanumericWithSymbols.
    pub fn work_profile_password_required_type(&self) -> Option<super::AndroidWorkProfileRequiredPasswordType> {
        self.0.enumeration("workProfilePasswordRequiredType")
    }

    /// Sets `workProfilePasswordRequiredType`.
    pub fn with_work_profile_password_required_type(
        self,
        value: impl Into<Nullable<super::AndroidWorkProfileRequiredPasswordType>>,
    ) -> Self {
        Self(self.0.with("workProfilePasswordRequiredType", value))
    }

    /// `workProfileRequirePassword`: `Edm.Boolean`
    pub fn work_profile_require_password(&self) -> Option<bool> {
        self.0.bool("workProfileRequirePassword")
    }

    /// Sets `workProfileRequirePassword`.
    pub fn with_work_profile_require_password(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("workProfileRequirePassword", value))
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
