// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.iosGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-iosgeneraldeviceconfiguration?view=graph-rest-beta)
    IosGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.iosGeneralDeviceConfiguration"
}

impl IosGeneralDeviceConfiguration {
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
    /// `accountBlockModification` in queries.
    pub const ACCOUNT_BLOCK_MODIFICATION: Property<Self> = Property::new("accountBlockModification");
    /// `activationLockAllowWhenSupervised` in queries.
    pub const ACTIVATION_LOCK_ALLOW_WHEN_SUPERVISED: Property<Self> =
        Property::new("activationLockAllowWhenSupervised");
    /// `airDropBlocked` in queries.
    pub const AIR_DROP_BLOCKED: Property<Self> = Property::new("airDropBlocked");
    /// `airDropForceUnmanagedDropTarget` in queries.
    pub const AIR_DROP_FORCE_UNMANAGED_DROP_TARGET: Property<Self> = Property::new("airDropForceUnmanagedDropTarget");
    /// `airPlayForcePairingPasswordForOutgoingRequests` in queries.
    pub const AIR_PLAY_FORCE_PAIRING_PASSWORD_FOR_OUTGOING_REQUESTS: Property<Self> =
        Property::new("airPlayForcePairingPasswordForOutgoingRequests");
    /// `appleWatchBlockPairing` in queries.
    pub const APPLE_WATCH_BLOCK_PAIRING: Property<Self> = Property::new("appleWatchBlockPairing");
    /// `appleWatchForceWristDetection` in queries.
    pub const APPLE_WATCH_FORCE_WRIST_DETECTION: Property<Self> = Property::new("appleWatchForceWristDetection");
    /// `appleNewsBlocked` in queries.
    pub const APPLE_NEWS_BLOCKED: Property<Self> = Property::new("appleNewsBlocked");
    /// `appsSingleAppModeList` in queries.
    pub const APPS_SINGLE_APP_MODE_LIST: Property<Self> = Property::new("appsSingleAppModeList");
    /// `appsVisibilityList` in queries.
    pub const APPS_VISIBILITY_LIST: Property<Self> = Property::new("appsVisibilityList");
    /// `appsVisibilityListType` in queries.
    pub const APPS_VISIBILITY_LIST_TYPE: Property<Self> = Property::new("appsVisibilityListType");
    /// `appStoreBlockAutomaticDownloads` in queries.
    pub const APP_STORE_BLOCK_AUTOMATIC_DOWNLOADS: Property<Self> = Property::new("appStoreBlockAutomaticDownloads");
    /// `appStoreBlocked` in queries.
    pub const APP_STORE_BLOCKED: Property<Self> = Property::new("appStoreBlocked");
    /// `appStoreBlockInAppPurchases` in queries.
    pub const APP_STORE_BLOCK_IN_APP_PURCHASES: Property<Self> = Property::new("appStoreBlockInAppPurchases");
    /// `appStoreBlockUIAppInstallation` in queries.
    pub const APP_STORE_BLOCK_UI_APP_INSTALLATION: Property<Self> = Property::new("appStoreBlockUIAppInstallation");
    /// `appStoreRequirePassword` in queries.
    pub const APP_STORE_REQUIRE_PASSWORD: Property<Self> = Property::new("appStoreRequirePassword");
    /// `autoFillForceAuthentication` in queries.
    pub const AUTO_FILL_FORCE_AUTHENTICATION: Property<Self> = Property::new("autoFillForceAuthentication");
    /// `bluetoothBlockModification` in queries.
    pub const BLUETOOTH_BLOCK_MODIFICATION: Property<Self> = Property::new("bluetoothBlockModification");
    /// `cameraBlocked` in queries.
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    /// `cellularBlockDataRoaming` in queries.
    pub const CELLULAR_BLOCK_DATA_ROAMING: Property<Self> = Property::new("cellularBlockDataRoaming");
    /// `cellularBlockGlobalBackgroundFetchWhileRoaming` in queries.
    pub const CELLULAR_BLOCK_GLOBAL_BACKGROUND_FETCH_WHILE_ROAMING: Property<Self> =
        Property::new("cellularBlockGlobalBackgroundFetchWhileRoaming");
    /// `cellularBlockPerAppDataModification` in queries.
    pub const CELLULAR_BLOCK_PER_APP_DATA_MODIFICATION: Property<Self> =
        Property::new("cellularBlockPerAppDataModification");
    /// `cellularBlockPersonalHotspot` in queries.
    pub const CELLULAR_BLOCK_PERSONAL_HOTSPOT: Property<Self> = Property::new("cellularBlockPersonalHotspot");
    /// `cellularBlockPlanModification` in queries.
    pub const CELLULAR_BLOCK_PLAN_MODIFICATION: Property<Self> = Property::new("cellularBlockPlanModification");
    /// `cellularBlockVoiceRoaming` in queries.
    pub const CELLULAR_BLOCK_VOICE_ROAMING: Property<Self> = Property::new("cellularBlockVoiceRoaming");
    /// `certificatesBlockUntrustedTlsCertificates` in queries.
    pub const CERTIFICATES_BLOCK_UNTRUSTED_TLS_CERTIFICATES: Property<Self> =
        Property::new("certificatesBlockUntrustedTlsCertificates");
    /// `classroomAppBlockRemoteScreenObservation` in queries.
    pub const CLASSROOM_APP_BLOCK_REMOTE_SCREEN_OBSERVATION: Property<Self> =
        Property::new("classroomAppBlockRemoteScreenObservation");
    /// `classroomAppForceUnpromptedScreenObservation` in queries.
    pub const CLASSROOM_APP_FORCE_UNPROMPTED_SCREEN_OBSERVATION: Property<Self> =
        Property::new("classroomAppForceUnpromptedScreenObservation");
    /// `classroomForceAutomaticallyJoinClasses` in queries.
    pub const CLASSROOM_FORCE_AUTOMATICALLY_JOIN_CLASSES: Property<Self> =
        Property::new("classroomForceAutomaticallyJoinClasses");
    /// `classroomForceUnpromptedAppAndDeviceLock` in queries.
    pub const CLASSROOM_FORCE_UNPROMPTED_APP_AND_DEVICE_LOCK: Property<Self> =
        Property::new("classroomForceUnpromptedAppAndDeviceLock");
    /// `compliantAppsList` in queries.
    pub const COMPLIANT_APPS_LIST: Property<Self> = Property::new("compliantAppsList");
    /// `compliantAppListType` in queries.
    pub const COMPLIANT_APP_LIST_TYPE: Property<Self> = Property::new("compliantAppListType");
    /// `configurationProfileBlockChanges` in queries.
    pub const CONFIGURATION_PROFILE_BLOCK_CHANGES: Property<Self> = Property::new("configurationProfileBlockChanges");
    /// `definitionLookupBlocked` in queries.
    pub const DEFINITION_LOOKUP_BLOCKED: Property<Self> = Property::new("definitionLookupBlocked");
    /// `deviceBlockEnableRestrictions` in queries.
    pub const DEVICE_BLOCK_ENABLE_RESTRICTIONS: Property<Self> = Property::new("deviceBlockEnableRestrictions");
    /// `deviceBlockEraseContentAndSettings` in queries.
    pub const DEVICE_BLOCK_ERASE_CONTENT_AND_SETTINGS: Property<Self> =
        Property::new("deviceBlockEraseContentAndSettings");
    /// `deviceBlockNameModification` in queries.
    pub const DEVICE_BLOCK_NAME_MODIFICATION: Property<Self> = Property::new("deviceBlockNameModification");
    /// `diagnosticDataBlockSubmission` in queries.
    pub const DIAGNOSTIC_DATA_BLOCK_SUBMISSION: Property<Self> = Property::new("diagnosticDataBlockSubmission");
    /// `diagnosticDataBlockSubmissionModification` in queries.
    pub const DIAGNOSTIC_DATA_BLOCK_SUBMISSION_MODIFICATION: Property<Self> =
        Property::new("diagnosticDataBlockSubmissionModification");
    /// `documentsBlockManagedDocumentsInUnmanagedApps` in queries.
    pub const DOCUMENTS_BLOCK_MANAGED_DOCUMENTS_IN_UNMANAGED_APPS: Property<Self> =
        Property::new("documentsBlockManagedDocumentsInUnmanagedApps");
    /// `documentsBlockUnmanagedDocumentsInManagedApps` in queries.
    pub const DOCUMENTS_BLOCK_UNMANAGED_DOCUMENTS_IN_MANAGED_APPS: Property<Self> =
        Property::new("documentsBlockUnmanagedDocumentsInManagedApps");
    /// `emailInDomainSuffixes` in queries.
    pub const EMAIL_IN_DOMAIN_SUFFIXES: Property<Self> = Property::new("emailInDomainSuffixes");
    /// `enterpriseAppBlockTrust` in queries.
    pub const ENTERPRISE_APP_BLOCK_TRUST: Property<Self> = Property::new("enterpriseAppBlockTrust");
    /// `enterpriseAppBlockTrustModification` in queries.
    pub const ENTERPRISE_APP_BLOCK_TRUST_MODIFICATION: Property<Self> =
        Property::new("enterpriseAppBlockTrustModification");
    /// `esimBlockModification` in queries.
    pub const ESIM_BLOCK_MODIFICATION: Property<Self> = Property::new("esimBlockModification");
    /// `faceTimeBlocked` in queries.
    pub const FACE_TIME_BLOCKED: Property<Self> = Property::new("faceTimeBlocked");
    /// `findMyFriendsBlocked` in queries.
    pub const FIND_MY_FRIENDS_BLOCKED: Property<Self> = Property::new("findMyFriendsBlocked");
    /// `gamingBlockGameCenterFriends` in queries.
    pub const GAMING_BLOCK_GAME_CENTER_FRIENDS: Property<Self> = Property::new("gamingBlockGameCenterFriends");
    /// `gamingBlockMultiplayer` in queries.
    pub const GAMING_BLOCK_MULTIPLAYER: Property<Self> = Property::new("gamingBlockMultiplayer");
    /// `gameCenterBlocked` in queries.
    pub const GAME_CENTER_BLOCKED: Property<Self> = Property::new("gameCenterBlocked");
    /// `hostPairingBlocked` in queries.
    pub const HOST_PAIRING_BLOCKED: Property<Self> = Property::new("hostPairingBlocked");
    /// `iBooksStoreBlocked` in queries.
    pub const I_BOOKS_STORE_BLOCKED: Property<Self> = Property::new("iBooksStoreBlocked");
    /// `iBooksStoreBlockErotica` in queries.
    pub const I_BOOKS_STORE_BLOCK_EROTICA: Property<Self> = Property::new("iBooksStoreBlockErotica");
    /// `iCloudBlockActivityContinuation` in queries.
    pub const I_CLOUD_BLOCK_ACTIVITY_CONTINUATION: Property<Self> = Property::new("iCloudBlockActivityContinuation");
    /// `iCloudBlockBackup` in queries.
    pub const I_CLOUD_BLOCK_BACKUP: Property<Self> = Property::new("iCloudBlockBackup");
    /// `iCloudBlockDocumentSync` in queries.
    pub const I_CLOUD_BLOCK_DOCUMENT_SYNC: Property<Self> = Property::new("iCloudBlockDocumentSync");
    /// `iCloudBlockManagedAppsSync` in queries.
    pub const I_CLOUD_BLOCK_MANAGED_APPS_SYNC: Property<Self> = Property::new("iCloudBlockManagedAppsSync");
    /// `iCloudBlockPhotoLibrary` in queries.
    pub const I_CLOUD_BLOCK_PHOTO_LIBRARY: Property<Self> = Property::new("iCloudBlockPhotoLibrary");
    /// `iCloudBlockPhotoStreamSync` in queries.
    pub const I_CLOUD_BLOCK_PHOTO_STREAM_SYNC: Property<Self> = Property::new("iCloudBlockPhotoStreamSync");
    /// `iCloudBlockSharedPhotoStream` in queries.
    pub const I_CLOUD_BLOCK_SHARED_PHOTO_STREAM: Property<Self> = Property::new("iCloudBlockSharedPhotoStream");
    /// `iCloudRequireEncryptedBackup` in queries.
    pub const I_CLOUD_REQUIRE_ENCRYPTED_BACKUP: Property<Self> = Property::new("iCloudRequireEncryptedBackup");
    /// `iTunesBlockExplicitContent` in queries.
    pub const I_TUNES_BLOCK_EXPLICIT_CONTENT: Property<Self> = Property::new("iTunesBlockExplicitContent");
    /// `iTunesBlockMusicService` in queries.
    pub const I_TUNES_BLOCK_MUSIC_SERVICE: Property<Self> = Property::new("iTunesBlockMusicService");
    /// `iTunesBlockRadio` in queries.
    pub const I_TUNES_BLOCK_RADIO: Property<Self> = Property::new("iTunesBlockRadio");
    /// `keyboardBlockAutoCorrect` in queries.
    pub const KEYBOARD_BLOCK_AUTO_CORRECT: Property<Self> = Property::new("keyboardBlockAutoCorrect");
    /// `keyboardBlockDictation` in queries.
    pub const KEYBOARD_BLOCK_DICTATION: Property<Self> = Property::new("keyboardBlockDictation");
    /// `keyboardBlockPredictive` in queries.
    pub const KEYBOARD_BLOCK_PREDICTIVE: Property<Self> = Property::new("keyboardBlockPredictive");
    /// `keyboardBlockShortcuts` in queries.
    pub const KEYBOARD_BLOCK_SHORTCUTS: Property<Self> = Property::new("keyboardBlockShortcuts");
    /// `keyboardBlockSpellCheck` in queries.
    pub const KEYBOARD_BLOCK_SPELL_CHECK: Property<Self> = Property::new("keyboardBlockSpellCheck");
    /// `kioskModeAllowAssistiveSpeak` in queries.
    pub const KIOSK_MODE_ALLOW_ASSISTIVE_SPEAK: Property<Self> = Property::new("kioskModeAllowAssistiveSpeak");
    /// `kioskModeAllowAssistiveTouchSettings` in queries.
    pub const KIOSK_MODE_ALLOW_ASSISTIVE_TOUCH_SETTINGS: Property<Self> =
        Property::new("kioskModeAllowAssistiveTouchSettings");
    /// `kioskModeAllowAutoLock` in queries.
    pub const KIOSK_MODE_ALLOW_AUTO_LOCK: Property<Self> = Property::new("kioskModeAllowAutoLock");
    /// `kioskModeBlockAutoLock` in queries.
    pub const KIOSK_MODE_BLOCK_AUTO_LOCK: Property<Self> = Property::new("kioskModeBlockAutoLock");
    /// `kioskModeAllowColorInversionSettings` in queries.
    pub const KIOSK_MODE_ALLOW_COLOR_INVERSION_SETTINGS: Property<Self> =
        Property::new("kioskModeAllowColorInversionSettings");
    /// `kioskModeAllowRingerSwitch` in queries.
    pub const KIOSK_MODE_ALLOW_RINGER_SWITCH: Property<Self> = Property::new("kioskModeAllowRingerSwitch");
    /// `kioskModeBlockRingerSwitch` in queries.
    pub const KIOSK_MODE_BLOCK_RINGER_SWITCH: Property<Self> = Property::new("kioskModeBlockRingerSwitch");
    /// `kioskModeAllowScreenRotation` in queries.
    pub const KIOSK_MODE_ALLOW_SCREEN_ROTATION: Property<Self> = Property::new("kioskModeAllowScreenRotation");
    /// `kioskModeBlockScreenRotation` in queries.
    pub const KIOSK_MODE_BLOCK_SCREEN_ROTATION: Property<Self> = Property::new("kioskModeBlockScreenRotation");
    /// `kioskModeAllowSleepButton` in queries.
    pub const KIOSK_MODE_ALLOW_SLEEP_BUTTON: Property<Self> = Property::new("kioskModeAllowSleepButton");
    /// `kioskModeBlockSleepButton` in queries.
    pub const KIOSK_MODE_BLOCK_SLEEP_BUTTON: Property<Self> = Property::new("kioskModeBlockSleepButton");
    /// `kioskModeAllowTouchscreen` in queries.
    pub const KIOSK_MODE_ALLOW_TOUCHSCREEN: Property<Self> = Property::new("kioskModeAllowTouchscreen");
    /// `kioskModeBlockTouchscreen` in queries.
    pub const KIOSK_MODE_BLOCK_TOUCHSCREEN: Property<Self> = Property::new("kioskModeBlockTouchscreen");
    /// `kioskModeEnableVoiceControl` in queries.
    pub const KIOSK_MODE_ENABLE_VOICE_CONTROL: Property<Self> = Property::new("kioskModeEnableVoiceControl");
    /// `kioskModeAllowVoiceControlModification` in queries.
    pub const KIOSK_MODE_ALLOW_VOICE_CONTROL_MODIFICATION: Property<Self> =
        Property::new("kioskModeAllowVoiceControlModification");
    /// `kioskModeAllowVoiceOverSettings` in queries.
    pub const KIOSK_MODE_ALLOW_VOICE_OVER_SETTINGS: Property<Self> = Property::new("kioskModeAllowVoiceOverSettings");
    /// `kioskModeAllowVolumeButtons` in queries.
    pub const KIOSK_MODE_ALLOW_VOLUME_BUTTONS: Property<Self> = Property::new("kioskModeAllowVolumeButtons");
    /// `kioskModeBlockVolumeButtons` in queries.
    pub const KIOSK_MODE_BLOCK_VOLUME_BUTTONS: Property<Self> = Property::new("kioskModeBlockVolumeButtons");
    /// `kioskModeAllowZoomSettings` in queries.
    pub const KIOSK_MODE_ALLOW_ZOOM_SETTINGS: Property<Self> = Property::new("kioskModeAllowZoomSettings");
    /// `kioskModeAppStoreUrl` in queries.
    pub const KIOSK_MODE_APP_STORE_URL: Property<Self> = Property::new("kioskModeAppStoreUrl");
    /// `kioskModeBuiltInAppId` in queries.
    pub const KIOSK_MODE_BUILT_IN_APP_ID: Property<Self> = Property::new("kioskModeBuiltInAppId");
    /// `kioskModeRequireAssistiveTouch` in queries.
    pub const KIOSK_MODE_REQUIRE_ASSISTIVE_TOUCH: Property<Self> = Property::new("kioskModeRequireAssistiveTouch");
    /// `kioskModeRequireColorInversion` in queries.
    pub const KIOSK_MODE_REQUIRE_COLOR_INVERSION: Property<Self> = Property::new("kioskModeRequireColorInversion");
    /// `kioskModeRequireMonoAudio` in queries.
    pub const KIOSK_MODE_REQUIRE_MONO_AUDIO: Property<Self> = Property::new("kioskModeRequireMonoAudio");
    /// `kioskModeRequireVoiceOver` in queries.
    pub const KIOSK_MODE_REQUIRE_VOICE_OVER: Property<Self> = Property::new("kioskModeRequireVoiceOver");
    /// `kioskModeRequireZoom` in queries.
    pub const KIOSK_MODE_REQUIRE_ZOOM: Property<Self> = Property::new("kioskModeRequireZoom");
    /// `kioskModeManagedAppId` in queries.
    pub const KIOSK_MODE_MANAGED_APP_ID: Property<Self> = Property::new("kioskModeManagedAppId");
    /// `lockScreenBlockControlCenter` in queries.
    pub const LOCK_SCREEN_BLOCK_CONTROL_CENTER: Property<Self> = Property::new("lockScreenBlockControlCenter");
    /// `lockScreenBlockNotificationView` in queries.
    pub const LOCK_SCREEN_BLOCK_NOTIFICATION_VIEW: Property<Self> = Property::new("lockScreenBlockNotificationView");
    /// `lockScreenBlockPassbook` in queries.
    pub const LOCK_SCREEN_BLOCK_PASSBOOK: Property<Self> = Property::new("lockScreenBlockPassbook");
    /// `lockScreenBlockTodayView` in queries.
    pub const LOCK_SCREEN_BLOCK_TODAY_VIEW: Property<Self> = Property::new("lockScreenBlockTodayView");
    /// `mediaContentRatingAustralia` in queries.
    pub const MEDIA_CONTENT_RATING_AUSTRALIA: Property<Self> = Property::new("mediaContentRatingAustralia");
    /// `mediaContentRatingCanada` in queries.
    pub const MEDIA_CONTENT_RATING_CANADA: Property<Self> = Property::new("mediaContentRatingCanada");
    /// `mediaContentRatingFrance` in queries.
    pub const MEDIA_CONTENT_RATING_FRANCE: Property<Self> = Property::new("mediaContentRatingFrance");
    /// `mediaContentRatingGermany` in queries.
    pub const MEDIA_CONTENT_RATING_GERMANY: Property<Self> = Property::new("mediaContentRatingGermany");
    /// `mediaContentRatingIreland` in queries.
    pub const MEDIA_CONTENT_RATING_IRELAND: Property<Self> = Property::new("mediaContentRatingIreland");
    /// `mediaContentRatingJapan` in queries.
    pub const MEDIA_CONTENT_RATING_JAPAN: Property<Self> = Property::new("mediaContentRatingJapan");
    /// `mediaContentRatingNewZealand` in queries.
    pub const MEDIA_CONTENT_RATING_NEW_ZEALAND: Property<Self> = Property::new("mediaContentRatingNewZealand");
    /// `mediaContentRatingUnitedKingdom` in queries.
    pub const MEDIA_CONTENT_RATING_UNITED_KINGDOM: Property<Self> = Property::new("mediaContentRatingUnitedKingdom");
    /// `mediaContentRatingUnitedStates` in queries.
    pub const MEDIA_CONTENT_RATING_UNITED_STATES: Property<Self> = Property::new("mediaContentRatingUnitedStates");
    /// `networkUsageRules` in queries.
    pub const NETWORK_USAGE_RULES: Property<Self> = Property::new("networkUsageRules");
    /// `mediaContentRatingApps` in queries.
    pub const MEDIA_CONTENT_RATING_APPS: Property<Self> = Property::new("mediaContentRatingApps");
    /// `messagesBlocked` in queries.
    pub const MESSAGES_BLOCKED: Property<Self> = Property::new("messagesBlocked");
    /// `notificationsBlockSettingsModification` in queries.
    pub const NOTIFICATIONS_BLOCK_SETTINGS_MODIFICATION: Property<Self> =
        Property::new("notificationsBlockSettingsModification");
    /// `passcodeBlockFingerprintUnlock` in queries.
    pub const PASSCODE_BLOCK_FINGERPRINT_UNLOCK: Property<Self> = Property::new("passcodeBlockFingerprintUnlock");
    /// `passcodeBlockFingerprintModification` in queries.
    pub const PASSCODE_BLOCK_FINGERPRINT_MODIFICATION: Property<Self> =
        Property::new("passcodeBlockFingerprintModification");
    /// `passcodeBlockModification` in queries.
    pub const PASSCODE_BLOCK_MODIFICATION: Property<Self> = Property::new("passcodeBlockModification");
    /// `passcodeBlockSimple` in queries.
    pub const PASSCODE_BLOCK_SIMPLE: Property<Self> = Property::new("passcodeBlockSimple");
    /// `passcodeExpirationDays` in queries.
    pub const PASSCODE_EXPIRATION_DAYS: Property<Self> = Property::new("passcodeExpirationDays");
    /// `passcodeMinimumLength` in queries.
    pub const PASSCODE_MINIMUM_LENGTH: Property<Self> = Property::new("passcodeMinimumLength");
    /// `passcodeMinutesOfInactivityBeforeLock` in queries.
    pub const PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_LOCK: Property<Self> =
        Property::new("passcodeMinutesOfInactivityBeforeLock");
    /// `passcodeMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const PASSCODE_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("passcodeMinutesOfInactivityBeforeScreenTimeout");
    /// `passcodeMinimumCharacterSetCount` in queries.
    pub const PASSCODE_MINIMUM_CHARACTER_SET_COUNT: Property<Self> = Property::new("passcodeMinimumCharacterSetCount");
    /// `passcodePreviousPasscodeBlockCount` in queries.
    pub const PASSCODE_PREVIOUS_PASSCODE_BLOCK_COUNT: Property<Self> =
        Property::new("passcodePreviousPasscodeBlockCount");
    /// `passcodeSignInFailureCountBeforeWipe` in queries.
    pub const PASSCODE_SIGN_IN_FAILURE_COUNT_BEFORE_WIPE: Property<Self> =
        Property::new("passcodeSignInFailureCountBeforeWipe");
    /// `passcodeRequiredType` in queries.
    pub const PASSCODE_REQUIRED_TYPE: Property<Self> = Property::new("passcodeRequiredType");
    /// `passcodeRequired` in queries.
    pub const PASSCODE_REQUIRED: Property<Self> = Property::new("passcodeRequired");
    /// `podcastsBlocked` in queries.
    pub const PODCASTS_BLOCKED: Property<Self> = Property::new("podcastsBlocked");
    /// `proximityBlockSetupToNewDevice` in queries.
    pub const PROXIMITY_BLOCK_SETUP_TO_NEW_DEVICE: Property<Self> = Property::new("proximityBlockSetupToNewDevice");
    /// `safariBlockAutofill` in queries.
    pub const SAFARI_BLOCK_AUTOFILL: Property<Self> = Property::new("safariBlockAutofill");
    /// `safariBlockJavaScript` in queries.
    pub const SAFARI_BLOCK_JAVA_SCRIPT: Property<Self> = Property::new("safariBlockJavaScript");
    /// `safariBlockPopups` in queries.
    pub const SAFARI_BLOCK_POPUPS: Property<Self> = Property::new("safariBlockPopups");
    /// `safariBlocked` in queries.
    pub const SAFARI_BLOCKED: Property<Self> = Property::new("safariBlocked");
    /// `safariCookieSettings` in queries.
    pub const SAFARI_COOKIE_SETTINGS: Property<Self> = Property::new("safariCookieSettings");
    /// `safariManagedDomains` in queries.
    pub const SAFARI_MANAGED_DOMAINS: Property<Self> = Property::new("safariManagedDomains");
    /// `safariPasswordAutoFillDomains` in queries.
    pub const SAFARI_PASSWORD_AUTO_FILL_DOMAINS: Property<Self> = Property::new("safariPasswordAutoFillDomains");
    /// `safariRequireFraudWarning` in queries.
    pub const SAFARI_REQUIRE_FRAUD_WARNING: Property<Self> = Property::new("safariRequireFraudWarning");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `siriBlocked` in queries.
    pub const SIRI_BLOCKED: Property<Self> = Property::new("siriBlocked");
    /// `siriBlockedWhenLocked` in queries.
    pub const SIRI_BLOCKED_WHEN_LOCKED: Property<Self> = Property::new("siriBlockedWhenLocked");
    /// `siriBlockUserGeneratedContent` in queries.
    pub const SIRI_BLOCK_USER_GENERATED_CONTENT: Property<Self> = Property::new("siriBlockUserGeneratedContent");
    /// `siriRequireProfanityFilter` in queries.
    pub const SIRI_REQUIRE_PROFANITY_FILTER: Property<Self> = Property::new("siriRequireProfanityFilter");
    /// `softwareUpdatesEnforcedDelayInDays` in queries.
    pub const SOFTWARE_UPDATES_ENFORCED_DELAY_IN_DAYS: Property<Self> =
        Property::new("softwareUpdatesEnforcedDelayInDays");
    /// `softwareUpdatesForceDelayed` in queries.
    pub const SOFTWARE_UPDATES_FORCE_DELAYED: Property<Self> = Property::new("softwareUpdatesForceDelayed");
    /// `spotlightBlockInternetResults` in queries.
    pub const SPOTLIGHT_BLOCK_INTERNET_RESULTS: Property<Self> = Property::new("spotlightBlockInternetResults");
    /// `voiceDialingBlocked` in queries.
    pub const VOICE_DIALING_BLOCKED: Property<Self> = Property::new("voiceDialingBlocked");
    /// `wallpaperBlockModification` in queries.
    pub const WALLPAPER_BLOCK_MODIFICATION: Property<Self> = Property::new("wallpaperBlockModification");
    /// `wiFiConnectOnlyToConfiguredNetworks` in queries.
    pub const WI_FI_CONNECT_ONLY_TO_CONFIGURED_NETWORKS: Property<Self> =
        Property::new("wiFiConnectOnlyToConfiguredNetworks");
    /// `classroomForceRequestPermissionToLeaveClasses` in queries.
    pub const CLASSROOM_FORCE_REQUEST_PERMISSION_TO_LEAVE_CLASSES: Property<Self> =
        Property::new("classroomForceRequestPermissionToLeaveClasses");
    /// `keychainBlockCloudSync` in queries.
    pub const KEYCHAIN_BLOCK_CLOUD_SYNC: Property<Self> = Property::new("keychainBlockCloudSync");
    /// `pkiBlockOTAUpdates` in queries.
    pub const PKI_BLOCK_OTA_UPDATES: Property<Self> = Property::new("pkiBlockOTAUpdates");
    /// `privacyForceLimitAdTracking` in queries.
    pub const PRIVACY_FORCE_LIMIT_AD_TRACKING: Property<Self> = Property::new("privacyForceLimitAdTracking");
    /// `enterpriseBookBlockBackup` in queries.
    pub const ENTERPRISE_BOOK_BLOCK_BACKUP: Property<Self> = Property::new("enterpriseBookBlockBackup");
    /// `enterpriseBookBlockMetadataSync` in queries.
    pub const ENTERPRISE_BOOK_BLOCK_METADATA_SYNC: Property<Self> = Property::new("enterpriseBookBlockMetadataSync");
    /// `airPrintBlocked` in queries.
    pub const AIR_PRINT_BLOCKED: Property<Self> = Property::new("airPrintBlocked");
    /// `airPrintBlockCredentialsStorage` in queries.
    pub const AIR_PRINT_BLOCK_CREDENTIALS_STORAGE: Property<Self> = Property::new("airPrintBlockCredentialsStorage");
    /// `airPrintForceTrustedTLS` in queries.
    pub const AIR_PRINT_FORCE_TRUSTED_TLS: Property<Self> = Property::new("airPrintForceTrustedTLS");
    /// `airPrintBlockiBeaconDiscovery` in queries.
    pub const AIR_PRINT_BLOCKI_BEACON_DISCOVERY: Property<Self> = Property::new("airPrintBlockiBeaconDiscovery");
    /// `filesNetworkDriveAccessBlocked` in queries.
    pub const FILES_NETWORK_DRIVE_ACCESS_BLOCKED: Property<Self> = Property::new("filesNetworkDriveAccessBlocked");
    /// `filesUsbDriveAccessBlocked` in queries.
    pub const FILES_USB_DRIVE_ACCESS_BLOCKED: Property<Self> = Property::new("filesUsbDriveAccessBlocked");
    /// `wifiPowerOnForced` in queries.
    pub const WIFI_POWER_ON_FORCED: Property<Self> = Property::new("wifiPowerOnForced");
    /// `blockSystemAppRemoval` in queries.
    pub const BLOCK_SYSTEM_APP_REMOVAL: Property<Self> = Property::new("blockSystemAppRemoval");
    /// `vpnBlockCreation` in queries.
    pub const VPN_BLOCK_CREATION: Property<Self> = Property::new("vpnBlockCreation");
    /// `appRemovalBlocked` in queries.
    pub const APP_REMOVAL_BLOCKED: Property<Self> = Property::new("appRemovalBlocked");
    /// `usbRestrictedModeBlocked` in queries.
    pub const USB_RESTRICTED_MODE_BLOCKED: Property<Self> = Property::new("usbRestrictedModeBlocked");
    /// `passwordBlockAutoFill` in queries.
    pub const PASSWORD_BLOCK_AUTO_FILL: Property<Self> = Property::new("passwordBlockAutoFill");
    /// `passwordBlockProximityRequests` in queries.
    pub const PASSWORD_BLOCK_PROXIMITY_REQUESTS: Property<Self> = Property::new("passwordBlockProximityRequests");
    /// `passwordBlockAirDropSharing` in queries.
    pub const PASSWORD_BLOCK_AIR_DROP_SHARING: Property<Self> = Property::new("passwordBlockAirDropSharing");
    /// `dateAndTimeForceSetAutomatically` in queries.
    pub const DATE_AND_TIME_FORCE_SET_AUTOMATICALLY: Property<Self> = Property::new("dateAndTimeForceSetAutomatically");
    /// `contactsAllowManagedToUnmanagedWrite` in queries.
    pub const CONTACTS_ALLOW_MANAGED_TO_UNMANAGED_WRITE: Property<Self> =
        Property::new("contactsAllowManagedToUnmanagedWrite");
    /// `contactsAllowUnmanagedToManagedRead` in queries.
    pub const CONTACTS_ALLOW_UNMANAGED_TO_MANAGED_READ: Property<Self> =
        Property::new("contactsAllowUnmanagedToManagedRead");
    /// `cellularBlockPersonalHotspotModification` in queries.
    pub const CELLULAR_BLOCK_PERSONAL_HOTSPOT_MODIFICATION: Property<Self> =
        Property::new("cellularBlockPersonalHotspotModification");
    /// `continuousPathKeyboardBlocked` in queries.
    pub const CONTINUOUS_PATH_KEYBOARD_BLOCKED: Property<Self> = Property::new("continuousPathKeyboardBlocked");
    /// `findMyDeviceInFindMyAppBlocked` in queries.
    pub const FIND_MY_DEVICE_IN_FIND_MY_APP_BLOCKED: Property<Self> = Property::new("findMyDeviceInFindMyAppBlocked");
    /// `findMyFriendsInFindMyAppBlocked` in queries.
    pub const FIND_MY_FRIENDS_IN_FIND_MY_APP_BLOCKED: Property<Self> = Property::new("findMyFriendsInFindMyAppBlocked");
    /// `iTunesBlocked` in queries.
    pub const I_TUNES_BLOCKED: Property<Self> = Property::new("iTunesBlocked");
    /// `sharedDeviceBlockTemporarySessions` in queries.
    pub const SHARED_DEVICE_BLOCK_TEMPORARY_SESSIONS: Property<Self> =
        Property::new("sharedDeviceBlockTemporarySessions");
    /// `appClipsBlocked` in queries.
    pub const APP_CLIPS_BLOCKED: Property<Self> = Property::new("appClipsBlocked");
    /// `applePersonalizedAdsBlocked` in queries.
    pub const APPLE_PERSONALIZED_ADS_BLOCKED: Property<Self> = Property::new("applePersonalizedAdsBlocked");
    /// `nfcBlocked` in queries.
    pub const NFC_BLOCKED: Property<Self> = Property::new("nfcBlocked");
    /// `autoUnlockBlocked` in queries.
    pub const AUTO_UNLOCK_BLOCKED: Property<Self> = Property::new("autoUnlockBlocked");
    /// `unpairedExternalBootToRecoveryAllowed` in queries.
    pub const UNPAIRED_EXTERNAL_BOOT_TO_RECOVERY_ALLOWED: Property<Self> =
        Property::new("unpairedExternalBootToRecoveryAllowed");
    /// `onDeviceOnlyDictationForced` in queries.
    pub const ON_DEVICE_ONLY_DICTATION_FORCED: Property<Self> = Property::new("onDeviceOnlyDictationForced");
    /// `wiFiConnectToAllowedNetworksOnlyForced` in queries.
    pub const WI_FI_CONNECT_TO_ALLOWED_NETWORKS_ONLY_FORCED: Property<Self> =
        Property::new("wiFiConnectToAllowedNetworksOnlyForced");
    /// `onDeviceOnlyTranslationForced` in queries.
    pub const ON_DEVICE_ONLY_TRANSLATION_FORCED: Property<Self> = Property::new("onDeviceOnlyTranslationForced");
    /// `managedPasteboardRequired` in queries.
    pub const MANAGED_PASTEBOARD_REQUIRED: Property<Self> = Property::new("managedPasteboardRequired");
    /// `iCloudPrivateRelayBlocked` in queries.
    pub const I_CLOUD_PRIVATE_RELAY_BLOCKED: Property<Self> = Property::new("iCloudPrivateRelayBlocked");
    /// `kioskModeAppType` in queries.
    pub const KIOSK_MODE_APP_TYPE: Property<Self> = Property::new("kioskModeAppType");

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

    /// `accountBlockModification`: `Edm.Boolean`
    pub fn account_block_modification(&self) -> Option<bool> {
        self.0.bool("accountBlockModification")
    }

    /// Sets `accountBlockModification`.
    pub fn with_account_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountBlockModification", value))
    }

    /// `activationLockAllowWhenSupervised`: `Edm.Boolean`
    pub fn activation_lock_allow_when_supervised(&self) -> Option<bool> {
        self.0.bool("activationLockAllowWhenSupervised")
    }

    /// Sets `activationLockAllowWhenSupervised`.
    pub fn with_activation_lock_allow_when_supervised(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("activationLockAllowWhenSupervised", value))
    }

    /// `airDropBlocked`: `Edm.Boolean`
    pub fn air_drop_blocked(&self) -> Option<bool> {
        self.0.bool("airDropBlocked")
    }

    /// Sets `airDropBlocked`.
    pub fn with_air_drop_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airDropBlocked", value))
    }

    /// `airDropForceUnmanagedDropTarget`: `Edm.Boolean`
    pub fn air_drop_force_unmanaged_drop_target(&self) -> Option<bool> {
        self.0.bool("airDropForceUnmanagedDropTarget")
    }

    /// Sets `airDropForceUnmanagedDropTarget`.
    pub fn with_air_drop_force_unmanaged_drop_target(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airDropForceUnmanagedDropTarget", value))
    }

    /// `airPlayForcePairingPasswordForOutgoingRequests`: `Edm.Boolean`
    pub fn air_play_force_pairing_password_for_outgoing_requests(&self) -> Option<bool> {
        self.0.bool("airPlayForcePairingPasswordForOutgoingRequests")
    }

    /// Sets `airPlayForcePairingPasswordForOutgoingRequests`.
    pub fn with_air_play_force_pairing_password_for_outgoing_requests(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airPlayForcePairingPasswordForOutgoingRequests", value))
    }

    /// `appleWatchBlockPairing`: `Edm.Boolean`
    pub fn apple_watch_block_pairing(&self) -> Option<bool> {
        self.0.bool("appleWatchBlockPairing")
    }

    /// Sets `appleWatchBlockPairing`.
    pub fn with_apple_watch_block_pairing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appleWatchBlockPairing", value))
    }

    /// `appleWatchForceWristDetection`: `Edm.Boolean`
    pub fn apple_watch_force_wrist_detection(&self) -> Option<bool> {
        self.0.bool("appleWatchForceWristDetection")
    }

    /// Sets `appleWatchForceWristDetection`.
    pub fn with_apple_watch_force_wrist_detection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appleWatchForceWristDetection", value))
    }

    /// `appleNewsBlocked`: `Edm.Boolean`
    pub fn apple_news_blocked(&self) -> Option<bool> {
        self.0.bool("appleNewsBlocked")
    }

    /// Sets `appleNewsBlocked`.
    pub fn with_apple_news_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appleNewsBlocked", value))
    }

    /// `appsSingleAppModeList`: `Collection(microsoft.graph.appListItem)`
    pub fn apps_single_app_mode_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("appsSingleAppModeList")
    }

    /// Sets `appsSingleAppModeList`.
    pub fn with_apps_single_app_mode_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("appsSingleAppModeList", value))
    }

    /// `appsVisibilityList`: `Collection(microsoft.graph.appListItem)`
    pub fn apps_visibility_list(&self) -> Option<&[super::AppListItem]> {
        self.0.models("appsVisibilityList")
    }

    /// Sets `appsVisibilityList`.
    pub fn with_apps_visibility_list(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("appsVisibilityList", value))
    }

    /// `appsVisibilityListType`: `microsoft.graph.appListType`
    ///
    /// Possible values are: none, appsInListCompliant, appsNotInListCompliant.
    pub fn apps_visibility_list_type(&self) -> Option<super::AppListType> {
        self.0.enumeration("appsVisibilityListType")
    }

    /// Sets `appsVisibilityListType`.
    pub fn with_apps_visibility_list_type(self, value: impl Into<Nullable<super::AppListType>>) -> Self {
        Self(self.0.with("appsVisibilityListType", value))
    }

    /// `appStoreBlockAutomaticDownloads`: `Edm.Boolean`
    pub fn app_store_block_automatic_downloads(&self) -> Option<bool> {
        self.0.bool("appStoreBlockAutomaticDownloads")
    }

    /// Sets `appStoreBlockAutomaticDownloads`.
    pub fn with_app_store_block_automatic_downloads(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appStoreBlockAutomaticDownloads", value))
    }

    /// `appStoreBlocked`: `Edm.Boolean`
    pub fn app_store_blocked(&self) -> Option<bool> {
        self.0.bool("appStoreBlocked")
    }

    /// Sets `appStoreBlocked`.
    pub fn with_app_store_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appStoreBlocked", value))
    }

    /// `appStoreBlockInAppPurchases`: `Edm.Boolean`
    pub fn app_store_block_in_app_purchases(&self) -> Option<bool> {
        self.0.bool("appStoreBlockInAppPurchases")
    }

    /// Sets `appStoreBlockInAppPurchases`.
    pub fn with_app_store_block_in_app_purchases(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appStoreBlockInAppPurchases", value))
    }

    /// `appStoreBlockUIAppInstallation`: `Edm.Boolean`
    pub fn app_store_block_ui_app_installation(&self) -> Option<bool> {
        self.0.bool("appStoreBlockUIAppInstallation")
    }

    /// Sets `appStoreBlockUIAppInstallation`.
    pub fn with_app_store_block_ui_app_installation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appStoreBlockUIAppInstallation", value))
    }

    /// `appStoreRequirePassword`: `Edm.Boolean`
    pub fn app_store_require_password(&self) -> Option<bool> {
        self.0.bool("appStoreRequirePassword")
    }

    /// Sets `appStoreRequirePassword`.
    pub fn with_app_store_require_password(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appStoreRequirePassword", value))
    }

    /// `autoFillForceAuthentication`: `Edm.Boolean`
    pub fn auto_fill_force_authentication(&self) -> Option<bool> {
        self.0.bool("autoFillForceAuthentication")
    }

    /// Sets `autoFillForceAuthentication`.
    pub fn with_auto_fill_force_authentication(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoFillForceAuthentication", value))
    }

    /// `bluetoothBlockModification`: `Edm.Boolean`
    pub fn bluetooth_block_modification(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockModification")
    }

    /// Sets `bluetoothBlockModification`.
    pub fn with_bluetooth_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlockModification", value))
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

    /// `cellularBlockGlobalBackgroundFetchWhileRoaming`: `Edm.Boolean`
    pub fn cellular_block_global_background_fetch_while_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockGlobalBackgroundFetchWhileRoaming")
    }

    /// Sets `cellularBlockGlobalBackgroundFetchWhileRoaming`.
    pub fn with_cellular_block_global_background_fetch_while_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockGlobalBackgroundFetchWhileRoaming", value))
    }

    /// `cellularBlockPerAppDataModification`: `Edm.Boolean`
    pub fn cellular_block_per_app_data_modification(&self) -> Option<bool> {
        self.0.bool("cellularBlockPerAppDataModification")
    }

    /// Sets `cellularBlockPerAppDataModification`.
    pub fn with_cellular_block_per_app_data_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockPerAppDataModification", value))
    }

    /// `cellularBlockPersonalHotspot`: `Edm.Boolean`
    pub fn cellular_block_personal_hotspot(&self) -> Option<bool> {
        self.0.bool("cellularBlockPersonalHotspot")
    }

    /// Sets `cellularBlockPersonalHotspot`.
    pub fn with_cellular_block_personal_hotspot(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockPersonalHotspot", value))
    }

    /// `cellularBlockPlanModification`: `Edm.Boolean`
    pub fn cellular_block_plan_modification(&self) -> Option<bool> {
        self.0.bool("cellularBlockPlanModification")
    }

    /// Sets `cellularBlockPlanModification`.
    pub fn with_cellular_block_plan_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockPlanModification", value))
    }

    /// `cellularBlockVoiceRoaming`: `Edm.Boolean`
    pub fn cellular_block_voice_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockVoiceRoaming")
    }

    /// Sets `cellularBlockVoiceRoaming`.
    pub fn with_cellular_block_voice_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockVoiceRoaming", value))
    }

    /// `certificatesBlockUntrustedTlsCertificates`: `Edm.Boolean`
    pub fn certificates_block_untrusted_tls_certificates(&self) -> Option<bool> {
        self.0.bool("certificatesBlockUntrustedTlsCertificates")
    }

    /// Sets `certificatesBlockUntrustedTlsCertificates`.
    pub fn with_certificates_block_untrusted_tls_certificates(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("certificatesBlockUntrustedTlsCertificates", value))
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

    /// `classroomForceUnpromptedAppAndDeviceLock`: `Edm.Boolean`
    pub fn classroom_force_unprompted_app_and_device_lock(&self) -> Option<bool> {
        self.0.bool("classroomForceUnpromptedAppAndDeviceLock")
    }

    /// Sets `classroomForceUnpromptedAppAndDeviceLock`.
    pub fn with_classroom_force_unprompted_app_and_device_lock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("classroomForceUnpromptedAppAndDeviceLock", value))
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

    /// `configurationProfileBlockChanges`: `Edm.Boolean`
    pub fn configuration_profile_block_changes(&self) -> Option<bool> {
        self.0.bool("configurationProfileBlockChanges")
    }

    /// Sets `configurationProfileBlockChanges`.
    pub fn with_configuration_profile_block_changes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("configurationProfileBlockChanges", value))
    }

    /// `definitionLookupBlocked`: `Edm.Boolean`
    pub fn definition_lookup_blocked(&self) -> Option<bool> {
        self.0.bool("definitionLookupBlocked")
    }

    /// Sets `definitionLookupBlocked`.
    pub fn with_definition_lookup_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("definitionLookupBlocked", value))
    }

    /// `deviceBlockEnableRestrictions`: `Edm.Boolean`
    pub fn device_block_enable_restrictions(&self) -> Option<bool> {
        self.0.bool("deviceBlockEnableRestrictions")
    }

    /// Sets `deviceBlockEnableRestrictions`.
    pub fn with_device_block_enable_restrictions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceBlockEnableRestrictions", value))
    }

    /// `deviceBlockEraseContentAndSettings`: `Edm.Boolean`
    pub fn device_block_erase_content_and_settings(&self) -> Option<bool> {
        self.0.bool("deviceBlockEraseContentAndSettings")
    }

    /// Sets `deviceBlockEraseContentAndSettings`.
    pub fn with_device_block_erase_content_and_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceBlockEraseContentAndSettings", value))
    }

    /// `deviceBlockNameModification`: `Edm.Boolean`
    pub fn device_block_name_modification(&self) -> Option<bool> {
        self.0.bool("deviceBlockNameModification")
    }

    /// Sets `deviceBlockNameModification`.
    pub fn with_device_block_name_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceBlockNameModification", value))
    }

    /// `diagnosticDataBlockSubmission`: `Edm.Boolean`
    pub fn diagnostic_data_block_submission(&self) -> Option<bool> {
        self.0.bool("diagnosticDataBlockSubmission")
    }

    /// Sets `diagnosticDataBlockSubmission`.
    pub fn with_diagnostic_data_block_submission(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("diagnosticDataBlockSubmission", value))
    }

    /// `diagnosticDataBlockSubmissionModification`: `Edm.Boolean`
    pub fn diagnostic_data_block_submission_modification(&self) -> Option<bool> {
        self.0.bool("diagnosticDataBlockSubmissionModification")
    }

    /// Sets `diagnosticDataBlockSubmissionModification`.
    pub fn with_diagnostic_data_block_submission_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("diagnosticDataBlockSubmissionModification", value))
    }

    /// `documentsBlockManagedDocumentsInUnmanagedApps`: `Edm.Boolean`
    pub fn documents_block_managed_documents_in_unmanaged_apps(&self) -> Option<bool> {
        self.0.bool("documentsBlockManagedDocumentsInUnmanagedApps")
    }

    /// Sets `documentsBlockManagedDocumentsInUnmanagedApps`.
    pub fn with_documents_block_managed_documents_in_unmanaged_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("documentsBlockManagedDocumentsInUnmanagedApps", value))
    }

    /// `documentsBlockUnmanagedDocumentsInManagedApps`: `Edm.Boolean`
    pub fn documents_block_unmanaged_documents_in_managed_apps(&self) -> Option<bool> {
        self.0.bool("documentsBlockUnmanagedDocumentsInManagedApps")
    }

    /// Sets `documentsBlockUnmanagedDocumentsInManagedApps`.
    pub fn with_documents_block_unmanaged_documents_in_managed_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("documentsBlockUnmanagedDocumentsInManagedApps", value))
    }

    /// `emailInDomainSuffixes`: `Collection(Edm.String)`
    pub fn email_in_domain_suffixes(&self) -> Option<Vec<&str>> {
        self.0.strs("emailInDomainSuffixes")
    }

    /// Sets `emailInDomainSuffixes`.
    pub fn with_email_in_domain_suffixes(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("emailInDomainSuffixes", value))
    }

    /// `enterpriseAppBlockTrust`: `Edm.Boolean`
    pub fn enterprise_app_block_trust(&self) -> Option<bool> {
        self.0.bool("enterpriseAppBlockTrust")
    }

    /// Sets `enterpriseAppBlockTrust`.
    pub fn with_enterprise_app_block_trust(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseAppBlockTrust", value))
    }

    /// `enterpriseAppBlockTrustModification`: `Edm.Boolean`
    pub fn enterprise_app_block_trust_modification(&self) -> Option<bool> {
        self.0.bool("enterpriseAppBlockTrustModification")
    }

    /// Sets `enterpriseAppBlockTrustModification`.
    pub fn with_enterprise_app_block_trust_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseAppBlockTrustModification", value))
    }

    /// `esimBlockModification`: `Edm.Boolean`
    pub fn esim_block_modification(&self) -> Option<bool> {
        self.0.bool("esimBlockModification")
    }

    /// Sets `esimBlockModification`.
    pub fn with_esim_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("esimBlockModification", value))
    }

    /// `faceTimeBlocked`: `Edm.Boolean`
    pub fn face_time_blocked(&self) -> Option<bool> {
        self.0.bool("faceTimeBlocked")
    }

    /// Sets `faceTimeBlocked`.
    pub fn with_face_time_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("faceTimeBlocked", value))
    }

    /// `findMyFriendsBlocked`: `Edm.Boolean`
    pub fn find_my_friends_blocked(&self) -> Option<bool> {
        self.0.bool("findMyFriendsBlocked")
    }

    /// Sets `findMyFriendsBlocked`.
    pub fn with_find_my_friends_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("findMyFriendsBlocked", value))
    }

    /// `gamingBlockGameCenterFriends`: `Edm.Boolean`
    pub fn gaming_block_game_center_friends(&self) -> Option<bool> {
        self.0.bool("gamingBlockGameCenterFriends")
    }

    /// Sets `gamingBlockGameCenterFriends`.
    pub fn with_gaming_block_game_center_friends(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("gamingBlockGameCenterFriends", value))
    }

    /// `gamingBlockMultiplayer`: `Edm.Boolean`
    pub fn gaming_block_multiplayer(&self) -> Option<bool> {
        self.0.bool("gamingBlockMultiplayer")
    }

    /// Sets `gamingBlockMultiplayer`.
    pub fn with_gaming_block_multiplayer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("gamingBlockMultiplayer", value))
    }

    /// `gameCenterBlocked`: `Edm.Boolean`
    pub fn game_center_blocked(&self) -> Option<bool> {
        self.0.bool("gameCenterBlocked")
    }

    /// Sets `gameCenterBlocked`.
    pub fn with_game_center_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("gameCenterBlocked", value))
    }

    /// `hostPairingBlocked`: `Edm.Boolean`
    pub fn host_pairing_blocked(&self) -> Option<bool> {
        self.0.bool("hostPairingBlocked")
    }

    /// Sets `hostPairingBlocked`.
    pub fn with_host_pairing_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hostPairingBlocked", value))
    }

    /// `iBooksStoreBlocked`: `Edm.Boolean`
    pub fn i_books_store_blocked(&self) -> Option<bool> {
        self.0.bool("iBooksStoreBlocked")
    }

    /// Sets `iBooksStoreBlocked`.
    pub fn with_i_books_store_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iBooksStoreBlocked", value))
    }

    /// `iBooksStoreBlockErotica`: `Edm.Boolean`
    pub fn i_books_store_block_erotica(&self) -> Option<bool> {
        self.0.bool("iBooksStoreBlockErotica")
    }

    /// Sets `iBooksStoreBlockErotica`.
    pub fn with_i_books_store_block_erotica(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iBooksStoreBlockErotica", value))
    }

    /// `iCloudBlockActivityContinuation`: `Edm.Boolean`
    pub fn i_cloud_block_activity_continuation(&self) -> Option<bool> {
        self.0.bool("iCloudBlockActivityContinuation")
    }

    /// Sets `iCloudBlockActivityContinuation`.
    pub fn with_i_cloud_block_activity_continuation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockActivityContinuation", value))
    }

    /// `iCloudBlockBackup`: `Edm.Boolean`
    pub fn i_cloud_block_backup(&self) -> Option<bool> {
        self.0.bool("iCloudBlockBackup")
    }

    /// Sets `iCloudBlockBackup`.
    pub fn with_i_cloud_block_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockBackup", value))
    }

    /// `iCloudBlockDocumentSync`: `Edm.Boolean`
    pub fn i_cloud_block_document_sync(&self) -> Option<bool> {
        self.0.bool("iCloudBlockDocumentSync")
    }

    /// Sets `iCloudBlockDocumentSync`.
    pub fn with_i_cloud_block_document_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockDocumentSync", value))
    }

    /// `iCloudBlockManagedAppsSync`: `Edm.Boolean`
    pub fn i_cloud_block_managed_apps_sync(&self) -> Option<bool> {
        self.0.bool("iCloudBlockManagedAppsSync")
    }

    /// Sets `iCloudBlockManagedAppsSync`.
    pub fn with_i_cloud_block_managed_apps_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockManagedAppsSync", value))
    }

    /// `iCloudBlockPhotoLibrary`: `Edm.Boolean`
    pub fn i_cloud_block_photo_library(&self) -> Option<bool> {
        self.0.bool("iCloudBlockPhotoLibrary")
    }

    /// Sets `iCloudBlockPhotoLibrary`.
    pub fn with_i_cloud_block_photo_library(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockPhotoLibrary", value))
    }

    /// `iCloudBlockPhotoStreamSync`: `Edm.Boolean`
    pub fn i_cloud_block_photo_stream_sync(&self) -> Option<bool> {
        self.0.bool("iCloudBlockPhotoStreamSync")
    }

    /// Sets `iCloudBlockPhotoStreamSync`.
    pub fn with_i_cloud_block_photo_stream_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockPhotoStreamSync", value))
    }

    /// `iCloudBlockSharedPhotoStream`: `Edm.Boolean`
    pub fn i_cloud_block_shared_photo_stream(&self) -> Option<bool> {
        self.0.bool("iCloudBlockSharedPhotoStream")
    }

    /// Sets `iCloudBlockSharedPhotoStream`.
    pub fn with_i_cloud_block_shared_photo_stream(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudBlockSharedPhotoStream", value))
    }

    /// `iCloudRequireEncryptedBackup`: `Edm.Boolean`
    pub fn i_cloud_require_encrypted_backup(&self) -> Option<bool> {
        self.0.bool("iCloudRequireEncryptedBackup")
    }

    /// Sets `iCloudRequireEncryptedBackup`.
    pub fn with_i_cloud_require_encrypted_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudRequireEncryptedBackup", value))
    }

    /// `iTunesBlockExplicitContent`: `Edm.Boolean`
    pub fn i_tunes_block_explicit_content(&self) -> Option<bool> {
        self.0.bool("iTunesBlockExplicitContent")
    }

    /// Sets `iTunesBlockExplicitContent`.
    pub fn with_i_tunes_block_explicit_content(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iTunesBlockExplicitContent", value))
    }

    /// `iTunesBlockMusicService`: `Edm.Boolean`
    pub fn i_tunes_block_music_service(&self) -> Option<bool> {
        self.0.bool("iTunesBlockMusicService")
    }

    /// Sets `iTunesBlockMusicService`.
    pub fn with_i_tunes_block_music_service(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iTunesBlockMusicService", value))
    }

    /// `iTunesBlockRadio`: `Edm.Boolean`
    pub fn i_tunes_block_radio(&self) -> Option<bool> {
        self.0.bool("iTunesBlockRadio")
    }

    /// Sets `iTunesBlockRadio`.
    pub fn with_i_tunes_block_radio(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iTunesBlockRadio", value))
    }

    /// `keyboardBlockAutoCorrect`: `Edm.Boolean`
    pub fn keyboard_block_auto_correct(&self) -> Option<bool> {
        self.0.bool("keyboardBlockAutoCorrect")
    }

    /// Sets `keyboardBlockAutoCorrect`.
    pub fn with_keyboard_block_auto_correct(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keyboardBlockAutoCorrect", value))
    }

    /// `keyboardBlockDictation`: `Edm.Boolean`
    pub fn keyboard_block_dictation(&self) -> Option<bool> {
        self.0.bool("keyboardBlockDictation")
    }

    /// Sets `keyboardBlockDictation`.
    pub fn with_keyboard_block_dictation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keyboardBlockDictation", value))
    }

    /// `keyboardBlockPredictive`: `Edm.Boolean`
    pub fn keyboard_block_predictive(&self) -> Option<bool> {
        self.0.bool("keyboardBlockPredictive")
    }

    /// Sets `keyboardBlockPredictive`.
    pub fn with_keyboard_block_predictive(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keyboardBlockPredictive", value))
    }

    /// `keyboardBlockShortcuts`: `Edm.Boolean`
    pub fn keyboard_block_shortcuts(&self) -> Option<bool> {
        self.0.bool("keyboardBlockShortcuts")
    }

    /// Sets `keyboardBlockShortcuts`.
    pub fn with_keyboard_block_shortcuts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keyboardBlockShortcuts", value))
    }

    /// `keyboardBlockSpellCheck`: `Edm.Boolean`
    pub fn keyboard_block_spell_check(&self) -> Option<bool> {
        self.0.bool("keyboardBlockSpellCheck")
    }

    /// Sets `keyboardBlockSpellCheck`.
    pub fn with_keyboard_block_spell_check(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keyboardBlockSpellCheck", value))
    }

    /// `kioskModeAllowAssistiveSpeak`: `Edm.Boolean`
    pub fn kiosk_mode_allow_assistive_speak(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowAssistiveSpeak")
    }

    /// Sets `kioskModeAllowAssistiveSpeak`.
    pub fn with_kiosk_mode_allow_assistive_speak(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowAssistiveSpeak", value))
    }

    /// `kioskModeAllowAssistiveTouchSettings`: `Edm.Boolean`
    pub fn kiosk_mode_allow_assistive_touch_settings(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowAssistiveTouchSettings")
    }

    /// Sets `kioskModeAllowAssistiveTouchSettings`.
    pub fn with_kiosk_mode_allow_assistive_touch_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowAssistiveTouchSettings", value))
    }

    /// `kioskModeAllowAutoLock`: `Edm.Boolean`
    pub fn kiosk_mode_allow_auto_lock(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowAutoLock")
    }

    /// Sets `kioskModeAllowAutoLock`.
    pub fn with_kiosk_mode_allow_auto_lock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowAutoLock", value))
    }

    /// `kioskModeBlockAutoLock`: `Edm.Boolean`
    pub fn kiosk_mode_block_auto_lock(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockAutoLock")
    }

    /// Sets `kioskModeBlockAutoLock`.
    pub fn with_kiosk_mode_block_auto_lock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockAutoLock", value))
    }

    /// `kioskModeAllowColorInversionSettings`: `Edm.Boolean`
    pub fn kiosk_mode_allow_color_inversion_settings(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowColorInversionSettings")
    }

    /// Sets `kioskModeAllowColorInversionSettings`.
    pub fn with_kiosk_mode_allow_color_inversion_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowColorInversionSettings", value))
    }

    /// `kioskModeAllowRingerSwitch`: `Edm.Boolean`
    pub fn kiosk_mode_allow_ringer_switch(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowRingerSwitch")
    }

    /// Sets `kioskModeAllowRingerSwitch`.
    pub fn with_kiosk_mode_allow_ringer_switch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowRingerSwitch", value))
    }

    /// `kioskModeBlockRingerSwitch`: `Edm.Boolean`
    pub fn kiosk_mode_block_ringer_switch(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockRingerSwitch")
    }

    /// Sets `kioskModeBlockRingerSwitch`.
    pub fn with_kiosk_mode_block_ringer_switch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockRingerSwitch", value))
    }

    /// `kioskModeAllowScreenRotation`: `Edm.Boolean`
    pub fn kiosk_mode_allow_screen_rotation(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowScreenRotation")
    }

    /// Sets `kioskModeAllowScreenRotation`.
    pub fn with_kiosk_mode_allow_screen_rotation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowScreenRotation", value))
    }

    /// `kioskModeBlockScreenRotation`: `Edm.Boolean`
    pub fn kiosk_mode_block_screen_rotation(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockScreenRotation")
    }

    /// Sets `kioskModeBlockScreenRotation`.
    pub fn with_kiosk_mode_block_screen_rotation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockScreenRotation", value))
    }

    /// `kioskModeAllowSleepButton`: `Edm.Boolean`
    pub fn kiosk_mode_allow_sleep_button(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowSleepButton")
    }

    /// Sets `kioskModeAllowSleepButton`.
    pub fn with_kiosk_mode_allow_sleep_button(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowSleepButton", value))
    }

    /// `kioskModeBlockSleepButton`: `Edm.Boolean`
    pub fn kiosk_mode_block_sleep_button(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockSleepButton")
    }

    /// Sets `kioskModeBlockSleepButton`.
    pub fn with_kiosk_mode_block_sleep_button(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockSleepButton", value))
    }

    /// `kioskModeAllowTouchscreen`: `Edm.Boolean`
    pub fn kiosk_mode_allow_touchscreen(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowTouchscreen")
    }

    /// Sets `kioskModeAllowTouchscreen`.
    pub fn with_kiosk_mode_allow_touchscreen(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowTouchscreen", value))
    }

    /// `kioskModeBlockTouchscreen`: `Edm.Boolean`
    pub fn kiosk_mode_block_touchscreen(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockTouchscreen")
    }

    /// Sets `kioskModeBlockTouchscreen`.
    pub fn with_kiosk_mode_block_touchscreen(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockTouchscreen", value))
    }

    /// `kioskModeEnableVoiceControl`: `Edm.Boolean`
    pub fn kiosk_mode_enable_voice_control(&self) -> Option<bool> {
        self.0.bool("kioskModeEnableVoiceControl")
    }

    /// Sets `kioskModeEnableVoiceControl`.
    pub fn with_kiosk_mode_enable_voice_control(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeEnableVoiceControl", value))
    }

    /// `kioskModeAllowVoiceControlModification`: `Edm.Boolean`
    pub fn kiosk_mode_allow_voice_control_modification(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowVoiceControlModification")
    }

    /// Sets `kioskModeAllowVoiceControlModification`.
    pub fn with_kiosk_mode_allow_voice_control_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowVoiceControlModification", value))
    }

    /// `kioskModeAllowVoiceOverSettings`: `Edm.Boolean`
    pub fn kiosk_mode_allow_voice_over_settings(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowVoiceOverSettings")
    }

    /// Sets `kioskModeAllowVoiceOverSettings`.
    pub fn with_kiosk_mode_allow_voice_over_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowVoiceOverSettings", value))
    }

    /// `kioskModeAllowVolumeButtons`: `Edm.Boolean`
    pub fn kiosk_mode_allow_volume_buttons(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowVolumeButtons")
    }

    /// Sets `kioskModeAllowVolumeButtons`.
    pub fn with_kiosk_mode_allow_volume_buttons(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowVolumeButtons", value))
    }

    /// `kioskModeBlockVolumeButtons`: `Edm.Boolean`
    pub fn kiosk_mode_block_volume_buttons(&self) -> Option<bool> {
        self.0.bool("kioskModeBlockVolumeButtons")
    }

    /// Sets `kioskModeBlockVolumeButtons`.
    pub fn with_kiosk_mode_block_volume_buttons(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBlockVolumeButtons", value))
    }

    /// `kioskModeAllowZoomSettings`: `Edm.Boolean`
    pub fn kiosk_mode_allow_zoom_settings(&self) -> Option<bool> {
        self.0.bool("kioskModeAllowZoomSettings")
    }

    /// Sets `kioskModeAllowZoomSettings`.
    pub fn with_kiosk_mode_allow_zoom_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAllowZoomSettings", value))
    }

    /// `kioskModeAppStoreUrl`: `Edm.String`
    pub fn kiosk_mode_app_store_url(&self) -> Option<&str> {
        self.0.str("kioskModeAppStoreUrl")
    }

    /// Sets `kioskModeAppStoreUrl`.
    pub fn with_kiosk_mode_app_store_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeAppStoreUrl", value))
    }

    /// `kioskModeBuiltInAppId`: `Edm.String`
    pub fn kiosk_mode_built_in_app_id(&self) -> Option<&str> {
        self.0.str("kioskModeBuiltInAppId")
    }

    /// Sets `kioskModeBuiltInAppId`.
    pub fn with_kiosk_mode_built_in_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeBuiltInAppId", value))
    }

    /// `kioskModeRequireAssistiveTouch`: `Edm.Boolean`
    pub fn kiosk_mode_require_assistive_touch(&self) -> Option<bool> {
        self.0.bool("kioskModeRequireAssistiveTouch")
    }

    /// Sets `kioskModeRequireAssistiveTouch`.
    pub fn with_kiosk_mode_require_assistive_touch(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeRequireAssistiveTouch", value))
    }

    /// `kioskModeRequireColorInversion`: `Edm.Boolean`
    pub fn kiosk_mode_require_color_inversion(&self) -> Option<bool> {
        self.0.bool("kioskModeRequireColorInversion")
    }

    /// Sets `kioskModeRequireColorInversion`.
    pub fn with_kiosk_mode_require_color_inversion(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeRequireColorInversion", value))
    }

    /// `kioskModeRequireMonoAudio`: `Edm.Boolean`
    pub fn kiosk_mode_require_mono_audio(&self) -> Option<bool> {
        self.0.bool("kioskModeRequireMonoAudio")
    }

    /// Sets `kioskModeRequireMonoAudio`.
    pub fn with_kiosk_mode_require_mono_audio(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeRequireMonoAudio", value))
    }

    /// `kioskModeRequireVoiceOver`: `Edm.Boolean`
    pub fn kiosk_mode_require_voice_over(&self) -> Option<bool> {
        self.0.bool("kioskModeRequireVoiceOver")
    }

    /// Sets `kioskModeRequireVoiceOver`.
    pub fn with_kiosk_mode_require_voice_over(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeRequireVoiceOver", value))
    }

    /// `kioskModeRequireZoom`: `Edm.Boolean`
    pub fn kiosk_mode_require_zoom(&self) -> Option<bool> {
        self.0.bool("kioskModeRequireZoom")
    }

    /// Sets `kioskModeRequireZoom`.
    pub fn with_kiosk_mode_require_zoom(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeRequireZoom", value))
    }

    /// `kioskModeManagedAppId`: `Edm.String`
    pub fn kiosk_mode_managed_app_id(&self) -> Option<&str> {
        self.0.str("kioskModeManagedAppId")
    }

    /// Sets `kioskModeManagedAppId`.
    pub fn with_kiosk_mode_managed_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeManagedAppId", value))
    }

    /// `lockScreenBlockControlCenter`: `Edm.Boolean`
    pub fn lock_screen_block_control_center(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockControlCenter")
    }

    /// Sets `lockScreenBlockControlCenter`.
    pub fn with_lock_screen_block_control_center(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenBlockControlCenter", value))
    }

    /// `lockScreenBlockNotificationView`: `Edm.Boolean`
    pub fn lock_screen_block_notification_view(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockNotificationView")
    }

    /// Sets `lockScreenBlockNotificationView`.
    pub fn with_lock_screen_block_notification_view(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenBlockNotificationView", value))
    }

    /// `lockScreenBlockPassbook`: `Edm.Boolean`
    pub fn lock_screen_block_passbook(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockPassbook")
    }

    /// Sets `lockScreenBlockPassbook`.
    pub fn with_lock_screen_block_passbook(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenBlockPassbook", value))
    }

    /// `lockScreenBlockTodayView`: `Edm.Boolean`
    pub fn lock_screen_block_today_view(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockTodayView")
    }

    /// Sets `lockScreenBlockTodayView`.
    pub fn with_lock_screen_block_today_view(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenBlockTodayView", value))
    }

    /// `mediaContentRatingAustralia`: `microsoft.graph.mediaContentRatingAustralia`
    pub fn media_content_rating_australia(&self) -> Option<&super::MediaContentRatingAustralia> {
        self.0.model("mediaContentRatingAustralia")
    }

    /// Sets `mediaContentRatingAustralia`.
    pub fn with_media_content_rating_australia(
        self,
        value: impl Into<Nullable<super::MediaContentRatingAustralia>>,
    ) -> Self {
        Self(self.0.with("mediaContentRatingAustralia", value))
    }

    /// `mediaContentRatingCanada`: `microsoft.graph.mediaContentRatingCanada`
    pub fn media_content_rating_canada(&self) -> Option<&super::MediaContentRatingCanada> {
        self.0.model("mediaContentRatingCanada")
    }

    /// Sets `mediaContentRatingCanada`.
    pub fn with_media_content_rating_canada(self, value: impl Into<Nullable<super::MediaContentRatingCanada>>) -> Self {
        Self(self.0.with("mediaContentRatingCanada", value))
    }

    /// `mediaContentRatingFrance`: `microsoft.graph.mediaContentRatingFrance`
    pub fn media_content_rating_france(&self) -> Option<&super::MediaContentRatingFrance> {
        self.0.model("mediaContentRatingFrance")
    }

    /// Sets `mediaContentRatingFrance`.
    pub fn with_media_content_rating_france(self, value: impl Into<Nullable<super::MediaContentRatingFrance>>) -> Self {
        Self(self.0.with("mediaContentRatingFrance", value))
    }

    /// `mediaContentRatingGermany`: `microsoft.graph.mediaContentRatingGermany`
    pub fn media_content_rating_germany(&self) -> Option<&super::MediaContentRatingGermany> {
        self.0.model("mediaContentRatingGermany")
    }

    /// Sets `mediaContentRatingGermany`.
    pub fn with_media_content_rating_germany(
        self,
        value: impl Into<Nullable<super::MediaContentRatingGermany>>,
    ) -> Self {
        Self(self.0.with("mediaContentRatingGermany", value))
    }

    /// `mediaContentRatingIreland`: `microsoft.graph.mediaContentRatingIreland`
    pub fn media_content_rating_ireland(&self) -> Option<&super::MediaContentRatingIreland> {
        self.0.model("mediaContentRatingIreland")
    }

    /// Sets `mediaContentRatingIreland`.
    pub fn with_media_content_rating_ireland(
        self,
        value: impl Into<Nullable<super::MediaContentRatingIreland>>,
    ) -> Self {
        Self(self.0.with("mediaContentRatingIreland", value))
    }

    /// `mediaContentRatingJapan`: `microsoft.graph.mediaContentRatingJapan`
    pub fn media_content_rating_japan(&self) -> Option<&super::MediaContentRatingJapan> {
        self.0.model("mediaContentRatingJapan")
    }

    /// Sets `mediaContentRatingJapan`.
    pub fn with_media_content_rating_japan(self, value: impl Into<Nullable<super::MediaContentRatingJapan>>) -> Self {
        Self(self.0.with("mediaContentRatingJapan", value))
    }

    /// `mediaContentRatingNewZealand`: `microsoft.graph.mediaContentRatingNewZealand`
    pub fn media_content_rating_new_zealand(&self) -> Option<&super::MediaContentRatingNewZealand> {
        self.0.model("mediaContentRatingNewZealand")
    }

    /// Sets `mediaContentRatingNewZealand`.
    pub fn with_media_content_rating_new_zealand(
        self,
        value: impl Into<Nullable<super::MediaContentRatingNewZealand>>,
    ) -> Self {
        Self(self.0.with("mediaContentRatingNewZealand", value))
    }

    /// `mediaContentRatingUnitedKingdom`: `microsoft.graph.mediaContentRatingUnitedKingdom`
    pub fn media_content_rating_united_kingdom(&self) -> Option<&super::MediaContentRatingUnitedKingdom> {
        self.0.model("mediaContentRatingUnitedKingdom")
    }

    /// Sets `mediaContentRatingUnitedKingdom`.
    pub fn with_media_content_rating_united_kingdom(
        self,
        value: impl Into<Nullable<super::MediaContentRatingUnitedKingdom>>,
    ) -> Self {
        Self(self.0.with("mediaContentRatingUnitedKingdom", value))
    }

    /// `mediaContentRatingUnitedStates`: `microsoft.graph.mediaContentRatingUnitedStates`
    pub fn media_content_rating_united_states(&self) -> Option<&super::MediaContentRatingUnitedStates> {
        self.0.model("mediaContentRatingUnitedStates")
    }

    /// Sets `mediaContentRatingUnitedStates`.
    pub fn with_media_content_rating_united_states(
        self,
        value: impl Into<Nullable<super::MediaContentRatingUnitedStates>>,
    ) -> Self {
        Self(self.0.with("mediaContentRatingUnitedStates", value))
    }

    /// `networkUsageRules`: `Collection(microsoft.graph.iosNetworkUsageRule)`
    pub fn network_usage_rules(&self) -> Option<&[super::IosNetworkUsageRule]> {
        self.0.models("networkUsageRules")
    }

    /// Sets `networkUsageRules`.
    pub fn with_network_usage_rules(self, value: impl Into<Nullable<Vec<super::IosNetworkUsageRule>>>) -> Self {
        Self(self.0.with("networkUsageRules", value))
    }

    /// `mediaContentRatingApps`: `microsoft.graph.ratingAppsType`
    ///
    /// Possible values are: allAllowed, allBlocked, agesAbove4, agesAbove9, agesAbove12, agesAbove17.
    pub fn media_content_rating_apps(&self) -> Option<super::RatingAppsType> {
        self.0.enumeration("mediaContentRatingApps")
    }

    /// Sets `mediaContentRatingApps`.
    pub fn with_media_content_rating_apps(self, value: impl Into<Nullable<super::RatingAppsType>>) -> Self {
        Self(self.0.with("mediaContentRatingApps", value))
    }

    /// `messagesBlocked`: `Edm.Boolean`
    pub fn messages_blocked(&self) -> Option<bool> {
        self.0.bool("messagesBlocked")
    }

    /// Sets `messagesBlocked`.
    pub fn with_messages_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("messagesBlocked", value))
    }

    /// `notificationsBlockSettingsModification`: `Edm.Boolean`
    pub fn notifications_block_settings_modification(&self) -> Option<bool> {
        self.0.bool("notificationsBlockSettingsModification")
    }

    /// Sets `notificationsBlockSettingsModification`.
    pub fn with_notifications_block_settings_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notificationsBlockSettingsModification", value))
    }

    /// `passcodeBlockFingerprintUnlock`: `Edm.Boolean`
    pub fn passcode_block_fingerprint_unlock(&self) -> Option<bool> {
        self.0.bool("passcodeBlockFingerprintUnlock")
    }

    /// Sets `passcodeBlockFingerprintUnlock`.
    pub fn with_passcode_block_fingerprint_unlock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passcodeBlockFingerprintUnlock", value))
    }

    /// `passcodeBlockFingerprintModification`: `Edm.Boolean`
    pub fn passcode_block_fingerprint_modification(&self) -> Option<bool> {
        self.0.bool("passcodeBlockFingerprintModification")
    }

    /// Sets `passcodeBlockFingerprintModification`.
    pub fn with_passcode_block_fingerprint_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passcodeBlockFingerprintModification", value))
    }

    /// `passcodeBlockModification`: `Edm.Boolean`
    pub fn passcode_block_modification(&self) -> Option<bool> {
        self.0.bool("passcodeBlockModification")
    }

    /// Sets `passcodeBlockModification`.
    pub fn with_passcode_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passcodeBlockModification", value))
    }

    /// `passcodeBlockSimple`: `Edm.Boolean`
    pub fn passcode_block_simple(&self) -> Option<bool> {
        self.0.bool("passcodeBlockSimple")
    }

    /// Sets `passcodeBlockSimple`.
    pub fn with_passcode_block_simple(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passcodeBlockSimple", value))
    }

    /// `passcodeExpirationDays`: `Edm.Int32`
    pub fn passcode_expiration_days(&self) -> Option<i32> {
        self.0.i32("passcodeExpirationDays")
    }

    /// Sets `passcodeExpirationDays`.
    pub fn with_passcode_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeExpirationDays", value))
    }

    /// `passcodeMinimumLength`: `Edm.Int32`
    pub fn passcode_minimum_length(&self) -> Option<i32> {
        self.0.i32("passcodeMinimumLength")
    }

    /// Sets `passcodeMinimumLength`.
    pub fn with_passcode_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeMinimumLength", value))
    }

    /// `passcodeMinutesOfInactivityBeforeLock`: `Edm.Int32`
    pub fn passcode_minutes_of_inactivity_before_lock(&self) -> Option<i32> {
        self.0.i32("passcodeMinutesOfInactivityBeforeLock")
    }

    /// Sets `passcodeMinutesOfInactivityBeforeLock`.
    pub fn with_passcode_minutes_of_inactivity_before_lock(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeMinutesOfInactivityBeforeLock", value))
    }

    /// `passcodeMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`
    pub fn passcode_minutes_of_inactivity_before_screen_timeout(&self) -> Option<i32> {
        self.0.i32("passcodeMinutesOfInactivityBeforeScreenTimeout")
    }

    /// Sets `passcodeMinutesOfInactivityBeforeScreenTimeout`.
    pub fn with_passcode_minutes_of_inactivity_before_screen_timeout(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeMinutesOfInactivityBeforeScreenTimeout", value))
    }

    /// `passcodeMinimumCharacterSetCount`: `Edm.Int32`
    pub fn passcode_minimum_character_set_count(&self) -> Option<i32> {
        self.0.i32("passcodeMinimumCharacterSetCount")
    }

    /// Sets `passcodeMinimumCharacterSetCount`.
    pub fn with_passcode_minimum_character_set_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeMinimumCharacterSetCount", value))
    }

    /// `passcodePreviousPasscodeBlockCount`: `Edm.Int32`
    pub fn passcode_previous_passcode_block_count(&self) -> Option<i32> {
        self.0.i32("passcodePreviousPasscodeBlockCount")
    }

    /// Sets `passcodePreviousPasscodeBlockCount`.
    pub fn with_passcode_previous_passcode_block_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodePreviousPasscodeBlockCount", value))
    }

    /// `passcodeSignInFailureCountBeforeWipe`: `Edm.Int32`
    pub fn passcode_sign_in_failure_count_before_wipe(&self) -> Option<i32> {
        self.0.i32("passcodeSignInFailureCountBeforeWipe")
    }

    /// Sets `passcodeSignInFailureCountBeforeWipe`.
    pub fn with_passcode_sign_in_failure_count_before_wipe(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passcodeSignInFailureCountBeforeWipe", value))
    }

    /// `passcodeRequiredType`: `microsoft.graph.requiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphanumeric, numeric.
    pub fn passcode_required_type(&self) -> Option<super::RequiredPasswordType> {
        self.0.enumeration("passcodeRequiredType")
    }

    /// Sets `passcodeRequiredType`.
    pub fn with_passcode_required_type(self, value: impl Into<Nullable<super::RequiredPasswordType>>) -> Self {
        Self(self.0.with("passcodeRequiredType", value))
    }

    /// `passcodeRequired`: `Edm.Boolean`
    pub fn passcode_required(&self) -> Option<bool> {
        self.0.bool("passcodeRequired")
    }

    /// Sets `passcodeRequired`.
    pub fn with_passcode_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passcodeRequired", value))
    }

    /// `podcastsBlocked`: `Edm.Boolean`
    pub fn podcasts_blocked(&self) -> Option<bool> {
        self.0.bool("podcastsBlocked")
    }

    /// Sets `podcastsBlocked`.
    pub fn with_podcasts_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("podcastsBlocked", value))
    }

    /// `proximityBlockSetupToNewDevice`: `Edm.Boolean`
    pub fn proximity_block_setup_to_new_device(&self) -> Option<bool> {
        self.0.bool("proximityBlockSetupToNewDevice")
    }

    /// Sets `proximityBlockSetupToNewDevice`.
    pub fn with_proximity_block_setup_to_new_device(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("proximityBlockSetupToNewDevice", value))
    }

    /// `safariBlockAutofill`: `Edm.Boolean`
    pub fn safari_block_autofill(&self) -> Option<bool> {
        self.0.bool("safariBlockAutofill")
    }

    /// Sets `safariBlockAutofill`.
    pub fn with_safari_block_autofill(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("safariBlockAutofill", value))
    }

    /// `safariBlockJavaScript`: `Edm.Boolean`
    pub fn safari_block_java_script(&self) -> Option<bool> {
        self.0.bool("safariBlockJavaScript")
    }

    /// Sets `safariBlockJavaScript`.
    pub fn with_safari_block_java_script(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("safariBlockJavaScript", value))
    }

    /// `safariBlockPopups`: `Edm.Boolean`
    pub fn safari_block_popups(&self) -> Option<bool> {
        self.0.bool("safariBlockPopups")
    }

    /// Sets `safariBlockPopups`.
    pub fn with_safari_block_popups(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("safariBlockPopups", value))
    }

    /// `safariBlocked`: `Edm.Boolean`
    pub fn safari_blocked(&self) -> Option<bool> {
        self.0.bool("safariBlocked")
    }

    /// Sets `safariBlocked`.
    pub fn with_safari_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("safariBlocked", value))
    }

    /// `safariCookieSettings`: `microsoft.graph.webBrowserCookieSettings`
    ///
    /// Possible values are: browserDefault, blockAlways, allowCurrentWebSite, allowFromWebsitesVisited, allowAlways.
    pub fn safari_cookie_settings(&self) -> Option<super::WebBrowserCookieSettings> {
        self.0.enumeration("safariCookieSettings")
    }

    /// Sets `safariCookieSettings`.
    pub fn with_safari_cookie_settings(self, value: impl Into<Nullable<super::WebBrowserCookieSettings>>) -> Self {
        Self(self.0.with("safariCookieSettings", value))
    }

    /// `safariManagedDomains`: `Collection(Edm.String)`
    pub fn safari_managed_domains(&self) -> Option<Vec<&str>> {
        self.0.strs("safariManagedDomains")
    }

    /// Sets `safariManagedDomains`.
    pub fn with_safari_managed_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("safariManagedDomains", value))
    }

    /// `safariPasswordAutoFillDomains`: `Collection(Edm.String)`
    pub fn safari_password_auto_fill_domains(&self) -> Option<Vec<&str>> {
        self.0.strs("safariPasswordAutoFillDomains")
    }

    /// Sets `safariPasswordAutoFillDomains`.
    pub fn with_safari_password_auto_fill_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("safariPasswordAutoFillDomains", value))
    }

    /// `safariRequireFraudWarning`: `Edm.Boolean`
    pub fn safari_require_fraud_warning(&self) -> Option<bool> {
        self.0.bool("safariRequireFraudWarning")
    }

    /// Sets `safariRequireFraudWarning`.
    pub fn with_safari_require_fraud_warning(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("safariRequireFraudWarning", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `siriBlocked`: `Edm.Boolean`
    pub fn siri_blocked(&self) -> Option<bool> {
        self.0.bool("siriBlocked")
    }

    /// Sets `siriBlocked`.
    pub fn with_siri_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("siriBlocked", value))
    }

    /// `siriBlockedWhenLocked`: `Edm.Boolean`
    pub fn siri_blocked_when_locked(&self) -> Option<bool> {
        self.0.bool("siriBlockedWhenLocked")
    }

    /// Sets `siriBlockedWhenLocked`.
    pub fn with_siri_blocked_when_locked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("siriBlockedWhenLocked", value))
    }

    /// `siriBlockUserGeneratedContent`: `Edm.Boolean`
    pub fn siri_block_user_generated_content(&self) -> Option<bool> {
        self.0.bool("siriBlockUserGeneratedContent")
    }

    /// Sets `siriBlockUserGeneratedContent`.
    pub fn with_siri_block_user_generated_content(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("siriBlockUserGeneratedContent", value))
    }

    /// `siriRequireProfanityFilter`: `Edm.Boolean`
    pub fn siri_require_profanity_filter(&self) -> Option<bool> {
        self.0.bool("siriRequireProfanityFilter")
    }

    /// Sets `siriRequireProfanityFilter`.
    pub fn with_siri_require_profanity_filter(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("siriRequireProfanityFilter", value))
    }

    /// `softwareUpdatesEnforcedDelayInDays`: `Edm.Int32`
    pub fn software_updates_enforced_delay_in_days(&self) -> Option<i32> {
        self.0.i32("softwareUpdatesEnforcedDelayInDays")
    }

    /// Sets `softwareUpdatesEnforcedDelayInDays`.
    pub fn with_software_updates_enforced_delay_in_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("softwareUpdatesEnforcedDelayInDays", value))
    }

    /// `softwareUpdatesForceDelayed`: `Edm.Boolean`
    pub fn software_updates_force_delayed(&self) -> Option<bool> {
        self.0.bool("softwareUpdatesForceDelayed")
    }

    /// Sets `softwareUpdatesForceDelayed`.
    pub fn with_software_updates_force_delayed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("softwareUpdatesForceDelayed", value))
    }

    /// `spotlightBlockInternetResults`: `Edm.Boolean`
    pub fn spotlight_block_internet_results(&self) -> Option<bool> {
        self.0.bool("spotlightBlockInternetResults")
    }

    /// Sets `spotlightBlockInternetResults`.
    pub fn with_spotlight_block_internet_results(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("spotlightBlockInternetResults", value))
    }

    /// `voiceDialingBlocked`: `Edm.Boolean`
    pub fn voice_dialing_blocked(&self) -> Option<bool> {
        self.0.bool("voiceDialingBlocked")
    }

    /// Sets `voiceDialingBlocked`.
    pub fn with_voice_dialing_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("voiceDialingBlocked", value))
    }

    /// `wallpaperBlockModification`: `Edm.Boolean`
    pub fn wallpaper_block_modification(&self) -> Option<bool> {
        self.0.bool("wallpaperBlockModification")
    }

    /// Sets `wallpaperBlockModification`.
    pub fn with_wallpaper_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wallpaperBlockModification", value))
    }

    /// `wiFiConnectOnlyToConfiguredNetworks`: `Edm.Boolean`
    pub fn wi_fi_connect_only_to_configured_networks(&self) -> Option<bool> {
        self.0.bool("wiFiConnectOnlyToConfiguredNetworks")
    }

    /// Sets `wiFiConnectOnlyToConfiguredNetworks`.
    pub fn with_wi_fi_connect_only_to_configured_networks(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wiFiConnectOnlyToConfiguredNetworks", value))
    }

    /// `classroomForceRequestPermissionToLeaveClasses`: `Edm.Boolean`
    pub fn classroom_force_request_permission_to_leave_classes(&self) -> Option<bool> {
        self.0.bool("classroomForceRequestPermissionToLeaveClasses")
    }

    /// Sets `classroomForceRequestPermissionToLeaveClasses`.
    pub fn with_classroom_force_request_permission_to_leave_classes(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("classroomForceRequestPermissionToLeaveClasses", value))
    }

    /// `keychainBlockCloudSync`: `Edm.Boolean`
    pub fn keychain_block_cloud_sync(&self) -> Option<bool> {
        self.0.bool("keychainBlockCloudSync")
    }

    /// Sets `keychainBlockCloudSync`.
    pub fn with_keychain_block_cloud_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("keychainBlockCloudSync", value))
    }

    /// `pkiBlockOTAUpdates`: `Edm.Boolean`
    pub fn pki_block_ota_updates(&self) -> Option<bool> {
        self.0.bool("pkiBlockOTAUpdates")
    }

    /// Sets `pkiBlockOTAUpdates`.
    pub fn with_pki_block_ota_updates(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("pkiBlockOTAUpdates", value))
    }

    /// `privacyForceLimitAdTracking`: `Edm.Boolean`
    pub fn privacy_force_limit_ad_tracking(&self) -> Option<bool> {
        self.0.bool("privacyForceLimitAdTracking")
    }

    /// Sets `privacyForceLimitAdTracking`.
    pub fn with_privacy_force_limit_ad_tracking(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("privacyForceLimitAdTracking", value))
    }

    /// `enterpriseBookBlockBackup`: `Edm.Boolean`
    pub fn enterprise_book_block_backup(&self) -> Option<bool> {
        self.0.bool("enterpriseBookBlockBackup")
    }

    /// Sets `enterpriseBookBlockBackup`.
    pub fn with_enterprise_book_block_backup(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseBookBlockBackup", value))
    }

    /// `enterpriseBookBlockMetadataSync`: `Edm.Boolean`
    pub fn enterprise_book_block_metadata_sync(&self) -> Option<bool> {
        self.0.bool("enterpriseBookBlockMetadataSync")
    }

    /// Sets `enterpriseBookBlockMetadataSync`.
    pub fn with_enterprise_book_block_metadata_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enterpriseBookBlockMetadataSync", value))
    }

    /// `airPrintBlocked`: `Edm.Boolean`
    pub fn air_print_blocked(&self) -> Option<bool> {
        self.0.bool("airPrintBlocked")
    }

    /// Sets `airPrintBlocked`.
    pub fn with_air_print_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airPrintBlocked", value))
    }

    /// `airPrintBlockCredentialsStorage`: `Edm.Boolean`
    pub fn air_print_block_credentials_storage(&self) -> Option<bool> {
        self.0.bool("airPrintBlockCredentialsStorage")
    }

    /// Sets `airPrintBlockCredentialsStorage`.
    pub fn with_air_print_block_credentials_storage(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airPrintBlockCredentialsStorage", value))
    }

    /// `airPrintForceTrustedTLS`: `Edm.Boolean`
    pub fn air_print_force_trusted_tls(&self) -> Option<bool> {
        self.0.bool("airPrintForceTrustedTLS")
    }

    /// Sets `airPrintForceTrustedTLS`.
    pub fn with_air_print_force_trusted_tls(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airPrintForceTrustedTLS", value))
    }

    /// `airPrintBlockiBeaconDiscovery`: `Edm.Boolean`
    pub fn air_print_blocki_beacon_discovery(&self) -> Option<bool> {
        self.0.bool("airPrintBlockiBeaconDiscovery")
    }

    /// Sets `airPrintBlockiBeaconDiscovery`.
    pub fn with_air_print_blocki_beacon_discovery(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("airPrintBlockiBeaconDiscovery", value))
    }

    /// `filesNetworkDriveAccessBlocked`: `Edm.Boolean`
    pub fn files_network_drive_access_blocked(&self) -> Option<bool> {
        self.0.bool("filesNetworkDriveAccessBlocked")
    }

    /// Sets `filesNetworkDriveAccessBlocked`.
    pub fn with_files_network_drive_access_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("filesNetworkDriveAccessBlocked", value))
    }

    /// `filesUsbDriveAccessBlocked`: `Edm.Boolean`
    pub fn files_usb_drive_access_blocked(&self) -> Option<bool> {
        self.0.bool("filesUsbDriveAccessBlocked")
    }

    /// Sets `filesUsbDriveAccessBlocked`.
    pub fn with_files_usb_drive_access_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("filesUsbDriveAccessBlocked", value))
    }

    /// `wifiPowerOnForced`: `Edm.Boolean`
    pub fn wifi_power_on_forced(&self) -> Option<bool> {
        self.0.bool("wifiPowerOnForced")
    }

    /// Sets `wifiPowerOnForced`.
    pub fn with_wifi_power_on_forced(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiPowerOnForced", value))
    }

    /// `blockSystemAppRemoval`: `Edm.Boolean`
    pub fn block_system_app_removal(&self) -> Option<bool> {
        self.0.bool("blockSystemAppRemoval")
    }

    /// Sets `blockSystemAppRemoval`.
    pub fn with_block_system_app_removal(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blockSystemAppRemoval", value))
    }

    /// `vpnBlockCreation`: `Edm.Boolean`
    pub fn vpn_block_creation(&self) -> Option<bool> {
        self.0.bool("vpnBlockCreation")
    }

    /// Sets `vpnBlockCreation`.
    pub fn with_vpn_block_creation(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("vpnBlockCreation", value))
    }

    /// `appRemovalBlocked`: `Edm.Boolean`
    pub fn app_removal_blocked(&self) -> Option<bool> {
        self.0.bool("appRemovalBlocked")
    }

    /// Sets `appRemovalBlocked`.
    pub fn with_app_removal_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appRemovalBlocked", value))
    }

    /// `usbRestrictedModeBlocked`: `Edm.Boolean`
    pub fn usb_restricted_mode_blocked(&self) -> Option<bool> {
        self.0.bool("usbRestrictedModeBlocked")
    }

    /// Sets `usbRestrictedModeBlocked`.
    pub fn with_usb_restricted_mode_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usbRestrictedModeBlocked", value))
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

    /// `dateAndTimeForceSetAutomatically`: `Edm.Boolean`
    pub fn date_and_time_force_set_automatically(&self) -> Option<bool> {
        self.0.bool("dateAndTimeForceSetAutomatically")
    }

    /// Sets `dateAndTimeForceSetAutomatically`.
    pub fn with_date_and_time_force_set_automatically(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dateAndTimeForceSetAutomatically", value))
    }

    /// `contactsAllowManagedToUnmanagedWrite`: `Edm.Boolean`
    pub fn contacts_allow_managed_to_unmanaged_write(&self) -> Option<bool> {
        self.0.bool("contactsAllowManagedToUnmanagedWrite")
    }

    /// Sets `contactsAllowManagedToUnmanagedWrite`.
    pub fn with_contacts_allow_managed_to_unmanaged_write(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contactsAllowManagedToUnmanagedWrite", value))
    }

    /// `contactsAllowUnmanagedToManagedRead`: `Edm.Boolean`
    pub fn contacts_allow_unmanaged_to_managed_read(&self) -> Option<bool> {
        self.0.bool("contactsAllowUnmanagedToManagedRead")
    }

    /// Sets `contactsAllowUnmanagedToManagedRead`.
    pub fn with_contacts_allow_unmanaged_to_managed_read(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("contactsAllowUnmanagedToManagedRead", value))
    }

    /// `cellularBlockPersonalHotspotModification`: `Edm.Boolean`
    pub fn cellular_block_personal_hotspot_modification(&self) -> Option<bool> {
        self.0.bool("cellularBlockPersonalHotspotModification")
    }

    /// Sets `cellularBlockPersonalHotspotModification`.
    pub fn with_cellular_block_personal_hotspot_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockPersonalHotspotModification", value))
    }

    /// `continuousPathKeyboardBlocked`: `Edm.Boolean`
    pub fn continuous_path_keyboard_blocked(&self) -> Option<bool> {
        self.0.bool("continuousPathKeyboardBlocked")
    }

    /// Sets `continuousPathKeyboardBlocked`.
    pub fn with_continuous_path_keyboard_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("continuousPathKeyboardBlocked", value))
    }

    /// `findMyDeviceInFindMyAppBlocked`: `Edm.Boolean`
    pub fn find_my_device_in_find_my_app_blocked(&self) -> Option<bool> {
        self.0.bool("findMyDeviceInFindMyAppBlocked")
    }

    /// Sets `findMyDeviceInFindMyAppBlocked`.
    pub fn with_find_my_device_in_find_my_app_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("findMyDeviceInFindMyAppBlocked", value))
    }

    /// `findMyFriendsInFindMyAppBlocked`: `Edm.Boolean`
    pub fn find_my_friends_in_find_my_app_blocked(&self) -> Option<bool> {
        self.0.bool("findMyFriendsInFindMyAppBlocked")
    }

    /// Sets `findMyFriendsInFindMyAppBlocked`.
    pub fn with_find_my_friends_in_find_my_app_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("findMyFriendsInFindMyAppBlocked", value))
    }

    /// `iTunesBlocked`: `Edm.Boolean`
    pub fn i_tunes_blocked(&self) -> Option<bool> {
        self.0.bool("iTunesBlocked")
    }

    /// Sets `iTunesBlocked`.
    pub fn with_i_tunes_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iTunesBlocked", value))
    }

    /// `sharedDeviceBlockTemporarySessions`: `Edm.Boolean`
    pub fn shared_device_block_temporary_sessions(&self) -> Option<bool> {
        self.0.bool("sharedDeviceBlockTemporarySessions")
    }

    /// Sets `sharedDeviceBlockTemporarySessions`.
    pub fn with_shared_device_block_temporary_sessions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sharedDeviceBlockTemporarySessions", value))
    }

    /// `appClipsBlocked`: `Edm.Boolean`
    pub fn app_clips_blocked(&self) -> Option<bool> {
        self.0.bool("appClipsBlocked")
    }

    /// Sets `appClipsBlocked`.
    pub fn with_app_clips_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appClipsBlocked", value))
    }

    /// `applePersonalizedAdsBlocked`: `Edm.Boolean`
    pub fn apple_personalized_ads_blocked(&self) -> Option<bool> {
        self.0.bool("applePersonalizedAdsBlocked")
    }

    /// Sets `applePersonalizedAdsBlocked`.
    pub fn with_apple_personalized_ads_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applePersonalizedAdsBlocked", value))
    }

    /// `nfcBlocked`: `Edm.Boolean`
    pub fn nfc_blocked(&self) -> Option<bool> {
        self.0.bool("nfcBlocked")
    }

    /// Sets `nfcBlocked`.
    pub fn with_nfc_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("nfcBlocked", value))
    }

    /// `autoUnlockBlocked`: `Edm.Boolean`
    pub fn auto_unlock_blocked(&self) -> Option<bool> {
        self.0.bool("autoUnlockBlocked")
    }

    /// Sets `autoUnlockBlocked`.
    pub fn with_auto_unlock_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("autoUnlockBlocked", value))
    }

    /// `unpairedExternalBootToRecoveryAllowed`: `Edm.Boolean`
    pub fn unpaired_external_boot_to_recovery_allowed(&self) -> Option<bool> {
        self.0.bool("unpairedExternalBootToRecoveryAllowed")
    }

    /// Sets `unpairedExternalBootToRecoveryAllowed`.
    pub fn with_unpaired_external_boot_to_recovery_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("unpairedExternalBootToRecoveryAllowed", value))
    }

    /// `onDeviceOnlyDictationForced`: `Edm.Boolean`
    pub fn on_device_only_dictation_forced(&self) -> Option<bool> {
        self.0.bool("onDeviceOnlyDictationForced")
    }

    /// Sets `onDeviceOnlyDictationForced`.
    pub fn with_on_device_only_dictation_forced(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("onDeviceOnlyDictationForced", value))
    }

    /// `wiFiConnectToAllowedNetworksOnlyForced`: `Edm.Boolean`
    pub fn wi_fi_connect_to_allowed_networks_only_forced(&self) -> Option<bool> {
        self.0.bool("wiFiConnectToAllowedNetworksOnlyForced")
    }

    /// Sets `wiFiConnectToAllowedNetworksOnlyForced`.
    pub fn with_wi_fi_connect_to_allowed_networks_only_forced(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wiFiConnectToAllowedNetworksOnlyForced", value))
    }

    /// `onDeviceOnlyTranslationForced`: `Edm.Boolean`
    pub fn on_device_only_translation_forced(&self) -> Option<bool> {
        self.0.bool("onDeviceOnlyTranslationForced")
    }

    /// Sets `onDeviceOnlyTranslationForced`.
    pub fn with_on_device_only_translation_forced(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("onDeviceOnlyTranslationForced", value))
    }

    /// `managedPasteboardRequired`: `Edm.Boolean`
    pub fn managed_pasteboard_required(&self) -> Option<bool> {
        self.0.bool("managedPasteboardRequired")
    }

    /// Sets `managedPasteboardRequired`.
    pub fn with_managed_pasteboard_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("managedPasteboardRequired", value))
    }

    /// `iCloudPrivateRelayBlocked`: `Edm.Boolean`
    pub fn i_cloud_private_relay_blocked(&self) -> Option<bool> {
        self.0.bool("iCloudPrivateRelayBlocked")
    }

    /// Sets `iCloudPrivateRelayBlocked`.
    pub fn with_i_cloud_private_relay_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iCloudPrivateRelayBlocked", value))
    }

    /// `kioskModeAppType`: `microsoft.graph.iosKioskModeAppType`
    ///
    /// Possible values are: notConfigured, appStoreApp, managedApp, builtInApp.
    pub fn kiosk_mode_app_type(&self) -> Option<super::IosKioskModeAppType> {
        self.0.enumeration("kioskModeAppType")
    }

    /// Sets `kioskModeAppType`.
    pub fn with_kiosk_mode_app_type(self, value: impl Into<Nullable<super::IosKioskModeAppType>>) -> Self {
        Self(self.0.with("kioskModeAppType", value))
    }
}
