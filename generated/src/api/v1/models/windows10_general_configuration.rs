// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Flags, Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10generalconfiguration?view=graph-rest-1.0)
    Windows10GeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10GeneralConfiguration"
}

impl Windows10GeneralConfiguration {
    pub const ID: Property<Self> = Property::new("id");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const DEVICE_STATUSES: Property<Self> = Property::new("deviceStatuses");
    pub const USER_STATUSES: Property<Self> = Property::new("userStatuses");
    pub const DEVICE_STATUS_OVERVIEW: Property<Self> = Property::new(
        "deviceStatusOverview",
    );
    pub const USER_STATUS_OVERVIEW: Property<Self> = Property::new("userStatusOverview");
    pub const DEVICE_SETTING_STATE_SUMMARIES: Property<Self> = Property::new(
        "deviceSettingStateSummaries",
    );
    pub const ENTERPRISE_CLOUD_PRINT_DISCOVERY_END_POINT: Property<Self> = Property::new(
        "enterpriseCloudPrintDiscoveryEndPoint",
    );
    pub const ENTERPRISE_CLOUD_PRINT_OAUTH_AUTHORITY: Property<Self> = Property::new(
        "enterpriseCloudPrintOAuthAuthority",
    );
    pub const ENTERPRISE_CLOUD_PRINT_OAUTH_CLIENT_IDENTIFIER: Property<Self> = Property::new(
        "enterpriseCloudPrintOAuthClientIdentifier",
    );
    pub const ENTERPRISE_CLOUD_PRINT_RESOURCE_IDENTIFIER: Property<Self> = Property::new(
        "enterpriseCloudPrintResourceIdentifier",
    );
    pub const ENTERPRISE_CLOUD_PRINT_DISCOVERY_MAX_LIMIT: Property<Self> = Property::new(
        "enterpriseCloudPrintDiscoveryMaxLimit",
    );
    pub const ENTERPRISE_CLOUD_PRINT_MOPRIA_DISCOVERY_RESOURCE_IDENTIFIER: Property<
        Self,
    > = Property::new("enterpriseCloudPrintMopriaDiscoveryResourceIdentifier");
    pub const SEARCH_BLOCK_DIACRITICS: Property<Self> = Property::new(
        "searchBlockDiacritics",
    );
    pub const SEARCH_DISABLE_AUTO_LANGUAGE_DETECTION: Property<Self> = Property::new(
        "searchDisableAutoLanguageDetection",
    );
    pub const SEARCH_DISABLE_INDEXING_ENCRYPTED_ITEMS: Property<Self> = Property::new(
        "searchDisableIndexingEncryptedItems",
    );
    pub const SEARCH_ENABLE_REMOTE_QUERIES: Property<Self> = Property::new(
        "searchEnableRemoteQueries",
    );
    pub const SEARCH_DISABLE_INDEXER_BACKOFF: Property<Self> = Property::new(
        "searchDisableIndexerBackoff",
    );
    pub const SEARCH_DISABLE_INDEXING_REMOVABLE_DRIVE: Property<Self> = Property::new(
        "searchDisableIndexingRemovableDrive",
    );
    pub const SEARCH_ENABLE_AUTOMATIC_INDEX_SIZE_MANANGEMENT: Property<Self> = Property::new(
        "searchEnableAutomaticIndexSizeManangement",
    );
    pub const DIAGNOSTICS_DATA_SUBMISSION_MODE: Property<Self> = Property::new(
        "diagnosticsDataSubmissionMode",
    );
    pub const ONE_DRIVE_DISABLE_FILE_SYNC: Property<Self> = Property::new(
        "oneDriveDisableFileSync",
    );
    pub const SMART_SCREEN_ENABLE_APP_INSTALL_CONTROL: Property<Self> = Property::new(
        "smartScreenEnableAppInstallControl",
    );
    pub const PERSONALIZATION_DESKTOP_IMAGE_URL: Property<Self> = Property::new(
        "personalizationDesktopImageUrl",
    );
    pub const PERSONALIZATION_LOCK_SCREEN_IMAGE_URL: Property<Self> = Property::new(
        "personalizationLockScreenImageUrl",
    );
    pub const BLUETOOTH_ALLOWED_SERVICES: Property<Self> = Property::new(
        "bluetoothAllowedServices",
    );
    pub const BLUETOOTH_BLOCK_ADVERTISING: Property<Self> = Property::new(
        "bluetoothBlockAdvertising",
    );
    pub const BLUETOOTH_BLOCK_DISCOVERABLE_MODE: Property<Self> = Property::new(
        "bluetoothBlockDiscoverableMode",
    );
    pub const BLUETOOTH_BLOCK_PRE_PAIRING: Property<Self> = Property::new(
        "bluetoothBlockPrePairing",
    );
    pub const EDGE_BLOCK_AUTOFILL: Property<Self> = Property::new("edgeBlockAutofill");
    pub const EDGE_BLOCKED: Property<Self> = Property::new("edgeBlocked");
    pub const EDGE_COOKIE_POLICY: Property<Self> = Property::new("edgeCookiePolicy");
    pub const EDGE_BLOCK_DEVELOPER_TOOLS: Property<Self> = Property::new(
        "edgeBlockDeveloperTools",
    );
    pub const EDGE_BLOCK_SENDING_DO_NOT_TRACK_HEADER: Property<Self> = Property::new(
        "edgeBlockSendingDoNotTrackHeader",
    );
    pub const EDGE_BLOCK_EXTENSIONS: Property<Self> = Property::new(
        "edgeBlockExtensions",
    );
    pub const EDGE_BLOCK_IN_PRIVATE_BROWSING: Property<Self> = Property::new(
        "edgeBlockInPrivateBrowsing",
    );
    pub const EDGE_BLOCK_JAVA_SCRIPT: Property<Self> = Property::new(
        "edgeBlockJavaScript",
    );
    pub const EDGE_BLOCK_PASSWORD_MANAGER: Property<Self> = Property::new(
        "edgeBlockPasswordManager",
    );
    pub const EDGE_BLOCK_ADDRESS_BAR_DROPDOWN: Property<Self> = Property::new(
        "edgeBlockAddressBarDropdown",
    );
    pub const EDGE_BLOCK_COMPATIBILITY_LIST: Property<Self> = Property::new(
        "edgeBlockCompatibilityList",
    );
    pub const EDGE_CLEAR_BROWSING_DATA_ON_EXIT: Property<Self> = Property::new(
        "edgeClearBrowsingDataOnExit",
    );
    pub const EDGE_ALLOW_START_PAGES_MODIFICATION: Property<Self> = Property::new(
        "edgeAllowStartPagesModification",
    );
    pub const EDGE_DISABLE_FIRST_RUN_PAGE: Property<Self> = Property::new(
        "edgeDisableFirstRunPage",
    );
    pub const EDGE_BLOCK_LIVE_TILE_DATA_COLLECTION: Property<Self> = Property::new(
        "edgeBlockLiveTileDataCollection",
    );
    pub const EDGE_SYNC_FAVORITES_WITH_INTERNET_EXPLORER: Property<Self> = Property::new(
        "edgeSyncFavoritesWithInternetExplorer",
    );
    pub const CELLULAR_BLOCK_DATA_WHEN_ROAMING: Property<Self> = Property::new(
        "cellularBlockDataWhenRoaming",
    );
    pub const CELLULAR_BLOCK_VPN: Property<Self> = Property::new("cellularBlockVpn");
    pub const CELLULAR_BLOCK_VPN_WHEN_ROAMING: Property<Self> = Property::new(
        "cellularBlockVpnWhenRoaming",
    );
    pub const DEFENDER_REQUIRE_REAL_TIME_MONITORING: Property<Self> = Property::new(
        "defenderRequireRealTimeMonitoring",
    );
    pub const DEFENDER_REQUIRE_BEHAVIOR_MONITORING: Property<Self> = Property::new(
        "defenderRequireBehaviorMonitoring",
    );
    pub const DEFENDER_REQUIRE_NETWORK_INSPECTION_SYSTEM: Property<Self> = Property::new(
        "defenderRequireNetworkInspectionSystem",
    );
    pub const DEFENDER_SCAN_DOWNLOADS: Property<Self> = Property::new(
        "defenderScanDownloads",
    );
    pub const DEFENDER_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER: Property<Self> = Property::new(
        "defenderScanScriptsLoadedInInternetExplorer",
    );
    pub const DEFENDER_BLOCK_END_USER_ACCESS: Property<Self> = Property::new(
        "defenderBlockEndUserAccess",
    );
    pub const DEFENDER_SIGNATURE_UPDATE_INTERVAL_IN_HOURS: Property<Self> = Property::new(
        "defenderSignatureUpdateIntervalInHours",
    );
    pub const DEFENDER_MONITOR_FILE_ACTIVITY: Property<Self> = Property::new(
        "defenderMonitorFileActivity",
    );
    pub const DEFENDER_DAYS_BEFORE_DELETING_QUARANTINED_MALWARE: Property<Self> = Property::new(
        "defenderDaysBeforeDeletingQuarantinedMalware",
    );
    pub const DEFENDER_SCAN_MAX_CPU: Property<Self> = Property::new(
        "defenderScanMaxCpu",
    );
    pub const DEFENDER_SCAN_ARCHIVE_FILES: Property<Self> = Property::new(
        "defenderScanArchiveFiles",
    );
    pub const DEFENDER_SCAN_INCOMING_MAIL: Property<Self> = Property::new(
        "defenderScanIncomingMail",
    );
    pub const DEFENDER_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN: Property<Self> = Property::new(
        "defenderScanRemovableDrivesDuringFullScan",
    );
    pub const DEFENDER_SCAN_MAPPED_NETWORK_DRIVES_DURING_FULL_SCAN: Property<Self> = Property::new(
        "defenderScanMappedNetworkDrivesDuringFullScan",
    );
    pub const DEFENDER_SCAN_NETWORK_FILES: Property<Self> = Property::new(
        "defenderScanNetworkFiles",
    );
    pub const DEFENDER_REQUIRE_CLOUD_PROTECTION: Property<Self> = Property::new(
        "defenderRequireCloudProtection",
    );
    pub const DEFENDER_CLOUD_BLOCK_LEVEL: Property<Self> = Property::new(
        "defenderCloudBlockLevel",
    );
    pub const DEFENDER_PROMPT_FOR_SAMPLE_SUBMISSION: Property<Self> = Property::new(
        "defenderPromptForSampleSubmission",
    );
    pub const DEFENDER_SCHEDULED_QUICK_SCAN_TIME: Property<Self> = Property::new(
        "defenderScheduledQuickScanTime",
    );
    pub const DEFENDER_SCAN_TYPE: Property<Self> = Property::new("defenderScanType");
    pub const DEFENDER_SYSTEM_SCAN_SCHEDULE: Property<Self> = Property::new(
        "defenderSystemScanSchedule",
    );
    pub const DEFENDER_SCHEDULED_SCAN_TIME: Property<Self> = Property::new(
        "defenderScheduledScanTime",
    );
    pub const DEFENDER_DETECTED_MALWARE_ACTIONS: Property<Self> = Property::new(
        "defenderDetectedMalwareActions",
    );
    pub const DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE: Property<Self> = Property::new(
        "defenderFileExtensionsToExclude",
    );
    pub const DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE: Property<Self> = Property::new(
        "defenderFilesAndFoldersToExclude",
    );
    pub const DEFENDER_PROCESSES_TO_EXCLUDE: Property<Self> = Property::new(
        "defenderProcessesToExclude",
    );
    pub const LOCK_SCREEN_ALLOW_TIMEOUT_CONFIGURATION: Property<Self> = Property::new(
        "lockScreenAllowTimeoutConfiguration",
    );
    pub const LOCK_SCREEN_BLOCK_ACTION_CENTER_NOTIFICATIONS: Property<Self> = Property::new(
        "lockScreenBlockActionCenterNotifications",
    );
    pub const LOCK_SCREEN_BLOCK_CORTANA: Property<Self> = Property::new(
        "lockScreenBlockCortana",
    );
    pub const LOCK_SCREEN_BLOCK_TOAST_NOTIFICATIONS: Property<Self> = Property::new(
        "lockScreenBlockToastNotifications",
    );
    pub const LOCK_SCREEN_TIMEOUT_IN_SECONDS: Property<Self> = Property::new(
        "lockScreenTimeoutInSeconds",
    );
    pub const PASSWORD_BLOCK_SIMPLE: Property<Self> = Property::new(
        "passwordBlockSimple",
    );
    pub const PASSWORD_EXPIRATION_DAYS: Property<Self> = Property::new(
        "passwordExpirationDays",
    );
    pub const PASSWORD_MINIMUM_LENGTH: Property<Self> = Property::new(
        "passwordMinimumLength",
    );
    pub const PASSWORD_MINUTES_OF_INACTIVITY_BEFORE_SCREEN_TIMEOUT: Property<Self> = Property::new(
        "passwordMinutesOfInactivityBeforeScreenTimeout",
    );
    pub const PASSWORD_MINIMUM_CHARACTER_SET_COUNT: Property<Self> = Property::new(
        "passwordMinimumCharacterSetCount",
    );
    pub const PASSWORD_PREVIOUS_PASSWORD_BLOCK_COUNT: Property<Self> = Property::new(
        "passwordPreviousPasswordBlockCount",
    );
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    pub const PASSWORD_REQUIRE_WHEN_RESUME_FROM_IDLE_STATE: Property<Self> = Property::new(
        "passwordRequireWhenResumeFromIdleState",
    );
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new(
        "passwordRequiredType",
    );
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> = Property::new(
        "passwordSignInFailureCountBeforeFactoryReset",
    );
    pub const PRIVACY_ADVERTISING_ID: Property<Self> = Property::new(
        "privacyAdvertisingId",
    );
    pub const PRIVACY_AUTO_ACCEPT_PAIRING_AND_CONSENT_PROMPTS: Property<Self> = Property::new(
        "privacyAutoAcceptPairingAndConsentPrompts",
    );
    pub const PRIVACY_BLOCK_INPUT_PERSONALIZATION: Property<Self> = Property::new(
        "privacyBlockInputPersonalization",
    );
    pub const START_BLOCK_UNPINNING_APPS_FROM_TASKBAR: Property<Self> = Property::new(
        "startBlockUnpinningAppsFromTaskbar",
    );
    pub const START_MENU_APP_LIST_VISIBILITY: Property<Self> = Property::new(
        "startMenuAppListVisibility",
    );
    pub const START_MENU_HIDE_CHANGE_ACCOUNT_SETTINGS: Property<Self> = Property::new(
        "startMenuHideChangeAccountSettings",
    );
    pub const START_MENU_HIDE_FREQUENTLY_USED_APPS: Property<Self> = Property::new(
        "startMenuHideFrequentlyUsedApps",
    );
    pub const START_MENU_HIDE_HIBERNATE: Property<Self> = Property::new(
        "startMenuHideHibernate",
    );
    pub const START_MENU_HIDE_LOCK: Property<Self> = Property::new("startMenuHideLock");
    pub const START_MENU_HIDE_POWER_BUTTON: Property<Self> = Property::new(
        "startMenuHidePowerButton",
    );
    pub const START_MENU_HIDE_RECENT_JUMP_LISTS: Property<Self> = Property::new(
        "startMenuHideRecentJumpLists",
    );
    pub const START_MENU_HIDE_RECENTLY_ADDED_APPS: Property<Self> = Property::new(
        "startMenuHideRecentlyAddedApps",
    );
    pub const START_MENU_HIDE_RESTART_OPTIONS: Property<Self> = Property::new(
        "startMenuHideRestartOptions",
    );
    pub const START_MENU_HIDE_SHUT_DOWN: Property<Self> = Property::new(
        "startMenuHideShutDown",
    );
    pub const START_MENU_HIDE_SIGN_OUT: Property<Self> = Property::new(
        "startMenuHideSignOut",
    );
    pub const START_MENU_HIDE_SLEEP: Property<Self> = Property::new(
        "startMenuHideSleep",
    );
    pub const START_MENU_HIDE_SWITCH_ACCOUNT: Property<Self> = Property::new(
        "startMenuHideSwitchAccount",
    );
    pub const START_MENU_HIDE_USER_TILE: Property<Self> = Property::new(
        "startMenuHideUserTile",
    );
    pub const START_MENU_LAYOUT_EDGE_ASSETS_XML: Property<Self> = Property::new(
        "startMenuLayoutEdgeAssetsXml",
    );
    pub const START_MENU_LAYOUT_XML: Property<Self> = Property::new(
        "startMenuLayoutXml",
    );
    pub const START_MENU_MODE: Property<Self> = Property::new("startMenuMode");
    pub const START_MENU_PINNED_FOLDER_DOCUMENTS: Property<Self> = Property::new(
        "startMenuPinnedFolderDocuments",
    );
    pub const START_MENU_PINNED_FOLDER_DOWNLOADS: Property<Self> = Property::new(
        "startMenuPinnedFolderDownloads",
    );
    pub const START_MENU_PINNED_FOLDER_FILE_EXPLORER: Property<Self> = Property::new(
        "startMenuPinnedFolderFileExplorer",
    );
    pub const START_MENU_PINNED_FOLDER_HOME_GROUP: Property<Self> = Property::new(
        "startMenuPinnedFolderHomeGroup",
    );
    pub const START_MENU_PINNED_FOLDER_MUSIC: Property<Self> = Property::new(
        "startMenuPinnedFolderMusic",
    );
    pub const START_MENU_PINNED_FOLDER_NETWORK: Property<Self> = Property::new(
        "startMenuPinnedFolderNetwork",
    );
    pub const START_MENU_PINNED_FOLDER_PERSONAL_FOLDER: Property<Self> = Property::new(
        "startMenuPinnedFolderPersonalFolder",
    );
    pub const START_MENU_PINNED_FOLDER_PICTURES: Property<Self> = Property::new(
        "startMenuPinnedFolderPictures",
    );
    pub const START_MENU_PINNED_FOLDER_SETTINGS: Property<Self> = Property::new(
        "startMenuPinnedFolderSettings",
    );
    pub const START_MENU_PINNED_FOLDER_VIDEOS: Property<Self> = Property::new(
        "startMenuPinnedFolderVideos",
    );
    pub const SETTINGS_BLOCK_SETTINGS_APP: Property<Self> = Property::new(
        "settingsBlockSettingsApp",
    );
    pub const SETTINGS_BLOCK_SYSTEM_PAGE: Property<Self> = Property::new(
        "settingsBlockSystemPage",
    );
    pub const SETTINGS_BLOCK_DEVICES_PAGE: Property<Self> = Property::new(
        "settingsBlockDevicesPage",
    );
    pub const SETTINGS_BLOCK_NETWORK_INTERNET_PAGE: Property<Self> = Property::new(
        "settingsBlockNetworkInternetPage",
    );
    pub const SETTINGS_BLOCK_PERSONALIZATION_PAGE: Property<Self> = Property::new(
        "settingsBlockPersonalizationPage",
    );
    pub const SETTINGS_BLOCK_ACCOUNTS_PAGE: Property<Self> = Property::new(
        "settingsBlockAccountsPage",
    );
    pub const SETTINGS_BLOCK_TIME_LANGUAGE_PAGE: Property<Self> = Property::new(
        "settingsBlockTimeLanguagePage",
    );
    pub const SETTINGS_BLOCK_EASE_OF_ACCESS_PAGE: Property<Self> = Property::new(
        "settingsBlockEaseOfAccessPage",
    );
    pub const SETTINGS_BLOCK_PRIVACY_PAGE: Property<Self> = Property::new(
        "settingsBlockPrivacyPage",
    );
    pub const SETTINGS_BLOCK_UPDATE_SECURITY_PAGE: Property<Self> = Property::new(
        "settingsBlockUpdateSecurityPage",
    );
    pub const SETTINGS_BLOCK_APPS_PAGE: Property<Self> = Property::new(
        "settingsBlockAppsPage",
    );
    pub const SETTINGS_BLOCK_GAMING_PAGE: Property<Self> = Property::new(
        "settingsBlockGamingPage",
    );
    pub const WINDOWS_SPOTLIGHT_BLOCK_CONSUMER_SPECIFIC_FEATURES: Property<Self> = Property::new(
        "windowsSpotlightBlockConsumerSpecificFeatures",
    );
    pub const WINDOWS_SPOTLIGHT_BLOCKED: Property<Self> = Property::new(
        "windowsSpotlightBlocked",
    );
    pub const WINDOWS_SPOTLIGHT_BLOCK_ON_ACTION_CENTER: Property<Self> = Property::new(
        "windowsSpotlightBlockOnActionCenter",
    );
    pub const WINDOWS_SPOTLIGHT_BLOCK_TAILORED_EXPERIENCES: Property<Self> = Property::new(
        "windowsSpotlightBlockTailoredExperiences",
    );
    pub const WINDOWS_SPOTLIGHT_BLOCK_THIRD_PARTY_NOTIFICATIONS: Property<Self> = Property::new(
        "windowsSpotlightBlockThirdPartyNotifications",
    );
    pub const WINDOWS_SPOTLIGHT_BLOCK_WELCOME_EXPERIENCE: Property<Self> = Property::new(
        "windowsSpotlightBlockWelcomeExperience",
    );
    pub const WINDOWS_SPOTLIGHT_BLOCK_WINDOWS_TIPS: Property<Self> = Property::new(
        "windowsSpotlightBlockWindowsTips",
    );
    pub const WINDOWS_SPOTLIGHT_CONFIGURE_ON_LOCK_SCREEN: Property<Self> = Property::new(
        "windowsSpotlightConfigureOnLockScreen",
    );
    pub const NETWORK_PROXY_APPLY_SETTINGS_DEVICE_WIDE: Property<Self> = Property::new(
        "networkProxyApplySettingsDeviceWide",
    );
    pub const NETWORK_PROXY_DISABLE_AUTO_DETECT: Property<Self> = Property::new(
        "networkProxyDisableAutoDetect",
    );
    pub const NETWORK_PROXY_AUTOMATIC_CONFIGURATION_URL: Property<Self> = Property::new(
        "networkProxyAutomaticConfigurationUrl",
    );
    pub const NETWORK_PROXY_SERVER: Property<Self> = Property::new("networkProxyServer");
    pub const ACCOUNTS_BLOCK_ADDING_NON_MICROSOFT_ACCOUNT_EMAIL: Property<Self> = Property::new(
        "accountsBlockAddingNonMicrosoftAccountEmail",
    );
    pub const ANTI_THEFT_MODE_BLOCKED: Property<Self> = Property::new(
        "antiTheftModeBlocked",
    );
    pub const BLUETOOTH_BLOCKED: Property<Self> = Property::new("bluetoothBlocked");
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    pub const CONNECTED_DEVICES_SERVICE_BLOCKED: Property<Self> = Property::new(
        "connectedDevicesServiceBlocked",
    );
    pub const CERTIFICATES_BLOCK_MANUAL_ROOT_CERTIFICATE_INSTALLATION: Property<Self> = Property::new(
        "certificatesBlockManualRootCertificateInstallation",
    );
    pub const COPY_PASTE_BLOCKED: Property<Self> = Property::new("copyPasteBlocked");
    pub const CORTANA_BLOCKED: Property<Self> = Property::new("cortanaBlocked");
    pub const DEVICE_MANAGEMENT_BLOCK_FACTORY_RESET_ON_MOBILE: Property<Self> = Property::new(
        "deviceManagementBlockFactoryResetOnMobile",
    );
    pub const DEVICE_MANAGEMENT_BLOCK_MANUAL_UNENROLL: Property<Self> = Property::new(
        "deviceManagementBlockManualUnenroll",
    );
    pub const SAFE_SEARCH_FILTER: Property<Self> = Property::new("safeSearchFilter");
    pub const EDGE_BLOCK_POPUPS: Property<Self> = Property::new("edgeBlockPopups");
    pub const EDGE_BLOCK_SEARCH_SUGGESTIONS: Property<Self> = Property::new(
        "edgeBlockSearchSuggestions",
    );
    pub const EDGE_BLOCK_SENDING_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER: Property<Self> = Property::new(
        "edgeBlockSendingIntranetTrafficToInternetExplorer",
    );
    pub const EDGE_SEND_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER: Property<Self> = Property::new(
        "edgeSendIntranetTrafficToInternetExplorer",
    );
    pub const EDGE_REQUIRE_SMART_SCREEN: Property<Self> = Property::new(
        "edgeRequireSmartScreen",
    );
    pub const EDGE_ENTERPRISE_MODE_SITE_LIST_LOCATION: Property<Self> = Property::new(
        "edgeEnterpriseModeSiteListLocation",
    );
    pub const EDGE_FIRST_RUN_URL: Property<Self> = Property::new("edgeFirstRunUrl");
    pub const EDGE_SEARCH_ENGINE: Property<Self> = Property::new("edgeSearchEngine");
    pub const EDGE_HOMEPAGE_URLS: Property<Self> = Property::new("edgeHomepageUrls");
    pub const EDGE_BLOCK_ACCESS_TO_ABOUT_FLAGS: Property<Self> = Property::new(
        "edgeBlockAccessToAboutFlags",
    );
    pub const SMART_SCREEN_BLOCK_PROMPT_OVERRIDE: Property<Self> = Property::new(
        "smartScreenBlockPromptOverride",
    );
    pub const SMART_SCREEN_BLOCK_PROMPT_OVERRIDE_FOR_FILES: Property<Self> = Property::new(
        "smartScreenBlockPromptOverrideForFiles",
    );
    pub const WEB_RTC_BLOCK_LOCALHOST_IP_ADDRESS: Property<Self> = Property::new(
        "webRtcBlockLocalhostIpAddress",
    );
    pub const INTERNET_SHARING_BLOCKED: Property<Self> = Property::new(
        "internetSharingBlocked",
    );
    pub const SETTINGS_BLOCK_ADD_PROVISIONING_PACKAGE: Property<Self> = Property::new(
        "settingsBlockAddProvisioningPackage",
    );
    pub const SETTINGS_BLOCK_REMOVE_PROVISIONING_PACKAGE: Property<Self> = Property::new(
        "settingsBlockRemoveProvisioningPackage",
    );
    pub const SETTINGS_BLOCK_CHANGE_SYSTEM_TIME: Property<Self> = Property::new(
        "settingsBlockChangeSystemTime",
    );
    pub const SETTINGS_BLOCK_EDIT_DEVICE_NAME: Property<Self> = Property::new(
        "settingsBlockEditDeviceName",
    );
    pub const SETTINGS_BLOCK_CHANGE_REGION: Property<Self> = Property::new(
        "settingsBlockChangeRegion",
    );
    pub const SETTINGS_BLOCK_CHANGE_LANGUAGE: Property<Self> = Property::new(
        "settingsBlockChangeLanguage",
    );
    pub const SETTINGS_BLOCK_CHANGE_POWER_SLEEP: Property<Self> = Property::new(
        "settingsBlockChangePowerSleep",
    );
    pub const LOCATION_SERVICES_BLOCKED: Property<Self> = Property::new(
        "locationServicesBlocked",
    );
    pub const MICROSOFT_ACCOUNT_BLOCKED: Property<Self> = Property::new(
        "microsoftAccountBlocked",
    );
    pub const MICROSOFT_ACCOUNT_BLOCK_SETTINGS_SYNC: Property<Self> = Property::new(
        "microsoftAccountBlockSettingsSync",
    );
    pub const NFC_BLOCKED: Property<Self> = Property::new("nfcBlocked");
    pub const RESET_PROTECTION_MODE_BLOCKED: Property<Self> = Property::new(
        "resetProtectionModeBlocked",
    );
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new(
        "screenCaptureBlocked",
    );
    pub const STORAGE_BLOCK_REMOVABLE_STORAGE: Property<Self> = Property::new(
        "storageBlockRemovableStorage",
    );
    pub const STORAGE_REQUIRE_MOBILE_DEVICE_ENCRYPTION: Property<Self> = Property::new(
        "storageRequireMobileDeviceEncryption",
    );
    pub const USB_BLOCKED: Property<Self> = Property::new("usbBlocked");
    pub const VOICE_RECORDING_BLOCKED: Property<Self> = Property::new(
        "voiceRecordingBlocked",
    );
    pub const WI_FI_BLOCK_AUTOMATIC_CONNECT_HOTSPOTS: Property<Self> = Property::new(
        "wiFiBlockAutomaticConnectHotspots",
    );
    pub const WI_FI_BLOCKED: Property<Self> = Property::new("wiFiBlocked");
    pub const WI_FI_BLOCK_MANUAL_CONFIGURATION: Property<Self> = Property::new(
        "wiFiBlockManualConfiguration",
    );
    pub const WI_FI_SCAN_INTERVAL: Property<Self> = Property::new("wiFiScanInterval");
    pub const WIRELESS_DISPLAY_BLOCK_PROJECTION_TO_THIS_DEVICE: Property<Self> = Property::new(
        "wirelessDisplayBlockProjectionToThisDevice",
    );
    pub const WIRELESS_DISPLAY_BLOCK_USER_INPUT_FROM_RECEIVER: Property<Self> = Property::new(
        "wirelessDisplayBlockUserInputFromReceiver",
    );
    pub const WIRELESS_DISPLAY_REQUIRE_PIN_FOR_PAIRING: Property<Self> = Property::new(
        "wirelessDisplayRequirePinForPairing",
    );
    pub const WINDOWS_STORE_BLOCKED: Property<Self> = Property::new(
        "windowsStoreBlocked",
    );
    pub const APPS_ALLOW_TRUSTED_APPS_SIDELOADING: Property<Self> = Property::new(
        "appsAllowTrustedAppsSideloading",
    );
    pub const WINDOWS_STORE_BLOCK_AUTO_UPDATE: Property<Self> = Property::new(
        "windowsStoreBlockAutoUpdate",
    );
    pub const DEVELOPER_UNLOCK_SETTING: Property<Self> = Property::new(
        "developerUnlockSetting",
    );
    pub const SHARED_USER_APP_DATA_ALLOWED: Property<Self> = Property::new(
        "sharedUserAppDataAllowed",
    );
    pub const APPS_BLOCK_WINDOWS_STORE_ORIGINATED_APPS: Property<Self> = Property::new(
        "appsBlockWindowsStoreOriginatedApps",
    );
    pub const WINDOWS_STORE_ENABLE_PRIVATE_STORE_ONLY: Property<Self> = Property::new(
        "windowsStoreEnablePrivateStoreOnly",
    );
    pub const STORAGE_RESTRICT_APP_DATA_TO_SYSTEM_VOLUME: Property<Self> = Property::new(
        "storageRestrictAppDataToSystemVolume",
    );
    pub const STORAGE_RESTRICT_APP_INSTALL_TO_SYSTEM_VOLUME: Property<Self> = Property::new(
        "storageRestrictAppInstallToSystemVolume",
    );
    pub const GAME_DVR_BLOCKED: Property<Self> = Property::new("gameDvrBlocked");
    pub const EXPERIENCE_BLOCK_DEVICE_DISCOVERY: Property<Self> = Property::new(
        "experienceBlockDeviceDiscovery",
    );
    pub const EXPERIENCE_BLOCK_ERROR_DIALOG_WHEN_NO_SIM: Property<Self> = Property::new(
        "experienceBlockErrorDialogWhenNoSIM",
    );
    pub const EXPERIENCE_BLOCK_TASK_SWITCHER: Property<Self> = Property::new(
        "experienceBlockTaskSwitcher",
    );
    pub const LOGON_BLOCK_FAST_USER_SWITCHING: Property<Self> = Property::new(
        "logonBlockFastUserSwitching",
    );
    pub const TENANT_LOCKDOWN_REQUIRE_NETWORK_DURING_OUT_OF_BOX_EXPERIENCE: Property<
        Self,
    > = Property::new("tenantLockdownRequireNetworkDuringOutOfBoxExperience");

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    pub fn with_device_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationDeviceStatus>>>,
    ) -> Self {
        Self(self.0.with("deviceStatuses", value))
    }

    pub fn with_user_statuses(
        self,
        value: impl Into<Nullable<Vec<super::DeviceConfigurationUserStatus>>>,
    ) -> Self {
        Self(self.0.with("userStatuses", value))
    }

    pub fn with_device_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationDeviceOverview>>,
    ) -> Self {
        Self(self.0.with("deviceStatusOverview", value))
    }

    pub fn with_user_status_overview(
        self,
        value: impl Into<Nullable<super::DeviceConfigurationUserOverview>>,
    ) -> Self {
        Self(self.0.with("userStatusOverview", value))
    }

    pub fn with_device_setting_state_summaries(
        self,
        value: impl Into<Nullable<Vec<super::SettingStateDeviceSummary>>>,
    ) -> Self {
        Self(self.0.with("deviceSettingStateSummaries", value))
    }

    /// `enterpriseCloudPrintDiscoveryEndPoint`: `Edm.String`
    pub fn enterprise_cloud_print_discovery_end_point(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintDiscoveryEndPoint")
    }

    pub fn with_enterprise_cloud_print_discovery_end_point(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("enterpriseCloudPrintDiscoveryEndPoint", value))
    }

    /// `enterpriseCloudPrintOAuthAuthority`: `Edm.String`
    pub fn enterprise_cloud_print_oauth_authority(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintOAuthAuthority")
    }

    pub fn with_enterprise_cloud_print_oauth_authority(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("enterpriseCloudPrintOAuthAuthority", value))
    }

    /// `enterpriseCloudPrintOAuthClientIdentifier`: `Edm.String`
    pub fn enterprise_cloud_print_oauth_client_identifier(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintOAuthClientIdentifier")
    }

    pub fn with_enterprise_cloud_print_oauth_client_identifier(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("enterpriseCloudPrintOAuthClientIdentifier", value))
    }

    /// `enterpriseCloudPrintResourceIdentifier`: `Edm.String`
    pub fn enterprise_cloud_print_resource_identifier(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintResourceIdentifier")
    }

    pub fn with_enterprise_cloud_print_resource_identifier(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("enterpriseCloudPrintResourceIdentifier", value))
    }

    /// `enterpriseCloudPrintDiscoveryMaxLimit`: `Edm.Int32`
    pub fn enterprise_cloud_print_discovery_max_limit(&self) -> Option<i32> {
        self.0.i32("enterpriseCloudPrintDiscoveryMaxLimit")
    }

    pub fn with_enterprise_cloud_print_discovery_max_limit(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("enterpriseCloudPrintDiscoveryMaxLimit", value))
    }

    /// `enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`: `Edm.String`
    pub fn enterprise_cloud_print_mopria_discovery_resource_identifier(
        &self,
    ) -> Option<&str> {
        self.0.str("enterpriseCloudPrintMopriaDiscoveryResourceIdentifier")
    }

    pub fn with_enterprise_cloud_print_mopria_discovery_resource_identifier(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("enterpriseCloudPrintMopriaDiscoveryResourceIdentifier", value))
    }

    /// `searchBlockDiacritics`: `Edm.Boolean`
    pub fn search_block_diacritics(&self) -> Option<bool> {
        self.0.bool("searchBlockDiacritics")
    }

    pub fn with_search_block_diacritics(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchBlockDiacritics", value))
    }

    /// `searchDisableAutoLanguageDetection`: `Edm.Boolean`
    pub fn search_disable_auto_language_detection(&self) -> Option<bool> {
        self.0.bool("searchDisableAutoLanguageDetection")
    }

    pub fn with_search_disable_auto_language_detection(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("searchDisableAutoLanguageDetection", value))
    }

    /// `searchDisableIndexingEncryptedItems`: `Edm.Boolean`
    pub fn search_disable_indexing_encrypted_items(&self) -> Option<bool> {
        self.0.bool("searchDisableIndexingEncryptedItems")
    }

    pub fn with_search_disable_indexing_encrypted_items(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("searchDisableIndexingEncryptedItems", value))
    }

    /// `searchEnableRemoteQueries`: `Edm.Boolean`
    pub fn search_enable_remote_queries(&self) -> Option<bool> {
        self.0.bool("searchEnableRemoteQueries")
    }

    pub fn with_search_enable_remote_queries(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("searchEnableRemoteQueries", value))
    }

    /// `searchDisableIndexerBackoff`: `Edm.Boolean`
    pub fn search_disable_indexer_backoff(&self) -> Option<bool> {
        self.0.bool("searchDisableIndexerBackoff")
    }

    pub fn with_search_disable_indexer_backoff(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("searchDisableIndexerBackoff", value))
    }

    /// `searchDisableIndexingRemovableDrive`: `Edm.Boolean`
    pub fn search_disable_indexing_removable_drive(&self) -> Option<bool> {
        self.0.bool("searchDisableIndexingRemovableDrive")
    }

    pub fn with_search_disable_indexing_removable_drive(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("searchDisableIndexingRemovableDrive", value))
    }

    /// `searchEnableAutomaticIndexSizeManangement`: `Edm.Boolean`
    pub fn search_enable_automatic_index_size_manangement(&self) -> Option<bool> {
        self.0.bool("searchEnableAutomaticIndexSizeManangement")
    }

    pub fn with_search_enable_automatic_index_size_manangement(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("searchEnableAutomaticIndexSizeManangement", value))
    }

    /// `diagnosticsDataSubmissionMode`: `microsoft.graph.diagnosticDataSubmissionMode`
    ///
    /// Possible values are: userDefined, none, basic, enhanced, full.
    pub fn diagnostics_data_submission_mode(
        &self,
    ) -> Option<super::DiagnosticDataSubmissionMode> {
        self.0.enumeration("diagnosticsDataSubmissionMode")
    }

    pub fn with_diagnostics_data_submission_mode(
        self,
        value: impl Into<Nullable<super::DiagnosticDataSubmissionMode>>,
    ) -> Self {
        Self(self.0.with("diagnosticsDataSubmissionMode", value))
    }

    /// `oneDriveDisableFileSync`: `Edm.Boolean`
    pub fn one_drive_disable_file_sync(&self) -> Option<bool> {
        self.0.bool("oneDriveDisableFileSync")
    }

    pub fn with_one_drive_disable_file_sync(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("oneDriveDisableFileSync", value))
    }

    /// `smartScreenEnableAppInstallControl`: `Edm.Boolean`
    pub fn smart_screen_enable_app_install_control(&self) -> Option<bool> {
        self.0.bool("smartScreenEnableAppInstallControl")
    }

    pub fn with_smart_screen_enable_app_install_control(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("smartScreenEnableAppInstallControl", value))
    }

    /// `personalizationDesktopImageUrl`: `Edm.String`
    pub fn personalization_desktop_image_url(&self) -> Option<&str> {
        self.0.str("personalizationDesktopImageUrl")
    }

    pub fn with_personalization_desktop_image_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("personalizationDesktopImageUrl", value))
    }

    /// `personalizationLockScreenImageUrl`: `Edm.String`
    pub fn personalization_lock_screen_image_url(&self) -> Option<&str> {
        self.0.str("personalizationLockScreenImageUrl")
    }

    pub fn with_personalization_lock_screen_image_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("personalizationLockScreenImageUrl", value))
    }

    /// `bluetoothAllowedServices`: `Collection(Edm.String)`
    pub fn bluetooth_allowed_services(&self) -> Option<Vec<&str>> {
        self.0.strs("bluetoothAllowedServices")
    }

    pub fn with_bluetooth_allowed_services(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("bluetoothAllowedServices", value))
    }

    /// `bluetoothBlockAdvertising`: `Edm.Boolean`
    pub fn bluetooth_block_advertising(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockAdvertising")
    }

    pub fn with_bluetooth_block_advertising(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("bluetoothBlockAdvertising", value))
    }

    /// `bluetoothBlockDiscoverableMode`: `Edm.Boolean`
    pub fn bluetooth_block_discoverable_mode(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockDiscoverableMode")
    }

    pub fn with_bluetooth_block_discoverable_mode(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("bluetoothBlockDiscoverableMode", value))
    }

    /// `bluetoothBlockPrePairing`: `Edm.Boolean`
    pub fn bluetooth_block_pre_pairing(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockPrePairing")
    }

    pub fn with_bluetooth_block_pre_pairing(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("bluetoothBlockPrePairing", value))
    }

    /// `edgeBlockAutofill`: `Edm.Boolean`
    pub fn edge_block_autofill(&self) -> Option<bool> {
        self.0.bool("edgeBlockAutofill")
    }

    pub fn with_edge_block_autofill(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockAutofill", value))
    }

    /// `edgeBlocked`: `Edm.Boolean`
    pub fn edge_blocked(&self) -> Option<bool> {
        self.0.bool("edgeBlocked")
    }

    pub fn with_edge_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlocked", value))
    }

    /// `edgeCookiePolicy`: `microsoft.graph.edgeCookiePolicy`
    ///
    /// Possible values are: userDefined, allow, blockThirdParty, blockAll.
    pub fn edge_cookie_policy(&self) -> Option<super::EdgeCookiePolicy> {
        self.0.enumeration("edgeCookiePolicy")
    }

    pub fn with_edge_cookie_policy(
        self,
        value: impl Into<Nullable<super::EdgeCookiePolicy>>,
    ) -> Self {
        Self(self.0.with("edgeCookiePolicy", value))
    }

    /// `edgeBlockDeveloperTools`: `Edm.Boolean`
    pub fn edge_block_developer_tools(&self) -> Option<bool> {
        self.0.bool("edgeBlockDeveloperTools")
    }

    pub fn with_edge_block_developer_tools(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockDeveloperTools", value))
    }

    /// `edgeBlockSendingDoNotTrackHeader`: `Edm.Boolean`
    pub fn edge_block_sending_do_not_track_header(&self) -> Option<bool> {
        self.0.bool("edgeBlockSendingDoNotTrackHeader")
    }

    pub fn with_edge_block_sending_do_not_track_header(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockSendingDoNotTrackHeader", value))
    }

    /// `edgeBlockExtensions`: `Edm.Boolean`
    pub fn edge_block_extensions(&self) -> Option<bool> {
        self.0.bool("edgeBlockExtensions")
    }

    pub fn with_edge_block_extensions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockExtensions", value))
    }

    /// `edgeBlockInPrivateBrowsing`: `Edm.Boolean`
    pub fn edge_block_in_private_browsing(&self) -> Option<bool> {
        self.0.bool("edgeBlockInPrivateBrowsing")
    }

    pub fn with_edge_block_in_private_browsing(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockInPrivateBrowsing", value))
    }

    /// `edgeBlockJavaScript`: `Edm.Boolean`
    pub fn edge_block_java_script(&self) -> Option<bool> {
        self.0.bool("edgeBlockJavaScript")
    }

    pub fn with_edge_block_java_script(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockJavaScript", value))
    }

    /// `edgeBlockPasswordManager`: `Edm.Boolean`
    pub fn edge_block_password_manager(&self) -> Option<bool> {
        self.0.bool("edgeBlockPasswordManager")
    }

    pub fn with_edge_block_password_manager(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockPasswordManager", value))
    }

    /// `edgeBlockAddressBarDropdown`: `Edm.Boolean`
    pub fn edge_block_address_bar_dropdown(&self) -> Option<bool> {
        self.0.bool("edgeBlockAddressBarDropdown")
    }

    pub fn with_edge_block_address_bar_dropdown(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockAddressBarDropdown", value))
    }

    /// `edgeBlockCompatibilityList`: `Edm.Boolean`
    pub fn edge_block_compatibility_list(&self) -> Option<bool> {
        self.0.bool("edgeBlockCompatibilityList")
    }

    pub fn with_edge_block_compatibility_list(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockCompatibilityList", value))
    }

    /// `edgeClearBrowsingDataOnExit`: `Edm.Boolean`
    pub fn edge_clear_browsing_data_on_exit(&self) -> Option<bool> {
        self.0.bool("edgeClearBrowsingDataOnExit")
    }

    pub fn with_edge_clear_browsing_data_on_exit(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeClearBrowsingDataOnExit", value))
    }

    /// `edgeAllowStartPagesModification`: `Edm.Boolean`
    pub fn edge_allow_start_pages_modification(&self) -> Option<bool> {
        self.0.bool("edgeAllowStartPagesModification")
    }

    pub fn with_edge_allow_start_pages_modification(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeAllowStartPagesModification", value))
    }

    /// `edgeDisableFirstRunPage`: `Edm.Boolean`
    pub fn edge_disable_first_run_page(&self) -> Option<bool> {
        self.0.bool("edgeDisableFirstRunPage")
    }

    pub fn with_edge_disable_first_run_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeDisableFirstRunPage", value))
    }

    /// `edgeBlockLiveTileDataCollection`: `Edm.Boolean`
    pub fn edge_block_live_tile_data_collection(&self) -> Option<bool> {
        self.0.bool("edgeBlockLiveTileDataCollection")
    }

    pub fn with_edge_block_live_tile_data_collection(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockLiveTileDataCollection", value))
    }

    /// `edgeSyncFavoritesWithInternetExplorer`: `Edm.Boolean`
    pub fn edge_sync_favorites_with_internet_explorer(&self) -> Option<bool> {
        self.0.bool("edgeSyncFavoritesWithInternetExplorer")
    }

    pub fn with_edge_sync_favorites_with_internet_explorer(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeSyncFavoritesWithInternetExplorer", value))
    }

    /// `cellularBlockDataWhenRoaming`: `Edm.Boolean`
    pub fn cellular_block_data_when_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockDataWhenRoaming")
    }

    pub fn with_cellular_block_data_when_roaming(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("cellularBlockDataWhenRoaming", value))
    }

    /// `cellularBlockVpn`: `Edm.Boolean`
    pub fn cellular_block_vpn(&self) -> Option<bool> {
        self.0.bool("cellularBlockVpn")
    }

    pub fn with_cellular_block_vpn(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockVpn", value))
    }

    /// `cellularBlockVpnWhenRoaming`: `Edm.Boolean`
    pub fn cellular_block_vpn_when_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockVpnWhenRoaming")
    }

    pub fn with_cellular_block_vpn_when_roaming(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("cellularBlockVpnWhenRoaming", value))
    }

    /// `defenderRequireRealTimeMonitoring`: `Edm.Boolean`
    pub fn defender_require_real_time_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderRequireRealTimeMonitoring")
    }

    pub fn with_defender_require_real_time_monitoring(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderRequireRealTimeMonitoring", value))
    }

    /// `defenderRequireBehaviorMonitoring`: `Edm.Boolean`
    pub fn defender_require_behavior_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderRequireBehaviorMonitoring")
    }

    pub fn with_defender_require_behavior_monitoring(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderRequireBehaviorMonitoring", value))
    }

    /// `defenderRequireNetworkInspectionSystem`: `Edm.Boolean`
    pub fn defender_require_network_inspection_system(&self) -> Option<bool> {
        self.0.bool("defenderRequireNetworkInspectionSystem")
    }

    pub fn with_defender_require_network_inspection_system(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderRequireNetworkInspectionSystem", value))
    }

    /// `defenderScanDownloads`: `Edm.Boolean`
    pub fn defender_scan_downloads(&self) -> Option<bool> {
        self.0.bool("defenderScanDownloads")
    }

    pub fn with_defender_scan_downloads(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanDownloads", value))
    }

    /// `defenderScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`
    pub fn defender_scan_scripts_loaded_in_internet_explorer(&self) -> Option<bool> {
        self.0.bool("defenderScanScriptsLoadedInInternetExplorer")
    }

    pub fn with_defender_scan_scripts_loaded_in_internet_explorer(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderScanScriptsLoadedInInternetExplorer", value))
    }

    /// `defenderBlockEndUserAccess`: `Edm.Boolean`
    pub fn defender_block_end_user_access(&self) -> Option<bool> {
        self.0.bool("defenderBlockEndUserAccess")
    }

    pub fn with_defender_block_end_user_access(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderBlockEndUserAccess", value))
    }

    /// `defenderSignatureUpdateIntervalInHours`: `Edm.Int32`
    pub fn defender_signature_update_interval_in_hours(&self) -> Option<i32> {
        self.0.i32("defenderSignatureUpdateIntervalInHours")
    }

    pub fn with_defender_signature_update_interval_in_hours(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("defenderSignatureUpdateIntervalInHours", value))
    }

    /// `defenderMonitorFileActivity`: `microsoft.graph.defenderMonitorFileActivity`
    ///
    /// Possible values are: userDefined, disable, monitorAllFiles, monitorIncomingFilesOnly, monitorOutgoingFilesOnly.
    pub fn defender_monitor_file_activity(
        &self,
    ) -> Option<super::DefenderMonitorFileActivity> {
        self.0.enumeration("defenderMonitorFileActivity")
    }

    pub fn with_defender_monitor_file_activity(
        self,
        value: impl Into<Nullable<super::DefenderMonitorFileActivity>>,
    ) -> Self {
        Self(self.0.with("defenderMonitorFileActivity", value))
    }

    /// `defenderDaysBeforeDeletingQuarantinedMalware`: `Edm.Int32`
    pub fn defender_days_before_deleting_quarantined_malware(&self) -> Option<i32> {
        self.0.i32("defenderDaysBeforeDeletingQuarantinedMalware")
    }

    pub fn with_defender_days_before_deleting_quarantined_malware(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("defenderDaysBeforeDeletingQuarantinedMalware", value))
    }

    /// `defenderScanMaxCpu`: `Edm.Int32`
    pub fn defender_scan_max_cpu(&self) -> Option<i32> {
        self.0.i32("defenderScanMaxCpu")
    }

    pub fn with_defender_scan_max_cpu(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderScanMaxCpu", value))
    }

    /// `defenderScanArchiveFiles`: `Edm.Boolean`
    pub fn defender_scan_archive_files(&self) -> Option<bool> {
        self.0.bool("defenderScanArchiveFiles")
    }

    pub fn with_defender_scan_archive_files(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderScanArchiveFiles", value))
    }

    /// `defenderScanIncomingMail`: `Edm.Boolean`
    pub fn defender_scan_incoming_mail(&self) -> Option<bool> {
        self.0.bool("defenderScanIncomingMail")
    }

    pub fn with_defender_scan_incoming_mail(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderScanIncomingMail", value))
    }

    /// `defenderScanRemovableDrivesDuringFullScan`: `Edm.Boolean`
    pub fn defender_scan_removable_drives_during_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderScanRemovableDrivesDuringFullScan")
    }

    pub fn with_defender_scan_removable_drives_during_full_scan(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderScanRemovableDrivesDuringFullScan", value))
    }

    /// `defenderScanMappedNetworkDrivesDuringFullScan`: `Edm.Boolean`
    pub fn defender_scan_mapped_network_drives_during_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderScanMappedNetworkDrivesDuringFullScan")
    }

    pub fn with_defender_scan_mapped_network_drives_during_full_scan(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderScanMappedNetworkDrivesDuringFullScan", value))
    }

    /// `defenderScanNetworkFiles`: `Edm.Boolean`
    pub fn defender_scan_network_files(&self) -> Option<bool> {
        self.0.bool("defenderScanNetworkFiles")
    }

    pub fn with_defender_scan_network_files(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderScanNetworkFiles", value))
    }

    /// `defenderRequireCloudProtection`: `Edm.Boolean`
    pub fn defender_require_cloud_protection(&self) -> Option<bool> {
        self.0.bool("defenderRequireCloudProtection")
    }

    pub fn with_defender_require_cloud_protection(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderRequireCloudProtection", value))
    }

    /// `defenderCloudBlockLevel`: `microsoft.graph.defenderCloudBlockLevelType`
    ///
    /// Possible values are: notConfigured, high, highPlus, zeroTolerance.
    pub fn defender_cloud_block_level(
        &self,
    ) -> Option<super::DefenderCloudBlockLevelType> {
        self.0.enumeration("defenderCloudBlockLevel")
    }

    pub fn with_defender_cloud_block_level(
        self,
        value: impl Into<Nullable<super::DefenderCloudBlockLevelType>>,
    ) -> Self {
        Self(self.0.with("defenderCloudBlockLevel", value))
    }

    /// `defenderPromptForSampleSubmission`: `microsoft.graph.defenderPromptForSampleSubmission`
    ///
    /// Possible values are: userDefined, alwaysPrompt, promptBeforeSendingPersonalData, neverSendData, sendAllDataWithoutPrompting.
    pub fn defender_prompt_for_sample_submission(
        &self,
    ) -> Option<super::DefenderPromptForSampleSubmission> {
        self.0.enumeration("defenderPromptForSampleSubmission")
    }

    pub fn with_defender_prompt_for_sample_submission(
        self,
        value: impl Into<Nullable<super::DefenderPromptForSampleSubmission>>,
    ) -> Self {
        Self(self.0.with("defenderPromptForSampleSubmission", value))
    }

    /// `defenderScheduledQuickScanTime`: `Edm.TimeOfDay`
    pub fn defender_scheduled_quick_scan_time(&self) -> Parsed<Time> {
        self.0.time_of_day("defenderScheduledQuickScanTime")
    }

    pub fn with_defender_scheduled_quick_scan_time(
        self,
        value: impl Into<Nullable<Time>>,
    ) -> Self {
        Self(self.0.with("defenderScheduledQuickScanTime", value))
    }

    /// `defenderScanType`: `microsoft.graph.defenderScanType`
    ///
    /// Possible values are: userDefined, disabled, quick, full.
    pub fn defender_scan_type(&self) -> Option<super::DefenderScanType> {
        self.0.enumeration("defenderScanType")
    }

    pub fn with_defender_scan_type(
        self,
        value: impl Into<Nullable<super::DefenderScanType>>,
    ) -> Self {
        Self(self.0.with("defenderScanType", value))
    }

    /// `defenderSystemScanSchedule`: `microsoft.graph.weeklySchedule`
    ///
    /// Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn defender_system_scan_schedule(&self) -> Option<super::WeeklySchedule> {
        self.0.enumeration("defenderSystemScanSchedule")
    }

    pub fn with_defender_system_scan_schedule(
        self,
        value: impl Into<Nullable<super::WeeklySchedule>>,
    ) -> Self {
        Self(self.0.with("defenderSystemScanSchedule", value))
    }

    /// `defenderScheduledScanTime`: `Edm.TimeOfDay`
    pub fn defender_scheduled_scan_time(&self) -> Parsed<Time> {
        self.0.time_of_day("defenderScheduledScanTime")
    }

    pub fn with_defender_scheduled_scan_time(
        self,
        value: impl Into<Nullable<Time>>,
    ) -> Self {
        Self(self.0.with("defenderScheduledScanTime", value))
    }

    /// `defenderDetectedMalwareActions`: `microsoft.graph.defenderDetectedMalwareActions`
    pub fn defender_detected_malware_actions(
        &self,
    ) -> Option<&super::DefenderDetectedMalwareActions> {
        self.0.model("defenderDetectedMalwareActions")
    }

    pub fn with_defender_detected_malware_actions(
        self,
        value: impl Into<Nullable<super::DefenderDetectedMalwareActions>>,
    ) -> Self {
        Self(self.0.with("defenderDetectedMalwareActions", value))
    }

    /// `defenderFileExtensionsToExclude`: `Collection(Edm.String)`
    pub fn defender_file_extensions_to_exclude(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderFileExtensionsToExclude")
    }

    pub fn with_defender_file_extensions_to_exclude(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("defenderFileExtensionsToExclude", value))
    }

    /// `defenderFilesAndFoldersToExclude`: `Collection(Edm.String)`
    pub fn defender_files_and_folders_to_exclude(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderFilesAndFoldersToExclude")
    }

    pub fn with_defender_files_and_folders_to_exclude(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("defenderFilesAndFoldersToExclude", value))
    }

    /// `defenderProcessesToExclude`: `Collection(Edm.String)`
    pub fn defender_processes_to_exclude(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderProcessesToExclude")
    }

    pub fn with_defender_processes_to_exclude(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("defenderProcessesToExclude", value))
    }

    /// `lockScreenAllowTimeoutConfiguration`: `Edm.Boolean`
    pub fn lock_screen_allow_timeout_configuration(&self) -> Option<bool> {
        self.0.bool("lockScreenAllowTimeoutConfiguration")
    }

    pub fn with_lock_screen_allow_timeout_configuration(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("lockScreenAllowTimeoutConfiguration", value))
    }

    /// `lockScreenBlockActionCenterNotifications`: `Edm.Boolean`
    pub fn lock_screen_block_action_center_notifications(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockActionCenterNotifications")
    }

    pub fn with_lock_screen_block_action_center_notifications(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("lockScreenBlockActionCenterNotifications", value))
    }

    /// `lockScreenBlockCortana`: `Edm.Boolean`
    pub fn lock_screen_block_cortana(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockCortana")
    }

    pub fn with_lock_screen_block_cortana(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("lockScreenBlockCortana", value))
    }

    /// `lockScreenBlockToastNotifications`: `Edm.Boolean`
    pub fn lock_screen_block_toast_notifications(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockToastNotifications")
    }

    pub fn with_lock_screen_block_toast_notifications(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("lockScreenBlockToastNotifications", value))
    }

    /// `lockScreenTimeoutInSeconds`: `Edm.Int32`
    pub fn lock_screen_timeout_in_seconds(&self) -> Option<i32> {
        self.0.i32("lockScreenTimeoutInSeconds")
    }

    pub fn with_lock_screen_timeout_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("lockScreenTimeoutInSeconds", value))
    }

    /// `passwordBlockSimple`: `Edm.Boolean`
    pub fn password_block_simple(&self) -> Option<bool> {
        self.0.bool("passwordBlockSimple")
    }

    pub fn with_password_block_simple(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordBlockSimple", value))
    }

    /// `passwordExpirationDays`: `Edm.Int32`
    pub fn password_expiration_days(&self) -> Option<i32> {
        self.0.i32("passwordExpirationDays")
    }

    pub fn with_password_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordExpirationDays", value))
    }

    /// `passwordMinimumLength`: `Edm.Int32`
    pub fn password_minimum_length(&self) -> Option<i32> {
        self.0.i32("passwordMinimumLength")
    }

    pub fn with_password_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("passwordMinimumLength", value))
    }

    /// `passwordMinutesOfInactivityBeforeScreenTimeout`: `Edm.Int32`
    pub fn password_minutes_of_inactivity_before_screen_timeout(&self) -> Option<i32> {
        self.0.i32("passwordMinutesOfInactivityBeforeScreenTimeout")
    }

    pub fn with_password_minutes_of_inactivity_before_screen_timeout(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("passwordMinutesOfInactivityBeforeScreenTimeout", value))
    }

    /// `passwordMinimumCharacterSetCount`: `Edm.Int32`
    pub fn password_minimum_character_set_count(&self) -> Option<i32> {
        self.0.i32("passwordMinimumCharacterSetCount")
    }

    pub fn with_password_minimum_character_set_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("passwordMinimumCharacterSetCount", value))
    }

    /// `passwordPreviousPasswordBlockCount`: `Edm.Int32`
    pub fn password_previous_password_block_count(&self) -> Option<i32> {
        self.0.i32("passwordPreviousPasswordBlockCount")
    }

    pub fn with_password_previous_password_block_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("passwordPreviousPasswordBlockCount", value))
    }

    /// `passwordRequired`: `Edm.Boolean`
    pub fn password_required(&self) -> Option<bool> {
        self.0.bool("passwordRequired")
    }

    pub fn with_password_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequired", value))
    }

    /// `passwordRequireWhenResumeFromIdleState`: `Edm.Boolean`
    pub fn password_require_when_resume_from_idle_state(&self) -> Option<bool> {
        self.0.bool("passwordRequireWhenResumeFromIdleState")
    }

    pub fn with_password_require_when_resume_from_idle_state(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("passwordRequireWhenResumeFromIdleState", value))
    }

    /// `passwordRequiredType`: `microsoft.graph.requiredPasswordType`
    ///
    /// Possible values are: deviceDefault, alphanumeric, numeric.
    pub fn password_required_type(&self) -> Option<super::RequiredPasswordType> {
        self.0.enumeration("passwordRequiredType")
    }

    pub fn with_password_required_type(
        self,
        value: impl Into<Nullable<super::RequiredPasswordType>>,
    ) -> Self {
        Self(self.0.with("passwordRequiredType", value))
    }

    /// `passwordSignInFailureCountBeforeFactoryReset`: `Edm.Int32`
    pub fn password_sign_in_failure_count_before_factory_reset(&self) -> Option<i32> {
        self.0.i32("passwordSignInFailureCountBeforeFactoryReset")
    }

    pub fn with_password_sign_in_failure_count_before_factory_reset(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("passwordSignInFailureCountBeforeFactoryReset", value))
    }

    /// `privacyAdvertisingId`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn privacy_advertising_id(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("privacyAdvertisingId")
    }

    pub fn with_privacy_advertising_id(
        self,
        value: impl Into<Nullable<super::StateManagementSetting>>,
    ) -> Self {
        Self(self.0.with("privacyAdvertisingId", value))
    }

    /// `privacyAutoAcceptPairingAndConsentPrompts`: `Edm.Boolean`
    pub fn privacy_auto_accept_pairing_and_consent_prompts(&self) -> Option<bool> {
        self.0.bool("privacyAutoAcceptPairingAndConsentPrompts")
    }

    pub fn with_privacy_auto_accept_pairing_and_consent_prompts(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("privacyAutoAcceptPairingAndConsentPrompts", value))
    }

    /// `privacyBlockInputPersonalization`: `Edm.Boolean`
    pub fn privacy_block_input_personalization(&self) -> Option<bool> {
        self.0.bool("privacyBlockInputPersonalization")
    }

    pub fn with_privacy_block_input_personalization(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("privacyBlockInputPersonalization", value))
    }

    /// `startBlockUnpinningAppsFromTaskbar`: `Edm.Boolean`
    pub fn start_block_unpinning_apps_from_taskbar(&self) -> Option<bool> {
        self.0.bool("startBlockUnpinningAppsFromTaskbar")
    }

    pub fn with_start_block_unpinning_apps_from_taskbar(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startBlockUnpinningAppsFromTaskbar", value))
    }

    /// `startMenuAppListVisibility`: `microsoft.graph.windowsStartMenuAppListVisibilityType`
    ///
    /// Possible values are: userDefined, collapse, remove, disableSettingsApp.
    pub fn start_menu_app_list_visibility(
        &self,
    ) -> Option<Flags<super::WindowsStartMenuAppListVisibilityType>> {
        self.0.flags("startMenuAppListVisibility")
    }

    pub fn with_start_menu_app_list_visibility(
        self,
        value: impl Into<Nullable<Flags<super::WindowsStartMenuAppListVisibilityType>>>,
    ) -> Self {
        Self(self.0.with("startMenuAppListVisibility", value))
    }

    /// `startMenuHideChangeAccountSettings`: `Edm.Boolean`
    pub fn start_menu_hide_change_account_settings(&self) -> Option<bool> {
        self.0.bool("startMenuHideChangeAccountSettings")
    }

    pub fn with_start_menu_hide_change_account_settings(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideChangeAccountSettings", value))
    }

    /// `startMenuHideFrequentlyUsedApps`: `Edm.Boolean`
    pub fn start_menu_hide_frequently_used_apps(&self) -> Option<bool> {
        self.0.bool("startMenuHideFrequentlyUsedApps")
    }

    pub fn with_start_menu_hide_frequently_used_apps(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideFrequentlyUsedApps", value))
    }

    /// `startMenuHideHibernate`: `Edm.Boolean`
    pub fn start_menu_hide_hibernate(&self) -> Option<bool> {
        self.0.bool("startMenuHideHibernate")
    }

    pub fn with_start_menu_hide_hibernate(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideHibernate", value))
    }

    /// `startMenuHideLock`: `Edm.Boolean`
    pub fn start_menu_hide_lock(&self) -> Option<bool> {
        self.0.bool("startMenuHideLock")
    }

    pub fn with_start_menu_hide_lock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideLock", value))
    }

    /// `startMenuHidePowerButton`: `Edm.Boolean`
    pub fn start_menu_hide_power_button(&self) -> Option<bool> {
        self.0.bool("startMenuHidePowerButton")
    }

    pub fn with_start_menu_hide_power_button(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHidePowerButton", value))
    }

    /// `startMenuHideRecentJumpLists`: `Edm.Boolean`
    pub fn start_menu_hide_recent_jump_lists(&self) -> Option<bool> {
        self.0.bool("startMenuHideRecentJumpLists")
    }

    pub fn with_start_menu_hide_recent_jump_lists(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideRecentJumpLists", value))
    }

    /// `startMenuHideRecentlyAddedApps`: `Edm.Boolean`
    pub fn start_menu_hide_recently_added_apps(&self) -> Option<bool> {
        self.0.bool("startMenuHideRecentlyAddedApps")
    }

    pub fn with_start_menu_hide_recently_added_apps(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideRecentlyAddedApps", value))
    }

    /// `startMenuHideRestartOptions`: `Edm.Boolean`
    pub fn start_menu_hide_restart_options(&self) -> Option<bool> {
        self.0.bool("startMenuHideRestartOptions")
    }

    pub fn with_start_menu_hide_restart_options(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideRestartOptions", value))
    }

    /// `startMenuHideShutDown`: `Edm.Boolean`
    pub fn start_menu_hide_shut_down(&self) -> Option<bool> {
        self.0.bool("startMenuHideShutDown")
    }

    pub fn with_start_menu_hide_shut_down(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideShutDown", value))
    }

    /// `startMenuHideSignOut`: `Edm.Boolean`
    pub fn start_menu_hide_sign_out(&self) -> Option<bool> {
        self.0.bool("startMenuHideSignOut")
    }

    pub fn with_start_menu_hide_sign_out(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideSignOut", value))
    }

    /// `startMenuHideSleep`: `Edm.Boolean`
    pub fn start_menu_hide_sleep(&self) -> Option<bool> {
        self.0.bool("startMenuHideSleep")
    }

    pub fn with_start_menu_hide_sleep(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideSleep", value))
    }

    /// `startMenuHideSwitchAccount`: `Edm.Boolean`
    pub fn start_menu_hide_switch_account(&self) -> Option<bool> {
        self.0.bool("startMenuHideSwitchAccount")
    }

    pub fn with_start_menu_hide_switch_account(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideSwitchAccount", value))
    }

    /// `startMenuHideUserTile`: `Edm.Boolean`
    pub fn start_menu_hide_user_tile(&self) -> Option<bool> {
        self.0.bool("startMenuHideUserTile")
    }

    pub fn with_start_menu_hide_user_tile(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("startMenuHideUserTile", value))
    }

    /// `startMenuLayoutEdgeAssetsXml`: `Edm.Binary`
    pub fn start_menu_layout_edge_assets_xml(&self) -> Parsed<Bytes> {
        self.0.binary("startMenuLayoutEdgeAssetsXml")
    }

    pub fn with_start_menu_layout_edge_assets_xml(
        self,
        value: impl Into<Nullable<Bytes>>,
    ) -> Self {
        Self(self.0.with("startMenuLayoutEdgeAssetsXml", value))
    }

    /// `startMenuLayoutXml`: `Edm.Binary`
    pub fn start_menu_layout_xml(&self) -> Parsed<Bytes> {
        self.0.binary("startMenuLayoutXml")
    }

    pub fn with_start_menu_layout_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("startMenuLayoutXml", value))
    }

    /// `startMenuMode`: `microsoft.graph.windowsStartMenuModeType`
    ///
    /// Possible values are: userDefined, fullScreen, nonFullScreen.
    pub fn start_menu_mode(&self) -> Option<super::WindowsStartMenuModeType> {
        self.0.enumeration("startMenuMode")
    }

    pub fn with_start_menu_mode(
        self,
        value: impl Into<Nullable<super::WindowsStartMenuModeType>>,
    ) -> Self {
        Self(self.0.with("startMenuMode", value))
    }

    /// `startMenuPinnedFolderDocuments`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_documents(
        &self,
    ) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderDocuments")
    }

    pub fn with_start_menu_pinned_folder_documents(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderDocuments", value))
    }

    /// `startMenuPinnedFolderDownloads`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_downloads(
        &self,
    ) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderDownloads")
    }

    pub fn with_start_menu_pinned_folder_downloads(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderDownloads", value))
    }

    /// `startMenuPinnedFolderFileExplorer`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_file_explorer(
        &self,
    ) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderFileExplorer")
    }

    pub fn with_start_menu_pinned_folder_file_explorer(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderFileExplorer", value))
    }

    /// `startMenuPinnedFolderHomeGroup`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_home_group(
        &self,
    ) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderHomeGroup")
    }

    pub fn with_start_menu_pinned_folder_home_group(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderHomeGroup", value))
    }

    /// `startMenuPinnedFolderMusic`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_music(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderMusic")
    }

    pub fn with_start_menu_pinned_folder_music(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderMusic", value))
    }

    /// `startMenuPinnedFolderNetwork`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_network(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderNetwork")
    }

    pub fn with_start_menu_pinned_folder_network(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderNetwork", value))
    }

    /// `startMenuPinnedFolderPersonalFolder`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_personal_folder(
        &self,
    ) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderPersonalFolder")
    }

    pub fn with_start_menu_pinned_folder_personal_folder(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderPersonalFolder", value))
    }

    /// `startMenuPinnedFolderPictures`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_pictures(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderPictures")
    }

    pub fn with_start_menu_pinned_folder_pictures(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderPictures", value))
    }

    /// `startMenuPinnedFolderSettings`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_settings(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderSettings")
    }

    pub fn with_start_menu_pinned_folder_settings(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderSettings", value))
    }

    /// `startMenuPinnedFolderVideos`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_videos(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderVideos")
    }

    pub fn with_start_menu_pinned_folder_videos(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderVideos", value))
    }

    /// `settingsBlockSettingsApp`: `Edm.Boolean`
    pub fn settings_block_settings_app(&self) -> Option<bool> {
        self.0.bool("settingsBlockSettingsApp")
    }

    pub fn with_settings_block_settings_app(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockSettingsApp", value))
    }

    /// `settingsBlockSystemPage`: `Edm.Boolean`
    pub fn settings_block_system_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockSystemPage")
    }

    pub fn with_settings_block_system_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockSystemPage", value))
    }

    /// `settingsBlockDevicesPage`: `Edm.Boolean`
    pub fn settings_block_devices_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockDevicesPage")
    }

    pub fn with_settings_block_devices_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockDevicesPage", value))
    }

    /// `settingsBlockNetworkInternetPage`: `Edm.Boolean`
    pub fn settings_block_network_internet_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockNetworkInternetPage")
    }

    pub fn with_settings_block_network_internet_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockNetworkInternetPage", value))
    }

    /// `settingsBlockPersonalizationPage`: `Edm.Boolean`
    pub fn settings_block_personalization_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockPersonalizationPage")
    }

    pub fn with_settings_block_personalization_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockPersonalizationPage", value))
    }

    /// `settingsBlockAccountsPage`: `Edm.Boolean`
    pub fn settings_block_accounts_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockAccountsPage")
    }

    pub fn with_settings_block_accounts_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockAccountsPage", value))
    }

    /// `settingsBlockTimeLanguagePage`: `Edm.Boolean`
    pub fn settings_block_time_language_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockTimeLanguagePage")
    }

    pub fn with_settings_block_time_language_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockTimeLanguagePage", value))
    }

    /// `settingsBlockEaseOfAccessPage`: `Edm.Boolean`
    pub fn settings_block_ease_of_access_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockEaseOfAccessPage")
    }

    pub fn with_settings_block_ease_of_access_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockEaseOfAccessPage", value))
    }

    /// `settingsBlockPrivacyPage`: `Edm.Boolean`
    pub fn settings_block_privacy_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockPrivacyPage")
    }

    pub fn with_settings_block_privacy_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockPrivacyPage", value))
    }

    /// `settingsBlockUpdateSecurityPage`: `Edm.Boolean`
    pub fn settings_block_update_security_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockUpdateSecurityPage")
    }

    pub fn with_settings_block_update_security_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockUpdateSecurityPage", value))
    }

    /// `settingsBlockAppsPage`: `Edm.Boolean`
    pub fn settings_block_apps_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockAppsPage")
    }

    pub fn with_settings_block_apps_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockAppsPage", value))
    }

    /// `settingsBlockGamingPage`: `Edm.Boolean`
    pub fn settings_block_gaming_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockGamingPage")
    }

    pub fn with_settings_block_gaming_page(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockGamingPage", value))
    }

    /// `windowsSpotlightBlockConsumerSpecificFeatures`: `Edm.Boolean`
    pub fn windows_spotlight_block_consumer_specific_features(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockConsumerSpecificFeatures")
    }

    pub fn with_windows_spotlight_block_consumer_specific_features(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightBlockConsumerSpecificFeatures", value))
    }

    /// `windowsSpotlightBlocked`: `Edm.Boolean`
    pub fn windows_spotlight_blocked(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlocked")
    }

    pub fn with_windows_spotlight_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightBlocked", value))
    }

    /// `windowsSpotlightBlockOnActionCenter`: `Edm.Boolean`
    pub fn windows_spotlight_block_on_action_center(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockOnActionCenter")
    }

    pub fn with_windows_spotlight_block_on_action_center(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightBlockOnActionCenter", value))
    }

    /// `windowsSpotlightBlockTailoredExperiences`: `Edm.Boolean`
    pub fn windows_spotlight_block_tailored_experiences(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockTailoredExperiences")
    }

    pub fn with_windows_spotlight_block_tailored_experiences(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightBlockTailoredExperiences", value))
    }

    /// `windowsSpotlightBlockThirdPartyNotifications`: `Edm.Boolean`
    pub fn windows_spotlight_block_third_party_notifications(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockThirdPartyNotifications")
    }

    pub fn with_windows_spotlight_block_third_party_notifications(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightBlockThirdPartyNotifications", value))
    }

    /// `windowsSpotlightBlockWelcomeExperience`: `Edm.Boolean`
    pub fn windows_spotlight_block_welcome_experience(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockWelcomeExperience")
    }

    pub fn with_windows_spotlight_block_welcome_experience(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightBlockWelcomeExperience", value))
    }

    /// `windowsSpotlightBlockWindowsTips`: `Edm.Boolean`
    pub fn windows_spotlight_block_windows_tips(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockWindowsTips")
    }

    pub fn with_windows_spotlight_block_windows_tips(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightBlockWindowsTips", value))
    }

    /// `windowsSpotlightConfigureOnLockScreen`: `microsoft.graph.windowsSpotlightEnablementSettings`
    ///
    /// Possible values are: notConfigured, disabled, enabled.
    pub fn windows_spotlight_configure_on_lock_screen(
        &self,
    ) -> Option<super::WindowsSpotlightEnablementSettings> {
        self.0.enumeration("windowsSpotlightConfigureOnLockScreen")
    }

    pub fn with_windows_spotlight_configure_on_lock_screen(
        self,
        value: impl Into<Nullable<super::WindowsSpotlightEnablementSettings>>,
    ) -> Self {
        Self(self.0.with("windowsSpotlightConfigureOnLockScreen", value))
    }

    /// `networkProxyApplySettingsDeviceWide`: `Edm.Boolean`
    pub fn network_proxy_apply_settings_device_wide(&self) -> Option<bool> {
        self.0.bool("networkProxyApplySettingsDeviceWide")
    }

    pub fn with_network_proxy_apply_settings_device_wide(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("networkProxyApplySettingsDeviceWide", value))
    }

    /// `networkProxyDisableAutoDetect`: `Edm.Boolean`
    pub fn network_proxy_disable_auto_detect(&self) -> Option<bool> {
        self.0.bool("networkProxyDisableAutoDetect")
    }

    pub fn with_network_proxy_disable_auto_detect(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("networkProxyDisableAutoDetect", value))
    }

    /// `networkProxyAutomaticConfigurationUrl`: `Edm.String`
    pub fn network_proxy_automatic_configuration_url(&self) -> Option<&str> {
        self.0.str("networkProxyAutomaticConfigurationUrl")
    }

    pub fn with_network_proxy_automatic_configuration_url(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("networkProxyAutomaticConfigurationUrl", value))
    }

    /// `networkProxyServer`: `microsoft.graph.windows10NetworkProxyServer`
    pub fn network_proxy_server(&self) -> Option<&super::Windows10NetworkProxyServer> {
        self.0.model("networkProxyServer")
    }

    pub fn with_network_proxy_server(
        self,
        value: impl Into<Nullable<super::Windows10NetworkProxyServer>>,
    ) -> Self {
        Self(self.0.with("networkProxyServer", value))
    }

    /// `accountsBlockAddingNonMicrosoftAccountEmail`: `Edm.Boolean`
    pub fn accounts_block_adding_non_microsoft_account_email(&self) -> Option<bool> {
        self.0.bool("accountsBlockAddingNonMicrosoftAccountEmail")
    }

    pub fn with_accounts_block_adding_non_microsoft_account_email(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("accountsBlockAddingNonMicrosoftAccountEmail", value))
    }

    /// `antiTheftModeBlocked`: `Edm.Boolean`
    pub fn anti_theft_mode_blocked(&self) -> Option<bool> {
        self.0.bool("antiTheftModeBlocked")
    }

    pub fn with_anti_theft_mode_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("antiTheftModeBlocked", value))
    }

    /// `bluetoothBlocked`: `Edm.Boolean`
    pub fn bluetooth_blocked(&self) -> Option<bool> {
        self.0.bool("bluetoothBlocked")
    }

    pub fn with_bluetooth_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlocked", value))
    }

    /// `cameraBlocked`: `Edm.Boolean`
    pub fn camera_blocked(&self) -> Option<bool> {
        self.0.bool("cameraBlocked")
    }

    pub fn with_camera_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cameraBlocked", value))
    }

    /// `connectedDevicesServiceBlocked`: `Edm.Boolean`
    pub fn connected_devices_service_blocked(&self) -> Option<bool> {
        self.0.bool("connectedDevicesServiceBlocked")
    }

    pub fn with_connected_devices_service_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("connectedDevicesServiceBlocked", value))
    }

    /// `certificatesBlockManualRootCertificateInstallation`: `Edm.Boolean`
    pub fn certificates_block_manual_root_certificate_installation(
        &self,
    ) -> Option<bool> {
        self.0.bool("certificatesBlockManualRootCertificateInstallation")
    }

    pub fn with_certificates_block_manual_root_certificate_installation(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("certificatesBlockManualRootCertificateInstallation", value))
    }

    /// `copyPasteBlocked`: `Edm.Boolean`
    pub fn copy_paste_blocked(&self) -> Option<bool> {
        self.0.bool("copyPasteBlocked")
    }

    pub fn with_copy_paste_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("copyPasteBlocked", value))
    }

    /// `cortanaBlocked`: `Edm.Boolean`
    pub fn cortana_blocked(&self) -> Option<bool> {
        self.0.bool("cortanaBlocked")
    }

    pub fn with_cortana_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cortanaBlocked", value))
    }

    /// `deviceManagementBlockFactoryResetOnMobile`: `Edm.Boolean`
    pub fn device_management_block_factory_reset_on_mobile(&self) -> Option<bool> {
        self.0.bool("deviceManagementBlockFactoryResetOnMobile")
    }

    pub fn with_device_management_block_factory_reset_on_mobile(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("deviceManagementBlockFactoryResetOnMobile", value))
    }

    /// `deviceManagementBlockManualUnenroll`: `Edm.Boolean`
    pub fn device_management_block_manual_unenroll(&self) -> Option<bool> {
        self.0.bool("deviceManagementBlockManualUnenroll")
    }

    pub fn with_device_management_block_manual_unenroll(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("deviceManagementBlockManualUnenroll", value))
    }

    /// `safeSearchFilter`: `microsoft.graph.safeSearchFilterType`
    ///
    /// Possible values are: userDefined, strict, moderate.
    pub fn safe_search_filter(&self) -> Option<super::SafeSearchFilterType> {
        self.0.enumeration("safeSearchFilter")
    }

    pub fn with_safe_search_filter(
        self,
        value: impl Into<Nullable<super::SafeSearchFilterType>>,
    ) -> Self {
        Self(self.0.with("safeSearchFilter", value))
    }

    /// `edgeBlockPopups`: `Edm.Boolean`
    pub fn edge_block_popups(&self) -> Option<bool> {
        self.0.bool("edgeBlockPopups")
    }

    pub fn with_edge_block_popups(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockPopups", value))
    }

    /// `edgeBlockSearchSuggestions`: `Edm.Boolean`
    pub fn edge_block_search_suggestions(&self) -> Option<bool> {
        self.0.bool("edgeBlockSearchSuggestions")
    }

    pub fn with_edge_block_search_suggestions(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockSearchSuggestions", value))
    }

    /// `edgeBlockSendingIntranetTrafficToInternetExplorer`: `Edm.Boolean`
    pub fn edge_block_sending_intranet_traffic_to_internet_explorer(
        &self,
    ) -> Option<bool> {
        self.0.bool("edgeBlockSendingIntranetTrafficToInternetExplorer")
    }

    pub fn with_edge_block_sending_intranet_traffic_to_internet_explorer(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockSendingIntranetTrafficToInternetExplorer", value))
    }

    /// `edgeSendIntranetTrafficToInternetExplorer`: `Edm.Boolean`
    pub fn edge_send_intranet_traffic_to_internet_explorer(&self) -> Option<bool> {
        self.0.bool("edgeSendIntranetTrafficToInternetExplorer")
    }

    pub fn with_edge_send_intranet_traffic_to_internet_explorer(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeSendIntranetTrafficToInternetExplorer", value))
    }

    /// `edgeRequireSmartScreen`: `Edm.Boolean`
    pub fn edge_require_smart_screen(&self) -> Option<bool> {
        self.0.bool("edgeRequireSmartScreen")
    }

    pub fn with_edge_require_smart_screen(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeRequireSmartScreen", value))
    }

    /// `edgeEnterpriseModeSiteListLocation`: `Edm.String`
    pub fn edge_enterprise_mode_site_list_location(&self) -> Option<&str> {
        self.0.str("edgeEnterpriseModeSiteListLocation")
    }

    pub fn with_edge_enterprise_mode_site_list_location(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("edgeEnterpriseModeSiteListLocation", value))
    }

    /// `edgeFirstRunUrl`: `Edm.String`
    pub fn edge_first_run_url(&self) -> Option<&str> {
        self.0.str("edgeFirstRunUrl")
    }

    pub fn with_edge_first_run_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("edgeFirstRunUrl", value))
    }

    /// `edgeSearchEngine`: `microsoft.graph.edgeSearchEngineBase`
    pub fn edge_search_engine(&self) -> Option<&super::EdgeSearchEngineBase> {
        self.0.model("edgeSearchEngine")
    }

    pub fn with_edge_search_engine(
        self,
        value: impl Into<Nullable<super::EdgeSearchEngineBase>>,
    ) -> Self {
        Self(self.0.with("edgeSearchEngine", value))
    }

    /// `edgeHomepageUrls`: `Collection(Edm.String)`
    pub fn edge_homepage_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("edgeHomepageUrls")
    }

    pub fn with_edge_homepage_urls(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("edgeHomepageUrls", value))
    }

    /// `edgeBlockAccessToAboutFlags`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn edge_block_access_to_about_flags(&self) -> Option<bool> {
        self.0.bool("edgeBlockAccessToAboutFlags")
    }

    pub fn with_edge_block_access_to_about_flags(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("edgeBlockAccessToAboutFlags", value))
    }

    /// `smartScreenBlockPromptOverride`: `Edm.Boolean`
    pub fn smart_screen_block_prompt_override(&self) -> Option<bool> {
        self.0.bool("smartScreenBlockPromptOverride")
    }

    pub fn with_smart_screen_block_prompt_override(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("smartScreenBlockPromptOverride", value))
    }

    /// `smartScreenBlockPromptOverrideForFiles`: `Edm.Boolean`
    pub fn smart_screen_block_prompt_override_for_files(&self) -> Option<bool> {
        self.0.bool("smartScreenBlockPromptOverrideForFiles")
    }

    pub fn with_smart_screen_block_prompt_override_for_files(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("smartScreenBlockPromptOverrideForFiles", value))
    }

    /// `webRtcBlockLocalhostIpAddress`: `Edm.Boolean`
    pub fn web_rtc_block_localhost_ip_address(&self) -> Option<bool> {
        self.0.bool("webRtcBlockLocalhostIpAddress")
    }

    pub fn with_web_rtc_block_localhost_ip_address(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("webRtcBlockLocalhostIpAddress", value))
    }

    /// `internetSharingBlocked`: `Edm.Boolean`
    pub fn internet_sharing_blocked(&self) -> Option<bool> {
        self.0.bool("internetSharingBlocked")
    }

    pub fn with_internet_sharing_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("internetSharingBlocked", value))
    }

    /// `settingsBlockAddProvisioningPackage`: `Edm.Boolean`
    pub fn settings_block_add_provisioning_package(&self) -> Option<bool> {
        self.0.bool("settingsBlockAddProvisioningPackage")
    }

    pub fn with_settings_block_add_provisioning_package(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockAddProvisioningPackage", value))
    }

    /// `settingsBlockRemoveProvisioningPackage`: `Edm.Boolean`
    pub fn settings_block_remove_provisioning_package(&self) -> Option<bool> {
        self.0.bool("settingsBlockRemoveProvisioningPackage")
    }

    pub fn with_settings_block_remove_provisioning_package(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockRemoveProvisioningPackage", value))
    }

    /// `settingsBlockChangeSystemTime`: `Edm.Boolean`
    pub fn settings_block_change_system_time(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangeSystemTime")
    }

    pub fn with_settings_block_change_system_time(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockChangeSystemTime", value))
    }

    /// `settingsBlockEditDeviceName`: `Edm.Boolean`
    pub fn settings_block_edit_device_name(&self) -> Option<bool> {
        self.0.bool("settingsBlockEditDeviceName")
    }

    pub fn with_settings_block_edit_device_name(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockEditDeviceName", value))
    }

    /// `settingsBlockChangeRegion`: `Edm.Boolean`
    pub fn settings_block_change_region(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangeRegion")
    }

    pub fn with_settings_block_change_region(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockChangeRegion", value))
    }

    /// `settingsBlockChangeLanguage`: `Edm.Boolean`
    pub fn settings_block_change_language(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangeLanguage")
    }

    pub fn with_settings_block_change_language(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockChangeLanguage", value))
    }

    /// `settingsBlockChangePowerSleep`: `Edm.Boolean`
    pub fn settings_block_change_power_sleep(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangePowerSleep")
    }

    pub fn with_settings_block_change_power_sleep(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("settingsBlockChangePowerSleep", value))
    }

    /// `locationServicesBlocked`: `Edm.Boolean`
    pub fn location_services_blocked(&self) -> Option<bool> {
        self.0.bool("locationServicesBlocked")
    }

    pub fn with_location_services_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("locationServicesBlocked", value))
    }

    /// `microsoftAccountBlocked`: `Edm.Boolean`
    pub fn microsoft_account_blocked(&self) -> Option<bool> {
        self.0.bool("microsoftAccountBlocked")
    }

    pub fn with_microsoft_account_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("microsoftAccountBlocked", value))
    }

    /// `microsoftAccountBlockSettingsSync`: `Edm.Boolean`
    pub fn microsoft_account_block_settings_sync(&self) -> Option<bool> {
        self.0.bool("microsoftAccountBlockSettingsSync")
    }

    pub fn with_microsoft_account_block_settings_sync(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("microsoftAccountBlockSettingsSync", value))
    }

    /// `nfcBlocked`: `Edm.Boolean`
    pub fn nfc_blocked(&self) -> Option<bool> {
        self.0.bool("nfcBlocked")
    }

    pub fn with_nfc_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("nfcBlocked", value))
    }

    /// `resetProtectionModeBlocked`: `Edm.Boolean`
    pub fn reset_protection_mode_blocked(&self) -> Option<bool> {
        self.0.bool("resetProtectionModeBlocked")
    }

    pub fn with_reset_protection_mode_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("resetProtectionModeBlocked", value))
    }

    /// `screenCaptureBlocked`: `Edm.Boolean`
    pub fn screen_capture_blocked(&self) -> Option<bool> {
        self.0.bool("screenCaptureBlocked")
    }

    pub fn with_screen_capture_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("screenCaptureBlocked", value))
    }

    /// `storageBlockRemovableStorage`: `Edm.Boolean`
    pub fn storage_block_removable_storage(&self) -> Option<bool> {
        self.0.bool("storageBlockRemovableStorage")
    }

    pub fn with_storage_block_removable_storage(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("storageBlockRemovableStorage", value))
    }

    /// `storageRequireMobileDeviceEncryption`: `Edm.Boolean`
    pub fn storage_require_mobile_device_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireMobileDeviceEncryption")
    }

    pub fn with_storage_require_mobile_device_encryption(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("storageRequireMobileDeviceEncryption", value))
    }

    /// `usbBlocked`: `Edm.Boolean`
    pub fn usb_blocked(&self) -> Option<bool> {
        self.0.bool("usbBlocked")
    }

    pub fn with_usb_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usbBlocked", value))
    }

    /// `voiceRecordingBlocked`: `Edm.Boolean`
    pub fn voice_recording_blocked(&self) -> Option<bool> {
        self.0.bool("voiceRecordingBlocked")
    }

    pub fn with_voice_recording_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("voiceRecordingBlocked", value))
    }

    /// `wiFiBlockAutomaticConnectHotspots`: `Edm.Boolean`
    pub fn wi_fi_block_automatic_connect_hotspots(&self) -> Option<bool> {
        self.0.bool("wiFiBlockAutomaticConnectHotspots")
    }

    pub fn with_wi_fi_block_automatic_connect_hotspots(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("wiFiBlockAutomaticConnectHotspots", value))
    }

    /// `wiFiBlocked`: `Edm.Boolean`
    pub fn wi_fi_blocked(&self) -> Option<bool> {
        self.0.bool("wiFiBlocked")
    }

    pub fn with_wi_fi_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wiFiBlocked", value))
    }

    /// `wiFiBlockManualConfiguration`: `Edm.Boolean`
    pub fn wi_fi_block_manual_configuration(&self) -> Option<bool> {
        self.0.bool("wiFiBlockManualConfiguration")
    }

    pub fn with_wi_fi_block_manual_configuration(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("wiFiBlockManualConfiguration", value))
    }

    /// `wiFiScanInterval`: `Edm.Int32`
    pub fn wi_fi_scan_interval(&self) -> Option<i32> {
        self.0.i32("wiFiScanInterval")
    }

    pub fn with_wi_fi_scan_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("wiFiScanInterval", value))
    }

    /// `wirelessDisplayBlockProjectionToThisDevice`: `Edm.Boolean`
    pub fn wireless_display_block_projection_to_this_device(&self) -> Option<bool> {
        self.0.bool("wirelessDisplayBlockProjectionToThisDevice")
    }

    pub fn with_wireless_display_block_projection_to_this_device(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("wirelessDisplayBlockProjectionToThisDevice", value))
    }

    /// `wirelessDisplayBlockUserInputFromReceiver`: `Edm.Boolean`
    pub fn wireless_display_block_user_input_from_receiver(&self) -> Option<bool> {
        self.0.bool("wirelessDisplayBlockUserInputFromReceiver")
    }

    pub fn with_wireless_display_block_user_input_from_receiver(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("wirelessDisplayBlockUserInputFromReceiver", value))
    }

    /// `wirelessDisplayRequirePinForPairing`: `Edm.Boolean`
    pub fn wireless_display_require_pin_for_pairing(&self) -> Option<bool> {
        self.0.bool("wirelessDisplayRequirePinForPairing")
    }

    pub fn with_wireless_display_require_pin_for_pairing(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("wirelessDisplayRequirePinForPairing", value))
    }

    /// `windowsStoreBlocked`: `Edm.Boolean`
    pub fn windows_store_blocked(&self) -> Option<bool> {
        self.0.bool("windowsStoreBlocked")
    }

    pub fn with_windows_store_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsStoreBlocked", value))
    }

    /// `appsAllowTrustedAppsSideloading`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn apps_allow_trusted_apps_sideloading(
        &self,
    ) -> Option<super::StateManagementSetting> {
        self.0.enumeration("appsAllowTrustedAppsSideloading")
    }

    pub fn with_apps_allow_trusted_apps_sideloading(
        self,
        value: impl Into<Nullable<super::StateManagementSetting>>,
    ) -> Self {
        Self(self.0.with("appsAllowTrustedAppsSideloading", value))
    }

    /// `windowsStoreBlockAutoUpdate`: `Edm.Boolean`
    pub fn windows_store_block_auto_update(&self) -> Option<bool> {
        self.0.bool("windowsStoreBlockAutoUpdate")
    }

    pub fn with_windows_store_block_auto_update(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsStoreBlockAutoUpdate", value))
    }

    /// `developerUnlockSetting`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn developer_unlock_setting(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("developerUnlockSetting")
    }

    pub fn with_developer_unlock_setting(
        self,
        value: impl Into<Nullable<super::StateManagementSetting>>,
    ) -> Self {
        Self(self.0.with("developerUnlockSetting", value))
    }

    /// `sharedUserAppDataAllowed`: `Edm.Boolean`
    pub fn shared_user_app_data_allowed(&self) -> Option<bool> {
        self.0.bool("sharedUserAppDataAllowed")
    }

    pub fn with_shared_user_app_data_allowed(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("sharedUserAppDataAllowed", value))
    }

    /// `appsBlockWindowsStoreOriginatedApps`: `Edm.Boolean`
    pub fn apps_block_windows_store_originated_apps(&self) -> Option<bool> {
        self.0.bool("appsBlockWindowsStoreOriginatedApps")
    }

    pub fn with_apps_block_windows_store_originated_apps(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("appsBlockWindowsStoreOriginatedApps", value))
    }

    /// `windowsStoreEnablePrivateStoreOnly`: `Edm.Boolean`
    pub fn windows_store_enable_private_store_only(&self) -> Option<bool> {
        self.0.bool("windowsStoreEnablePrivateStoreOnly")
    }

    pub fn with_windows_store_enable_private_store_only(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsStoreEnablePrivateStoreOnly", value))
    }

    /// `storageRestrictAppDataToSystemVolume`: `Edm.Boolean`
    pub fn storage_restrict_app_data_to_system_volume(&self) -> Option<bool> {
        self.0.bool("storageRestrictAppDataToSystemVolume")
    }

    pub fn with_storage_restrict_app_data_to_system_volume(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("storageRestrictAppDataToSystemVolume", value))
    }

    /// `storageRestrictAppInstallToSystemVolume`: `Edm.Boolean`
    pub fn storage_restrict_app_install_to_system_volume(&self) -> Option<bool> {
        self.0.bool("storageRestrictAppInstallToSystemVolume")
    }

    pub fn with_storage_restrict_app_install_to_system_volume(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("storageRestrictAppInstallToSystemVolume", value))
    }

    /// `gameDvrBlocked`: `Edm.Boolean`
    pub fn game_dvr_blocked(&self) -> Option<bool> {
        self.0.bool("gameDvrBlocked")
    }

    pub fn with_game_dvr_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("gameDvrBlocked", value))
    }

    /// `experienceBlockDeviceDiscovery`: `Edm.Boolean`
    pub fn experience_block_device_discovery(&self) -> Option<bool> {
        self.0.bool("experienceBlockDeviceDiscovery")
    }

    pub fn with_experience_block_device_discovery(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("experienceBlockDeviceDiscovery", value))
    }

    /// `experienceBlockErrorDialogWhenNoSIM`: `Edm.Boolean`
    pub fn experience_block_error_dialog_when_no_sim(&self) -> Option<bool> {
        self.0.bool("experienceBlockErrorDialogWhenNoSIM")
    }

    pub fn with_experience_block_error_dialog_when_no_sim(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("experienceBlockErrorDialogWhenNoSIM", value))
    }

    /// `experienceBlockTaskSwitcher`: `Edm.Boolean`
    pub fn experience_block_task_switcher(&self) -> Option<bool> {
        self.0.bool("experienceBlockTaskSwitcher")
    }

    pub fn with_experience_block_task_switcher(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("experienceBlockTaskSwitcher", value))
    }

    /// `logonBlockFastUserSwitching`: `Edm.Boolean`
    pub fn logon_block_fast_user_switching(&self) -> Option<bool> {
        self.0.bool("logonBlockFastUserSwitching")
    }

    pub fn with_logon_block_fast_user_switching(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("logonBlockFastUserSwitching", value))
    }

    /// `tenantLockdownRequireNetworkDuringOutOfBoxExperience`: `Edm.Boolean`
    pub fn tenant_lockdown_require_network_during_out_of_box_experience(
        &self,
    ) -> Option<bool> {
        self.0.bool("tenantLockdownRequireNetworkDuringOutOfBoxExperience")
    }

    pub fn with_tenant_lockdown_require_network_during_out_of_box_experience(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("tenantLockdownRequireNetworkDuringOutOfBoxExperience", value))
    }
}
