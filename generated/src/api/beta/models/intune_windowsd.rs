// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdefenderadvancedthreatprotectionconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsDefenderAdvancedThreatProtectionConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "advancedThreatProtectionOnboardingBlob" ADVANCED_THREAT_PROTECTION_ONBOARDING_BLOB, advanced_threat_protection_onboarding_blob str -> Option<&str>, with_advanced_threat_protection_onboarding_blob(String), "`advancedThreatProtectionOnboardingBlob`: `Edm.String`";
    "advancedThreatProtectionOnboardingFilename" ADVANCED_THREAT_PROTECTION_ONBOARDING_FILENAME, advanced_threat_protection_onboarding_filename str -> Option<&str>, with_advanced_threat_protection_onboarding_filename(String), "`advancedThreatProtectionOnboardingFilename`: `Edm.String`";
    "advancedThreatProtectionAutoPopulateOnboardingBlob" ADVANCED_THREAT_PROTECTION_AUTO_POPULATE_ONBOARDING_BLOB, advanced_threat_protection_auto_populate_onboarding_blob bool -> Option<bool>, with_advanced_threat_protection_auto_populate_onboarding_blob(bool), "`advancedThreatProtectionAutoPopulateOnboardingBlob`: `Edm.Boolean`";
    "allowSampleSharing" ALLOW_SAMPLE_SHARING, allow_sample_sharing bool -> Option<bool>, with_allow_sample_sharing(bool), "`allowSampleSharing`: `Edm.Boolean`";
    "enableExpeditedTelemetryReporting" ENABLE_EXPEDITED_TELEMETRY_REPORTING, enable_expedited_telemetry_reporting bool -> Option<bool>, with_enable_expedited_telemetry_reporting(bool), "`enableExpeditedTelemetryReporting`: `Edm.Boolean`";
    "advancedThreatProtectionOffboardingBlob" ADVANCED_THREAT_PROTECTION_OFFBOARDING_BLOB, advanced_threat_protection_offboarding_blob str -> Option<&str>, with_advanced_threat_protection_offboarding_blob(String), "`advancedThreatProtectionOffboardingBlob`: `Edm.String`";
    "advancedThreatProtectionOffboardingFilename" ADVANCED_THREAT_PROTECTION_OFFBOARDING_FILENAME, advanced_threat_protection_offboarding_filename str -> Option<&str>, with_advanced_threat_protection_offboarding_filename(String), "`advancedThreatProtectionOffboardingFilename`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDefenderApplicationControlSupplementalPolicy: super::Entity = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`";
    "contentFileName" CONTENT_FILE_NAME, content_file_name str -> Option<&str>, with_content_file_name(String), "`contentFileName`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "creationDateTime" CREATION_DATE_TIME, creation_date_time date_time -> Parsed<OffsetDateTime>, with_creation_date_time(OffsetDateTime), "`creationDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicyAssignment]>, with_assignments(Vec<super::WindowsDefenderApplicationControlSupplementalPolicyAssignment>), "`assignments`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment)`";
    "deploySummary" DEPLOY_SUMMARY, deploy_summary model -> Option<&super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary>, with_deploy_summary(super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary), "`deploySummary`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus]>, with_device_statuses(Vec<super::WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus>), "`deviceStatuses`: `Collection(microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicyassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDefenderApplicationControlSupplementalPolicyAssignment: super::Entity = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentStatus: super::Entity = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentStatus";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "deploymentStatus" DEPLOYMENT_STATUS, deployment_status enumeration -> Option<super::WindowsDefenderApplicationControlSupplementalPolicyStatuses>, with_deployment_status(super::WindowsDefenderApplicationControlSupplementalPolicyStatuses), "`deploymentStatus`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`" "Possible values are: unknown, success, tokenError, notAuthorizedByToken, policyNotFound.";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "policyVersion" POLICY_VERSION, policy_version str -> Option<&str>, with_policy_version(String), "`policyVersion`: `Edm.String`";
    "policy" POLICY, policy model -> Option<&super::WindowsDefenderApplicationControlSupplementalPolicy>, with_policy(super::WindowsDefenderApplicationControlSupplementalPolicy), "`policy`: `microsoft.graph.windowsDefenderApplicationControlSupplementalPolicy`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicydeploymentsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDefenderApplicationControlSupplementalPolicyDeploymentSummary: super::Entity = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyDeploymentSummary";
    inherited "id" ID, with_id(String), "`id`";
    "deployedDeviceCount" DEPLOYED_DEVICE_COUNT, deployed_device_count i32 -> Option<i32>, with_deployed_device_count(i32), "`deployedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses`](https://learn.microsoft.com/graph/api/resources/intune-unlock-windowsdefenderapplicationcontrolsupplementalpolicystatuses?view=graph-rest-beta)
    WindowsDefenderApplicationControlSupplementalPolicyStatuses = "microsoft.graph.windowsDefenderApplicationControlSupplementalPolicyStatuses" {
        Unknown = "unknown",
        Success = "success",
        TokenError = "tokenError",
        NotAuthorizedByToken = "notAuthorizedByToken",
        PolicyNotFound = "policyNotFound",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderProductStatus`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderproductstatus?view=graph-rest-beta)
    WindowsDefenderProductStatus = "microsoft.graph.windowsDefenderProductStatus" {
        NoStatus = "noStatus",
        ServiceNotRunning = "serviceNotRunning",
        ServiceStartedWithoutMalwareProtection = "serviceStartedWithoutMalwareProtection",
        PendingFullScanDueToThreatAction = "pendingFullScanDueToThreatAction",
        PendingRebootDueToThreatAction = "pendingRebootDueToThreatAction",
        PendingManualStepsDueToThreatAction = "pendingManualStepsDueToThreatAction",
        AvSignaturesOutOfDate = "avSignaturesOutOfDate",
        AsSignaturesOutOfDate = "asSignaturesOutOfDate",
        NoQuickScanHappenedForSpecifiedPeriod = "noQuickScanHappenedForSpecifiedPeriod",
        NoFullScanHappenedForSpecifiedPeriod = "noFullScanHappenedForSpecifiedPeriod",
        SystemInitiatedScanInProgress = "systemInitiatedScanInProgress",
        SystemInitiatedCleanInProgress = "systemInitiatedCleanInProgress",
        SamplesPendingSubmission = "samplesPendingSubmission",
        ProductRunningInEvaluationMode = "productRunningInEvaluationMode",
        ProductRunningInNonGenuineMode = "productRunningInNonGenuineMode",
        ProductExpired = "productExpired",
        OfflineScanRequired = "offlineScanRequired",
        ServiceShutdownAsPartOfSystemShutdown = "serviceShutdownAsPartOfSystemShutdown",
        ThreatRemediationFailedCritically = "threatRemediationFailedCritically",
        ThreatRemediationFailedNonCritically = "threatRemediationFailedNonCritically",
        NoStatusFlagsSet = "noStatusFlagsSet",
        PlatformOutOfDate = "platformOutOfDate",
        PlatformUpdateInProgress = "platformUpdateInProgress",
        PlatformAboutToBeOutdated = "platformAboutToBeOutdated",
        SignatureOrPlatformEndOfLifeIsPastOrIsImpending = "signatureOrPlatformEndOfLifeIsPastOrIsImpending",
        WindowsSModeSignaturesInUseOnNonWin10SInstall = "windowsSModeSignaturesInUseOnNonWin10SInstall",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.windowsDefenderScanActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdefenderscanactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    WindowsDefenderScanActionResult: super::DeviceActionResult = "microsoft.graph.windowsDefenderScanActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "scanType" SCAN_TYPE, scan_type str -> Option<&str>, with_scan_type(String), "`scanType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDefenderTamperProtectionOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdefendertamperprotectionoptions?view=graph-rest-beta)
    WindowsDefenderTamperProtectionOptions = "microsoft.graph.windowsDefenderTamperProtectionOptions" {
        NotConfigured = "notConfigured",
        Enable = "enable",
        Disable = "disable",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDeliveryOptimizationConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsDeliveryOptimizationConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsDeliveryOptimizationConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "deliveryOptimizationMode" DELIVERY_OPTIMIZATION_MODE, delivery_optimization_mode enumeration -> Option<super::WindowsDeliveryOptimizationMode>, with_delivery_optimization_mode(super::WindowsDeliveryOptimizationMode), "`deliveryOptimizationMode`: `microsoft.graph.windowsDeliveryOptimizationMode`" "Possible values are: userDefined, httpOnly, httpWithPeeringNat, httpWithPeeringPrivateGroup, httpWithInternetPeering, simpleDownload, bypassMode.";
    "restrictPeerSelectionBy" RESTRICT_PEER_SELECTION_BY, restrict_peer_selection_by enumeration -> Option<super::DeliveryOptimizationRestrictPeerSelectionByOptions>, with_restrict_peer_selection_by(super::DeliveryOptimizationRestrictPeerSelectionByOptions), "`restrictPeerSelectionBy`: `microsoft.graph.deliveryOptimizationRestrictPeerSelectionByOptions`" "Possible values are: notConfigured, subnetMask.";
    "groupIdSource" GROUP_ID_SOURCE, group_id_source model -> Option<&super::DeliveryOptimizationGroupIdSource>, with_group_id_source(super::DeliveryOptimizationGroupIdSource), "`groupIdSource`: `microsoft.graph.deliveryOptimizationGroupIdSource`";
    "bandwidthMode" BANDWIDTH_MODE, bandwidth_mode model -> Option<&super::DeliveryOptimizationBandwidth>, with_bandwidth_mode(super::DeliveryOptimizationBandwidth), "`bandwidthMode`: `microsoft.graph.deliveryOptimizationBandwidth`";
    "backgroundDownloadFromHttpDelayInSeconds" BACKGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS, background_download_from_http_delay_in_seconds i64 -> Option<i64>, with_background_download_from_http_delay_in_seconds(i64), "`backgroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`";
    "foregroundDownloadFromHttpDelayInSeconds" FOREGROUND_DOWNLOAD_FROM_HTTP_DELAY_IN_SECONDS, foreground_download_from_http_delay_in_seconds i64 -> Option<i64>, with_foreground_download_from_http_delay_in_seconds(i64), "`foregroundDownloadFromHttpDelayInSeconds`: `Edm.Int64`";
    "minimumRamAllowedToPeerInGigabytes" MINIMUM_RAM_ALLOWED_TO_PEER_IN_GIGABYTES, minimum_ram_allowed_to_peer_in_gigabytes i32 -> Option<i32>, with_minimum_ram_allowed_to_peer_in_gigabytes(i32), "`minimumRamAllowedToPeerInGigabytes`: `Edm.Int32`";
    "minimumDiskSizeAllowedToPeerInGigabytes" MINIMUM_DISK_SIZE_ALLOWED_TO_PEER_IN_GIGABYTES, minimum_disk_size_allowed_to_peer_in_gigabytes i32 -> Option<i32>, with_minimum_disk_size_allowed_to_peer_in_gigabytes(i32), "`minimumDiskSizeAllowedToPeerInGigabytes`: `Edm.Int32`";
    "minimumFileSizeToCacheInMegabytes" MINIMUM_FILE_SIZE_TO_CACHE_IN_MEGABYTES, minimum_file_size_to_cache_in_megabytes i32 -> Option<i32>, with_minimum_file_size_to_cache_in_megabytes(i32), "`minimumFileSizeToCacheInMegabytes`: `Edm.Int32`";
    "minimumBatteryPercentageAllowedToUpload" MINIMUM_BATTERY_PERCENTAGE_ALLOWED_TO_UPLOAD, minimum_battery_percentage_allowed_to_upload i32 -> Option<i32>, with_minimum_battery_percentage_allowed_to_upload(i32), "`minimumBatteryPercentageAllowedToUpload`: `Edm.Int32`";
    "modifyCacheLocation" MODIFY_CACHE_LOCATION, modify_cache_location str -> Option<&str>, with_modify_cache_location(String), "`modifyCacheLocation`: `Edm.String`";
    "maximumCacheAgeInDays" MAXIMUM_CACHE_AGE_IN_DAYS, maximum_cache_age_in_days i32 -> Option<i32>, with_maximum_cache_age_in_days(i32), "`maximumCacheAgeInDays`: `Edm.Int32`";
    "maximumCacheSize" MAXIMUM_CACHE_SIZE, maximum_cache_size model -> Option<&super::DeliveryOptimizationMaxCacheSize>, with_maximum_cache_size(super::DeliveryOptimizationMaxCacheSize), "`maximumCacheSize`: `microsoft.graph.deliveryOptimizationMaxCacheSize`";
    "vpnPeerCaching" VPN_PEER_CACHING, vpn_peer_caching enumeration -> Option<super::Enablement>, with_vpn_peer_caching(super::Enablement), "`vpnPeerCaching`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "cacheServerHostNames" CACHE_SERVER_HOST_NAMES, cache_server_host_names strs -> Option<Vec<&str>>, with_cache_server_host_names(Vec<String>), "`cacheServerHostNames`: `Collection(Edm.String)`";
    "cacheServerForegroundDownloadFallbackToHttpDelayInSeconds" CACHE_SERVER_FOREGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS, cache_server_foreground_download_fallback_to_http_delay_in_seconds i32 -> Option<i32>, with_cache_server_foreground_download_fallback_to_http_delay_in_seconds(i32), "`cacheServerForegroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`";
    "cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds" CACHE_SERVER_BACKGROUND_DOWNLOAD_FALLBACK_TO_HTTP_DELAY_IN_SECONDS, cache_server_background_download_fallback_to_http_delay_in_seconds i32 -> Option<i32>, with_cache_server_background_download_fallback_to_http_delay_in_seconds(i32), "`cacheServerBackgroundDownloadFallbackToHttpDelayInSeconds`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeliveryOptimizationMode`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationmode?view=graph-rest-beta)
    WindowsDeliveryOptimizationMode = "microsoft.graph.windowsDeliveryOptimizationMode" {
        UserDefined = "userDefined",
        HttpOnly = "httpOnly",
        HttpWithPeeringNat = "httpWithPeeringNat",
        HttpWithPeeringPrivateGroup = "httpWithPeeringPrivateGroup",
        HttpWithInternetPeering = "httpWithInternetPeering",
        SimpleDownload = "simpleDownload",
        BypassMode = "bypassMode",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDeviceAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceaccount?view=graph-rest-beta)
    WindowsDeviceAccount = "microsoft.graph.windowsDeviceAccount" {
        "microsoft.graph.windowsDeviceADAccount",
        "microsoft.graph.windowsDeviceAzureADAccount",
    };
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceadaccount?view=graph-rest-beta), with the accessors of [`WindowsDeviceAccount`](super::WindowsDeviceAccount)
    WindowsDeviceAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceADAccount";
    inherited "password" PASSWORD, with_password(String), "`password`";
    "domainName" DOMAIN_NAME, domain_name str -> Option<&str>, with_domain_name(String), "`domainName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from windowsDeviceAccount.
    ///
    /// [`microsoft.graph.windowsDeviceAzureADAccount`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdeviceazureadaccount?view=graph-rest-beta), with the accessors of [`WindowsDeviceAccount`](super::WindowsDeviceAccount)
    WindowsDeviceAzureAdAccount: super::WindowsDeviceAccount = "microsoft.graph.windowsDeviceAzureADAccount";
    inherited "password" PASSWORD, with_password(String), "`password`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdevicehealthstate?view=graph-rest-beta)
    WindowsDeviceHealthState = "microsoft.graph.windowsDeviceHealthState" {
        Clean = "clean",
        FullScanPending = "fullScanPending",
        RebootPending = "rebootPending",
        ManualStepsPending = "manualStepsPending",
        OfflineScanPending = "offlineScanPending",
        Critical = "critical",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDeviceMalwareState`](https://learn.microsoft.com/graph/api/resources/intune-devices-windowsdevicemalwarestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDeviceMalwareState: super::Entity = "microsoft.graph.windowsDeviceMalwareState";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "additionalInformationUrl" ADDITIONAL_INFORMATION_URL, additional_information_url str -> Option<&str>, with_additional_information_url(String), "`additionalInformationUrl`: `Edm.String`";
    "severity" SEVERITY, severity enumeration -> Option<super::WindowsMalwareSeverity>, with_severity(super::WindowsMalwareSeverity), "`severity`: `microsoft.graph.windowsMalwareSeverity`" "Possible values are: unknown, low, moderate, high, severe.";
    "executionState" EXECUTION_STATE, execution_state enumeration -> Option<super::WindowsMalwareExecutionState>, with_execution_state(super::WindowsMalwareExecutionState), "`executionState`: `microsoft.graph.windowsMalwareExecutionState`" "Possible values are: unknown, blocked, allowed, running, notRunning.";
    "state" STATE, state enumeration -> Option<super::WindowsMalwareState>, with_state(super::WindowsMalwareState), "`state`: `microsoft.graph.windowsMalwareState`" "Possible values are: unknown, detected, cleaned, quarantined, removed, allowed, blocked, cleanFailed, quarantineFailed, removeFailed, allowFailed, abandoned, blockFailed.";
    "threatState" THREAT_STATE, threat_state enumeration -> Option<super::WindowsMalwareThreatState>, with_threat_state(super::WindowsMalwareThreatState), "`threatState`: `microsoft.graph.windowsMalwareThreatState`" "Possible values are: active, actionFailed, manualStepsRequired, fullScanRequired, rebootRequired, remediatedWithNonCriticalFailures, quarantined, removed, cleaned, allowed, noStatusCleared.";
    "initialDetectionDateTime" INITIAL_DETECTION_DATE_TIME, initial_detection_date_time date_time -> Parsed<OffsetDateTime>, with_initial_detection_date_time(OffsetDateTime), "`initialDetectionDateTime`: `Edm.DateTimeOffset`";
    "lastStateChangeDateTime" LAST_STATE_CHANGE_DATE_TIME, last_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_change_date_time(OffsetDateTime), "`lastStateChangeDateTime`: `Edm.DateTimeOffset`";
    "detectionCount" DETECTION_COUNT, detection_count i32 -> Option<i32>, with_detection_count(i32), "`detectionCount`: `Edm.Int32`";
    "category" CATEGORY, category enumeration -> Option<super::WindowsMalwareCategory>, with_category(super::WindowsMalwareCategory), "`category`: `microsoft.graph.windowsMalwareCategory`" "Possible values are: invalid, adware, spyware, passwordStealer, trojanDownloader, worm, backdoor, remoteAccessTrojan, trojan, emailFlooder, keylogger, dialer, monitoringSoftware, browserModifier, cookie, browserPlugin, aolExploit, nuker, securityDisabler, jokeProgram, hostileActiveXControl, softwareBundler, stealthNotifier, settingsModifier, toolBar, remoteControlSoftware, trojanFtp, potentialUnwantedSoftware, icqExploit, trojanTelnet, exploit, filesharingProgram, malwareCreationTool, remote\\_Control\\_Software, tool, trojanDenialOfService, trojanDropper, trojanMassMailer, trojanMonitoringSoftware, trojanProxyServer, virus, known, unknown, spp, behavior, vulnerability, policy, enterpriseUnwantedSoftware, ransom, hipsRule.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceType`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsdevicetype?view=graph-rest-beta)
    WindowsDeviceType = "microsoft.graph.windowsDeviceType" {
        None = "none",
        Desktop = "desktop",
        Mobile = "mobile",
        Holographic = "holographic",
        Team = "team",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDeviceUsageType`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-windowsdeviceusagetype?view=graph-rest-beta)
    WindowsDeviceUsageType = "microsoft.graph.windowsDeviceUsageType" {
        SingleUser = "singleUser",
        Shared = "shared",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsDomainJoinConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-windowsdomainjoinconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsDomainJoinConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsDomainJoinConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "supportsScopeTags" SUPPORTS_SCOPE_TAGS, with_supports_scope_tags(bool), "`supportsScopeTags`";
    inherited "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`";
    inherited "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`";
    inherited "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "groupAssignments" GROUP_ASSIGNMENTS, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "activeDirectoryDomainName" ACTIVE_DIRECTORY_DOMAIN_NAME, active_directory_domain_name str -> Option<&str>, with_active_directory_domain_name(String), "`activeDirectoryDomainName`: `Edm.String`";
    "computerNameStaticPrefix" COMPUTER_NAME_STATIC_PREFIX, computer_name_static_prefix str -> Option<&str>, with_computer_name_static_prefix(String), "`computerNameStaticPrefix`: `Edm.String`";
    "computerNameSuffixRandomCharCount" COMPUTER_NAME_SUFFIX_RANDOM_CHAR_COUNT, computer_name_suffix_random_char_count i32 -> Option<i32>, with_computer_name_suffix_random_char_count(i32), "`computerNameSuffixRandomCharCount`: `Edm.Int32`";
    "organizationalUnit" ORGANIZATIONAL_UNIT, organizational_unit str -> Option<&str>, with_organizational_unit(String), "`organizationalUnit`: `Edm.String`";
    "networkAccessConfigurations" NETWORK_ACCESS_CONFIGURATIONS, network_access_configurations models -> Option<&[super::DeviceConfiguration]>, with_network_access_configurations(Vec<super::DeviceConfiguration>), "`networkAccessConfigurations`: `Collection(microsoft.graph.deviceConfiguration)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateInventory`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateinventory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDriverUpdateInventory: super::Entity = "microsoft.graph.windowsDriverUpdateInventory";
    inherited "id" ID, with_id(String), "`id`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`";
    "driverClass" DRIVER_CLASS, driver_class str -> Option<&str>, with_driver_class(String), "`driverClass`: `Edm.String`";
    "applicableDeviceCount" APPLICABLE_DEVICE_COUNT, applicable_device_count i32 -> Option<i32>, with_applicable_device_count(i32), "`applicableDeviceCount`: `Edm.Int32`";
    "approvalStatus" APPROVAL_STATUS, approval_status enumeration -> Option<super::DriverApprovalStatus>, with_approval_status(super::DriverApprovalStatus), "`approvalStatus`: `microsoft.graph.driverApprovalStatus`" "Possible values are: needsReview, declined, approved, suspended.";
    "category" CATEGORY, category enumeration -> Option<super::DriverCategory>, with_category(super::DriverCategory), "`category`: `microsoft.graph.driverCategory`" "Possible values are: recommended, previouslyApproved, other.";
    "deployDateTime" DEPLOY_DATE_TIME, deploy_date_time date_time -> Parsed<OffsetDateTime>, with_deploy_date_time(OffsetDateTime), "`deployDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDriverUpdateProfile: super::Entity = "microsoft.graph.windowsDriverUpdateProfile";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "approvalType" APPROVAL_TYPE, approval_type enumeration -> Option<super::DriverUpdateProfileApprovalType>, with_approval_type(super::DriverUpdateProfileApprovalType), "`approvalType`: `microsoft.graph.driverUpdateProfileApprovalType`" "Possible values are: manual, automatic.";
    "deviceReporting" DEVICE_REPORTING, device_reporting i32 -> Option<i32>, with_device_reporting(i32), "`deviceReporting`: `Edm.Int32`";
    "newUpdates" NEW_UPDATES, new_updates i32 -> Option<i32>, with_new_updates(i32), "`newUpdates`: `Edm.Int32`";
    "deploymentDeferralInDays" DEPLOYMENT_DEFERRAL_IN_DAYS, deployment_deferral_in_days i32 -> Option<i32>, with_deployment_deferral_in_days(i32), "`deploymentDeferralInDays`: `Edm.Int32`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "inventorySyncStatus" INVENTORY_SYNC_STATUS, inventory_sync_status model -> Option<&super::WindowsDriverUpdateProfileInventorySyncStatus>, with_inventory_sync_status(super::WindowsDriverUpdateProfileInventorySyncStatus), "`inventorySyncStatus`: `microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsDriverUpdateProfileAssignment]>, with_assignments(Vec<super::WindowsDriverUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsDriverUpdateProfileAssignment)`";
    "driverInventories" DRIVER_INVENTORIES, driver_inventories models -> Option<&[super::WindowsDriverUpdateInventory]>, with_driver_inventories(Vec<super::WindowsDriverUpdateInventory>), "`driverInventories`: `Collection(microsoft.graph.windowsDriverUpdateInventory)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDriverUpdateProfileAssignment: super::Entity = "microsoft.graph.windowsDriverUpdateProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsDriverUpdateProfileInventorySyncState`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileinventorysyncstate?view=graph-rest-beta)
    WindowsDriverUpdateProfileInventorySyncState = "microsoft.graph.windowsDriverUpdateProfileInventorySyncState" {
        Pending = "pending",
        Success = "success",
        Failure = "failure",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsdriverupdateprofileinventorysyncstatus?view=graph-rest-beta)
    WindowsDriverUpdateProfileInventorySyncStatus = "microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus";
    "lastSuccessfulSyncDateTime" LAST_SUCCESSFUL_SYNC_DATE_TIME, last_successful_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_successful_sync_date_time(OffsetDateTime), "`lastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`";
    "driverInventorySyncState" DRIVER_INVENTORY_SYNC_STATE, driver_inventory_sync_state enumeration -> Option<super::WindowsDriverUpdateProfileInventorySyncState>, with_driver_inventory_sync_state(super::WindowsDriverUpdateProfileInventorySyncState), "`driverInventorySyncState`: `microsoft.graph.windowsDriverUpdateProfileInventorySyncState`" "Possible values are: pending, success, failure.";
}
