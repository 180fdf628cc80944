// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.deviceCategory`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicecategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceCategory: super::Entity = "microsoft.graph.deviceCategory";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`" "Optional.";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceCleanupRulePlatformType`, metadata
    DeviceCleanupRulePlatformType = "microsoft.graph.deviceCleanupRulePlatformType" {
        All = "all",
        AndroidAosp = "androidAOSP",
        AndroidDeviceAdministrator = "androidDeviceAdministrator",
        AndroidDedicatedAndFullyManagedCorporateOwnedWorkProfile = "androidDedicatedAndFullyManagedCorporateOwnedWorkProfile",
        ChromeOs = "chromeOS",
        AndroidPersonallyOwnedWorkProfile = "androidPersonallyOwnedWorkProfile",
        Ios = "ios",
        MacOs = "macOS",
        Windows = "windows",
        WindowsHolographic = "windowsHolographic",
        UnknownFutureValue = "unknownFutureValue",
        VisionOs = "visionOS",
        TvOs = "tvOS",
    }
}

crate::runtime::model! {
    /// Inherits from deviceEnrollmentConfiguration.
    ///
    /// [`microsoft.graph.deviceComanagementAuthorityConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-devicecomanagementauthorityconfiguration?view=graph-rest-beta), with the accessors of [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration)
    DeviceComanagementAuthorityConfiguration: super::DeviceEnrollmentConfiguration, super::Entity = "microsoft.graph.deviceComanagementAuthorityConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "priority" PRIORITY, with_priority(i32), "`priority`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "deviceEnrollmentConfigurationType" DEVICE_ENROLLMENT_CONFIGURATION_TYPE, with_device_enrollment_configuration_type(super::DeviceEnrollmentConfigurationType), "`deviceEnrollmentConfigurationType`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::EnrollmentConfigurationAssignment>), "`assignments`";
    "managedDeviceAuthority" MANAGED_DEVICE_AUTHORITY, managed_device_authority i32 -> Option<i32>, with_managed_device_authority(i32), "`managedDeviceAuthority`: `Edm.Int32`";
    "installConfigurationManagerAgent" INSTALL_CONFIGURATION_MANAGER_AGENT, install_configuration_manager_agent bool -> Option<bool>, with_install_configuration_manager_agent(bool), "`installConfigurationManagerAgent`: `Edm.Boolean`";
    "configurationManagerAgentCommandLineArgument" CONFIGURATION_MANAGER_AGENT_COMMAND_LINE_ARGUMENT, configuration_manager_agent_command_line_argument str -> Option<&str>, with_configuration_manager_agent_command_line_argument(String), "`configurationManagerAgentCommandLineArgument`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceActionItem`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactionitem?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceActionItem: super::Entity = "microsoft.graph.deviceComplianceActionItem";
    inherited "id" ID, with_id(String), "`id`";
    "gracePeriodHours" GRACE_PERIOD_HOURS, grace_period_hours i32 -> Option<i32>, with_grace_period_hours(i32), "`gracePeriodHours`: `Edm.Int32`";
    "actionType" ACTION_TYPE, action_type enumeration -> Option<super::DeviceComplianceActionType>, with_action_type(super::DeviceComplianceActionType), "`actionType`: `microsoft.graph.deviceComplianceActionType`" "Possible values are: noAction, notification, block, retire, wipe, removeResourceAccessProfiles, pushNotification, remoteLock.";
    "notificationTemplateId" NOTIFICATION_TEMPLATE_ID, notification_template_id str -> Option<&str>, with_notification_template_id(String), "`notificationTemplateId`: `Edm.String`";
    "notificationMessageCCList" NOTIFICATION_MESSAGE_CC_LIST, notification_message_cc_list strs -> Option<Vec<&str>>, with_notification_message_cc_list(Vec<String>), "`notificationMessageCCList`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceActionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceactiontype?view=graph-rest-beta)
    DeviceComplianceActionType = "microsoft.graph.deviceComplianceActionType" {
        NoAction = "noAction",
        Notification = "notification",
        Block = "block",
        Retire = "retire",
        Wipe = "wipe",
        RemoveResourceAccessProfiles = "removeResourceAccessProfiles",
        PushNotification = "pushNotification",
        RemoteLock = "remoteLock",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedeviceoverview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceDeviceOverview: super::Entity = "microsoft.graph.deviceComplianceDeviceOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "notApplicablePlatformCount" NOT_APPLICABLE_PLATFORM_COUNT, not_applicable_platform_count i32 -> Option<i32>, with_not_applicable_platform_count(i32), "`notApplicablePlatformCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancedevicestatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceDeviceStatus: super::Entity = "microsoft.graph.deviceComplianceDeviceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "platform" PLATFORM, platform i32 -> Option<i32>, with_platform(i32), "`platform`: `Edm.Int32`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicy`](https://learn.microsoft.com/graph/api/resources/intune-shared-devicecompliancepolicy?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicy: super::Entity = "microsoft.graph.deviceCompliancePolicy" {
        "microsoft.graph.androidCompliancePolicy",
        "microsoft.graph.androidDeviceOwnerCompliancePolicy",
        "microsoft.graph.androidForWorkCompliancePolicy",
        "microsoft.graph.androidWorkProfileCompliancePolicy",
        "microsoft.graph.aospDeviceOwnerCompliancePolicy",
        "microsoft.graph.defaultDeviceCompliancePolicy",
        "microsoft.graph.iosCompliancePolicy",
        "microsoft.graph.macOSCompliancePolicy",
        "microsoft.graph.windows10CompliancePolicy",
        "microsoft.graph.windows10MobileCompliancePolicy",
        "microsoft.graph.windows81CompliancePolicy",
        "microsoft.graph.windowsPhone81CompliancePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "scheduledActionsForRule" SCHEDULED_ACTIONS_FOR_RULE, scheduled_actions_for_rule models -> Option<&[super::DeviceComplianceScheduledActionForRule]>, with_scheduled_actions_for_rule(Vec<super::DeviceComplianceScheduledActionForRule>), "`scheduledActionsForRule`: `Collection(microsoft.graph.deviceComplianceScheduledActionForRule)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::DeviceComplianceDeviceStatus]>, with_device_statuses(Vec<super::DeviceComplianceDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.deviceComplianceDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::DeviceComplianceUserStatus]>, with_user_statuses(Vec<super::DeviceComplianceUserStatus>), "`userStatuses`: `Collection(microsoft.graph.deviceComplianceUserStatus)`";
    "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, device_status_overview model -> Option<&super::DeviceComplianceDeviceOverview>, with_device_status_overview(super::DeviceComplianceDeviceOverview), "`deviceStatusOverview`: `microsoft.graph.deviceComplianceDeviceOverview`";
    "userStatusOverview" USER_STATUS_OVERVIEW, user_status_overview model -> Option<&super::DeviceComplianceUserOverview>, with_user_status_overview(super::DeviceComplianceUserOverview), "`userStatusOverview`: `microsoft.graph.deviceComplianceUserOverview`";
    "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, device_setting_state_summaries models -> Option<&[super::SettingStateDeviceSummary]>, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`: `Collection(microsoft.graph.settingStateDeviceSummary)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceCompliancePolicyAssignment]>, with_assignments(Vec<super::DeviceCompliancePolicyAssignment>), "`assignments`: `Collection(microsoft.graph.deviceCompliancePolicyAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicyAssignment: super::Entity = "microsoft.graph.deviceCompliancePolicyAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`" "Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicydevicestatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicyDeviceStateSummary: super::Entity = "microsoft.graph.deviceCompliancePolicyDeviceStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "inGracePeriodCount" IN_GRACE_PERIOD_COUNT, in_grace_period_count i32 -> Option<i32>, with_in_grace_period_count(i32), "`inGracePeriodCount`: `Edm.Int32`";
    "configManagerCount" CONFIG_MANAGER_COUNT, config_manager_count i32 -> Option<i32>, with_config_manager_count(i32), "`configManagerCount`: `Edm.Int32`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceCompliancePolicyGroupAssignment`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicyGroupAssignment: super::Entity = "microsoft.graph.deviceCompliancePolicyGroupAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "excludeGroup" EXCLUDE_GROUP, exclude_group bool -> Option<bool>, with_exclude_group(bool), "`excludeGroup`: `Edm.Boolean`, metadata";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`, metadata";
    "deviceCompliancePolicy" DEVICE_COMPLIANCE_POLICY, device_compliance_policy model -> Option<&super::DeviceCompliancePolicy>, with_device_compliance_policy(super::DeviceCompliancePolicy), "`deviceCompliancePolicy`: `microsoft.graph.deviceCompliancePolicy`, metadata";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceCompliancePolicyPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-devicecompliancepolicypolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceCompliancePolicyPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.deviceCompliancePolicyPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicyScript`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicyscript?view=graph-rest-beta)
    DeviceCompliancePolicyScript = "microsoft.graph.deviceCompliancePolicyScript";
    "deviceComplianceScriptId" DEVICE_COMPLIANCE_SCRIPT_ID, device_compliance_script_id str -> Option<&str>, with_device_compliance_script_id(String), "`deviceComplianceScriptId`: `Edm.String`";
    "rulesContent" RULES_CONTENT, rules_content binary -> Parsed<Bytes>, with_rules_content(Bytes), "`rulesContent`: `Edm.Binary`";
    "runIntervalInMinutes" RUN_INTERVAL_IN_MINUTES, run_interval_in_minutes i32 -> Option<i32>, with_run_interval_in_minutes(i32), "`runIntervalInMinutes`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstate?view=graph-rest-beta)
    DeviceCompliancePolicySettingState = "microsoft.graph.deviceCompliancePolicySettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCompliancePolicySettingStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicySettingStateSummary: super::Entity = "microsoft.graph.deviceCompliancePolicySettingStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, androidAOSP, all.";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
    "deviceComplianceSettingStates" DEVICE_COMPLIANCE_SETTING_STATES, device_compliance_setting_states models -> Option<&[super::DeviceComplianceSettingState]>, with_device_compliance_setting_states(Vec<super::DeviceComplianceSettingState>), "`deviceComplianceSettingStates`: `Collection(microsoft.graph.deviceComplianceSettingState)`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceCompliancePolicyState`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicyState: super::Entity = "microsoft.graph.deviceCompliancePolicyState";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`, metadata";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`, metadata";
    "settingStates" SETTING_STATES, setting_states models -> Option<&[super::DeviceCompliancePolicySettingState]>, with_setting_states(Vec<super::DeviceCompliancePolicySettingState>), "`settingStates`: `Collection(microsoft.graph.deviceCompliancePolicySettingState)`, metadata";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScheduledActionForRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescheduledactionforrule?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceScheduledActionForRule: super::Entity = "microsoft.graph.deviceComplianceScheduledActionForRule";
    inherited "id" ID, with_id(String), "`id`";
    "ruleName" RULE_NAME, rule_name str -> Option<&str>, with_rule_name(String), "`ruleName`: `Edm.String`";
    "scheduledActionConfigurations" SCHEDULED_ACTION_CONFIGURATIONS, scheduled_action_configurations models -> Option<&[super::DeviceComplianceActionItem]>, with_scheduled_action_configurations(Vec<super::DeviceComplianceActionItem>), "`scheduledActionConfigurations`: `Collection(microsoft.graph.deviceComplianceActionItem)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescript?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceScript: super::Entity = "microsoft.graph.deviceComplianceScript";
    inherited "id" ID, with_id(String), "`id`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "detectionScriptContent" DETECTION_SCRIPT_CONTENT, detection_script_content binary -> Parsed<Bytes>, with_detection_script_content(Bytes), "`detectionScriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "enforceSignatureCheck" ENFORCE_SIGNATURE_CHECK, enforce_signature_check bool -> Option<bool>, with_enforce_signature_check(bool), "`enforceSignatureCheck`: `Edm.Boolean`";
    "runAs32Bit" RUN_AS32_BIT, run_as32_bit bool -> Option<bool>, with_run_as32_bit(bool), "`runAs32Bit`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "platform" PLATFORM, platform enumeration -> Option<super::DeviceComplianceScriptPlatformType>, with_platform(super::DeviceComplianceScriptPlatformType), "`platform`: `microsoft.graph.deviceComplianceScriptPlatformType`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceHealthScriptAssignment]>, with_assignments(Vec<super::DeviceHealthScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceHealthScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceComplianceScriptRunSummary>, with_run_summary(super::DeviceComplianceScriptRunSummary), "`runSummary`: `microsoft.graph.deviceComplianceScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceComplianceScriptDeviceState]>, with_device_run_states(Vec<super::DeviceComplianceScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceComplianceScriptDeviceState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptDeviceState`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptdevicestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceScriptDeviceState: super::Entity = "microsoft.graph.deviceComplianceScriptDeviceState";
    inherited "id" ID, with_id(String), "`id`";
    "detectionState" DETECTION_STATE, detection_state enumeration -> Option<super::RunState>, with_detection_state(super::RunState), "`detectionState`: `microsoft.graph.runState`" "Possible values are: unknown, success, fail, scriptError, pending, notApplicable.";
    "lastStateUpdateDateTime" LAST_STATE_UPDATE_DATE_TIME, last_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_update_date_time(OffsetDateTime), "`lastStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "expectedStateUpdateDateTime" EXPECTED_STATE_UPDATE_DATE_TIME, expected_state_update_date_time date_time -> Parsed<OffsetDateTime>, with_expected_state_update_date_time(OffsetDateTime), "`expectedStateUpdateDateTime`: `Edm.DateTimeOffset`";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`";
    "scriptOutput" SCRIPT_OUTPUT, script_output str -> Option<&str>, with_script_output(String), "`scriptOutput`: `Edm.String`";
    "scriptError" SCRIPT_ERROR, script_error str -> Option<&str>, with_script_error(String), "`scriptError`: `Edm.String`";
    "managedDevice" MANAGED_DEVICE, managed_device model -> Option<&super::ManagedDevice>, with_managed_device(super::ManagedDevice), "`managedDevice`: `microsoft.graph.managedDevice`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescripterror?view=graph-rest-beta)
    DeviceComplianceScriptError = "microsoft.graph.deviceComplianceScriptError" {
        "microsoft.graph.deviceComplianceScriptRuleError",
    };
    "code" CODE, code enumeration -> Option<super::Code>, with_code(super::Code), "`code`: `microsoft.graph.code`" "Possible values are: none, jsonFileInvalid, jsonFileMissing, jsonFileTooLarge, rulesMissing, duplicateRules, tooManyRulesSpecified, operatorMissing, operatorNotSupported, datatypeMissing, datatypeNotSupported, operatorDataTypeCombinationNotSupported, moreInfoUriMissing, moreInfoUriInvalid, moreInfoUriTooLarge, descriptionMissing, descriptionInvalid, descriptionTooLarge, titleMissing, titleInvalid, titleTooLarge, operandMissing, operandInvalid, operandTooLarge, settingNameMissing, settingNameInvalid, settingNameTooLarge, englishLocaleMissing, duplicateLocales, unrecognizedLocale, unknown, remediationStringsMissing.";
    "deviceComplianceScriptRulesValidationError" DEVICE_COMPLIANCE_SCRIPT_RULES_VALIDATION_ERROR, device_compliance_script_rules_validation_error enumeration -> Option<super::DeviceComplianceScriptRulesValidationError>, with_device_compliance_script_rules_validation_error(super::DeviceComplianceScriptRulesValidationError), "`deviceComplianceScriptRulesValidationError`: `microsoft.graph.deviceComplianceScriptRulesValidationError`" "Possible values are: none, jsonFileInvalid, jsonFileMissing, jsonFileTooLarge, rulesMissing, duplicateRules, tooManyRulesSpecified, operatorMissing, operatorNotSupported, datatypeMissing, datatypeNotSupported, operatorDataTypeCombinationNotSupported, moreInfoUriMissing, moreInfoUriInvalid, moreInfoUriTooLarge, descriptionMissing, descriptionInvalid, descriptionTooLarge, titleMissing, titleInvalid, titleTooLarge, operandMissing, operandInvalid, operandTooLarge, settingNameMissing, settingNameInvalid, settingNameTooLarge, englishLocaleMissing, duplicateLocales, unrecognizedLocale, unknown, remediationStringsMissing.";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.deviceComplianceScriptPlatformType`, metadata
    DeviceComplianceScriptPlatformType = "microsoft.graph.deviceComplianceScriptPlatformType" {
        Windows10 = "windows10",
        Linux = "linux",
        MacOs = "macOS",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRulOperator`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruloperator?view=graph-rest-beta)
    DeviceComplianceScriptRulOperator = "microsoft.graph.deviceComplianceScriptRulOperator" {
        None = "none",
        And = "and",
        Or = "or",
        IsEquals = "isEquals",
        NotEquals = "notEquals",
        GreaterThan = "greaterThan",
        LessThan = "lessThan",
        Between = "between",
        NotBetween = "notBetween",
        GreaterEquals = "greaterEquals",
        LessEquals = "lessEquals",
        DayTimeBetween = "dayTimeBetween",
        BeginsWith = "beginsWith",
        NotBeginsWith = "notBeginsWith",
        EndsWith = "endsWith",
        NotEndsWith = "notEndsWith",
        Contains = "contains",
        NotContains = "notContains",
        AllOf = "allOf",
        OneOf = "oneOf",
        NoneOf = "noneOf",
        SetEquals = "setEquals",
        OrderedSetEquals = "orderedSetEquals",
        SubsetOf = "subsetOf",
        ExcludesAll = "excludesAll",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptrule?view=graph-rest-beta)
    DeviceComplianceScriptRule = "microsoft.graph.deviceComplianceScriptRule";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "operator" OPERATOR, operator enumeration -> Option<super::Operator>, with_operator(super::Operator), "`operator`: `microsoft.graph.operator`" "Possible values are: none, and, or, isEquals, notEquals, greaterThan, lessThan, between, notBetween, greaterEquals, lessEquals, dayTimeBetween, beginsWith, notBeginsWith, endsWith, notEndsWith, contains, notContains, allOf, oneOf, noneOf, setEquals, orderedSetEquals, subsetOf, excludesAll.";
    "deviceComplianceScriptRulOperator" DEVICE_COMPLIANCE_SCRIPT_RUL_OPERATOR, device_compliance_script_rul_operator enumeration -> Option<super::DeviceComplianceScriptRulOperator>, with_device_compliance_script_rul_operator(super::DeviceComplianceScriptRulOperator), "`deviceComplianceScriptRulOperator`: `microsoft.graph.deviceComplianceScriptRulOperator`" "Possible values are: none, and, or, isEquals, notEquals, greaterThan, lessThan, between, notBetween, greaterEquals, lessEquals, dayTimeBetween, beginsWith, notBeginsWith, endsWith, notEndsWith, contains, notContains, allOf, oneOf, noneOf, setEquals, orderedSetEquals, subsetOf, excludesAll.";
    "dataType" DATA_TYPE, data_type enumeration -> Option<super::DataType>, with_data_type(super::DataType), "`dataType`: `microsoft.graph.dataType`" "Possible values are: none, boolean, int64, double, string, dateTime, version, base64, xml, booleanArray, int64Array, doubleArray, stringArray, dateTimeArray, versionArray.";
    "deviceComplianceScriptRuleDataType" DEVICE_COMPLIANCE_SCRIPT_RULE_DATA_TYPE, device_compliance_script_rule_data_type enumeration -> Option<super::DeviceComplianceScriptRuleDataType>, with_device_compliance_script_rule_data_type(super::DeviceComplianceScriptRuleDataType), "`deviceComplianceScriptRuleDataType`: `microsoft.graph.deviceComplianceScriptRuleDataType`" "Possible values are: none, boolean, int64, double, string, dateTime, version, base64, xml, booleanArray, int64Array, doubleArray, stringArray, dateTimeArray, versionArray.";
    "operand" OPERAND, operand str -> Option<&str>, with_operand(String), "`operand`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRuleDataType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruledatatype?view=graph-rest-beta)
    DeviceComplianceScriptRuleDataType = "microsoft.graph.deviceComplianceScriptRuleDataType" {
        None = "none",
        Boolean = "boolean",
        Int64 = "int64",
        Double = "double",
        String = "string",
        DateTime = "dateTime",
        Version = "version",
        Base64 = "base64",
        Xml = "xml",
        BooleanArray = "booleanArray",
        Int64Array = "int64Array",
        DoubleArray = "doubleArray",
        StringArray = "stringArray",
        DateTimeArray = "dateTimeArray",
        VersionArray = "versionArray",
    }
}

crate::runtime::model! {
    /// Inherits from deviceComplianceScriptError.
    ///
    /// [`microsoft.graph.deviceComplianceScriptRuleError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptruleerror?view=graph-rest-beta), with the accessors of [`DeviceComplianceScriptError`](super::DeviceComplianceScriptError)
    DeviceComplianceScriptRuleError: super::DeviceComplianceScriptError = "microsoft.graph.deviceComplianceScriptRuleError";
    inherited "code" CODE, with_code(super::Code), "`code`";
    inherited "deviceComplianceScriptRulesValidationError" DEVICE_COMPLIANCE_SCRIPT_RULES_VALIDATION_ERROR, with_device_compliance_script_rules_validation_error(super::DeviceComplianceScriptRulesValidationError), "`deviceComplianceScriptRulesValidationError`";
    inherited "message" MESSAGE, with_message(String), "`message`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceComplianceScriptRulesValidationError`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptrulesvalidationerror?view=graph-rest-beta)
    DeviceComplianceScriptRulesValidationError = "microsoft.graph.deviceComplianceScriptRulesValidationError" {
        None = "none",
        JsonFileInvalid = "jsonFileInvalid",
        JsonFileMissing = "jsonFileMissing",
        JsonFileTooLarge = "jsonFileTooLarge",
        RulesMissing = "rulesMissing",
        DuplicateRules = "duplicateRules",
        TooManyRulesSpecified = "tooManyRulesSpecified",
        OperatorMissing = "operatorMissing",
        OperatorNotSupported = "operatorNotSupported",
        DatatypeMissing = "datatypeMissing",
        DatatypeNotSupported = "datatypeNotSupported",
        OperatorDataTypeCombinationNotSupported = "operatorDataTypeCombinationNotSupported",
        MoreInfoUriMissing = "moreInfoUriMissing",
        MoreInfoUriInvalid = "moreInfoUriInvalid",
        MoreInfoUriTooLarge = "moreInfoUriTooLarge",
        DescriptionMissing = "descriptionMissing",
        DescriptionInvalid = "descriptionInvalid",
        DescriptionTooLarge = "descriptionTooLarge",
        TitleMissing = "titleMissing",
        TitleInvalid = "titleInvalid",
        TitleTooLarge = "titleTooLarge",
        OperandMissing = "operandMissing",
        OperandInvalid = "operandInvalid",
        OperandTooLarge = "operandTooLarge",
        SettingNameMissing = "settingNameMissing",
        SettingNameInvalid = "settingNameInvalid",
        SettingNameTooLarge = "settingNameTooLarge",
        EnglishLocaleMissing = "englishLocaleMissing",
        DuplicateLocales = "duplicateLocales",
        UnrecognizedLocale = "unrecognizedLocale",
        Unknown = "unknown",
        RemediationStringsMissing = "remediationStringsMissing",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptRunSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecompliancescriptrunsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceScriptRunSummary: super::Entity = "microsoft.graph.deviceComplianceScriptRunSummary";
    inherited "id" ID, with_id(String), "`id`";
    "noIssueDetectedDeviceCount" NO_ISSUE_DETECTED_DEVICE_COUNT, no_issue_detected_device_count i32 -> Option<i32>, with_no_issue_detected_device_count(i32), "`noIssueDetectedDeviceCount`: `Edm.Int32`";
    "issueDetectedDeviceCount" ISSUE_DETECTED_DEVICE_COUNT, issue_detected_device_count i32 -> Option<i32>, with_issue_detected_device_count(i32), "`issueDetectedDeviceCount`: `Edm.Int32`";
    "detectionScriptErrorDeviceCount" DETECTION_SCRIPT_ERROR_DEVICE_COUNT, detection_script_error_device_count i32 -> Option<i32>, with_detection_script_error_device_count(i32), "`detectionScriptErrorDeviceCount`: `Edm.Int32`";
    "detectionScriptPendingDeviceCount" DETECTION_SCRIPT_PENDING_DEVICE_COUNT, detection_script_pending_device_count i32 -> Option<i32>, with_detection_script_pending_device_count(i32), "`detectionScriptPendingDeviceCount`: `Edm.Int32`";
    "lastScriptRunDateTime" LAST_SCRIPT_RUN_DATE_TIME, last_script_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_script_run_date_time(OffsetDateTime), "`lastScriptRunDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceScriptValidationResult`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancescriptvalidationresult?view=graph-rest-beta)
    DeviceComplianceScriptValidationResult = "microsoft.graph.deviceComplianceScriptValidationResult";
    "rules" RULES, rules models -> Option<&[super::DeviceComplianceScriptRule]>, with_rules(Vec<super::DeviceComplianceScriptRule>), "`rules`: `Collection(microsoft.graph.deviceComplianceScriptRule)`";
    "scriptErrors" SCRIPT_ERRORS, script_errors models -> Option<&[super::DeviceComplianceScriptError]>, with_script_errors(Vec<super::DeviceComplianceScriptError>), "`scriptErrors`: `Collection(microsoft.graph.deviceComplianceScriptError)`";
    "ruleErrors" RULE_ERRORS, rule_errors models -> Option<&[super::DeviceComplianceScriptRuleError]>, with_rule_errors(Vec<super::DeviceComplianceScriptRuleError>), "`ruleErrors`: `Collection(microsoft.graph.deviceComplianceScriptRuleError)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecompliancesettingstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceSettingState: super::Entity = "microsoft.graph.deviceComplianceSettingState";
    inherited "id" ID, with_id(String), "`id`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::DeviceType>, with_platform_type(super::DeviceType), "`platformType`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuseroverview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceUserOverview: super::Entity = "microsoft.graph.deviceComplianceUserOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceComplianceUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-devicecomplianceuserstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceComplianceUserStatus: super::Entity = "microsoft.graph.deviceComplianceUserStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceConfigAssignmentIntent`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigassignmentintent?view=graph-rest-beta)
    DeviceConfigAssignmentIntent = "microsoft.graph.deviceConfigAssignmentIntent" {
        Apply = "apply",
        Remove = "remove",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-shared-deviceconfiguration?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfiguration: super::Entity = "microsoft.graph.deviceConfiguration" {
        "microsoft.graph.androidCertificateProfileBase",
        "microsoft.graph.androidCustomConfiguration",
        "microsoft.graph.androidDeviceOwnerCertificateProfileBase",
        "microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration",
        "microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration",
        "microsoft.graph.androidDeviceOwnerGeneralDeviceConfiguration",
        "microsoft.graph.androidDeviceOwnerImportedPFXCertificateProfile",
        "microsoft.graph.androidDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.androidDeviceOwnerScepCertificateProfile",
        "microsoft.graph.androidDeviceOwnerTrustedRootCertificate",
        "microsoft.graph.androidDeviceOwnerVpnConfiguration",
        "microsoft.graph.androidDeviceOwnerWiFiConfiguration",
        "microsoft.graph.androidEasEmailProfileConfiguration",
        "microsoft.graph.androidEnterpriseWiFiConfiguration",
        "microsoft.graph.androidForWorkCertificateProfileBase",
        "microsoft.graph.androidForWorkCustomConfiguration",
        "microsoft.graph.androidForWorkEasEmailProfileBase",
        "microsoft.graph.androidForWorkEnterpriseWiFiConfiguration",
        "microsoft.graph.androidForWorkGeneralDeviceConfiguration",
        "microsoft.graph.androidForWorkGmailEasConfiguration",
        "microsoft.graph.androidForWorkImportedPFXCertificateProfile",
        "microsoft.graph.androidForWorkNineWorkEasConfiguration",
        "microsoft.graph.androidForWorkPkcsCertificateProfile",
        "microsoft.graph.androidForWorkScepCertificateProfile",
        "microsoft.graph.androidForWorkTrustedRootCertificate",
        "microsoft.graph.androidForWorkVpnConfiguration",
        "microsoft.graph.androidForWorkWiFiConfiguration",
        "microsoft.graph.androidGeneralDeviceConfiguration",
        "microsoft.graph.androidImportedPFXCertificateProfile",
        "microsoft.graph.androidOmaCpConfiguration",
        "microsoft.graph.androidPkcsCertificateProfile",
        "microsoft.graph.androidScepCertificateProfile",
        "microsoft.graph.androidTrustedRootCertificate",
        "microsoft.graph.androidVpnConfiguration",
        "microsoft.graph.androidWiFiConfiguration",
        "microsoft.graph.androidWorkProfileCertificateProfileBase",
        "microsoft.graph.androidWorkProfileCustomConfiguration",
        "microsoft.graph.androidWorkProfileEasEmailProfileBase",
        "microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration",
        "microsoft.graph.androidWorkProfileGeneralDeviceConfiguration",
        "microsoft.graph.androidWorkProfileGmailEasConfiguration",
        "microsoft.graph.androidWorkProfileNineWorkEasConfiguration",
        "microsoft.graph.androidWorkProfilePkcsCertificateProfile",
        "microsoft.graph.androidWorkProfileScepCertificateProfile",
        "microsoft.graph.androidWorkProfileTrustedRootCertificate",
        "microsoft.graph.androidWorkProfileVpnConfiguration",
        "microsoft.graph.androidWorkProfileWiFiConfiguration",
        "microsoft.graph.aospDeviceOwnerCertificateProfileBase",
        "microsoft.graph.aospDeviceOwnerDeviceConfiguration",
        "microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration",
        "microsoft.graph.aospDeviceOwnerPkcsCertificateProfile",
        "microsoft.graph.aospDeviceOwnerScepCertificateProfile",
        "microsoft.graph.aospDeviceOwnerTrustedRootCertificate",
        "microsoft.graph.aospDeviceOwnerWiFiConfiguration",
        "microsoft.graph.appleDeviceFeaturesConfigurationBase",
        "microsoft.graph.appleExpeditedCheckinConfigurationBase",
        "microsoft.graph.appleVpnConfiguration",
        "microsoft.graph.easEmailProfileConfigurationBase",
        "microsoft.graph.editionUpgradeConfiguration",
        "microsoft.graph.iosCertificateProfile",
        "microsoft.graph.iosCertificateProfileBase",
        "microsoft.graph.iosCustomConfiguration",
        "microsoft.graph.iosDerivedCredentialAuthenticationConfiguration",
        "microsoft.graph.iosDeviceFeaturesConfiguration",
        "microsoft.graph.iosEasEmailProfileConfiguration",
        "microsoft.graph.iosEduDeviceConfiguration",
        "microsoft.graph.iosEducationDeviceConfiguration",
        "microsoft.graph.iosEnterpriseWiFiConfiguration",
        "microsoft.graph.iosExpeditedCheckinConfiguration",
        "microsoft.graph.iosGeneralDeviceConfiguration",
        "microsoft.graph.iosImportedPFXCertificateProfile",
        "microsoft.graph.iosPkcsCertificateProfile",
        "microsoft.graph.iosScepCertificateProfile",
        "microsoft.graph.iosTrustedRootCertificate",
        "microsoft.graph.iosUpdateConfiguration",
        "microsoft.graph.iosVpnConfiguration",
        "microsoft.graph.iosWiFiConfiguration",
        "microsoft.graph.iosWiredNetworkConfiguration",
        "microsoft.graph.iosikEv2VpnConfiguration",
        "microsoft.graph.macOSCertificateProfileBase",
        "microsoft.graph.macOSCustomAppConfiguration",
        "microsoft.graph.macOSCustomConfiguration",
        "microsoft.graph.macOSDeviceFeaturesConfiguration",
        "microsoft.graph.macOSEndpointProtectionConfiguration",
        "microsoft.graph.macOSEnterpriseWiFiConfiguration",
        "microsoft.graph.macOSExtensionsConfiguration",
        "microsoft.graph.macOSGeneralDeviceConfiguration",
        "microsoft.graph.macOSImportedPFXCertificateProfile",
        "microsoft.graph.macOSPkcsCertificateProfile",
        "microsoft.graph.macOSScepCertificateProfile",
        "microsoft.graph.macOSSoftwareUpdateConfiguration",
        "microsoft.graph.macOSTrustedRootCertificate",
        "microsoft.graph.macOSVpnConfiguration",
        "microsoft.graph.macOSWiFiConfiguration",
        "microsoft.graph.macOSWiredNetworkConfiguration",
        "microsoft.graph.sharedPCConfiguration",
        "microsoft.graph.unsupportedDeviceConfiguration",
        "microsoft.graph.vpnConfiguration",
        "microsoft.graph.windows10CertificateProfileBase",
        "microsoft.graph.windows10CustomConfiguration",
        "microsoft.graph.windows10DeviceFirmwareConfigurationInterface",
        "microsoft.graph.windows10EasEmailProfileConfiguration",
        "microsoft.graph.windows10EndpointProtectionConfiguration",
        "microsoft.graph.windows10EnterpriseModernAppManagementConfiguration",
        "microsoft.graph.windows10GeneralConfiguration",
        "microsoft.graph.windows10ImportedPFXCertificateProfile",
        "microsoft.graph.windows10NetworkBoundaryConfiguration",
        "microsoft.graph.windows10PFXImportCertificateProfile",
        "microsoft.graph.windows10PkcsCertificateProfile",
        "microsoft.graph.windows10SecureAssessmentConfiguration",
        "microsoft.graph.windows10TeamGeneralConfiguration",
        "microsoft.graph.windows10VpnConfiguration",
        "microsoft.graph.windows81CertificateProfileBase",
        "microsoft.graph.windows81GeneralConfiguration",
        "microsoft.graph.windows81SCEPCertificateProfile",
        "microsoft.graph.windows81TrustedRootCertificate",
        "microsoft.graph.windows81VpnConfiguration",
        "microsoft.graph.windows81WifiImportConfiguration",
        "microsoft.graph.windowsCertificateProfileBase",
        "microsoft.graph.windowsDefenderAdvancedThreatProtectionConfiguration",
        "microsoft.graph.windowsDeliveryOptimizationConfiguration",
        "microsoft.graph.windowsDomainJoinConfiguration",
        "microsoft.graph.windowsHealthMonitoringConfiguration",
        "microsoft.graph.windowsIdentityProtectionConfiguration",
        "microsoft.graph.windowsKioskConfiguration",
        "microsoft.graph.windowsPhone81CertificateProfileBase",
        "microsoft.graph.windowsPhone81CustomConfiguration",
        "microsoft.graph.windowsPhone81GeneralConfiguration",
        "microsoft.graph.windowsPhone81ImportedPFXCertificateProfile",
        "microsoft.graph.windowsPhone81SCEPCertificateProfile",
        "microsoft.graph.windowsPhone81TrustedRootCertificate",
        "microsoft.graph.windowsPhone81VpnConfiguration",
        "microsoft.graph.windowsPhoneEASEmailProfileConfiguration",
        "microsoft.graph.windowsUpdateForBusinessConfiguration",
        "microsoft.graph.windowsVpnConfiguration",
        "microsoft.graph.windowsWifiConfiguration",
        "microsoft.graph.windowsWifiEnterpriseEAPConfiguration",
        "microsoft.graph.windowsWiredNetworkConfiguration",
        "microsoft.graph.windowsZtdnsConfiguration",
    };
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "supportsScopeTags" SUPPORTS_SCOPE_TAGS, supports_scope_tags bool -> Option<bool>, with_supports_scope_tags(bool), "`supportsScopeTags`: `Edm.Boolean`, read-only" "Read-only.";
    "deviceManagementApplicabilityRuleOsEdition" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_EDITION, device_management_applicability_rule_os_edition model -> Option<&super::DeviceManagementApplicabilityRuleOsEdition>, with_device_management_applicability_rule_os_edition(super::DeviceManagementApplicabilityRuleOsEdition), "`deviceManagementApplicabilityRuleOsEdition`: `microsoft.graph.deviceManagementApplicabilityRuleOsEdition`";
    "deviceManagementApplicabilityRuleOsVersion" DEVICE_MANAGEMENT_APPLICABILITY_RULE_OS_VERSION, device_management_applicability_rule_os_version model -> Option<&super::DeviceManagementApplicabilityRuleOsVersion>, with_device_management_applicability_rule_os_version(super::DeviceManagementApplicabilityRuleOsVersion), "`deviceManagementApplicabilityRuleOsVersion`: `microsoft.graph.deviceManagementApplicabilityRuleOsVersion`";
    "deviceManagementApplicabilityRuleDeviceMode" DEVICE_MANAGEMENT_APPLICABILITY_RULE_DEVICE_MODE, device_management_applicability_rule_device_mode model -> Option<&super::DeviceManagementApplicabilityRuleDeviceMode>, with_device_management_applicability_rule_device_mode(super::DeviceManagementApplicabilityRuleDeviceMode), "`deviceManagementApplicabilityRuleDeviceMode`: `microsoft.graph.deviceManagementApplicabilityRuleDeviceMode`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceConfigurationGroupAssignment]>, with_group_assignments(Vec<super::DeviceConfigurationGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceConfigurationGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceConfigurationAssignment]>, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`: `Collection(microsoft.graph.deviceConfigurationAssignment)`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::DeviceConfigurationDeviceStatus]>, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`: `Collection(microsoft.graph.deviceConfigurationDeviceStatus)`";
    "userStatuses" USER_STATUSES, user_statuses models -> Option<&[super::DeviceConfigurationUserStatus]>, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`: `Collection(microsoft.graph.deviceConfigurationUserStatus)`";
    "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, device_status_overview model -> Option<&super::DeviceConfigurationDeviceOverview>, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`: `microsoft.graph.deviceConfigurationDeviceOverview`";
    "userStatusOverview" USER_STATUS_OVERVIEW, user_status_overview model -> Option<&super::DeviceConfigurationUserOverview>, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`: `microsoft.graph.deviceConfigurationUserOverview`";
    "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, device_setting_state_summaries models -> Option<&[super::SettingStateDeviceSummary]>, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`: `Collection(microsoft.graph.settingStateDeviceSummary)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationAssignment: super::Entity = "microsoft.graph.deviceConfigurationAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
    "source" SOURCE, source enumeration -> Option<super::DeviceAndAppManagementAssignmentSource>, with_source(super::DeviceAndAppManagementAssignmentSource), "`source`: `microsoft.graph.deviceAndAppManagementAssignmentSource`, read-only" "Read-only. Possible values are: direct, policySets.";
    "sourceId" SOURCE_ID, source_id str -> Option<&str>, with_source_id(String), "`sourceId`: `Edm.String`, read-only" "Read-only.";
    "intent" INTENT, intent enumeration -> Option<super::DeviceConfigAssignmentIntent>, with_intent(super::DeviceConfigAssignmentIntent), "`intent`: `microsoft.graph.deviceConfigAssignmentIntent`" "Possible values are: apply, remove.";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationConflictSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationconflictsummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationConflictSummary: super::Entity = "microsoft.graph.deviceConfigurationConflictSummary";
    inherited "id" ID, with_id(String), "`id`";
    "conflictingDeviceConfigurations" CONFLICTING_DEVICE_CONFIGURATIONS, conflicting_device_configurations models -> Option<&[super::SettingSource]>, with_conflicting_device_configurations(Vec<super::SettingSource>), "`conflictingDeviceConfigurations`: `Collection(microsoft.graph.settingSource)`";
    "contributingSettings" CONTRIBUTING_SETTINGS, contributing_settings strs -> Option<Vec<&str>>, with_contributing_settings(Vec<String>), "`contributingSettings`: `Collection(Edm.String)`";
    "deviceCheckinsImpacted" DEVICE_CHECKINS_IMPACTED, device_checkins_impacted i32 -> Option<i32>, with_device_checkins_impacted(i32), "`deviceCheckinsImpacted`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdeviceoverview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationDeviceOverview: super::Entity = "microsoft.graph.deviceConfigurationDeviceOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "notApplicablePlatformCount" NOT_APPLICABLE_PLATFORM_COUNT, not_applicable_platform_count i32 -> Option<i32>, with_not_applicable_platform_count(i32), "`notApplicablePlatformCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationDeviceStateSummary: super::Entity = "microsoft.graph.deviceConfigurationDeviceStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`";
    "remediatedDeviceCount" REMEDIATED_DEVICE_COUNT, remediated_device_count i32 -> Option<i32>, with_remediated_device_count(i32), "`remediatedDeviceCount`: `Edm.Int32`";
    "nonCompliantDeviceCount" NON_COMPLIANT_DEVICE_COUNT, non_compliant_device_count i32 -> Option<i32>, with_non_compliant_device_count(i32), "`nonCompliantDeviceCount`: `Edm.Int32`";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationDeviceStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationdevicestatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationDeviceStatus: super::Entity = "microsoft.graph.deviceConfigurationDeviceStatus";
    inherited "id" ID, with_id(String), "`id`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "platform" PLATFORM, platform i32 -> Option<i32>, with_platform(i32), "`platform`: `Edm.Int32`";
    "complianceGracePeriodExpirationDateTime" COMPLIANCE_GRACE_PERIOD_EXPIRATION_DATE_TIME, compliance_grace_period_expiration_date_time date_time -> Parsed<OffsetDateTime>, with_compliance_grace_period_expiration_date_time(OffsetDateTime), "`complianceGracePeriodExpirationDateTime`: `Edm.DateTimeOffset`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationGroupAssignment`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationgroupassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationGroupAssignment: super::Entity = "microsoft.graph.deviceConfigurationGroupAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "targetGroupId" TARGET_GROUP_ID, target_group_id str -> Option<&str>, with_target_group_id(String), "`targetGroupId`: `Edm.String`";
    "excludeGroup" EXCLUDE_GROUP, exclude_group bool -> Option<bool>, with_exclude_group(bool), "`excludeGroup`: `Edm.Boolean`";
    "deviceConfiguration" DEVICE_CONFIGURATION, device_configuration model -> Option<&super::DeviceConfiguration>, with_device_configuration(super::DeviceConfiguration), "`deviceConfiguration`: `microsoft.graph.deviceConfiguration`";
}

crate::runtime::model! {
    /// Inherits from policySetItem.
    ///
    /// [`microsoft.graph.deviceConfigurationPolicySetItem`](https://learn.microsoft.com/graph/api/resources/intune-policyset-deviceconfigurationpolicysetitem?view=graph-rest-beta), with the accessors of [`PolicySetItem`](super::PolicySetItem)
    DeviceConfigurationPolicySetItem: super::PolicySetItem, super::Entity = "microsoft.graph.deviceConfigurationPolicySetItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "payloadId" PAYLOAD_ID, with_payload_id(String), "`payloadId`";
    inherited "itemType" ITEM_TYPE, with_item_type(String), "`itemType`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "status" STATUS, with_status(super::PolicySetStatus), "`status`";
    inherited "errorCode" ERROR_CODE, with_error_code(super::ErrorCode), "`errorCode`";
    inherited "guidedDeploymentTags" GUIDED_DEPLOYMENT_TAGS, with_guided_deployment_tags(Vec<String>), "`guidedDeploymentTags`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationSettingState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationsettingstate?view=graph-rest-beta)
    DeviceConfigurationSettingState = "microsoft.graph.deviceConfigurationSettingState";
    "setting" SETTING, setting str -> Option<&str>, with_setting(String), "`setting`: `Edm.String`";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`";
    "instanceDisplayName" INSTANCE_DISPLAY_NAME, instance_display_name str -> Option<&str>, with_instance_display_name(String), "`instanceDisplayName`: `Edm.String`";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "errorCode" ERROR_CODE, error_code i64 -> Option<i64>, with_error_code(i64), "`errorCode`: `Edm.Int64`";
    "errorDescription" ERROR_DESCRIPTION, error_description str -> Option<&str>, with_error_description(String), "`errorDescription`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userEmail" USER_EMAIL, user_email str -> Option<&str>, with_user_email(String), "`userEmail`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "sources" SOURCES, sources models -> Option<&[super::SettingSource]>, with_sources(Vec<super::SettingSource>), "`sources`: `Collection(microsoft.graph.settingSource)`";
    "currentValue" CURRENT_VALUE, current_value str -> Option<&str>, with_current_value(String), "`currentValue`: `Edm.String`";
    "settingInstanceId" SETTING_INSTANCE_ID, setting_instance_id str -> Option<&str>, with_setting_instance_id(String), "`settingInstanceId`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.deviceConfigurationState`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationState: super::Entity = "microsoft.graph.deviceConfigurationState";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`, metadata";
    "settingCount" SETTING_COUNT, setting_count i32 -> Option<i32>, with_setting_count(i32), "`settingCount`: `Edm.Int32`, metadata";
    "settingStates" SETTING_STATES, setting_states models -> Option<&[super::DeviceConfigurationSettingState]>, with_setting_states(Vec<super::DeviceConfigurationSettingState>), "`settingStates`: `Collection(microsoft.graph.deviceConfigurationSettingState)`, metadata";
    "state" STATE, state enumeration -> Option<super::ComplianceStatus>, with_state(super::ComplianceStatus), "`state`: `microsoft.graph.complianceStatus`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationTargetedUserAndDevice`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationtargeteduseranddevice?view=graph-rest-beta)
    DeviceConfigurationTargetedUserAndDevice = "microsoft.graph.deviceConfigurationTargetedUserAndDevice";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "lastCheckinDateTime" LAST_CHECKIN_DATE_TIME, last_checkin_date_time date_time -> Parsed<OffsetDateTime>, with_last_checkin_date_time(OffsetDateTime), "`lastCheckinDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserOverview`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuseroverview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationUserOverview: super::Entity = "microsoft.graph.deviceConfigurationUserOverview";
    inherited "id" ID, with_id(String), "`id`";
    "pendingCount" PENDING_COUNT, pending_count i32 -> Option<i32>, with_pending_count(i32), "`pendingCount`: `Edm.Int32`";
    "notApplicableCount" NOT_APPLICABLE_COUNT, not_applicable_count i32 -> Option<i32>, with_not_applicable_count(i32), "`notApplicableCount`: `Edm.Int32`";
    "successCount" SUCCESS_COUNT, success_count i32 -> Option<i32>, with_success_count(i32), "`successCount`: `Edm.Int32`";
    "errorCount" ERROR_COUNT, error_count i32 -> Option<i32>, with_error_count(i32), "`errorCount`: `Edm.Int32`";
    "failedCount" FAILED_COUNT, failed_count i32 -> Option<i32>, with_failed_count(i32), "`failedCount`: `Edm.Int32`";
    "conflictCount" CONFLICT_COUNT, conflict_count i32 -> Option<i32>, with_conflict_count(i32), "`conflictCount`: `Edm.Int32`";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`";
    "configurationVersion" CONFIGURATION_VERSION, configuration_version i32 -> Option<i32>, with_configuration_version(i32), "`configurationVersion`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationUserStateSummary: super::Entity = "microsoft.graph.deviceConfigurationUserStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "unknownUserCount" UNKNOWN_USER_COUNT, unknown_user_count i32 -> Option<i32>, with_unknown_user_count(i32), "`unknownUserCount`: `Edm.Int32`";
    "notApplicableUserCount" NOT_APPLICABLE_USER_COUNT, not_applicable_user_count i32 -> Option<i32>, with_not_applicable_user_count(i32), "`notApplicableUserCount`: `Edm.Int32`";
    "compliantUserCount" COMPLIANT_USER_COUNT, compliant_user_count i32 -> Option<i32>, with_compliant_user_count(i32), "`compliantUserCount`: `Edm.Int32`";
    "remediatedUserCount" REMEDIATED_USER_COUNT, remediated_user_count i32 -> Option<i32>, with_remediated_user_count(i32), "`remediatedUserCount`: `Edm.Int32`";
    "nonCompliantUserCount" NON_COMPLIANT_USER_COUNT, non_compliant_user_count i32 -> Option<i32>, with_non_compliant_user_count(i32), "`nonCompliantUserCount`: `Edm.Int32`";
    "errorUserCount" ERROR_USER_COUNT, error_user_count i32 -> Option<i32>, with_error_user_count(i32), "`errorUserCount`: `Edm.Int32`";
    "conflictUserCount" CONFLICT_USER_COUNT, conflict_user_count i32 -> Option<i32>, with_conflict_user_count(i32), "`conflictUserCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceConfigurationUserStatus`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfigurationuserstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceConfigurationUserStatus: super::Entity = "microsoft.graph.deviceConfigurationUserStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userDisplayName" USER_DISPLAY_NAME, user_display_name str -> Option<&str>, with_user_display_name(String), "`userDisplayName`: `Edm.String`";
    "devicesCount" DEVICES_COUNT, devices_count i32 -> Option<i32>, with_devices_count(i32), "`devicesCount`: `Edm.Int32`";
    "status" STATUS, status enumeration -> Option<super::ComplianceStatus>, with_status(super::ComplianceStatus), "`status`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceCustomAttributeShellScript`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributeshellscript?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceCustomAttributeShellScript: super::Entity = "microsoft.graph.deviceCustomAttributeShellScript";
    inherited "id" ID, with_id(String), "`id`";
    "customAttributeName" CUSTOM_ATTRIBUTE_NAME, custom_attribute_name str -> Option<&str>, with_custom_attribute_name(String), "`customAttributeName`: `Edm.String`";
    "customAttributeType" CUSTOM_ATTRIBUTE_TYPE, custom_attribute_type enumeration -> Option<super::DeviceCustomAttributeValueType>, with_custom_attribute_type(super::DeviceCustomAttributeValueType), "`customAttributeType`: `microsoft.graph.deviceCustomAttributeValueType`" "Possible values are: integer, string, dateTime.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scriptContent" SCRIPT_CONTENT, script_content binary -> Parsed<Bytes>, with_script_content(Bytes), "`scriptContent`: `Edm.Binary`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "runAsAccount" RUN_AS_ACCOUNT, run_as_account enumeration -> Option<super::RunAsAccountType>, with_run_as_account(super::RunAsAccountType), "`runAsAccount`: `microsoft.graph.runAsAccountType`" "Possible values are: system, user.";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "groupAssignments" GROUP_ASSIGNMENTS, group_assignments models -> Option<&[super::DeviceManagementScriptGroupAssignment]>, with_group_assignments(Vec<super::DeviceManagementScriptGroupAssignment>), "`groupAssignments`: `Collection(microsoft.graph.deviceManagementScriptGroupAssignment)`";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::DeviceManagementScriptAssignment]>, with_assignments(Vec<super::DeviceManagementScriptAssignment>), "`assignments`: `Collection(microsoft.graph.deviceManagementScriptAssignment)`";
    "runSummary" RUN_SUMMARY, run_summary model -> Option<&super::DeviceManagementScriptRunSummary>, with_run_summary(super::DeviceManagementScriptRunSummary), "`runSummary`: `microsoft.graph.deviceManagementScriptRunSummary`";
    "deviceRunStates" DEVICE_RUN_STATES, device_run_states models -> Option<&[super::DeviceManagementScriptDeviceState]>, with_device_run_states(Vec<super::DeviceManagementScriptDeviceState>), "`deviceRunStates`: `Collection(microsoft.graph.deviceManagementScriptDeviceState)`";
    "userRunStates" USER_RUN_STATES, user_run_states models -> Option<&[super::DeviceManagementScriptUserState]>, with_user_run_states(Vec<super::DeviceManagementScriptUserState>), "`userRunStates`: `Collection(microsoft.graph.deviceManagementScriptUserState)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.deviceCustomAttributeValueType`](https://learn.microsoft.com/graph/api/resources/intune-devices-devicecustomattributevaluetype?view=graph-rest-beta)
    DeviceCustomAttributeValueType = "microsoft.graph.deviceCustomAttributeValueType" {
        Integer = "integer",
        String = "string",
        DateTime = "dateTime",
    }
}
