// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed, Time};

crate::runtime::enumeration! {
    /// [`microsoft.graph.safeSearchFilterType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-safesearchfiltertype?view=graph-rest-beta)
    SafeSearchFilterType = "microsoft.graph.safeSearchFilterType" {
        UserDefined = "userDefined",
        Strict = "strict",
        Moderate = "moderate",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.samsungEFotaFirmwareVersion`, metadata
    SamsungEFotaFirmwareVersion = "microsoft.graph.samsungEFotaFirmwareVersion";
    "androidProcessorVersionName" ANDROID_PROCESSOR_VERSION_NAME, android_processor_version_name str -> Option<&str>, with_android_processor_version_name(String), "`androidProcessorVersionName`: `Edm.String`, metadata";
    "consumerSoftwareCustomizationCode" CONSUMER_SOFTWARE_CUSTOMIZATION_CODE, consumer_software_customization_code str -> Option<&str>, with_consumer_software_customization_code(String), "`consumerSoftwareCustomizationCode`: `Edm.String`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "deviceModelName" DEVICE_MODEL_NAME, device_model_name str -> Option<&str>, with_device_model_name(String), "`deviceModelName`: `Edm.String`, metadata";
    "firmwareVersion" FIRMWARE_VERSION, firmware_version str -> Option<&str>, with_firmware_version(String), "`firmwareVersion`: `Edm.String`, metadata";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, metadata";
    "osVersionName" OS_VERSION_NAME, os_version_name str -> Option<&str>, with_os_version_name(String), "`osVersionName`: `Edm.String`, metadata";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`, metadata";
    "requestFirmwareTypeName" REQUEST_FIRMWARE_TYPE_NAME, request_firmware_type_name str -> Option<&str>, with_request_firmware_type_name(String), "`requestFirmwareTypeName`: `Edm.String`, metadata";
    "salesCode" SALES_CODE, sales_code str -> Option<&str>, with_sales_code(String), "`salesCode`: `Edm.String`, metadata";
    "securityPatchVersion" SECURITY_PATCH_VERSION, security_patch_version str -> Option<&str>, with_security_patch_version(String), "`securityPatchVersion`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.scheduledRetireState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-scheduledretirestate?view=graph-rest-beta)
    ScheduledRetireState = "microsoft.graph.scheduledRetireState" {
        CancelRetire = "cancelRetire",
        ComfirmRetire = "comfirmRetire",
        ConfirmRetire = "confirmRetire",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.schema`, metadata, with the accessors of [`Entity`](super::Entity)
    Schema: super::Entity = "microsoft.graph.schema";
    inherited "id" ID, with_id(String), "`id`";
    "baseType" BASE_TYPE, base_type str -> Option<&str>, with_base_type(String), "`baseType`: `Edm.String`, metadata";
    "properties" PROPERTIES, properties models -> Option<&[super::Property]>, with_properties(Vec<super::Property>), "`properties`: `Collection(microsoft.graph.property)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.screenCaptureIosManagedAppConfigurationState`, metadata
    ScreenCaptureIosManagedAppConfigurationState = "microsoft.graph.screenCaptureIosManagedAppConfigurationState" {
        NotBlocked = "notBlocked",
        Blocked = "blocked",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.secureAssessmentAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-secureassessmentaccounttype?view=graph-rest-beta)
    SecureAssessmentAccountType = "microsoft.graph.secureAssessmentAccountType" {
        AzureAdAccount = "azureADAccount",
        DomainAccount = "domainAccount",
        LocalAccount = "localAccount",
        LocalGuestAccount = "localGuestAccount",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.secureBootWithDMAType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-securebootwithdmatype?view=graph-rest-beta)
    SecureBootWithDmaType = "microsoft.graph.secureBootWithDMAType" {
        NotConfigured = "notConfigured",
        WithoutDma = "withoutDMA",
        WithDma = "withDMA",
    }
}

crate::runtime::model! {
    /// Inherits from securitybaselinestatesummary.
    ///
    /// [`microsoft.graph.securityBaselineCategoryStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecategorystatesummary?view=graph-rest-beta), with the accessors of [`SecurityBaselineStateSummary`](super::SecurityBaselineStateSummary)
    SecurityBaselineCategoryStateSummary: super::SecurityBaselineStateSummary, super::Entity = "microsoft.graph.securityBaselineCategoryStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    inherited "secureCount" SECURE_COUNT, with_secure_count(i32), "`secureCount`";
    inherited "notSecureCount" NOT_SECURE_COUNT, with_not_secure_count(i32), "`notSecureCount`";
    inherited "unknownCount" UNKNOWN_COUNT, with_unknown_count(i32), "`unknownCount`";
    inherited "errorCount" ERROR_COUNT, with_error_count(i32), "`errorCount`";
    inherited "conflictCount" CONFLICT_COUNT, with_conflict_count(i32), "`conflictCount`";
    inherited "notApplicableCount" NOT_APPLICABLE_COUNT, with_not_applicable_count(i32), "`notApplicableCount`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityBaselineComplianceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecompliancestate?view=graph-rest-beta)
    SecurityBaselineComplianceState = "microsoft.graph.securityBaselineComplianceState" {
        Unknown = "unknown",
        Secure = "secure",
        NotApplicable = "notApplicable",
        NotSecure = "notSecure",
        Error = "error",
        Conflict = "conflict",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineContributingPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinecontributingpolicy?view=graph-rest-beta)
    SecurityBaselineContributingPolicy = "microsoft.graph.securityBaselineContributingPolicy";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::SecurityBaselinePolicySourceType>, with_source_type(super::SecurityBaselinePolicySourceType), "`sourceType`: `microsoft.graph.securityBaselinePolicySourceType`" "Possible values are: deviceConfiguration, deviceIntent.";
}

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinedevicestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SecurityBaselineDeviceState: super::Entity = "microsoft.graph.securityBaselineDeviceState";
    inherited "id" ID, with_id(String), "`id`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::SecurityBaselineComplianceState>, with_state(super::SecurityBaselineComplianceState), "`state`: `microsoft.graph.securityBaselineComplianceState`" "Possible values are: unknown, secure, notApplicable, notSecure, error, conflict.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.securityBaselinePolicySourceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinepolicysourcetype?view=graph-rest-beta)
    SecurityBaselinePolicySourceType = "microsoft.graph.securityBaselinePolicySourceType" {
        DeviceConfiguration = "deviceConfiguration",
        DeviceIntent = "deviceIntent",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.securityBaselineSettingState`, metadata, with the accessors of [`Entity`](super::Entity)
    SecurityBaselineSettingState: super::Entity = "microsoft.graph.securityBaselineSettingState";
    inherited "id" ID, with_id(String), "`id`";
    "contributingPolicies" CONTRIBUTING_POLICIES, contributing_policies models -> Option<&[super::SecurityBaselineContributingPolicy]>, with_contributing_policies(Vec<super::SecurityBaselineContributingPolicy>), "`contributingPolicies`: `Collection(microsoft.graph.securityBaselineContributingPolicy)`, metadata";
    "errorCode" ERROR_CODE, error_code str -> Option<&str>, with_error_code(String), "`errorCode`: `Edm.String`, metadata";
    "settingCategoryId" SETTING_CATEGORY_ID, setting_category_id str -> Option<&str>, with_setting_category_id(String), "`settingCategoryId`: `Edm.String`, metadata";
    "settingCategoryName" SETTING_CATEGORY_NAME, setting_category_name str -> Option<&str>, with_setting_category_name(String), "`settingCategoryName`: `Edm.String`, metadata";
    "settingId" SETTING_ID, setting_id str -> Option<&str>, with_setting_id(String), "`settingId`: `Edm.String`, metadata";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`, metadata";
    "sourcePolicies" SOURCE_POLICIES, source_policies models -> Option<&[super::SettingSource]>, with_source_policies(Vec<super::SettingSource>), "`sourcePolicies`: `Collection(microsoft.graph.settingSource)`, metadata";
    "state" STATE, state enumeration -> Option<super::SecurityBaselineComplianceState>, with_state(super::SecurityBaselineComplianceState), "`state`: `microsoft.graph.securityBaselineComplianceState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.securityBaselineState`, metadata, with the accessors of [`Entity`](super::Entity)
    SecurityBaselineState: super::Entity = "microsoft.graph.securityBaselineState";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "securityBaselineTemplateId" SECURITY_BASELINE_TEMPLATE_ID, security_baseline_template_id str -> Option<&str>, with_security_baseline_template_id(String), "`securityBaselineTemplateId`: `Edm.String`, metadata";
    "state" STATE, state enumeration -> Option<super::SecurityBaselineComplianceState>, with_state(super::SecurityBaselineComplianceState), "`state`: `microsoft.graph.securityBaselineComplianceState`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "settingStates" SETTING_STATES, setting_states models -> Option<&[super::SecurityBaselineSettingState]>, with_setting_states(Vec<super::SecurityBaselineSettingState>), "`settingStates`: `Collection(microsoft.graph.securityBaselineSettingState)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.securityBaselineStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinestatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SecurityBaselineStateSummary: super::Entity = "microsoft.graph.securityBaselineStateSummary" {
        "microsoft.graph.securityBaselineCategoryStateSummary",
    };
    inherited "id" ID, with_id(String), "`id`";
    "secureCount" SECURE_COUNT, secure_count i32 -> Option<i32>, with_secure_count(i32), "`secureCount`: `Edm.Int32`";
    "notSecureCount" NOT_SECURE_COUNT, not_secure_count i32 -> Option<i32>, with_not_secure_count(i32), "`notSecureCount`: `Edm.Int32`";
    "unknownCount" UNKNOWN_COUNT, unknown_count i32 -> Option<i32>, with_unknown_count(i32), "`unknownCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from devicemanagementtemplate.
    ///
    /// [`microsoft.graph.securityBaselineTemplate`](https://learn.microsoft.com/graph/api/resources/intune-deviceintent-securitybaselinetemplate?view=graph-rest-beta), with the accessors of [`DeviceManagementTemplate`](super::DeviceManagementTemplate)
    SecurityBaselineTemplate: super::DeviceManagementTemplate, super::Entity = "microsoft.graph.securityBaselineTemplate";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "versionInfo" VERSION_INFO, with_version_info(String), "`versionInfo`";
    inherited "isDeprecated" IS_DEPRECATED, with_is_deprecated(bool), "`isDeprecated`";
    inherited "intentCount" INTENT_COUNT, with_intent_count(i32), "`intentCount`";
    inherited "templateType" TEMPLATE_TYPE, with_template_type(super::DeviceManagementTemplateType), "`templateType`";
    inherited "platformType" PLATFORM_TYPE, with_platform_type(super::PolicyPlatformType), "`platformType`";
    inherited "templateSubtype" TEMPLATE_SUBTYPE, with_template_subtype(super::DeviceManagementTemplateSubtype), "`templateSubtype`";
    inherited "publishedDateTime" PUBLISHED_DATE_TIME, with_published_date_time(OffsetDateTime), "`publishedDateTime`";
    inherited "settings" SETTINGS, with_settings(Vec<super::DeviceManagementSettingInstance>), "`settings`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::DeviceManagementTemplateSettingCategory>), "`categories`";
    inherited "migratableTo" MIGRATABLE_TO, with_migratable_to(Vec<super::DeviceManagementTemplate>), "`migratableTo`";
    "deviceStateSummary" DEVICE_STATE_SUMMARY, device_state_summary model -> Option<&super::SecurityBaselineStateSummary>, with_device_state_summary(super::SecurityBaselineStateSummary), "`deviceStateSummary`: `microsoft.graph.securityBaselineStateSummary`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::SecurityBaselineDeviceState]>, with_device_states(Vec<super::SecurityBaselineDeviceState>), "`deviceStates`: `Collection(microsoft.graph.securityBaselineDeviceState)`";
    "categoryDeviceStateSummaries" CATEGORY_DEVICE_STATE_SUMMARIES, category_device_state_summaries models -> Option<&[super::SecurityBaselineCategoryStateSummary]>, with_category_device_state_summaries(Vec<super::SecurityBaselineCategoryStateSummary>), "`categoryDeviceStateSummaries`: `Collection(microsoft.graph.securityBaselineCategoryStateSummary)`";
}

crate::runtime::model! {
    /// Inherits from deviceappmanagementtask.
    ///
    /// [`microsoft.graph.securityConfigurationTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-securityconfigurationtask?view=graph-rest-beta), with the accessors of [`DeviceAppManagementTask`](super::DeviceAppManagementTask)
    SecurityConfigurationTask: super::DeviceAppManagementTask, super::Entity = "microsoft.graph.securityConfigurationTask";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "dueDateTime" DUE_DATE_TIME, with_due_date_time(OffsetDateTime), "`dueDateTime`";
    inherited "category" CATEGORY, with_category(super::DeviceAppManagementTaskCategory), "`category`";
    inherited "priority" PRIORITY, with_priority(super::DeviceAppManagementTaskPriority), "`priority`";
    inherited "creator" CREATOR, with_creator(String), "`creator`";
    inherited "creatorNotes" CREATOR_NOTES, with_creator_notes(String), "`creatorNotes`";
    inherited "assignedTo" ASSIGNED_TO, with_assigned_to(String), "`assignedTo`";
    inherited "status" STATUS, with_status(super::DeviceAppManagementTaskStatus), "`status`";
    "endpointSecurityPolicy" ENDPOINT_SECURITY_POLICY, endpoint_security_policy enumeration -> Option<super::EndpointSecurityConfigurationType>, with_endpoint_security_policy(super::EndpointSecurityConfigurationType), "`endpointSecurityPolicy`: `microsoft.graph.endpointSecurityConfigurationType`" "Possible values are: unknown, antivirus, diskEncryption, firewall, endpointDetectionAndResponse, attackSurfaceReduction, accountProtection.";
    "applicablePlatform" APPLICABLE_PLATFORM, applicable_platform enumeration -> Option<super::EndpointSecurityConfigurationApplicablePlatform>, with_applicable_platform(super::EndpointSecurityConfigurationApplicablePlatform), "`applicablePlatform`: `microsoft.graph.endpointSecurityConfigurationApplicablePlatform`" "Possible values are: unknown, macOS, windows10AndLater, windows10AndWindowsServer.";
    "endpointSecurityPolicyProfile" ENDPOINT_SECURITY_POLICY_PROFILE, endpoint_security_policy_profile enumeration -> Option<super::EndpointSecurityConfigurationProfileType>, with_endpoint_security_policy_profile(super::EndpointSecurityConfigurationProfileType), "`endpointSecurityPolicyProfile`: `microsoft.graph.endpointSecurityConfigurationProfileType`" "Possible values are: unknown, antivirus, windowsSecurity, bitLocker, fileVault, firewall, firewallRules, endpointDetectionAndResponse, deviceControl, appAndBrowserIsolation, exploitProtection, webProtection, applicationControl, attackSurfaceReductionRules, accountProtection.";
    "insights" INSIGHTS, insights str -> Option<&str>, with_insights(String), "`insights`: `Edm.String`";
    "managedDeviceCount" MANAGED_DEVICE_COUNT, managed_device_count i32 -> Option<i32>, with_managed_device_count(i32), "`managedDeviceCount`: `Edm.Int32`";
    "intendedSettings" INTENDED_SETTINGS, intended_settings models -> Option<&[super::KeyValuePair]>, with_intended_settings(Vec<super::KeyValuePair>), "`intendedSettings`: `Collection(microsoft.graph.keyValuePair)`";
    "managedDevices" MANAGED_DEVICES, managed_devices models -> Option<&[super::VulnerableManagedDevice]>, with_managed_devices(Vec<super::VulnerableManagedDevice>), "`managedDevices`: `Collection(microsoft.graph.vulnerableManagedDevice)`";
}

crate::runtime::model! {
    /// `microsoft.graph.serviceNowAuthenticationMethod`, metadata
    ServiceNowAuthenticationMethod = "microsoft.graph.serviceNowAuthenticationMethod" {
        "microsoft.graph.serviceNowOauthSecretAuthentication",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.serviceNowConnection`, metadata, with the accessors of [`Entity`](super::Entity)
    ServiceNowConnection: super::Entity = "microsoft.graph.serviceNowConnection";
    inherited "id" ID, with_id(String), "`id`";
    "authenticationMethod" AUTHENTICATION_METHOD, authentication_method model -> Option<&super::ServiceNowAuthenticationMethod>, with_authentication_method(super::ServiceNowAuthenticationMethod), "`authenticationMethod`: `microsoft.graph.serviceNowAuthenticationMethod`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "incidentApiUrl" INCIDENT_API_URL, incident_api_url str -> Option<&str>, with_incident_api_url(String), "`incidentApiUrl`: `Edm.String`, metadata";
    "instanceUrl" INSTANCE_URL, instance_url str -> Option<&str>, with_instance_url(String), "`instanceUrl`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastQueriedDateTime" LAST_QUERIED_DATE_TIME, last_queried_date_time date_time -> Parsed<OffsetDateTime>, with_last_queried_date_time(OffsetDateTime), "`lastQueriedDateTime`: `Edm.DateTimeOffset`, metadata";
    "serviceNowConnectionStatus" SERVICE_NOW_CONNECTION_STATUS, service_now_connection_status enumeration -> Option<super::ServiceNowConnectionStatus>, with_service_now_connection_status(super::ServiceNowConnectionStatus), "`serviceNowConnectionStatus`: `microsoft.graph.serviceNowConnectionStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.serviceNowConnectionStatus`, metadata
    ServiceNowConnectionStatus = "microsoft.graph.serviceNowConnectionStatus" {
        Disabled = "disabled",
        Enabled = "enabled",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.serviceNowOauthSecretAuthentication`, metadata, with the accessors of [`ServiceNowAuthenticationMethod`](super::ServiceNowAuthenticationMethod)
    ServiceNowOauthSecretAuthentication: super::ServiceNowAuthenticationMethod = "microsoft.graph.serviceNowOauthSecretAuthentication";
    "appId" APP_ID, app_id str -> Option<&str>, with_app_id(String), "`appId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.serviceStartType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-servicestarttype?view=graph-rest-beta)
    ServiceStartType = "microsoft.graph.serviceStartType" {
        Manual = "manual",
        Automatic = "automatic",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.settingSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsource?view=graph-rest-beta)
    SettingSource = "microsoft.graph.settingSource";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::SettingSourceType>, with_source_type(super::SettingSourceType), "`sourceType`: `microsoft.graph.settingSourceType`" "Possible values are: deviceConfiguration, deviceIntent.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.settingSourceType`](https://learn.microsoft.com/graph/api/resources/intune-shared-settingsourcetype?view=graph-rest-beta)
    SettingSourceType = "microsoft.graph.settingSourceType" {
        DeviceConfiguration = "deviceConfiguration",
        DeviceIntent = "deviceIntent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.settingStateDeviceSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingstatedevicesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SettingStateDeviceSummary: super::Entity = "microsoft.graph.settingStateDeviceSummary";
    inherited "id" ID, with_id(String), "`id`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instancePath" INSTANCE_PATH, instance_path str -> Option<&str>, with_instance_path(String), "`instancePath`: `Edm.String`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedAppleDeviceUser`](https://learn.microsoft.com/graph/api/resources/intune-devices-sharedappledeviceuser?view=graph-rest-beta)
    SharedAppleDeviceUser = "microsoft.graph.sharedAppleDeviceUser";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "dataToSync" DATA_TO_SYNC, data_to_sync bool -> Option<bool>, with_data_to_sync(bool), "`dataToSync`: `Edm.Boolean`";
    "dataQuota" DATA_QUOTA, data_quota i64 -> Option<i64>, with_data_quota(i64), "`dataQuota`: `Edm.Int64`";
    "dataUsed" DATA_USED, data_used i64 -> Option<i64>, with_data_used(i64), "`dataUsed`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAccountDeletionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountdeletionpolicytype?view=graph-rest-beta)
    SharedPcAccountDeletionPolicyType = "microsoft.graph.sharedPCAccountDeletionPolicyType" {
        Immediate = "immediate",
        DiskSpaceThreshold = "diskSpaceThreshold",
        DiskSpaceThresholdOrInactiveThreshold = "diskSpaceThresholdOrInactiveThreshold",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedPCAccountManagerPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountmanagerpolicy?view=graph-rest-beta)
    SharedPcAccountManagerPolicy = "microsoft.graph.sharedPCAccountManagerPolicy";
    "accountDeletionPolicy" ACCOUNT_DELETION_POLICY, account_deletion_policy enumeration -> Option<super::SharedPcAccountDeletionPolicyType>, with_account_deletion_policy(super::SharedPcAccountDeletionPolicyType), "`accountDeletionPolicy`: `microsoft.graph.sharedPCAccountDeletionPolicyType`" "Possible values are: immediate, diskSpaceThreshold, diskSpaceThresholdOrInactiveThreshold.";
    "cacheAccountsAboveDiskFreePercentage" CACHE_ACCOUNTS_ABOVE_DISK_FREE_PERCENTAGE, cache_accounts_above_disk_free_percentage i32 -> Option<i32>, with_cache_accounts_above_disk_free_percentage(i32), "`cacheAccountsAboveDiskFreePercentage`: `Edm.Int32`";
    "inactiveThresholdDays" INACTIVE_THRESHOLD_DAYS, inactive_threshold_days i32 -> Option<i32>, with_inactive_threshold_days(i32), "`inactiveThresholdDays`: `Edm.Int32`";
    "removeAccountsBelowDiskFreePercentage" REMOVE_ACCOUNTS_BELOW_DISK_FREE_PERCENTAGE, remove_accounts_below_disk_free_percentage i32 -> Option<i32>, with_remove_accounts_below_disk_free_percentage(i32), "`removeAccountsBelowDiskFreePercentage`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAllowedAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcallowedaccounttype?view=graph-rest-beta)
    SharedPcAllowedAccountType = "microsoft.graph.sharedPCAllowedAccountType" {
        NotConfigured = "notConfigured",
        Guest = "guest",
        Domain = "domain",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.sharedPCConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    SharedPcConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.sharedPCConfiguration";
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
    "accountManagerPolicy" ACCOUNT_MANAGER_POLICY, account_manager_policy model -> Option<&super::SharedPcAccountManagerPolicy>, with_account_manager_policy(super::SharedPcAccountManagerPolicy), "`accountManagerPolicy`: `microsoft.graph.sharedPCAccountManagerPolicy`";
    "allowedAccounts" ALLOWED_ACCOUNTS, allowed_accounts flags -> Option<Flags<super::SharedPcAllowedAccountType>>, with_allowed_accounts(Flags<super::SharedPcAllowedAccountType>), "`allowedAccounts`: `microsoft.graph.sharedPCAllowedAccountType`" "Possible values are: notConfigured, guest, domain.";
    "localStorage" LOCAL_STORAGE, local_storage enumeration -> Option<super::Enablement>, with_local_storage(super::Enablement), "`localStorage`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "allowLocalStorage" ALLOW_LOCAL_STORAGE, allow_local_storage bool -> Option<bool>, with_allow_local_storage(bool), "`allowLocalStorage`: `Edm.Boolean`";
    "setAccountManager" SET_ACCOUNT_MANAGER, set_account_manager enumeration -> Option<super::Enablement>, with_set_account_manager(super::Enablement), "`setAccountManager`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disableAccountManager" DISABLE_ACCOUNT_MANAGER, disable_account_manager bool -> Option<bool>, with_disable_account_manager(bool), "`disableAccountManager`: `Edm.Boolean`";
    "setEduPolicies" SET_EDU_POLICIES, set_edu_policies enumeration -> Option<super::Enablement>, with_set_edu_policies(super::Enablement), "`setEduPolicies`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disableEduPolicies" DISABLE_EDU_POLICIES, disable_edu_policies bool -> Option<bool>, with_disable_edu_policies(bool), "`disableEduPolicies`: `Edm.Boolean`";
    "setPowerPolicies" SET_POWER_POLICIES, set_power_policies enumeration -> Option<super::Enablement>, with_set_power_policies(super::Enablement), "`setPowerPolicies`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disablePowerPolicies" DISABLE_POWER_POLICIES, disable_power_policies bool -> Option<bool>, with_disable_power_policies(bool), "`disablePowerPolicies`: `Edm.Boolean`";
    "signInOnResume" SIGN_IN_ON_RESUME, sign_in_on_resume enumeration -> Option<super::Enablement>, with_sign_in_on_resume(super::Enablement), "`signInOnResume`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "disableSignInOnResume" DISABLE_SIGN_IN_ON_RESUME, disable_sign_in_on_resume bool -> Option<bool>, with_disable_sign_in_on_resume(bool), "`disableSignInOnResume`: `Edm.Boolean`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "idleTimeBeforeSleepInSeconds" IDLE_TIME_BEFORE_SLEEP_IN_SECONDS, idle_time_before_sleep_in_seconds i32 -> Option<i32>, with_idle_time_before_sleep_in_seconds(i32), "`idleTimeBeforeSleepInSeconds`: `Edm.Int32`";
    "kioskAppDisplayName" KIOSK_APP_DISPLAY_NAME, kiosk_app_display_name str -> Option<&str>, with_kiosk_app_display_name(String), "`kioskAppDisplayName`: `Edm.String`";
    "kioskAppUserModelId" KIOSK_APP_USER_MODEL_ID, kiosk_app_user_model_id str -> Option<&str>, with_kiosk_app_user_model_id(String), "`kioskAppUserModelId`: `Edm.String`";
    "maintenanceStartTime" MAINTENANCE_START_TIME, maintenance_start_time time_of_day -> Parsed<Time>, with_maintenance_start_time(Time), "`maintenanceStartTime`: `Edm.TimeOfDay`";
    "fastFirstSignIn" FAST_FIRST_SIGN_IN, fast_first_sign_in enumeration -> Option<super::Enablement>, with_fast_first_sign_in(super::Enablement), "`fastFirstSignIn`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
}

crate::runtime::model! {
    /// [`microsoft.graph.sideLoadingKey`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-sideloadingkey?view=graph-rest-beta), not in the metadata
    SideLoadingKey = "microsoft.graph.sideLoadingKey";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "totalActivation" TOTAL_ACTIVATION, total_activation i32 -> Option<i32>, with_total_activation(i32), "`totalActivation`: `Edm.Int32`";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time str -> Option<&str>, with_last_updated_date_time(String), "`lastUpdatedDateTime`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.signInAssistantOptions`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-signinassistantoptions?view=graph-rest-beta)
    SignInAssistantOptions = "microsoft.graph.signInAssistantOptions" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.singleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-singlesignonextension?view=graph-rest-beta)
    SingleSignOnExtension = "microsoft.graph.singleSignOnExtension" {
        "microsoft.graph.credentialSingleSignOnExtension",
        "microsoft.graph.iosAzureAdSingleSignOnExtension",
        "microsoft.graph.iosCredentialSingleSignOnExtension",
        "microsoft.graph.iosKerberosSingleSignOnExtension",
        "microsoft.graph.iosRedirectSingleSignOnExtension",
        "microsoft.graph.iosSingleSignOnExtension",
        "microsoft.graph.kerberosSingleSignOnExtension",
        "microsoft.graph.macOSAzureAdSingleSignOnExtension",
        "microsoft.graph.macOSCredentialSingleSignOnExtension",
        "microsoft.graph.macOSKerberosSingleSignOnExtension",
        "microsoft.graph.macOSRedirectSingleSignOnExtension",
        "microsoft.graph.macOSSingleSignOnExtension",
        "microsoft.graph.redirectSingleSignOnExtension",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.siteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sitesecuritylevel?view=graph-rest-beta)
    SiteSecurityLevel = "microsoft.graph.siteSecurityLevel" {
        UserDefined = "userDefined",
        Low = "low",
        MediumLow = "mediumLow",
        Medium = "medium",
        MediumHigh = "mediumHigh",
        High = "high",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.softwareUpdateStatusSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-softwareupdatestatussummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SoftwareUpdateStatusSummary: super::Entity = "microsoft.graph.softwareUpdateStatusSummary";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantUserCount" COMPLIANT_USER_COUNT, compliant_user_count i32 -> Option<i32>, with_compliant_user_count(i32), "`compliantUserCount`: `Edm.Int32`";
    "nonCompliantUserCount" NON_COMPLIANT_USER_COUNT, non_compliant_user_count i32 -> Option<i32>, with_non_compliant_user_count(i32), "`nonCompliantUserCount`: `Edm.Int32`";
    "remediatedUserCount" REMEDIATED_USER_COUNT, remediated_user_count i32 -> Option<i32>, with_remediated_user_count(i32), "`remediatedUserCount`: `Edm.Int32`";
    "errorUserCount" ERROR_USER_COUNT, error_user_count i32 -> Option<i32>, with_error_user_count(i32), "`errorUserCount`: `Edm.Int32`";
    "unknownUserCount" UNKNOWN_USER_COUNT, unknown_user_count i32 -> Option<i32>, with_unknown_user_count(i32), "`unknownUserCount`: `Edm.Int32`";
    "conflictUserCount" CONFLICT_USER_COUNT, conflict_user_count i32 -> Option<i32>, with_conflict_user_count(i32), "`conflictUserCount`: `Edm.Int32`";
    "notApplicableUserCount" NOT_APPLICABLE_USER_COUNT, not_applicable_user_count i32 -> Option<i32>, with_not_applicable_user_count(i32), "`notApplicableUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.specifiedCaptiveNetworkPlugins`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-specifiedcaptivenetworkplugins?view=graph-rest-beta)
    SpecifiedCaptiveNetworkPlugins = "microsoft.graph.specifiedCaptiveNetworkPlugins";
    "allowedBundleIdentifiers" ALLOWED_BUNDLE_IDENTIFIERS, allowed_bundle_identifiers strs -> Option<Vec<&str>>, with_allowed_bundle_identifiers(Vec<String>), "`allowedBundleIdentifiers`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.stateManagementSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-statemanagementsetting?view=graph-rest-beta)
    StateManagementSetting = "microsoft.graph.stateManagementSetting" {
        NotConfigured = "notConfigured",
        Blocked = "blocked",
        Allowed = "allowed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectAlternativeNameType`](https://learn.microsoft.com/graph/api/resources/intune-shared-subjectalternativenametype?view=graph-rest-beta)
    SubjectAlternativeNameType = "microsoft.graph.subjectAlternativeNameType" {
        None = "none",
        EmailAddress = "emailAddress",
        UserPrincipalName = "userPrincipalName",
        CustomAzureAdAttribute = "customAzureADAttribute",
        DomainNameService = "domainNameService",
        UniversalResourceIdentifier = "universalResourceIdentifier",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.subjectNameFormat`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-subjectnameformat?view=graph-rest-beta)
    SubjectNameFormat = "microsoft.graph.subjectNameFormat" {
        CommonName = "commonName",
        CommonNameIncludingEmail = "commonNameIncludingEmail",
        CommonNameAsEmail = "commonNameAsEmail",
        Custom = "custom",
        CommonNameAsImei = "commonNameAsIMEI",
        CommonNameAsSerialNumber = "commonNameAsSerialNumber",
        CommonNameAsAadDeviceId = "commonNameAsAadDeviceId",
        CommonNameAsIntuneDeviceId = "commonNameAsIntuneDeviceId",
        CommonNameAsDurableDeviceId = "commonNameAsDurableDeviceId",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.suggestedEnrollmentLimit`](https://learn.microsoft.com/graph/api/resources/intune-enrollment-suggestedenrollmentlimit?view=graph-rest-beta)
    SuggestedEnrollmentLimit = "microsoft.graph.suggestedEnrollmentLimit";
    "suggestedDailyLimit" SUGGESTED_DAILY_LIMIT, suggested_daily_limit i32 -> Option<i32>, with_suggested_daily_limit(i32), "`suggestedDailyLimit`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.symantecCodeSigningCertificate`](https://learn.microsoft.com/graph/api/resources/intune-apps-symanteccodesigningcertificate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    SymantecCodeSigningCertificate: super::Entity = "microsoft.graph.symantecCodeSigningCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content binary -> Parsed<Bytes>, with_content(Bytes), "`content`: `Edm.Binary`";
    "status" STATUS, status enumeration -> Option<super::CertificateStatus>, with_status(super::CertificateStatus), "`status`: `microsoft.graph.certificateStatus`" "Possible values are: notProvisioned, provisioned.";
    "password" PASSWORD, password str -> Option<&str>, with_password(String), "`password`: `Edm.String`";
    "subjectName" SUBJECT_NAME, subject_name str -> Option<&str>, with_subject_name(String), "`subjectName`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "issuerName" ISSUER_NAME, issuer_name str -> Option<&str>, with_issuer_name(String), "`issuerName`: `Edm.String`";
    "issuer" ISSUER, issuer str -> Option<&str>, with_issuer(String), "`issuer`: `Edm.String`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "uploadDateTime" UPLOAD_DATE_TIME, upload_date_time date_time -> Parsed<OffsetDateTime>, with_upload_date_time(OffsetDateTime), "`uploadDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.syncComponent`, metadata
    SyncComponent = "microsoft.graph.syncComponent";
    "moreInfo" MORE_INFO, more_info str -> Option<&str>, with_more_info(String), "`moreInfo`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "reportedDateTime" REPORTED_DATE_TIME, reported_date_time date_time -> Parsed<OffsetDateTime>, with_reported_date_time(OffsetDateTime), "`reportedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<super::SyncComponentStatus>, with_status(super::SyncComponentStatus), "`status`: `microsoft.graph.syncComponentStatus`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.syncComponentStatus`, metadata
    SyncComponentStatus = "microsoft.graph.syncComponentStatus" {
        None = "none",
        InProgress = "inProgress",
        Success = "success",
        Failure = "failure",
        PartialSuccess = "partialSuccess",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.systemManagementModeLevel`, metadata
    SystemManagementModeLevel = "microsoft.graph.systemManagementModeLevel" {
        NotApplicable = "notApplicable",
        Level1 = "level1",
        Level2 = "level2",
        Level3 = "level3",
        UnknownFutureValue = "unknownFutureValue",
    }
}
