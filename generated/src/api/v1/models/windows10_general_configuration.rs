// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Flags, Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10GeneralConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10generalconfiguration?view=graph-rest-1.0)
    Windows10GeneralConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10GeneralConfiguration"
}

impl Windows10GeneralConfiguration {
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
    /// `enterpriseCloudPrintDiscoveryEndPoint` in queries.
    pub const ENTERPRISE_CLOUD_PRINT_DISCOVERY_END_POINT: Property<Self> =
        Property::new("enterpriseCloudPrintDiscoveryEndPoint");
    /// `enterpriseCloudPrintOAuthAuthority` in queries.
    pub const ENTERPRISE_CLOUD_PRINT_OAUTH_AUTHORITY: Property<Self> =
        Property::new("enterpriseCloudPrintOAuthAuthority");
    /// `enterpriseCloudPrintOAuthClientIdentifier` in queries.
    pub const ENTERPRISE_CLOUD_PRINT_OAUTH_CLIENT_IDENTIFIER: Property<Self> =
        Property::new("enterpriseCloudPrintOAuthClientIdentifier");
    /// `enterpriseCloudPrintResourceIdentifier` in queries.
    pub const ENTERPRISE_CLOUD_PRINT_RESOURCE_IDENTIFIER: Property<Self> =
        Property::new("enterpriseCloudPrintResourceIdentifier");
    /// `enterpriseCloudPrintDiscoveryMaxLimit` in queries.
    pub const ENTERPRISE_CLOUD_PRINT_DISCOVERY_MAX_LIMIT: Property<Self> =
        Property::new("enterpriseCloudPrintDiscoveryMaxLimit");
    /// `enterpriseCloudPrintMopriaDiscoveryResourceIdentifier` in queries.
    pub const ENTERPRISE_CLOUD_PRINT_MOPRIA_DISCOVERY_RESOURCE_IDENTIFIER: Property<Self> =
        Property::new("enterpriseCloudPrintMopriaDiscoveryResourceIdentifier");
    /// `searchBlockDiacritics` in queries.
    pub const SEARCH_BLOCK_DIACRITICS: Property<Self> = Property::new("searchBlockDiacritics");
    /// `searchDisableAutoLanguageDetection` in queries.
    pub const SEARCH_DISABLE_AUTO_LANGUAGE_DETECTION: Property<Self> =
        Property::new("searchDisableAutoLanguageDetection");
    /// `searchDisableIndexingEncryptedItems` in queries.
    pub const SEARCH_DISABLE_INDEXING_ENCRYPTED_ITEMS: Property<Self> =
        Property::new("searchDisableIndexingEncryptedItems");
    /// `searchEnableRemoteQueries` in queries.
    pub const SEARCH_ENABLE_REMOTE_QUERIES: Property<Self> = Property::new("searchEnableRemoteQueries");
    /// `searchDisableIndexerBackoff` in queries.
    pub const SEARCH_DISABLE_INDEXER_BACKOFF: Property<Self> = Property::new("searchDisableIndexerBackoff");
    /// `searchDisableIndexingRemovableDrive` in queries.
    pub const SEARCH_DISABLE_INDEXING_REMOVABLE_DRIVE: Property<Self> =
        Property::new("searchDisableIndexingRemovableDrive");
    /// `searchEnableAutomaticIndexSizeManangement` in queries.
    pub const SEARCH_ENABLE_AUTOMATIC_INDEX_SIZE_MANANGEMENT: Property<Self> =
        Property::new("searchEnableAutomaticIndexSizeManangement");
    /// `diagnosticsDataSubmissionMode` in queries.
    pub const DIAGNOSTICS_DATA_SUBMISSION_MODE: Property<Self> = Property::new("diagnosticsDataSubmissionMode");
    /// `oneDriveDisableFileSync` in queries.
    pub const ONE_DRIVE_DISABLE_FILE_SYNC: Property<Self> = Property::new("oneDriveDisableFileSync");
    /// `smartScreenEnableAppInstallControl` in queries.
    pub const SMART_SCREEN_ENABLE_APP_INSTALL_CONTROL: Property<Self> =
        Property::new("smartScreenEnableAppInstallControl");
    /// `personalizationDesktopImageUrl` in queries.
    pub const PERSONALIZATION_DESKTOP_IMAGE_URL: Property<Self> = Property::new("personalizationDesktopImageUrl");
    /// `personalizationLockScreenImageUrl` in queries.
    pub const PERSONALIZATION_LOCK_SCREEN_IMAGE_URL: Property<Self> =
        Property::new("personalizationLockScreenImageUrl");
    /// `bluetoothAllowedServices` in queries.
    pub const BLUETOOTH_ALLOWED_SERVICES: Property<Self> = Property::new("bluetoothAllowedServices");
    /// `bluetoothBlockAdvertising` in queries.
    pub const BLUETOOTH_BLOCK_ADVERTISING: Property<Self> = Property::new("bluetoothBlockAdvertising");
    /// `bluetoothBlockDiscoverableMode` in queries.
    pub const BLUETOOTH_BLOCK_DISCOVERABLE_MODE: Property<Self> = Property::new("bluetoothBlockDiscoverableMode");
    /// `bluetoothBlockPrePairing` in queries.
    pub const BLUETOOTH_BLOCK_PRE_PAIRING: Property<Self> = Property::new("bluetoothBlockPrePairing");
    /// `edgeBlockAutofill` in queries.
    pub const EDGE_BLOCK_AUTOFILL: Property<Self> = Property::new("edgeBlockAutofill");
    /// `edgeBlocked` in queries.
    pub const EDGE_BLOCKED: Property<Self> = Property::new("edgeBlocked");
    /// `edgeCookiePolicy` in queries.
    pub const EDGE_COOKIE_POLICY: Property<Self> = Property::new("edgeCookiePolicy");
    /// `edgeBlockDeveloperTools` in queries.
    pub const EDGE_BLOCK_DEVELOPER_TOOLS: Property<Self> = Property::new("edgeBlockDeveloperTools");
    /// `edgeBlockSendingDoNotTrackHeader` in queries.
    pub const EDGE_BLOCK_SENDING_DO_NOT_TRACK_HEADER: Property<Self> =
        Property::new("edgeBlockSendingDoNotTrackHeader");
    /// `edgeBlockExtensions` in queries.
    pub const EDGE_BLOCK_EXTENSIONS: Property<Self> = Property::new("edgeBlockExtensions");
    /// `edgeBlockInPrivateBrowsing` in queries.
    pub const EDGE_BLOCK_IN_PRIVATE_BROWSING: Property<Self> = Property::new("edgeBlockInPrivateBrowsing");
    /// `edgeBlockJavaScript` in queries.
    pub const EDGE_BLOCK_JAVA_SCRIPT: Property<Self> = Property::new("edgeBlockJavaScript");
    /// `edgeBlockPasswordManager` in queries.
    pub const EDGE_BLOCK_PASSWORD_MANAGER: Property<Self> = Property::new("edgeBlockPasswordManager");
    /// `edgeBlockAddressBarDropdown` in queries.
    pub const EDGE_BLOCK_ADDRESS_BAR_DROPDOWN: Property<Self> = Property::new("edgeBlockAddressBarDropdown");
    /// `edgeBlockCompatibilityList` in queries.
    pub const EDGE_BLOCK_COMPATIBILITY_LIST: Property<Self> = Property::new("edgeBlockCompatibilityList");
    /// `edgeClearBrowsingDataOnExit` in queries.
    pub const EDGE_CLEAR_BROWSING_DATA_ON_EXIT: Property<Self> = Property::new("edgeClearBrowsingDataOnExit");
    /// `edgeAllowStartPagesModification` in queries.
    pub const EDGE_ALLOW_START_PAGES_MODIFICATION: Property<Self> = Property::new("edgeAllowStartPagesModification");
    /// `edgeDisableFirstRunPage` in queries.
    pub const EDGE_DISABLE_FIRST_RUN_PAGE: Property<Self> = Property::new("edgeDisableFirstRunPage");
    /// `edgeBlockLiveTileDataCollection` in queries.
    pub const EDGE_BLOCK_LIVE_TILE_DATA_COLLECTION: Property<Self> = Property::new("edgeBlockLiveTileDataCollection");
    /// `edgeSyncFavoritesWithInternetExplorer` in queries.
    pub const EDGE_SYNC_FAVORITES_WITH_INTERNET_EXPLORER: Property<Self> =
        Property::new("edgeSyncFavoritesWithInternetExplorer");
    /// `cellularBlockDataWhenRoaming` in queries.
    pub const CELLULAR_BLOCK_DATA_WHEN_ROAMING: Property<Self> = Property::new("cellularBlockDataWhenRoaming");
    /// `cellularBlockVpn` in queries.
    pub const CELLULAR_BLOCK_VPN: Property<Self> = Property::new("cellularBlockVpn");
    /// `cellularBlockVpnWhenRoaming` in queries.
    pub const CELLULAR_BLOCK_VPN_WHEN_ROAMING: Property<Self> = Property::new("cellularBlockVpnWhenRoaming");
    /// `defenderRequireRealTimeMonitoring` in queries.
    pub const DEFENDER_REQUIRE_REAL_TIME_MONITORING: Property<Self> =
        Property::new("defenderRequireRealTimeMonitoring");
    /// `defenderRequireBehaviorMonitoring` in queries.
    pub const DEFENDER_REQUIRE_BEHAVIOR_MONITORING: Property<Self> = Property::new("defenderRequireBehaviorMonitoring");
    /// `defenderRequireNetworkInspectionSystem` in queries.
    pub const DEFENDER_REQUIRE_NETWORK_INSPECTION_SYSTEM: Property<Self> =
        Property::new("defenderRequireNetworkInspectionSystem");
    /// `defenderScanDownloads` in queries.
    pub const DEFENDER_SCAN_DOWNLOADS: Property<Self> = Property::new("defenderScanDownloads");
    /// `defenderScanScriptsLoadedInInternetExplorer` in queries.
    pub const DEFENDER_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER: Property<Self> =
        Property::new("defenderScanScriptsLoadedInInternetExplorer");
    /// `defenderBlockEndUserAccess` in queries.
    pub const DEFENDER_BLOCK_END_USER_ACCESS: Property<Self> = Property::new("defenderBlockEndUserAccess");
    /// `defenderSignatureUpdateIntervalInHours` in queries.
    pub const DEFENDER_SIGNATURE_UPDATE_INTERVAL_IN_HOURS: Property<Self> =
        Property::new("defenderSignatureUpdateIntervalInHours");
    /// `defenderMonitorFileActivity` in queries.
    pub const DEFENDER_MONITOR_FILE_ACTIVITY: Property<Self> = Property::new("defenderMonitorFileActivity");
    /// `defenderDaysBeforeDeletingQuarantinedMalware` in queries.
    pub const DEFENDER_DAYS_BEFORE_DELETING_QUARANTINED_MALWARE: Property<Self> =
        Property::new("defenderDaysBeforeDeletingQuarantinedMalware");
    /// `defenderScanMaxCpu` in queries.
    pub const DEFENDER_SCAN_MAX_CPU: Property<Self> = Property::new("defenderScanMaxCpu");
    /// `defenderScanArchiveFiles` in queries.
    pub const DEFENDER_SCAN_ARCHIVE_FILES: Property<Self> = Property::new("defenderScanArchiveFiles");
    /// `defenderScanIncomingMail` in queries.
    pub const DEFENDER_SCAN_INCOMING_MAIL: Property<Self> = Property::new("defenderScanIncomingMail");
    /// `defenderScanRemovableDrivesDuringFullScan` in queries.
    pub const DEFENDER_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN: Property<Self> =
        Property::new("defenderScanRemovableDrivesDuringFullScan");
    /// `defenderScanMappedNetworkDrivesDuringFullScan` in queries.
    pub const DEFENDER_SCAN_MAPPED_NETWORK_DRIVES_DURING_FULL_SCAN: Property<Self> =
        Property::new("defenderScanMappedNetworkDrivesDuringFullScan");
    /// `defenderScanNetworkFiles` in queries.
    pub const DEFENDER_SCAN_NETWORK_FILES: Property<Self> = Property::new("defenderScanNetworkFiles");
    /// `defenderRequireCloudProtection` in queries.
    pub const DEFENDER_REQUIRE_CLOUD_PROTECTION: Property<Self> = Property::new("defenderRequireCloudProtection");
    /// `defenderCloudBlockLevel` in queries.
    pub const DEFENDER_CLOUD_BLOCK_LEVEL: Property<Self> = Property::new("defenderCloudBlockLevel");
    /// `defenderPromptForSampleSubmission` in queries.
    pub const DEFENDER_PROMPT_FOR_SAMPLE_SUBMISSION: Property<Self> =
        Property::new("defenderPromptForSampleSubmission");
    /// `defenderScheduledQuickScanTime` in queries.
    pub const DEFENDER_SCHEDULED_QUICK_SCAN_TIME: Property<Self> = Property::new("defenderScheduledQuickScanTime");
    /// `defenderScanType` in queries.
    pub const DEFENDER_SCAN_TYPE: Property<Self> = Property::new("defenderScanType");
    /// `defenderSystemScanSchedule` in queries.
    pub const DEFENDER_SYSTEM_SCAN_SCHEDULE: Property<Self> = Property::new("defenderSystemScanSchedule");
    /// `defenderScheduledScanTime` in queries.
    pub const DEFENDER_SCHEDULED_SCAN_TIME: Property<Self> = Property::new("defenderScheduledScanTime");
    /// `defenderDetectedMalwareActions` in queries.
    pub const DEFENDER_DETECTED_MALWARE_ACTIONS: Property<Self> = Property::new("defenderDetectedMalwareActions");
    /// `defenderFileExtensionsToExclude` in queries.
    pub const DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE: Property<Self> = Property::new("defenderFileExtensionsToExclude");
    /// `defenderFilesAndFoldersToExclude` in queries.
    pub const DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE: Property<Self> = Property::new("defenderFilesAndFoldersToExclude");
    /// `defenderProcessesToExclude` in queries.
    pub const DEFENDER_PROCESSES_TO_EXCLUDE: Property<Self> = Property::new("defenderProcessesToExclude");
    /// `lockScreenAllowTimeoutConfiguration` in queries.
    pub const LOCK_SCREEN_ALLOW_TIMEOUT_CONFIGURATION: Property<Self> =
        Property::new("lockScreenAllowTimeoutConfiguration");
    /// `lockScreenBlockActionCenterNotifications` in queries.
    pub const LOCK_SCREEN_BLOCK_ACTION_CENTER_NOTIFICATIONS: Property<Self> =
        Property::new("lockScreenBlockActionCenterNotifications");
    /// `lockScreenBlockCortana` in queries.
    pub const LOCK_SCREEN_BLOCK_CORTANA: Property<Self> = Property::new("lockScreenBlockCortana");
    /// `lockScreenBlockToastNotifications` in queries.
    pub const LOCK_SCREEN_BLOCK_TOAST_NOTIFICATIONS: Property<Self> =
        Property::new("lockScreenBlockToastNotifications");
    /// `lockScreenTimeoutInSeconds` in queries.
    pub const LOCK_SCREEN_TIMEOUT_IN_SECONDS: Property<Self> = Property::new("lockScreenTimeoutInSeconds");
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
    /// `passwordRequired` in queries.
    pub const PASSWORD_REQUIRED: Property<Self> = Property::new("passwordRequired");
    /// `passwordRequireWhenResumeFromIdleState` in queries.
    pub const PASSWORD_REQUIRE_WHEN_RESUME_FROM_IDLE_STATE: Property<Self> =
        Property::new("passwordRequireWhenResumeFromIdleState");
    /// `passwordRequiredType` in queries.
    pub const PASSWORD_REQUIRED_TYPE: Property<Self> = Property::new("passwordRequiredType");
    /// `passwordSignInFailureCountBeforeFactoryReset` in queries.
    pub const PASSWORD_SIGN_IN_FAILURE_COUNT_BEFORE_FACTORY_RESET: Property<Self> =
        Property::new("passwordSignInFailureCountBeforeFactoryReset");
    /// `privacyAdvertisingId` in queries.
    pub const PRIVACY_ADVERTISING_ID: Property<Self> = Property::new("privacyAdvertisingId");
    /// `privacyAutoAcceptPairingAndConsentPrompts` in queries.
    pub const PRIVACY_AUTO_ACCEPT_PAIRING_AND_CONSENT_PROMPTS: Property<Self> =
        Property::new("privacyAutoAcceptPairingAndConsentPrompts");
    /// `privacyBlockInputPersonalization` in queries.
    pub const PRIVACY_BLOCK_INPUT_PERSONALIZATION: Property<Self> = Property::new("privacyBlockInputPersonalization");
    /// `startBlockUnpinningAppsFromTaskbar` in queries.
    pub const START_BLOCK_UNPINNING_APPS_FROM_TASKBAR: Property<Self> =
        Property::new("startBlockUnpinningAppsFromTaskbar");
    /// `startMenuAppListVisibility` in queries.
    pub const START_MENU_APP_LIST_VISIBILITY: Property<Self> = Property::new("startMenuAppListVisibility");
    /// `startMenuHideChangeAccountSettings` in queries.
    pub const START_MENU_HIDE_CHANGE_ACCOUNT_SETTINGS: Property<Self> =
        Property::new("startMenuHideChangeAccountSettings");
    /// `startMenuHideFrequentlyUsedApps` in queries.
    pub const START_MENU_HIDE_FREQUENTLY_USED_APPS: Property<Self> = Property::new("startMenuHideFrequentlyUsedApps");
    /// `startMenuHideHibernate` in queries.
    pub const START_MENU_HIDE_HIBERNATE: Property<Self> = Property::new("startMenuHideHibernate");
    /// `startMenuHideLock` in queries.
    pub const START_MENU_HIDE_LOCK: Property<Self> = Property::new("startMenuHideLock");
    /// `startMenuHidePowerButton` in queries.
    pub const START_MENU_HIDE_POWER_BUTTON: Property<Self> = Property::new("startMenuHidePowerButton");
    /// `startMenuHideRecentJumpLists` in queries.
    pub const START_MENU_HIDE_RECENT_JUMP_LISTS: Property<Self> = Property::new("startMenuHideRecentJumpLists");
    /// `startMenuHideRecentlyAddedApps` in queries.
    pub const START_MENU_HIDE_RECENTLY_ADDED_APPS: Property<Self> = Property::new("startMenuHideRecentlyAddedApps");
    /// `startMenuHideRestartOptions` in queries.
    pub const START_MENU_HIDE_RESTART_OPTIONS: Property<Self> = Property::new("startMenuHideRestartOptions");
    /// `startMenuHideShutDown` in queries.
    pub const START_MENU_HIDE_SHUT_DOWN: Property<Self> = Property::new("startMenuHideShutDown");
    /// `startMenuHideSignOut` in queries.
    pub const START_MENU_HIDE_SIGN_OUT: Property<Self> = Property::new("startMenuHideSignOut");
    /// `startMenuHideSleep` in queries.
    pub const START_MENU_HIDE_SLEEP: Property<Self> = Property::new("startMenuHideSleep");
    /// `startMenuHideSwitchAccount` in queries.
    pub const START_MENU_HIDE_SWITCH_ACCOUNT: Property<Self> = Property::new("startMenuHideSwitchAccount");
    /// `startMenuHideUserTile` in queries.
    pub const START_MENU_HIDE_USER_TILE: Property<Self> = Property::new("startMenuHideUserTile");
    /// `startMenuLayoutEdgeAssetsXml` in queries.
    pub const START_MENU_LAYOUT_EDGE_ASSETS_XML: Property<Self> = Property::new("startMenuLayoutEdgeAssetsXml");
    /// `startMenuLayoutXml` in queries.
    pub const START_MENU_LAYOUT_XML: Property<Self> = Property::new("startMenuLayoutXml");
    /// `startMenuMode` in queries.
    pub const START_MENU_MODE: Property<Self> = Property::new("startMenuMode");
    /// `startMenuPinnedFolderDocuments` in queries.
    pub const START_MENU_PINNED_FOLDER_DOCUMENTS: Property<Self> = Property::new("startMenuPinnedFolderDocuments");
    /// `startMenuPinnedFolderDownloads` in queries.
    pub const START_MENU_PINNED_FOLDER_DOWNLOADS: Property<Self> = Property::new("startMenuPinnedFolderDownloads");
    /// `startMenuPinnedFolderFileExplorer` in queries.
    pub const START_MENU_PINNED_FOLDER_FILE_EXPLORER: Property<Self> =
        Property::new("startMenuPinnedFolderFileExplorer");
    /// `startMenuPinnedFolderHomeGroup` in queries.
    pub const START_MENU_PINNED_FOLDER_HOME_GROUP: Property<Self> = Property::new("startMenuPinnedFolderHomeGroup");
    /// `startMenuPinnedFolderMusic` in queries.
    pub const START_MENU_PINNED_FOLDER_MUSIC: Property<Self> = Property::new("startMenuPinnedFolderMusic");
    /// `startMenuPinnedFolderNetwork` in queries.
    pub const START_MENU_PINNED_FOLDER_NETWORK: Property<Self> = Property::new("startMenuPinnedFolderNetwork");
    /// `startMenuPinnedFolderPersonalFolder` in queries.
    pub const START_MENU_PINNED_FOLDER_PERSONAL_FOLDER: Property<Self> =
        Property::new("startMenuPinnedFolderPersonalFolder");
    /// `startMenuPinnedFolderPictures` in queries.
    pub const START_MENU_PINNED_FOLDER_PICTURES: Property<Self> = Property::new("startMenuPinnedFolderPictures");
    /// `startMenuPinnedFolderSettings` in queries.
    pub const START_MENU_PINNED_FOLDER_SETTINGS: Property<Self> = Property::new("startMenuPinnedFolderSettings");
    /// `startMenuPinnedFolderVideos` in queries.
    pub const START_MENU_PINNED_FOLDER_VIDEOS: Property<Self> = Property::new("startMenuPinnedFolderVideos");
    /// `settingsBlockSettingsApp` in queries.
    pub const SETTINGS_BLOCK_SETTINGS_APP: Property<Self> = Property::new("settingsBlockSettingsApp");
    /// `settingsBlockSystemPage` in queries.
    pub const SETTINGS_BLOCK_SYSTEM_PAGE: Property<Self> = Property::new("settingsBlockSystemPage");
    /// `settingsBlockDevicesPage` in queries.
    pub const SETTINGS_BLOCK_DEVICES_PAGE: Property<Self> = Property::new("settingsBlockDevicesPage");
    /// `settingsBlockNetworkInternetPage` in queries.
    pub const SETTINGS_BLOCK_NETWORK_INTERNET_PAGE: Property<Self> = Property::new("settingsBlockNetworkInternetPage");
    /// `settingsBlockPersonalizationPage` in queries.
    pub const SETTINGS_BLOCK_PERSONALIZATION_PAGE: Property<Self> = Property::new("settingsBlockPersonalizationPage");
    /// `settingsBlockAccountsPage` in queries.
    pub const SETTINGS_BLOCK_ACCOUNTS_PAGE: Property<Self> = Property::new("settingsBlockAccountsPage");
    /// `settingsBlockTimeLanguagePage` in queries.
    pub const SETTINGS_BLOCK_TIME_LANGUAGE_PAGE: Property<Self> = Property::new("settingsBlockTimeLanguagePage");
    /// `settingsBlockEaseOfAccessPage` in queries.
    pub const SETTINGS_BLOCK_EASE_OF_ACCESS_PAGE: Property<Self> = Property::new("settingsBlockEaseOfAccessPage");
    /// `settingsBlockPrivacyPage` in queries.
    pub const SETTINGS_BLOCK_PRIVACY_PAGE: Property<Self> = Property::new("settingsBlockPrivacyPage");
    /// `settingsBlockUpdateSecurityPage` in queries.
    pub const SETTINGS_BLOCK_UPDATE_SECURITY_PAGE: Property<Self> = Property::new("settingsBlockUpdateSecurityPage");
    /// `settingsBlockAppsPage` in queries.
    pub const SETTINGS_BLOCK_APPS_PAGE: Property<Self> = Property::new("settingsBlockAppsPage");
    /// `settingsBlockGamingPage` in queries.
    pub const SETTINGS_BLOCK_GAMING_PAGE: Property<Self> = Property::new("settingsBlockGamingPage");
    /// `windowsSpotlightBlockConsumerSpecificFeatures` in queries.
    pub const WINDOWS_SPOTLIGHT_BLOCK_CONSUMER_SPECIFIC_FEATURES: Property<Self> =
        Property::new("windowsSpotlightBlockConsumerSpecificFeatures");
    /// `windowsSpotlightBlocked` in queries.
    pub const WINDOWS_SPOTLIGHT_BLOCKED: Property<Self> = Property::new("windowsSpotlightBlocked");
    /// `windowsSpotlightBlockOnActionCenter` in queries.
    pub const WINDOWS_SPOTLIGHT_BLOCK_ON_ACTION_CENTER: Property<Self> =
        Property::new("windowsSpotlightBlockOnActionCenter");
    /// `windowsSpotlightBlockTailoredExperiences` in queries.
    pub const WINDOWS_SPOTLIGHT_BLOCK_TAILORED_EXPERIENCES: Property<Self> =
        Property::new("windowsSpotlightBlockTailoredExperiences");
    /// `windowsSpotlightBlockThirdPartyNotifications` in queries.
    pub const WINDOWS_SPOTLIGHT_BLOCK_THIRD_PARTY_NOTIFICATIONS: Property<Self> =
        Property::new("windowsSpotlightBlockThirdPartyNotifications");
    /// `windowsSpotlightBlockWelcomeExperience` in queries.
    pub const WINDOWS_SPOTLIGHT_BLOCK_WELCOME_EXPERIENCE: Property<Self> =
        Property::new("windowsSpotlightBlockWelcomeExperience");
    /// `windowsSpotlightBlockWindowsTips` in queries.
    pub const WINDOWS_SPOTLIGHT_BLOCK_WINDOWS_TIPS: Property<Self> = Property::new("windowsSpotlightBlockWindowsTips");
    /// `windowsSpotlightConfigureOnLockScreen` in queries.
    pub const WINDOWS_SPOTLIGHT_CONFIGURE_ON_LOCK_SCREEN: Property<Self> =
        Property::new("windowsSpotlightConfigureOnLockScreen");
    /// `networkProxyApplySettingsDeviceWide` in queries.
    pub const NETWORK_PROXY_APPLY_SETTINGS_DEVICE_WIDE: Property<Self> =
        Property::new("networkProxyApplySettingsDeviceWide");
    /// `networkProxyDisableAutoDetect` in queries.
    pub const NETWORK_PROXY_DISABLE_AUTO_DETECT: Property<Self> = Property::new("networkProxyDisableAutoDetect");
    /// `networkProxyAutomaticConfigurationUrl` in queries.
    pub const NETWORK_PROXY_AUTOMATIC_CONFIGURATION_URL: Property<Self> =
        Property::new("networkProxyAutomaticConfigurationUrl");
    /// `networkProxyServer` in queries.
    pub const NETWORK_PROXY_SERVER: Property<Self> = Property::new("networkProxyServer");
    /// `accountsBlockAddingNonMicrosoftAccountEmail` in queries.
    pub const ACCOUNTS_BLOCK_ADDING_NON_MICROSOFT_ACCOUNT_EMAIL: Property<Self> =
        Property::new("accountsBlockAddingNonMicrosoftAccountEmail");
    /// `antiTheftModeBlocked` in queries.
    pub const ANTI_THEFT_MODE_BLOCKED: Property<Self> = Property::new("antiTheftModeBlocked");
    /// `bluetoothBlocked` in queries.
    pub const BLUETOOTH_BLOCKED: Property<Self> = Property::new("bluetoothBlocked");
    /// `cameraBlocked` in queries.
    pub const CAMERA_BLOCKED: Property<Self> = Property::new("cameraBlocked");
    /// `connectedDevicesServiceBlocked` in queries.
    pub const CONNECTED_DEVICES_SERVICE_BLOCKED: Property<Self> = Property::new("connectedDevicesServiceBlocked");
    /// `certificatesBlockManualRootCertificateInstallation` in queries.
    pub const CERTIFICATES_BLOCK_MANUAL_ROOT_CERTIFICATE_INSTALLATION: Property<Self> =
        Property::new("certificatesBlockManualRootCertificateInstallation");
    /// `copyPasteBlocked` in queries.
    pub const COPY_PASTE_BLOCKED: Property<Self> = Property::new("copyPasteBlocked");
    /// `cortanaBlocked` in queries.
    pub const CORTANA_BLOCKED: Property<Self> = Property::new("cortanaBlocked");
    /// `deviceManagementBlockFactoryResetOnMobile` in queries.
    pub const DEVICE_MANAGEMENT_BLOCK_FACTORY_RESET_ON_MOBILE: Property<Self> =
        Property::new("deviceManagementBlockFactoryResetOnMobile");
    /// `deviceManagementBlockManualUnenroll` in queries.
    pub const DEVICE_MANAGEMENT_BLOCK_MANUAL_UNENROLL: Property<Self> =
        Property::new("deviceManagementBlockManualUnenroll");
    /// `safeSearchFilter` in queries.
    pub const SAFE_SEARCH_FILTER: Property<Self> = Property::new("safeSearchFilter");
    /// `edgeBlockPopups` in queries.
    pub const EDGE_BLOCK_POPUPS: Property<Self> = Property::new("edgeBlockPopups");
    /// `edgeBlockSearchSuggestions` in queries.
    pub const EDGE_BLOCK_SEARCH_SUGGESTIONS: Property<Self> = Property::new("edgeBlockSearchSuggestions");
    /// `edgeBlockSendingIntranetTrafficToInternetExplorer` in queries.
    pub const EDGE_BLOCK_SENDING_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER: Property<Self> =
        Property::new("edgeBlockSendingIntranetTrafficToInternetExplorer");
    /// `edgeSendIntranetTrafficToInternetExplorer` in queries.
    pub const EDGE_SEND_INTRANET_TRAFFIC_TO_INTERNET_EXPLORER: Property<Self> =
        Property::new("edgeSendIntranetTrafficToInternetExplorer");
    /// `edgeRequireSmartScreen` in queries.
    pub const EDGE_REQUIRE_SMART_SCREEN: Property<Self> = Property::new("edgeRequireSmartScreen");
    /// `edgeEnterpriseModeSiteListLocation` in queries.
    pub const EDGE_ENTERPRISE_MODE_SITE_LIST_LOCATION: Property<Self> =
        Property::new("edgeEnterpriseModeSiteListLocation");
    /// `edgeFirstRunUrl` in queries.
    pub const EDGE_FIRST_RUN_URL: Property<Self> = Property::new("edgeFirstRunUrl");
    /// `edgeSearchEngine` in queries.
    pub const EDGE_SEARCH_ENGINE: Property<Self> = Property::new("edgeSearchEngine");
    /// `edgeHomepageUrls` in queries.
    pub const EDGE_HOMEPAGE_URLS: Property<Self> = Property::new("edgeHomepageUrls");
    /// `edgeBlockAccessToAboutFlags` in queries.
    pub const EDGE_BLOCK_ACCESS_TO_ABOUT_FLAGS: Property<Self> = Property::new("edgeBlockAccessToAboutFlags");
    /// `smartScreenBlockPromptOverride` in queries.
    pub const SMART_SCREEN_BLOCK_PROMPT_OVERRIDE: Property<Self> = Property::new("smartScreenBlockPromptOverride");
    /// `smartScreenBlockPromptOverrideForFiles` in queries.
    pub const SMART_SCREEN_BLOCK_PROMPT_OVERRIDE_FOR_FILES: Property<Self> =
        Property::new("smartScreenBlockPromptOverrideForFiles");
    /// `webRtcBlockLocalhostIpAddress` in queries.
    pub const WEB_RTC_BLOCK_LOCALHOST_IP_ADDRESS: Property<Self> = Property::new("webRtcBlockLocalhostIpAddress");
    /// `internetSharingBlocked` in queries.
    pub const INTERNET_SHARING_BLOCKED: Property<Self> = Property::new("internetSharingBlocked");
    /// `settingsBlockAddProvisioningPackage` in queries.
    pub const SETTINGS_BLOCK_ADD_PROVISIONING_PACKAGE: Property<Self> =
        Property::new("settingsBlockAddProvisioningPackage");
    /// `settingsBlockRemoveProvisioningPackage` in queries.
    pub const SETTINGS_BLOCK_REMOVE_PROVISIONING_PACKAGE: Property<Self> =
        Property::new("settingsBlockRemoveProvisioningPackage");
    /// `settingsBlockChangeSystemTime` in queries.
    pub const SETTINGS_BLOCK_CHANGE_SYSTEM_TIME: Property<Self> = Property::new("settingsBlockChangeSystemTime");
    /// `settingsBlockEditDeviceName` in queries.
    pub const SETTINGS_BLOCK_EDIT_DEVICE_NAME: Property<Self> = Property::new("settingsBlockEditDeviceName");
    /// `settingsBlockChangeRegion` in queries.
    pub const SETTINGS_BLOCK_CHANGE_REGION: Property<Self> = Property::new("settingsBlockChangeRegion");
    /// `settingsBlockChangeLanguage` in queries.
    pub const SETTINGS_BLOCK_CHANGE_LANGUAGE: Property<Self> = Property::new("settingsBlockChangeLanguage");
    /// `settingsBlockChangePowerSleep` in queries.
    pub const SETTINGS_BLOCK_CHANGE_POWER_SLEEP: Property<Self> = Property::new("settingsBlockChangePowerSleep");
    /// `locationServicesBlocked` in queries.
    pub const LOCATION_SERVICES_BLOCKED: Property<Self> = Property::new("locationServicesBlocked");
    /// `microsoftAccountBlocked` in queries.
    pub const MICROSOFT_ACCOUNT_BLOCKED: Property<Self> = Property::new("microsoftAccountBlocked");
    /// `microsoftAccountBlockSettingsSync` in queries.
    pub const MICROSOFT_ACCOUNT_BLOCK_SETTINGS_SYNC: Property<Self> =
        Property::new("microsoftAccountBlockSettingsSync");
    /// `nfcBlocked` in queries.
    pub const NFC_BLOCKED: Property<Self> = Property::new("nfcBlocked");
    /// `resetProtectionModeBlocked` in queries.
    pub const RESET_PROTECTION_MODE_BLOCKED: Property<Self> = Property::new("resetProtectionModeBlocked");
    /// `screenCaptureBlocked` in queries.
    pub const SCREEN_CAPTURE_BLOCKED: Property<Self> = Property::new("screenCaptureBlocked");
    /// `storageBlockRemovableStorage` in queries.
    pub const STORAGE_BLOCK_REMOVABLE_STORAGE: Property<Self> = Property::new("storageBlockRemovableStorage");
    /// `storageRequireMobileDeviceEncryption` in queries.
    pub const STORAGE_REQUIRE_MOBILE_DEVICE_ENCRYPTION: Property<Self> =
        Property::new("storageRequireMobileDeviceEncryption");
    /// `usbBlocked` in queries.
    pub const USB_BLOCKED: Property<Self> = Property::new("usbBlocked");
    /// `voiceRecordingBlocked` in queries.
    pub const VOICE_RECORDING_BLOCKED: Property<Self> = Property::new("voiceRecordingBlocked");
    /// `wiFiBlockAutomaticConnectHotspots` in queries.
    pub const WI_FI_BLOCK_AUTOMATIC_CONNECT_HOTSPOTS: Property<Self> =
        Property::new("wiFiBlockAutomaticConnectHotspots");
    /// `wiFiBlocked` in queries.
    pub const WI_FI_BLOCKED: Property<Self> = Property::new("wiFiBlocked");
    /// `wiFiBlockManualConfiguration` in queries.
    pub const WI_FI_BLOCK_MANUAL_CONFIGURATION: Property<Self> = Property::new("wiFiBlockManualConfiguration");
    /// `wiFiScanInterval` in queries.
    pub const WI_FI_SCAN_INTERVAL: Property<Self> = Property::new("wiFiScanInterval");
    /// `wirelessDisplayBlockProjectionToThisDevice` in queries.
    pub const WIRELESS_DISPLAY_BLOCK_PROJECTION_TO_THIS_DEVICE: Property<Self> =
        Property::new("wirelessDisplayBlockProjectionToThisDevice");
    /// `wirelessDisplayBlockUserInputFromReceiver` in queries.
    pub const WIRELESS_DISPLAY_BLOCK_USER_INPUT_FROM_RECEIVER: Property<Self> =
        Property::new("wirelessDisplayBlockUserInputFromReceiver");
    /// `wirelessDisplayRequirePinForPairing` in queries.
    pub const WIRELESS_DISPLAY_REQUIRE_PIN_FOR_PAIRING: Property<Self> =
        Property::new("wirelessDisplayRequirePinForPairing");
    /// `windowsStoreBlocked` in queries.
    pub const WINDOWS_STORE_BLOCKED: Property<Self> = Property::new("windowsStoreBlocked");
    /// `appsAllowTrustedAppsSideloading` in queries.
    pub const APPS_ALLOW_TRUSTED_APPS_SIDELOADING: Property<Self> = Property::new("appsAllowTrustedAppsSideloading");
    /// `windowsStoreBlockAutoUpdate` in queries.
    pub const WINDOWS_STORE_BLOCK_AUTO_UPDATE: Property<Self> = Property::new("windowsStoreBlockAutoUpdate");
    /// `developerUnlockSetting` in queries.
    pub const DEVELOPER_UNLOCK_SETTING: Property<Self> = Property::new("developerUnlockSetting");
    /// `sharedUserAppDataAllowed` in queries.
    pub const SHARED_USER_APP_DATA_ALLOWED: Property<Self> = Property::new("sharedUserAppDataAllowed");
    /// `appsBlockWindowsStoreOriginatedApps` in queries.
    pub const APPS_BLOCK_WINDOWS_STORE_ORIGINATED_APPS: Property<Self> =
        Property::new("appsBlockWindowsStoreOriginatedApps");
    /// `windowsStoreEnablePrivateStoreOnly` in queries.
    pub const WINDOWS_STORE_ENABLE_PRIVATE_STORE_ONLY: Property<Self> =
        Property::new("windowsStoreEnablePrivateStoreOnly");
    /// `storageRestrictAppDataToSystemVolume` in queries.
    pub const STORAGE_RESTRICT_APP_DATA_TO_SYSTEM_VOLUME: Property<Self> =
        Property::new("storageRestrictAppDataToSystemVolume");
    /// `storageRestrictAppInstallToSystemVolume` in queries.
    pub const STORAGE_RESTRICT_APP_INSTALL_TO_SYSTEM_VOLUME: Property<Self> =
        Property::new("storageRestrictAppInstallToSystemVolume");
    /// `gameDvrBlocked` in queries.
    pub const GAME_DVR_BLOCKED: Property<Self> = Property::new("gameDvrBlocked");
    /// `experienceBlockDeviceDiscovery` in queries.
    pub const EXPERIENCE_BLOCK_DEVICE_DISCOVERY: Property<Self> = Property::new("experienceBlockDeviceDiscovery");
    /// `experienceBlockErrorDialogWhenNoSIM` in queries.
    pub const EXPERIENCE_BLOCK_ERROR_DIALOG_WHEN_NO_SIM: Property<Self> =
        Property::new("experienceBlockErrorDialogWhenNoSIM");
    /// `experienceBlockTaskSwitcher` in queries.
    pub const EXPERIENCE_BLOCK_TASK_SWITCHER: Property<Self> = Property::new("experienceBlockTaskSwitcher");
    /// `logonBlockFastUserSwitching` in queries.
    pub const LOGON_BLOCK_FAST_USER_SWITCHING: Property<Self> = Property::new("logonBlockFastUserSwitching");
    /// `tenantLockdownRequireNetworkDuringOutOfBoxExperience` in queries.
    pub const TENANT_LOCKDOWN_REQUIRE_NETWORK_DURING_OUT_OF_BOX_EXPERIENCE: Property<Self> =
        Property::new("tenantLockdownRequireNetworkDuringOutOfBoxExperience");

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

    /// `enterpriseCloudPrintDiscoveryEndPoint`: `Edm.String`
    pub fn enterprise_cloud_print_discovery_end_point(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintDiscoveryEndPoint")
    }

    /// Sets `enterpriseCloudPrintDiscoveryEndPoint`.
    pub fn with_enterprise_cloud_print_discovery_end_point(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseCloudPrintDiscoveryEndPoint", value))
    }

    /// `enterpriseCloudPrintOAuthAuthority`: `Edm.String`
    pub fn enterprise_cloud_print_oauth_authority(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintOAuthAuthority")
    }

    /// Sets `enterpriseCloudPrintOAuthAuthority`.
    pub fn with_enterprise_cloud_print_oauth_authority(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseCloudPrintOAuthAuthority", value))
    }

    /// `enterpriseCloudPrintOAuthClientIdentifier`: `Edm.String`
    pub fn enterprise_cloud_print_oauth_client_identifier(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintOAuthClientIdentifier")
    }

    /// Sets `enterpriseCloudPrintOAuthClientIdentifier`.
    pub fn with_enterprise_cloud_print_oauth_client_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseCloudPrintOAuthClientIdentifier", value))
    }

    /// `enterpriseCloudPrintResourceIdentifier`: `Edm.String`
    pub fn enterprise_cloud_print_resource_identifier(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintResourceIdentifier")
    }

    /// Sets `enterpriseCloudPrintResourceIdentifier`.
    pub fn with_enterprise_cloud_print_resource_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseCloudPrintResourceIdentifier", value))
    }

    /// `enterpriseCloudPrintDiscoveryMaxLimit`: `Edm.Int32`
    pub fn enterprise_cloud_print_discovery_max_limit(&self) -> Option<i32> {
        self.0.i32("enterpriseCloudPrintDiscoveryMaxLimit")
    }

    /// Sets `enterpriseCloudPrintDiscoveryMaxLimit`.
    pub fn with_enterprise_cloud_print_discovery_max_limit(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("enterpriseCloudPrintDiscoveryMaxLimit", value))
    }

    /// `enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`: `Edm.String`
    pub fn enterprise_cloud_print_mopria_discovery_resource_identifier(&self) -> Option<&str> {
        self.0.str("enterpriseCloudPrintMopriaDiscoveryResourceIdentifier")
    }

    /// Sets `enterpriseCloudPrintMopriaDiscoveryResourceIdentifier`.
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

    /// Sets `searchBlockDiacritics`.
    pub fn with_search_block_diacritics(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchBlockDiacritics", value))
    }

    /// `searchDisableAutoLanguageDetection`: `Edm.Boolean`
    pub fn search_disable_auto_language_detection(&self) -> Option<bool> {
        self.0.bool("searchDisableAutoLanguageDetection")
    }

    /// Sets `searchDisableAutoLanguageDetection`.
    pub fn with_search_disable_auto_language_detection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchDisableAutoLanguageDetection", value))
    }

    /// `searchDisableIndexingEncryptedItems`: `Edm.Boolean`
    pub fn search_disable_indexing_encrypted_items(&self) -> Option<bool> {
        self.0.bool("searchDisableIndexingEncryptedItems")
    }

    /// Sets `searchDisableIndexingEncryptedItems`.
    pub fn with_search_disable_indexing_encrypted_items(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchDisableIndexingEncryptedItems", value))
    }

    /// `searchEnableRemoteQueries`: `Edm.Boolean`
    pub fn search_enable_remote_queries(&self) -> Option<bool> {
        self.0.bool("searchEnableRemoteQueries")
    }

    /// Sets `searchEnableRemoteQueries`.
    pub fn with_search_enable_remote_queries(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchEnableRemoteQueries", value))
    }

    /// `searchDisableIndexerBackoff`: `Edm.Boolean`
    pub fn search_disable_indexer_backoff(&self) -> Option<bool> {
        self.0.bool("searchDisableIndexerBackoff")
    }

    /// Sets `searchDisableIndexerBackoff`.
    pub fn with_search_disable_indexer_backoff(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchDisableIndexerBackoff", value))
    }

    /// `searchDisableIndexingRemovableDrive`: `Edm.Boolean`
    pub fn search_disable_indexing_removable_drive(&self) -> Option<bool> {
        self.0.bool("searchDisableIndexingRemovableDrive")
    }

    /// Sets `searchDisableIndexingRemovableDrive`.
    pub fn with_search_disable_indexing_removable_drive(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchDisableIndexingRemovableDrive", value))
    }

    /// `searchEnableAutomaticIndexSizeManangement`: `Edm.Boolean`
    pub fn search_enable_automatic_index_size_manangement(&self) -> Option<bool> {
        self.0.bool("searchEnableAutomaticIndexSizeManangement")
    }

    /// Sets `searchEnableAutomaticIndexSizeManangement`.
    pub fn with_search_enable_automatic_index_size_manangement(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("searchEnableAutomaticIndexSizeManangement", value))
    }

    /// `diagnosticsDataSubmissionMode`: `microsoft.graph.diagnosticDataSubmissionMode`
    ///
    /// Possible values are: userDefined, none, basic, enhanced, full.
    pub fn diagnostics_data_submission_mode(&self) -> Option<super::DiagnosticDataSubmissionMode> {
        self.0.enumeration("diagnosticsDataSubmissionMode")
    }

    /// Sets `diagnosticsDataSubmissionMode`.
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

    /// Sets `oneDriveDisableFileSync`.
    pub fn with_one_drive_disable_file_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("oneDriveDisableFileSync", value))
    }

    /// `smartScreenEnableAppInstallControl`: `Edm.Boolean`
    pub fn smart_screen_enable_app_install_control(&self) -> Option<bool> {
        self.0.bool("smartScreenEnableAppInstallControl")
    }

    /// Sets `smartScreenEnableAppInstallControl`.
    pub fn with_smart_screen_enable_app_install_control(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smartScreenEnableAppInstallControl", value))
    }

    /// `personalizationDesktopImageUrl`: `Edm.String`
    pub fn personalization_desktop_image_url(&self) -> Option<&str> {
        self.0.str("personalizationDesktopImageUrl")
    }

    /// Sets `personalizationDesktopImageUrl`.
    pub fn with_personalization_desktop_image_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("personalizationDesktopImageUrl", value))
    }

    /// `personalizationLockScreenImageUrl`: `Edm.String`
    pub fn personalization_lock_screen_image_url(&self) -> Option<&str> {
        self.0.str("personalizationLockScreenImageUrl")
    }

    /// Sets `personalizationLockScreenImageUrl`.
    pub fn with_personalization_lock_screen_image_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("personalizationLockScreenImageUrl", value))
    }

    /// `bluetoothAllowedServices`: `Collection(Edm.String)`
    pub fn bluetooth_allowed_services(&self) -> Option<Vec<&str>> {
        self.0.strs("bluetoothAllowedServices")
    }

    /// Sets `bluetoothAllowedServices`.
    pub fn with_bluetooth_allowed_services(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("bluetoothAllowedServices", value))
    }

    /// `bluetoothBlockAdvertising`: `Edm.Boolean`
    pub fn bluetooth_block_advertising(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockAdvertising")
    }

    /// Sets `bluetoothBlockAdvertising`.
    pub fn with_bluetooth_block_advertising(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlockAdvertising", value))
    }

    /// `bluetoothBlockDiscoverableMode`: `Edm.Boolean`
    pub fn bluetooth_block_discoverable_mode(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockDiscoverableMode")
    }

    /// Sets `bluetoothBlockDiscoverableMode`.
    pub fn with_bluetooth_block_discoverable_mode(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlockDiscoverableMode", value))
    }

    /// `bluetoothBlockPrePairing`: `Edm.Boolean`
    pub fn bluetooth_block_pre_pairing(&self) -> Option<bool> {
        self.0.bool("bluetoothBlockPrePairing")
    }

    /// Sets `bluetoothBlockPrePairing`.
    pub fn with_bluetooth_block_pre_pairing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bluetoothBlockPrePairing", value))
    }

    /// `edgeBlockAutofill`: `Edm.Boolean`
    pub fn edge_block_autofill(&self) -> Option<bool> {
        self.0.bool("edgeBlockAutofill")
    }

    /// Sets `edgeBlockAutofill`.
    pub fn with_edge_block_autofill(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockAutofill", value))
    }

    /// `edgeBlocked`: `Edm.Boolean`
    pub fn edge_blocked(&self) -> Option<bool> {
        self.0.bool("edgeBlocked")
    }

    /// Sets `edgeBlocked`.
    pub fn with_edge_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlocked", value))
    }

    /// `edgeCookiePolicy`: `microsoft.graph.edgeCookiePolicy`
    ///
    /// Possible values are: userDefined, allow, blockThirdParty, blockAll.
    pub fn edge_cookie_policy(&self) -> Option<super::EdgeCookiePolicy> {
        self.0.enumeration("edgeCookiePolicy")
    }

    /// Sets `edgeCookiePolicy`.
    pub fn with_edge_cookie_policy(self, value: impl Into<Nullable<super::EdgeCookiePolicy>>) -> Self {
        Self(self.0.with("edgeCookiePolicy", value))
    }

    /// `edgeBlockDeveloperTools`: `Edm.Boolean`
    pub fn edge_block_developer_tools(&self) -> Option<bool> {
        self.0.bool("edgeBlockDeveloperTools")
    }

    /// Sets `edgeBlockDeveloperTools`.
    pub fn with_edge_block_developer_tools(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockDeveloperTools", value))
    }

    /// `edgeBlockSendingDoNotTrackHeader`: `Edm.Boolean`
    pub fn edge_block_sending_do_not_track_header(&self) -> Option<bool> {
        self.0.bool("edgeBlockSendingDoNotTrackHeader")
    }

    /// Sets `edgeBlockSendingDoNotTrackHeader`.
    pub fn with_edge_block_sending_do_not_track_header(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockSendingDoNotTrackHeader", value))
    }

    /// `edgeBlockExtensions`: `Edm.Boolean`
    pub fn edge_block_extensions(&self) -> Option<bool> {
        self.0.bool("edgeBlockExtensions")
    }

    /// Sets `edgeBlockExtensions`.
    pub fn with_edge_block_extensions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockExtensions", value))
    }

    /// `edgeBlockInPrivateBrowsing`: `Edm.Boolean`
    pub fn edge_block_in_private_browsing(&self) -> Option<bool> {
        self.0.bool("edgeBlockInPrivateBrowsing")
    }

    /// Sets `edgeBlockInPrivateBrowsing`.
    pub fn with_edge_block_in_private_browsing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockInPrivateBrowsing", value))
    }

    /// `edgeBlockJavaScript`: `Edm.Boolean`
    pub fn edge_block_java_script(&self) -> Option<bool> {
        self.0.bool("edgeBlockJavaScript")
    }

    /// Sets `edgeBlockJavaScript`.
    pub fn with_edge_block_java_script(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockJavaScript", value))
    }

    /// `edgeBlockPasswordManager`: `Edm.Boolean`
    pub fn edge_block_password_manager(&self) -> Option<bool> {
        self.0.bool("edgeBlockPasswordManager")
    }

    /// Sets `edgeBlockPasswordManager`.
    pub fn with_edge_block_password_manager(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockPasswordManager", value))
    }

    /// `edgeBlockAddressBarDropdown`: `Edm.Boolean`
    pub fn edge_block_address_bar_dropdown(&self) -> Option<bool> {
        self.0.bool("edgeBlockAddressBarDropdown")
    }

    /// Sets `edgeBlockAddressBarDropdown`.
    pub fn with_edge_block_address_bar_dropdown(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockAddressBarDropdown", value))
    }

    /// `edgeBlockCompatibilityList`: `Edm.Boolean`
    pub fn edge_block_compatibility_list(&self) -> Option<bool> {
        self.0.bool("edgeBlockCompatibilityList")
    }

    /// Sets `edgeBlockCompatibilityList`.
    pub fn with_edge_block_compatibility_list(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockCompatibilityList", value))
    }

    /// `edgeClearBrowsingDataOnExit`: `Edm.Boolean`
    pub fn edge_clear_browsing_data_on_exit(&self) -> Option<bool> {
        self.0.bool("edgeClearBrowsingDataOnExit")
    }

    /// Sets `edgeClearBrowsingDataOnExit`.
    pub fn with_edge_clear_browsing_data_on_exit(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeClearBrowsingDataOnExit", value))
    }

    /// `edgeAllowStartPagesModification`: `Edm.Boolean`
    pub fn edge_allow_start_pages_modification(&self) -> Option<bool> {
        self.0.bool("edgeAllowStartPagesModification")
    }

    /// Sets `edgeAllowStartPagesModification`.
    pub fn with_edge_allow_start_pages_modification(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeAllowStartPagesModification", value))
    }

    /// `edgeDisableFirstRunPage`: `Edm.Boolean`
    pub fn edge_disable_first_run_page(&self) -> Option<bool> {
        self.0.bool("edgeDisableFirstRunPage")
    }

    /// Sets `edgeDisableFirstRunPage`.
    pub fn with_edge_disable_first_run_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeDisableFirstRunPage", value))
    }

    /// `edgeBlockLiveTileDataCollection`: `Edm.Boolean`
    pub fn edge_block_live_tile_data_collection(&self) -> Option<bool> {
        self.0.bool("edgeBlockLiveTileDataCollection")
    }

    /// Sets `edgeBlockLiveTileDataCollection`.
    pub fn with_edge_block_live_tile_data_collection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockLiveTileDataCollection", value))
    }

    /// `edgeSyncFavoritesWithInternetExplorer`: `Edm.Boolean`
    pub fn edge_sync_favorites_with_internet_explorer(&self) -> Option<bool> {
        self.0.bool("edgeSyncFavoritesWithInternetExplorer")
    }

    /// Sets `edgeSyncFavoritesWithInternetExplorer`.
    pub fn with_edge_sync_favorites_with_internet_explorer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeSyncFavoritesWithInternetExplorer", value))
    }

    /// `cellularBlockDataWhenRoaming`: `Edm.Boolean`
    pub fn cellular_block_data_when_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockDataWhenRoaming")
    }

    /// Sets `cellularBlockDataWhenRoaming`.
    pub fn with_cellular_block_data_when_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockDataWhenRoaming", value))
    }

    /// `cellularBlockVpn`: `Edm.Boolean`
    pub fn cellular_block_vpn(&self) -> Option<bool> {
        self.0.bool("cellularBlockVpn")
    }

    /// Sets `cellularBlockVpn`.
    pub fn with_cellular_block_vpn(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockVpn", value))
    }

    /// `cellularBlockVpnWhenRoaming`: `Edm.Boolean`
    pub fn cellular_block_vpn_when_roaming(&self) -> Option<bool> {
        self.0.bool("cellularBlockVpnWhenRoaming")
    }

    /// Sets `cellularBlockVpnWhenRoaming`.
    pub fn with_cellular_block_vpn_when_roaming(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cellularBlockVpnWhenRoaming", value))
    }

    /// `defenderRequireRealTimeMonitoring`: `Edm.Boolean`
    pub fn defender_require_real_time_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderRequireRealTimeMonitoring")
    }

    /// Sets `defenderRequireRealTimeMonitoring`.
    pub fn with_defender_require_real_time_monitoring(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderRequireRealTimeMonitoring", value))
    }

    /// `defenderRequireBehaviorMonitoring`: `Edm.Boolean`
    pub fn defender_require_behavior_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderRequireBehaviorMonitoring")
    }

    /// Sets `defenderRequireBehaviorMonitoring`.
    pub fn with_defender_require_behavior_monitoring(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderRequireBehaviorMonitoring", value))
    }

    /// `defenderRequireNetworkInspectionSystem`: `Edm.Boolean`
    pub fn defender_require_network_inspection_system(&self) -> Option<bool> {
        self.0.bool("defenderRequireNetworkInspectionSystem")
    }

    /// Sets `defenderRequireNetworkInspectionSystem`.
    pub fn with_defender_require_network_inspection_system(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderRequireNetworkInspectionSystem", value))
    }

    /// `defenderScanDownloads`: `Edm.Boolean`
    pub fn defender_scan_downloads(&self) -> Option<bool> {
        self.0.bool("defenderScanDownloads")
    }

    /// Sets `defenderScanDownloads`.
    pub fn with_defender_scan_downloads(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanDownloads", value))
    }

    /// `defenderScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`
    pub fn defender_scan_scripts_loaded_in_internet_explorer(&self) -> Option<bool> {
        self.0.bool("defenderScanScriptsLoadedInInternetExplorer")
    }

    /// Sets `defenderScanScriptsLoadedInInternetExplorer`.
    pub fn with_defender_scan_scripts_loaded_in_internet_explorer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanScriptsLoadedInInternetExplorer", value))
    }

    /// `defenderBlockEndUserAccess`: `Edm.Boolean`
    pub fn defender_block_end_user_access(&self) -> Option<bool> {
        self.0.bool("defenderBlockEndUserAccess")
    }

    /// Sets `defenderBlockEndUserAccess`.
    pub fn with_defender_block_end_user_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderBlockEndUserAccess", value))
    }

    /// `defenderSignatureUpdateIntervalInHours`: `Edm.Int32`
    pub fn defender_signature_update_interval_in_hours(&self) -> Option<i32> {
        self.0.i32("defenderSignatureUpdateIntervalInHours")
    }

    /// Sets `defenderSignatureUpdateIntervalInHours`.
    pub fn with_defender_signature_update_interval_in_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderSignatureUpdateIntervalInHours", value))
    }

    /// `defenderMonitorFileActivity`: `microsoft.graph.defenderMonitorFileActivity`
    ///
    /// Possible values are: userDefined, disable, monitorAllFiles, monitorIncomingFilesOnly, monitorOutgoingFilesOnly.
    pub fn defender_monitor_file_activity(&self) -> Option<super::DefenderMonitorFileActivity> {
        self.0.enumeration("defenderMonitorFileActivity")
    }

    /// Sets `defenderMonitorFileActivity`.
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

    /// Sets `defenderDaysBeforeDeletingQuarantinedMalware`.
    pub fn with_defender_days_before_deleting_quarantined_malware(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderDaysBeforeDeletingQuarantinedMalware", value))
    }

    /// `defenderScanMaxCpu`: `Edm.Int32`
    pub fn defender_scan_max_cpu(&self) -> Option<i32> {
        self.0.i32("defenderScanMaxCpu")
    }

    /// Sets `defenderScanMaxCpu`.
    pub fn with_defender_scan_max_cpu(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderScanMaxCpu", value))
    }

    /// `defenderScanArchiveFiles`: `Edm.Boolean`
    pub fn defender_scan_archive_files(&self) -> Option<bool> {
        self.0.bool("defenderScanArchiveFiles")
    }

    /// Sets `defenderScanArchiveFiles`.
    pub fn with_defender_scan_archive_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanArchiveFiles", value))
    }

    /// `defenderScanIncomingMail`: `Edm.Boolean`
    pub fn defender_scan_incoming_mail(&self) -> Option<bool> {
        self.0.bool("defenderScanIncomingMail")
    }

    /// Sets `defenderScanIncomingMail`.
    pub fn with_defender_scan_incoming_mail(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanIncomingMail", value))
    }

    /// `defenderScanRemovableDrivesDuringFullScan`: `Edm.Boolean`
    pub fn defender_scan_removable_drives_during_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderScanRemovableDrivesDuringFullScan")
    }

    /// Sets `defenderScanRemovableDrivesDuringFullScan`.
    pub fn with_defender_scan_removable_drives_during_full_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanRemovableDrivesDuringFullScan", value))
    }

    /// `defenderScanMappedNetworkDrivesDuringFullScan`: `Edm.Boolean`
    pub fn defender_scan_mapped_network_drives_during_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderScanMappedNetworkDrivesDuringFullScan")
    }

    /// Sets `defenderScanMappedNetworkDrivesDuringFullScan`.
    pub fn with_defender_scan_mapped_network_drives_during_full_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanMappedNetworkDrivesDuringFullScan", value))
    }

    /// `defenderScanNetworkFiles`: `Edm.Boolean`
    pub fn defender_scan_network_files(&self) -> Option<bool> {
        self.0.bool("defenderScanNetworkFiles")
    }

    /// Sets `defenderScanNetworkFiles`.
    pub fn with_defender_scan_network_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderScanNetworkFiles", value))
    }

    /// `defenderRequireCloudProtection`: `Edm.Boolean`
    pub fn defender_require_cloud_protection(&self) -> Option<bool> {
        self.0.bool("defenderRequireCloudProtection")
    }

    /// Sets `defenderRequireCloudProtection`.
    pub fn with_defender_require_cloud_protection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderRequireCloudProtection", value))
    }

    /// `defenderCloudBlockLevel`: `microsoft.graph.defenderCloudBlockLevelType`
    ///
    /// Possible values are: notConfigured, high, highPlus, zeroTolerance.
    pub fn defender_cloud_block_level(&self) -> Option<super::DefenderCloudBlockLevelType> {
        self.0.enumeration("defenderCloudBlockLevel")
    }

    /// Sets `defenderCloudBlockLevel`.
    pub fn with_defender_cloud_block_level(
        self,
        value: impl Into<Nullable<super::DefenderCloudBlockLevelType>>,
    ) -> Self {
        Self(self.0.with("defenderCloudBlockLevel", value))
    }

    /// `defenderPromptForSampleSubmission`: `microsoft.graph.defenderPromptForSampleSubmission`
    ///
    /// Possible values are: userDefined, alwaysPrompt, promptBeforeSendingPersonalData, neverSendData, sendAllDataWithoutPrompting.
    pub fn defender_prompt_for_sample_submission(&self) -> Option<super::DefenderPromptForSampleSubmission> {
        self.0.enumeration("defenderPromptForSampleSubmission")
    }

    /// Sets `defenderPromptForSampleSubmission`.
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

    /// Sets `defenderScheduledQuickScanTime`.
    pub fn with_defender_scheduled_quick_scan_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("defenderScheduledQuickScanTime", value))
    }

    /// `defenderScanType`: `microsoft.graph.defenderScanType`
    ///
    /// Possible values are: userDefined, disabled, quick, full.
    pub fn defender_scan_type(&self) -> Option<super::DefenderScanType> {
        self.0.enumeration("defenderScanType")
    }

    /// Sets `defenderScanType`.
    pub fn with_defender_scan_type(self, value: impl Into<Nullable<super::DefenderScanType>>) -> Self {
        Self(self.0.with("defenderScanType", value))
    }

    /// `defenderSystemScanSchedule`: `microsoft.graph.weeklySchedule`
    ///
    /// Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday.
    pub fn defender_system_scan_schedule(&self) -> Option<super::WeeklySchedule> {
        self.0.enumeration("defenderSystemScanSchedule")
    }

    /// Sets `defenderSystemScanSchedule`.
    pub fn with_defender_system_scan_schedule(self, value: impl Into<Nullable<super::WeeklySchedule>>) -> Self {
        Self(self.0.with("defenderSystemScanSchedule", value))
    }

    /// `defenderScheduledScanTime`: `Edm.TimeOfDay`
    pub fn defender_scheduled_scan_time(&self) -> Parsed<Time> {
        self.0.time_of_day("defenderScheduledScanTime")
    }

    /// Sets `defenderScheduledScanTime`.
    pub fn with_defender_scheduled_scan_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("defenderScheduledScanTime", value))
    }

    /// `defenderDetectedMalwareActions`: `microsoft.graph.defenderDetectedMalwareActions`
    pub fn defender_detected_malware_actions(&self) -> Option<&super::DefenderDetectedMalwareActions> {
        self.0.model("defenderDetectedMalwareActions")
    }

    /// Sets `defenderDetectedMalwareActions`.
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

    /// Sets `defenderFileExtensionsToExclude`.
    pub fn with_defender_file_extensions_to_exclude(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defenderFileExtensionsToExclude", value))
    }

    /// `defenderFilesAndFoldersToExclude`: `Collection(Edm.String)`
    pub fn defender_files_and_folders_to_exclude(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderFilesAndFoldersToExclude")
    }

    /// Sets `defenderFilesAndFoldersToExclude`.
    pub fn with_defender_files_and_folders_to_exclude(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defenderFilesAndFoldersToExclude", value))
    }

    /// `defenderProcessesToExclude`: `Collection(Edm.String)`
    pub fn defender_processes_to_exclude(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderProcessesToExclude")
    }

    /// Sets `defenderProcessesToExclude`.
    pub fn with_defender_processes_to_exclude(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defenderProcessesToExclude", value))
    }

    /// `lockScreenAllowTimeoutConfiguration`: `Edm.Boolean`
    pub fn lock_screen_allow_timeout_configuration(&self) -> Option<bool> {
        self.0.bool("lockScreenAllowTimeoutConfiguration")
    }

    /// Sets `lockScreenAllowTimeoutConfiguration`.
    pub fn with_lock_screen_allow_timeout_configuration(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenAllowTimeoutConfiguration", value))
    }

    /// `lockScreenBlockActionCenterNotifications`: `Edm.Boolean`
    pub fn lock_screen_block_action_center_notifications(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockActionCenterNotifications")
    }

    /// Sets `lockScreenBlockActionCenterNotifications`.
    pub fn with_lock_screen_block_action_center_notifications(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenBlockActionCenterNotifications", value))
    }

    /// `lockScreenBlockCortana`: `Edm.Boolean`
    pub fn lock_screen_block_cortana(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockCortana")
    }

    /// Sets `lockScreenBlockCortana`.
    pub fn with_lock_screen_block_cortana(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenBlockCortana", value))
    }

    /// `lockScreenBlockToastNotifications`: `Edm.Boolean`
    pub fn lock_screen_block_toast_notifications(&self) -> Option<bool> {
        self.0.bool("lockScreenBlockToastNotifications")
    }

    /// Sets `lockScreenBlockToastNotifications`.
    pub fn with_lock_screen_block_toast_notifications(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lockScreenBlockToastNotifications", value))
    }

    /// `lockScreenTimeoutInSeconds`: `Edm.Int32`
    pub fn lock_screen_timeout_in_seconds(&self) -> Option<i32> {
        self.0.i32("lockScreenTimeoutInSeconds")
    }

    /// Sets `lockScreenTimeoutInSeconds`.
    pub fn with_lock_screen_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("lockScreenTimeoutInSeconds", value))
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

    /// `passwordRequired`: `Edm.Boolean`
    pub fn password_required(&self) -> Option<bool> {
        self.0.bool("passwordRequired")
    }

    /// Sets `passwordRequired`.
    pub fn with_password_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequired", value))
    }

    /// `passwordRequireWhenResumeFromIdleState`: `Edm.Boolean`
    pub fn password_require_when_resume_from_idle_state(&self) -> Option<bool> {
        self.0.bool("passwordRequireWhenResumeFromIdleState")
    }

    /// Sets `passwordRequireWhenResumeFromIdleState`.
    pub fn with_password_require_when_resume_from_idle_state(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("passwordRequireWhenResumeFromIdleState", value))
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

    /// `privacyAdvertisingId`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn privacy_advertising_id(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("privacyAdvertisingId")
    }

    /// Sets `privacyAdvertisingId`.
    pub fn with_privacy_advertising_id(self, value: impl Into<Nullable<super::StateManagementSetting>>) -> Self {
        Self(self.0.with("privacyAdvertisingId", value))
    }

    /// `privacyAutoAcceptPairingAndConsentPrompts`: `Edm.Boolean`
    pub fn privacy_auto_accept_pairing_and_consent_prompts(&self) -> Option<bool> {
        self.0.bool("privacyAutoAcceptPairingAndConsentPrompts")
    }

    /// Sets `privacyAutoAcceptPairingAndConsentPrompts`.
    pub fn with_privacy_auto_accept_pairing_and_consent_prompts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("privacyAutoAcceptPairingAndConsentPrompts", value))
    }

    /// `privacyBlockInputPersonalization`: `Edm.Boolean`
    pub fn privacy_block_input_personalization(&self) -> Option<bool> {
        self.0.bool("privacyBlockInputPersonalization")
    }

    /// Sets `privacyBlockInputPersonalization`.
    pub fn with_privacy_block_input_personalization(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("privacyBlockInputPersonalization", value))
    }

    /// `startBlockUnpinningAppsFromTaskbar`: `Edm.Boolean`
    pub fn start_block_unpinning_apps_from_taskbar(&self) -> Option<bool> {
        self.0.bool("startBlockUnpinningAppsFromTaskbar")
    }

    /// Sets `startBlockUnpinningAppsFromTaskbar`.
    pub fn with_start_block_unpinning_apps_from_taskbar(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startBlockUnpinningAppsFromTaskbar", value))
    }

    /// `startMenuAppListVisibility`: `microsoft.graph.windowsStartMenuAppListVisibilityType`
    ///
    /// Possible values are: userDefined, collapse, remove, disableSettingsApp.
    pub fn start_menu_app_list_visibility(&self) -> Option<Flags<super::WindowsStartMenuAppListVisibilityType>> {
        self.0.flags("startMenuAppListVisibility")
    }

    /// Sets `startMenuAppListVisibility`.
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

    /// Sets `startMenuHideChangeAccountSettings`.
    pub fn with_start_menu_hide_change_account_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideChangeAccountSettings", value))
    }

    /// `startMenuHideFrequentlyUsedApps`: `Edm.Boolean`
    pub fn start_menu_hide_frequently_used_apps(&self) -> Option<bool> {
        self.0.bool("startMenuHideFrequentlyUsedApps")
    }

    /// Sets `startMenuHideFrequentlyUsedApps`.
    pub fn with_start_menu_hide_frequently_used_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideFrequentlyUsedApps", value))
    }

    /// `startMenuHideHibernate`: `Edm.Boolean`
    pub fn start_menu_hide_hibernate(&self) -> Option<bool> {
        self.0.bool("startMenuHideHibernate")
    }

    /// Sets `startMenuHideHibernate`.
    pub fn with_start_menu_hide_hibernate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideHibernate", value))
    }

    /// `startMenuHideLock`: `Edm.Boolean`
    pub fn start_menu_hide_lock(&self) -> Option<bool> {
        self.0.bool("startMenuHideLock")
    }

    /// Sets `startMenuHideLock`.
    pub fn with_start_menu_hide_lock(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideLock", value))
    }

    /// `startMenuHidePowerButton`: `Edm.Boolean`
    pub fn start_menu_hide_power_button(&self) -> Option<bool> {
        self.0.bool("startMenuHidePowerButton")
    }

    /// Sets `startMenuHidePowerButton`.
    pub fn with_start_menu_hide_power_button(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHidePowerButton", value))
    }

    /// `startMenuHideRecentJumpLists`: `Edm.Boolean`
    pub fn start_menu_hide_recent_jump_lists(&self) -> Option<bool> {
        self.0.bool("startMenuHideRecentJumpLists")
    }

    /// Sets `startMenuHideRecentJumpLists`.
    pub fn with_start_menu_hide_recent_jump_lists(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideRecentJumpLists", value))
    }

    /// `startMenuHideRecentlyAddedApps`: `Edm.Boolean`
    pub fn start_menu_hide_recently_added_apps(&self) -> Option<bool> {
        self.0.bool("startMenuHideRecentlyAddedApps")
    }

    /// Sets `startMenuHideRecentlyAddedApps`.
    pub fn with_start_menu_hide_recently_added_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideRecentlyAddedApps", value))
    }

    /// `startMenuHideRestartOptions`: `Edm.Boolean`
    pub fn start_menu_hide_restart_options(&self) -> Option<bool> {
        self.0.bool("startMenuHideRestartOptions")
    }

    /// Sets `startMenuHideRestartOptions`.
    pub fn with_start_menu_hide_restart_options(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideRestartOptions", value))
    }

    /// `startMenuHideShutDown`: `Edm.Boolean`
    pub fn start_menu_hide_shut_down(&self) -> Option<bool> {
        self.0.bool("startMenuHideShutDown")
    }

    /// Sets `startMenuHideShutDown`.
    pub fn with_start_menu_hide_shut_down(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideShutDown", value))
    }

    /// `startMenuHideSignOut`: `Edm.Boolean`
    pub fn start_menu_hide_sign_out(&self) -> Option<bool> {
        self.0.bool("startMenuHideSignOut")
    }

    /// Sets `startMenuHideSignOut`.
    pub fn with_start_menu_hide_sign_out(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideSignOut", value))
    }

    /// `startMenuHideSleep`: `Edm.Boolean`
    pub fn start_menu_hide_sleep(&self) -> Option<bool> {
        self.0.bool("startMenuHideSleep")
    }

    /// Sets `startMenuHideSleep`.
    pub fn with_start_menu_hide_sleep(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideSleep", value))
    }

    /// `startMenuHideSwitchAccount`: `Edm.Boolean`
    pub fn start_menu_hide_switch_account(&self) -> Option<bool> {
        self.0.bool("startMenuHideSwitchAccount")
    }

    /// Sets `startMenuHideSwitchAccount`.
    pub fn with_start_menu_hide_switch_account(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideSwitchAccount", value))
    }

    /// `startMenuHideUserTile`: `Edm.Boolean`
    pub fn start_menu_hide_user_tile(&self) -> Option<bool> {
        self.0.bool("startMenuHideUserTile")
    }

    /// Sets `startMenuHideUserTile`.
    pub fn with_start_menu_hide_user_tile(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("startMenuHideUserTile", value))
    }

    /// `startMenuLayoutEdgeAssetsXml`: `Edm.Binary`
    pub fn start_menu_layout_edge_assets_xml(&self) -> Parsed<Bytes> {
        self.0.binary("startMenuLayoutEdgeAssetsXml")
    }

    /// Sets `startMenuLayoutEdgeAssetsXml`.
    pub fn with_start_menu_layout_edge_assets_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("startMenuLayoutEdgeAssetsXml", value))
    }

    /// `startMenuLayoutXml`: `Edm.Binary`
    pub fn start_menu_layout_xml(&self) -> Parsed<Bytes> {
        self.0.binary("startMenuLayoutXml")
    }

    /// Sets `startMenuLayoutXml`.
    pub fn with_start_menu_layout_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("startMenuLayoutXml", value))
    }

    /// `startMenuMode`: `microsoft.graph.windowsStartMenuModeType`
    ///
    /// Possible values are: userDefined, fullScreen, nonFullScreen.
    pub fn start_menu_mode(&self) -> Option<super::WindowsStartMenuModeType> {
        self.0.enumeration("startMenuMode")
    }

    /// Sets `startMenuMode`.
    pub fn with_start_menu_mode(self, value: impl Into<Nullable<super::WindowsStartMenuModeType>>) -> Self {
        Self(self.0.with("startMenuMode", value))
    }

    /// `startMenuPinnedFolderDocuments`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_documents(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderDocuments")
    }

    /// Sets `startMenuPinnedFolderDocuments`.
    pub fn with_start_menu_pinned_folder_documents(self, value: impl Into<Nullable<super::VisibilitySetting>>) -> Self {
        Self(self.0.with("startMenuPinnedFolderDocuments", value))
    }

    /// `startMenuPinnedFolderDownloads`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_downloads(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderDownloads")
    }

    /// Sets `startMenuPinnedFolderDownloads`.
    pub fn with_start_menu_pinned_folder_downloads(self, value: impl Into<Nullable<super::VisibilitySetting>>) -> Self {
        Self(self.0.with("startMenuPinnedFolderDownloads", value))
    }

    /// `startMenuPinnedFolderFileExplorer`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_file_explorer(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderFileExplorer")
    }

    /// Sets `startMenuPinnedFolderFileExplorer`.
    pub fn with_start_menu_pinned_folder_file_explorer(
        self,
        value: impl Into<Nullable<super::VisibilitySetting>>,
    ) -> Self {
        Self(self.0.with("startMenuPinnedFolderFileExplorer", value))
    }

    /// `startMenuPinnedFolderHomeGroup`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_home_group(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderHomeGroup")
    }

    /// Sets `startMenuPinnedFolderHomeGroup`.
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

    /// Sets `startMenuPinnedFolderMusic`.
    pub fn with_start_menu_pinned_folder_music(self, value: impl Into<Nullable<super::VisibilitySetting>>) -> Self {
        Self(self.0.with("startMenuPinnedFolderMusic", value))
    }

    /// `startMenuPinnedFolderNetwork`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_network(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderNetwork")
    }

    /// Sets `startMenuPinnedFolderNetwork`.
    pub fn with_start_menu_pinned_folder_network(self, value: impl Into<Nullable<super::VisibilitySetting>>) -> Self {
        Self(self.0.with("startMenuPinnedFolderNetwork", value))
    }

    /// `startMenuPinnedFolderPersonalFolder`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_personal_folder(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderPersonalFolder")
    }

    /// Sets `startMenuPinnedFolderPersonalFolder`.
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

    /// Sets `startMenuPinnedFolderPictures`.
    pub fn with_start_menu_pinned_folder_pictures(self, value: impl Into<Nullable<super::VisibilitySetting>>) -> Self {
        Self(self.0.with("startMenuPinnedFolderPictures", value))
    }

    /// `startMenuPinnedFolderSettings`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_settings(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderSettings")
    }

    /// Sets `startMenuPinnedFolderSettings`.
    pub fn with_start_menu_pinned_folder_settings(self, value: impl Into<Nullable<super::VisibilitySetting>>) -> Self {
        Self(self.0.with("startMenuPinnedFolderSettings", value))
    }

    /// `startMenuPinnedFolderVideos`: `microsoft.graph.visibilitySetting`
    ///
    /// Possible values are: notConfigured, hide, show.
    pub fn start_menu_pinned_folder_videos(&self) -> Option<super::VisibilitySetting> {
        self.0.enumeration("startMenuPinnedFolderVideos")
    }

    /// Sets `startMenuPinnedFolderVideos`.
    pub fn with_start_menu_pinned_folder_videos(self, value: impl Into<Nullable<super::VisibilitySetting>>) -> Self {
        Self(self.0.with("startMenuPinnedFolderVideos", value))
    }

    /// `settingsBlockSettingsApp`: `Edm.Boolean`
    pub fn settings_block_settings_app(&self) -> Option<bool> {
        self.0.bool("settingsBlockSettingsApp")
    }

    /// Sets `settingsBlockSettingsApp`.
    pub fn with_settings_block_settings_app(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockSettingsApp", value))
    }

    /// `settingsBlockSystemPage`: `Edm.Boolean`
    pub fn settings_block_system_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockSystemPage")
    }

    /// Sets `settingsBlockSystemPage`.
    pub fn with_settings_block_system_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockSystemPage", value))
    }

    /// `settingsBlockDevicesPage`: `Edm.Boolean`
    pub fn settings_block_devices_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockDevicesPage")
    }

    /// Sets `settingsBlockDevicesPage`.
    pub fn with_settings_block_devices_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockDevicesPage", value))
    }

    /// `settingsBlockNetworkInternetPage`: `Edm.Boolean`
    pub fn settings_block_network_internet_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockNetworkInternetPage")
    }

    /// Sets `settingsBlockNetworkInternetPage`.
    pub fn with_settings_block_network_internet_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockNetworkInternetPage", value))
    }

    /// `settingsBlockPersonalizationPage`: `Edm.Boolean`
    pub fn settings_block_personalization_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockPersonalizationPage")
    }

    /// Sets `settingsBlockPersonalizationPage`.
    pub fn with_settings_block_personalization_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockPersonalizationPage", value))
    }

    /// `settingsBlockAccountsPage`: `Edm.Boolean`
    pub fn settings_block_accounts_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockAccountsPage")
    }

    /// Sets `settingsBlockAccountsPage`.
    pub fn with_settings_block_accounts_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockAccountsPage", value))
    }

    /// `settingsBlockTimeLanguagePage`: `Edm.Boolean`
    pub fn settings_block_time_language_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockTimeLanguagePage")
    }

    /// Sets `settingsBlockTimeLanguagePage`.
    pub fn with_settings_block_time_language_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockTimeLanguagePage", value))
    }

    /// `settingsBlockEaseOfAccessPage`: `Edm.Boolean`
    pub fn settings_block_ease_of_access_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockEaseOfAccessPage")
    }

    /// Sets `settingsBlockEaseOfAccessPage`.
    pub fn with_settings_block_ease_of_access_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockEaseOfAccessPage", value))
    }

    /// `settingsBlockPrivacyPage`: `Edm.Boolean`
    pub fn settings_block_privacy_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockPrivacyPage")
    }

    /// Sets `settingsBlockPrivacyPage`.
    pub fn with_settings_block_privacy_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockPrivacyPage", value))
    }

    /// `settingsBlockUpdateSecurityPage`: `Edm.Boolean`
    pub fn settings_block_update_security_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockUpdateSecurityPage")
    }

    /// Sets `settingsBlockUpdateSecurityPage`.
    pub fn with_settings_block_update_security_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockUpdateSecurityPage", value))
    }

    /// `settingsBlockAppsPage`: `Edm.Boolean`
    pub fn settings_block_apps_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockAppsPage")
    }

    /// Sets `settingsBlockAppsPage`.
    pub fn with_settings_block_apps_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockAppsPage", value))
    }

    /// `settingsBlockGamingPage`: `Edm.Boolean`
    pub fn settings_block_gaming_page(&self) -> Option<bool> {
        self.0.bool("settingsBlockGamingPage")
    }

    /// Sets `settingsBlockGamingPage`.
    pub fn with_settings_block_gaming_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockGamingPage", value))
    }

    /// `windowsSpotlightBlockConsumerSpecificFeatures`: `Edm.Boolean`
    pub fn windows_spotlight_block_consumer_specific_features(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockConsumerSpecificFeatures")
    }

    /// Sets `windowsSpotlightBlockConsumerSpecificFeatures`.
    pub fn with_windows_spotlight_block_consumer_specific_features(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsSpotlightBlockConsumerSpecificFeatures", value))
    }

    /// `windowsSpotlightBlocked`: `Edm.Boolean`
    pub fn windows_spotlight_blocked(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlocked")
    }

    /// Sets `windowsSpotlightBlocked`.
    pub fn with_windows_spotlight_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsSpotlightBlocked", value))
    }

    /// `windowsSpotlightBlockOnActionCenter`: `Edm.Boolean`
    pub fn windows_spotlight_block_on_action_center(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockOnActionCenter")
    }

    /// Sets `windowsSpotlightBlockOnActionCenter`.
    pub fn with_windows_spotlight_block_on_action_center(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsSpotlightBlockOnActionCenter", value))
    }

    /// `windowsSpotlightBlockTailoredExperiences`: `Edm.Boolean`
    pub fn windows_spotlight_block_tailored_experiences(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockTailoredExperiences")
    }

    /// Sets `windowsSpotlightBlockTailoredExperiences`.
    pub fn with_windows_spotlight_block_tailored_experiences(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsSpotlightBlockTailoredExperiences", value))
    }

    /// `windowsSpotlightBlockThirdPartyNotifications`: `Edm.Boolean`
    pub fn windows_spotlight_block_third_party_notifications(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockThirdPartyNotifications")
    }

    /// Sets `windowsSpotlightBlockThirdPartyNotifications`.
    pub fn with_windows_spotlight_block_third_party_notifications(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsSpotlightBlockThirdPartyNotifications", value))
    }

    /// `windowsSpotlightBlockWelcomeExperience`: `Edm.Boolean`
    pub fn windows_spotlight_block_welcome_experience(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockWelcomeExperience")
    }

    /// Sets `windowsSpotlightBlockWelcomeExperience`.
    pub fn with_windows_spotlight_block_welcome_experience(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsSpotlightBlockWelcomeExperience", value))
    }

    /// `windowsSpotlightBlockWindowsTips`: `Edm.Boolean`
    pub fn windows_spotlight_block_windows_tips(&self) -> Option<bool> {
        self.0.bool("windowsSpotlightBlockWindowsTips")
    }

    /// Sets `windowsSpotlightBlockWindowsTips`.
    pub fn with_windows_spotlight_block_windows_tips(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsSpotlightBlockWindowsTips", value))
    }

    /// `windowsSpotlightConfigureOnLockScreen`: `microsoft.graph.windowsSpotlightEnablementSettings`
    ///
    /// Possible values are: notConfigured, disabled, enabled.
    pub fn windows_spotlight_configure_on_lock_screen(&self) -> Option<super::WindowsSpotlightEnablementSettings> {
        self.0.enumeration("windowsSpotlightConfigureOnLockScreen")
    }

    /// Sets `windowsSpotlightConfigureOnLockScreen`.
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

    /// Sets `networkProxyApplySettingsDeviceWide`.
    pub fn with_network_proxy_apply_settings_device_wide(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("networkProxyApplySettingsDeviceWide", value))
    }

    /// `networkProxyDisableAutoDetect`: `Edm.Boolean`
    pub fn network_proxy_disable_auto_detect(&self) -> Option<bool> {
        self.0.bool("networkProxyDisableAutoDetect")
    }

    /// Sets `networkProxyDisableAutoDetect`.
    pub fn with_network_proxy_disable_auto_detect(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("networkProxyDisableAutoDetect", value))
    }

    /// `networkProxyAutomaticConfigurationUrl`: `Edm.String`
    pub fn network_proxy_automatic_configuration_url(&self) -> Option<&str> {
        self.0.str("networkProxyAutomaticConfigurationUrl")
    }

    /// Sets `networkProxyAutomaticConfigurationUrl`.
    pub fn with_network_proxy_automatic_configuration_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("networkProxyAutomaticConfigurationUrl", value))
    }

    /// `networkProxyServer`: `microsoft.graph.windows10NetworkProxyServer`
    pub fn network_proxy_server(&self) -> Option<&super::Windows10NetworkProxyServer> {
        self.0.model("networkProxyServer")
    }

    /// Sets `networkProxyServer`.
    pub fn with_network_proxy_server(self, value: impl Into<Nullable<super::Windows10NetworkProxyServer>>) -> Self {
        Self(self.0.with("networkProxyServer", value))
    }

    /// `accountsBlockAddingNonMicrosoftAccountEmail`: `Edm.Boolean`
    pub fn accounts_block_adding_non_microsoft_account_email(&self) -> Option<bool> {
        self.0.bool("accountsBlockAddingNonMicrosoftAccountEmail")
    }

    /// Sets `accountsBlockAddingNonMicrosoftAccountEmail`.
    pub fn with_accounts_block_adding_non_microsoft_account_email(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("accountsBlockAddingNonMicrosoftAccountEmail", value))
    }

    /// `antiTheftModeBlocked`: `Edm.Boolean`
    pub fn anti_theft_mode_blocked(&self) -> Option<bool> {
        self.0.bool("antiTheftModeBlocked")
    }

    /// Sets `antiTheftModeBlocked`.
    pub fn with_anti_theft_mode_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("antiTheftModeBlocked", value))
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

    /// `connectedDevicesServiceBlocked`: `Edm.Boolean`
    pub fn connected_devices_service_blocked(&self) -> Option<bool> {
        self.0.bool("connectedDevicesServiceBlocked")
    }

    /// Sets `connectedDevicesServiceBlocked`.
    pub fn with_connected_devices_service_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectedDevicesServiceBlocked", value))
    }

    /// `certificatesBlockManualRootCertificateInstallation`: `Edm.Boolean`
    pub fn certificates_block_manual_root_certificate_installation(&self) -> Option<bool> {
        self.0.bool("certificatesBlockManualRootCertificateInstallation")
    }

    /// Sets `certificatesBlockManualRootCertificateInstallation`.
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

    /// Sets `copyPasteBlocked`.
    pub fn with_copy_paste_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("copyPasteBlocked", value))
    }

    /// `cortanaBlocked`: `Edm.Boolean`
    pub fn cortana_blocked(&self) -> Option<bool> {
        self.0.bool("cortanaBlocked")
    }

    /// Sets `cortanaBlocked`.
    pub fn with_cortana_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("cortanaBlocked", value))
    }

    /// `deviceManagementBlockFactoryResetOnMobile`: `Edm.Boolean`
    pub fn device_management_block_factory_reset_on_mobile(&self) -> Option<bool> {
        self.0.bool("deviceManagementBlockFactoryResetOnMobile")
    }

    /// Sets `deviceManagementBlockFactoryResetOnMobile`.
    pub fn with_device_management_block_factory_reset_on_mobile(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceManagementBlockFactoryResetOnMobile", value))
    }

    /// `deviceManagementBlockManualUnenroll`: `Edm.Boolean`
    pub fn device_management_block_manual_unenroll(&self) -> Option<bool> {
        self.0.bool("deviceManagementBlockManualUnenroll")
    }

    /// Sets `deviceManagementBlockManualUnenroll`.
    pub fn with_device_management_block_manual_unenroll(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceManagementBlockManualUnenroll", value))
    }

    /// `safeSearchFilter`: `microsoft.graph.safeSearchFilterType`
    ///
    /// Possible values are: userDefined, strict, moderate.
    pub fn safe_search_filter(&self) -> Option<super::SafeSearchFilterType> {
        self.0.enumeration("safeSearchFilter")
    }

    /// Sets `safeSearchFilter`.
    pub fn with_safe_search_filter(self, value: impl Into<Nullable<super::SafeSearchFilterType>>) -> Self {
        Self(self.0.with("safeSearchFilter", value))
    }

    /// `edgeBlockPopups`: `Edm.Boolean`
    pub fn edge_block_popups(&self) -> Option<bool> {
        self.0.bool("edgeBlockPopups")
    }

    /// Sets `edgeBlockPopups`.
    pub fn with_edge_block_popups(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockPopups", value))
    }

    /// `edgeBlockSearchSuggestions`: `Edm.Boolean`
    pub fn edge_block_search_suggestions(&self) -> Option<bool> {
        self.0.bool("edgeBlockSearchSuggestions")
    }

    /// Sets `edgeBlockSearchSuggestions`.
    pub fn with_edge_block_search_suggestions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockSearchSuggestions", value))
    }

    /// `edgeBlockSendingIntranetTrafficToInternetExplorer`: `Edm.Boolean`
    pub fn edge_block_sending_intranet_traffic_to_internet_explorer(&self) -> Option<bool> {
        self.0.bool("edgeBlockSendingIntranetTrafficToInternetExplorer")
    }

    /// Sets `edgeBlockSendingIntranetTrafficToInternetExplorer`.
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

    /// Sets `edgeSendIntranetTrafficToInternetExplorer`.
    pub fn with_edge_send_intranet_traffic_to_internet_explorer(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeSendIntranetTrafficToInternetExplorer", value))
    }

    /// `edgeRequireSmartScreen`: `Edm.Boolean`
    pub fn edge_require_smart_screen(&self) -> Option<bool> {
        self.0.bool("edgeRequireSmartScreen")
    }

    /// Sets `edgeRequireSmartScreen`.
    pub fn with_edge_require_smart_screen(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeRequireSmartScreen", value))
    }

    /// `edgeEnterpriseModeSiteListLocation`: `Edm.String`
    pub fn edge_enterprise_mode_site_list_location(&self) -> Option<&str> {
        self.0.str("edgeEnterpriseModeSiteListLocation")
    }

    /// Sets `edgeEnterpriseModeSiteListLocation`.
    pub fn with_edge_enterprise_mode_site_list_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("edgeEnterpriseModeSiteListLocation", value))
    }

    /// `edgeFirstRunUrl`: `Edm.String`
    pub fn edge_first_run_url(&self) -> Option<&str> {
        self.0.str("edgeFirstRunUrl")
    }

    /// Sets `edgeFirstRunUrl`.
    pub fn with_edge_first_run_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("edgeFirstRunUrl", value))
    }

    /// `edgeSearchEngine`: `microsoft.graph.edgeSearchEngineBase`
    pub fn edge_search_engine(&self) -> Option<&super::EdgeSearchEngineBase> {
        self.0.model("edgeSearchEngine")
    }

    /// Sets `edgeSearchEngine`.
    pub fn with_edge_search_engine(self, value: impl Into<Nullable<super::EdgeSearchEngineBase>>) -> Self {
        Self(self.0.with("edgeSearchEngine", value))
    }

    /// `edgeHomepageUrls`: `Collection(Edm.String)`
    pub fn edge_homepage_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("edgeHomepageUrls")
    }

    /// Sets `edgeHomepageUrls`.
    pub fn with_edge_homepage_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("edgeHomepageUrls", value))
    }

    /// `edgeBlockAccessToAboutFlags`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn edge_block_access_to_about_flags(&self) -> Option<bool> {
        self.0.bool("edgeBlockAccessToAboutFlags")
    }

    /// Sets `edgeBlockAccessToAboutFlags`.
    pub fn with_edge_block_access_to_about_flags(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("edgeBlockAccessToAboutFlags", value))
    }

    /// `smartScreenBlockPromptOverride`: `Edm.Boolean`
    pub fn smart_screen_block_prompt_override(&self) -> Option<bool> {
        self.0.bool("smartScreenBlockPromptOverride")
    }

    /// Sets `smartScreenBlockPromptOverride`.
    pub fn with_smart_screen_block_prompt_override(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smartScreenBlockPromptOverride", value))
    }

    /// `smartScreenBlockPromptOverrideForFiles`: `Edm.Boolean`
    pub fn smart_screen_block_prompt_override_for_files(&self) -> Option<bool> {
        self.0.bool("smartScreenBlockPromptOverrideForFiles")
    }

    /// Sets `smartScreenBlockPromptOverrideForFiles`.
    pub fn with_smart_screen_block_prompt_override_for_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smartScreenBlockPromptOverrideForFiles", value))
    }

    /// `webRtcBlockLocalhostIpAddress`: `Edm.Boolean`
    pub fn web_rtc_block_localhost_ip_address(&self) -> Option<bool> {
        self.0.bool("webRtcBlockLocalhostIpAddress")
    }

    /// Sets `webRtcBlockLocalhostIpAddress`.
    pub fn with_web_rtc_block_localhost_ip_address(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("webRtcBlockLocalhostIpAddress", value))
    }

    /// `internetSharingBlocked`: `Edm.Boolean`
    pub fn internet_sharing_blocked(&self) -> Option<bool> {
        self.0.bool("internetSharingBlocked")
    }

    /// Sets `internetSharingBlocked`.
    pub fn with_internet_sharing_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("internetSharingBlocked", value))
    }

    /// `settingsBlockAddProvisioningPackage`: `Edm.Boolean`
    pub fn settings_block_add_provisioning_package(&self) -> Option<bool> {
        self.0.bool("settingsBlockAddProvisioningPackage")
    }

    /// Sets `settingsBlockAddProvisioningPackage`.
    pub fn with_settings_block_add_provisioning_package(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockAddProvisioningPackage", value))
    }

    /// `settingsBlockRemoveProvisioningPackage`: `Edm.Boolean`
    pub fn settings_block_remove_provisioning_package(&self) -> Option<bool> {
        self.0.bool("settingsBlockRemoveProvisioningPackage")
    }

    /// Sets `settingsBlockRemoveProvisioningPackage`.
    pub fn with_settings_block_remove_provisioning_package(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockRemoveProvisioningPackage", value))
    }

    /// `settingsBlockChangeSystemTime`: `Edm.Boolean`
    pub fn settings_block_change_system_time(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangeSystemTime")
    }

    /// Sets `settingsBlockChangeSystemTime`.
    pub fn with_settings_block_change_system_time(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockChangeSystemTime", value))
    }

    /// `settingsBlockEditDeviceName`: `Edm.Boolean`
    pub fn settings_block_edit_device_name(&self) -> Option<bool> {
        self.0.bool("settingsBlockEditDeviceName")
    }

    /// Sets `settingsBlockEditDeviceName`.
    pub fn with_settings_block_edit_device_name(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockEditDeviceName", value))
    }

    /// `settingsBlockChangeRegion`: `Edm.Boolean`
    pub fn settings_block_change_region(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangeRegion")
    }

    /// Sets `settingsBlockChangeRegion`.
    pub fn with_settings_block_change_region(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockChangeRegion", value))
    }

    /// `settingsBlockChangeLanguage`: `Edm.Boolean`
    pub fn settings_block_change_language(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangeLanguage")
    }

    /// Sets `settingsBlockChangeLanguage`.
    pub fn with_settings_block_change_language(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockChangeLanguage", value))
    }

    /// `settingsBlockChangePowerSleep`: `Edm.Boolean`
    pub fn settings_block_change_power_sleep(&self) -> Option<bool> {
        self.0.bool("settingsBlockChangePowerSleep")
    }

    /// Sets `settingsBlockChangePowerSleep`.
    pub fn with_settings_block_change_power_sleep(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("settingsBlockChangePowerSleep", value))
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

    /// `microsoftAccountBlockSettingsSync`: `Edm.Boolean`
    pub fn microsoft_account_block_settings_sync(&self) -> Option<bool> {
        self.0.bool("microsoftAccountBlockSettingsSync")
    }

    /// Sets `microsoftAccountBlockSettingsSync`.
    pub fn with_microsoft_account_block_settings_sync(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("microsoftAccountBlockSettingsSync", value))
    }

    /// `nfcBlocked`: `Edm.Boolean`
    pub fn nfc_blocked(&self) -> Option<bool> {
        self.0.bool("nfcBlocked")
    }

    /// Sets `nfcBlocked`.
    pub fn with_nfc_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("nfcBlocked", value))
    }

    /// `resetProtectionModeBlocked`: `Edm.Boolean`
    pub fn reset_protection_mode_blocked(&self) -> Option<bool> {
        self.0.bool("resetProtectionModeBlocked")
    }

    /// Sets `resetProtectionModeBlocked`.
    pub fn with_reset_protection_mode_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("resetProtectionModeBlocked", value))
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

    /// `storageRequireMobileDeviceEncryption`: `Edm.Boolean`
    pub fn storage_require_mobile_device_encryption(&self) -> Option<bool> {
        self.0.bool("storageRequireMobileDeviceEncryption")
    }

    /// Sets `storageRequireMobileDeviceEncryption`.
    pub fn with_storage_require_mobile_device_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRequireMobileDeviceEncryption", value))
    }

    /// `usbBlocked`: `Edm.Boolean`
    pub fn usb_blocked(&self) -> Option<bool> {
        self.0.bool("usbBlocked")
    }

    /// Sets `usbBlocked`.
    pub fn with_usb_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("usbBlocked", value))
    }

    /// `voiceRecordingBlocked`: `Edm.Boolean`
    pub fn voice_recording_blocked(&self) -> Option<bool> {
        self.0.bool("voiceRecordingBlocked")
    }

    /// Sets `voiceRecordingBlocked`.
    pub fn with_voice_recording_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("voiceRecordingBlocked", value))
    }

    /// `wiFiBlockAutomaticConnectHotspots`: `Edm.Boolean`
    pub fn wi_fi_block_automatic_connect_hotspots(&self) -> Option<bool> {
        self.0.bool("wiFiBlockAutomaticConnectHotspots")
    }

    /// Sets `wiFiBlockAutomaticConnectHotspots`.
    pub fn with_wi_fi_block_automatic_connect_hotspots(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wiFiBlockAutomaticConnectHotspots", value))
    }

    /// `wiFiBlocked`: `Edm.Boolean`
    pub fn wi_fi_blocked(&self) -> Option<bool> {
        self.0.bool("wiFiBlocked")
    }

    /// Sets `wiFiBlocked`.
    pub fn with_wi_fi_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wiFiBlocked", value))
    }

    /// `wiFiBlockManualConfiguration`: `Edm.Boolean`
    pub fn wi_fi_block_manual_configuration(&self) -> Option<bool> {
        self.0.bool("wiFiBlockManualConfiguration")
    }

    /// Sets `wiFiBlockManualConfiguration`.
    pub fn with_wi_fi_block_manual_configuration(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wiFiBlockManualConfiguration", value))
    }

    /// `wiFiScanInterval`: `Edm.Int32`
    pub fn wi_fi_scan_interval(&self) -> Option<i32> {
        self.0.i32("wiFiScanInterval")
    }

    /// Sets `wiFiScanInterval`.
    pub fn with_wi_fi_scan_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("wiFiScanInterval", value))
    }

    /// `wirelessDisplayBlockProjectionToThisDevice`: `Edm.Boolean`
    pub fn wireless_display_block_projection_to_this_device(&self) -> Option<bool> {
        self.0.bool("wirelessDisplayBlockProjectionToThisDevice")
    }

    /// Sets `wirelessDisplayBlockProjectionToThisDevice`.
    pub fn with_wireless_display_block_projection_to_this_device(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wirelessDisplayBlockProjectionToThisDevice", value))
    }

    /// `wirelessDisplayBlockUserInputFromReceiver`: `Edm.Boolean`
    pub fn wireless_display_block_user_input_from_receiver(&self) -> Option<bool> {
        self.0.bool("wirelessDisplayBlockUserInputFromReceiver")
    }

    /// Sets `wirelessDisplayBlockUserInputFromReceiver`.
    pub fn with_wireless_display_block_user_input_from_receiver(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wirelessDisplayBlockUserInputFromReceiver", value))
    }

    /// `wirelessDisplayRequirePinForPairing`: `Edm.Boolean`
    pub fn wireless_display_require_pin_for_pairing(&self) -> Option<bool> {
        self.0.bool("wirelessDisplayRequirePinForPairing")
    }

    /// Sets `wirelessDisplayRequirePinForPairing`.
    pub fn with_wireless_display_require_pin_for_pairing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("wirelessDisplayRequirePinForPairing", value))
    }

    /// `windowsStoreBlocked`: `Edm.Boolean`
    pub fn windows_store_blocked(&self) -> Option<bool> {
        self.0.bool("windowsStoreBlocked")
    }

    /// Sets `windowsStoreBlocked`.
    pub fn with_windows_store_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsStoreBlocked", value))
    }

    /// `appsAllowTrustedAppsSideloading`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn apps_allow_trusted_apps_sideloading(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("appsAllowTrustedAppsSideloading")
    }

    /// Sets `appsAllowTrustedAppsSideloading`.
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

    /// Sets `windowsStoreBlockAutoUpdate`.
    pub fn with_windows_store_block_auto_update(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsStoreBlockAutoUpdate", value))
    }

    /// `developerUnlockSetting`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn developer_unlock_setting(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("developerUnlockSetting")
    }

    /// Sets `developerUnlockSetting`.
    pub fn with_developer_unlock_setting(self, value: impl Into<Nullable<super::StateManagementSetting>>) -> Self {
        Self(self.0.with("developerUnlockSetting", value))
    }

    /// `sharedUserAppDataAllowed`: `Edm.Boolean`
    pub fn shared_user_app_data_allowed(&self) -> Option<bool> {
        self.0.bool("sharedUserAppDataAllowed")
    }

    /// Sets `sharedUserAppDataAllowed`.
    pub fn with_shared_user_app_data_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sharedUserAppDataAllowed", value))
    }

    /// `appsBlockWindowsStoreOriginatedApps`: `Edm.Boolean`
    pub fn apps_block_windows_store_originated_apps(&self) -> Option<bool> {
        self.0.bool("appsBlockWindowsStoreOriginatedApps")
    }

    /// Sets `appsBlockWindowsStoreOriginatedApps`.
    pub fn with_apps_block_windows_store_originated_apps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("appsBlockWindowsStoreOriginatedApps", value))
    }

    /// `windowsStoreEnablePrivateStoreOnly`: `Edm.Boolean`
    pub fn windows_store_enable_private_store_only(&self) -> Option<bool> {
        self.0.bool("windowsStoreEnablePrivateStoreOnly")
    }

    /// Sets `windowsStoreEnablePrivateStoreOnly`.
    pub fn with_windows_store_enable_private_store_only(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("windowsStoreEnablePrivateStoreOnly", value))
    }

    /// `storageRestrictAppDataToSystemVolume`: `Edm.Boolean`
    pub fn storage_restrict_app_data_to_system_volume(&self) -> Option<bool> {
        self.0.bool("storageRestrictAppDataToSystemVolume")
    }

    /// Sets `storageRestrictAppDataToSystemVolume`.
    pub fn with_storage_restrict_app_data_to_system_volume(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRestrictAppDataToSystemVolume", value))
    }

    /// `storageRestrictAppInstallToSystemVolume`: `Edm.Boolean`
    pub fn storage_restrict_app_install_to_system_volume(&self) -> Option<bool> {
        self.0.bool("storageRestrictAppInstallToSystemVolume")
    }

    /// Sets `storageRestrictAppInstallToSystemVolume`.
    pub fn with_storage_restrict_app_install_to_system_volume(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("storageRestrictAppInstallToSystemVolume", value))
    }

    /// `gameDvrBlocked`: `Edm.Boolean`
    pub fn game_dvr_blocked(&self) -> Option<bool> {
        self.0.bool("gameDvrBlocked")
    }

    /// Sets `gameDvrBlocked`.
    pub fn with_game_dvr_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("gameDvrBlocked", value))
    }

    /// `experienceBlockDeviceDiscovery`: `Edm.Boolean`
    pub fn experience_block_device_discovery(&self) -> Option<bool> {
        self.0.bool("experienceBlockDeviceDiscovery")
    }

    /// Sets `experienceBlockDeviceDiscovery`.
    pub fn with_experience_block_device_discovery(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("experienceBlockDeviceDiscovery", value))
    }

    /// `experienceBlockErrorDialogWhenNoSIM`: `Edm.Boolean`
    pub fn experience_block_error_dialog_when_no_sim(&self) -> Option<bool> {
        self.0.bool("experienceBlockErrorDialogWhenNoSIM")
    }

    /// Sets `experienceBlockErrorDialogWhenNoSIM`.
    pub fn with_experience_block_error_dialog_when_no_sim(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("experienceBlockErrorDialogWhenNoSIM", value))
    }

    /// `experienceBlockTaskSwitcher`: `Edm.Boolean`
    pub fn experience_block_task_switcher(&self) -> Option<bool> {
        self.0.bool("experienceBlockTaskSwitcher")
    }

    /// Sets `experienceBlockTaskSwitcher`.
    pub fn with_experience_block_task_switcher(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("experienceBlockTaskSwitcher", value))
    }

    /// `logonBlockFastUserSwitching`: `Edm.Boolean`
    pub fn logon_block_fast_user_switching(&self) -> Option<bool> {
        self.0.bool("logonBlockFastUserSwitching")
    }

    /// Sets `logonBlockFastUserSwitching`.
    pub fn with_logon_block_fast_user_switching(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("logonBlockFastUserSwitching", value))
    }

    /// `tenantLockdownRequireNetworkDuringOutOfBoxExperience`: `Edm.Boolean`
    pub fn tenant_lockdown_require_network_during_out_of_box_experience(&self) -> Option<bool> {
        self.0.bool("tenantLockdownRequireNetworkDuringOutOfBoxExperience")
    }

    /// Sets `tenantLockdownRequireNetworkDuringOutOfBoxExperience`.
    pub fn with_tenant_lockdown_require_network_during_out_of_box_experience(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("tenantLockdownRequireNetworkDuringOutOfBoxExperience", value))
    }
}
