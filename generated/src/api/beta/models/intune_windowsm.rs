// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Duration, Flags, OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarecategory?view=graph-rest-beta)
    WindowsMalwareCategory = "microsoft.graph.windowsMalwareCategory" {
        Invalid = "invalid",
        Adware = "adware",
        Spyware = "spyware",
        PasswordStealer = "passwordStealer",
        TrojanDownloader = "trojanDownloader",
        Worm = "worm",
        Backdoor = "backdoor",
        RemoteAccessTrojan = "remoteAccessTrojan",
        Trojan = "trojan",
        EmailFlooder = "emailFlooder",
        Keylogger = "keylogger",
        Dialer = "dialer",
        MonitoringSoftware = "monitoringSoftware",
        BrowserModifier = "browserModifier",
        Cookie = "cookie",
        BrowserPlugin = "browserPlugin",
        AolExploit = "aolExploit",
        Nuker = "nuker",
        SecurityDisabler = "securityDisabler",
        JokeProgram = "jokeProgram",
        HostileActiveXControl = "hostileActiveXControl",
        SoftwareBundler = "softwareBundler",
        StealthNotifier = "stealthNotifier",
        SettingsModifier = "settingsModifier",
        ToolBar = "toolBar",
        RemoteControlSoftware = "remoteControlSoftware",
        TrojanFtp = "trojanFtp",
        PotentialUnwantedSoftware = "potentialUnwantedSoftware",
        IcqExploit = "icqExploit",
        TrojanTelnet = "trojanTelnet",
        Exploit = "exploit",
        FilesharingProgram = "filesharingProgram",
        MalwareCreationTool = "malwareCreationTool",
        RemoteControlSoftware2 = "remote_Control_Software",
        Tool = "tool",
        TrojanDenialOfService = "trojanDenialOfService",
        TrojanDropper = "trojanDropper",
        TrojanMassMailer = "trojanMassMailer",
        TrojanMonitoringSoftware = "trojanMonitoringSoftware",
        TrojanProxyServer = "trojanProxyServer",
        Virus = "virus",
        Known = "known",
        Unknown = "unknown",
        Spp = "spp",
        Behavior = "behavior",
        Vulnerability = "vulnerability",
        Policy = "policy",
        EnterpriseUnwantedSoftware = "enterpriseUnwantedSoftware",
        Ransom = "ransom",
        HipsRule = "hipsRule",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareCategoryCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarecategorycount?view=graph-rest-beta)
    WindowsMalwareCategoryCount = "microsoft.graph.windowsMalwareCategoryCount";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`" "Possible values are: invalid, adware, spyware, passwordStealer, trojanDownloader, worm, backdoor, remoteAccessTrojan, trojan, emailFlooder, keylogger, dialer, monitoringSoftware, browserModifier, cookie, browserPlugin, aolExploit, nuker, securityDisabler, jokeProgram, hostileActiveXControl, softwareBundler, stealthNotifier, settingsModifier, toolBar, remoteControlSoftware, trojanFtp, potentialUnwantedSoftware, icqExploit, trojanTelnet, exploit, filesharingProgram, malwareCreationTool, remote\\_Control\\_Software, tool, trojanDenialOfService, trojanDropper, trojanMassMailer, trojanMonitoringSoftware, trojanProxyServer, virus, known, unknown, spp, behavior, vulnerability, policy, enterpriseUnwantedSoftware, ransom, hipsRule.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "activeMalwareDetectionCount" ACTIVE_MALWARE_DETECTION_COUNT, active_malware_detection_count i32 -> Option<i32>, with_active_malware_detection_count(i32), "`activeMalwareDetectionCount`: `Edm.Int32`";
    "distinctActiveMalwareCount" DISTINCT_ACTIVE_MALWARE_COUNT, distinct_active_malware_count i32 -> Option<i32>, with_distinct_active_malware_count(i32), "`distinctActiveMalwareCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareExecutionState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareexecutionstate?view=graph-rest-beta)
    WindowsMalwareExecutionState = "microsoft.graph.windowsMalwareExecutionState" {
        Unknown = "unknown",
        Blocked = "blocked",
        Allowed = "allowed",
        Running = "running",
        NotRunning = "notRunning",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareExecutionStateCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareexecutionstatecount?view=graph-rest-beta)
    WindowsMalwareExecutionStateCount = "microsoft.graph.windowsMalwareExecutionStateCount";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`" "Possible values are: unknown, blocked, allowed, running, notRunning.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareInformation`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareinformation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsMalwareInformation: super::Entity = "microsoft.graph.windowsMalwareInformation";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "additionalInformationUrl" ADDITIONAL_INFORMATION_URL, additional_information_url str -> Option<&str>, with_additional_information_url(String), "`additionalInformationUrl`: `Edm.String`";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`" "Possible values are: unknown, low, moderate, high, severe.";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`" "Possible values are: invalid, adware, spyware, passwordStealer, trojanDownloader, worm, backdoor, remoteAccessTrojan, trojan, emailFlooder, keylogger, dialer, monitoringSoftware, browserModifier, cookie, browserPlugin, aolExploit, nuker, securityDisabler, jokeProgram, hostileActiveXControl, softwareBundler, stealthNotifier, settingsModifier, toolBar, remoteControlSoftware, trojanFtp, potentialUnwantedSoftware, icqExploit, trojanTelnet, exploit, filesharingProgram, malwareCreationTool, remote\\_Control\\_Software, tool, trojanDenialOfService, trojanDropper, trojanMassMailer, trojanMonitoringSoftware, trojanProxyServer, virus, known, unknown, spp, behavior, vulnerability, policy, enterpriseUnwantedSoftware, ransom, hipsRule.";
    "lastDetectionDateTime" LAST_DETECTION_DATE_TIME, last_detection_date_time date_time -> Parsed<OffsetDateTime>, with_last_detection_date_time(OffsetDateTime), "`lastDetectionDateTime`: `Edm.DateTimeOffset`";
    "deviceMalwareStates" DEVICE_MALWARE_STATES, device_malware_states models -> Option<&[super::MalwareStateForWindowsDevice]>, with_device_malware_states(Vec<super::MalwareStateForWindowsDevice>), "`deviceMalwareStates`: `Collection(microsoft.graph.malwareStateForWindowsDevice)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareNameCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarenamecount?view=graph-rest-beta)
    WindowsMalwareNameCount = "microsoft.graph.windowsMalwareNameCount";
    "malwareIdentifier" MALWARE_IDENTIFIER, malware_identifier str -> Option<&str>, with_malware_identifier(String), "`malwareIdentifier`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareoverview?view=graph-rest-beta)
    WindowsMalwareOverview = "microsoft.graph.windowsMalwareOverview";
    "malwareDetectedDeviceCount" MALWARE_DETECTED_DEVICE_COUNT, malware_detected_device_count i32 -> Option<i32>, with_malware_detected_device_count(i32), "`malwareDetectedDeviceCount`: `Edm.Int32`";
    "totalMalwareCount" TOTAL_MALWARE_COUNT, total_malware_count i32 -> Option<i32>, with_total_malware_count(i32), "`totalMalwareCount`: `Edm.Int32`";
    "totalDistinctMalwareCount" TOTAL_DISTINCT_MALWARE_COUNT, total_distinct_malware_count i32 -> Option<i32>, with_total_distinct_malware_count(i32), "`totalDistinctMalwareCount`: `Edm.Int32`";
    "malwareStateSummary" MALWARE_STATE_SUMMARY, malware_state_summary models -> Option<&[super::WindowsMalwareStateCount]>, with_malware_state_summary(Vec<super::WindowsMalwareStateCount>), "`malwareStateSummary`: `Collection(microsoft.graph.windowsMalwareStateCount)`";
    "malwareSeveritySummary" MALWARE_SEVERITY_SUMMARY, malware_severity_summary models -> Option<&[super::WindowsMalwareSeverityCount]>, with_malware_severity_summary(Vec<super::WindowsMalwareSeverityCount>), "`malwareSeveritySummary`: `Collection(microsoft.graph.windowsMalwareSeverityCount)`";
    "malwareExecutionStateSummary" MALWARE_EXECUTION_STATE_SUMMARY, malware_execution_state_summary models -> Option<&[super::WindowsMalwareExecutionStateCount]>, with_malware_execution_state_summary(Vec<super::WindowsMalwareExecutionStateCount>), "`malwareExecutionStateSummary`: `Collection(microsoft.graph.windowsMalwareExecutionStateCount)`";
    "malwareCategorySummary" MALWARE_CATEGORY_SUMMARY, malware_category_summary models -> Option<&[super::WindowsMalwareCategoryCount]>, with_malware_category_summary(Vec<super::WindowsMalwareCategoryCount>), "`malwareCategorySummary`: `Collection(microsoft.graph.windowsMalwareCategoryCount)`";
    "malwareNameSummary" MALWARE_NAME_SUMMARY, malware_name_summary models -> Option<&[super::WindowsMalwareNameCount]>, with_malware_name_summary(Vec<super::WindowsMalwareNameCount>), "`malwareNameSummary`: `Collection(microsoft.graph.windowsMalwareNameCount)`";
    "osVersionsSummary" OS_VERSIONS_SUMMARY, os_versions_summary models -> Option<&[super::OsVersionCount]>, with_os_versions_summary(Vec<super::OsVersionCount>), "`osVersionsSummary`: `Collection(microsoft.graph.osVersionCount)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareSeverity`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareseverity?view=graph-rest-beta)
    WindowsMalwareSeverity = "microsoft.graph.windowsMalwareSeverity" {
        Unknown = "unknown",
        Low = "low",
        Moderate = "moderate",
        High = "high",
        Severe = "severe",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareSeverityCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwareseveritycount?view=graph-rest-beta)
    WindowsMalwareSeverityCount = "microsoft.graph.windowsMalwareSeverityCount";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`" "Possible values are: unknown, low, moderate, high, severe.";
    "malwareDetectionCount" MALWARE_DETECTION_COUNT, malware_detection_count i32 -> Option<i32>, with_malware_detection_count(i32), "`malwareDetectionCount`: `Edm.Int32`";
    "distinctMalwareCount" DISTINCT_MALWARE_COUNT, distinct_malware_count i32 -> Option<i32>, with_distinct_malware_count(i32), "`distinctMalwareCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarestate?view=graph-rest-beta)
    WindowsMalwareState = "microsoft.graph.windowsMalwareState" {
        Unknown = "unknown",
        Detected = "detected",
        Cleaned = "cleaned",
        Quarantined = "quarantined",
        Removed = "removed",
        Allowed = "allowed",
        Blocked = "blocked",
        CleanFailed = "cleanFailed",
        QuarantineFailed = "quarantineFailed",
        RemoveFailed = "removeFailed",
        AllowFailed = "allowFailed",
        Abandoned = "abandoned",
        BlockFailed = "blockFailed",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMalwareStateCount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarestatecount?view=graph-rest-beta)
    WindowsMalwareStateCount = "microsoft.graph.windowsMalwareStateCount";
    "state" STATE, state enumeration -> Option<super::WindowsMalwareThreatState>, with_state(super::WindowsMalwareThreatState), "`state`: `microsoft.graph.windowsMalwareThreatState`" "Possible values are: active, actionFailed, manualStepsRequired, fullScanRequired, rebootRequired, remediatedWithNonCriticalFailures, quarantined, removed, cleaned, allowed, noStatusCleared.";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "malwareDetectionCount" MALWARE_DETECTION_COUNT, malware_detection_count i32 -> Option<i32>, with_malware_detection_count(i32), "`malwareDetectionCount`: `Edm.Int32`";
    "distinctMalwareCount" DISTINCT_MALWARE_COUNT, distinct_malware_count i32 -> Option<i32>, with_distinct_malware_count(i32), "`distinctMalwareCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsMalwareThreatState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmalwarethreatstate?view=graph-rest-beta)
    WindowsMalwareThreatState = "microsoft.graph.windowsMalwareThreatState" {
        Active = "active",
        ActionFailed = "actionFailed",
        ManualStepsRequired = "manualStepsRequired",
        FullScanRequired = "fullScanRequired",
        RebootRequired = "rebootRequired",
        RemediatedWithNonCriticalFailures = "remediatedWithNonCriticalFailures",
        Quarantined = "quarantined",
        Removed = "removed",
        Cleaned = "cleaned",
        Allowed = "allowed",
        NoStatusCleared = "noStatusCleared",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsManagedAppClipboardSharingLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappclipboardsharinglevel?view=graph-rest-beta)
    WindowsManagedAppClipboardSharingLevel = "microsoft.graph.windowsManagedAppClipboardSharingLevel" {
        AnyDestinationAnySource = "anyDestinationAnySource",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsManagedAppDataTransferLevel`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappdatatransferlevel?view=graph-rest-beta)
    WindowsManagedAppDataTransferLevel = "microsoft.graph.windowsManagedAppDataTransferLevel" {
        AllApps = "allApps",
        None = "none",
        SelectedApps = "selectedApps",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.windowsManagedAppDataTransferLocations`, metadata
    WindowsManagedAppDataTransferLocations = "microsoft.graph.windowsManagedAppDataTransferLocations" {
        None = "none",
        OneDriveForBusiness = "oneDriveForBusiness",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.windowsManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappprotection?view=graph-rest-beta), with the accessors of [`ManagedAppPolicy`](super::ManagedAppPolicy)
    WindowsManagedAppProtection: super::ManagedAppPolicy, super::Entity = "microsoft.graph.windowsManagedAppProtection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "version" VERSION, with_version(String), "`version`";
    "isAssigned" IS_ASSIGNED, is_assigned bool -> Option<bool>, with_is_assigned(bool), "`isAssigned`: `Edm.Boolean`";
    "deployedAppCount" DEPLOYED_APP_COUNT, deployed_app_count i32 -> Option<i32>, with_deployed_app_count(i32), "`deployedAppCount`: `Edm.Int32`";
    "printBlocked" PRINT_BLOCKED, print_blocked bool -> Option<bool>, with_print_blocked(bool), "`printBlocked`: `Edm.Boolean`";
    "allowedInboundDataTransferSources" ALLOWED_INBOUND_DATA_TRANSFER_SOURCES, allowed_inbound_data_transfer_sources enumeration -> Option<super::WindowsManagedAppDataTransferLevel>, with_allowed_inbound_data_transfer_sources(super::WindowsManagedAppDataTransferLevel), "`allowedInboundDataTransferSources`: `microsoft.graph.windowsManagedAppDataTransferLevel`" "Possible values are: allApps, none.";
    "allowedOutboundClipboardSharingLevel" ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL, allowed_outbound_clipboard_sharing_level enumeration -> Option<super::WindowsManagedAppClipboardSharingLevel>, with_allowed_outbound_clipboard_sharing_level(super::WindowsManagedAppClipboardSharingLevel), "`allowedOutboundClipboardSharingLevel`: `microsoft.graph.windowsManagedAppClipboardSharingLevel`" "Possible values are: anyDestinationAnySource, none.";
    "allowedOutboundDataTransferDestinations" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS, allowed_outbound_data_transfer_destinations enumeration -> Option<super::WindowsManagedAppDataTransferLevel>, with_allowed_outbound_data_transfer_destinations(super::WindowsManagedAppDataTransferLevel), "`allowedOutboundDataTransferDestinations`: `microsoft.graph.windowsManagedAppDataTransferLevel`" "Possible values are: allApps, none.";
    "appActionIfUnableToAuthenticateUser" APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER, app_action_if_unable_to_authenticate_user enumeration -> Option<super::ManagedAppRemediationAction>, with_app_action_if_unable_to_authenticate_user(super::ManagedAppRemediationAction), "`appActionIfUnableToAuthenticateUser`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "maximumAllowedDeviceThreatLevel" MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL, maximum_allowed_device_threat_level enumeration -> Option<super::ManagedAppDeviceThreatLevel>, with_maximum_allowed_device_threat_level(super::ManagedAppDeviceThreatLevel), "`maximumAllowedDeviceThreatLevel`: `microsoft.graph.managedAppDeviceThreatLevel`" "Possible values are: notConfigured, secured, low, medium, high.";
    "mobileThreatDefenseRemediationAction" MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION, mobile_threat_defense_remediation_action enumeration -> Option<super::ManagedAppRemediationAction>, with_mobile_threat_defense_remediation_action(super::ManagedAppRemediationAction), "`mobileThreatDefenseRemediationAction`: `microsoft.graph.managedAppRemediationAction`" "Possible values are: block, wipe, warn.";
    "minimumRequiredSdkVersion" MINIMUM_REQUIRED_SDK_VERSION, minimum_required_sdk_version str -> Option<&str>, with_minimum_required_sdk_version(String), "`minimumRequiredSdkVersion`: `Edm.String`";
    "minimumWipeSdkVersion" MINIMUM_WIPE_SDK_VERSION, minimum_wipe_sdk_version str -> Option<&str>, with_minimum_wipe_sdk_version(String), "`minimumWipeSdkVersion`: `Edm.String`";
    "minimumRequiredOsVersion" MINIMUM_REQUIRED_OS_VERSION, minimum_required_os_version str -> Option<&str>, with_minimum_required_os_version(String), "`minimumRequiredOsVersion`: `Edm.String`";
    "minimumWarningOsVersion" MINIMUM_WARNING_OS_VERSION, minimum_warning_os_version str -> Option<&str>, with_minimum_warning_os_version(String), "`minimumWarningOsVersion`: `Edm.String`";
    "minimumWipeOsVersion" MINIMUM_WIPE_OS_VERSION, minimum_wipe_os_version str -> Option<&str>, with_minimum_wipe_os_version(String), "`minimumWipeOsVersion`: `Edm.String`";
    "minimumRequiredAppVersion" MINIMUM_REQUIRED_APP_VERSION, minimum_required_app_version str -> Option<&str>, with_minimum_required_app_version(String), "`minimumRequiredAppVersion`: `Edm.String`";
    "minimumWarningAppVersion" MINIMUM_WARNING_APP_VERSION, minimum_warning_app_version str -> Option<&str>, with_minimum_warning_app_version(String), "`minimumWarningAppVersion`: `Edm.String`";
    "minimumWipeAppVersion" MINIMUM_WIPE_APP_VERSION, minimum_wipe_app_version str -> Option<&str>, with_minimum_wipe_app_version(String), "`minimumWipeAppVersion`: `Edm.String`";
    "maximumRequiredOsVersion" MAXIMUM_REQUIRED_OS_VERSION, maximum_required_os_version str -> Option<&str>, with_maximum_required_os_version(String), "`maximumRequiredOsVersion`: `Edm.String`";
    "maximumWarningOsVersion" MAXIMUM_WARNING_OS_VERSION, maximum_warning_os_version str -> Option<&str>, with_maximum_warning_os_version(String), "`maximumWarningOsVersion`: `Edm.String`";
    "maximumWipeOsVersion" MAXIMUM_WIPE_OS_VERSION, maximum_wipe_os_version str -> Option<&str>, with_maximum_wipe_os_version(String), "`maximumWipeOsVersion`: `Edm.String`";
    "periodOfflineBeforeWipeIsEnforced" PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED, period_offline_before_wipe_is_enforced duration -> Parsed<Duration>, with_period_offline_before_wipe_is_enforced(Duration), "`periodOfflineBeforeWipeIsEnforced`: `Edm.Duration`";
    "periodOfflineBeforeAccessCheck" PERIOD_OFFLINE_BEFORE_ACCESS_CHECK, period_offline_before_access_check duration -> Parsed<Duration>, with_period_offline_before_access_check(Duration), "`periodOfflineBeforeAccessCheck`: `Edm.Duration`";
    "allowedInboundDataTransferSourceApps" ALLOWED_INBOUND_DATA_TRANSFER_SOURCE_APPS, allowed_inbound_data_transfer_source_apps flags -> Option<Flags<super::WindowsManagedAppDataTransferLocations>>, with_allowed_inbound_data_transfer_source_apps(Flags<super::WindowsManagedAppDataTransferLocations>), "`allowedInboundDataTransferSourceApps`: `microsoft.graph.windowsManagedAppDataTransferLocations`, metadata";
    "allowedOutboundDataTransferDestinationApps" ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATION_APPS, allowed_outbound_data_transfer_destination_apps flags -> Option<Flags<super::WindowsManagedAppDataTransferLocations>>, with_allowed_outbound_data_transfer_destination_apps(Flags<super::WindowsManagedAppDataTransferLocations>), "`allowedOutboundDataTransferDestinationApps`: `microsoft.graph.windowsManagedAppDataTransferLocations`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::TargetedManagedAppPolicyAssignment]>, with_assignments(Vec<super::TargetedManagedAppPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`";
    "apps" APPS, apps models -> Option<&[super::ManagedMobileApp]>, with_apps(Vec<super::ManagedMobileApp>), "`apps`: `Collection(microsoft.graph.managedMobileApp)`";
    "deploymentSummary" DEPLOYMENT_SUMMARY, deployment_summary model -> Option<&super::ManagedAppPolicyDeploymentSummary>, with_deployment_summary(super::ManagedAppPolicyDeploymentSummary), "`deploymentSummary`: `microsoft.graph.managedAppPolicyDeploymentSummary`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsManagedAppRegistration`, metadata, with the accessors of [`ManagedAppRegistration`](super::ManagedAppRegistration)
    WindowsManagedAppRegistration: super::ManagedAppRegistration, super::Entity = "microsoft.graph.windowsManagedAppRegistration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "applicationVersion" APPLICATION_VERSION, with_application_version(String), "`applicationVersion`";
    inherited "managementSdkVersion" MANAGEMENT_SDK_VERSION, with_management_sdk_version(String), "`managementSdkVersion`";
    inherited "platformVersion" PLATFORM_VERSION, with_platform_version(String), "`platformVersion`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(String), "`deviceType`";
    inherited "deviceTag" DEVICE_TAG, with_device_tag(String), "`deviceTag`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "managedDeviceId" MANAGED_DEVICE_ID, with_managed_device_id(String), "`managedDeviceId`";
    inherited "azureADDeviceId" AZURE_AD_DEVICE_ID, with_azure_ad_device_id(String), "`azureADDeviceId`";
    inherited "deviceModel" DEVICE_MODEL, with_device_model(String), "`deviceModel`";
    inherited "deviceManufacturer" DEVICE_MANUFACTURER, with_device_manufacturer(String), "`deviceManufacturer`";
    inherited "flaggedReasons" FLAGGED_REASONS, with_flagged_reasons(Vec<super::ManagedAppFlaggedReason>), "`flaggedReasons`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "appIdentifier" APP_IDENTIFIER, with_app_identifier(super::MobileAppIdentifier), "`appIdentifier`";
    inherited "version" VERSION, with_version(String), "`version`";
    inherited "appliedPolicies" APPLIED_POLICIES, with_applied_policies(Vec<super::ManagedAppPolicy>), "`appliedPolicies`";
    inherited "intendedPolicies" INTENDED_POLICIES, with_intended_policies(Vec<super::ManagedAppPolicy>), "`intendedPolicies`";
    inherited "operations" OPERATIONS, with_operations(Vec<super::ManagedAppOperation>), "`operations`";
    inherited "managedAppLogCollectionRequests" MANAGED_APP_LOG_COLLECTION_REQUESTS, with_managed_app_log_collection_requests(Vec<super::ManagedAppLogCollectionRequest>), "`managedAppLogCollectionRequests`";
}

crate::runtime::model! {
    /// Inherits from managedDevice.
    ///
    /// [`microsoft.graph.windowsManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanageddevice?view=graph-rest-beta), with the accessors of [`ManagedDevice`](super::ManagedDevice)
    WindowsManagedDevice: super::ManagedDevice, super::Entity = "microsoft.graph.windowsManagedDevice";
    inherited "id" ID, with_id(String), "`id`";
    inherited "userId" USER_ID, with_user_id(String), "`userId`";
    inherited "deviceName" DEVICE_NAME, with_device_name(String), "`deviceName`";
    inherited "hardwareInformation" HARDWARE_INFORMATION, with_hardware_information(super::HardwareInformation), "`hardwareInformation`";
    inherited "ownerType" OWNER_TYPE, with_owner_type(super::OwnerType), "`ownerType`";
    inherited "managedDeviceOwnerType" MANAGED_DEVICE_OWNER_TYPE, with_managed_device_owner_type(super::ManagedDeviceOwnerType), "`managedDeviceOwnerType`";
    inherited "deviceActionResults" DEVICE_ACTION_RESULTS, with_device_action_results(Vec<super::DeviceActionResult>), "`deviceActionResults`";
    inherited "managementState" MANAGEMENT_STATE, with_management_state(super::ManagementState), "`managementState`";
    inherited "enrolledDateTime" ENROLLED_DATE_TIME, with_enrolled_date_time(OffsetDateTime), "`enrolledDateTime`";
    inherited "lastSyncDateTime" LAST_SYNC_DATE_TIME, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`";
    inherited "chassisType" CHASSIS_TYPE, with_chassis_type(super::ChassisType), "`chassisType`";
    inherited "operatingSystem" OPERATING_SYSTEM, with_operating_system(String), "`operatingSystem`";
    inherited "deviceType" DEVICE_TYPE, with_device_type(super::DeviceType), "`deviceType`";
    inherited "complianceState" COMPLIANCE_STATE, with_compliance_state(super::ComplianceState), "`complianceState`";
    inherited "jailBroken" JAIL_BROKEN, with_jail_broken(String), "`jailBroken`";
    inherited "managementAgent" MANAGEMENT_AGENT, with_management_agent(super::ManagementAgentType), "`managementAgent`";
    inherited "osVersion" OS_VERSION, with_os_version(String), "`osVersion`";
    inherited "easActivated" EAS_ACTIVATED, with_eas_activated(bool), "`easActivated`";
    inherited "easDeviceId" EAS_DEVICE_ID, with_eas_device_id(String), "`easDeviceId`";
    inherited "easActivationDateTime" EAS_ACTIVATION_DATE_TIME, with_eas_activation_date_time(OffsetDateTime), "`easActivationDateTime`";
    inherited "aadRegistered" AAD_REGISTERED, with_aad_registered(bool), "`aadRegistered`";
    inherited "azureADRegistered" AZURE_AD_REGISTERED, with_azure_ad_registered(bool), "`azureADRegistered`";
    inherited "deviceEnrollmentType" DEVICE_ENROLLMENT_TYPE, with_device_enrollment_type(super::DeviceEnrollmentType), "`deviceEnrollmentType`";
    inherited "lostModeState" LOST_MODE_STATE, with_lost_mode_state(super::LostModeState), "`lostModeState`";
    inherited "activationLockBypassCode" ACTIVATION_LOCK_BYPASS_CODE, with_activation_lock_bypass_code(String), "`activationLockBypassCode`";
    inherited "emailAddress" EMAIL_ADDRESS, with_email_address(String), "`emailAddress`";
    inherited "azureActiveDirectoryDeviceId" AZURE_ACTIVE_DIRECTORY_DEVICE_ID, with_azure_active_directory_device_id(String), "`azureActiveDirectoryDeviceId`";
    inherited "azureADDeviceId" AZURE_AD_DEVICE_ID, with_azure_ad_device_id(String), "`azureADDeviceId`";
    inherited "deviceRegistrationState" DEVICE_REGISTRATION_STATE, with_device_registration_state(super::DeviceRegistrationState), "`deviceRegistrationState`";
    inherited "deviceCategoryDisplayName" DEVICE_CATEGORY_DISPLAY_NAME, with_device_category_display_name(String), "`deviceCategoryDisplayName`";
    inherited "isSupervised" IS_SUPERVISED, with_is_supervised(bool), "`isSupervised`";
    inherited "exchangeLastSuccessfulSyncDateTime" EXCHANGE_LAST_SUCCESSFUL_SYNC_DATE_TIME, with_exchange_last_successful_sync_date_time(OffsetDateTime), "`exchangeLastSuccessfulSyncDateTime`";
    inherited "exchangeAccessState" EXCHANGE_ACCESS_STATE, with_exchange_access_state(super::DeviceManagementExchangeAccessState), "`exchangeAccessState`";
    inherited "exchangeAccessStateReason" EXCHANGE_ACCESS_STATE_REASON, with_exchange_access_state_reason(super::DeviceManagementExchangeAccessStateReason), "`exchangeAccessStateReason`";
    inherited "remoteAssistanceSessionUrl" REMOTE_ASSISTANCE_SESSION_URL, with_remote_assistance_session_url(String), "`remoteAssistanceSessionUrl`";
    inherited "remoteAssistanceSessionErrorDetails" REMOTE_ASSISTANCE_SESSION_ERROR_DETAILS, with_remote_assistance_session_error_details(String), "`remoteAssistanceSessionErrorDetails`";
    inherited "isEncrypted" IS_ENCRYPTED, with_is_encrypted(bool), "`isEncrypted`";
    inherited "userPrincipalName" USER_PRINCIPAL_NAME, with_user_principal_name(String), "`userPrincipalName`";
    inherited "model" MODEL, with_model(String), "`model`";
    inherited "manufacturer" MANUFACTURER, with_manufacturer(String), "`manufacturer`";
    inherited "imei" IMEI, with_imei(String), "`imei`";
    inherited "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`";
    inherited "serialNumber" SERIAL_NUMBER, with_serial_number(String), "`serialNumber`";
    inherited "phoneNumber" PHONE_NUMBER, with_phone_number(String), "`phoneNumber`";
    inherited "androidSecurityPatchLevel" ANDROID_SECURITY_PATCH_LEVEL, with_android_security_patch_level(String), "`androidSecurityPatchLevel`";
    inherited "userDisplayName" USER_DISPLAY_NAME, with_user_display_name(String), "`userDisplayName`";
    inherited "configurationManagerClientEnabledFeatures" CONFIGURATION_MANAGER_CLIENT_ENABLED_FEATURES, with_configuration_manager_client_enabled_features(super::ConfigurationManagerClientEnabledFeatures), "`configurationManagerClientEnabledFeatures`";
    inherited "wiFiMacAddress" WI_FI_MAC_ADDRESS, with_wi_fi_mac_address(String), "`wiFiMacAddress`";
    inherited "deviceHealthAttestationState" DEVICE_HEALTH_ATTESTATION_STATE, with_device_health_attestation_state(super::DeviceHealthAttestationState), "`deviceHealthAttestationState`";
    inherited "subscriberCarrier" SUBSCRIBER_CARRIER, with_subscriber_carrier(String), "`subscriberCarrier`";
    inherited "meid" MEID, with_meid(String), "`meid`";
    inherited "totalStorageSpaceInBytes" TOTAL_STORAGE_SPACE_IN_BYTES, with_total_storage_space_in_bytes(i64), "`totalStorageSpaceInBytes`";
    inherited "freeStorageSpaceInBytes" FREE_STORAGE_SPACE_IN_BYTES, with_free_storage_space_in_bytes(i64), "`freeStorageSpaceInBytes`";
    inherited "managedDeviceName" MANAGED_DEVICE_NAME, with_managed_device_name(String), "`managedDeviceName`";
    inherited "partnerReportedThreatState" PARTNER_REPORTED_THREAT_STATE, with_partner_reported_threat_state(super::ManagedDevicePartnerReportedHealthState), "`partnerReportedThreatState`";
    inherited "retireAfterDateTime" RETIRE_AFTER_DATE_TIME, with_retire_after_date_time(OffsetDateTime), "`retireAfterDateTime`";
    inherited "usersLoggedOn" USERS_LOGGED_ON, with_users_logged_on(Vec<super::LoggedOnUser>), "`usersLoggedOn`";
    inherited "preferMdmOverGroupPolicyAppliedDateTime" PREFER_MDM_OVER_GROUP_POLICY_APPLIED_DATE_TIME, with_prefer_mdm_over_group_policy_applied_date_time(OffsetDateTime), "`preferMdmOverGroupPolicyAppliedDateTime`";
    inherited "autopilotEnrolled" AUTOPILOT_ENROLLED, with_autopilot_enrolled(bool), "`autopilotEnrolled`";
    inherited "requireUserEnrollmentApproval" REQUIRE_USER_ENROLLMENT_APPROVAL, with_require_user_enrollment_approval(bool), "`requireUserEnrollmentApproval`";
    inherited "managementCertificateExpirationDate" MANAGEMENT_CERTIFICATE_EXPIRATION_DATE, with_management_certificate_expiration_date(OffsetDateTime), "`managementCertificateExpirationDate`";
    inherited "iccid" ICCID, with_iccid(String), "`iccid`";
    inherited "udid" UDID, with_udid(String), "`udid`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "windowsActiveMalwareCount" WINDOWS_ACTIVE_MALWARE_COUNT, with_windows_active_malware_count(i32), "`windowsActiveMalwareCount`";
    inherited "windowsRemediatedMalwareCount" WINDOWS_REMEDIATED_MALWARE_COUNT, with_windows_remediated_malware_count(i32), "`windowsRemediatedMalwareCount`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "configurationManagerClientHealthState" CONFIGURATION_MANAGER_CLIENT_HEALTH_STATE, with_configuration_manager_client_health_state(super::ConfigurationManagerClientHealthState), "`configurationManagerClientHealthState`";
    inherited "configurationManagerClientInformation" CONFIGURATION_MANAGER_CLIENT_INFORMATION, with_configuration_manager_client_information(super::ConfigurationManagerClientInformation), "`configurationManagerClientInformation`";
    inherited "ethernetMacAddress" ETHERNET_MAC_ADDRESS, with_ethernet_mac_address(String), "`ethernetMacAddress`";
    inherited "physicalMemoryInBytes" PHYSICAL_MEMORY_IN_BYTES, with_physical_memory_in_bytes(i64), "`physicalMemoryInBytes`";
    inherited "processorArchitecture" PROCESSOR_ARCHITECTURE, with_processor_architecture(super::ManagedDeviceArchitecture), "`processorArchitecture`";
    inherited "specificationVersion" SPECIFICATION_VERSION, with_specification_version(String), "`specificationVersion`";
    inherited "joinType" JOIN_TYPE, with_join_type(super::JoinType), "`joinType`";
    inherited "skuFamily" SKU_FAMILY, with_sku_family(String), "`skuFamily`";
    inherited "skuNumber" SKU_NUMBER, with_sku_number(i32), "`skuNumber`";
    inherited "managementFeatures" MANAGEMENT_FEATURES, with_management_features(super::ManagedDeviceManagementFeatures), "`managementFeatures`";
    inherited "chromeOSDeviceInfo" CHROME_OS_DEVICE_INFO, with_chrome_os_device_info(Vec<super::ChromeOsDeviceProperty>), "`chromeOSDeviceInfo`";
    inherited "enrollmentProfileName" ENROLLMENT_PROFILE_NAME, with_enrollment_profile_name(String), "`enrollmentProfileName`";
    inherited "bootstrapTokenEscrowed" BOOTSTRAP_TOKEN_ESCROWED, with_bootstrap_token_escrowed(bool), "`bootstrapTokenEscrowed`";
    inherited "deviceFirmwareConfigurationInterfaceManaged" DEVICE_FIRMWARE_CONFIGURATION_INTERFACE_MANAGED, with_device_firmware_configuration_interface_managed(bool), "`deviceFirmwareConfigurationInterfaceManaged`";
    inherited "cloudPcRemoteActionResults" CLOUD_PC_REMOTE_ACTION_RESULTS, with_cloud_pc_remote_action_results(Vec<super::CloudPcRemoteActionResult>), "`cloudPcRemoteActionResults`";
    inherited "enrolledByUserPrincipalName" ENROLLED_BY_USER_PRINCIPAL_NAME, with_enrolled_by_user_principal_name(String), "`enrolledByUserPrincipalName`";
    inherited "securityPatchLevel" SECURITY_PATCH_LEVEL, with_security_patch_level(String), "`securityPatchLevel`";
    inherited "detectedApps" DETECTED_APPS, with_detected_apps(Vec<super::DetectedApp>), "`detectedApps`";
    inherited "deviceCategory" DEVICE_CATEGORY, with_device_category(super::DeviceCategory), "`deviceCategory`";
    inherited "windowsProtectionState" WINDOWS_PROTECTION_STATE, with_windows_protection_state(super::WindowsProtectionState), "`windowsProtectionState`";
    inherited "users" USERS, with_users(Vec<super::User>), "`users`";
    inherited "logCollectionRequests" LOG_COLLECTION_REQUESTS, with_log_collection_requests(Vec<super::DeviceLogCollectionResponse>), "`logCollectionRequests`";
    inherited "assignmentFilterEvaluationStatusDetails" ASSIGNMENT_FILTER_EVALUATION_STATUS_DETAILS, with_assignment_filter_evaluation_status_details(Vec<super::AssignmentFilterEvaluationStatusDetails>), "`assignmentFilterEvaluationStatusDetails`";
    inherited "deviceCompliancePolicyStates" DEVICE_COMPLIANCE_POLICY_STATES, with_device_compliance_policy_states(Vec<super::DeviceCompliancePolicyState>), "`deviceCompliancePolicyStates`";
    inherited "deviceConfigurationStates" DEVICE_CONFIGURATION_STATES, with_device_configuration_states(Vec<super::DeviceConfigurationState>), "`deviceConfigurationStates`";
    inherited "deviceHealthScriptStates" DEVICE_HEALTH_SCRIPT_STATES, with_device_health_script_states(Vec<super::DeviceHealthScriptPolicyState>), "`deviceHealthScriptStates`";
    inherited "managedDeviceMobileAppConfigurationStates" MANAGED_DEVICE_MOBILE_APP_CONFIGURATION_STATES, with_managed_device_mobile_app_configuration_states(Vec<super::ManagedDeviceMobileAppConfigurationState>), "`managedDeviceMobileAppConfigurationStates`";
    inherited "securityBaselineStates" SECURITY_BASELINE_STATES, with_security_baseline_states(Vec<super::SecurityBaselineState>), "`securityBaselineStates`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsManagementApp`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapp?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsManagementApp: super::Entity = "microsoft.graph.windowsManagementApp";
    inherited "id" ID, with_id(String), "`id`";
    "availableVersion" AVAILABLE_VERSION, available_version str -> Option<&str>, with_available_version(String), "`availableVersion`: `Edm.String`";
    "managedInstaller" MANAGED_INSTALLER, managed_installer enumeration -> Option<super::ManagedInstallerStatus>, with_managed_installer(super::ManagedInstallerStatus), "`managedInstaller`: `microsoft.graph.managedInstallerStatus`" "Possible values are: disabled, enabled.";
    "managedInstallerConfiguredDateTime" MANAGED_INSTALLER_CONFIGURED_DATE_TIME, managed_installer_configured_date_time str -> Option<&str>, with_managed_installer_configured_date_time(String), "`managedInstallerConfiguredDateTime`: `Edm.String`";
    "healthStates" HEALTH_STATES, health_states models -> Option<&[super::WindowsManagementAppHealthState]>, with_health_states(Vec<super::WindowsManagementAppHealthState>), "`healthStates`: `Collection(microsoft.graph.windowsManagementAppHealthState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsManagementAppHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsmanagementapphealthstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsManagementAppHealthState: super::Entity = "microsoft.graph.windowsManagementAppHealthState";
    inherited "id" ID, with_id(String), "`id`";
    "healthState" HEALTH_STATE, health_state enumeration -> Option<super::HealthState>, with_health_state(super::HealthState), "`healthState`: `microsoft.graph.healthState`" "Possible values are: unknown, healthy, unhealthy.";
    "installedVersion" INSTALLED_VERSION, installed_version str -> Option<&str>, with_installed_version(String), "`installedVersion`: `Edm.String`";
    "lastCheckInDateTime" LAST_CHECK_IN_DATE_TIME, last_check_in_date_time date_time -> Parsed<OffsetDateTime>, with_last_check_in_date_time(OffsetDateTime), "`lastCheckInDateTime`: `Edm.DateTimeOffset`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceOSVersion" DEVICE_OS_VERSION, device_os_version str -> Option<&str>, with_device_os_version(String), "`deviceOSVersion`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.windowsManagementAppHealthSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    WindowsManagementAppHealthSummary: super::Entity = "microsoft.graph.windowsManagementAppHealthSummary";
    inherited "id" ID, with_id(String), "`id`";
    "healthyDeviceCount" HEALTHY_DEVICE_COUNT, healthy_device_count i32 -> Option<i32>, with_healthy_device_count(i32), "`healthyDeviceCount`: `Edm.Int32`, metadata";
    "unhealthyDeviceCount" UNHEALTHY_DEVICE_COUNT, unhealthy_device_count i32 -> Option<i32>, with_unhealthy_device_count(i32), "`unhealthyDeviceCount`: `Edm.Int32`, metadata";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsMicrosoftEdgeApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsmicrosoftedgeapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WindowsMicrosoftEdgeApp: super::MobileApp, super::Entity = "microsoft.graph.windowsMicrosoftEdgeApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "channel" CHANNEL, channel enumeration -> Option<super::MicrosoftEdgeChannel>, with_channel(super::MicrosoftEdgeChannel), "`channel`: `microsoft.graph.microsoftEdgeChannel`" "Possible values are: dev, beta, stable.";
    "displayLanguageLocale" DISPLAY_LANGUAGE_LOCALE, display_language_locale str -> Option<&str>, with_display_language_locale(String), "`displayLanguageLocale`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsMinimumOperatingSystem`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsminimumoperatingsystem?view=graph-rest-beta)
    WindowsMinimumOperatingSystem = "microsoft.graph.windowsMinimumOperatingSystem";
    "v8_0" V8_0, v8_0 bool -> Option<bool>, with_v8_0(bool), "`v8_0`: `Edm.Boolean`";
    "v8_1" V8_1, v8_1 bool -> Option<bool>, with_v8_1(bool), "`v8_1`: `Edm.Boolean`";
    "v10_0" V10_0, v10_0 bool -> Option<bool>, with_v10_0(bool), "`v10_0`: `Edm.Boolean`";
    "v10_1607" V10_1607, v10_1607 bool -> Option<bool>, with_v10_1607(bool), "`v10_1607`: `Edm.Boolean`";
    "v10_1703" V10_1703, v10_1703 bool -> Option<bool>, with_v10_1703(bool), "`v10_1703`: `Edm.Boolean`";
    "v10_1709" V10_1709, v10_1709 bool -> Option<bool>, with_v10_1709(bool), "`v10_1709`: `Edm.Boolean`";
    "v10_1803" V10_1803, v10_1803 bool -> Option<bool>, with_v10_1803(bool), "`v10_1803`: `Edm.Boolean`";
    "v10_1809" V10_1809, v10_1809 bool -> Option<bool>, with_v10_1809(bool), "`v10_1809`: `Edm.Boolean`";
    "v10_1903" V10_1903, v10_1903 bool -> Option<bool>, with_v10_1903(bool), "`v10_1903`: `Edm.Boolean`";
    "v10_1909" V10_1909, v10_1909 bool -> Option<bool>, with_v10_1909(bool), "`v10_1909`: `Edm.Boolean`";
    "v10_2004" V10_2004, v10_2004 bool -> Option<bool>, with_v10_2004(bool), "`v10_2004`: `Edm.Boolean`";
    "v10_2H20" V10_2H20, v10_2h20 bool -> Option<bool>, with_v10_2h20(bool), "`v10_2H20`: `Edm.Boolean`";
    "v10_21H1" V10_21H1, v10_21h1 bool -> Option<bool>, with_v10_21h1(bool), "`v10_21H1`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from mobileLobApp.
    ///
    /// [`microsoft.graph.windowsMobileMSI`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsmobilemsi?view=graph-rest-beta), with the accessors of [`MobileLobApp`](super::MobileLobApp)
    WindowsMobileMsi: super::MobileLobApp, super::MobileApp, super::Entity = "microsoft.graph.windowsMobileMSI";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    inherited "committedContentVersion" COMMITTED_CONTENT_VERSION, with_committed_content_version(String), "`committedContentVersion`";
    inherited "fileName" FILE_NAME, with_file_name(String), "`fileName`";
    inherited "size" SIZE, with_size(i64), "`size`";
    inherited "contentVersions" CONTENT_VERSIONS, with_content_versions(Vec<super::MobileAppContent>), "`contentVersions`";
    "commandLine" COMMAND_LINE, command_line str -> Option<&str>, with_command_line(String), "`commandLine`: `Edm.String`";
    "productCode" PRODUCT_CODE, product_code str -> Option<&str>, with_product_code(String), "`productCode`: `Edm.String`";
    "productVersion" PRODUCT_VERSION, product_version str -> Option<&str>, with_product_version(String), "`productVersion`: `Edm.String`";
    "ignoreVersionDetection" IGNORE_VERSION_DETECTION, ignore_version_detection bool -> Option<bool>, with_ignore_version_detection(bool), "`ignoreVersionDetection`: `Edm.Boolean`";
    "identityVersion" IDENTITY_VERSION, identity_version str -> Option<&str>, with_identity_version(String), "`identityVersion`: `Edm.String`";
    "useDeviceContext" USE_DEVICE_CONTEXT, use_device_context bool -> Option<bool>, with_use_device_context(bool), "`useDeviceContext`: `Edm.Boolean`";
}
