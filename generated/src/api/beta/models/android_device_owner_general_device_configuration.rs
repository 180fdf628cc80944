// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-androiddeviceownergeneraldeviceconfiguration?view=graph-rest-beta)
    AndroidDeviceOwnerGeneralDeviceConfiguration: super::DeviceConfiguration = "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration"
}

impl AndroidDeviceOwnerGeneralDeviceConfiguration {
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
    /// `azureAdSharedDeviceDataClearApps` in queries.
    pub const AZURE_AD_SHARED_DEVICE_DATA_CLEAR_APPS: Property<Self> =
        Property::new("azureAdSharedDeviceDataClearApps");
    /// `accountsBlockModification` in queries.
    pub const ACCOUNTS_BLOCK_MODIFICATION: Property<Self> = Property::new("accountsBlockModification");
    /// `appsAllowInstallFromUnknownSources` in queries.
    pub const APPS_ALLOW_INSTALL_FROM_UNKNOWN_SOURCES: Property<Self> =
        Property::new("appsAllowInstallFromUnknownSources");
    /// `appsAutoUpdatePolicy` in queries.
    pub const APPS_AUTO_UPDATE_POLICY: Property<Self> = Property::new("appsAutoUpdatePolicy");
    /// `appsDefaultPermissionPolicy` in queries.
    pub const APPS_DEFAULT_PERMISSION_POLICY: Property<Self> = Property::new("appsDefaultPermissionPolicy");
    /// `appsRecommendSkippingFirstUseHints` in queries.
    pub const APPS_RECOMMEND_SKIPPING_FIRST_USE_HINTS: Property<Self> =
        Property::new("appsRecommendSkippingFirstUseHints");
    /// `bluetoothBlockConfiguration` in queries.
    pub const BLUETOOTH_BLOCK_CONFIGURATION: Property<Self> = Property::new("bluetoothBlockConfiguration");
    /// `bluetoothBlockContactSharing` in queries.
    pub const BLUETOOTH_BLOCK_CONTACT_SHARING: Property<Self> = Property::new("bluetoothBlockContactSharing");
    /// `cameraBlocked` in queries.
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    /// `cellularBlockWiFiTethering` in queries.
    pub const CELLULAR_BLOCK_WI_FI_TETHERING: Property<Self> = Property::new("cellularBlockWiFiTethering");
    /// `certificateCredentialConfigurationDisabled` in queries.
    pub const CERTIFICATE_CREDENTIAL_CONFIGURATION_DISABLED: Property<Self> =
        Property::new("certificateCredentialConfigurationDisabled");
    /// `crossProfilePoliciesAllowCopyPaste` in queries.
    pub const CROSS_PROFILE_POLICIES_ALLOW_COPY_PASTE: Property<Self> =
        Property::new("crossProfilePoliciesAllowCopyPaste");
    /// `crossProfilePoliciesAllowDataSharing` in queries.
    pub const CROSS_PROFILE_POLICIES_ALLOW_DATA_SHARING: Property<Self> =
        Property::new("crossProfilePoliciesAllowDataSharing");
    /// `crossProfilePoliciesShowWorkContactsInPersonalProfile` in queries.
    pub const CROSS_PROFILE_POLICIES_SHOW_WORK_CONTACTS_IN_PERSONAL_PROFILE: Property<Self> =
        Property::new("crossProfilePoliciesShowWorkContactsInPersonalProfile");
    /// `microsoftLauncherConfigurationEnabled` in queries.
    pub const MICROSOFT_LAUNCHER_CONFIGURATION_ENABLED: Property<Self> =
        Property::new("microsoftLauncherConfigurationEnabled");
    /// `microsoftLauncherCustomWallpaperEnabled` in queries.
    pub const MICROSOFT_LAUNCHER_CUSTOM_WALLPAPER_ENABLED: Property<Self> =
        Property::new("microsoftLauncherCustomWallpaperEnabled");
    /// `microsoftLauncherCustomWallpaperImageUrl` in queries.
    pub const MICROSOFT_LAUNCHER_CUSTOM_WALLPAPER_IMAGE_URL: Property<Self> =
        Property::new("microsoftLauncherCustomWallpaperImageUrl");
    /// `microsoftLauncherCustomWallpaperAllowUserModification` in queries.
    pub const MICROSOFT_LAUNCHER_CUSTOM_WALLPAPER_ALLOW_USER_MODIFICATION: Property<Self> =
        Property::new("microsoftLauncherCustomWallpaperAllowUserModification");
    /// `microsoftLauncherFeedEnabled` in queries.
    pub const MICROSOFT_LAUNCHER_FEED_ENABLED: Property<Self> = Property::new("microsoftLauncherFeedEnabled");
    /// `microsoftLauncherFeedAllowUserModification` in queries.
    pub const MICROSOFT_LAUNCHER_FEED_ALLOW_USER_MODIFICATION: Property<Self> =
        Property::new("microsoftLauncherFeedAllowUserModification");
    /// `microsoftLauncherDockPresenceConfiguration` in queries.
    pub const MICROSOFT_LAUNCHER_DOCK_PRESENCE_CONFIGURATION: Property<Self> =
        Property::new("microsoftLauncherDockPresenceConfiguration");
    /// `microsoftLauncherDockPresenceAllowUserModification` in queries.
    pub const MICROSOFT_LAUNCHER_DOCK_PRESENCE_ALLOW_USER_MODIFICATION: Property<Self> =
        Property::new("microsoftLauncherDockPresenceAllowUserModification");
    /// `microsoftLauncherSearchBarPlacementConfiguration` in queries.
    pub const MICROSOFT_LAUNCHER_SEARCH_BAR_PLACEMENT_CONFIGURATION: Property<Self> =
        Property::new("microsoftLauncherSearchBarPlacementConfiguration");
    /// `enrollmentProfile` in queries.
    pub const ENROLLMENT_PROFILE: Property<Self> = Property::new("enrollmentProfile");
    /// `dataRoamingBlocked` in queries.
    pub const DATA_ROAMING_BLOCKED: Property<Self> = Property::new("dataRoamingBlocked");
    /// `dateTimeConfigurationBlocked` in queries.
    pub const DATE_TIME_CONFIGURATION_BLOCKED: Property<Self> = Property::new("dateTimeConfigurationBlocked");
    /// `detailedHelpText` in queries.
    pub const DETAILED_HELP_TEXT: Property<Self> = Property::new("detailedHelpText");
    /// `deviceOwnerLockScreenMessage` in queries.
    pub const DEVICE_OWNER_LOCK_SCREEN_MESSAGE: Property<Self> = Property::new("deviceOwnerLockScreenMessage");
    /// `securityCommonCriteriaModeEnabled` in queries.
    pub const SECURITY_COMMON_CRITERIA_MODE_ENABLED: Property<Self> =
        Property::new("securityCommonCriteriaModeEnabled");
    /// `factoryResetDeviceAdministratorEmails` in queries.
    pub const FACTORY_RESET_DEVICE_ADMINISTRATOR_EMAILS: Property<Self> =
        Property::new("factoryResetDeviceAdministratorEmails");
    /// `factoryResetBlocked` in queries.
    pub const FACTORY_RESET_BLOCKED: Property<Self> = Property::new("factoryResetBlocked");
    /// `globalProxy` in queries.
    pub const GLOBAL_PROXY: Property<Self> = Property::new("globalProxy");
    /// `googleAccountsBlocked` in queries.
    pub const GOOGLE_ACCOUNTS_BLOCKED: Property<Self> = Property::new("googleAccountsBlocked");
    /// `kioskCustomizationDeviceSettingsBlocked` in queries.
    pub const KIOSK_CUSTOMIZATION_DEVICE_SETTINGS_BLOCKED: Property<Self> =
        Property::new("kioskCustomizationDeviceSettingsBlocked");
    /// `kioskCustomizationPowerButtonActionsBlocked` in queries.
    pub const KIOSK_CUSTOMIZATION_POWER_BUTTON_ACTIONS_BLOCKED: Property<Self> =
        Property::new("kioskCustomizationPowerButtonActionsBlocked");
    /// `kioskCustomizationStatusBar` in queries.
    pub const KIOSK_CUSTOMIZATION_STATUS_BAR: Property<Self> = Property::new("kioskCustomizationStatusBar");
    /// `kioskCustomizationSystemErrorWarnings` in queries.
    pub const KIOSK_CUSTOMIZATION_SYSTEM_ERROR_WARNINGS: Property<Self> =
        Property::new("kioskCustomizationSystemErrorWarnings");
    /// `kioskCustomizationSystemNavigation` in queries.
    pub const KIOSK_CUSTOMIZATION_SYSTEM_NAVIGATION: Property<Self> =
        Property::new("kioskCustomizationSystemNavigation");
    /// `kioskModeScreenSaverConfigurationEnabled` in queries.
    pub const KIOSK_MODE_SCREEN_SAVER_CONFIGURATION_ENABLED: Property<Self> =
        Property::new("kioskModeScreenSaverConfigurationEnabled");
    /// `kioskModeScreenSaverImageUrl` in queries.
    pub const KIOSK_MODE_SCREEN_SAVER_IMAGE_URL: Property<Self> = Property::new("kioskModeScreenSaverImageUrl");
    /// `kioskModeScreenSaverDisplayTimeInSeconds` in queries.
    pub const KIOSK_MODE_SCREEN_SAVER_DISPLAY_TIME_IN_SECONDS: Property<Self> =
        Property::new("kioskModeScreenSaverDisplayTimeInSeconds");
    /// `kioskModeScreenSaverStartDelayInSeconds` in queries.
    pub const KIOSK_MODE_SCREEN_SAVER_START_DELAY_IN_SECONDS: Property<Self> =
        Property::new("kioskModeScreenSaverStartDelayInSeconds");
    /// `kioskModeScreenSaverDetectMediaDisabled` in queries.
    pub const KIOSK_MODE_SCREEN_SAVER_DETECT_MEDIA_DISABLED: Property<Self> =
        Property::new("kioskModeScreenSaverDetectMediaDisabled");
    /// `kioskModeApps` in queries.
    pub const KIOSK_MODE_APPS: Property<Self> = Property::new("kioskModeApps");
    /// `kioskModeWallpaperUrl` in queries.
    pub const KIOSK_MODE_WALLPAPER_URL: Property<Self> = Property::new("kioskModeWallpaperUrl");
    /// `kioskModeExitCode` in queries.
    pub const KIOSK_MODE_EXIT_CODE: Property<Self> = Property::new("kioskModeExitCode");
    /// `kioskModeVirtualHomeButtonEnabled` in queries.
    pub const KIOSK_MODE_VIRTUAL_HOME_BUTTON_ENABLED: Property<Self> =
        Property::new("kioskModeVirtualHomeButtonEnabled");
    /// `kioskModeVirtualHomeButtonType` in queries.
    pub const KIOSK_MODE_VIRTUAL_HOME_BUTTON_TYPE: Property<Self> = Property::new("kioskModeVirtualHomeButtonType");
    /// `kioskModeBluetoothConfigurationEnabled` in queries.
    pub const KIOSK_MODE_BLUETOOTH_CONFIGURATION_ENABLED: Property<Self> =
        Property::new("kioskModeBluetoothConfigurationEnabled");
    /// `kioskModeWiFiConfigurationEnabled` in queries.
    pub const KIOSK_MODE_WI_FI_CONFIGURATION_ENABLED: Property<Self> =
        Property::new("kioskModeWiFiConfigurationEnabled");
    /// `kioskModeFlashlightConfigurationEnabled` in queries.
    pub const KIOSK_MODE_FLASHLIGHT_CONFIGURATION_ENABLED: Property<Self> =
        Property::new("kioskModeFlashlightConfigurationEnabled");
    /// `kioskModeMediaVolumeConfigurationEnabled` in queries.
    pub const KIOSK_MODE_MEDIA_VOLUME_CONFIGURATION_ENABLED: Property<Self> =
        Property::new("kioskModeMediaVolumeConfigurationEnabled");
    /// `kioskModeShowDeviceInfo` in queries.
    pub const KIOSK_MODE_SHOW_DEVICE_INFO: Property<Self> = Property::new("kioskModeShowDeviceInfo");
    /// `kioskModeManagedSettingsEntryDisabled` in queries.
    pub const KIOSK_MODE_MANAGED_SETTINGS_ENTRY_DISABLED: Property<Self> =
        Property::new("kioskModeManagedSettingsEntryDisabled");
    /// `kioskModeDebugMenuEasyAccessEnabled` in queries.
    pub const KIOSK_MODE_DEBUG_MENU_EASY_ACCESS_ENABLED: Property<Self> =
        Property::new("kioskModeDebugMenuEasyAccessEnabled");
    /// `kioskModeShowAppNotificationBadge` in queries.
    pub const KIOSK_MODE_SHOW_APP_NOTIFICATION_BADGE: Property<Self> =
        Property::new("kioskModeShowAppNotificationBadge");
    /// `kioskModeScreenOrientation` in queries.
    pub const KIOSK_MODE_SCREEN_ORIENTATION: Property<Self> = Property::new("kioskModeScreenOrientation");
    /// `kioskModeIconSize` in queries.
    pub const KIOSK_MODE_ICON_SIZE: Property<Self> = Property::new("kioskModeIconSize");
    /// `kioskModeFolderIcon` in queries.
    pub const KIOSK_MODE_FOLDER_ICON: Property<Self> = Property::new("kioskModeFolderIcon");
    /// `kioskModeWifiAllowedSsids` in queries.
    pub const KIOSK_MODE_WIFI_ALLOWED_SSIDS: Property<Self> = Property::new("kioskModeWifiAllowedSsids");
    /// `kioskModeAppOrderEnabled` in queries.
    pub const KIOSK_MODE_APP_ORDER_ENABLED: Property<Self> = Property::new("kioskModeAppOrderEnabled");
    /// `kioskModeAppsInFolderOrderedByName` in queries.
    pub const KIOSK_MODE_APPS_IN_FOLDER_ORDERED_BY_NAME: Property<Self> =
        Property::new("kioskModeAppsInFolderOrderedByName");
    /// `kioskModeGridHeight` in queries.
    pub const KIOSK_MODE_GRID_HEIGHT: Property<Self> = Property::new("kioskModeGridHeight");
    /// `kioskModeGridWidth` in queries.
    pub const KIOSK_MODE_GRID_WIDTH: Property<Self> = Property::new("kioskModeGridWidth");
    /// `kioskModeLockHomeScreen` in queries.
    pub const KIOSK_MODE_LOCK_HOME_SCREEN: Property<Self> = Property::new("kioskModeLockHomeScreen");
    /// `kioskModeManagedFolders` in queries.
    pub const KIOSK_MODE_MANAGED_FOLDERS: Property<Self> = Property::new("kioskModeManagedFolders");
    /// `kioskModeAppPositions` in queries.
    pub const KIOSK_MODE_APP_POSITIONS: Property<Self> = Property::new("kioskModeAppPositions");
    /// `kioskModeManagedHomeScreenAutoSignout` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_AUTO_SIGNOUT: Property<Self> =
        Property::new("kioskModeManagedHomeScreenAutoSignout");
    /// `kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_INACTIVE_SIGN_OUT_DELAY_IN_SECONDS: Property<Self> =
        Property::new("kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds");
    /// `kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_INACTIVE_SIGN_OUT_NOTICE_IN_SECONDS: Property<Self> =
        Property::new("kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds");
    /// `kioskModeManagedHomeScreenPinComplexity` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_PIN_COMPLEXITY: Property<Self> =
        Property::new("kioskModeManagedHomeScreenPinComplexity");
    /// `kioskModeManagedHomeScreenPinRequired` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_PIN_REQUIRED: Property<Self> =
        Property::new("kioskModeManagedHomeScreenPinRequired");
    /// `kioskModeManagedHomeScreenPinRequiredToResume` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_PIN_REQUIRED_TO_RESUME: Property<Self> =
        Property::new("kioskModeManagedHomeScreenPinRequiredToResume");
    /// `kioskModeManagedHomeScreenSignInBackground` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_SIGN_IN_BACKGROUND: Property<Self> =
        Property::new("kioskModeManagedHomeScreenSignInBackground");
    /// `kioskModeManagedHomeScreenSignInBrandingLogo` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_SIGN_IN_BRANDING_LOGO: Property<Self> =
        Property::new("kioskModeManagedHomeScreenSignInBrandingLogo");
    /// `kioskModeManagedHomeScreenSignInEnabled` in queries.
    pub const KIOSK_MODE_MANAGED_HOME_SCREEN_SIGN_IN_ENABLED: Property<Self> =
        Property::new("kioskModeManagedHomeScreenSignInEnabled");
    /// `kioskModeUseManagedHomeScreenApp` in queries.
    pub const KIOSK_MODE_USE_MANAGED_HOME_SCREEN_APP: Property<Self> =
        Property::new("kioskModeUseManagedHomeScreenApp");
    /// `microphoneForceMute` in queries.
    pub const MICROPHONE_FORCE_MUTE: Property<Self> = Property::new("microphoneForceMute");
    /// `networkEscapeHatchAllowed` in queries.
    pub const NETWORK_ESCAPE_HATCH_ALLOWED: Property<Self> = Property::new("networkEscapeHatchAllowed");
    /// `nfcBlockOutgoingBeam` in queries.
    pub const NFC_BLOCK_OUTGOING_BEAM: Property<Self> = Property::new("nfcBlockOutgoingBeam");
    /// `passwordBlockKeyguard` in queries.
    pub const PASSWORD_BLOCK_KEYGUARD: Property<Self> = Property::new("passwordBlockKeyguard");
    /// `passwordBlockKeyguardFeatures` in queries.
    pub const PASSWORD_BLOCK_KEYGUARD_FEATURES: Property<Self> = Property::new("passwordBlockKeyguardFeatures");
    /// `passwordExpirationDays` in queries.
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new("passwordExpirationDays");
    /// `passwordMinimumLength` in queries.
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("passwordMinimumLength");
    /// `passwordMinimumLetterCharacters` in queries.
    pub const PASSWORD_MINIMUM_LETTER_CHARACTERS: Property<Self> = Property::new("passwordMinimumLetterCharacters");
    /// `passwordMinimumLowerCaseCharacters` in queries.
    pub const PASSWORD_MINIMUM_LOWER_CASE_CHARACTERS: Property<Self> =
        Property::new("passwordMinimumLowerCaseCharacters");
    /// `passwordMinimumNonLetterCharacters` in queries.
    pub const PASSWORD_MINIMUM_NON_LETTER_CHARACTERS: Property<Self> =
        Property::new("passwordMinimumNonLetterCharacters");
    /// `passwordMinimumNumericCharacters` in queries.
    pub const PASSWORD_MINIMUM_NUMERIC_CHARACTERS: Property<Self> = Property::new("passwordMinimumNumericCharacters");
    /// `passwordMinimumSymbolCharacters` in queries.
    pub const PASSWORD_MINIMUM_SYMBOL_CHARACTERS: Property<Self> = Property::new("passwordMinimumSymbolCharacters");
    /// `passwordMinimumUpperCaseCharacters` in queries.
    pub const PASSWORD_MINIMUM_UPPER_CASE_CHARACTERS: Property<Self> =
        Property::new("passwordMinimumUpperCaseCharacters");
    /// `passwordMinutesOfInactivityBeforeScreenTimeout` in queries.
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> =
        Property::new("passwordMinutesOfInactivityBeforeScreenTimeout");
    /// `passwordPreviousPasswordCountToBlock` in queries.
    pub const PASSWORD_PREVIOUS_PASSWORD_COUNT_TO_BLOCK: Property<Self> =
        Property::new("passwordPreviousPasswordCountToBlock");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordRequireUnlock` in queries.
    pub const PASSWORD_REQUIRE_UNLOCK: Property<Self> = Property::new("passwordRequireUnlock");
    /// `passwordSignInFailureCountBeforeFactoryReset` in queries.
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("passwordSignInFailureCountBeforeFactoryReset");
    /// `playStoreMode` in queries.
    pub const PLAY_STORE_MODE: Property<Self> = Property::new("playStoreMode");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `securityDeveloperSettingsEnabled` in queries.
    pub const SECURITY_DEVELOPER_SETTINGS_ENABLED: Property<Self> = Property::new("securityDeveloperSettingsEnabled");
    /// `securityRequireVerifyApps` in queries.
    pub const SECURITY_REQUIRE_VERIFY_APPS: Property<Self> = Property::new("securityRequireVerifyApps");
    /// `shortHelpText` in queries.
    pub const SHORT_HELP_TEXT: Property<Self> = Property::new("shortHelpText");
    /// `statusBarBlocked` in queries.
    pub const STATUS_BAR_BLOCKED: Property<Self> = Property::new("statusBarBlocked");
    /// `stayOnModes` in queries.
    pub const STAY_ON_MODES: Property<Self> = Property::new("stayOnModes");
    /// `storageAllowUsb` in queries.
    pub const STORAGE_ALLOW_USB: Property<Self> = Property::new("storageAllowUsb");
    /// `storageBlockExternalMedia` in queries.
    pub const STORAGE_BLOCK_EXTERNAL_MEDIA: Property<Self> = Property::new("storageBlockExternalMedia");
    /// `storageBlockUsbFileTransfer` in queries.
    pub const STORAGE_BLOCK_USB_FILE_TRANSFER: Property<Self> = Property::new("storageBlockUsbFileTransfer");
    /// `systemUpdateFreezePeriods` in queries.
    pub const SYSTEM_UPDATE_FREEZE_PERIODS: Property<Self> = Property::new("systemUpdateFreezePeriods");
    /// `systemUpdateWindowStartMinutesAfterMidnight` in queries.
    pub const SYSTEM_UPDATE_WINDOW_START_MINUTES_AFTER_MIDNIGHT: Property<Self> =
        Property::new("systemUpdateWindowStartMinutesAfterMidnight");
    /// `systemUpdateWindowEndMinutesAfterMidnight` in queries.
    pub const SYSTEM_UPDATE_WINDOW_END_MINUTES_AFTER_MIDNIGHT: Property<Self> =
        Property::new("systemUpdateWindowEndMinutesAfterMidnight");
    /// `systemUpdateInstallType` in queries.
    pub const SYSTEM_UPDATE_INSTALL_TYPE: Property<Self> = Property::new("systemUpdateInstallType");
    /// `systemWindowsBlocked` in queries.
    pub const SYSTEM_WINDOWS_BLOCKED: Property<Self> = Property::new("systemWindowsBlocked");
    /// `usersBlockAdd` in queries.
    pub const USERS_BLOCK_ADD: Property<Self> = Property::new("usersBlockAdd");
    /// `usersBlockRemove` in queries.
    pub const USERS_BLOCK_REMOVE: Property<Self> = Property::new("usersBlockRemove");
    /// `volumeBlockAdjustment` in queries.
    pub const VOLUME_BLOCK_ADJUSTMENT: Property<Self> = Property::new("volumeBlockAdjustment");
    /// `vpnAlwaysOnLockdownMode` in queries.
    pub const VPN_ALWAYS_ON_LOCKDOWN_MODE: Property<Self> = Property::new("vpnAlwaysOnLockdownMode");
    /// `vpnAlwaysOnPackageIdentifier` in queries.
    pub const VPN_ALWAYS_ON_PACKAGE_IDENTIFIER: Property<Self> = Property::new("vpnAlwaysOnPackageIdentifier");
    /// `wifiBlockEditConfigurations` in queries.
    pub const WIFI_BLOCK_EDIT_CONFIGURATIONS: Property<Self> = Property::new("wifiBlockEditConfigurations");
    /// `wifiBlockEditPolicyDefinedConfigurations` in queries.
    pub const WIFI_BLOCK_EDIT_POLICY_DEFINED_CONFIGURATIONS: Property<Self> =
        Property::new("wifiBlockEditPolicyDefinedConfigurations");
    /// `personalProfileAppsAllowInstallFromUnknownSources` in queries.
    pub const PERSONAL_PROFILE_APPS_ALLOW_INSTALL_FROM_UNKNOWN_SOURCES: Property<Self> =
        Property::new("personalProfileAppsAllowInstallFromUnknownSources");
    /// `personalProfileCameraBlocked` in queries.
    pub const PERSONAL_PROFILE_CAMERA_BLOCKED: Property<Self> = Property::new("personalProfileCameraBlocked");
    /// `personalProfileScreenCaptureBlocked` in queries.
    pub const PERSONAL_PROFILE_SCREEN_CAPTURE_BLOCKED: Property<Self> =
        Property::new("personalProfileScreenCaptureBlocked");
    /// `personalProfilePlayStoreMode` in queries.
    pub const PERSONAL_PROFILE_PLAY_STORE_MODE: Property<Self> = Property::new("personalProfilePlayStoreMode");
    /// `personalProfilePersonalApplications` in queries.
    pub const PERSONAL_PROFILE_PERSONAL_APPLICATIONS: Property<Self> =
        Property::new("personalProfilePersonalApplications");
    /// `workProfilePasswordExpirationDays` in queries.
    pub const WORK_PROFILE_PASSWORD_EXPIRATION_DAYS: Property<Self> =
        Property::new("workProfilePasswordExpirationDays");
    /// `workProfilePasswordMinimumLength` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new("workProfilePasswordMinimumLength");
    /// `workProfilePasswordMinimumNumericCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_NUMERIC_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinimumNumericCharacters");
    /// `workProfilePasswordMinimumNonLetterCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_NON_LETTER_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinimumNonLetterCharacters");
    /// `workProfilePasswordMinimumLetterCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_LETTER_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinimumLetterCharacters");
    /// `workProfilePasswordMinimumLowerCaseCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_LOWER_CASE_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinimumLowerCaseCharacters");
    /// `workProfilePasswordMinimumUpperCaseCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_UPPER_CASE_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinimumUpperCaseCharacters");
    /// `workProfilePasswordMinimumSymbolCharacters` in queries.
    pub const WORK_PROFILE_PASSWORD_MINIMUM_SYMBOL_CHARACTERS: Property<Self> =
        Property::new("workProfilePasswordMinimumSymbolCharacters");
    /// `workProfilePasswordPreviousPasswordCountToBlock` in queries.
    pub const WORK_PROFILE_PASSWORD_PREVIOUS_PASSWORD_COUNT_TO_BLOCK: Property<Self> =
        Property::new("workProfilePasswordPreviousPasswordCountToBlock");
    /// `workProfilePasswordSignInFailureCountBeforeFactoryReset` in queries.
    pub const WORK_PROFILE_PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("workProfilePasswordSignInFailureCountBeforeFactoryReset");
    /// `workProfilePasswordRequiredType` in queries.
    pub const WORK_PROFILE_PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("workProfilePasswordRequiredType");
    /// `workProfilePasswordRequireUnlock` in queries.
    pub const WORK_PROFILE_PASSWORD_REQUIRE_UNLOCK: Property<Self> = Property::new("workProfilePasswordRequireUnlock");

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

    /// `azureAdSharedDeviceDataClearApps`: `Collection(microsoft.graph.appListItem)`
    pub fn azure_ad_shared_device_data_clear_apps(&self) -> Option<&[super::AppListItem]> {
        self.0.models("azureAdSharedDeviceDataClearApps")
    }

    /// Sets `azureAdSharedDeviceDataClearApps`.
    pub fn with_azure_ad_shared_device_data_clear_apps(
        self,
        value: impl Into<Nullable<Vec<super::AppListItem>>>,
    ) -> Self {
        Self(self.0.with("azureAdSharedDeviceDataClearApps", value))
    }

    /// `accountsBlockModification`: `Edm.Boolean`
    pub fn accounts_block_modification(&self) -> Option<bool> {
        self.0.bool("accountsBlockModification")
    }

    /// Sets `accountsBlockModification`.
    pub fn with_accounts_block_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountsBlockModification", value))
    }

    /// `appsAllowInstallFromUnknownSources`: `Edm.Boolean`
    pub fn apps_allow_install_from_unknown_sources(&self) -> Option<bool> {
        self.0.bool("appsAllowInstallFromUnknownSources")
    }

    /// Sets `appsAllowInstallFromUnknownSources`.
    pub fn with_apps_allow_install_from_unknown_sources(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsAllowInstallFromUnknownSources", value))
    }

    /// `appsAutoUpdatePolicy`: `microsoft.graph.androidDeviceOwnerAppAutoUpdatePolicyType`
    ///
    /// Possible values are: notConfigured, userChoice, never, wiFiOnly, always.
    pub fn apps_auto_update_policy(&self) -> Option<super::AndroidDeviceOwnerAppAutoUpdatePolicyType> {
        self.0.enumeration("appsAutoUpdatePolicy")
    }

    /// Sets `appsAutoUpdatePolicy`.
    pub fn with_apps_auto_update_policy(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerAppAutoUpdatePolicyType>>,
    ) -> Self {
        Self(self.0.with("appsAutoUpdatePolicy", value))
    }

    /// `appsDefaultPermissionPolicy`: `microsoft.graph.androidDeviceOwnerDefaultAppPermissionPolicyType`
    ///
    /// Possible values are: deviceDefault, prompt, autoGrant, autoDeny.
    pub fn apps_default_permission_policy(&self) -> Option<super::AndroidDeviceOwnerDefaultAppPermissionPolicyType> {
        self.0.enumeration("appsDefaultPermissionPolicy")
    }

    /// Sets `appsDefaultPermissionPolicy`.
    pub fn with_apps_default_permission_policy(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerDefaultAppPermissionPolicyType>>,
    ) -> Self {
        Self(self.0.with("appsDefaultPermissionPolicy", value))
    }

    /// `appsRecommendSkippingFirstUseHints`: `Edm.Boolean`
    pub fn apps_recommend_skipping_first_use_hints(&self) -> Option<bool> {
        self.0.bool("appsRecommendSkippingFirstUseHints")
    }

    /// Sets `appsRecommendSkippingFirstUseHints`.
    pub fn with_apps_recommend_skipping_first_use_hints(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsRecommendSkippingFirstUseHints", value))
    }

    /// `bluetoothBlockConfiguration`: `Edm.Boolean`
    pub fn bluetooth_block_configuration(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockConfiguration")
    }

    /// Sets `bluetoothBlockConfiguration`.
    pub fn with_bluetooth_block_configuration(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlockConfiguration", value))
    }

    /// `bluetoothBlockContactSharing`: `Edm.Boolean`
    pub fn bluetooth_block_contact_sharing(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockContactSharing")
    }

    /// Sets `bluetoothBlockContactSharing`.
    pub fn with_bluetooth_block_contact_sharing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlockContactSharing", value))
    }

    /// `cameraBlocked`: `Edm.Boolean`
    pub fn camera_blocked(&self) -> Option<bool> {
        self.0.bool("cameraBlocked")
    }

    /// Sets `cameraBlocked`.
    pub fn with_camera_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cameraBlocked", value))
    }

    /// `cellularBlockWiFiTethering`: `Edm.Boolean`
    pub fn cellular_block_wi_fi_tethering(&self) -> Option<bool> {
        self.0.bool("cellularBlockWiFiTethering")
    }

    /// Sets `cellularBlockWiFiTethering`.
    pub fn with_cellular_block_wi_fi_tethering(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockWiFiTethering", value))
    }

    /// `certificateCredentialConfigurationDisabled`: `Edm.Boolean`
    pub fn certificate_credential_configuration_disabled(&self) -> Option<bool> {
        self.0.bool("certificateCredentialConfigurationDisabled")
    }

    /// Sets `certificateCredentialConfigurationDisabled`.
    pub fn with_certificate_credential_configuration_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("certificateCredentialConfigurationDisabled", value))
    }

    /// `crossProfilePoliciesAllowCopyPaste`: `Edm.Boolean`
    pub fn cross_profile_policies_allow_copy_paste(&self) -> Option<bool> {
        self.0.bool("crossProfilePoliciesAllowCopyPaste")
    }

    /// Sets `crossProfilePoliciesAllowCopyPaste`.
    pub fn with_cross_profile_policies_allow_copy_paste(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("crossProfilePoliciesAllowCopyPaste", value))
    }

    /// `crossProfilePoliciesAllowDataSharing`: `microsoft.graph.androidDeviceOwnerCrossProfileDataSharing`
    ///
    /// Possible values are: notConfigured, crossProfileDataSharingBlocked, dataSharingFromWorkToPersonalBlocked, crossProfileDataSharingAllowed, unkownFutureValue.
    pub fn cross_profile_policies_allow_data_sharing(
        &self,
    ) -> Option<super::AndroidDeviceOwnerCrossProfileDataSharing>
    {
        self.0.enumeration("crossProfilePoliciesAllowDataSharing")
    }

    /// Sets `crossProfilePoliciesAllowDataSharing`.
    pub fn with_cross_profile_policies_allow_data_sharing(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerCrossProfileDataSharing>>,
    ) -> Self {
        Self(self.0.with("crossProfilePoliciesAllowDataSharing", value))
    }

    /// `crossProfilePoliciesShowWorkContactsInPersonalProfile`: `Edm.Boolean`
    pub fn cross_profile_policies_show_work_contacts_in_personal_profile(&self) -> Option<bool> {
        self.0.bool("crossProfilePoliciesShowWorkContactsInPersonalProfile")
    }

    /// Sets `crossProfilePoliciesShowWorkContactsInPersonalProfile`.
    pub fn with_cross_profile_policies_show_work_contacts_in_personal_profile(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("crossProfilePoliciesShowWorkContactsInPersonalProfile", value))
    }

    /// `microsoftLauncherConfigurationEnabled`: `Edm.Boolean`
    pub fn microsoft_launcher_configuration_enabled(&self) -> Option<bool> {
        self.0.bool("microsoftLauncherConfigurationEnabled")
    }

    /// Sets `microsoftLauncherConfigurationEnabled`.
    pub fn with_microsoft_launcher_configuration_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftLauncherConfigurationEnabled", value))
    }

    /// `microsoftLauncherCustomWallpaperEnabled`: `Edm.Boolean`
    pub fn microsoft_launcher_custom_wallpaper_enabled(&self) -> Option<bool> {
        self.0.bool("microsoftLauncherCustomWallpaperEnabled")
    }

    /// Sets `microsoftLauncherCustomWallpaperEnabled`.
    pub fn with_microsoft_launcher_custom_wallpaper_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftLauncherCustomWallpaperEnabled", value))
    }

    /// `microsoftLauncherCustomWallpaperImageUrl`: `Edm.String`
    pub fn microsoft_launcher_custom_wallpaper_image_url(&self) -> Option<&str> {
        self.0.str("microsoftLauncherCustomWallpaperImageUrl")
    }

    /// Sets `microsoftLauncherCustomWallpaperImageUrl`.
    pub fn with_microsoft_launcher_custom_wallpaper_image_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("microsoftLauncherCustomWallpaperImageUrl", value))
    }

    /// `microsoftLauncherCustomWallpaperAllowUserModification`: `Edm.Boolean`
    pub fn microsoft_launcher_custom_wallpaper_allow_user_modification(&self) -> Option<bool> {
        self.0.bool("microsoftLauncherCustomWallpaperAllowUserModification")
    }

    /// Sets `microsoftLauncherCustomWallpaperAllowUserModification`.
    pub fn with_microsoft_launcher_custom_wallpaper_allow_user_modification(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("microsoftLauncherCustomWallpaperAllowUserModification", value))
    }

    /// `microsoftLauncherFeedEnabled`: `Edm.Boolean`
    pub fn microsoft_launcher_feed_enabled(&self) -> Option<bool> {
        self.0.bool("microsoftLauncherFeedEnabled")
    }

    /// Sets `microsoftLauncherFeedEnabled`.
    pub fn with_microsoft_launcher_feed_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftLauncherFeedEnabled", value))
    }

    /// `microsoftLauncherFeedAllowUserModification`: `Edm.Boolean`
    pub fn microsoft_launcher_feed_allow_user_modification(&self) -> Option<bool> {
        self.0.bool("microsoftLauncherFeedAllowUserModification")
    }

    /// Sets `microsoftLauncherFeedAllowUserModification`.
    pub fn with_microsoft_launcher_feed_allow_user_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftLauncherFeedAllowUserModification", value))
    }

    /// `microsoftLauncherDockPresenceConfiguration`: `microsoft.graph.microsoftLauncherDockPresence`
    ///
    /// Possible values are: notConfigured, show, hide, disabled.
    pub fn microsoft_launcher_dock_presence_configuration(&self) -> Option<super::MicrosoftLauncherDockPresence> {
        self.0.enumeration("microsoftLauncherDockPresenceConfiguration")
    }

    /// Sets `microsoftLauncherDockPresenceConfiguration`.
    pub fn with_microsoft_launcher_dock_presence_configuration(
        self,
        value: impl Into<Nullable<super::MicrosoftLauncherDockPresence>>,
    ) -> Self {
        Self(self.0.with("microsoftLauncherDockPresenceConfiguration", value))
    }

    /// `microsoftLauncherDockPresenceAllowUserModification`: `Edm.Boolean`
    pub fn microsoft_launcher_dock_presence_allow_user_modification(&self) -> Option<bool> {
        self.0.bool("microsoftLauncherDockPresenceAllowUserModification")
    }

    /// Sets `microsoftLauncherDockPresenceAllowUserModification`.
    pub fn with_microsoft_launcher_dock_presence_allow_user_modification(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("microsoftLauncherDockPresenceAllowUserModification", value))
    }

    /// `microsoftLauncherSearchBarPlacementConfiguration`: `microsoft.graph.microsoftLauncherSearchBarPlacement`
    ///
    /// Possible values are: notConfigured, top, bottom, hide.
    pub fn microsoft_launcher_search_bar_placement_configuration(
        &self,
    ) -> Option<super::MicrosoftLauncherSearchBarPlacement>
    {
        self.0.enumeration("microsoftLauncherSearchBarPlacementConfiguration")
    }

    /// Sets `microsoftLauncherSearchBarPlacementConfiguration`.
    pub fn with_microsoft_launcher_search_bar_placement_configuration(
        self,
        value: impl Into<Nullable<super::MicrosoftLauncherSearchBarPlacement>>,
    ) -> Self {
        Self(self.0.with("microsoftLauncherSearchBarPlacementConfiguration", value))
    }

    /// `enrollmentProfile`: `microsoft.graph.androidDeviceOwnerEnrollmentProfileType`
    ///
    /// Possible values are: notConfigured, dedicatedDevice, fullyManaged.
    pub fn enrollment_profile(&self) -> Option<super::AndroidDeviceOwnerEnrollmentProfileType> {
        self.0.enumeration("enrollmentProfile")
    }

    /// Sets `enrollmentProfile`.
    pub fn with_enrollment_profile(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerEnrollmentProfileType>>,
    ) -> Self {
        Self(self.0.with("enrollmentProfile", value))
    }

    /// `dataRoamingBlocked`: `Edm.Boolean`
    pub fn data_roaming_blocked(&self) -> Option<bool> {
        self.0.bool("dataRoamingBlocked")
    }

    /// Sets `dataRoamingBlocked`.
    pub fn with_data_roaming_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dataRoamingBlocked", value))
    }

    /// `dateTimeConfigurationBlocked`: `Edm.Boolean`
    pub fn date_time_configuration_blocked(&self) -> Option<bool> {
        self.0.bool("dateTimeConfigurationBlocked")
    }

    /// Sets `dateTimeConfigurationBlocked`.
    pub fn with_date_time_configuration_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dateTimeConfigurationBlocked", value))
    }

    /// `detailedHelpText`: `microsoft.graph.androidDeviceOwnerUserFacingMessage`
    pub fn detailed_help_text(&self) -> Option<&super::AndroidDeviceOwnerUserFacingMessage> {
        self.0.model("detailedHelpText")
    }

    /// Sets `detailedHelpText`.
    pub fn with_detailed_help_text(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerUserFacingMessage>>,
    ) -> Self {
        Self(self.0.with("detailedHelpText", value))
    }

    /// `deviceOwnerLockScreenMessage`: `microsoft.graph.androidDeviceOwnerUserFacingMessage`
    pub fn device_owner_lock_screen_message(&self) -> Option<&super::AndroidDeviceOwnerUserFacingMessage> {
        self.0.model("deviceOwnerLockScreenMessage")
    }

    /// Sets `deviceOwnerLockScreenMessage`.
    pub fn with_device_owner_lock_screen_message(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerUserFacingMessage>>,
    ) -> Self {
        Self(self.0.with("deviceOwnerLockScreenMessage", value))
    }

    /// `securityCommonCriteriaModeEnabled`: `Edm.Boolean`
    pub fn security_common_criteria_mode_enabled(&self) -> Option<bool> {
        self.0.bool("securityCommonCriteriaModeEnabled")
    }

    /// Sets `securityCommonCriteriaModeEnabled`.
    pub fn with_security_common_criteria_mode_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityCommonCriteriaModeEnabled", value))
    }

    /// `factoryResetDeviceAdministratorEmails`: `Collection(Edm.String)`
    pub fn factory_reset_device_administrator_emails(&self) -> Option<Vec<&str>> {
        self.0.strs("factoryResetDeviceAdministratorEmails")
    }

    /// Sets `factoryResetDeviceAdministratorEmails`.
    pub fn with_factory_reset_device_administrator_emails(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("factoryResetDeviceAdministratorEmails", value))
    }

    /// `factoryResetBlocked`: `Edm.Boolean`
    pub fn factory_reset_blocked(&self) -> Option<bool> {
        self.0.bool("factoryResetBlocked")
    }

    /// Sets `factoryResetBlocked`.
    pub fn with_factory_reset_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("factoryResetBlocked", value))
    }

    /// `globalProxy`: `microsoft.graph.androidDeviceOwnerGlobalProxy`
    pub fn global_proxy(&self) -> Option<&super::AndroidDeviceOwnerGlobalProxy> {
        self.0.model("globalProxy")
    }

    /// Sets `globalProxy`.
    pub fn with_global_proxy(self, value: impl Into<Nullable<super::AndroidDeviceOwnerGlobalProxy>>) -> Self {
        Self(self.0.with("globalProxy", value))
    }

    /// `googleAccountsBlocked`: `Edm.Boolean`
    pub fn google_accounts_blocked(&self) -> Option<bool> {
        self.0.bool("googleAccountsBlocked")
    }

    /// Sets `googleAccountsBlocked`.
    pub fn with_google_accounts_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("googleAccountsBlocked", value))
    }

    /// `kioskCustomizationDeviceSettingsBlocked`: `Edm.Boolean`
    pub fn kiosk_customization_device_settings_blocked(&self) -> Option<bool> {
        self.0.bool("kioskCustomizationDeviceSettingsBlocked")
    }

    /// Sets `kioskCustomizationDeviceSettingsBlocked`.
    pub fn with_kiosk_customization_device_settings_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskCustomizationDeviceSettingsBlocked", value))
    }

    /// `kioskCustomizationPowerButtonActionsBlocked`: `Edm.Boolean`
    pub fn kiosk_customization_power_button_actions_blocked(&self) -> Option<bool> {
        self.0.bool("kioskCustomizationPowerButtonActionsBlocked")
    }

    /// Sets `kioskCustomizationPowerButtonActionsBlocked`.
    pub fn with_kiosk_customization_power_button_actions_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskCustomizationPowerButtonActionsBlocked", value))
    }

    /// `kioskCustomizationStatusBar`: `microsoft.graph.androidDeviceOwnerKioskCustomizationStatusBar`
    ///
    /// Possible values are: notConfigured, notificationsAndSystemInfoEnabled, systemInfoOnly.
    pub fn kiosk_customization_status_bar(&self) -> Option<super::AndroidDeviceOwnerKioskCustomizationStatusBar> {
        self.0.enumeration("kioskCustomizationStatusBar")
    }

    /// Sets `kioskCustomizationStatusBar`.
    pub fn with_kiosk_customization_status_bar(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerKioskCustomizationStatusBar>>,
    ) -> Self {
        Self(self.0.with("kioskCustomizationStatusBar", value))
    }

    /// `kioskCustomizationSystemErrorWarnings`: `Edm.Boolean`
    pub fn kiosk_customization_system_error_warnings(&self) -> Option<bool> {
        self.0.bool("kioskCustomizationSystemErrorWarnings")
    }

    /// Sets `kioskCustomizationSystemErrorWarnings`.
    pub fn with_kiosk_customization_system_error_warnings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskCustomizationSystemErrorWarnings", value))
    }

    /// `kioskCustomizationSystemNavigation`: `microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation`
    ///
    /// Possible values are: notConfigured, navigationEnabled, homeButtonOnly.
    pub fn kiosk_customization_system_navigation(
        &self,
    ) -> Option<super::AndroidDeviceOwnerKioskCustomizationSystemNavigation>
    {
        self.0.enumeration("kioskCustomizationSystemNavigation")
    }

    /// Sets `kioskCustomizationSystemNavigation`.
    pub fn with_kiosk_customization_system_navigation(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerKioskCustomizationSystemNavigation>>,
    ) -> Self {
        Self(self.0.with("kioskCustomizationSystemNavigation", value))
    }

    /// `kioskModeScreenSaverConfigurationEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_screen_saver_configuration_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeScreenSaverConfigurationEnabled")
    }

    /// Sets `kioskModeScreenSaverConfigurationEnabled`.
    pub fn with_kiosk_mode_screen_saver_configuration_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeScreenSaverConfigurationEnabled", value))
    }

    /// `kioskModeScreenSaverImageUrl`: `Edm.String`
    pub fn kiosk_mode_screen_saver_image_url(&self) -> Option<&str> {
        self.0.str("kioskModeScreenSaverImageUrl")
    }

    /// Sets `kioskModeScreenSaverImageUrl`.
    pub fn with_kiosk_mode_screen_saver_image_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeScreenSaverImageUrl", value))
    }

    /// `kioskModeScreenSaverDisplayTimeInSeconds`: `Edm.Int32`
    pub fn kiosk_mode_screen_saver_display_time_in_seconds(&self) -> Option<i32> {
        self.0.i32("kioskModeScreenSaverDisplayTimeInSeconds")
    }

    /// Sets `kioskModeScreenSaverDisplayTimeInSeconds`.
    pub fn with_kiosk_mode_screen_saver_display_time_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("kioskModeScreenSaverDisplayTimeInSeconds", value))
    }

    /// `kioskModeScreenSaverStartDelayInSeconds`: `Edm.Int32`
    pub fn kiosk_mode_screen_saver_start_delay_in_seconds(&self) -> Option<i32> {
        self.0.i32("kioskModeScreenSaverStartDelayInSeconds")
    }

    /// Sets `kioskModeScreenSaverStartDelayInSeconds`.
    pub fn with_kiosk_mode_screen_saver_start_delay_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("kioskModeScreenSaverStartDelayInSeconds", value))
    }

    /// `kioskModeScreenSaverDetectMediaDisabled`: `Edm.Boolean`
    pub fn kiosk_mode_screen_saver_detect_media_disabled(&self) -> Option<bool> {
        self.0.bool("kioskModeScreenSaverDetectMediaDisabled")
    }

    /// Sets `kioskModeScreenSaverDetectMediaDisabled`.
    pub fn with_kiosk_mode_screen_saver_detect_media_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeScreenSaverDetectMediaDisabled", value))
    }

    /// `kioskModeApps`: `Collection(microsoft.graph.appListItem)`
    pub fn kiosk_mode_apps(&self) -> Option<&[super::AppListItem]> {
        self.0.models("kioskModeApps")
    }

    /// Sets `kioskModeApps`.
    pub fn with_kiosk_mode_apps(self, value: impl Into<Nullable<Vec<super::AppListItem>>>) -> Self {
        Self(self.0.with("kioskModeApps", value))
    }

    /// `kioskModeWallpaperUrl`: `Edm.String`
    pub fn kiosk_mode_wallpaper_url(&self) -> Option<&str> {
        self.0.str("kioskModeWallpaperUrl")
    }

    /// Sets `kioskModeWallpaperUrl`.
    pub fn with_kiosk_mode_wallpaper_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeWallpaperUrl", value))
    }

    /// `kioskModeExitCode`: `Edm.String`
    pub fn kiosk_mode_exit_code(&self) -> Option<&str> {
        self.0.str("kioskModeExitCode")
    }

    /// Sets `kioskModeExitCode`.
    pub fn with_kiosk_mode_exit_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeExitCode", value))
    }

    /// `kioskModeVirtualHomeButtonEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_virtual_home_button_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeVirtualHomeButtonEnabled")
    }

    /// Sets `kioskModeVirtualHomeButtonEnabled`.
    pub fn with_kiosk_mode_virtual_home_button_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeVirtualHomeButtonEnabled", value))
    }

    /// `kioskModeVirtualHomeButtonType`: `microsoft.graph.androidDeviceOwnerVirtualHomeButtonType`
    ///
    /// Possible values are: notConfigured, swipeUp, floating.
    pub fn kiosk_mode_virtual_home_button_type(&self) -> Option<super::AndroidDeviceOwnerVirtualHomeButtonType> {
        self.0.enumeration("kioskModeVirtualHomeButtonType")
    }

    /// Sets `kioskModeVirtualHomeButtonType`.
    pub fn with_kiosk_mode_virtual_home_button_type(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerVirtualHomeButtonType>>,
    ) -> Self {
        Self(self.0.with("kioskModeVirtualHomeButtonType", value))
    }

    /// `kioskModeBluetoothConfigurationEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_bluetooth_configuration_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeBluetoothConfigurationEnabled")
    }

    /// Sets `kioskModeBluetoothConfigurationEnabled`.
    pub fn with_kiosk_mode_bluetooth_configuration_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeBluetoothConfigurationEnabled", value))
    }

    /// `kioskModeWiFiConfigurationEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_wi_fi_configuration_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeWiFiConfigurationEnabled")
    }

    /// Sets `kioskModeWiFiConfigurationEnabled`.
    pub fn with_kiosk_mode_wi_fi_configuration_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeWiFiConfigurationEnabled", value))
    }

    /// `kioskModeFlashlightConfigurationEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_flashlight_configuration_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeFlashlightConfigurationEnabled")
    }

    /// Sets `kioskModeFlashlightConfigurationEnabled`.
    pub fn with_kiosk_mode_flashlight_configuration_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeFlashlightConfigurationEnabled", value))
    }

    /// `kioskModeMediaVolumeConfigurationEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_media_volume_configuration_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeMediaVolumeConfigurationEnabled")
    }

    /// Sets `kioskModeMediaVolumeConfigurationEnabled`.
    pub fn with_kiosk_mode_media_volume_configuration_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeMediaVolumeConfigurationEnabled", value))
    }

    /// `kioskModeShowDeviceInfo`: `Edm.Boolean`
    pub fn kiosk_mode_show_device_info(&self) -> Option<bool> {
        self.0.bool("kioskModeShowDeviceInfo")
    }

    /// Sets `kioskModeShowDeviceInfo`.
    pub fn with_kiosk_mode_show_device_info(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeShowDeviceInfo", value))
    }

    /// `kioskModeManagedSettingsEntryDisabled`: `Edm.Boolean`
    pub fn kiosk_mode_managed_settings_entry_disabled(&self) -> Option<bool> {
        self.0.bool("kioskModeManagedSettingsEntryDisabled")
    }

    /// Sets `kioskModeManagedSettingsEntryDisabled`.
    pub fn with_kiosk_mode_managed_settings_entry_disabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeManagedSettingsEntryDisabled", value))
    }

    /// `kioskModeDebugMenuEasyAccessEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_debug_menu_easy_access_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeDebugMenuEasyAccessEnabled")
    }

    /// Sets `kioskModeDebugMenuEasyAccessEnabled`.
    pub fn with_kiosk_mode_debug_menu_easy_access_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeDebugMenuEasyAccessEnabled", value))
    }

    /// `kioskModeShowAppNotificationBadge`: `Edm.Boolean`
    pub fn kiosk_mode_show_app_notification_badge(&self) -> Option<bool> {
        self.0.bool("kioskModeShowAppNotificationBadge")
    }

    /// Sets `kioskModeShowAppNotificationBadge`.
    pub fn with_kiosk_mode_show_app_notification_badge(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeShowAppNotificationBadge", value))
    }

    /// `kioskModeScreenOrientation`: `microsoft.graph.androidDeviceOwnerKioskModeScreenOrientation`
    ///
    /// Possible values are: notConfigured, portrait, landscape, autoRotate.
    pub fn kiosk_mode_screen_orientation(&self) -> Option<super::AndroidDeviceOwnerKioskModeScreenOrientation> {
        self.0.enumeration("kioskModeScreenOrientation")
    }

    /// Sets `kioskModeScreenOrientation`.
    pub fn with_kiosk_mode_screen_orientation(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerKioskModeScreenOrientation>>,
    ) -> Self {
        Self(self.0.with("kioskModeScreenOrientation", value))
    }

    /// `kioskModeIconSize`: `microsoft.graph.androidDeviceOwnerKioskModeIconSize`
    ///
    /// Possible values are: notConfigured, smallest, small, regular, large, largest.
    pub fn kiosk_mode_icon_size(&self) -> Option<super::AndroidDeviceOwnerKioskModeIconSize> {
        self.0.enumeration("kioskModeIconSize")
    }

    /// Sets `kioskModeIconSize`.
    pub fn with_kiosk_mode_icon_size(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerKioskModeIconSize>>,
    ) -> Self {
        Self(self.0.with("kioskModeIconSize", value))
    }

    /// `kioskModeFolderIcon`: `microsoft.graph.androidDeviceOwnerKioskModeFolderIcon`
    ///
    /// Possible values are: notConfigured, darkSquare, darkCircle, lightSquare, lightCircle.
    pub fn kiosk_mode_folder_icon(&self) -> Option<super::AndroidDeviceOwnerKioskModeFolderIcon> {
        self.0.enumeration("kioskModeFolderIcon")
    }

    /// Sets `kioskModeFolderIcon`.
    pub fn with_kiosk_mode_folder_icon(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerKioskModeFolderIcon>>,
    ) -> Self {
        Self(self.0.with("kioskModeFolderIcon", value))
    }

    /// `kioskModeWifiAllowedSsids`: `Collection(Edm.String)`
    pub fn kiosk_mode_wifi_allowed_ssids(&self) -> Option<Vec<&str>> {
        self.0.strs("kioskModeWifiAllowedSsids")
    }

    /// Sets `kioskModeWifiAllowedSsids`.
    pub fn with_kiosk_mode_wifi_allowed_ssids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("kioskModeWifiAllowedSsids", value))
    }

    /// `kioskModeAppOrderEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_app_order_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeAppOrderEnabled")
    }

    /// Sets `kioskModeAppOrderEnabled`.
    pub fn with_kiosk_mode_app_order_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAppOrderEnabled", value))
    }

    /// `kioskModeAppsInFolderOrderedByName`: `Edm.Boolean`
    pub fn kiosk_mode_apps_in_folder_ordered_by_name(&self) -> Option<bool> {
        self.0.bool("kioskModeAppsInFolderOrderedByName")
    }

    /// Sets `kioskModeAppsInFolderOrderedByName`.
    pub fn with_kiosk_mode_apps_in_folder_ordered_by_name(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeAppsInFolderOrderedByName", value))
    }

    /// `kioskModeGridHeight`: `Edm.Int32`
    pub fn kiosk_mode_grid_height(&self) -> Option<i32> {
        self.0.i32("kioskModeGridHeight")
    }

    /// Sets `kioskModeGridHeight`.
    pub fn with_kiosk_mode_grid_height(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("kioskModeGridHeight", value))
    }

    /// `kioskModeGridWidth`: `Edm.Int32`
    pub fn kiosk_mode_grid_width(&self) -> Option<i32> {
        self.0.i32("kioskModeGridWidth")
    }

    /// Sets `kioskModeGridWidth`.
    pub fn with_kiosk_mode_grid_width(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("kioskModeGridWidth", value))
    }

    /// `kioskModeLockHomeScreen`: `Edm.Boolean`
    pub fn kiosk_mode_lock_home_screen(&self) -> Option<bool> {
        self.0.bool("kioskModeLockHomeScreen")
    }

    /// Sets `kioskModeLockHomeScreen`.
    pub fn with_kiosk_mode_lock_home_screen(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeLockHomeScreen", value))
    }

    /// `kioskModeManagedFolders`: `Collection(microsoft.graph.androidDeviceOwnerKioskModeManagedFolder)`
    pub fn kiosk_mode_managed_folders(&self) -> Option<&[super::AndroidDeviceOwnerKioskModeManagedFolder]> {
        self.0.models("kioskModeManagedFolders")
    }

    /// Sets `kioskModeManagedFolders`.
    pub fn with_kiosk_mode_managed_folders(
        self,
        value: impl Into<Nullable<Vec<super::AndroidDeviceOwnerKioskModeManagedFolder>>>,
    ) -> Self {
        Self(self.0.with("kioskModeManagedFolders", value))
    }

    /// `kioskModeAppPositions`: `Collection(microsoft.graph.androidDeviceOwnerKioskModeAppPositionItem)`
    pub fn kiosk_mode_app_positions(&self) -> Option<&[super::AndroidDeviceOwnerKioskModeAppPositionItem]> {
        self.0.models("kioskModeAppPositions")
    }

    /// Sets `kioskModeAppPositions`.
    pub fn with_kiosk_mode_app_positions(
        self,
        value: impl Into<Nullable<Vec<super::AndroidDeviceOwnerKioskModeAppPositionItem>>>,
    ) -> Self {
        Self(self.0.with("kioskModeAppPositions", value))
    }

    /// `kioskModeManagedHomeScreenAutoSignout`: `Edm.Boolean`
    pub fn kiosk_mode_managed_home_screen_auto_signout(&self) -> Option<bool> {
        self.0.bool("kioskModeManagedHomeScreenAutoSignout")
    }

    /// Sets `kioskModeManagedHomeScreenAutoSignout`.
    pub fn with_kiosk_mode_managed_home_screen_auto_signout(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenAutoSignout", value))
    }

    /// `kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds`: `Edm.Int32`
    pub fn kiosk_mode_managed_home_screen_inactive_sign_out_delay_in_seconds(&self) -> Option<i32> {
        self.0.i32("kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds")
    }

    /// Sets `kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds`.
    pub fn with_kiosk_mode_managed_home_screen_inactive_sign_out_delay_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenInactiveSignOutDelayInSeconds", value))
    }

    /// `kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds`: `Edm.Int32`
    pub fn kiosk_mode_managed_home_screen_inactive_sign_out_notice_in_seconds(&self) -> Option<i32> {
        self.0.i32("kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds")
    }

    /// Sets `kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds`.
    pub fn with_kiosk_mode_managed_home_screen_inactive_sign_out_notice_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenInactiveSignOutNoticeInSeconds", value))
    }

    /// `kioskModeManagedHomeScreenPinComplexity`: `microsoft.graph.kioskModeManagedHomeScreenPinComplexity`
    ///
    /// Possible values are: notConfigured, simple, complex.
    pub fn kiosk_mode_managed_home_screen_pin_complexity(
        &self,
    ) -> Option<super::KioskModeManagedHomeScreenPinComplexity>
    {
        self.0.enumeration("kioskModeManagedHomeScreenPinComplexity")
    }

    /// Sets `kioskModeManagedHomeScreenPinComplexity`.
    pub fn with_kiosk_mode_managed_home_screen_pin_complexity(
        self,
        value: impl Into<Nullable<super::KioskModeManagedHomeScreenPinComplexity>>,
    ) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenPinComplexity", value))
    }

    /// `kioskModeManagedHomeScreenPinRequired`: `Edm.Boolean`
    pub fn kiosk_mode_managed_home_screen_pin_required(&self) -> Option<bool> {
        self.0.bool("kioskModeManagedHomeScreenPinRequired")
    }

    /// Sets `kioskModeManagedHomeScreenPinRequired`.
    pub fn with_kiosk_mode_managed_home_screen_pin_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenPinRequired", value))
    }

    /// `kioskModeManagedHomeScreenPinRequiredToResume`: `Edm.Boolean`
    pub fn kiosk_mode_managed_home_screen_pin_required_to_resume(&self) -> Option<bool> {
        self.0.bool("kioskModeManagedHomeScreenPinRequiredToResume")
    }

    /// Sets `kioskModeManagedHomeScreenPinRequiredToResume`.
    pub fn with_kiosk_mode_managed_home_screen_pin_required_to_resume(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenPinRequiredToResume", value))
    }

    /// `kioskModeManagedHomeScreenSignInBackground`: `Edm.String`
    pub fn kiosk_mode_managed_home_screen_sign_in_background(&self) -> Option<&str> {
        self.0.str("kioskModeManagedHomeScreenSignInBackground")
    }

    /// Sets `kioskModeManagedHomeScreenSignInBackground`.
    pub fn with_kiosk_mode_managed_home_screen_sign_in_background(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenSignInBackground", value))
    }

    /// `kioskModeManagedHomeScreenSignInBrandingLogo`: `Edm.String`
    pub fn kiosk_mode_managed_home_screen_sign_in_branding_logo(&self) -> Option<&str> {
        self.0.str("kioskModeManagedHomeScreenSignInBrandingLogo")
    }

    /// Sets `kioskModeManagedHomeScreenSignInBrandingLogo`.
    pub fn with_kiosk_mode_managed_home_screen_sign_in_branding_logo(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenSignInBrandingLogo", value))
    }

    /// `kioskModeManagedHomeScreenSignInEnabled`: `Edm.Boolean`
    pub fn kiosk_mode_managed_home_screen_sign_in_enabled(&self) -> Option<bool> {
        self.0.bool("kioskModeManagedHomeScreenSignInEnabled")
    }

    /// Sets `kioskModeManagedHomeScreenSignInEnabled`.
    pub fn with_kiosk_mode_managed_home_screen_sign_in_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("kioskModeManagedHomeScreenSignInEnabled", value))
    }

    /// `kioskModeUseManagedHomeScreenApp`: `microsoft.graph.kioskModeType`
    ///
    /// Possible values are: notConfigured, singleAppMode, multiAppMode.
    pub fn kiosk_mode_use_managed_home_screen_app(&self) -> Option<super::KioskModeType> {
        self.0.enumeration("kioskModeUseManagedHomeScreenApp")
    }

    /// Sets `kioskModeUseManagedHomeScreenApp`.
    pub fn with_kiosk_mode_use_managed_home_screen_app(self, value: impl Into<Nullable<super::KioskModeType>>) -> Self {
        Self(self.0.with("kioskModeUseManagedHomeScreenApp", value))
    }

    /// `microphoneForceMute`: `Edm.Boolean`
    pub fn microphone_force_mute(&self) -> Option<bool> {
        self.0.bool("microphoneForceMute")
    }

    /// Sets `microphoneForceMute`.
    pub fn with_microphone_force_mute(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microphoneForceMute", value))
    }

    /// `networkEscapeHatchAllowed`: `Edm.Boolean`
    pub fn network_escape_hatch_allowed(&self) -> Option<bool> {
        self.0.bool("networkEscapeHatchAllowed")
    }

    /// Sets `networkEscapeHatchAllowed`.
    pub fn with_network_escape_hatch_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("networkEscapeHatchAllowed", value))
    }

    /// `nfcBlockOutgoingBeam`: `Edm.Boolean`
    pub fn nfc_block_outgoing_beam(&self) -> Option<bool> {
        self.0.bool("nfcBlockOutgoingBeam")
    }

    /// Sets `nfcBlockOutgoingBeam`.
    pub fn with_nfc_block_outgoing_beam(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("nfcBlockOutgoingBeam", value))
    }

    /// `passwordBlockKeyguard`: `Edm.Boolean`
    pub fn password_block_keyguard(&self) -> Option<bool> {
        self.0.bool("passwordBlockKeyguard")
    }

    /// Sets `passwordBlockKeyguard`.
    pub fn with_password_block_keyguard(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockKeyguard", value))
    }

    /// `passwordBlockKeyguardFeatures`: `Collection(microsoft.graph.androidKeyguardFeature)`
    pub fn password_block_keyguard_features(&self) -> Option<Vec<super::AndroidKeyguardFeature>> {
        self.0.enumerations("passwordBlockKeyguardFeatures")
    }

    /// Sets `passwordBlockKeyguardFeatures`.
    pub fn with_password_block_keyguard_features(
        self,
        value: impl Into<Nullable<Vec<super::AndroidKeyguardFeature>>>,
    ) -> Self {
        Self(self.0.with("passwordBlockKeyguardFeatures", value))
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

    /// `passwordMinimumLetterCharacters`: `Edm.Int32`
    pub fn password_minimum_letter_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLetterCharacters")
    }

    /// Sets `passwordMinimumLetterCharacters`.
    pub fn with_password_minimum_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLetterCharacters", value))
    }

    /// `passwordMinimumLowerCaseCharacters`: `Edm.Int32`
    pub fn password_minimum_lower_case_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLowerCaseCharacters")
    }

    /// Sets `passwordMinimumLowerCaseCharacters`.
    pub fn with_password_minimum_lower_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLowerCaseCharacters", value))
    }

    /// `passwordMinimumNonLetterCharacters`: `Edm.Int32`
    pub fn password_minimum_non_letter_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumNonLetterCharacters")
    }

    /// Sets `passwordMinimumNonLetterCharacters`.
    pub fn with_password_minimum_non_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumNonLetterCharacters", value))
    }

    /// `passwordMinimumNumericCharacters`: `Edm.Int32`
    pub fn password_minimum_numeric_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumNumericCharacters")
    }

    /// Sets `passwordMinimumNumericCharacters`.
    pub fn with_password_minimum_numeric_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumNumericCharacters", value))
    }

    /// `passwordMinimumSymbolCharacters`: `Edm.Int32`
    pub fn password_minimum_symbol_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumSymbolCharacters")
    }

    /// Sets `passwordMinimumSymbolCharacters`.
    pub fn with_password_minimum_symbol_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumSymbolCharacters", value))
    }

    /// `passwordMinimumUpperCaseCharacters`: `Edm.Int32`
    pub fn password_minimum_upper_case_characters(&self) -> Option<i32> {
        self.0.i32("passwordMinimumUpperCaseCharacters")
    }

    /// Sets `passwordMinimumUpperCaseCharacters`.
    pub fn with_password_minimum_upper_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumUpperCaseCharacters", value))
    }

    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_screen_timeout(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeScreenTimeout")
    }

    /// Sets `passwordMinutesOfInactivityBeforeScreenTimeout`.
    pub fn with_password_minutes_of_inactivity_before_screen_timeout(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeScreenTimeout", value))
    }

    /// `passwordPreviousPasswordCountToBlock`: `Edm.Int32`
    pub fn password_previous_password_count_to_block(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordCountToBlock")
    }

    /// Sets `passwordPreviousPasswordCountToBlock`.
    pub fn with_password_previous_password_count_to_block(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordPreviousPasswordCountToBlock", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.
    pub fn password_required_type(&self) -> Option<super::AndroidDeviceOwnerRequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    /// Sets `passwordRequiredType`.
    pub fn with_password_required_type(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerRequiredPasswordType>>,
    ) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `passwordRequireUnlock`: `microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock`
    ///
    /// Possible values are: deviceDefault, daily, unkownFutureValue.
    pub fn password_require_unlock(&self) -> Option<super::AndroidDeviceOwnerRequiredPasswordUnlock> {
        self.0.enumeration("passwordRequireUnlock")
    }

    /// Sets `passwordRequireUnlock`.
    pub fn with_password_require_unlock(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerRequiredPasswordUnlock>>,
    ) -> Self {
        Self(self.0.with("passwordRequireUnlock", value))
    }

    /// `passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`
    pub fn password_sign_in_failure_count_before_factory_reset(&self) -> Option<i32> {
        self.0.i32("passwordSignInFailureCountBeforeFactoryReset")
    }

    /// Sets `passwordSignInFailureCountBeforeFactoryReset`.
    pub fn with_password_sign_in_failure_count_before_factory_reset(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordSignInFailureCountBeforeFactoryReset", value))
    }

    /// `playStoreMode`: `microsoft.graph.androidDeviceOwnerPlayStoreMode`
    ///
    /// Possible values are: notConfigured, allowList, blockList.
    pub fn play_store_mode(&self) -> Option<super::AndroidDeviceOwnerPlayStoreMode> {
        self.0.enumeration("playStoreMode")
    }

    /// Sets `playStoreMode`.
    pub fn with_play_store_mode(self, value: impl Into<Nullable<super::AndroidDeviceOwnerPlayStoreMode>>) -> Self {
        Self(self.0.with("playStoreMode", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    /// Sets `screenCaptureBlocked`.
    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `securityDeveloperSettingsEnabled`: `Edm.Boolean`
    pub fn security_developer_settings_enabled(&self) -> Option<bool> {
        self.0.bool("securityDeveloperSettingsEnabled")
    }

    /// Sets `securityDeveloperSettingsEnabled`.
    pub fn with_security_developer_settings_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityDeveloperSettingsEnabled", value))
    }

    /// `securityRequireVerifyApps`: `Edm.Boolean`
    pub fn security_require_verify_apps(&self) -> Option<bool> {
        self.0.bool("securityRequireVerifyApps")
    }

    /// Sets `securityRequireVerifyApps`.
    pub fn with_security_require_verify_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securityRequireVerifyApps", value))
    }

    /// `shortHelpText`: `microsoft.graph.androidDeviceOwnerUserFacingMessage`
    pub fn short_help_text(&self) -> Option<&super::AndroidDeviceOwnerUserFacingMessage> {
        self.0.model("shortHelpText")
    }

    /// Sets `shortHelpText`.
    pub fn with_short_help_text(self, value: impl Into<Nullable<super::AndroidDeviceOwnerUserFacingMessage>>) -> Self {
        Self(self.0.with("shortHelpText", value))
    }

    /// `statusBarBlocked`: `Edm.Boolean`
    pub fn status_bar_blocked(&self) -> Option<bool> {
        self.0.bool("statusBarBlocked")
    }

    /// Sets `statusBarBlocked`.
    pub fn with_status_bar_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("statusBarBlocked", value))
    }

    /// `stayOnModes`: `Collection(microsoft.graph.androidDeviceOwnerBatteryPluggedMode)`
    pub fn stay_on_modes(&self) -> Option<Vec<super::AndroidDeviceOwnerBatteryPluggedMode>> {
        self.0.enumerations("stayOnModes")
    }

    /// Sets `stayOnModes`.
    pub fn with_stay_on_modes(
        self,
        value: impl Into<Nullable<Vec<super::AndroidDeviceOwnerBatteryPluggedMode>>>,
    ) -> Self {
        Self(self.0.with("stayOnModes", value))
    }

    /// `storageAllowUsb`: `Edm.Boolean`
    pub fn storage_allow_usb(&self) -> Option<bool> {
        self.0.bool("storageAllowUsb")
    }

    /// Sets `storageAllowUsb`.
    pub fn with_storage_allow_usb(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageAllowUsb", value))
    }

    /// `storageBlockExternalMedia`: `Edm.Boolean`
    pub fn storage_block_external_media(&self) -> Option<bool> {
        self.0.bool("storageBlockExternalMedia")
    }

    /// Sets `storageBlockExternalMedia`.
    pub fn with_storage_block_external_media(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageBlockExternalMedia", value))
    }

    /// `storageBlockUsbFileTransfer`: `Edm.Boolean`
    pub fn storage_block_usb_file_transfer(&self) -> Option<bool> {
        self.0.bool("storageBlockUsbFileTransfer")
    }

    /// Sets `storageBlockUsbFileTransfer`.
    pub fn with_storage_block_usb_file_transfer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageBlockUsbFileTransfer", value))
    }

    /// `systemUpdateFreezePeriods`: `Collection(microsoft.graph.androidDeviceOwnerSystemUpdateFreezePeriod)`
    pub fn system_update_freeze_periods(&self) -> Option<&[super::AndroidDeviceOwnerSystemUpdateFreezePeriod]> {
        self.0.models("systemUpdateFreezePeriods")
    }

    /// Sets `systemUpdateFreezePeriods`.
    pub fn with_system_update_freeze_periods(
        self,
        value: impl Into<Nullable<Vec<super::AndroidDeviceOwnerSystemUpdateFreezePeriod>>>,
    ) -> Self {
        Self(self.0.with("systemUpdateFreezePeriods", value))
    }

    /// `systemUpdateWindowStartMinutesAfterMidnight`: `Edm.Int32`
    pub fn system_update_window_start_minutes_after_midnight(&self) -> Option<i32> {
        self.0.i32("systemUpdateWindowStartMinutesAfterMidnight")
    }

    /// Sets `systemUpdateWindowStartMinutesAfterMidnight`.
    pub fn with_system_update_window_start_minutes_after_midnight(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("systemUpdateWindowStartMinutesAfterMidnight", value))
    }

    /// `systemUpdateWindowEndMinutesAfterMidnight`: `Edm.Int32`
    pub fn system_update_window_end_minutes_after_midnight(&self) -> Option<i32> {
        self.0.i32("systemUpdateWindowEndMinutesAfterMidnight")
    }

    /// Sets `systemUpdateWindowEndMinutesAfterMidnight`.
    pub fn with_system_update_window_end_minutes_after_midnight(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("systemUpdateWindowEndMinutesAfterMidnight", value))
    }

    /// `systemUpdateInstallType`: `microsoft.graph.androidDeviceOwnerSystemUpdateInstallType`
    ///
    /// Possible values are: deviceDefault, postpone, windowed, automatic.
    pub fn system_update_install_type(&self) -> Option<super::AndroidDeviceOwnerSystemUpdateInstallType> {
        self.0.enumeration("systemUpdateInstallType")
    }

    /// Sets `systemUpdateInstallType`.
    pub fn with_system_update_install_type(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerSystemUpdateInstallType>>,
    ) -> Self {
        Self(self.0.with("systemUpdateInstallType", value))
    }

    /// `systemWindowsBlocked`: `Edm.Boolean`
    pub fn system_windows_blocked(&self) -> Option<bool> {
        self.0.bool("systemWindowsBlocked")
    }

    /// Sets `systemWindowsBlocked`.
    pub fn with_system_windows_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("systemWindowsBlocked", value))
    }

    /// `usersBlockAdd`: `Edm.Boolean`
    pub fn users_block_add(&self) -> Option<bool> {
        self.0.bool("usersBlockAdd")
    }

    /// Sets `usersBlockAdd`.
    pub fn with_users_block_add(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usersBlockAdd", value))
    }

    /// `usersBlockRemove`: `Edm.Boolean`
    pub fn users_block_remove(&self) -> Option<bool> {
        self.0.bool("usersBlockRemove")
    }

    /// Sets `usersBlockRemove`.
    pub fn with_users_block_remove(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usersBlockRemove", value))
    }

    /// `volumeBlockAdjustment`: `Edm.Boolean`
    pub fn volume_block_adjustment(&self) -> Option<bool> {
        self.0.bool("volumeBlockAdjustment")
    }

    /// Sets `volumeBlockAdjustment`.
    pub fn with_volume_block_adjustment(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("volumeBlockAdjustment", value))
    }

    /// `vpnAlwaysOnLockdownMode`: `Edm.Boolean`
    pub fn vpn_always_on_lockdown_mode(&self) -> Option<bool> {
        self.0.bool("vpnAlwaysOnLockdownMode")
    }

    /// Sets `vpnAlwaysOnLockdownMode`.
    pub fn with_vpn_always_on_lockdown_mode(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("vpnAlwaysOnLockdownMode", value))
    }

    /// `vpnAlwaysOnPackageIdentifier`: `Edm.String`
    pub fn vpn_always_on_package_identifier(&self) -> Option<&str> {
        self.0.str("vpnAlwaysOnPackageIdentifier")
    }

    /// Sets `vpnAlwaysOnPackageIdentifier`.
    pub fn with_vpn_always_on_package_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("vpnAlwaysOnPackageIdentifier", value))
    }

    /// `wifiBlockEditConfigurations`: `Edm.Boolean`
    pub fn wifi_block_edit_configurations(&self) -> Option<bool> {
        self.0.bool("wifiBlockEditConfigurations")
    }

    /// Sets `wifiBlockEditConfigurations`.
    pub fn with_wifi_block_edit_configurations(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiBlockEditConfigurations", value))
    }

    /// `wifiBlockEditPolicyDefinedConfigurations`: `Edm.Boolean`
    pub fn wifi_block_edit_policy_defined_configurations(&self) -> Option<bool> {
        self.0.bool("wifiBlockEditPolicyDefinedConfigurations")
    }

    /// Sets `wifiBlockEditPolicyDefinedConfigurations`.
    pub fn with_wifi_block_edit_policy_defined_configurations(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wifiBlockEditPolicyDefinedConfigurations", value))
    }

    /// `personalProfileAppsAllowInstallFromUnknownSources`: `Edm.Boolean`
    pub fn personal_profile_apps_allow_install_from_unknown_sources(&self) -> Option<bool> {
        self.0.bool("personalProfileAppsAllowInstallFromUnknownSources")
    }

    /// Sets `personalProfileAppsAllowInstallFromUnknownSources`.
    pub fn with_personal_profile_apps_allow_install_from_unknown_sources(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("personalProfileAppsAllowInstallFromUnknownSources", value))
    }

    /// `personalProfileCameraBlocked`: `Edm.Boolean`
    pub fn personal_profile_camera_blocked(&self) -> Option<bool> {
        self.0.bool("personalProfileCameraBlocked")
    }

    /// Sets `personalProfileCameraBlocked`.
    pub fn with_personal_profile_camera_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("personalProfileCameraBlocked", value))
    }

    /// `personalProfileScreenCaptureBlocked`: `Edm.Boolean`
    pub fn personal_profile_screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("personalProfileScreenCaptureBlocked")
    }

    /// Sets `personalProfileScreenCaptureBlocked`.
    pub fn with_personal_profile_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("personalProfileScreenCaptureBlocked", value))
    }

    /// `personalProfilePlayStoreMode`: `microsoft.graph.personalProfilePersonalPlayStoreMode`
    ///
    /// Possible values are: notConfigured, blockedApps, allowedApps.
    pub fn personal_profile_play_store_mode(&self) -> Option<super::PersonalProfilePersonalPlayStoreMode> {
        self.0.enumeration("personalProfilePlayStoreMode")
    }

    /// Sets `personalProfilePlayStoreMode`.
    pub fn with_personal_profile_play_store_mode(
        self,
        value: impl Into<Nullable<super::PersonalProfilePersonalPlayStoreMode>>,
    ) -> Self {
        Self(self.0.with("personalProfilePlayStoreMode", value))
    }

    /// `personalProfilePersonalApplications`: `Collection(microsoft.graph.appListItem)`
    pub fn personal_profile_personal_applications(&self) -> Option<&[super::AppListItem]> {
        self.0.models("personalProfilePersonalApplications")
    }

    /// Sets `personalProfilePersonalApplications`.
    pub fn with_personal_profile_personal_applications(
        self,
        value: impl Into<Nullable<Vec<super::AppListItem>>>,
    ) -> Self {
        Self(self.0.with("personalProfilePersonalApplications", value))
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

    /// `workProfilePasswordMinimumNumericCharacters`: `Edm.Int32`
    pub fn work_profile_password_minimum_numeric_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinimumNumericCharacters")
    }

    /// Sets `workProfilePasswordMinimumNumericCharacters`.
    pub fn with_work_profile_password_minimum_numeric_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinimumNumericCharacters", value))
    }

    /// `workProfilePasswordMinimumNonLetterCharacters`: `Edm.Int32`
    pub fn work_profile_password_minimum_non_letter_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinimumNonLetterCharacters")
    }

    /// Sets `workProfilePasswordMinimumNonLetterCharacters`.
    pub fn with_work_profile_password_minimum_non_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinimumNonLetterCharacters", value))
    }

    /// `workProfilePasswordMinimumLetterCharacters`: `Edm.Int32`
    pub fn work_profile_password_minimum_letter_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinimumLetterCharacters")
    }

    /// Sets `workProfilePasswordMinimumLetterCharacters`.
    pub fn with_work_profile_password_minimum_letter_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinimumLetterCharacters", value))
    }

    /// `workProfilePasswordMinimumLowerCaseCharacters`: `Edm.Int32`
    pub fn work_profile_password_minimum_lower_case_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinimumLowerCaseCharacters")
    }

    /// Sets `workProfilePasswordMinimumLowerCaseCharacters`.
    pub fn with_work_profile_password_minimum_lower_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinimumLowerCaseCharacters", value))
    }

    /// `workProfilePasswordMinimumUpperCaseCharacters`: `Edm.Int32`
    pub fn work_profile_password_minimum_upper_case_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinimumUpperCaseCharacters")
    }

    /// Sets `workProfilePasswordMinimumUpperCaseCharacters`.
    pub fn with_work_profile_password_minimum_upper_case_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinimumUpperCaseCharacters", value))
    }

    /// `workProfilePasswordMinimumSymbolCharacters`: `Edm.Int32`
    pub fn work_profile_password_minimum_symbol_characters(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordMinimumSymbolCharacters")
    }

    /// Sets `workProfilePasswordMinimumSymbolCharacters`.
    pub fn with_work_profile_password_minimum_symbol_characters(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordMinimumSymbolCharacters", value))
    }

    /// `workProfilePasswordPreviousPasswordCountToBlock`: `Edm.Int32`
    pub fn work_profile_password_previous_password_count_to_block(&self) -> Option<i32> {
        self.0.i32("workProfilePasswordPreviousPasswordCountToBlock")
    }

    /// Sets `workProfilePasswordPreviousPasswordCountToBlock`.
    pub fn with_work_profile_password_previous_password_count_to_block(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("workProfilePasswordPreviousPasswordCountToBlock", value))
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

    /// `workProfilePasswordRequiredType`: `microsoft.graph.androidDeviceOwnerRequiredPasswordType`
    ///
    /// Possible values are: deviceDefault, required, numeric, numericComplex, alphabetic, alphanumeric, alphanumericWithSymbols, lowSecurityBiometric, customPassword.
    pub fn work_profile_password_required_type(&self) -> Option<super::AndroidDeviceOwnerRequiredPasswordType> {
        self.0.enumeration("workProfilePasswordRequiredType")
    }

    /// Sets `workProfilePasswordRequiredType`.
    pub fn with_work_profile_password_required_type(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerRequiredPasswordType>>,
    ) -> Self {
        Self(self.0.with("workProfilePasswordRequiredType", value))
    }

    /// `workProfilePasswordRequireUnlock`: `microsoft.graph.androidDeviceOwnerRequiredPasswordUnlock`
    ///
    /// Possible values are: deviceDefault, daily, unkownFutureValue.
    pub fn work_profile_password_require_unlock(&self) -> Option<super::AndroidDeviceOwnerRequiredPasswordUnlock> {
        self.0.enumeration("workProfilePasswordRequireUnlock")
    }

    /// Sets `workProfilePasswordRequireUnlock`.
    pub fn with_work_profile_password_require_unlock(
        self,
        value: impl Into<Nullable<super::AndroidDeviceOwnerRequiredPasswordUnlock>>,
    ) -> Self {
        Self(self.0.with("workProfilePasswordRequireUnlock", value))
    }
}
