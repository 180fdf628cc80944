// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property, Time};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windows10EndpointProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10endpointprotectionconfiguration?view=graph-rest-beta)
    Windows10EndpointProtectionConfiguration: super::DeviceConfiguration = "microsoft.graph.windows10EndpointProtectionConfiguration"
}

impl Windows10EndpointProtectionConfiguration {
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
    /// `dmaGuardDeviceEnumerationPolicy` in queries.
    pub const DMA_GUARD_DEVICE_ENUMERATION_POLICY: Property<Self> = Property::new("dmaGuardDeviceEnumerationPolicy");
    /// `firewallRules` in queries.
    pub const FIREWALL_RULES: Property<Self> = Property::new("firewallRules");
    /// `userRightsAccessCredentialManagerAsTrustedCaller` in queries.
    pub const USER_RIGHTS_ACCESS_CREDENTIAL_MANAGER_AS_TRUSTED_CALLER: Property<Self> =
        Property::new("userRightsAccessCredentialManagerAsTrustedCaller");
    /// `userRightsAllowAccessFromNetwork` in queries.
    pub const USER_RIGHTS_ALLOW_ACCESS_FROM_NETWORK: Property<Self> = Property::new("userRightsAllowAccessFromNetwork");
    /// `userRightsBlockAccessFromNetwork` in queries.
    pub const USER_RIGHTS_BLOCK_ACCESS_FROM_NETWORK: Property<Self> = Property::new("userRightsBlockAccessFromNetwork");
    /// `userRightsActAsPartOfTheOperatingSystem` in queries.
    pub const USER_RIGHTS_ACT_AS_PART_OF_THE_OPERATING_SYSTEM: Property<Self> =
        Property::new("userRightsActAsPartOfTheOperatingSystem");
    /// `userRightsLocalLogOn` in queries.
    pub const USER_RIGHTS_LOCAL_LOG_ON: Property<Self> = Property::new("userRightsLocalLogOn");
    /// `userRightsDenyLocalLogOn` in queries.
    pub const USER_RIGHTS_DENY_LOCAL_LOG_ON: Property<Self> = Property::new("userRightsDenyLocalLogOn");
    /// `userRightsBackupData` in queries.
    pub const USER_RIGHTS_BACKUP_DATA: Property<Self> = Property::new("userRightsBackupData");
    /// `userRightsChangeSystemTime` in queries.
    pub const USER_RIGHTS_CHANGE_SYSTEM_TIME: Property<Self> = Property::new("userRightsChangeSystemTime");
    /// `userRightsCreateGlobalObjects` in queries.
    pub const USER_RIGHTS_CREATE_GLOBAL_OBJECTS: Property<Self> = Property::new("userRightsCreateGlobalObjects");
    /// `userRightsCreatePageFile` in queries.
    pub const USER_RIGHTS_CREATE_PAGE_FILE: Property<Self> = Property::new("userRightsCreatePageFile");
    /// `userRightsCreatePermanentSharedObjects` in queries.
    pub const USER_RIGHTS_CREATE_PERMANENT_SHARED_OBJECTS: Property<Self> =
        Property::new("userRightsCreatePermanentSharedObjects");
    /// `userRightsCreateSymbolicLinks` in queries.
    pub const USER_RIGHTS_CREATE_SYMBOLIC_LINKS: Property<Self> = Property::new("userRightsCreateSymbolicLinks");
    /// `userRightsCreateToken` in queries.
    pub const USER_RIGHTS_CREATE_TOKEN: Property<Self> = Property::new("userRightsCreateToken");
    /// `userRightsDebugPrograms` in queries.
    pub const USER_RIGHTS_DEBUG_PROGRAMS: Property<Self> = Property::new("userRightsDebugPrograms");
    /// `userRightsRemoteDesktopServicesLogOn` in queries.
    pub const USER_RIGHTS_REMOTE_DESKTOP_SERVICES_LOG_ON: Property<Self> =
        Property::new("userRightsRemoteDesktopServicesLogOn");
    /// `userRightsDelegation` in queries.
    pub const USER_RIGHTS_DELEGATION: Property<Self> = Property::new("userRightsDelegation");
    /// `userRightsGenerateSecurityAudits` in queries.
    pub const USER_RIGHTS_GENERATE_SECURITY_AUDITS: Property<Self> = Property::new("userRightsGenerateSecurityAudits");
    /// `userRightsImpersonateClient` in queries.
    pub const USER_RIGHTS_IMPERSONATE_CLIENT: Property<Self> = Property::new("userRightsImpersonateClient");
    /// `userRightsIncreaseSchedulingPriority` in queries.
    pub const USER_RIGHTS_INCREASE_SCHEDULING_PRIORITY: Property<Self> =
        Property::new("userRightsIncreaseSchedulingPriority");
    /// `userRightsLoadUnloadDrivers` in queries.
    pub const USER_RIGHTS_LOAD_UNLOAD_DRIVERS: Property<Self> = Property::new("userRightsLoadUnloadDrivers");
    /// `userRightsLockMemory` in queries.
    pub const USER_RIGHTS_LOCK_MEMORY: Property<Self> = Property::new("userRightsLockMemory");
    /// `userRightsManageAuditingAndSecurityLogs` in queries.
    pub const USER_RIGHTS_MANAGE_AUDITING_AND_SECURITY_LOGS: Property<Self> =
        Property::new("userRightsManageAuditingAndSecurityLogs");
    /// `userRightsManageVolumes` in queries.
    pub const USER_RIGHTS_MANAGE_VOLUMES: Property<Self> = Property::new("userRightsManageVolumes");
    /// `userRightsModifyFirmwareEnvironment` in queries.
    pub const USER_RIGHTS_MODIFY_FIRMWARE_ENVIRONMENT: Property<Self> =
        Property::new("userRightsModifyFirmwareEnvironment");
    /// `userRightsModifyObjectLabels` in queries.
    pub const USER_RIGHTS_MODIFY_OBJECT_LABELS: Property<Self> = Property::new("userRightsModifyObjectLabels");
    /// `userRightsProfileSingleProcess` in queries.
    pub const USER_RIGHTS_PROFILE_SINGLE_PROCESS: Property<Self> = Property::new("userRightsProfileSingleProcess");
    /// `userRightsRemoteShutdown` in queries.
    pub const USER_RIGHTS_REMOTE_SHUTDOWN: Property<Self> = Property::new("userRightsRemoteShutdown");
    /// `userRightsRestoreData` in queries.
    pub const USER_RIGHTS_RESTORE_DATA: Property<Self> = Property::new("userRightsRestoreData");
    /// `userRightsTakeOwnership` in queries.
    pub const USER_RIGHTS_TAKE_OWNERSHIP: Property<Self> = Property::new("userRightsTakeOwnership");
    /// `xboxServicesEnableXboxGameSaveTask` in queries.
    pub const XBOX_SERVICES_ENABLE_XBOX_GAME_SAVE_TASK: Property<Self> =
        Property::new("xboxServicesEnableXboxGameSaveTask");
    /// `xboxServicesAccessoryManagementServiceStartupMode` in queries.
    pub const XBOX_SERVICES_ACCESSORY_MANAGEMENT_SERVICE_STARTUP_MODE: Property<Self> =
        Property::new("xboxServicesAccessoryManagementServiceStartupMode");
    /// `xboxServicesLiveAuthManagerServiceStartupMode` in queries.
    pub const XBOX_SERVICES_LIVE_AUTH_MANAGER_SERVICE_STARTUP_MODE: Property<Self> =
        Property::new("xboxServicesLiveAuthManagerServiceStartupMode");
    /// `xboxServicesLiveGameSaveServiceStartupMode` in queries.
    pub const XBOX_SERVICES_LIVE_GAME_SAVE_SERVICE_STARTUP_MODE: Property<Self> =
        Property::new("xboxServicesLiveGameSaveServiceStartupMode");
    /// `xboxServicesLiveNetworkingServiceStartupMode` in queries.
    pub const XBOX_SERVICES_LIVE_NETWORKING_SERVICE_STARTUP_MODE: Property<Self> =
        Property::new("xboxServicesLiveNetworkingServiceStartupMode");
    /// `localSecurityOptionsBlockMicrosoftAccounts` in queries.
    pub const LOCAL_SECURITY_OPTIONS_BLOCK_MICROSOFT_ACCOUNTS: Property<Self> =
        Property::new("localSecurityOptionsBlockMicrosoftAccounts");
    /// `localSecurityOptionsBlockRemoteLogonWithBlankPassword` in queries.
    pub const LOCAL_SECURITY_OPTIONS_BLOCK_REMOTE_LOGON_WITH_BLANK_PASSWORD: Property<Self> =
        Property::new("localSecurityOptionsBlockRemoteLogonWithBlankPassword");
    /// `localSecurityOptionsDisableAdministratorAccount` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DISABLE_ADMINISTRATOR_ACCOUNT: Property<Self> =
        Property::new("localSecurityOptionsDisableAdministratorAccount");
    /// `localSecurityOptionsAdministratorAccountName` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ADMINISTRATOR_ACCOUNT_NAME: Property<Self> =
        Property::new("localSecurityOptionsAdministratorAccountName");
    /// `localSecurityOptionsDisableGuestAccount` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DISABLE_GUEST_ACCOUNT: Property<Self> =
        Property::new("localSecurityOptionsDisableGuestAccount");
    /// `localSecurityOptionsGuestAccountName` in queries.
    pub const LOCAL_SECURITY_OPTIONS_GUEST_ACCOUNT_NAME: Property<Self> =
        Property::new("localSecurityOptionsGuestAccountName");
    /// `localSecurityOptionsAllowUndockWithoutHavingToLogon` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_UNDOCK_WITHOUT_HAVING_TO_LOGON: Property<Self> =
        Property::new("localSecurityOptionsAllowUndockWithoutHavingToLogon");
    /// `localSecurityOptionsBlockUsersInstallingPrinterDrivers` in queries.
    pub const LOCAL_SECURITY_OPTIONS_BLOCK_USERS_INSTALLING_PRINTER_DRIVERS: Property<Self> =
        Property::new("localSecurityOptionsBlockUsersInstallingPrinterDrivers");
    /// `localSecurityOptionsBlockRemoteOpticalDriveAccess` in queries.
    pub const LOCAL_SECURITY_OPTIONS_BLOCK_REMOTE_OPTICAL_DRIVE_ACCESS: Property<Self> =
        Property::new("localSecurityOptionsBlockRemoteOpticalDriveAccess");
    /// `localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser` in queries.
    pub const LOCAL_SECURITY_OPTIONS_FORMAT_AND_EJECT_OF_REMOVABLE_MEDIA_ALLOWED_USER: Property<Self> =
        Property::new("localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser");
    /// `localSecurityOptionsMachineInactivityLimit` in queries.
    pub const LOCAL_SECURITY_OPTIONS_MACHINE_INACTIVITY_LIMIT: Property<Self> =
        Property::new("localSecurityOptionsMachineInactivityLimit");
    /// `localSecurityOptionsMachineInactivityLimitInMinutes` in queries.
    pub const LOCAL_SECURITY_OPTIONS_MACHINE_INACTIVITY_LIMIT_IN_MINUTES: Property<Self> =
        Property::new("localSecurityOptionsMachineInactivityLimitInMinutes");
    /// `localSecurityOptionsDoNotRequireCtrlAltDel` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DO_NOT_REQUIRE_CTRL_ALT_DEL: Property<Self> =
        Property::new("localSecurityOptionsDoNotRequireCtrlAltDel");
    /// `localSecurityOptionsHideLastSignedInUser` in queries.
    pub const LOCAL_SECURITY_OPTIONS_HIDE_LAST_SIGNED_IN_USER: Property<Self> =
        Property::new("localSecurityOptionsHideLastSignedInUser");
    /// `localSecurityOptionsHideUsernameAtSignIn` in queries.
    pub const LOCAL_SECURITY_OPTIONS_HIDE_USERNAME_AT_SIGN_IN: Property<Self> =
        Property::new("localSecurityOptionsHideUsernameAtSignIn");
    /// `localSecurityOptionsLogOnMessageTitle` in queries.
    pub const LOCAL_SECURITY_OPTIONS_LOG_ON_MESSAGE_TITLE: Property<Self> =
        Property::new("localSecurityOptionsLogOnMessageTitle");
    /// `localSecurityOptionsLogOnMessageText` in queries.
    pub const LOCAL_SECURITY_OPTIONS_LOG_ON_MESSAGE_TEXT: Property<Self> =
        Property::new("localSecurityOptionsLogOnMessageText");
    /// `localSecurityOptionsAllowPKU2UAuthenticationRequests` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_PKU2U_AUTHENTICATION_REQUESTS: Property<Self> =
        Property::new("localSecurityOptionsAllowPKU2UAuthenticationRequests");
    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_REMOTE_CALLS_TO_SECURITY_ACCOUNTS_MANAGER_HELPER_BOOL: Property<Self> =
        Property::new("localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool");
    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_REMOTE_CALLS_TO_SECURITY_ACCOUNTS_MANAGER: Property<Self> =
        Property::new("localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager");
    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients` in queries.
    pub const LOCAL_SECURITY_OPTIONS_MINIMUM_SESSION_SECURITY_FOR_NTLM_SSP_BASED_CLIENTS: Property<Self> =
        Property::new("localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients");
    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers` in queries.
    pub const LOCAL_SECURITY_OPTIONS_MINIMUM_SESSION_SECURITY_FOR_NTLM_SSP_BASED_SERVERS: Property<Self> =
        Property::new("localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers");
    /// `lanManagerAuthenticationLevel` in queries.
    pub const LAN_MANAGER_AUTHENTICATION_LEVEL: Property<Self> = Property::new("lanManagerAuthenticationLevel");
    /// `lanManagerWorkstationDisableInsecureGuestLogons` in queries.
    pub const LAN_MANAGER_WORKSTATION_DISABLE_INSECURE_GUEST_LOGONS: Property<Self> =
        Property::new("lanManagerWorkstationDisableInsecureGuestLogons");
    /// `localSecurityOptionsClearVirtualMemoryPageFile` in queries.
    pub const LOCAL_SECURITY_OPTIONS_CLEAR_VIRTUAL_MEMORY_PAGE_FILE: Property<Self> =
        Property::new("localSecurityOptionsClearVirtualMemoryPageFile");
    /// `localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_SYSTEM_TO_BE_SHUT_DOWN_WITHOUT_HAVING_TO_LOG_ON: Property<Self> =
        Property::new("localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn");
    /// `localSecurityOptionsAllowUIAccessApplicationElevation` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_UI_ACCESS_APPLICATION_ELEVATION: Property<Self> =
        Property::new("localSecurityOptionsAllowUIAccessApplicationElevation");
    /// `localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations` in queries.
    pub const LOCAL_SECURITY_OPTIONS_VIRTUALIZE_FILE_AND_REGISTRY_WRITE_FAILURES_TO_PER_USER_LOCATIONS: Property<Self> =
        Property::new("localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations");
    /// `localSecurityOptionsOnlyElevateSignedExecutables` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ONLY_ELEVATE_SIGNED_EXECUTABLES: Property<Self> =
        Property::new("localSecurityOptionsOnlyElevateSignedExecutables");
    /// `localSecurityOptionsAdministratorElevationPromptBehavior` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ADMINISTRATOR_ELEVATION_PROMPT_BEHAVIOR: Property<Self> =
        Property::new("localSecurityOptionsAdministratorElevationPromptBehavior");
    /// `localSecurityOptionsStandardUserElevationPromptBehavior` in queries.
    pub const LOCAL_SECURITY_OPTIONS_STANDARD_USER_ELEVATION_PROMPT_BEHAVIOR: Property<Self> =
        Property::new("localSecurityOptionsStandardUserElevationPromptBehavior");
    /// `localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation` in queries.
    pub const LOCAL_SECURITY_OPTIONS_SWITCH_TO_SECURE_DESKTOP_WHEN_PROMPTING_FOR_ELEVATION: Property<Self> =
        Property::new("localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation");
    /// `localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DETECT_APPLICATION_INSTALLATIONS_AND_PROMPT_FOR_ELEVATION: Property<Self> =
        Property::new("localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation");
    /// `localSecurityOptionsAllowUIAccessApplicationsForSecureLocations` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_UI_ACCESS_APPLICATIONS_FOR_SECURE_LOCATIONS: Property<Self> =
        Property::new("localSecurityOptionsAllowUIAccessApplicationsForSecureLocations");
    /// `localSecurityOptionsUseAdminApprovalMode` in queries.
    pub const LOCAL_SECURITY_OPTIONS_USE_ADMIN_APPROVAL_MODE: Property<Self> =
        Property::new("localSecurityOptionsUseAdminApprovalMode");
    /// `localSecurityOptionsUseAdminApprovalModeForAdministrators` in queries.
    pub const LOCAL_SECURITY_OPTIONS_USE_ADMIN_APPROVAL_MODE_FOR_ADMINISTRATORS: Property<Self> =
        Property::new("localSecurityOptionsUseAdminApprovalModeForAdministrators");
    /// `localSecurityOptionsInformationShownOnLockScreen` in queries.
    pub const LOCAL_SECURITY_OPTIONS_INFORMATION_SHOWN_ON_LOCK_SCREEN: Property<Self> =
        Property::new("localSecurityOptionsInformationShownOnLockScreen");
    /// `localSecurityOptionsInformationDisplayedOnLockScreen` in queries.
    pub const LOCAL_SECURITY_OPTIONS_INFORMATION_DISPLAYED_ON_LOCK_SCREEN: Property<Self> =
        Property::new("localSecurityOptionsInformationDisplayedOnLockScreen");
    /// `localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DISABLE_CLIENT_DIGITALLY_SIGN_COMMUNICATIONS_IF_SERVER_AGREES: Property<Self> =
        Property::new("localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees");
    /// `localSecurityOptionsClientDigitallySignCommunicationsAlways` in queries.
    pub const LOCAL_SECURITY_OPTIONS_CLIENT_DIGITALLY_SIGN_COMMUNICATIONS_ALWAYS: Property<Self> =
        Property::new("localSecurityOptionsClientDigitallySignCommunicationsAlways");
    /// `localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers` in queries.
    pub const LOCAL_SECURITY_OPTIONS_CLIENT_SEND_UNENCRYPTED_PASSWORD_TO_THIRD_PARTY_SMB_SERVERS: Property<Self> =
        Property::new("localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers");
    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsAlways` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DISABLE_SERVER_DIGITALLY_SIGN_COMMUNICATIONS_ALWAYS: Property<Self> =
        Property::new("localSecurityOptionsDisableServerDigitallySignCommunicationsAlways");
    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DISABLE_SERVER_DIGITALLY_SIGN_COMMUNICATIONS_IF_CLIENT_AGREES: Property<Self> =
        Property::new("localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees");
    /// `localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares` in queries.
    pub const LOCAL_SECURITY_OPTIONS_RESTRICT_ANONYMOUS_ACCESS_TO_NAMED_PIPES_AND_SHARES: Property<Self> =
        Property::new("localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares");
    /// `localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DO_NOT_ALLOW_ANONYMOUS_ENUMERATION_OF_SAM_ACCOUNTS: Property<Self> =
        Property::new("localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts");
    /// `localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares` in queries.
    pub const LOCAL_SECURITY_OPTIONS_ALLOW_ANONYMOUS_ENUMERATION_OF_SAM_ACCOUNTS_AND_SHARES: Property<Self> =
        Property::new("localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares");
    /// `localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange` in queries.
    pub const LOCAL_SECURITY_OPTIONS_DO_NOT_STORE_LAN_MANAGER_HASH_VALUE_ON_NEXT_PASSWORD_CHANGE: Property<Self> =
        Property::new("localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange");
    /// `localSecurityOptionsSmartCardRemovalBehavior` in queries.
    pub const LOCAL_SECURITY_OPTIONS_SMART_CARD_REMOVAL_BEHAVIOR: Property<Self> =
        Property::new("localSecurityOptionsSmartCardRemovalBehavior");
    /// `defenderSecurityCenterDisableAppBrowserUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_APP_BROWSER_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableAppBrowserUI");
    /// `defenderSecurityCenterDisableFamilyUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_FAMILY_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableFamilyUI");
    /// `defenderSecurityCenterDisableHealthUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_HEALTH_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableHealthUI");
    /// `defenderSecurityCenterDisableNetworkUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_NETWORK_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableNetworkUI");
    /// `defenderSecurityCenterDisableVirusUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_VIRUS_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableVirusUI");
    /// `defenderSecurityCenterDisableAccountUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_ACCOUNT_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableAccountUI");
    /// `defenderSecurityCenterDisableClearTpmUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_CLEAR_TPM_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableClearTpmUI");
    /// `defenderSecurityCenterDisableHardwareUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_HARDWARE_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableHardwareUI");
    /// `defenderSecurityCenterDisableNotificationAreaUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_NOTIFICATION_AREA_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableNotificationAreaUI");
    /// `defenderSecurityCenterDisableRansomwareUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_RANSOMWARE_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableRansomwareUI");
    /// `defenderSecurityCenterDisableSecureBootUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_SECURE_BOOT_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableSecureBootUI");
    /// `defenderSecurityCenterDisableTroubleshootingUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_TROUBLESHOOTING_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableTroubleshootingUI");
    /// `defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI` in queries.
    pub const DEFENDER_SECURITY_CENTER_DISABLE_VULNERABLE_TPM_FIRMWARE_UPDATE_UI: Property<Self> =
        Property::new("defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI");
    /// `defenderSecurityCenterOrganizationDisplayName` in queries.
    pub const DEFENDER_SECURITY_CENTER_ORGANIZATION_DISPLAY_NAME: Property<Self> =
        Property::new("defenderSecurityCenterOrganizationDisplayName");
    /// `defenderSecurityCenterHelpEmail` in queries.
    pub const DEFENDER_SECURITY_CENTER_HELP_EMAIL: Property<Self> = Property::new("defenderSecurityCenterHelpEmail");
    /// `defenderSecurityCenterHelpPhone` in queries.
    pub const DEFENDER_SECURITY_CENTER_HELP_PHONE: Property<Self> = Property::new("defenderSecurityCenterHelpPhone");
    /// `defenderSecurityCenterHelpURL` in queries.
    pub const DEFENDER_SECURITY_CENTER_HELP_URL: Property<Self> = Property::new("defenderSecurityCenterHelpURL");
    /// `defenderSecurityCenterNotificationsFromApp` in queries.
    pub const DEFENDER_SECURITY_CENTER_NOTIFICATIONS_FROM_APP: Property<Self> =
        Property::new("defenderSecurityCenterNotificationsFromApp");
    /// `defenderSecurityCenterITContactDisplay` in queries.
    pub const DEFENDER_SECURITY_CENTER_IT_CONTACT_DISPLAY: Property<Self> =
        Property::new("defenderSecurityCenterITContactDisplay");
    /// `windowsDefenderTamperProtection` in queries.
    pub const WINDOWS_DEFENDER_TAMPER_PROTECTION: Property<Self> = Property::new("windowsDefenderTamperProtection");
    /// `firewallBlockStatefulFTP` in queries.
    pub const FIREWALL_BLOCK_STATEFUL_FTP: Property<Self> = Property::new("firewallBlockStatefulFTP");
    /// `firewallIdleTimeoutForSecurityAssociationInSeconds` in queries.
    pub const FIREWALL_IDLE_TIMEOUT_FOR_SECURITY_ASSOCIATION_IN_SECONDS: Property<Self> =
        Property::new("firewallIdleTimeoutForSecurityAssociationInSeconds");
    /// `firewallPreSharedKeyEncodingMethod` in queries.
    pub const FIREWALL_PRE_SHARED_KEY_ENCODING_METHOD: Property<Self> =
        Property::new("firewallPreSharedKeyEncodingMethod");
    /// `firewallIPSecExemptionsNone` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_NONE: Property<Self> = Property::new("firewallIPSecExemptionsNone");
    /// `firewallIPSecExemptionsAllowNeighborDiscovery` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_NEIGHBOR_DISCOVERY: Property<Self> =
        Property::new("firewallIPSecExemptionsAllowNeighborDiscovery");
    /// `firewallIPSecExemptionsAllowICMP` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ICMP: Property<Self> = Property::new("firewallIPSecExemptionsAllowICMP");
    /// `firewallIPSecExemptionsAllowRouterDiscovery` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_ROUTER_DISCOVERY: Property<Self> =
        Property::new("firewallIPSecExemptionsAllowRouterDiscovery");
    /// `firewallIPSecExemptionsAllowDHCP` in queries.
    pub const FIREWALL_IP_SEC_EXEMPTIONS_ALLOW_DHCP: Property<Self> = Property::new("firewallIPSecExemptionsAllowDHCP");
    /// `firewallCertificateRevocationListCheckMethod` in queries.
    pub const FIREWALL_CERTIFICATE_REVOCATION_LIST_CHECK_METHOD: Property<Self> =
        Property::new("firewallCertificateRevocationListCheckMethod");
    /// `firewallMergeKeyingModuleSettings` in queries.
    pub const FIREWALL_MERGE_KEYING_MODULE_SETTINGS: Property<Self> =
        Property::new("firewallMergeKeyingModuleSettings");
    /// `firewallPacketQueueingMethod` in queries.
    pub const FIREWALL_PACKET_QUEUEING_METHOD: Property<Self> = Property::new("firewallPacketQueueingMethod");
    /// `firewallProfileDomain` in queries.
    pub const FIREWALL_PROFILE_DOMAIN: Property<Self> = Property::new("firewallProfileDomain");
    /// `firewallProfilePublic` in queries.
    pub const FIREWALL_PROFILE_PUBLIC: Property<Self> = Property::new("firewallProfilePublic");
    /// `firewallProfilePrivate` in queries.
    pub const FIREWALL_PROFILE_PRIVATE: Property<Self> = Property::new("firewallProfilePrivate");
    /// `defenderAdobeReaderLaunchChildProcess` in queries.
    pub const DEFENDER_ADOBE_READER_LAUNCH_CHILD_PROCESS: Property<Self> =
        Property::new("defenderAdobeReaderLaunchChildProcess");
    /// `defenderAttackSurfaceReductionExcludedPaths` in queries.
    pub const DEFENDER_ATTACK_SURFACE_REDUCTION_EXCLUDED_PATHS: Property<Self> =
        Property::new("defenderAttackSurfaceReductionExcludedPaths");
    /// `defenderOfficeAppsOtherProcessInjectionType` in queries.
    pub const DEFENDER_OFFICE_APPS_OTHER_PROCESS_INJECTION_TYPE: Property<Self> =
        Property::new("defenderOfficeAppsOtherProcessInjectionType");
    /// `defenderOfficeAppsOtherProcessInjection` in queries.
    pub const DEFENDER_OFFICE_APPS_OTHER_PROCESS_INJECTION: Property<Self> =
        Property::new("defenderOfficeAppsOtherProcessInjection");
    /// `defenderOfficeCommunicationAppsLaunchChildProcess` in queries.
    pub const DEFENDER_OFFICE_COMMUNICATION_APPS_LAUNCH_CHILD_PROCESS: Property<Self> =
        Property::new("defenderOfficeCommunicationAppsLaunchChildProcess");
    /// `defenderOfficeAppsExecutableContentCreationOrLaunchType` in queries.
    pub const DEFENDER_OFFICE_APPS_EXECUTABLE_CONTENT_CREATION_OR_LAUNCH_TYPE: Property<Self> =
        Property::new("defenderOfficeAppsExecutableContentCreationOrLaunchType");
    /// `defenderOfficeAppsExecutableContentCreationOrLaunch` in queries.
    pub const DEFENDER_OFFICE_APPS_EXECUTABLE_CONTENT_CREATION_OR_LAUNCH: Property<Self> =
        Property::new("defenderOfficeAppsExecutableContentCreationOrLaunch");
    /// `defenderOfficeAppsLaunchChildProcessType` in queries.
    pub const DEFENDER_OFFICE_APPS_LAUNCH_CHILD_PROCESS_TYPE: Property<Self> =
        Property::new("defenderOfficeAppsLaunchChildProcessType");
    /// `defenderOfficeAppsLaunchChildProcess` in queries.
    pub const DEFENDER_OFFICE_APPS_LAUNCH_CHILD_PROCESS: Property<Self> =
        Property::new("defenderOfficeAppsLaunchChildProcess");
    /// `defenderOfficeMacroCodeAllowWin32ImportsType` in queries.
    pub const DEFENDER_OFFICE_MACRO_CODE_ALLOW_WIN32_IMPORTS_TYPE: Property<Self> =
        Property::new("defenderOfficeMacroCodeAllowWin32ImportsType");
    /// `defenderOfficeMacroCodeAllowWin32Imports` in queries.
    pub const DEFENDER_OFFICE_MACRO_CODE_ALLOW_WIN32_IMPORTS: Property<Self> =
        Property::new("defenderOfficeMacroCodeAllowWin32Imports");
    /// `defenderScriptObfuscatedMacroCodeType` in queries.
    pub const DEFENDER_SCRIPT_OBFUSCATED_MACRO_CODE_TYPE: Property<Self> =
        Property::new("defenderScriptObfuscatedMacroCodeType");
    /// `defenderScriptObfuscatedMacroCode` in queries.
    pub const DEFENDER_SCRIPT_OBFUSCATED_MACRO_CODE: Property<Self> =
        Property::new("defenderScriptObfuscatedMacroCode");
    /// `defenderScriptDownloadedPayloadExecutionType` in queries.
    pub const DEFENDER_SCRIPT_DOWNLOADED_PAYLOAD_EXECUTION_TYPE: Property<Self> =
        Property::new("defenderScriptDownloadedPayloadExecutionType");
    /// `defenderScriptDownloadedPayloadExecution` in queries.
    pub const DEFENDER_SCRIPT_DOWNLOADED_PAYLOAD_EXECUTION: Property<Self> =
        Property::new("defenderScriptDownloadedPayloadExecution");
    /// `defenderPreventCredentialStealingType` in queries.
    pub const DEFENDER_PREVENT_CREDENTIAL_STEALING_TYPE: Property<Self> =
        Property::new("defenderPreventCredentialStealingType");
    /// `defenderProcessCreationType` in queries.
    pub const DEFENDER_PROCESS_CREATION_TYPE: Property<Self> = Property::new("defenderProcessCreationType");
    /// `defenderProcessCreation` in queries.
    pub const DEFENDER_PROCESS_CREATION: Property<Self> = Property::new("defenderProcessCreation");
    /// `defenderUntrustedUSBProcessType` in queries.
    pub const DEFENDER_UNTRUSTED_USB_PROCESS_TYPE: Property<Self> = Property::new("defenderUntrustedUSBProcessType");
    /// `defenderUntrustedUSBProcess` in queries.
    pub const DEFENDER_UNTRUSTED_USB_PROCESS: Property<Self> = Property::new("defenderUntrustedUSBProcess");
    /// `defenderUntrustedExecutableType` in queries.
    pub const DEFENDER_UNTRUSTED_EXECUTABLE_TYPE: Property<Self> = Property::new("defenderUntrustedExecutableType");
    /// `defenderUntrustedExecutable` in queries.
    pub const DEFENDER_UNTRUSTED_EXECUTABLE: Property<Self> = Property::new("defenderUntrustedExecutable");
    /// `defenderEmailContentExecutionType` in queries.
    pub const DEFENDER_EMAIL_CONTENT_EXECUTION_TYPE: Property<Self> =
        Property::new("defenderEmailContentExecutionType");
    /// `defenderEmailContentExecution` in queries.
    pub const DEFENDER_EMAIL_CONTENT_EXECUTION: Property<Self> = Property::new("defenderEmailContentExecution");
    /// `defenderAdvancedRansomewareProtectionType` in queries.
    pub const DEFENDER_ADVANCED_RANSOMEWARE_PROTECTION_TYPE: Property<Self> =
        Property::new("defenderAdvancedRansomewareProtectionType");
    /// `defenderGuardMyFoldersType` in queries.
    pub const DEFENDER_GUARD_MY_FOLDERS_TYPE: Property<Self> = Property::new("defenderGuardMyFoldersType");
    /// `defenderGuardedFoldersAllowedAppPaths` in queries.
    pub const DEFENDER_GUARDED_FOLDERS_ALLOWED_APP_PATHS: Property<Self> =
        Property::new("defenderGuardedFoldersAllowedAppPaths");
    /// `defenderAdditionalGuardedFolders` in queries.
    pub const DEFENDER_ADDITIONAL_GUARDED_FOLDERS: Property<Self> = Property::new("defenderAdditionalGuardedFolders");
    /// `defenderNetworkProtectionType` in queries.
    pub const DEFENDER_NETWORK_PROTECTION_TYPE: Property<Self> = Property::new("defenderNetworkProtectionType");
    /// `defenderExploitProtectionXml` in queries.
    pub const DEFENDER_EXPLOIT_PROTECTION_XML: Property<Self> = Property::new("defenderExploitProtectionXml");
    /// `defenderExploitProtectionXmlFileName` in queries.
    pub const DEFENDER_EXPLOIT_PROTECTION_XML_FILE_NAME: Property<Self> =
        Property::new("defenderExploitProtectionXmlFileName");
    /// `defenderSecurityCenterBlockExploitProtectionOverride` in queries.
    pub const DEFENDER_SECURITY_CENTER_BLOCK_EXPLOIT_PROTECTION_OVERRIDE: Property<Self> =
        Property::new("defenderSecurityCenterBlockExploitProtectionOverride");
    /// `defenderBlockPersistenceThroughWmiType` in queries.
    pub const DEFENDER_BLOCK_PERSISTENCE_THROUGH_WMI_TYPE: Property<Self> =
        Property::new("defenderBlockPersistenceThroughWmiType");
    /// `appLockerApplicationControl` in queries.
    pub const APP_LOCKER_APPLICATION_CONTROL: Property<Self> = Property::new("appLockerApplicationControl");
    /// `deviceGuardLocalSystemAuthorityCredentialGuardSettings` in queries.
    pub const DEVICE_GUARD_LOCAL_SYSTEM_AUTHORITY_CREDENTIAL_GUARD_SETTINGS: Property<Self> =
        Property::new("deviceGuardLocalSystemAuthorityCredentialGuardSettings");
    /// `deviceGuardEnableVirtualizationBasedSecurity` in queries.
    pub const DEVICE_GUARD_ENABLE_VIRTUALIZATION_BASED_SECURITY: Property<Self> =
        Property::new("deviceGuardEnableVirtualizationBasedSecurity");
    /// `deviceGuardEnableSecureBootWithDMA` in queries.
    pub const DEVICE_GUARD_ENABLE_SECURE_BOOT_WITH_DMA: Property<Self> =
        Property::new("deviceGuardEnableSecureBootWithDMA");
    /// `deviceGuardSecureBootWithDMA` in queries.
    pub const DEVICE_GUARD_SECURE_BOOT_WITH_DMA: Property<Self> = Property::new("deviceGuardSecureBootWithDMA");
    /// `deviceGuardLaunchSystemGuard` in queries.
    pub const DEVICE_GUARD_LAUNCH_SYSTEM_GUARD: Property<Self> = Property::new("deviceGuardLaunchSystemGuard");
    /// `smartScreenEnableInShell` in queries.
    pub const SMART_SCREEN_ENABLE_IN_SHELL: Property<Self> = Property::new("smartScreenEnableInShell");
    /// `smartScreenBlockOverrideForFiles` in queries.
    pub const SMART_SCREEN_BLOCK_OVERRIDE_FOR_FILES: Property<Self> = Property::new("smartScreenBlockOverrideForFiles");
    /// `applicationGuardEnabled` in queries.
    pub const APPLICATION_GUARD_ENABLED: Property<Self> = Property::new("applicationGuardEnabled");
    /// `applicationGuardEnabledOptions` in queries.
    pub const APPLICATION_GUARD_ENABLED_OPTIONS: Property<Self> = Property::new("applicationGuardEnabledOptions");
    /// `applicationGuardBlockFileTransfer` in queries.
    pub const APPLICATION_GUARD_BLOCK_FILE_TRANSFER: Property<Self> =
        Property::new("applicationGuardBlockFileTransfer");
    /// `applicationGuardBlockNonEnterpriseContent` in queries.
    pub const APPLICATION_GUARD_BLOCK_NON_ENTERPRISE_CONTENT: Property<Self> =
        Property::new("applicationGuardBlockNonEnterpriseContent");
    /// `applicationGuardAllowPersistence` in queries.
    pub const APPLICATION_GUARD_ALLOW_PERSISTENCE: Property<Self> = Property::new("applicationGuardAllowPersistence");
    /// `applicationGuardForceAuditing` in queries.
    pub const APPLICATION_GUARD_FORCE_AUDITING: Property<Self> = Property::new("applicationGuardForceAuditing");
    /// `applicationGuardBlockClipboardSharing` in queries.
    pub const APPLICATION_GUARD_BLOCK_CLIPBOARD_SHARING: Property<Self> =
        Property::new("applicationGuardBlockClipboardSharing");
    /// `applicationGuardAllowPrintToPDF` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_PDF: Property<Self> = Property::new("applicationGuardAllowPrintToPDF");
    /// `applicationGuardAllowPrintToXPS` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_XPS: Property<Self> = Property::new("applicationGuardAllowPrintToXPS");
    /// `applicationGuardAllowPrintToLocalPrinters` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_LOCAL_PRINTERS: Property<Self> =
        Property::new("applicationGuardAllowPrintToLocalPrinters");
    /// `applicationGuardAllowPrintToNetworkPrinters` in queries.
    pub const APPLICATION_GUARD_ALLOW_PRINT_TO_NETWORK_PRINTERS: Property<Self> =
        Property::new("applicationGuardAllowPrintToNetworkPrinters");
    /// `applicationGuardAllowVirtualGPU` in queries.
    pub const APPLICATION_GUARD_ALLOW_VIRTUAL_GPU: Property<Self> = Property::new("applicationGuardAllowVirtualGPU");
    /// `applicationGuardAllowFileSaveOnHost` in queries.
    pub const APPLICATION_GUARD_ALLOW_FILE_SAVE_ON_HOST: Property<Self> =
        Property::new("applicationGuardAllowFileSaveOnHost");
    /// `applicationGuardAllowCameraMicrophoneRedirection` in queries.
    pub const APPLICATION_GUARD_ALLOW_CAMERA_MICROPHONE_REDIRECTION: Property<Self> =
        Property::new("applicationGuardAllowCameraMicrophoneRedirection");
    /// `applicationGuardCertificateThumbprints` in queries.
    pub const APPLICATION_GUARD_CERTIFICATE_THUMBPRINTS: Property<Self> =
        Property::new("applicationGuardCertificateThumbprints");
    /// `bitLockerAllowStandardUserEncryption` in queries.
    pub const BIT_LOCKER_ALLOW_STANDARD_USER_ENCRYPTION: Property<Self> =
        Property::new("bitLockerAllowStandardUserEncryption");
    /// `bitLockerDisableWarningForOtherDiskEncryption` in queries.
    pub const BIT_LOCKER_DISABLE_WARNING_FOR_OTHER_DISK_ENCRYPTION: Property<Self> =
        Property::new("bitLockerDisableWarningForOtherDiskEncryption");
    /// `bitLockerEnableStorageCardEncryptionOnMobile` in queries.
    pub const BIT_LOCKER_ENABLE_STORAGE_CARD_ENCRYPTION_ON_MOBILE: Property<Self> =
        Property::new("bitLockerEnableStorageCardEncryptionOnMobile");
    /// `bitLockerEncryptDevice` in queries.
    pub const BIT_LOCKER_ENCRYPT_DEVICE: Property<Self> = Property::new("bitLockerEncryptDevice");
    /// `bitLockerSystemDrivePolicy` in queries.
    pub const BIT_LOCKER_SYSTEM_DRIVE_POLICY: Property<Self> = Property::new("bitLockerSystemDrivePolicy");
    /// `bitLockerFixedDrivePolicy` in queries.
    pub const BIT_LOCKER_FIXED_DRIVE_POLICY: Property<Self> = Property::new("bitLockerFixedDrivePolicy");
    /// `bitLockerRemovableDrivePolicy` in queries.
    pub const BIT_LOCKER_REMOVABLE_DRIVE_POLICY: Property<Self> = Property::new("bitLockerRemovableDrivePolicy");
    /// `bitLockerRecoveryPasswordRotation` in queries.
    pub const BIT_LOCKER_RECOVERY_PASSWORD_ROTATION: Property<Self> =
        Property::new("bitLockerRecoveryPasswordRotation");
    /// `defenderDisableScanArchiveFiles` in queries.
    pub const DEFENDER_DISABLE_SCAN_ARCHIVE_FILES: Property<Self> = Property::new("defenderDisableScanArchiveFiles");
    /// `defenderAllowScanArchiveFiles` in queries.
    pub const DEFENDER_ALLOW_SCAN_ARCHIVE_FILES: Property<Self> = Property::new("defenderAllowScanArchiveFiles");
    /// `defenderDisableBehaviorMonitoring` in queries.
    pub const DEFENDER_DISABLE_BEHAVIOR_MONITORING: Property<Self> = Property::new("defenderDisableBehaviorMonitoring");
    /// `defenderAllowBehaviorMonitoring` in queries.
    pub const DEFENDER_ALLOW_BEHAVIOR_MONITORING: Property<Self> = Property::new("defenderAllowBehaviorMonitoring");
    /// `defenderDisableCloudProtection` in queries.
    pub const DEFENDER_DISABLE_CLOUD_PROTECTION: Property<Self> = Property::new("defenderDisableCloudProtection");
    /// `defenderAllowCloudProtection` in queries.
    pub const DEFENDER_ALLOW_CLOUD_PROTECTION: Property<Self> = Property::new("defenderAllowCloudProtection");
    /// `defenderEnableScanIncomingMail` in queries.
    pub const DEFENDER_ENABLE_SCAN_INCOMING_MAIL: Property<Self> = Property::new("defenderEnableScanIncomingMail");
    /// `defenderEnableScanMappedNetworkDrivesDuringFullScan` in queries.
    pub const DEFENDER_ENABLE_SCAN_MAPPED_NETWORK_DRIVES_DURING_FULL_SCAN: Property<Self> =
        Property::new("defenderEnableScanMappedNetworkDrivesDuringFullScan");
    /// `defenderDisableScanRemovableDrivesDuringFullScan` in queries.
    pub const DEFENDER_DISABLE_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN: Property<Self> =
        Property::new("defenderDisableScanRemovableDrivesDuringFullScan");
    /// `defenderAllowScanRemovableDrivesDuringFullScan` in queries.
    pub const DEFENDER_ALLOW_SCAN_REMOVABLE_DRIVES_DURING_FULL_SCAN: Property<Self> =
        Property::new("defenderAllowScanRemovableDrivesDuringFullScan");
    /// `defenderDisableScanDownloads` in queries.
    pub const DEFENDER_DISABLE_SCAN_DOWNLOADS: Property<Self> = Property::new("defenderDisableScanDownloads");
    /// `defenderAllowScanDownloads` in queries.
    pub const DEFENDER_ALLOW_SCAN_DOWNLOADS: Property<Self> = Property::new("defenderAllowScanDownloads");
    /// `defenderDisableIntrusionPreventionSystem` in queries.
    pub const DEFENDER_DISABLE_INTRUSION_PREVENTION_SYSTEM: Property<Self> =
        Property::new("defenderDisableIntrusionPreventionSystem");
    /// `defenderAllowIntrusionPreventionSystem` in queries.
    pub const DEFENDER_ALLOW_INTRUSION_PREVENTION_SYSTEM: Property<Self> =
        Property::new("defenderAllowIntrusionPreventionSystem");
    /// `defenderDisableOnAccessProtection` in queries.
    pub const DEFENDER_DISABLE_ON_ACCESS_PROTECTION: Property<Self> =
        Property::new("defenderDisableOnAccessProtection");
    /// `defenderAllowOnAccessProtection` in queries.
    pub const DEFENDER_ALLOW_ON_ACCESS_PROTECTION: Property<Self> = Property::new("defenderAllowOnAccessProtection");
    /// `defenderDisableRealTimeMonitoring` in queries.
    pub const DEFENDER_DISABLE_REAL_TIME_MONITORING: Property<Self> =
        Property::new("defenderDisableRealTimeMonitoring");
    /// `defenderAllowRealTimeMonitoring` in queries.
    pub const DEFENDER_ALLOW_REAL_TIME_MONITORING: Property<Self> = Property::new("defenderAllowRealTimeMonitoring");
    /// `defenderDisableScanNetworkFiles` in queries.
    pub const DEFENDER_DISABLE_SCAN_NETWORK_FILES: Property<Self> = Property::new("defenderDisableScanNetworkFiles");
    /// `defenderAllowScanNetworkFiles` in queries.
    pub const DEFENDER_ALLOW_SCAN_NETWORK_FILES: Property<Self> = Property::new("defenderAllowScanNetworkFiles");
    /// `defenderDisableScanScriptsLoadedInInternetExplorer` in queries.
    pub const DEFENDER_DISABLE_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER: Property<Self> =
        Property::new("defenderDisableScanScriptsLoadedInInternetExplorer");
    /// `defenderAllowScanScriptsLoadedInInternetExplorer` in queries.
    pub const DEFENDER_ALLOW_SCAN_SCRIPTS_LOADED_IN_INTERNET_EXPLORER: Property<Self> =
        Property::new("defenderAllowScanScriptsLoadedInInternetExplorer");
    /// `defenderBlockEndUserAccess` in queries.
    pub const DEFENDER_BLOCK_END_USER_ACCESS: Property<Self> = Property::new("defenderBlockEndUserAccess");
    /// `defenderAllowEndUserAccess` in queries.
    pub const DEFENDER_ALLOW_END_USER_ACCESS: Property<Self> = Property::new("defenderAllowEndUserAccess");
    /// `defenderScanMaxCpuPercentage` in queries.
    pub const DEFENDER_SCAN_MAX_CPU_PERCENTAGE: Property<Self> = Property::new("defenderScanMaxCpuPercentage");
    /// `defenderCheckForSignaturesBeforeRunningScan` in queries.
    pub const DEFENDER_CHECK_FOR_SIGNATURES_BEFORE_RUNNING_SCAN: Property<Self> =
        Property::new("defenderCheckForSignaturesBeforeRunningScan");
    /// `defenderCloudBlockLevel` in queries.
    pub const DEFENDER_CLOUD_BLOCK_LEVEL: Property<Self> = Property::new("defenderCloudBlockLevel");
    /// `defenderCloudExtendedTimeoutInSeconds` in queries.
    pub const DEFENDER_CLOUD_EXTENDED_TIMEOUT_IN_SECONDS: Property<Self> =
        Property::new("defenderCloudExtendedTimeoutInSeconds");
    /// `defenderDaysBeforeDeletingQuarantinedMalware` in queries.
    pub const DEFENDER_DAYS_BEFORE_DELETING_QUARANTINED_MALWARE: Property<Self> =
        Property::new("defenderDaysBeforeDeletingQuarantinedMalware");
    /// `defenderDisableCatchupFullScan` in queries.
    pub const DEFENDER_DISABLE_CATCHUP_FULL_SCAN: Property<Self> = Property::new("defenderDisableCatchupFullScan");
    /// `defenderDisableCatchupQuickScan` in queries.
    pub const DEFENDER_DISABLE_CATCHUP_QUICK_SCAN: Property<Self> = Property::new("defenderDisableCatchupQuickScan");
    /// `defenderEnableLowCpuPriority` in queries.
    pub const DEFENDER_ENABLE_LOW_CPU_PRIORITY: Property<Self> = Property::new("defenderEnableLowCpuPriority");
    /// `defenderFileExtensionsToExclude` in queries.
    pub const DEFENDER_FILE_EXTENSIONS_TO_EXCLUDE: Property<Self> = Property::new("defenderFileExtensionsToExclude");
    /// `defenderFilesAndFoldersToExclude` in queries.
    pub const DEFENDER_FILES_AND_FOLDERS_TO_EXCLUDE: Property<Self> = Property::new("defenderFilesAndFoldersToExclude");
    /// `defenderProcessesToExclude` in queries.
    pub const DEFENDER_PROCESSES_TO_EXCLUDE: Property<Self> = Property::new("defenderProcessesToExclude");
    /// `defenderPotentiallyUnwantedAppAction` in queries.
    pub const DEFENDER_POTENTIALLY_UNWANTED_APP_ACTION: Property<Self> =
        Property::new("defenderPotentiallyUnwantedAppAction");
    /// `defenderScanDirection` in queries.
    pub const DEFENDER_SCAN_DIRECTION: Property<Self> = Property::new("defenderScanDirection");
    /// `defenderScanType` in queries.
    pub const DEFENDER_SCAN_TYPE: Property<Self> = Property::new("defenderScanType");
    /// `defenderScheduledQuickScanTime` in queries.
    pub const DEFENDER_SCHEDULED_QUICK_SCAN_TIME: Property<Self> = Property::new("defenderScheduledQuickScanTime");
    /// `defenderScheduledScanDay` in queries.
    pub const DEFENDER_SCHEDULED_SCAN_DAY: Property<Self> = Property::new("defenderScheduledScanDay");
    /// `defenderScheduledScanTime` in queries.
    pub const DEFENDER_SCHEDULED_SCAN_TIME: Property<Self> = Property::new("defenderScheduledScanTime");
    /// `defenderSignatureUpdateIntervalInHours` in queries.
    pub const DEFENDER_SIGNATURE_UPDATE_INTERVAL_IN_HOURS: Property<Self> =
        Property::new("defenderSignatureUpdateIntervalInHours");
    /// `defenderSubmitSamplesConsentType` in queries.
    pub const DEFENDER_SUBMIT_SAMPLES_CONSENT_TYPE: Property<Self> = Property::new("defenderSubmitSamplesConsentType");
    /// `defenderDetectedMalwareActions` in queries.
    pub const DEFENDER_DETECTED_MALWARE_ACTIONS: Property<Self> = Property::new("defenderDetectedMalwareActions");

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

    /// `dmaGuardDeviceEnumerationPolicy`: `microsoft.graph.dmaGuardDeviceEnumerationPolicyType`
    ///
    /// Possible values are: deviceDefault, blockAll, allowAll.
    pub fn dma_guard_device_enumeration_policy(&self) -> Option<super::DmaGuardDeviceEnumerationPolicyType> {
        self.0.enumeration("dmaGuardDeviceEnumerationPolicy")
    }

    /// Sets `dmaGuardDeviceEnumerationPolicy`.
    pub fn with_dma_guard_device_enumeration_policy(
        self,
        value: impl Into<Nullable<super::DmaGuardDeviceEnumerationPolicyType>>,
    ) -> Self {
        Self(self.0.with("dmaGuardDeviceEnumerationPolicy", value))
    }

    /// `firewallRules`: `Collection(microsoft.graph.windowsFirewallRule)`
    pub fn firewall_rules(&self) -> Option<&[super::WindowsFirewallRule]> {
        self.0.models("firewallRules")
    }

    /// Sets `firewallRules`.
    pub fn with_firewall_rules(self, value: impl Into<Nullable<Vec<super::WindowsFirewallRule>>>) -> Self {
        Self(self.0.with("firewallRules", value))
    }

    /// `userRightsAccessCredentialManagerAsTrustedCaller`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_access_credential_manager_as_trusted_caller(
        &self,
    ) -> Option<&super::DeviceManagementUserRightsSetting>
    {
        self.0.model("userRightsAccessCredentialManagerAsTrustedCaller")
    }

    /// Sets `userRightsAccessCredentialManagerAsTrustedCaller`.
    pub fn with_user_rights_access_credential_manager_as_trusted_caller(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsAccessCredentialManagerAsTrustedCaller", value))
    }

    /// `userRightsAllowAccessFromNetwork`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_allow_access_from_network(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsAllowAccessFromNetwork")
    }

    /// Sets `userRightsAllowAccessFromNetwork`.
    pub fn with_user_rights_allow_access_from_network(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsAllowAccessFromNetwork", value))
    }

    /// `userRightsBlockAccessFromNetwork`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_block_access_from_network(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsBlockAccessFromNetwork")
    }

    /// Sets `userRightsBlockAccessFromNetwork`.
    pub fn with_user_rights_block_access_from_network(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsBlockAccessFromNetwork", value))
    }

    /// `userRightsActAsPartOfTheOperatingSystem`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_act_as_part_of_the_operating_system(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsActAsPartOfTheOperatingSystem")
    }

    /// Sets `userRightsActAsPartOfTheOperatingSystem`.
    pub fn with_user_rights_act_as_part_of_the_operating_system(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsActAsPartOfTheOperatingSystem", value))
    }

    /// `userRightsLocalLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_local_log_on(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsLocalLogOn")
    }

    /// Sets `userRightsLocalLogOn`.
    pub fn with_user_rights_local_log_on(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsLocalLogOn", value))
    }

    /// `userRightsDenyLocalLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_deny_local_log_on(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsDenyLocalLogOn")
    }

    /// Sets `userRightsDenyLocalLogOn`.
    pub fn with_user_rights_deny_local_log_on(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsDenyLocalLogOn", value))
    }

    /// `userRightsBackupData`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_backup_data(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsBackupData")
    }

    /// Sets `userRightsBackupData`.
    pub fn with_user_rights_backup_data(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsBackupData", value))
    }

    /// `userRightsChangeSystemTime`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_change_system_time(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsChangeSystemTime")
    }

    /// Sets `userRightsChangeSystemTime`.
    pub fn with_user_rights_change_system_time(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsChangeSystemTime", value))
    }

    /// `userRightsCreateGlobalObjects`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_create_global_objects(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsCreateGlobalObjects")
    }

    /// Sets `userRightsCreateGlobalObjects`.
    pub fn with_user_rights_create_global_objects(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsCreateGlobalObjects", value))
    }

    /// `userRightsCreatePageFile`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_create_page_file(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsCreatePageFile")
    }

    /// Sets `userRightsCreatePageFile`.
    pub fn with_user_rights_create_page_file(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsCreatePageFile", value))
    }

    /// `userRightsCreatePermanentSharedObjects`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_create_permanent_shared_objects(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsCreatePermanentSharedObjects")
    }

    /// Sets `userRightsCreatePermanentSharedObjects`.
    pub fn with_user_rights_create_permanent_shared_objects(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsCreatePermanentSharedObjects", value))
    }

    /// `userRightsCreateSymbolicLinks`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_create_symbolic_links(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsCreateSymbolicLinks")
    }

    /// Sets `userRightsCreateSymbolicLinks`.
    pub fn with_user_rights_create_symbolic_links(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsCreateSymbolicLinks", value))
    }

    /// `userRightsCreateToken`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_create_token(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsCreateToken")
    }

    /// Sets `userRightsCreateToken`.
    pub fn with_user_rights_create_token(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsCreateToken", value))
    }

    /// `userRightsDebugPrograms`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_debug_programs(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsDebugPrograms")
    }

    /// Sets `userRightsDebugPrograms`.
    pub fn with_user_rights_debug_programs(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsDebugPrograms", value))
    }

    /// `userRightsRemoteDesktopServicesLogOn`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_remote_desktop_services_log_on(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsRemoteDesktopServicesLogOn")
    }

    /// Sets `userRightsRemoteDesktopServicesLogOn`.
    pub fn with_user_rights_remote_desktop_services_log_on(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsRemoteDesktopServicesLogOn", value))
    }

    /// `userRightsDelegation`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_delegation(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsDelegation")
    }

    /// Sets `userRightsDelegation`.
    pub fn with_user_rights_delegation(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsDelegation", value))
    }

    /// `userRightsGenerateSecurityAudits`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_generate_security_audits(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsGenerateSecurityAudits")
    }

    /// Sets `userRightsGenerateSecurityAudits`.
    pub fn with_user_rights_generate_security_audits(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsGenerateSecurityAudits", value))
    }

    /// `userRightsImpersonateClient`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_impersonate_client(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsImpersonateClient")
    }

    /// Sets `userRightsImpersonateClient`.
    pub fn with_user_rights_impersonate_client(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsImpersonateClient", value))
    }

    /// `userRightsIncreaseSchedulingPriority`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_increase_scheduling_priority(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsIncreaseSchedulingPriority")
    }

    /// Sets `userRightsIncreaseSchedulingPriority`.
    pub fn with_user_rights_increase_scheduling_priority(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsIncreaseSchedulingPriority", value))
    }

    /// `userRightsLoadUnloadDrivers`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_load_unload_drivers(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsLoadUnloadDrivers")
    }

    /// Sets `userRightsLoadUnloadDrivers`.
    pub fn with_user_rights_load_unload_drivers(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsLoadUnloadDrivers", value))
    }

    /// `userRightsLockMemory`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_lock_memory(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsLockMemory")
    }

    /// Sets `userRightsLockMemory`.
    pub fn with_user_rights_lock_memory(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsLockMemory", value))
    }

    /// `userRightsManageAuditingAndSecurityLogs`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_manage_auditing_and_security_logs(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsManageAuditingAndSecurityLogs")
    }

    /// Sets `userRightsManageAuditingAndSecurityLogs`.
    pub fn with_user_rights_manage_auditing_and_security_logs(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsManageAuditingAndSecurityLogs", value))
    }

    /// `userRightsManageVolumes`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_manage_volumes(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsManageVolumes")
    }

    /// Sets `userRightsManageVolumes`.
    pub fn with_user_rights_manage_volumes(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsManageVolumes", value))
    }

    /// `userRightsModifyFirmwareEnvironment`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_modify_firmware_environment(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsModifyFirmwareEnvironment")
    }

    /// Sets `userRightsModifyFirmwareEnvironment`.
    pub fn with_user_rights_modify_firmware_environment(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsModifyFirmwareEnvironment", value))
    }

    /// `userRightsModifyObjectLabels`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_modify_object_labels(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsModifyObjectLabels")
    }

    /// Sets `userRightsModifyObjectLabels`.
    pub fn with_user_rights_modify_object_labels(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsModifyObjectLabels", value))
    }

    /// `userRightsProfileSingleProcess`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_profile_single_process(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsProfileSingleProcess")
    }

    /// Sets `userRightsProfileSingleProcess`.
    pub fn with_user_rights_profile_single_process(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsProfileSingleProcess", value))
    }

    /// `userRightsRemoteShutdown`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_remote_shutdown(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsRemoteShutdown")
    }

    /// Sets `userRightsRemoteShutdown`.
    pub fn with_user_rights_remote_shutdown(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsRemoteShutdown", value))
    }

    /// `userRightsRestoreData`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_restore_data(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsRestoreData")
    }

    /// Sets `userRightsRestoreData`.
    pub fn with_user_rights_restore_data(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsRestoreData", value))
    }

    /// `userRightsTakeOwnership`: `microsoft.graph.deviceManagementUserRightsSetting`
    pub fn user_rights_take_ownership(&self) -> Option<&super::DeviceManagementUserRightsSetting> {
        self.0.model("userRightsTakeOwnership")
    }

    /// Sets `userRightsTakeOwnership`.
    pub fn with_user_rights_take_ownership(
        self,
        value: impl Into<Nullable<super::DeviceManagementUserRightsSetting>>,
    ) -> Self {
        Self(self.0.with("userRightsTakeOwnership", value))
    }

    /// `xboxServicesEnableXboxGameSaveTask`: `Edm.Boolean`
    pub fn xbox_services_enable_xbox_game_save_task(&self) -> Option<bool> {
        self.0.bool("xboxServicesEnableXboxGameSaveTask")
    }

    /// Sets `xboxServicesEnableXboxGameSaveTask`.
    pub fn with_xbox_services_enable_xbox_game_save_task(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("xboxServicesEnableXboxGameSaveTask", value))
    }

    /// `xboxServicesAccessoryManagementServiceStartupMode`: `microsoft.graph.serviceStartType`
    ///
    /// Possible values are: manual, automatic, disabled.
    pub fn xbox_services_accessory_management_service_startup_mode(&self) -> Option<super::ServiceStartType> {
        self.0.enumeration("xboxServicesAccessoryManagementServiceStartupMode")
    }

    /// Sets `xboxServicesAccessoryManagementServiceStartupMode`.
    pub fn with_xbox_services_accessory_management_service_startup_mode(
        self,
        value: impl Into<Nullable<super::ServiceStartType>>,
    ) -> Self {
        Self(self.0.with("xboxServicesAccessoryManagementServiceStartupMode", value))
    }

    /// `xboxServicesLiveAuthManagerServiceStartupMode`: `microsoft.graph.serviceStartType`
    ///
    /// Possible values are: manual, automatic, disabled.
    pub fn xbox_services_live_auth_manager_service_startup_mode(&self) -> Option<super::ServiceStartType> {
        self.0.enumeration("xboxServicesLiveAuthManagerServiceStartupMode")
    }

    /// Sets `xboxServicesLiveAuthManagerServiceStartupMode`.
    pub fn with_xbox_services_live_auth_manager_service_startup_mode(
        self,
        value: impl Into<Nullable<super::ServiceStartType>>,
    ) -> Self {
        Self(self.0.with("xboxServicesLiveAuthManagerServiceStartupMode", value))
    }

    /// `xboxServicesLiveGameSaveServiceStartupMode`: `microsoft.graph.serviceStartType`
    ///
    /// Possible values are: manual, automatic, disabled.
    pub fn xbox_services_live_game_save_service_startup_mode(&self) -> Option<super::ServiceStartType> {
        self.0.enumeration("xboxServicesLiveGameSaveServiceStartupMode")
    }

    /// Sets `xboxServicesLiveGameSaveServiceStartupMode`.
    pub fn with_xbox_services_live_game_save_service_startup_mode(
        self,
        value: impl Into<Nullable<super::ServiceStartType>>,
    ) -> Self {
        Self(self.0.with("xboxServicesLiveGameSaveServiceStartupMode", value))
    }

    /// `xboxServicesLiveNetworkingServiceStartupMode`: `microsoft.graph.serviceStartType`
    ///
    /// Possible values are: manual, automatic, disabled.
    pub fn xbox_services_live_networking_service_startup_mode(&self) -> Option<super::ServiceStartType> {
        self.0.enumeration("xboxServicesLiveNetworkingServiceStartupMode")
    }

    /// Sets `xboxServicesLiveNetworkingServiceStartupMode`.
    pub fn with_xbox_services_live_networking_service_startup_mode(
        self,
        value: impl Into<Nullable<super::ServiceStartType>>,
    ) -> Self {
        Self(self.0.with("xboxServicesLiveNetworkingServiceStartupMode", value))
    }

    /// `localSecurityOptionsBlockMicrosoftAccounts`: `Edm.Boolean`
    pub fn local_security_options_block_microsoft_accounts(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsBlockMicrosoftAccounts")
    }

    /// Sets `localSecurityOptionsBlockMicrosoftAccounts`.
    pub fn with_local_security_options_block_microsoft_accounts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsBlockMicrosoftAccounts", value))
    }

    /// `localSecurityOptionsBlockRemoteLogonWithBlankPassword`: `Edm.Boolean`
    pub fn local_security_options_block_remote_logon_with_blank_password(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsBlockRemoteLogonWithBlankPassword")
    }

    /// Sets `localSecurityOptionsBlockRemoteLogonWithBlankPassword`.
    pub fn with_local_security_options_block_remote_logon_with_blank_password(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsBlockRemoteLogonWithBlankPassword", value))
    }

    /// `localSecurityOptionsDisableAdministratorAccount`: `Edm.Boolean`
    pub fn local_security_options_disable_administrator_account(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDisableAdministratorAccount")
    }

    /// Sets `localSecurityOptionsDisableAdministratorAccount`.
    pub fn with_local_security_options_disable_administrator_account(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsDisableAdministratorAccount", value))
    }

    /// `localSecurityOptionsAdministratorAccountName`: `Edm.String`
    pub fn local_security_options_administrator_account_name(&self) -> Option<&str> {
        self.0.str("localSecurityOptionsAdministratorAccountName")
    }

    /// Sets `localSecurityOptionsAdministratorAccountName`.
    pub fn with_local_security_options_administrator_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localSecurityOptionsAdministratorAccountName", value))
    }

    /// `localSecurityOptionsDisableGuestAccount`: `Edm.Boolean`
    pub fn local_security_options_disable_guest_account(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDisableGuestAccount")
    }

    /// Sets `localSecurityOptionsDisableGuestAccount`.
    pub fn with_local_security_options_disable_guest_account(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsDisableGuestAccount", value))
    }

    /// `localSecurityOptionsGuestAccountName`: `Edm.String`
    pub fn local_security_options_guest_account_name(&self) -> Option<&str> {
        self.0.str("localSecurityOptionsGuestAccountName")
    }

    /// Sets `localSecurityOptionsGuestAccountName`.
    pub fn with_local_security_options_guest_account_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localSecurityOptionsGuestAccountName", value))
    }

    /// `localSecurityOptionsAllowUndockWithoutHavingToLogon`: `Edm.Boolean`
    pub fn local_security_options_allow_undock_without_having_to_logon(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsAllowUndockWithoutHavingToLogon")
    }

    /// Sets `localSecurityOptionsAllowUndockWithoutHavingToLogon`.
    pub fn with_local_security_options_allow_undock_without_having_to_logon(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowUndockWithoutHavingToLogon", value))
    }

    /// `localSecurityOptionsBlockUsersInstallingPrinterDrivers`: `Edm.Boolean`
    pub fn local_security_options_block_users_installing_printer_drivers(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsBlockUsersInstallingPrinterDrivers")
    }

    /// Sets `localSecurityOptionsBlockUsersInstallingPrinterDrivers`.
    pub fn with_local_security_options_block_users_installing_printer_drivers(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsBlockUsersInstallingPrinterDrivers", value))
    }

    /// `localSecurityOptionsBlockRemoteOpticalDriveAccess`: `Edm.Boolean`
    pub fn local_security_options_block_remote_optical_drive_access(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsBlockRemoteOpticalDriveAccess")
    }

    /// Sets `localSecurityOptionsBlockRemoteOpticalDriveAccess`.
    pub fn with_local_security_options_block_remote_optical_drive_access(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsBlockRemoteOpticalDriveAccess", value))
    }

    /// `localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser`: `microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType`
    ///
    /// Possible values are: notConfigured, administrators, administratorsAndPowerUsers, administratorsAndInteractiveUsers.
    pub fn local_security_options_format_and_eject_of_removable_media_allowed_user(
        &self,
    ) -> Option<super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType>
    {
        self.0.enumeration("localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser")
    }

    /// Sets `localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser`.
    pub fn with_local_security_options_format_and_eject_of_removable_media_allowed_user(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUser", value))
    }

    /// `localSecurityOptionsMachineInactivityLimit`: `Edm.Int32`
    pub fn local_security_options_machine_inactivity_limit(&self) -> Option<i32> {
        self.0.i32("localSecurityOptionsMachineInactivityLimit")
    }

    /// Sets `localSecurityOptionsMachineInactivityLimit`.
    pub fn with_local_security_options_machine_inactivity_limit(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("localSecurityOptionsMachineInactivityLimit", value))
    }

    /// `localSecurityOptionsMachineInactivityLimitInMinutes`: `Edm.Int32`
    pub fn local_security_options_machine_inactivity_limit_in_minutes(&self) -> Option<i32> {
        self.0.i32("localSecurityOptionsMachineInactivityLimitInMinutes")
    }

    /// Sets `localSecurityOptionsMachineInactivityLimitInMinutes`.
    pub fn with_local_security_options_machine_inactivity_limit_in_minutes(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsMachineInactivityLimitInMinutes", value))
    }

    /// `localSecurityOptionsDoNotRequireCtrlAltDel`: `Edm.Boolean`
    pub fn local_security_options_do_not_require_ctrl_alt_del(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDoNotRequireCtrlAltDel")
    }

    /// Sets `localSecurityOptionsDoNotRequireCtrlAltDel`.
    pub fn with_local_security_options_do_not_require_ctrl_alt_del(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsDoNotRequireCtrlAltDel", value))
    }

    /// `localSecurityOptionsHideLastSignedInUser`: `Edm.Boolean`
    pub fn local_security_options_hide_last_signed_in_user(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsHideLastSignedInUser")
    }

    /// Sets `localSecurityOptionsHideLastSignedInUser`.
    pub fn with_local_security_options_hide_last_signed_in_user(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsHideLastSignedInUser", value))
    }

    /// `localSecurityOptionsHideUsernameAtSignIn`: `Edm.Boolean`
    pub fn local_security_options_hide_username_at_sign_in(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsHideUsernameAtSignIn")
    }

    /// Sets `localSecurityOptionsHideUsernameAtSignIn`.
    pub fn with_local_security_options_hide_username_at_sign_in(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsHideUsernameAtSignIn", value))
    }

    /// `localSecurityOptionsLogOnMessageTitle`: `Edm.String`
    pub fn local_security_options_log_on_message_title(&self) -> Option<&str> {
        self.0.str("localSecurityOptionsLogOnMessageTitle")
    }

    /// Sets `localSecurityOptionsLogOnMessageTitle`.
    pub fn with_local_security_options_log_on_message_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localSecurityOptionsLogOnMessageTitle", value))
    }

    /// `localSecurityOptionsLogOnMessageText`: `Edm.String`
    pub fn local_security_options_log_on_message_text(&self) -> Option<&str> {
        self.0.str("localSecurityOptionsLogOnMessageText")
    }

    /// Sets `localSecurityOptionsLogOnMessageText`.
    pub fn with_local_security_options_log_on_message_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localSecurityOptionsLogOnMessageText", value))
    }

    /// `localSecurityOptionsAllowPKU2UAuthenticationRequests`: `Edm.Boolean`
    pub fn local_security_options_allow_pku2u_authentication_requests(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsAllowPKU2UAuthenticationRequests")
    }

    /// Sets `localSecurityOptionsAllowPKU2UAuthenticationRequests`.
    pub fn with_local_security_options_allow_pku2u_authentication_requests(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowPKU2UAuthenticationRequests", value))
    }

    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool`: `Edm.Boolean`
    pub fn local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool")
    }

    /// Sets `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool`.
    pub fn with_local_security_options_allow_remote_calls_to_security_accounts_manager_helper_bool(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowRemoteCallsToSecurityAccountsManagerHelperBool", value))
    }

    /// `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager`: `Edm.String`
    pub fn local_security_options_allow_remote_calls_to_security_accounts_manager(&self) -> Option<&str> {
        self.0.str("localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager")
    }

    /// Sets `localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager`.
    pub fn with_local_security_options_allow_remote_calls_to_security_accounts_manager(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowRemoteCallsToSecurityAccountsManager", value))
    }

    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients`: `microsoft.graph.localSecurityOptionsMinimumSessionSecurity`
    ///
    /// Possible values are: none, requireNtmlV2SessionSecurity, require128BitEncryption, ntlmV2And128BitEncryption.
    pub fn local_security_options_minimum_session_security_for_ntlm_ssp_based_clients(
        &self,
    ) -> Option<super::LocalSecurityOptionsMinimumSessionSecurity>
    {
        self.0.enumeration("localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients")
    }

    /// Sets `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients`.
    pub fn with_local_security_options_minimum_session_security_for_ntlm_ssp_based_clients(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsMinimumSessionSecurity>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedClients", value))
    }

    /// `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers`: `microsoft.graph.localSecurityOptionsMinimumSessionSecurity`
    ///
    /// Possible values are: none, requireNtmlV2SessionSecurity, require128BitEncryption, ntlmV2And128BitEncryption.
    pub fn local_security_options_minimum_session_security_for_ntlm_ssp_based_servers(
        &self,
    ) -> Option<super::LocalSecurityOptionsMinimumSessionSecurity>
    {
        self.0.enumeration("localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers")
    }

    /// Sets `localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers`.
    pub fn with_local_security_options_minimum_session_security_for_ntlm_ssp_based_servers(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsMinimumSessionSecurity>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsMinimumSessionSecurityForNtlmSspBasedServers", value))
    }

    /// `lanManagerAuthenticationLevel`: `microsoft.graph.lanManagerAuthenticationLevel`
    ///
    /// Possible values are: lmAndNltm, lmNtlmAndNtlmV2, lmAndNtlmOnly, lmAndNtlmV2, lmNtlmV2AndNotLm, lmNtlmV2AndNotLmOrNtm.
    pub fn lan_manager_authentication_level(&self) -> Option<super::LanManagerAuthenticationLevel> {
        self.0.enumeration("lanManagerAuthenticationLevel")
    }

    /// Sets `lanManagerAuthenticationLevel`.
    pub fn with_lan_manager_authentication_level(
        self,
        value: impl Into<Nullable<super::LanManagerAuthenticationLevel>>,
    ) -> Self {
        Self(self.0.with("lanManagerAuthenticationLevel", value))
    }

    /// `lanManagerWorkstationDisableInsecureGuestLogons`: `Edm.Boolean`
    pub fn lan_manager_workstation_disable_insecure_guest_logons(&self) -> Option<bool> {
        self.0.bool("lanManagerWorkstationDisableInsecureGuestLogons")
    }

    /// Sets `lanManagerWorkstationDisableInsecureGuestLogons`.
    pub fn with_lan_manager_workstation_disable_insecure_guest_logons(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("lanManagerWorkstationDisableInsecureGuestLogons", value))
    }

    /// `localSecurityOptionsClearVirtualMemoryPageFile`: `Edm.Boolean`
    pub fn local_security_options_clear_virtual_memory_page_file(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsClearVirtualMemoryPageFile")
    }

    /// Sets `localSecurityOptionsClearVirtualMemoryPageFile`.
    pub fn with_local_security_options_clear_virtual_memory_page_file(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsClearVirtualMemoryPageFile", value))
    }

    /// `localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn`: `Edm.Boolean`
    pub fn local_security_options_allow_system_to_be_shut_down_without_having_to_log_on(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn")
    }

    /// Sets `localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn`.
    pub fn with_local_security_options_allow_system_to_be_shut_down_without_having_to_log_on(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowSystemToBeShutDownWithoutHavingToLogOn", value))
    }

    /// `localSecurityOptionsAllowUIAccessApplicationElevation`: `Edm.Boolean`
    pub fn local_security_options_allow_ui_access_application_elevation(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsAllowUIAccessApplicationElevation")
    }

    /// Sets `localSecurityOptionsAllowUIAccessApplicationElevation`.
    pub fn with_local_security_options_allow_ui_access_application_elevation(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowUIAccessApplicationElevation", value))
    }

    /// `localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations`: `Edm.Boolean`
    pub fn local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations(
        &self,
    ) -> Option<bool>
    {
        self.0.bool("localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations")
    }

    /// Sets `localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations`.
    pub fn with_local_security_options_virtualize_file_and_registry_write_failures_to_per_user_locations(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsVirtualizeFileAndRegistryWriteFailuresToPerUserLocations", value))
    }

    /// `localSecurityOptionsOnlyElevateSignedExecutables`: `Edm.Boolean`
    pub fn local_security_options_only_elevate_signed_executables(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsOnlyElevateSignedExecutables")
    }

    /// Sets `localSecurityOptionsOnlyElevateSignedExecutables`.
    pub fn with_local_security_options_only_elevate_signed_executables(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsOnlyElevateSignedExecutables", value))
    }

    /// `localSecurityOptionsAdministratorElevationPromptBehavior`: `microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType`
    ///
    /// Possible values are: notConfigured, elevateWithoutPrompting, promptForCredentialsOnTheSecureDesktop, promptForConsentOnTheSecureDesktop, promptForCredentials, promptForConsent, promptForConsentForNonWindowsBinaries.
    pub fn local_security_options_administrator_elevation_prompt_behavior(
        &self,
    ) -> Option<super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType>
    {
        self.0.enumeration("localSecurityOptionsAdministratorElevationPromptBehavior")
    }

    /// Sets `localSecurityOptionsAdministratorElevationPromptBehavior`.
    pub fn with_local_security_options_administrator_elevation_prompt_behavior(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsAdministratorElevationPromptBehaviorType>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAdministratorElevationPromptBehavior", value))
    }

    /// `localSecurityOptionsStandardUserElevationPromptBehavior`: `microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType`
    ///
    /// Possible values are: notConfigured, automaticallyDenyElevationRequests, promptForCredentialsOnTheSecureDesktop, promptForCredentials.
    pub fn local_security_options_standard_user_elevation_prompt_behavior(
        &self,
    ) -> Option<super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType>
    {
        self.0.enumeration("localSecurityOptionsStandardUserElevationPromptBehavior")
    }

    /// Sets `localSecurityOptionsStandardUserElevationPromptBehavior`.
    pub fn with_local_security_options_standard_user_elevation_prompt_behavior(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsStandardUserElevationPromptBehaviorType>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsStandardUserElevationPromptBehavior", value))
    }

    /// `localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation`: `Edm.Boolean`
    pub fn local_security_options_switch_to_secure_desktop_when_prompting_for_elevation(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation")
    }

    /// Sets `localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation`.
    pub fn with_local_security_options_switch_to_secure_desktop_when_prompting_for_elevation(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsSwitchToSecureDesktopWhenPromptingForElevation", value))
    }

    /// `localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation`: `Edm.Boolean`
    pub fn local_security_options_detect_application_installations_and_prompt_for_elevation(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation")
    }

    /// Sets `localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation`.
    pub fn with_local_security_options_detect_application_installations_and_prompt_for_elevation(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsDetectApplicationInstallationsAndPromptForElevation", value))
    }

    /// `localSecurityOptionsAllowUIAccessApplicationsForSecureLocations`: `Edm.Boolean`
    pub fn local_security_options_allow_ui_access_applications_for_secure_locations(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsAllowUIAccessApplicationsForSecureLocations")
    }

    /// Sets `localSecurityOptionsAllowUIAccessApplicationsForSecureLocations`.
    pub fn with_local_security_options_allow_ui_access_applications_for_secure_locations(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowUIAccessApplicationsForSecureLocations", value))
    }

    /// `localSecurityOptionsUseAdminApprovalMode`: `Edm.Boolean`
    pub fn local_security_options_use_admin_approval_mode(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsUseAdminApprovalMode")
    }

    /// Sets `localSecurityOptionsUseAdminApprovalMode`.
    pub fn with_local_security_options_use_admin_approval_mode(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("localSecurityOptionsUseAdminApprovalMode", value))
    }

    /// `localSecurityOptionsUseAdminApprovalModeForAdministrators`: `Edm.Boolean`
    pub fn local_security_options_use_admin_approval_mode_for_administrators(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsUseAdminApprovalModeForAdministrators")
    }

    /// Sets `localSecurityOptionsUseAdminApprovalModeForAdministrators`.
    pub fn with_local_security_options_use_admin_approval_mode_for_administrators(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsUseAdminApprovalModeForAdministrators", value))
    }

    /// `localSecurityOptionsInformationShownOnLockScreen`: `microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType`
    ///
    /// Possible values are: notConfigured, userDisplayNameDomainUser, userDisplayNameOnly, doNotDisplayUser.
    pub fn local_security_options_information_shown_on_lock_screen(
        &self,
    ) -> Option<super::LocalSecurityOptionsInformationShownOnLockScreenType>
    {
        self.0.enumeration("localSecurityOptionsInformationShownOnLockScreen")
    }

    /// Sets `localSecurityOptionsInformationShownOnLockScreen`.
    pub fn with_local_security_options_information_shown_on_lock_screen(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsInformationShownOnLockScreenType>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsInformationShownOnLockScreen", value))
    }

    /// `localSecurityOptionsInformationDisplayedOnLockScreen`: `microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType`
    ///
    /// Possible values are: notConfigured, administrators, administratorsAndPowerUsers, administratorsAndInteractiveUsers.
    pub fn local_security_options_information_displayed_on_lock_screen(
        &self,
    ) -> Option<super::LocalSecurityOptionsInformationDisplayedOnLockScreenType>
    {
        self.0.enumeration("localSecurityOptionsInformationDisplayedOnLockScreen")
    }

    /// Sets `localSecurityOptionsInformationDisplayedOnLockScreen`.
    pub fn with_local_security_options_information_displayed_on_lock_screen(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsInformationDisplayedOnLockScreenType>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsInformationDisplayedOnLockScreen", value))
    }

    /// `localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees`: `Edm.Boolean`
    pub fn local_security_options_disable_client_digitally_sign_communications_if_server_agrees(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees")
    }

    /// Sets `localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees`.
    pub fn with_local_security_options_disable_client_digitally_sign_communications_if_server_agrees(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsDisableClientDigitallySignCommunicationsIfServerAgrees", value))
    }

    /// `localSecurityOptionsClientDigitallySignCommunicationsAlways`: `Edm.Boolean`
    pub fn local_security_options_client_digitally_sign_communications_always(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsClientDigitallySignCommunicationsAlways")
    }

    /// Sets `localSecurityOptionsClientDigitallySignCommunicationsAlways`.
    pub fn with_local_security_options_client_digitally_sign_communications_always(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsClientDigitallySignCommunicationsAlways", value))
    }

    /// `localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers`: `Edm.Boolean`
    pub fn local_security_options_client_send_unencrypted_password_to_third_party_smb_servers(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers")
    }

    /// Sets `localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers`.
    pub fn with_local_security_options_client_send_unencrypted_password_to_third_party_smb_servers(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsClientSendUnencryptedPasswordToThirdPartySMBServers", value))
    }

    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsAlways`: `Edm.Boolean`
    pub fn local_security_options_disable_server_digitally_sign_communications_always(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDisableServerDigitallySignCommunicationsAlways")
    }

    /// Sets `localSecurityOptionsDisableServerDigitallySignCommunicationsAlways`.
    pub fn with_local_security_options_disable_server_digitally_sign_communications_always(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsDisableServerDigitallySignCommunicationsAlways", value))
    }

    /// `localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees`: `Edm.Boolean`
    pub fn local_security_options_disable_server_digitally_sign_communications_if_client_agrees(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees")
    }

    /// Sets `localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees`.
    pub fn with_local_security_options_disable_server_digitally_sign_communications_if_client_agrees(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsDisableServerDigitallySignCommunicationsIfClientAgrees", value))
    }

    /// `localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares`: `Edm.Boolean`
    pub fn local_security_options_restrict_anonymous_access_to_named_pipes_and_shares(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares")
    }

    /// Sets `localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares`.
    pub fn with_local_security_options_restrict_anonymous_access_to_named_pipes_and_shares(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsRestrictAnonymousAccessToNamedPipesAndShares", value))
    }

    /// `localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts`: `Edm.Boolean`
    pub fn local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts")
    }

    /// Sets `localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts`.
    pub fn with_local_security_options_do_not_allow_anonymous_enumeration_of_sam_accounts(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsDoNotAllowAnonymousEnumerationOfSAMAccounts", value))
    }

    /// `localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares`: `Edm.Boolean`
    pub fn local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares")
    }

    /// Sets `localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares`.
    pub fn with_local_security_options_allow_anonymous_enumeration_of_sam_accounts_and_shares(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsAllowAnonymousEnumerationOfSAMAccountsAndShares", value))
    }

    /// `localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange`: `Edm.Boolean`
    pub fn local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change(&self) -> Option<bool> {
        self.0.bool("localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange")
    }

    /// Sets `localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange`.
    pub fn with_local_security_options_do_not_store_lan_manager_hash_value_on_next_password_change(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsDoNotStoreLANManagerHashValueOnNextPasswordChange", value))
    }

    /// `localSecurityOptionsSmartCardRemovalBehavior`: `microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType`
    ///
    /// Possible values are: noAction, lockWorkstation, forceLogoff, disconnectRemoteDesktopSession.
    pub fn local_security_options_smart_card_removal_behavior(
        &self,
    ) -> Option<super::LocalSecurityOptionsSmartCardRemovalBehaviorType>
    {
        self.0.enumeration("localSecurityOptionsSmartCardRemovalBehavior")
    }

    /// Sets `localSecurityOptionsSmartCardRemovalBehavior`.
    pub fn with_local_security_options_smart_card_removal_behavior(
        self,
        value: impl Into<Nullable<super::LocalSecurityOptionsSmartCardRemovalBehaviorType>>,
    ) -> Self {
        Self(self.0.with("localSecurityOptionsSmartCardRemovalBehavior", value))
    }

    /// `defenderSecurityCenterDisableAppBrowserUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_app_browser_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableAppBrowserUI")
    }

    /// Sets `defenderSecurityCenterDisableAppBrowserUI`.
    pub fn with_defender_security_center_disable_app_browser_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableAppBrowserUI", value))
    }

    /// `defenderSecurityCenterDisableFamilyUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_family_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableFamilyUI")
    }

    /// Sets `defenderSecurityCenterDisableFamilyUI`.
    pub fn with_defender_security_center_disable_family_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableFamilyUI", value))
    }

    /// `defenderSecurityCenterDisableHealthUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_health_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableHealthUI")
    }

    /// Sets `defenderSecurityCenterDisableHealthUI`.
    pub fn with_defender_security_center_disable_health_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableHealthUI", value))
    }

    /// `defenderSecurityCenterDisableNetworkUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_network_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableNetworkUI")
    }

    /// Sets `defenderSecurityCenterDisableNetworkUI`.
    pub fn with_defender_security_center_disable_network_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableNetworkUI", value))
    }

    /// `defenderSecurityCenterDisableVirusUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_virus_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableVirusUI")
    }

    /// Sets `defenderSecurityCenterDisableVirusUI`.
    pub fn with_defender_security_center_disable_virus_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableVirusUI", value))
    }

    /// `defenderSecurityCenterDisableAccountUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_account_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableAccountUI")
    }

    /// Sets `defenderSecurityCenterDisableAccountUI`.
    pub fn with_defender_security_center_disable_account_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableAccountUI", value))
    }

    /// `defenderSecurityCenterDisableClearTpmUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_clear_tpm_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableClearTpmUI")
    }

    /// Sets `defenderSecurityCenterDisableClearTpmUI`.
    pub fn with_defender_security_center_disable_clear_tpm_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableClearTpmUI", value))
    }

    /// `defenderSecurityCenterDisableHardwareUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_hardware_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableHardwareUI")
    }

    /// Sets `defenderSecurityCenterDisableHardwareUI`.
    pub fn with_defender_security_center_disable_hardware_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableHardwareUI", value))
    }

    /// `defenderSecurityCenterDisableNotificationAreaUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_notification_area_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableNotificationAreaUI")
    }

    /// Sets `defenderSecurityCenterDisableNotificationAreaUI`.
    pub fn with_defender_security_center_disable_notification_area_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableNotificationAreaUI", value))
    }

    /// `defenderSecurityCenterDisableRansomwareUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_ransomware_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableRansomwareUI")
    }

    /// Sets `defenderSecurityCenterDisableRansomwareUI`.
    pub fn with_defender_security_center_disable_ransomware_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableRansomwareUI", value))
    }

    /// `defenderSecurityCenterDisableSecureBootUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_secure_boot_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableSecureBootUI")
    }

    /// Sets `defenderSecurityCenterDisableSecureBootUI`.
    pub fn with_defender_security_center_disable_secure_boot_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableSecureBootUI", value))
    }

    /// `defenderSecurityCenterDisableTroubleshootingUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_troubleshooting_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableTroubleshootingUI")
    }

    /// Sets `defenderSecurityCenterDisableTroubleshootingUI`.
    pub fn with_defender_security_center_disable_troubleshooting_ui(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableTroubleshootingUI", value))
    }

    /// `defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI`: `Edm.Boolean`
    pub fn defender_security_center_disable_vulnerable_tpm_firmware_update_ui(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI")
    }

    /// Sets `defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI`.
    pub fn with_defender_security_center_disable_vulnerable_tpm_firmware_update_ui(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderSecurityCenterDisableVulnerableTpmFirmwareUpdateUI", value))
    }

    /// `defenderSecurityCenterOrganizationDisplayName`: `Edm.String`
    pub fn defender_security_center_organization_display_name(&self) -> Option<&str> {
        self.0.str("defenderSecurityCenterOrganizationDisplayName")
    }

    /// Sets `defenderSecurityCenterOrganizationDisplayName`.
    pub fn with_defender_security_center_organization_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defenderSecurityCenterOrganizationDisplayName", value))
    }

    /// `defenderSecurityCenterHelpEmail`: `Edm.String`
    pub fn defender_security_center_help_email(&self) -> Option<&str> {
        self.0.str("defenderSecurityCenterHelpEmail")
    }

    /// Sets `defenderSecurityCenterHelpEmail`.
    pub fn with_defender_security_center_help_email(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defenderSecurityCenterHelpEmail", value))
    }

    /// `defenderSecurityCenterHelpPhone`: `Edm.String`
    pub fn defender_security_center_help_phone(&self) -> Option<&str> {
        self.0.str("defenderSecurityCenterHelpPhone")
    }

    /// Sets `defenderSecurityCenterHelpPhone`.
    pub fn with_defender_security_center_help_phone(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defenderSecurityCenterHelpPhone", value))
    }

    /// `defenderSecurityCenterHelpURL`: `Edm.String`
    pub fn defender_security_center_help_url(&self) -> Option<&str> {
        self.0.str("defenderSecurityCenterHelpURL")
    }

    /// Sets `defenderSecurityCenterHelpURL`.
    pub fn with_defender_security_center_help_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defenderSecurityCenterHelpURL", value))
    }

    /// `defenderSecurityCenterNotificationsFromApp`: `microsoft.graph.defenderSecurityCenterNotificationsFromAppType`
    ///
    /// Possible values are: notConfigured, blockNoncriticalNotifications, blockAllNotifications.
    pub fn defender_security_center_notifications_from_app(
        &self,
    ) -> Option<super::DefenderSecurityCenterNotificationsFromAppType>
    {
        self.0.enumeration("defenderSecurityCenterNotificationsFromApp")
    }

    /// Sets `defenderSecurityCenterNotificationsFromApp`.
    pub fn with_defender_security_center_notifications_from_app(
        self,
        value: impl Into<Nullable<super::DefenderSecurityCenterNotificationsFromAppType>>,
    ) -> Self {
        Self(self.0.with("defenderSecurityCenterNotificationsFromApp", value))
    }

    /// `defenderSecurityCenterITContactDisplay`: `microsoft.graph.defenderSecurityCenterITContactDisplayType`
    ///
    /// Possible values are: notConfigured, displayInAppAndInNotifications, displayOnlyInApp, displayOnlyInNotifications.
    pub fn defender_security_center_it_contact_display(
        &self,
    ) -> Option<super::DefenderSecurityCenterItContactDisplayType>
    {
        self.0.enumeration("defenderSecurityCenterITContactDisplay")
    }

    /// Sets `defenderSecurityCenterITContactDisplay`.
    pub fn with_defender_security_center_it_contact_display(
        self,
        value: impl Into<Nullable<super::DefenderSecurityCenterItContactDisplayType>>,
    ) -> Self {
        Self(self.0.with("defenderSecurityCenterITContactDisplay", value))
    }

    /// `windowsDefenderTamperProtection`: `microsoft.graph.windowsDefenderTamperProtectionOptions`
    ///
    /// Possible values are: notConfigured, enable, disable.
    pub fn windows_defender_tamper_protection(&self) -> Option<super::WindowsDefenderTamperProtectionOptions> {
        self.0.enumeration("windowsDefenderTamperProtection")
    }

    /// Sets `windowsDefenderTamperProtection`.
    pub fn with_windows_defender_tamper_protection(
        self,
        value: impl Into<Nullable<super::WindowsDefenderTamperProtectionOptions>>,
    ) -> Self {
        Self(self.0.with("windowsDefenderTamperProtection", value))
    }

    /// `firewallBlockStatefulFTP`: `Edm.Boolean`
    pub fn firewall_block_stateful_ftp(&self) -> Option<bool> {
        self.0.bool("firewallBlockStatefulFTP")
    }

    /// Sets `firewallBlockStatefulFTP`.
    pub fn with_firewall_block_stateful_ftp(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallBlockStatefulFTP", value))
    }

    /// `firewallIdleTimeoutForSecurityAssociationInSeconds`: `Edm.Int32`
    pub fn firewall_idle_timeout_for_security_association_in_seconds(&self) -> Option<i32> {
        self.0.i32("firewallIdleTimeoutForSecurityAssociationInSeconds")
    }

    /// Sets `firewallIdleTimeoutForSecurityAssociationInSeconds`.
    pub fn with_firewall_idle_timeout_for_security_association_in_seconds(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("firewallIdleTimeoutForSecurityAssociationInSeconds", value))
    }

    /// `firewallPreSharedKeyEncodingMethod`: `microsoft.graph.firewallPreSharedKeyEncodingMethodType`
    ///
    /// Possible values are: deviceDefault, none, utF8.
    pub fn firewall_pre_shared_key_encoding_method(&self) -> Option<super::FirewallPreSharedKeyEncodingMethodType> {
        self.0.enumeration("firewallPreSharedKeyEncodingMethod")
    }

    /// Sets `firewallPreSharedKeyEncodingMethod`.
    pub fn with_firewall_pre_shared_key_encoding_method(
        self,
        value: impl Into<Nullable<super::FirewallPreSharedKeyEncodingMethodType>>,
    ) -> Self {
        Self(self.0.with("firewallPreSharedKeyEncodingMethod", value))
    }

    /// `firewallIPSecExemptionsNone`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_none(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsNone")
    }

    /// Sets `firewallIPSecExemptionsNone`.
    pub fn with_firewall_ip_sec_exemptions_none(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsNone", value))
    }

    /// `firewallIPSecExemptionsAllowNeighborDiscovery`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_neighbor_discovery(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowNeighborDiscovery")
    }

    /// Sets `firewallIPSecExemptionsAllowNeighborDiscovery`.
    pub fn with_firewall_ip_sec_exemptions_allow_neighbor_discovery(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowNeighborDiscovery", value))
    }

    /// `firewallIPSecExemptionsAllowICMP`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_icmp(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowICMP")
    }

    /// Sets `firewallIPSecExemptionsAllowICMP`.
    pub fn with_firewall_ip_sec_exemptions_allow_icmp(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowICMP", value))
    }

    /// `firewallIPSecExemptionsAllowRouterDiscovery`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_router_discovery(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowRouterDiscovery")
    }

    /// Sets `firewallIPSecExemptionsAllowRouterDiscovery`.
    pub fn with_firewall_ip_sec_exemptions_allow_router_discovery(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowRouterDiscovery", value))
    }

    /// `firewallIPSecExemptionsAllowDHCP`: `Edm.Boolean`
    pub fn firewall_ip_sec_exemptions_allow_dhcp(&self) -> Option<bool> {
        self.0.bool("firewallIPSecExemptionsAllowDHCP")
    }

    /// Sets `firewallIPSecExemptionsAllowDHCP`.
    pub fn with_firewall_ip_sec_exemptions_allow_dhcp(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallIPSecExemptionsAllowDHCP", value))
    }

    /// `firewallCertificateRevocationListCheckMethod`: `microsoft.graph.firewallCertificateRevocationListCheckMethodType`
    ///
    /// Possible values are: deviceDefault, none, attempt, require.
    pub fn firewall_certificate_revocation_list_check_method(
        &self,
    ) -> Option<super::FirewallCertificateRevocationListCheckMethodType>
    {
        self.0.enumeration("firewallCertificateRevocationListCheckMethod")
    }

    /// Sets `firewallCertificateRevocationListCheckMethod`.
    pub fn with_firewall_certificate_revocation_list_check_method(
        self,
        value: impl Into<Nullable<super::FirewallCertificateRevocationListCheckMethodType>>,
    ) -> Self {
        Self(self.0.with("firewallCertificateRevocationListCheckMethod", value))
    }

    /// `firewallMergeKeyingModuleSettings`: `Edm.Boolean`
    pub fn firewall_merge_keying_module_settings(&self) -> Option<bool> {
        self.0.bool("firewallMergeKeyingModuleSettings")
    }

    /// Sets `firewallMergeKeyingModuleSettings`.
    pub fn with_firewall_merge_keying_module_settings(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("firewallMergeKeyingModuleSettings", value))
    }

    /// `firewallPacketQueueingMethod`: `microsoft.graph.firewallPacketQueueingMethodType`
    ///
    /// Possible values are: deviceDefault, disabled, queueInbound, queueOutbound, queueBoth.
    pub fn firewall_packet_queueing_method(&self) -> Option<super::FirewallPacketQueueingMethodType> {
        self.0.enumeration("firewallPacketQueueingMethod")
    }

    /// Sets `firewallPacketQueueingMethod`.
    pub fn with_firewall_packet_queueing_method(
        self,
        value: impl Into<Nullable<super::FirewallPacketQueueingMethodType>>,
    ) -> Self {
        Self(self.0.with("firewallPacketQueueingMethod", value))
    }

    /// `firewallProfileDomain`: `microsoft.graph.windowsFirewallNetworkProfile`
    pub fn firewall_profile_domain(&self) -> Option<&super::WindowsFirewallNetworkProfile> {
        self.0.model("firewallProfileDomain")
    }

    /// Sets `firewallProfileDomain`.
    pub fn with_firewall_profile_domain(
        self,
        value: impl Into<Nullable<super::WindowsFirewallNetworkProfile>>,
    ) -> Self {
        Self(self.0.with("firewallProfileDomain", value))
    }

    /// `firewallProfilePublic`: `microsoft.graph.windowsFirewallNetworkProfile`
    pub fn firewall_profile_public(&self) -> Option<&super::WindowsFirewallNetworkProfile> {
        self.0.model("firewallProfilePublic")
    }

    /// Sets `firewallProfilePublic`.
    pub fn with_firewall_profile_public(
        self,
        value: impl Into<Nullable<super::WindowsFirewallNetworkProfile>>,
    ) -> Self {
        Self(self.0.with("firewallProfilePublic", value))
    }

    /// `firewallProfilePrivate`: `microsoft.graph.windowsFirewallNetworkProfile`
    pub fn firewall_profile_private(&self) -> Option<&super::WindowsFirewallNetworkProfile> {
        self.0.model("firewallProfilePrivate")
    }

    /// Sets `firewallProfilePrivate`.
    pub fn with_firewall_profile_private(
        self,
        value: impl Into<Nullable<super::WindowsFirewallNetworkProfile>>,
    ) -> Self {
        Self(self.0.with("firewallProfilePrivate", value))
    }

    /// `defenderAdobeReaderLaunchChildProcess`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_adobe_reader_launch_child_process(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderAdobeReaderLaunchChildProcess")
    }

    /// Sets `defenderAdobeReaderLaunchChildProcess`.
    pub fn with_defender_adobe_reader_launch_child_process(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderAdobeReaderLaunchChildProcess", value))
    }

    /// `defenderAttackSurfaceReductionExcludedPaths`: `Collection(Edm.String)`
    pub fn defender_attack_surface_reduction_excluded_paths(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderAttackSurfaceReductionExcludedPaths")
    }

    /// Sets `defenderAttackSurfaceReductionExcludedPaths`.
    pub fn with_defender_attack_surface_reduction_excluded_paths(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("defenderAttackSurfaceReductionExcludedPaths", value))
    }

    /// `defenderOfficeAppsOtherProcessInjectionType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_office_apps_other_process_injection_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderOfficeAppsOtherProcessInjectionType")
    }

    /// Sets `defenderOfficeAppsOtherProcessInjectionType`.
    pub fn with_defender_office_apps_other_process_injection_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeAppsOtherProcessInjectionType", value))
    }

    /// `defenderOfficeAppsOtherProcessInjection`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_office_apps_other_process_injection(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderOfficeAppsOtherProcessInjection")
    }

    /// Sets `defenderOfficeAppsOtherProcessInjection`.
    pub fn with_defender_office_apps_other_process_injection(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeAppsOtherProcessInjection", value))
    }

    /// `defenderOfficeCommunicationAppsLaunchChildProcess`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_office_communication_apps_launch_child_process(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderOfficeCommunicationAppsLaunchChildProcess")
    }

    /// Sets `defenderOfficeCommunicationAppsLaunchChildProcess`.
    pub fn with_defender_office_communication_apps_launch_child_process(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeCommunicationAppsLaunchChildProcess", value))
    }

    /// `defenderOfficeAppsExecutableContentCreationOrLaunchType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_office_apps_executable_content_creation_or_launch_type(
        &self,
    ) -> Option<super::DefenderAttackSurfaceType>
    {
        self.0.enumeration("defenderOfficeAppsExecutableContentCreationOrLaunchType")
    }

    /// Sets `defenderOfficeAppsExecutableContentCreationOrLaunchType`.
    pub fn with_defender_office_apps_executable_content_creation_or_launch_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeAppsExecutableContentCreationOrLaunchType", value))
    }

    /// `defenderOfficeAppsExecutableContentCreationOrLaunch`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_office_apps_executable_content_creation_or_launch(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderOfficeAppsExecutableContentCreationOrLaunch")
    }

    /// Sets `defenderOfficeAppsExecutableContentCreationOrLaunch`.
    pub fn with_defender_office_apps_executable_content_creation_or_launch(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeAppsExecutableContentCreationOrLaunch", value))
    }

    /// `defenderOfficeAppsLaunchChildProcessType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_office_apps_launch_child_process_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderOfficeAppsLaunchChildProcessType")
    }

    /// Sets `defenderOfficeAppsLaunchChildProcessType`.
    pub fn with_defender_office_apps_launch_child_process_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeAppsLaunchChildProcessType", value))
    }

    /// `defenderOfficeAppsLaunchChildProcess`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_office_apps_launch_child_process(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderOfficeAppsLaunchChildProcess")
    }

    /// Sets `defenderOfficeAppsLaunchChildProcess`.
    pub fn with_defender_office_apps_launch_child_process(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeAppsLaunchChildProcess", value))
    }

    /// `defenderOfficeMacroCodeAllowWin32ImportsType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_office_macro_code_allow_win32_imports_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderOfficeMacroCodeAllowWin32ImportsType")
    }

    /// Sets `defenderOfficeMacroCodeAllowWin32ImportsType`.
    pub fn with_defender_office_macro_code_allow_win32_imports_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeMacroCodeAllowWin32ImportsType", value))
    }

    /// `defenderOfficeMacroCodeAllowWin32Imports`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_office_macro_code_allow_win32_imports(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderOfficeMacroCodeAllowWin32Imports")
    }

    /// Sets `defenderOfficeMacroCodeAllowWin32Imports`.
    pub fn with_defender_office_macro_code_allow_win32_imports(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderOfficeMacroCodeAllowWin32Imports", value))
    }

    /// `defenderScriptObfuscatedMacroCodeType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_script_obfuscated_macro_code_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderScriptObfuscatedMacroCodeType")
    }

    /// Sets `defenderScriptObfuscatedMacroCodeType`.
    pub fn with_defender_script_obfuscated_macro_code_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderScriptObfuscatedMacroCodeType", value))
    }

    /// `defenderScriptObfuscatedMacroCode`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_script_obfuscated_macro_code(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderScriptObfuscatedMacroCode")
    }

    /// Sets `defenderScriptObfuscatedMacroCode`.
    pub fn with_defender_script_obfuscated_macro_code(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderScriptObfuscatedMacroCode", value))
    }

    /// `defenderScriptDownloadedPayloadExecutionType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_script_downloaded_payload_execution_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderScriptDownloadedPayloadExecutionType")
    }

    /// Sets `defenderScriptDownloadedPayloadExecutionType`.
    pub fn with_defender_script_downloaded_payload_execution_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderScriptDownloadedPayloadExecutionType", value))
    }

    /// `defenderScriptDownloadedPayloadExecution`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_script_downloaded_payload_execution(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderScriptDownloadedPayloadExecution")
    }

    /// Sets `defenderScriptDownloadedPayloadExecution`.
    pub fn with_defender_script_downloaded_payload_execution(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderScriptDownloadedPayloadExecution", value))
    }

    /// `defenderPreventCredentialStealingType`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_prevent_credential_stealing_type(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderPreventCredentialStealingType")
    }

    /// Sets `defenderPreventCredentialStealingType`.
    pub fn with_defender_prevent_credential_stealing_type(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderPreventCredentialStealingType", value))
    }

    /// `defenderProcessCreationType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_process_creation_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderProcessCreationType")
    }

    /// Sets `defenderProcessCreationType`.
    pub fn with_defender_process_creation_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderProcessCreationType", value))
    }

    /// `defenderProcessCreation`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_process_creation(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderProcessCreation")
    }

    /// Sets `defenderProcessCreation`.
    pub fn with_defender_process_creation(self, value: impl Into<Nullable<super::DefenderProtectionType>>) -> Self {
        Self(self.0.with("defenderProcessCreation", value))
    }

    /// `defenderUntrustedUSBProcessType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_untrusted_usb_process_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderUntrustedUSBProcessType")
    }

    /// Sets `defenderUntrustedUSBProcessType`.
    pub fn with_defender_untrusted_usb_process_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderUntrustedUSBProcessType", value))
    }

    /// `defenderUntrustedUSBProcess`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_untrusted_usb_process(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderUntrustedUSBProcess")
    }

    /// Sets `defenderUntrustedUSBProcess`.
    pub fn with_defender_untrusted_usb_process(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderUntrustedUSBProcess", value))
    }

    /// `defenderUntrustedExecutableType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_untrusted_executable_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderUntrustedExecutableType")
    }

    /// Sets `defenderUntrustedExecutableType`.
    pub fn with_defender_untrusted_executable_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderUntrustedExecutableType", value))
    }

    /// `defenderUntrustedExecutable`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_untrusted_executable(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderUntrustedExecutable")
    }

    /// Sets `defenderUntrustedExecutable`.
    pub fn with_defender_untrusted_executable(self, value: impl Into<Nullable<super::DefenderProtectionType>>) -> Self {
        Self(self.0.with("defenderUntrustedExecutable", value))
    }

    /// `defenderEmailContentExecutionType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_email_content_execution_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderEmailContentExecutionType")
    }

    /// Sets `defenderEmailContentExecutionType`.
    pub fn with_defender_email_content_execution_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderEmailContentExecutionType", value))
    }

    /// `defenderEmailContentExecution`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_email_content_execution(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderEmailContentExecution")
    }

    /// Sets `defenderEmailContentExecution`.
    pub fn with_defender_email_content_execution(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderEmailContentExecution", value))
    }

    /// `defenderAdvancedRansomewareProtectionType`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_advanced_ransomeware_protection_type(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderAdvancedRansomewareProtectionType")
    }

    /// Sets `defenderAdvancedRansomewareProtectionType`.
    pub fn with_defender_advanced_ransomeware_protection_type(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderAdvancedRansomewareProtectionType", value))
    }

    /// `defenderGuardMyFoldersType`: `microsoft.graph.folderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, blockDiskModification, auditDiskModification.
    pub fn defender_guard_my_folders_type(&self) -> Option<super::FolderProtectionType> {
        self.0.enumeration("defenderGuardMyFoldersType")
    }

    /// Sets `defenderGuardMyFoldersType`.
    pub fn with_defender_guard_my_folders_type(self, value: impl Into<Nullable<super::FolderProtectionType>>) -> Self {
        Self(self.0.with("defenderGuardMyFoldersType", value))
    }

    /// `defenderGuardedFoldersAllowedAppPaths`: `Collection(Edm.String)`
    pub fn defender_guarded_folders_allowed_app_paths(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderGuardedFoldersAllowedAppPaths")
    }

    /// Sets `defenderGuardedFoldersAllowedAppPaths`.
    pub fn with_defender_guarded_folders_allowed_app_paths(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defenderGuardedFoldersAllowedAppPaths", value))
    }

    /// `defenderAdditionalGuardedFolders`: `Collection(Edm.String)`
    pub fn defender_additional_guarded_folders(&self) -> Option<Vec<&str>> {
        self.0.strs("defenderAdditionalGuardedFolders")
    }

    /// Sets `defenderAdditionalGuardedFolders`.
    pub fn with_defender_additional_guarded_folders(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("defenderAdditionalGuardedFolders", value))
    }

    /// `defenderNetworkProtectionType`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_network_protection_type(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderNetworkProtectionType")
    }

    /// Sets `defenderNetworkProtectionType`.
    pub fn with_defender_network_protection_type(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderNetworkProtectionType", value))
    }

    /// `defenderExploitProtectionXml`: `Edm.Binary`
    pub fn defender_exploit_protection_xml(&self) -> Parsed<Bytes> {
        self.0.binary("defenderExploitProtectionXml")
    }

    /// Sets `defenderExploitProtectionXml`.
    pub fn with_defender_exploit_protection_xml(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("defenderExploitProtectionXml", value))
    }

    /// `defenderExploitProtectionXmlFileName`: `Edm.String`
    pub fn defender_exploit_protection_xml_file_name(&self) -> Option<&str> {
        self.0.str("defenderExploitProtectionXmlFileName")
    }

    /// Sets `defenderExploitProtectionXmlFileName`.
    pub fn with_defender_exploit_protection_xml_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defenderExploitProtectionXmlFileName", value))
    }

    /// `defenderSecurityCenterBlockExploitProtectionOverride`: `Edm.Boolean`
    pub fn defender_security_center_block_exploit_protection_override(&self) -> Option<bool> {
        self.0.bool("defenderSecurityCenterBlockExploitProtectionOverride")
    }

    /// Sets `defenderSecurityCenterBlockExploitProtectionOverride`.
    pub fn with_defender_security_center_block_exploit_protection_override(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderSecurityCenterBlockExploitProtectionOverride", value))
    }

    /// `defenderBlockPersistenceThroughWmiType`: `microsoft.graph.defenderAttackSurfaceType`
    ///
    /// Possible values are: userDefined, block, auditMode, warn, disable.
    pub fn defender_block_persistence_through_wmi_type(&self) -> Option<super::DefenderAttackSurfaceType> {
        self.0.enumeration("defenderBlockPersistenceThroughWmiType")
    }

    /// Sets `defenderBlockPersistenceThroughWmiType`.
    pub fn with_defender_block_persistence_through_wmi_type(
        self,
        value: impl Into<Nullable<super::DefenderAttackSurfaceType>>,
    ) -> Self {
        Self(self.0.with("defenderBlockPersistenceThroughWmiType", value))
    }

    /// `appLockerApplicationControl`: `microsoft.graph.appLockerApplicationControlType`
    ///
    /// Possible values are: notConfigured, enforceComponentsAndStoreApps, auditComponentsAndStoreApps, enforceComponentsStoreAppsAndSmartlocker, auditComponentsStoreAppsAndSmartlocker.
    pub fn app_locker_application_control(&self) -> Option<super::AppLockerApplicationControlType> {
        self.0.enumeration("appLockerApplicationControl")
    }

    /// Sets `appLockerApplicationControl`.
    pub fn with_app_locker_application_control(
        self,
        value: impl Into<Nullable<super::AppLockerApplicationControlType>>,
    ) -> Self {
        Self(self.0.with("appLockerApplicationControl", value))
    }

    /// `deviceGuardLocalSystemAuthorityCredentialGuardSettings`: `microsoft.graph.deviceGuardLocalSystemAuthorityCredentialGuardType`
    ///
    /// Possible values are: notConfigured, enableWithUEFILock, enableWithoutUEFILock, disable.
    pub fn device_guard_local_system_authority_credential_guard_settings(
        &self,
    ) -> Option<super::DeviceGuardLocalSystemAuthorityCredentialGuardType>
    {
        self.0.enumeration("deviceGuardLocalSystemAuthorityCredentialGuardSettings")
    }

    /// Sets `deviceGuardLocalSystemAuthorityCredentialGuardSettings`.
    pub fn with_device_guard_local_system_authority_credential_guard_settings(
        self,
        value: impl Into<Nullable<super::DeviceGuardLocalSystemAuthorityCredentialGuardType>>,
    ) -> Self {
        Self(self.0.with("deviceGuardLocalSystemAuthorityCredentialGuardSettings", value))
    }

    /// `deviceGuardEnableVirtualizationBasedSecurity`: `Edm.Boolean`
    pub fn device_guard_enable_virtualization_based_security(&self) -> Option<bool> {
        self.0.bool("deviceGuardEnableVirtualizationBasedSecurity")
    }

    /// Sets `deviceGuardEnableVirtualizationBasedSecurity`.
    pub fn with_device_guard_enable_virtualization_based_security(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceGuardEnableVirtualizationBasedSecurity", value))
    }

    /// `deviceGuardEnableSecureBootWithDMA`: `Edm.Boolean`
    pub fn device_guard_enable_secure_boot_with_dma(&self) -> Option<bool> {
        self.0.bool("deviceGuardEnableSecureBootWithDMA")
    }

    /// Sets `deviceGuardEnableSecureBootWithDMA`.
    pub fn with_device_guard_enable_secure_boot_with_dma(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deviceGuardEnableSecureBootWithDMA", value))
    }

    /// `deviceGuardSecureBootWithDMA`: `microsoft.graph.secureBootWithDMAType`
    ///
    /// Possible values are: notConfigured, withoutDMA, withDMA.
    pub fn device_guard_secure_boot_with_dma(&self) -> Option<super::SecureBootWithDmaType> {
        self.0.enumeration("deviceGuardSecureBootWithDMA")
    }

    /// Sets `deviceGuardSecureBootWithDMA`.
    pub fn with_device_guard_secure_boot_with_dma(
        self,
        value: impl Into<Nullable<super::SecureBootWithDmaType>>,
    ) -> Self {
        Self(self.0.with("deviceGuardSecureBootWithDMA", value))
    }

    /// `deviceGuardLaunchSystemGuard`: `microsoft.graph.enablement`
    ///
    /// Possible values are: notConfigured, enabled, disabled.
    pub fn device_guard_launch_system_guard(&self) -> Option<super::Enablement> {
        self.0.enumeration("deviceGuardLaunchSystemGuard")
    }

    /// Sets `deviceGuardLaunchSystemGuard`.
    pub fn with_device_guard_launch_system_guard(self, value: impl Into<Nullable<super::Enablement>>) -> Self {
        Self(self.0.with("deviceGuardLaunchSystemGuard", value))
    }

    /// `smartScreenEnableInShell`: `Edm.Boolean`
    pub fn smart_screen_enable_in_shell(&self) -> Option<bool> {
        self.0.bool("smartScreenEnableInShell")
    }

    /// Sets `smartScreenEnableInShell`.
    pub fn with_smart_screen_enable_in_shell(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smartScreenEnableInShell", value))
    }

    /// `smartScreenBlockOverrideForFiles`: `Edm.Boolean`
    pub fn smart_screen_block_override_for_files(&self) -> Option<bool> {
        self.0.bool("smartScreenBlockOverrideForFiles")
    }

    /// Sets `smartScreenBlockOverrideForFiles`.
    pub fn with_smart_screen_block_override_for_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("smartScreenBlockOverrideForFiles", value))
    }

    /// `applicationGuardEnabled`: `Edm.Boolean`
    pub fn application_guard_enabled(&self) -> Option<bool> {
        self.0.bool("applicationGuardEnabled")
    }

    /// Sets `applicationGuardEnabled`.
    pub fn with_application_guard_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardEnabled", value))
    }

    /// `applicationGuardEnabledOptions`: `microsoft.graph.applicationGuardEnabledOptions`
    ///
    /// Possible values are: notConfigured, enabledForEdge, enabledForOffice, enabledForEdgeAndOffice.
    pub fn application_guard_enabled_options(&self) -> Option<super::ApplicationGuardEnabledOptions> {
        self.0.enumeration("applicationGuardEnabledOptions")
    }

    /// Sets `applicationGuardEnabledOptions`.
    pub fn with_application_guard_enabled_options(
        self,
        value: impl Into<Nullable<super::ApplicationGuardEnabledOptions>>,
    ) -> Self {
        Self(self.0.with("applicationGuardEnabledOptions", value))
    }

    /// `applicationGuardBlockFileTransfer`: `microsoft.graph.applicationGuardBlockFileTransferType`
    ///
    /// Possible values are: notConfigured, blockImageAndTextFile, blockImageFile, blockNone, blockTextFile.
    pub fn application_guard_block_file_transfer(&self) -> Option<super::ApplicationGuardBlockFileTransferType> {
        self.0.enumeration("applicationGuardBlockFileTransfer")
    }

    /// Sets `applicationGuardBlockFileTransfer`.
    pub fn with_application_guard_block_file_transfer(
        self,
        value: impl Into<Nullable<super::ApplicationGuardBlockFileTransferType>>,
    ) -> Self {
        Self(self.0.with("applicationGuardBlockFileTransfer", value))
    }

    /// `applicationGuardBlockNonEnterpriseContent`: `Edm.Boolean`
    pub fn application_guard_block_non_enterprise_content(&self) -> Option<bool> {
        self.0.bool("applicationGuardBlockNonEnterpriseContent")
    }

    /// Sets `applicationGuardBlockNonEnterpriseContent`.
    pub fn with_application_guard_block_non_enterprise_content(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardBlockNonEnterpriseContent", value))
    }

    /// `applicationGuardAllowPersistence`: `Edm.Boolean`
    pub fn application_guard_allow_persistence(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPersistence")
    }

    /// Sets `applicationGuardAllowPersistence`.
    pub fn with_application_guard_allow_persistence(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPersistence", value))
    }

    /// `applicationGuardForceAuditing`: `Edm.Boolean`
    pub fn application_guard_force_auditing(&self) -> Option<bool> {
        self.0.bool("applicationGuardForceAuditing")
    }

    /// Sets `applicationGuardForceAuditing`.
    pub fn with_application_guard_force_auditing(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardForceAuditing", value))
    }

    /// `applicationGuardBlockClipboardSharing`: `microsoft.graph.applicationGuardBlockClipboardSharingType`
    ///
    /// Possible values are: notConfigured, blockBoth, blockHostToContainer, blockContainerToHost, blockNone.
    pub fn application_guard_block_clipboard_sharing(
        &self,
    ) -> Option<super::ApplicationGuardBlockClipboardSharingType>
    {
        self.0.enumeration("applicationGuardBlockClipboardSharing")
    }

    /// Sets `applicationGuardBlockClipboardSharing`.
    pub fn with_application_guard_block_clipboard_sharing(
        self,
        value: impl Into<Nullable<super::ApplicationGuardBlockClipboardSharingType>>,
    ) -> Self {
        Self(self.0.with("applicationGuardBlockClipboardSharing", value))
    }

    /// `applicationGuardAllowPrintToPDF`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_pdf(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToPDF")
    }

    /// Sets `applicationGuardAllowPrintToPDF`.
    pub fn with_application_guard_allow_print_to_pdf(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToPDF", value))
    }

    /// `applicationGuardAllowPrintToXPS`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_xps(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToXPS")
    }

    /// Sets `applicationGuardAllowPrintToXPS`.
    pub fn with_application_guard_allow_print_to_xps(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToXPS", value))
    }

    /// `applicationGuardAllowPrintToLocalPrinters`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_local_printers(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToLocalPrinters")
    }

    /// Sets `applicationGuardAllowPrintToLocalPrinters`.
    pub fn with_application_guard_allow_print_to_local_printers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToLocalPrinters", value))
    }

    /// `applicationGuardAllowPrintToNetworkPrinters`: `Edm.Boolean`
    pub fn application_guard_allow_print_to_network_printers(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowPrintToNetworkPrinters")
    }

    /// Sets `applicationGuardAllowPrintToNetworkPrinters`.
    pub fn with_application_guard_allow_print_to_network_printers(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowPrintToNetworkPrinters", value))
    }

    /// `applicationGuardAllowVirtualGPU`: `Edm.Boolean`
    pub fn application_guard_allow_virtual_gpu(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowVirtualGPU")
    }

    /// Sets `applicationGuardAllowVirtualGPU`.
    pub fn with_application_guard_allow_virtual_gpu(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowVirtualGPU", value))
    }

    /// `applicationGuardAllowFileSaveOnHost`: `Edm.Boolean`
    pub fn application_guard_allow_file_save_on_host(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowFileSaveOnHost")
    }

    /// Sets `applicationGuardAllowFileSaveOnHost`.
    pub fn with_application_guard_allow_file_save_on_host(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowFileSaveOnHost", value))
    }

    /// `applicationGuardAllowCameraMicrophoneRedirection`: `Edm.Boolean`
    pub fn application_guard_allow_camera_microphone_redirection(&self) -> Option<bool> {
        self.0.bool("applicationGuardAllowCameraMicrophoneRedirection")
    }

    /// Sets `applicationGuardAllowCameraMicrophoneRedirection`.
    pub fn with_application_guard_allow_camera_microphone_redirection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applicationGuardAllowCameraMicrophoneRedirection", value))
    }

    /// `applicationGuardCertificateThumbprints`: `Collection(Edm.String)`
    pub fn application_guard_certificate_thumbprints(&self) -> Option<Vec<&str>> {
        self.0.strs("applicationGuardCertificateThumbprints")
    }

    /// Sets `applicationGuardCertificateThumbprints`.
    pub fn with_application_guard_certificate_thumbprints(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("applicationGuardCertificateThumbprints", value))
    }

    /// `bitLockerAllowStandardUserEncryption`: `Edm.Boolean`
    pub fn bit_locker_allow_standard_user_encryption(&self) -> Option<bool> {
        self.0.bool("bitLockerAllowStandardUserEncryption")
    }

    /// Sets `bitLockerAllowStandardUserEncryption`.
    pub fn with_bit_locker_allow_standard_user_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerAllowStandardUserEncryption", value))
    }

    /// `bitLockerDisableWarningForOtherDiskEncryption`: `Edm.Boolean`
    pub fn bit_locker_disable_warning_for_other_disk_encryption(&self) -> Option<bool> {
        self.0.bool("bitLockerDisableWarningForOtherDiskEncryption")
    }

    /// Sets `bitLockerDisableWarningForOtherDiskEncryption`.
    pub fn with_bit_locker_disable_warning_for_other_disk_encryption(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerDisableWarningForOtherDiskEncryption", value))
    }

    /// `bitLockerEnableStorageCardEncryptionOnMobile`: `Edm.Boolean`
    pub fn bit_locker_enable_storage_card_encryption_on_mobile(&self) -> Option<bool> {
        self.0.bool("bitLockerEnableStorageCardEncryptionOnMobile")
    }

    /// Sets `bitLockerEnableStorageCardEncryptionOnMobile`.
    pub fn with_bit_locker_enable_storage_card_encryption_on_mobile(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerEnableStorageCardEncryptionOnMobile", value))
    }

    /// `bitLockerEncryptDevice`: `Edm.Boolean`
    pub fn bit_locker_encrypt_device(&self) -> Option<bool> {
        self.0.bool("bitLockerEncryptDevice")
    }

    /// Sets `bitLockerEncryptDevice`.
    pub fn with_bit_locker_encrypt_device(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("bitLockerEncryptDevice", value))
    }

    /// `bitLockerSystemDrivePolicy`: `microsoft.graph.bitLockerSystemDrivePolicy`
    pub fn bit_locker_system_drive_policy(&self) -> Option<&super::BitLockerSystemDrivePolicy> {
        self.0.model("bitLockerSystemDrivePolicy")
    }

    /// Sets `bitLockerSystemDrivePolicy`.
    pub fn with_bit_locker_system_drive_policy(
        self,
        value: impl Into<Nullable<super::BitLockerSystemDrivePolicy>>,
    ) -> Self {
        Self(self.0.with("bitLockerSystemDrivePolicy", value))
    }

    /// `bitLockerFixedDrivePolicy`: `microsoft.graph.bitLockerFixedDrivePolicy`
    pub fn bit_locker_fixed_drive_policy(&self) -> Option<&super::BitLockerFixedDrivePolicy> {
        self.0.model("bitLockerFixedDrivePolicy")
    }

    /// Sets `bitLockerFixedDrivePolicy`.
    pub fn with_bit_locker_fixed_drive_policy(
        self,
        value: impl Into<Nullable<super::BitLockerFixedDrivePolicy>>,
    ) -> Self {
        Self(self.0.with("bitLockerFixedDrivePolicy", value))
    }

    /// `bitLockerRemovableDrivePolicy`: `microsoft.graph.bitLockerRemovableDrivePolicy`
    pub fn bit_locker_removable_drive_policy(&self) -> Option<&super::BitLockerRemovableDrivePolicy> {
        self.0.model("bitLockerRemovableDrivePolicy")
    }

    /// Sets `bitLockerRemovableDrivePolicy`.
    pub fn with_bit_locker_removable_drive_policy(
        self,
        value: impl Into<Nullable<super::BitLockerRemovableDrivePolicy>>,
    ) -> Self {
        Self(self.0.with("bitLockerRemovableDrivePolicy", value))
    }

    /// `bitLockerRecoveryPasswordRotation`: `microsoft.graph.bitLockerRecoveryPasswordRotationType`
    ///
    /// Possible values are: notConfigured, disabled, enabledForAzureAd, enabledForAzureAdAndHybrid.
    pub fn bit_locker_recovery_password_rotation(&self) -> Option<super::BitLockerRecoveryPasswordRotationType> {
        self.0.enumeration("bitLockerRecoveryPasswordRotation")
    }

    /// Sets `bitLockerRecoveryPasswordRotation`.
    pub fn with_bit_locker_recovery_password_rotation(
        self,
        value: impl Into<Nullable<super::BitLockerRecoveryPasswordRotationType>>,
    ) -> Self {
        Self(self.0.with("bitLockerRecoveryPasswordRotation", value))
    }

    /// `defenderDisableScanArchiveFiles`: `Edm.Boolean`
    pub fn defender_disable_scan_archive_files(&self) -> Option<bool> {
        self.0.bool("defenderDisableScanArchiveFiles")
    }

    /// Sets `defenderDisableScanArchiveFiles`.
    pub fn with_defender_disable_scan_archive_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableScanArchiveFiles", value))
    }

    /// `defenderAllowScanArchiveFiles`: `Edm.Boolean`
    pub fn defender_allow_scan_archive_files(&self) -> Option<bool> {
        self.0.bool("defenderAllowScanArchiveFiles")
    }

    /// Sets `defenderAllowScanArchiveFiles`.
    pub fn with_defender_allow_scan_archive_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowScanArchiveFiles", value))
    }

    /// `defenderDisableBehaviorMonitoring`: `Edm.Boolean`
    pub fn defender_disable_behavior_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderDisableBehaviorMonitoring")
    }

    /// Sets `defenderDisableBehaviorMonitoring`.
    pub fn with_defender_disable_behavior_monitoring(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableBehaviorMonitoring", value))
    }

    /// `defenderAllowBehaviorMonitoring`: `Edm.Boolean`
    pub fn defender_allow_behavior_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderAllowBehaviorMonitoring")
    }

    /// Sets `defenderAllowBehaviorMonitoring`.
    pub fn with_defender_allow_behavior_monitoring(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowBehaviorMonitoring", value))
    }

    /// `defenderDisableCloudProtection`: `Edm.Boolean`
    pub fn defender_disable_cloud_protection(&self) -> Option<bool> {
        self.0.bool("defenderDisableCloudProtection")
    }

    /// Sets `defenderDisableCloudProtection`.
    pub fn with_defender_disable_cloud_protection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableCloudProtection", value))
    }

    /// `defenderAllowCloudProtection`: `Edm.Boolean`
    pub fn defender_allow_cloud_protection(&self) -> Option<bool> {
        self.0.bool("defenderAllowCloudProtection")
    }

    /// Sets `defenderAllowCloudProtection`.
    pub fn with_defender_allow_cloud_protection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowCloudProtection", value))
    }

    /// `defenderEnableScanIncomingMail`: `Edm.Boolean`
    pub fn defender_enable_scan_incoming_mail(&self) -> Option<bool> {
        self.0.bool("defenderEnableScanIncomingMail")
    }

    /// Sets `defenderEnableScanIncomingMail`.
    pub fn with_defender_enable_scan_incoming_mail(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderEnableScanIncomingMail", value))
    }

    /// `defenderEnableScanMappedNetworkDrivesDuringFullScan`: `Edm.Boolean`
    pub fn defender_enable_scan_mapped_network_drives_during_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderEnableScanMappedNetworkDrivesDuringFullScan")
    }

    /// Sets `defenderEnableScanMappedNetworkDrivesDuringFullScan`.
    pub fn with_defender_enable_scan_mapped_network_drives_during_full_scan(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderEnableScanMappedNetworkDrivesDuringFullScan", value))
    }

    /// `defenderDisableScanRemovableDrivesDuringFullScan`: `Edm.Boolean`
    pub fn defender_disable_scan_removable_drives_during_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderDisableScanRemovableDrivesDuringFullScan")
    }

    /// Sets `defenderDisableScanRemovableDrivesDuringFullScan`.
    pub fn with_defender_disable_scan_removable_drives_during_full_scan(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderDisableScanRemovableDrivesDuringFullScan", value))
    }

    /// `defenderAllowScanRemovableDrivesDuringFullScan`: `Edm.Boolean`
    pub fn defender_allow_scan_removable_drives_during_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderAllowScanRemovableDrivesDuringFullScan")
    }

    /// Sets `defenderAllowScanRemovableDrivesDuringFullScan`.
    pub fn with_defender_allow_scan_removable_drives_during_full_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowScanRemovableDrivesDuringFullScan", value))
    }

    /// `defenderDisableScanDownloads`: `Edm.Boolean`
    pub fn defender_disable_scan_downloads(&self) -> Option<bool> {
        self.0.bool("defenderDisableScanDownloads")
    }

    /// Sets `defenderDisableScanDownloads`.
    pub fn with_defender_disable_scan_downloads(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableScanDownloads", value))
    }

    /// `defenderAllowScanDownloads`: `Edm.Boolean`
    pub fn defender_allow_scan_downloads(&self) -> Option<bool> {
        self.0.bool("defenderAllowScanDownloads")
    }

    /// Sets `defenderAllowScanDownloads`.
    pub fn with_defender_allow_scan_downloads(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowScanDownloads", value))
    }

    /// `defenderDisableIntrusionPreventionSystem`: `Edm.Boolean`
    pub fn defender_disable_intrusion_prevention_system(&self) -> Option<bool> {
        self.0.bool("defenderDisableIntrusionPreventionSystem")
    }

    /// Sets `defenderDisableIntrusionPreventionSystem`.
    pub fn with_defender_disable_intrusion_prevention_system(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableIntrusionPreventionSystem", value))
    }

    /// `defenderAllowIntrusionPreventionSystem`: `Edm.Boolean`
    pub fn defender_allow_intrusion_prevention_system(&self) -> Option<bool> {
        self.0.bool("defenderAllowIntrusionPreventionSystem")
    }

    /// Sets `defenderAllowIntrusionPreventionSystem`.
    pub fn with_defender_allow_intrusion_prevention_system(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowIntrusionPreventionSystem", value))
    }

    /// `defenderDisableOnAccessProtection`: `Edm.Boolean`
    pub fn defender_disable_on_access_protection(&self) -> Option<bool> {
        self.0.bool("defenderDisableOnAccessProtection")
    }

    /// Sets `defenderDisableOnAccessProtection`.
    pub fn with_defender_disable_on_access_protection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableOnAccessProtection", value))
    }

    /// `defenderAllowOnAccessProtection`: `Edm.Boolean`
    pub fn defender_allow_on_access_protection(&self) -> Option<bool> {
        self.0.bool("defenderAllowOnAccessProtection")
    }

    /// Sets `defenderAllowOnAccessProtection`.
    pub fn with_defender_allow_on_access_protection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowOnAccessProtection", value))
    }

    /// `defenderDisableRealTimeMonitoring`: `Edm.Boolean`
    pub fn defender_disable_real_time_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderDisableRealTimeMonitoring")
    }

    /// Sets `defenderDisableRealTimeMonitoring`.
    pub fn with_defender_disable_real_time_monitoring(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableRealTimeMonitoring", value))
    }

    /// `defenderAllowRealTimeMonitoring`: `Edm.Boolean`
    pub fn defender_allow_real_time_monitoring(&self) -> Option<bool> {
        self.0.bool("defenderAllowRealTimeMonitoring")
    }

    /// Sets `defenderAllowRealTimeMonitoring`.
    pub fn with_defender_allow_real_time_monitoring(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowRealTimeMonitoring", value))
    }

    /// `defenderDisableScanNetworkFiles`: `Edm.Boolean`
    pub fn defender_disable_scan_network_files(&self) -> Option<bool> {
        self.0.bool("defenderDisableScanNetworkFiles")
    }

    /// Sets `defenderDisableScanNetworkFiles`.
    pub fn with_defender_disable_scan_network_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableScanNetworkFiles", value))
    }

    /// `defenderAllowScanNetworkFiles`: `Edm.Boolean`
    pub fn defender_allow_scan_network_files(&self) -> Option<bool> {
        self.0.bool("defenderAllowScanNetworkFiles")
    }

    /// Sets `defenderAllowScanNetworkFiles`.
    pub fn with_defender_allow_scan_network_files(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowScanNetworkFiles", value))
    }

    /// `defenderDisableScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`
    pub fn defender_disable_scan_scripts_loaded_in_internet_explorer(&self) -> Option<bool> {
        self.0.bool("defenderDisableScanScriptsLoadedInInternetExplorer")
    }

    /// Sets `defenderDisableScanScriptsLoadedInInternetExplorer`.
    pub fn with_defender_disable_scan_scripts_loaded_in_internet_explorer(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderDisableScanScriptsLoadedInInternetExplorer", value))
    }

    /// `defenderAllowScanScriptsLoadedInInternetExplorer`: `Edm.Boolean`
    pub fn defender_allow_scan_scripts_loaded_in_internet_explorer(&self) -> Option<bool> {
        self.0.bool("defenderAllowScanScriptsLoadedInInternetExplorer")
    }

    /// Sets `defenderAllowScanScriptsLoadedInInternetExplorer`.
    pub fn with_defender_allow_scan_scripts_loaded_in_internet_explorer(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("defenderAllowScanScriptsLoadedInInternetExplorer", value))
    }

    /// `defenderBlockEndUserAccess`: `Edm.Boolean`
    pub fn defender_block_end_user_access(&self) -> Option<bool> {
        self.0.bool("defenderBlockEndUserAccess")
    }

    /// Sets `defenderBlockEndUserAccess`.
    pub fn with_defender_block_end_user_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderBlockEndUserAccess", value))
    }

    /// `defenderAllowEndUserAccess`: `Edm.Boolean`
    pub fn defender_allow_end_user_access(&self) -> Option<bool> {
        self.0.bool("defenderAllowEndUserAccess")
    }

    /// Sets `defenderAllowEndUserAccess`.
    pub fn with_defender_allow_end_user_access(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderAllowEndUserAccess", value))
    }

    /// `defenderScanMaxCpuPercentage`: `Edm.Int32`
    pub fn defender_scan_max_cpu_percentage(&self) -> Option<i32> {
        self.0.i32("defenderScanMaxCpuPercentage")
    }

    /// Sets `defenderScanMaxCpuPercentage`.
    pub fn with_defender_scan_max_cpu_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderScanMaxCpuPercentage", value))
    }

    /// `defenderCheckForSignaturesBeforeRunningScan`: `Edm.Boolean`
    pub fn defender_check_for_signatures_before_running_scan(&self) -> Option<bool> {
        self.0.bool("defenderCheckForSignaturesBeforeRunningScan")
    }

    /// Sets `defenderCheckForSignaturesBeforeRunningScan`.
    pub fn with_defender_check_for_signatures_before_running_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderCheckForSignaturesBeforeRunningScan", value))
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

    /// `defenderCloudExtendedTimeoutInSeconds`: `Edm.Int32`
    pub fn defender_cloud_extended_timeout_in_seconds(&self) -> Option<i32> {
        self.0.i32("defenderCloudExtendedTimeoutInSeconds")
    }

    /// Sets `defenderCloudExtendedTimeoutInSeconds`.
    pub fn with_defender_cloud_extended_timeout_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderCloudExtendedTimeoutInSeconds", value))
    }

    /// `defenderDaysBeforeDeletingQuarantinedMalware`: `Edm.Int32`
    pub fn defender_days_before_deleting_quarantined_malware(&self) -> Option<i32> {
        self.0.i32("defenderDaysBeforeDeletingQuarantinedMalware")
    }

    /// Sets `defenderDaysBeforeDeletingQuarantinedMalware`.
    pub fn with_defender_days_before_deleting_quarantined_malware(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderDaysBeforeDeletingQuarantinedMalware", value))
    }

    /// `defenderDisableCatchupFullScan`: `Edm.Boolean`
    pub fn defender_disable_catchup_full_scan(&self) -> Option<bool> {
        self.0.bool("defenderDisableCatchupFullScan")
    }

    /// Sets `defenderDisableCatchupFullScan`.
    pub fn with_defender_disable_catchup_full_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableCatchupFullScan", value))
    }

    /// `defenderDisableCatchupQuickScan`: `Edm.Boolean`
    pub fn defender_disable_catchup_quick_scan(&self) -> Option<bool> {
        self.0.bool("defenderDisableCatchupQuickScan")
    }

    /// Sets `defenderDisableCatchupQuickScan`.
    pub fn with_defender_disable_catchup_quick_scan(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderDisableCatchupQuickScan", value))
    }

    /// `defenderEnableLowCpuPriority`: `Edm.Boolean`
    pub fn defender_enable_low_cpu_priority(&self) -> Option<bool> {
        self.0.bool("defenderEnableLowCpuPriority")
    }

    /// Sets `defenderEnableLowCpuPriority`.
    pub fn with_defender_enable_low_cpu_priority(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("defenderEnableLowCpuPriority", value))
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

    /// `defenderPotentiallyUnwantedAppAction`: `microsoft.graph.defenderProtectionType`
    ///
    /// Possible values are: userDefined, enable, auditMode, warn, notConfigured.
    pub fn defender_potentially_unwanted_app_action(&self) -> Option<super::DefenderProtectionType> {
        self.0.enumeration("defenderPotentiallyUnwantedAppAction")
    }

    /// Sets `defenderPotentiallyUnwantedAppAction`.
    pub fn with_defender_potentially_unwanted_app_action(
        self,
        value: impl Into<Nullable<super::DefenderProtectionType>>,
    ) -> Self {
        Self(self.0.with("defenderPotentiallyUnwantedAppAction", value))
    }

    /// `defenderScanDirection`: `microsoft.graph.defenderRealtimeScanDirection`
    ///
    /// Possible values are: monitorAllFiles, monitorIncomingFilesOnly, monitorOutgoingFilesOnly.
    pub fn defender_scan_direction(&self) -> Option<super::DefenderRealtimeScanDirection> {
        self.0.enumeration("defenderScanDirection")
    }

    /// Sets `defenderScanDirection`.
    pub fn with_defender_scan_direction(
        self,
        value: impl Into<Nullable<super::DefenderRealtimeScanDirection>>,
    ) -> Self {
        Self(self.0.with("defenderScanDirection", value))
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

    /// `defenderScheduledQuickScanTime`: `Edm.TimeOfDay`
    pub fn defender_scheduled_quick_scan_time(&self) -> Parsed<Time> {
        self.0.time_of_day("defenderScheduledQuickScanTime")
    }

    /// Sets `defenderScheduledQuickScanTime`.
    pub fn with_defender_scheduled_quick_scan_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("defenderScheduledQuickScanTime", value))
    }

    /// `defenderScheduledScanDay`: `microsoft.graph.weeklySchedule`
    ///
    /// Possible values are: userDefined, everyday, sunday, monday, tuesday, wednesday, thursday, friday, saturday, noScheduledScan.
    pub fn defender_scheduled_scan_day(&self) -> Option<super::WeeklySchedule> {
        self.0.enumeration("defenderScheduledScanDay")
    }

    /// Sets `defenderScheduledScanDay`.
    pub fn with_defender_scheduled_scan_day(self, value: impl Into<Nullable<super::WeeklySchedule>>) -> Self {
        Self(self.0.with("defenderScheduledScanDay", value))
    }

    /// `defenderScheduledScanTime`: `Edm.TimeOfDay`
    pub fn defender_scheduled_scan_time(&self) -> Parsed<Time> {
        self.0.time_of_day("defenderScheduledScanTime")
    }

    /// Sets `defenderScheduledScanTime`.
    pub fn with_defender_scheduled_scan_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("defenderScheduledScanTime", value))
    }

    /// `defenderSignatureUpdateIntervalInHours`: `Edm.Int32`
    pub fn defender_signature_update_interval_in_hours(&self) -> Option<i32> {
        self.0.i32("defenderSignatureUpdateIntervalInHours")
    }

    /// Sets `defenderSignatureUpdateIntervalInHours`.
    pub fn with_defender_signature_update_interval_in_hours(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("defenderSignatureUpdateIntervalInHours", value))
    }

    /// `defenderSubmitSamplesConsentType`: `microsoft.graph.defenderSubmitSamplesConsentType`
    ///
    /// Possible values are: sendSafeSamplesAutomatically, alwaysPrompt, neverSend, sendAllSamplesAutomatically.
    pub fn defender_submit_samples_consent_type(&self) -> Option<super::DefenderSubmitSamplesConsentType> {
        self.0.enumeration("defenderSubmitSamplesConsentType")
    }

    /// Sets `defenderSubmitSamplesConsentType`.
    pub fn with_defender_submit_samples_consent_type(
        self,
        value: impl Into<Nullable<super::DefenderSubmitSamplesConsentType>>,
    ) -> Self {
        Self(self.0.with("defenderSubmitSamplesConsentType", value))
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
}
