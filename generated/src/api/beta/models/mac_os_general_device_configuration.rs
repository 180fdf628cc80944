// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.macOSGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macosgeneraldeviceconfiguration?view=graph-rest-beta)
    MacOsGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.macOSGeneralDeviceConfiguration"
}

impl MacOsGeneralDeviceConfiguration {
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
    /// `compliantAppsList` in queries.
    pub const COMPLIANT_APPS_LIST: Property<Self> = Property::new("compliantAppsList");
    /// `compliantAppListType` in queries.
    pub const COMPLIANT_APP_LIST_TYPE: Property<Self> = Property::new("compliantAppListType");
    /// `emailInDomainSuffixes` in queries.
    pub const EMAIL_IN_DOMAIN_SUFFIXES: Property<Self> = Property::new("emailInDomainSuffixes");
    /// `passwordBlockSimple` in queries.
    pub const PASSWORD_BLOCK_SIMPLE: Property<Self> = Property::new("passwordBlockSimple");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordMinimumCharacterSetCount` in queries.
    pub const PASSWORD_MINIMUM_CHARACTER_SET_COUNT: Property<Self> = Property::new("passwordMinimumCharacterSetCount");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinutesOfInactivityBeforeLock` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeLock");
    /// `passwordMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeScreenTimeout");
    /// `passwordPreviousPasswordBlockCount` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> =
        Property::new("passwordPreviousPasswordBlockCount");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    /// `passwordMaximumAttemptCount` in queries.
    pub const PASSWORD_MAXIMUM_ATTEMPT_COUNT: Property<Self> = Property::new("passwordMaximumAttemptCount");
    /// `passwordMinutesUntilFailedLoginReset` in queries.
    pub const PASSWORD_MINUTES_UNTIL_FAILED_LOGIN_RESET: Property<Self> =
        Property::new("passwordMinutesUntilFailedLoginReset");
    /// `keychainBlockCloudSync` in queries.
    pub const KEYCHAIN_BLOCK_CLOUD_SYNC: Property<Self> = Property::new("keychainBlockCloudSync");
    /// `safariBlockAutofill` in queries.
    pub const SAFARI_BLOCK_AUTOFILL: Property<Self> = Property::new("safariBlockAutofill");
    /// `cameraBlocked` in queries.
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    /// `iTunesBlockMusicService` in queries.
    pub const I_TUNES_BLOCK_MUSIC_SERVICE: Property<Self> = Property::new("iTunesBlockMusicService");
    /// `spotlightBlockInternetResults` in queries.
    pub const SPOTLIGHT_BLOCK_INTERNET_RESULTS: Property<Self> = Property::new("spotlightBlockInternetResults");
    /// `keyboardBlockDictation` in queries.
    pub const KEYBOARD_BLOCK_DICTATION: Property<Self> = Property::new("keyboardBlockDictation");
    /// `definitionLookupBlocked` in queries.
    pub const DEFINITION_LOOKUP_BLOCKED: Property<Self> = Property::new("definitionLookupBlocked");
    /// `appleWatchBlockAutoUnlock` in queries.
    pub const APPLE_WATCH_BLOCK_AUTO_UNLOCK: Property<Self> = Property::new("appleWatchBlockAutoUnlock");
    /// `iTunesBlockFileSharing` in queries.
    pub const I_TUNES_BLOCK_FILE_SHARING: Property<Self> = Property::new("iTunesBlockFileSharing");
    /// `iCloudBlockDocumentSync` in queries.
    pub const I_CLOUD_BLOCK_DOCUMENT_SYNC: Property<Self> = Property::new("iCloudBlockDocumentSync");
    /// `iCloudBlockMail` in queries.
    pub const I_CLOUD_BLOCK_MAIL: Property<Self> = Property::new("iCloudBlockMail");
    /// `iCloudBlockAddressBook` in queries.
    pub const I_CLOUD_BLOCK_ADDRESS_BOOK: Property<Self> = Property::new("iCloudBlockAddressBook");
    /// `iCloudBlockCalendar` in queries.
    pub const I_CLOUD_BLOCK_CALENDAR: Property<Self> = Property::new("iCloudBlockCalendar");
    /// `iCloudBlockReminders` in queries.
    pub const I_CLOUD_BLOCK_REMINDERS: Property<Self> = Property::new("iCloudBlockReminders");
    /// `iCloudBlockBookmarks` in queries.
    pub const I_CLOUD_BLOCK_BOOKMARKS: Property<Self> = Property::new("iCloudBlockBookmarks");
    /// `iCloudBlockNotes` in queries.
    pub const I_CLOUD_BLOCK_NOTES: Property<Self> = Property::new("iCloudBlockNotes");
    /// `airDropBlocked` in queries.
    pub const AIR_DROP_BLOCKED: Property<Self> = Property::new("airDropBlocked");
    /// `passwordBlockModification` in queries.
    pub const PASSWORD_BLOCK_MODIFICATION: Property<Self> = Property::new("passwordBlockModification");
    /// `passwordBlockFingerprintUnlock` in queries.
    pub const PASSWORD_BLOCK_FINGERPRINT_UNLOCK: Property<Self> = Property::new("passwordBlockFingerprintUnlock");
    /// `passwordBlockAutoFill` in queries.
    pub const PASSWORD_BLOCK_AUTO_FILL: Property<Self> = Property::new("passwordBlockAutoFill");
    /// `passwordBlockProximityRequests` in queries.
    pub const PASSWORD_BLOCK_PROXIMITY_REQUESTS: Property<Self> = Property::new("passwordBlockProximityRequests");
    /// `passwordBlockAirDropSharing` in queries.
    pub const PASSWORD_BLOCK_AIR_DROP_SHARING: Property<Self> = Property::new("passwordBlockAirDropSharing");
    /// `softwareUpdatesEnforcedDelayInDays` in queries.
    pub const SOFTWARE_UPDATES_ENFORCED_DELAY_IN_DAYS: Property<Self> =
        Property::new("softwareUpdatesEnforcedDelayInDays");
    /// `updateDelayPolicy` in queries.
    pub const UPDATE_DELAY_POLICY: Property<Self> = Property::new("updateDelayPolicy");
    /// `contentCachingBlocked` in queries.
    pub const CONTENT_CACHING_BLOCKED: Property<Self> = Property::new("contentCachingBlocked");
    /// `iCloudBlockPhotoLibrary` in queries.
    pub const I_CLOUD_BLOCK_PHOTO_LIBRARY: Property<Self> = Property::new("iCloudBlockPhotoLibrary");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `classroomAppBlockRemoteScreenObservation` in queries.
    pub const CLASSROOM_APP_BLOCK_REMOTE_SCREEN_OBSERVATION: Property<Self> =
        Property::new("classroomAppBlockRemoteScreenObservation");
    /// `classroomAppForceUnpromptedScreenObservation` in queries.
    pub const CLASSROOM_APP_FORCE_UNPROMPTED_SCREEN_OBSERVATION: Property<Self> =
        Property::new("classroomAppForceUnpromptedScreenObservation");
    /// `classroomForceAutomaticallyJoinClasses` in queries.
    pub const CLASSROOM_FORCE_AUTOMATICALLY_JOIN_CLASSES: Property<Self> =
        Property::new("classroomForceAutomaticallyJoinClasses");
    /// `classroomForceRequestPermissionToLeaveClasses` in queries.
    pub const CLASSROOM_FORCE_REQUEST_PERMISSION_TO_LEAVE_CLASSES: Property<Self> =
        Property::new("classroomForceRequestPermissionToLeaveClasses");
    /// `classroomForceUnpromptedAppAndDeviceLock` in queries.
    pub const CLASSROOM_FORCE_UNPROMPTED_APP_AND_DEVICE_LOCK: Property<Self> =
        Property::new("classroomForceUnpromptedAppAndDeviceLock");
    /// `iCloudBlockActivityContinuation` in queries.
    pub const I_CLOUD_BLOCK_ACTIVITY_CONTINUATION: Property<Self> = Property::new("iCloudBlockActivityContinuation");
    /// `privacyAccessControls` in queries.
    pub const PRIVACY_ACCESS_CONTROLS: Property<Self> = Property::new("privacyAccessControls");
    /// `addingGameCenterFriendsBlocked` in queries.
    pub const ADDING_GAME_CENTER_FRIENDS_BLOCKED: Property<Self> = Property::new("addingGameCenterFriendsBlocked");
    /// `gameCenterBlocked` in queries.
    pub const GAME_CENTER_BLOCKED: Property<Self> = Property::new("gameCenterBlocked");
    /// `multiplayerGamingBlocked` in queries.
    pub const MULTIPLAYER_GAMING_BLOCKED: Property<Self> = Property::new("multiplayerGamingBlocked");
    /// `wallpaperModificationBlocked` in queries.
    pub const WALLPAPER_MODIFICATION_BLOCKED: Property<Self> = Property::new("wallpaperModificationBlocked");
    /// `eraseContentAndSettingsBlocked` in queries.
    pub const ERASE_CONTENT_AND_SETTINGS_BLOCKED: Property<Self> = Property::new("eraseContentAndSettingsBlocked");
    /// `softwareUpdateMajorOSDeferredInstallDelayInDays` in queries.
    pub const SOFTWARE_UPDATE_MAJOR_OS_DEFERRED_INSTALL_DELAY_IN_DAYS: Property<Self> =
        Property::new("softwareUpdateMajorOSDeferredInstallDelayInDays");
    /// `softwareUpdateMinorOSDeferredInstallDelayInDays` in queries.
    pub const SOFTWARE_UPDATE_MINOR_OS_DEFERRED_INSTALL_DELAY_IN_DAYS: Property<Self> =
        Property::new("softwareUpdateMinorOSDeferredInstallDelayInDays");
    /// `softwareUpdateNonOSDeferredInstallDelayInDays` in queries.
    pub const SOFTWARE_UPDATE_NON_OS_DEFERRED_INSTALL_DELAY_IN_DAYS: Property<Self> =
        Property::new("softwareUpdateNonOSDeferredInstallDelayInDays");
    /// `touchIdTimeoutInHours` in queries.
    pub const TOUCH_ID_TIMEOUT_IN_HOURS: Property<Self> = Property::new("touchIdTimeoutInHours");
    /// `iCloudPrivateRelayBlocked` in queries.
    pub const I_CLOUD_PRIVATE_RELAY_BLOCKED: Property<Self> = Property::new("iCloudPrivateRelayBlocked");
    /// `iCloudDesktopAndDocumentsBlocked` in queries.
    pub const I_CLOUD_DESKTOP_AND_DOCUMENTS_BLOCKED: Property<Self> = Property::new("iCloudDesktopAndDocumentsBlocked");

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

    /// `emailInDomainSuffixes`: `Collection(Edm.String)`
    pub fn email_in_domain_suffixes(&self) -> Option<Vec<&str>> {
        self.0.strs("emailInDomainSuffixes")
    }

    /// Sets `emailInDomainSuffixes`.
    pub fn with_email_in_domain_suffixes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("emailInDomainSuffixes", value))
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

    /// `passwordMinimumCharacterSetCount`: `Edm.Int32`
    pub fn password_minimum_character_set_count(&self) -> Option<i32> {
        self.0.i32("passwordMinimumCharacterSetCount")
    }

    /// Sets `passwordMinimumCharacterSetCount`.
    pub fn with_password_minimum_character_set_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumCharacterSetCount", value))
    }

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    /// Sets `passwordMinimumLength`.
    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordMinutesOfInactivityBeforeLock`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_lock(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeLock")
    }

    /// Sets `passwordMinutesOfInactivityBeforeLock`.
    pub fn with_password_minutes_of_inactivity_before_lock(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeLock", value))
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

    /// `passwordMaximumAttemptCount`: `Edm.Int32`
    pub fn password_maximum_attempt_count(&self) -> Option<i32> {
        self.0.i32("passwordMaximumAttemptCount")
    }

    /// Sets `passwordMaximumAttemptCount`.
    pub fn with_password_maximum_attempt_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMaximumAttemptCount", value))
    }

    /// `passwordMinutesUntilFailedLoginReset`: `Edm.Int32`
    pub fn password_minutes_until_failed_login_reset(&self) -> Option<i32> {
        self.0.i32("passwordMinutesUntilFailedLoginReset")
    }

    /// Sets `passwordMinutesUntilFailedLoginReset`.
    pub fn with_password_minutes_until_failed_login_reset(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesUntilFailedLoginReset", value))
    }

    /// `keychainBlockCloudSync`: `Edm.Boolean`
    pub fn keychain_block_cloud_sync(&self) -> Option<bool> {
        self.0.bool("keychainBlockCloudSync")
    }

    /// Sets `keychainBlockCloudSync`.
    pub fn with_keychain_block_cloud_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keychainBlockCloudSync", value))
    }

    /// `safariBlockAutofill`: `Edm.Boolean`
    pub fn safari_block_autofill(&self) -> Option<bool> {
        self.0.bool("safariBlockAutofill")
    }

    /// Sets `safariBlockAutofill`.
    pub fn with_safari_block_autofill(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("safariBlockAutofill", value))
    }

    /// `cameraBlocked`: `Edm.Boolean`
    pub fn camera_blocked(&self) -> Option<bool> {
        self.0.bool("cameraBlocked")
    }

    /// Sets `cameraBlocked`.
    pub fn with_camera_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cameraBlocked", value))
    }

    /// `iTunesBlockMusicService`: `Edm.Boolean`
    pub fn i_tunes_block_music_service(&self) -> Option<bool> {
        self.0.bool("iTunesBlockMusicService")
    }

    /// Sets `iTunesBlockMusicService`.
    pub fn with_i_tunes_block_music_service(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iTunesBlockMusicService", value))
    }

    /// `spotlightBlockInternetResults`: `Edm.Boolean`
    pub fn spotlight_block_internet_results(&self) -> Option<bool> {
        self.0.bool("spotlightBlockInternetResults")
    }

    /// Sets `spotlightBlockInternetResults`.
    pub fn with_spotlight_block_internet_results(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("spotlightBlockInternetResults", value))
    }

    /// `keyboardBlockDictation`: `Edm.Boolean`
    pub fn keyboard_block_dictation(&self) -> Option<bool> {
        self.0.bool("keyboardBlockDictation")
    }

    /// Sets `keyboardBlockDictation`.
    pub fn with_keyboard_block_dictation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keyboardBlockDictation", value))
    }

    /// `definitionLookupBlocked`: `Edm.Boolean`
    pub fn definition_lookup_blocked(&self) -> Option<bool> {
        self.0.bool("definitionLookupBlocked")
    }

    /// Sets `definitionLookupBlocked`.
    pub fn with_definition_lookup_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("definitionLookupBlocked", value))
    }

    /// `appleWatchBlockAutoUnlock`: `Edm.Boolean`
    pub fn apple_watch_block_auto_unlock(&self) -> Option<bool> {
        self.0.bool("appleWatchBlockAutoUnlock")
    }

    /// Sets `appleWatchBlockAutoUnlock`.
    pub fn with_apple_watch_block_auto_unlock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appleWatchBlockAutoUnlock", value))
    }

    /// `iTunesBlockFileSharing`: `Edm.Boolean`
    pub fn i_tunes_block_file_sharing(&self) -> Option<bool> {
        self.0.bool("iTunesBlockFileSharing")
    }

    /// Sets `iTunesBlockFileSharing`.
    pub fn with_i_tunes_block_file_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iTunesBlockFileSharing", value))
    }

    /// `iCloudBlockDocumentSync`: `Edm.Boolean`
    pub fn i_cloud_block_document_sync(&self) -> Option<bool> {
        self.0.bool("iCloudBlockDocumentSync")
    }

    /// Sets `iCloudBlockDocumentSync`.
    pub fn with_i_cloud_block_document_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockDocumentSync", value))
    }

    /// `iCloudBlockMail`: `Edm.Boolean`
    pub fn i_cloud_block_mail(&self) -> Option<bool> {
        self.0.bool("iCloudBlockMail")
    }

    /// Sets `iCloudBlockMail`.
    pub fn with_i_cloud_block_mail(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockMail", value))
    }

    /// `iCloudBlockAddressBook`: `Edm.Boolean`
    pub fn i_cloud_block_address_book(&self) -> Option<bool> {
        self.0.bool("iCloudBlockAddressBook")
    }

    /// Sets `iCloudBlockAddressBook`.
    pub fn with_i_cloud_block_address_book(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockAddressBook", value))
    }

    /// `iCloudBlockCalendar`: `Edm.Boolean`
    pub fn i_cloud_block_calendar(&self) -> Option<bool> {
        self.0.bool("iCloudBlockCalendar")
    }

    /// Sets `iCloudBlockCalendar`.
    pub fn with_i_cloud_block_calendar(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockCalendar", value))
    }

    /// `iCloudBlockReminders`: `Edm.Boolean`
    pub fn i_cloud_block_reminders(&self) -> Option<bool> {
        self.0.bool("iCloudBlockReminders")
    }

    /// Sets `iCloudBlockReminders`.
    pub fn with_i_cloud_block_reminders(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockReminders", value))
    }

    /// `iCloudBlockBookmarks`: `Edm.Boolean`
    pub fn i_cloud_block_bookmarks(&self) -> Option<bool> {
        self.0.bool("iCloudBlockBookmarks")
    }

    /// Sets `iCloudBlockBookmarks`.
    pub fn with_i_cloud_block_bookmarks(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockBookmarks", value))
    }

    /// `iCloudBlockNotes`: `Edm.Boolean`
    pub fn i_cloud_block_notes(&self) -> Option<bool> {
        self.0.bool("iCloudBlockNotes")
    }

    /// Sets `iCloudBlockNotes`.
    pub fn with_i_cloud_block_notes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockNotes", value))
    }

    /// `airDropBlocked`: `Edm.Boolean`
    pub fn air_drop_blocked(&self) -> Option<bool> {
        self.0.bool("airDropBlocked")
    }

    /// Sets `airDropBlocked`.
    pub fn with_air_drop_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airDropBlocked", value))
    }

    /// `passwordBlockModification`: `Edm.Boolean`
    pub fn password_block_modification(&self) -> Option<bool> {
        self.0.bool("passwordBlockModification")
    }

    /// Sets `passwordBlockModification`.
    pub fn with_password_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockModification", value))
    }

    /// `passwordBlockFingerprintUnlock`: `Edm.Boolean`
    pub fn password_block_fingerprint_unlock(&self) -> Option<bool> {
        self.0.bool("passwordBlockFingerprintUnlock")
    }

    /// Sets `passwordBlockFingerprintUnlock`.
    pub fn with_password_block_fingerprint_unlock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockFingerprintUnlock", value))
    }

    /// `passwordBlockAutoFill`: `Edm.Boolean`
    pub fn password_block_auto_fill(&self) -> Option<bool> {
        self.0.bool("passwordBlockAutoFill")
    }

    /// Sets `passwordBlockAutoFill`.
    pub fn with_password_block_auto_fill(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockAutoFill", value))
    }

    /// `passwordBlockProximityRequests`: `Edm.Boolean`
    pub fn password_block_proximity_requests(&self) -> Option<bool> {
        self.0.bool("passwordBlockProximityRequests")
    }

    /// Sets `passwordBlockProximityRequests`.
    pub fn with_password_block_proximity_requests(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockProximityRequests", value))
    }

    /// `passwordBlockAirDropSharing`: `Edm.Boolean`
    pub fn password_block_air_drop_sharing(&self) -> Option<bool> {
        self.0.bool("passwordBlockAirDropSharing")
    }

    /// Sets `passwordBlockAirDropSharing`.
    pub fn with_password_block_air_drop_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockAirDropSharing", value))
    }

    /// `softwareUpdatesEnforcedDelayInDays`: `Edm.Int32`
    pub fn software_updates_enforced_delay_in_days(&self) -> Option<i32> {
        self.0.i32("softwareUpdatesEnforcedDelayInDays")
    }

    /// Sets `softwareUpdatesEnforcedDelayInDays`.
    pub fn with_software_updates_enforced_delay_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("softwareUpdatesEnforcedDelayInDays", value))
    }

    /// `updateDelayPolicy`: `microsoft.graph.macOSSoftwareUpdateDelayPolicy`
    ///
    /// Possible values are: none, delayOSUpdateVisibility, delayAppUpdateVisibility, unknownFutureValue, delayMajorOsUpdateVisibility.
    pub fn update_delay_policy(&self) -> Option<Flags<super::MacOsSoftwareUpdateDelayPolicy>> {
        self.0.flags("updateDelayPolicy")
    }

    /// Sets `updateDelayPolicy`.
    pub fn with_update_delay_policy(
        self,
        value: impl Into<Nullable<Flags<super::MacOsSoftwareUpdateDelayPolicy>>>,
    ) -> Self {
        Self(self.0.with("updateDelayPolicy", value))
    }

    /// `contentCachingBlocked`: `Edm.Boolean`
    pub fn content_caching_blocked(&self) -> Option<bool> {
        self.0.bool("contentCachingBlocked")
    }

    /// Sets `contentCachingBlocked`.
    pub fn with_content_caching_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contentCachingBlocked", value))
    }

    /// `iCloudBlockPhotoLibrary`: `Edm.Boolean`
    pub fn i_cloud_block_photo_library(&self) -> Option<bool> {
        self.0.bool("iCloudBlockPhotoLibrary")
    }

    /// Sets `iCloudBlockPhotoLibrary`.
    pub fn with_i_cloud_block_photo_library(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockPhotoLibrary", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `classroomAppBlockRemoteScreenObservation`: `Edm.Boolean`
    pub fn classroom_app_block_remote_screen_observation(&self) -> Option<bool> {
        self.0.bool("classroomAppBlockRemoteScreenObservation")
    }

    /// Sets `classroomAppBlockRemoteScreenObservation`.
    pub fn with_classroom_app_block_remote_screen_observation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("classroomAppBlockRemoteScreenObservation", value))
    }

    /// `classroomAppForceUnpromptedScreenObservation`: `Edm.Boolean`
    pub fn classroom_app_force_unprompted_screen_observation(&self) -> Option<bool> {
        self.0.bool("classroomAppForceUnpromptedScreenObservation")
    }

    /// Sets `classroomAppForceUnpromptedScreenObservation`.
    pub fn with_classroom_app_force_unprompted_screen_observation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("classroomAppForceUnpromptedScreenObservation", value))
    }

    /// `classroomForceAutomaticallyJoinClasses`: `Edm.Boolean`
    pub fn classroom_force_automatically_join_classes(&self) -> Option<bool> {
        self.0.bool("classroomForceAutomaticallyJoinClasses")
    }

    /// Sets `classroomForceAutomaticallyJoinClasses`.
    pub fn with_classroom_force_automatically_join_classes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("classroomForceAutomaticallyJoinClasses", value))
    }

    /// `classroomForceRequestPermissionToLeaveClasses`: `Edm.Boolean`
    pub fn classroom_force_request_permission_to_leave_classes(&self) -> Option<bool> {
        self.0.bool("classroomForceRequestPermissionToLeaveClasses")
    }

    /// Sets `classroomForceRequestPermissionToLeaveClasses`.
    pub fn with_classroom_force_request_permission_to_leave_classes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("classroomForceRequestPermissionToLeaveClasses", value))
    }

    /// `classroomForceUnpromptedAppAndDeviceLock`: `Edm.Boolean`
    pub fn classroom_force_unprompted_app_and_device_lock(&self) -> Option<bool> {
        self.0.bool("classroomForceUnpromptedAppAndDeviceLock")
    }

    /// Sets `classroomForceUnpromptedAppAndDeviceLock`.
    pub fn with_classroom_force_unprompted_app_and_device_lock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("classroomForceUnpromptedAppAndDeviceLock", value))
    }

    /// `iCloudBlockActivityContinuation`: `Edm.Boolean`
    pub fn i_cloud_block_activity_continuation(&self) -> Option<bool> {
        self.0.bool("iCloudBlockActivityContinuation")
    }

    /// Sets `iCloudBlockActivityContinuation`.
    pub fn with_i_cloud_block_activity_continuation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockActivityContinuation", value))
    }

    /// `privacyAccessControls`: `Collection(microsoft.graph.macOSPrivacyAccessControlItem)`
    pub fn privacy_access_controls(&self) -> Option<&[super::MacOsPrivacyAccessControlItem]> {
        self.0.models("privacyAccessControls")
    }

    /// Sets `privacyAccessControls`.
    pub fn with_privacy_access_controls(
        self,
        value: impl Into<Nullable<Vec<super::MacOsPrivacyAccessControlItem>>>,
    ) -> Self {
        Self(self.0.with("privacyAccessControls", value))
    }

    /// `addingGameCenterFriendsBlocked`: `Edm.Boolean`
    pub fn adding_game_center_friends_blocked(&self) -> Option<bool> {
        self.0.bool("addingGameCenterFriendsBlocked")
    }

    /// Sets `addingGameCenterFriendsBlocked`.
    pub fn with_adding_game_center_friends_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("addingGameCenterFriendsBlocked", value))
    }

    /// `gameCenterBlocked`: `Edm.Boolean`
    pub fn game_center_blocked(&self) -> Option<bool> {
        self.0.bool("gameCenterBlocked")
    }

    /// Sets `gameCenterBlocked`.
    pub fn with_game_center_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("gameCenterBlocked", value))
    }

    /// `multiplayerGamingBlocked`: `Edm.Boolean`
    pub fn multiplayer_gaming_blocked(&self) -> Option<bool> {
        self.0.bool("multiplayerGamingBlocked")
    }

    /// Sets `multiplayerGamingBlocked`.
    pub fn with_multiplayer_gaming_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("multiplayerGamingBlocked", value))
    }

    /// `wallpaperModificationBlocked`: `Edm.Boolean`
    pub fn wallpaper_modification_blocked(&self) -> Option<bool> {
        self.0.bool("wallpaperModificationBlocked")
    }

    /// Sets `wallpaperModificationBlocked`.
    pub fn with_wallpaper_modification_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wallpaperModificationBlocked", value))
    }

    /// `eraseContentAndSettingsBlocked`: `Edm.Boolean`
    pub fn erase_content_and_settings_blocked(&self) -> Option<bool> {
        self.0.bool("eraseContentAndSettingsBlocked")
    }

    /// Sets `eraseContentAndSettingsBlocked`.
    pub fn with_erase_content_and_settings_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("eraseContentAndSettingsBlocked", value))
    }

    /// `softwareUpdateMajorOSDeferredInstallDelayInDays`: `Edm.Int32`
    pub fn software_update_major_os_deferred_install_delay_in_days(&self) -> Option<i32> {
        self.0.i32("softwareUpdateMajorOSDeferredInstallDelayInDays")
    }

    /// Sets `softwareUpdateMajorOSDeferredInstallDelayInDays`.
    pub fn with_software_update_major_os_deferred_install_delay_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("softwareUpdateMajorOSDeferredInstallDelayInDays", value))
    }

    /// `softwareUpdateMinorOSDeferredInstallDelayInDays`: `Edm.Int32`
    pub fn software_update_minor_os_deferred_install_delay_in_days(&self) -> Option<i32> {
        self.0.i32("softwareUpdateMinorOSDeferredInstallDelayInDays")
    }

    /// Sets `softwareUpdateMinorOSDeferredInstallDelayInDays`.
    pub fn with_software_update_minor_os_deferred_install_delay_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("softwareUpdateMinorOSDeferredInstallDelayInDays", value))
    }

    /// `softwareUpdateNonOSDeferredInstallDelayInDays`: `Edm.Int32`
    pub fn software_update_non_os_deferred_install_delay_in_days(&self) -> Option<i32> {
        self.0.i32("softwareUpdateNonOSDeferredInstallDelayInDays")
    }

    /// Sets `softwareUpdateNonOSDeferredInstallDelayInDays`.
    pub fn with_software_update_non_os_deferred_install_delay_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("softwareUpdateNonOSDeferredInstallDelayInDays", value))
    }

    /// `touchIdTimeoutInHours`: `Edm.Int32`
    pub fn touch_id_timeout_in_hours(&self) -> Option<i32> {
        self.0.i32("touchIdTimeoutInHours")
    }

    /// Sets `touchIdTimeoutInHours`.
    pub fn with_touch_id_timeout_in_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("touchIdTimeoutInHours", value))
    }

    /// `iCloudPrivateRelayBlocked`: `Edm.Boolean`
    pub fn i_cloud_private_relay_blocked(&self) -> Option<bool> {
        self.0.bool("iCloudPrivateRelayBlocked")
    }

    /// Sets `iCloudPrivateRelayBlocked`.
    pub fn with_i_cloud_private_relay_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudPrivateRelayBlocked", value))
    }

    /// `iCloudDesktopAndDocumentsBlocked`: `Edm.Boolean`
    pub fn i_cloud_desktop_and_documents_blocked(&self) -> Option<bool> {
        self.0.bool("iCloudDesktopAndDocumentsBlocked")
    }

    /// Sets `iCloudDesktopAndDocumentsBlocked`.
    pub fn with_i_cloud_desktop_and_documents_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudDesktopAndDocumentsBlocked", value))
    }
}
