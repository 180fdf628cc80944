// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from managementConditionExpressionModel.
    ///
    /// [`microsoft.graph.unaryManagementConditionExpression`](https://learn.microsoft.com/graph/api/resources/intune-fencing-unarymanagementconditionexpression?view=graph-rest-beta), not in the metadata, with the accessors of [`ManagementConditionExpressionModel`](super::ManagementConditionExpressionModel)
    UnaryManagementConditionExpression: super::ManagementConditionExpressionModel, super::ManagementConditionExpression = "microsoft.graph.unaryManagementConditionExpression";
    "operator" OPERATOR, operator enumeration -> Option<super::UnaryManagementConditionExpressionOperatorType>, with_operator(super::UnaryManagementConditionExpressionOperatorType), "`operator`: `microsoft.graph.unaryManagementConditionExpressionOperatorType`" "Possible values are: not.";
    "operand" OPERAND, operand model -> Option<&super::ManagementConditionExpressionModel>, with_operand(super::ManagementConditionExpressionModel), "`operand`: `microsoft.graph.managementConditionExpressionModel`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.unaryManagementConditionExpressionOperatorType`](https://learn.microsoft.com/graph/api/resources/intune-fencing-unarymanagementconditionexpressionoperatortype?view=graph-rest-beta), not in the metadata
    UnaryManagementConditionExpressionOperatorType = "microsoft.graph.unaryManagementConditionExpressionOperatorType" {
        Not = "not",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.unmanagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-unmanageddevice?view=graph-rest-beta)
    UnmanagedDevice = "microsoft.graph.unmanagedDevice";
    "os" OS, os str -> Option<&str>, with_os(String), "`os`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "macAddress" MAC_ADDRESS, mac_address str -> Option<&str>, with_mac_address(String), "`macAddress`: `Edm.String`";
    "domain" DOMAIN, domain str -> Option<&str>, with_domain(String), "`domain`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "location" LOCATION, location str -> Option<&str>, with_location(String), "`location`: `Edm.String`";
    "lastLoggedOnUser" LAST_LOGGED_ON_USER, last_logged_on_user str -> Option<&str>, with_last_logged_on_user(String), "`lastLoggedOnUser`: `Edm.String`";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from deviceappmanagementtask.
    ///
    /// [`microsoft.graph.unmanagedDeviceDiscoveryTask`](https://learn.microsoft.com/graph/api/resources/intune-partnerintegration-unmanageddevicediscoverytask?view=graph-rest-beta), with the accessors of [`DeviceAppManagementTask`](super::DeviceAppManagementTask)
    UnmanagedDeviceDiscoveryTask: super::DeviceAppManagementTask, super::Entity = "microsoft.graph.unmanagedDeviceDiscoveryTask";
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
    "unmanagedDevices" UNMANAGED_DEVICES, unmanaged_devices models -> Option<&[super::UnmanagedDevice]>, with_unmanaged_devices(Vec<super::UnmanagedDevice>), "`unmanagedDevices`: `Collection(microsoft.graph.unmanagedDevice)`";
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.unsupportedDeviceConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-unsupporteddeviceconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    UnsupportedDeviceConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.unsupportedDeviceConfiguration";
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
    "originalEntityTypeName" ORIGINAL_ENTITY_TYPE_NAME, original_entity_type_name str -> Option<&str>, with_original_entity_type_name(String), "`originalEntityTypeName`: `Edm.String`";
    "details" DETAILS, details models -> Option<&[super::UnsupportedDeviceConfigurationDetail]>, with_details(Vec<super::UnsupportedDeviceConfigurationDetail>), "`details`: `Collection(microsoft.graph.unsupportedDeviceConfigurationDetail)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unsupportedDeviceConfigurationDetail`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-unsupporteddeviceconfigurationdetail?view=graph-rest-beta)
    UnsupportedDeviceConfigurationDetail = "microsoft.graph.unsupportedDeviceConfigurationDetail";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`";
    "propertyName" PROPERTY_NAME, property_name str -> Option<&str>, with_property_name(String), "`propertyName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.unsupportedGroupPolicyExtension`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-unsupportedgrouppolicyextension?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UnsupportedGroupPolicyExtension: super::Entity = "microsoft.graph.unsupportedGroupPolicyExtension";
    inherited "id" ID, with_id(String), "`id`";
    "settingScope" SETTING_SCOPE, setting_scope enumeration -> Option<super::GroupPolicySettingScope>, with_setting_scope(super::GroupPolicySettingScope), "`settingScope`: `microsoft.graph.groupPolicySettingScope`" "Possible values are: unknown, device, user.";
    "namespaceUrl" NAMESPACE_URL, namespace_url str -> Option<&str>, with_namespace_url(String), "`namespaceUrl`: `Edm.String`";
    "extensionType" EXTENSION_TYPE, extension_type str -> Option<&str>, with_extension_type(String), "`extensionType`: `Edm.String`";
    "nodeName" NODE_NAME, node_name str -> Option<&str>, with_node_name(String), "`nodeName`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.updateClassification`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-updateclassification?view=graph-rest-beta)
    UpdateClassification = "microsoft.graph.updateClassification" {
        UserDefined = "userDefined",
        RecommendedAndImportant = "recommendedAndImportant",
        Important = "important",
        None = "none",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.updateWindowsDeviceAccountActionParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-updatewindowsdeviceaccountactionparameter?view=graph-rest-beta)
    UpdateWindowsDeviceAccountActionParameter = "microsoft.graph.updateWindowsDeviceAccountActionParameter";
    "deviceAccount" DEVICE_ACCOUNT, device_account model -> Option<&super::WindowsDeviceAccount>, with_device_account(super::WindowsDeviceAccount), "`deviceAccount`: `microsoft.graph.windowsDeviceAccount`";
    "passwordRotationEnabled" PASSWORD_ROTATION_ENABLED, password_rotation_enabled bool -> Option<bool>, with_password_rotation_enabled(bool), "`passwordRotationEnabled`: `Edm.Boolean`";
    "calendarSyncEnabled" CALENDAR_SYNC_ENABLED, calendar_sync_enabled bool -> Option<bool>, with_calendar_sync_enabled(bool), "`calendarSyncEnabled`: `Edm.Boolean`";
    "deviceAccountEmail" DEVICE_ACCOUNT_EMAIL, device_account_email str -> Option<&str>, with_device_account_email(String), "`deviceAccountEmail`: `Edm.String`";
    "exchangeServer" EXCHANGE_SERVER, exchange_server str -> Option<&str>, with_exchange_server(String), "`exchangeServer`: `Edm.String`";
    "sessionInitiationProtocalAddress" SESSION_INITIATION_PROTOCAL_ADDRESS, session_initiation_protocal_address str -> Option<&str>, with_session_initiation_protocal_address(String), "`sessionInitiationProtocalAddress`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userAppInstallStatus`](https://learn.microsoft.com/graph/api/resources/intune-apps-userappinstallstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserAppInstallStatus: super::Entity = "microsoft.graph.userAppInstallStatus";
    inherited "id" ID, with_id(String), "`id`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "deviceStatuses" DEVICE_STATUSES, device_statuses models -> Option<&[super::MobileAppInstallStatus]>, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`: `Collection(microsoft.graph.mobileAppInstallStatus)`";
    "app" APP, app model -> Option<&super::MobileApp>, with_app(super::MobileApp), "`app`: `microsoft.graph.mobileApp`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userEmailSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-useremailsource?view=graph-rest-beta)
    UserEmailSource = "microsoft.graph.userEmailSource" {
        UserPrincipalName = "userPrincipalName",
        PrimarySmtpAddress = "primarySmtpAddress",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAnomaly`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAnomaly: super::Entity = "microsoft.graph.userExperienceAnalyticsAnomaly";
    inherited "id" ID, with_id(String), "`id`";
    "anomalyFirstOccurrenceDateTime" ANOMALY_FIRST_OCCURRENCE_DATE_TIME, anomaly_first_occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_anomaly_first_occurrence_date_time(OffsetDateTime), "`anomalyFirstOccurrenceDateTime`: `Edm.DateTimeOffset`, metadata";
    "anomalyId" ANOMALY_ID, anomaly_id str -> Option<&str>, with_anomaly_id(String), "`anomalyId`: `Edm.String`, metadata";
    "anomalyLatestOccurrenceDateTime" ANOMALY_LATEST_OCCURRENCE_DATE_TIME, anomaly_latest_occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_anomaly_latest_occurrence_date_time(OffsetDateTime), "`anomalyLatestOccurrenceDateTime`: `Edm.DateTimeOffset`, metadata";
    "anomalyName" ANOMALY_NAME, anomaly_name str -> Option<&str>, with_anomaly_name(String), "`anomalyName`: `Edm.String`, metadata";
    "anomalyType" ANOMALY_TYPE, anomaly_type enumeration -> Option<super::UserExperienceAnalyticsAnomalyType>, with_anomaly_type(super::UserExperienceAnalyticsAnomalyType), "`anomalyType`: `microsoft.graph.userExperienceAnalyticsAnomalyType`, metadata";
    "assetName" ASSET_NAME, asset_name str -> Option<&str>, with_asset_name(String), "`assetName`: `Edm.String`, metadata";
    "assetPublisher" ASSET_PUBLISHER, asset_publisher str -> Option<&str>, with_asset_publisher(String), "`assetPublisher`: `Edm.String`, metadata";
    "assetVersion" ASSET_VERSION, asset_version str -> Option<&str>, with_asset_version(String), "`assetVersion`: `Edm.String`, metadata";
    "detectionModelId" DETECTION_MODEL_ID, detection_model_id str -> Option<&str>, with_detection_model_id(String), "`detectionModelId`: `Edm.String`, metadata";
    "deviceImpactedCount" DEVICE_IMPACTED_COUNT, device_impacted_count i32 -> Option<i32>, with_device_impacted_count(i32), "`deviceImpactedCount`: `Edm.Int32`, metadata";
    "issueId" ISSUE_ID, issue_id str -> Option<&str>, with_issue_id(String), "`issueId`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::UserExperienceAnalyticsAnomalySeverity>, with_severity(super::UserExperienceAnalyticsAnomalySeverity), "`severity`: `microsoft.graph.userExperienceAnalyticsAnomalySeverity`, metadata";
    "state" STATE, state enumeration -> Option<super::UserExperienceAnalyticsAnomalyState>, with_state(super::UserExperienceAnalyticsAnomalyState), "`state`: `microsoft.graph.userExperienceAnalyticsAnomalyState`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupFeature`, metadata
    UserExperienceAnalyticsAnomalyCorrelationGroupFeature = "microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupFeature";
    "deviceFeatureType" DEVICE_FEATURE_TYPE, device_feature_type enumeration -> Option<super::UserExperienceAnalyticsAnomalyDeviceFeatureType>, with_device_feature_type(super::UserExperienceAnalyticsAnomalyDeviceFeatureType), "`deviceFeatureType`: `microsoft.graph.userExperienceAnalyticsAnomalyDeviceFeatureType`, metadata";
    "values" VALUES, values strs -> Option<Vec<&str>>, with_values(Vec<String>), "`values`: `Collection(Edm.String)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAnomalyCorrelationGroupOverview: super::Entity = "microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupOverview";
    inherited "id" ID, with_id(String), "`id`";
    "anomalyCorrelationGroupCount" ANOMALY_CORRELATION_GROUP_COUNT, anomaly_correlation_group_count i32 -> Option<i32>, with_anomaly_correlation_group_count(i32), "`anomalyCorrelationGroupCount`: `Edm.Int32`, metadata";
    "anomalyId" ANOMALY_ID, anomaly_id str -> Option<&str>, with_anomaly_id(String), "`anomalyId`: `Edm.String`, metadata";
    "correlationGroupAnomalousDeviceCount" CORRELATION_GROUP_ANOMALOUS_DEVICE_COUNT, correlation_group_anomalous_device_count i32 -> Option<i32>, with_correlation_group_anomalous_device_count(i32), "`correlationGroupAnomalousDeviceCount`: `Edm.Int32`, metadata";
    "correlationGroupAtRiskDeviceCount" CORRELATION_GROUP_AT_RISK_DEVICE_COUNT, correlation_group_at_risk_device_count i32 -> Option<i32>, with_correlation_group_at_risk_device_count(i32), "`correlationGroupAtRiskDeviceCount`: `Edm.Int32`, metadata";
    "correlationGroupDeviceCount" CORRELATION_GROUP_DEVICE_COUNT, correlation_group_device_count i32 -> Option<i32>, with_correlation_group_device_count(i32), "`correlationGroupDeviceCount`: `Edm.Int32`, metadata";
    "correlationGroupFeatures" CORRELATION_GROUP_FEATURES, correlation_group_features models -> Option<&[super::UserExperienceAnalyticsAnomalyCorrelationGroupFeature]>, with_correlation_group_features(Vec<super::UserExperienceAnalyticsAnomalyCorrelationGroupFeature>), "`correlationGroupFeatures`: `Collection(microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupFeature)`, metadata";
    "correlationGroupId" CORRELATION_GROUP_ID, correlation_group_id str -> Option<&str>, with_correlation_group_id(String), "`correlationGroupId`: `Edm.String`, metadata";
    "correlationGroupPrevalence" CORRELATION_GROUP_PREVALENCE, correlation_group_prevalence enumeration -> Option<super::UserExperienceAnalyticsAnomalyCorrelationGroupPrevalence>, with_correlation_group_prevalence(super::UserExperienceAnalyticsAnomalyCorrelationGroupPrevalence), "`correlationGroupPrevalence`: `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupPrevalence`, metadata";
    "correlationGroupPrevalencePercentage" CORRELATION_GROUP_PREVALENCE_PERCENTAGE, correlation_group_prevalence_percentage f64 -> Option<f64>, with_correlation_group_prevalence_percentage(f64), "`correlationGroupPrevalencePercentage`: `Edm.Double`, metadata";
    "totalDeviceCount" TOTAL_DEVICE_COUNT, total_device_count i32 -> Option<i32>, with_total_device_count(i32), "`totalDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupPrevalence`, metadata
    UserExperienceAnalyticsAnomalyCorrelationGroupPrevalence = "microsoft.graph.userExperienceAnalyticsAnomalyCorrelationGroupPrevalence" {
        High = "high",
        Medium = "medium",
        Low = "low",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyDevice`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAnomalyDevice: super::Entity = "microsoft.graph.userExperienceAnalyticsAnomalyDevice";
    inherited "id" ID, with_id(String), "`id`";
    "anomalyId" ANOMALY_ID, anomaly_id str -> Option<&str>, with_anomaly_id(String), "`anomalyId`: `Edm.String`, metadata";
    "anomalyOnDeviceFirstOccurrenceDateTime" ANOMALY_ON_DEVICE_FIRST_OCCURRENCE_DATE_TIME, anomaly_on_device_first_occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_anomaly_on_device_first_occurrence_date_time(OffsetDateTime), "`anomalyOnDeviceFirstOccurrenceDateTime`: `Edm.DateTimeOffset`, metadata";
    "anomalyOnDeviceLatestOccurrenceDateTime" ANOMALY_ON_DEVICE_LATEST_OCCURRENCE_DATE_TIME, anomaly_on_device_latest_occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_anomaly_on_device_latest_occurrence_date_time(OffsetDateTime), "`anomalyOnDeviceLatestOccurrenceDateTime`: `Edm.DateTimeOffset`, metadata";
    "correlationGroupId" CORRELATION_GROUP_ID, correlation_group_id str -> Option<&str>, with_correlation_group_id(String), "`correlationGroupId`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceManufacturer" DEVICE_MANUFACTURER, device_manufacturer str -> Option<&str>, with_device_manufacturer(String), "`deviceManufacturer`: `Edm.String`, metadata";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "deviceStatus" DEVICE_STATUS, device_status enumeration -> Option<super::UserExperienceAnalyticsDeviceStatus>, with_device_status(super::UserExperienceAnalyticsDeviceStatus), "`deviceStatus`: `microsoft.graph.userExperienceAnalyticsDeviceStatus`, metadata";
    "osName" OS_NAME, os_name str -> Option<&str>, with_os_name(String), "`osName`: `Edm.String`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyDeviceFeatureType`, metadata
    UserExperienceAnalyticsAnomalyDeviceFeatureType = "microsoft.graph.userExperienceAnalyticsAnomalyDeviceFeatureType" {
        Manufacturer = "manufacturer",
        Model = "model",
        OsVersion = "osVersion",
        Application = "application",
        Driver = "driver",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalySeverity`, metadata
    UserExperienceAnalyticsAnomalySeverity = "microsoft.graph.userExperienceAnalyticsAnomalySeverity" {
        High = "high",
        Medium = "medium",
        Low = "low",
        Informational = "informational",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalySeverityOverview`, metadata
    UserExperienceAnalyticsAnomalySeverityOverview = "microsoft.graph.userExperienceAnalyticsAnomalySeverityOverview";
    "highSeverityAnomalyCount" HIGH_SEVERITY_ANOMALY_COUNT, high_severity_anomaly_count i32 -> Option<i32>, with_high_severity_anomaly_count(i32), "`highSeverityAnomalyCount`: `Edm.Int32`, metadata";
    "informationalSeverityAnomalyCount" INFORMATIONAL_SEVERITY_ANOMALY_COUNT, informational_severity_anomaly_count i32 -> Option<i32>, with_informational_severity_anomaly_count(i32), "`informationalSeverityAnomalyCount`: `Edm.Int32`, metadata";
    "lowSeverityAnomalyCount" LOW_SEVERITY_ANOMALY_COUNT, low_severity_anomaly_count i32 -> Option<i32>, with_low_severity_anomaly_count(i32), "`lowSeverityAnomalyCount`: `Edm.Int32`, metadata";
    "mediumSeverityAnomalyCount" MEDIUM_SEVERITY_ANOMALY_COUNT, medium_severity_anomaly_count i32 -> Option<i32>, with_medium_severity_anomaly_count(i32), "`mediumSeverityAnomalyCount`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyState`, metadata
    UserExperienceAnalyticsAnomalyState = "microsoft.graph.userExperienceAnalyticsAnomalyState" {
        New = "new",
        Active = "active",
        Disabled = "disabled",
        Removed = "removed",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyType`, metadata
    UserExperienceAnalyticsAnomalyType = "microsoft.graph.userExperienceAnalyticsAnomalyType" {
        Device = "device",
        Application = "application",
        StopError = "stopError",
        Driver = "driver",
        Other = "other",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion";
    inherited "id" ID, with_id(String), "`id`";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "appUsageDuration" APP_USAGE_DURATION, app_usage_duration i32 -> Option<i32>, with_app_usage_duration(i32), "`appUsageDuration`: `Edm.Int32`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails";
    inherited "id" ID, with_id(String), "`id`";
    "deviceCountWithCrashes" DEVICE_COUNT_WITH_CRASHES, device_count_with_crashes i32 -> Option<i32>, with_device_count_with_crashes(i32), "`deviceCountWithCrashes`: `Edm.Int32`";
    "isMostUsedVersion" IS_MOST_USED_VERSION, is_most_used_version bool -> Option<bool>, with_is_most_used_version(bool), "`isMostUsedVersion`: `Edm.Boolean`";
    "isLatestUsedVersion" IS_LATEST_USED_VERSION, is_latest_used_version bool -> Option<bool>, with_is_latest_used_version(bool), "`isLatestUsedVersion`: `Edm.Boolean`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyappversiondeviceid?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "processedDateTime" PROCESSED_DATE_TIME, processed_date_time date_time -> Parsed<OffsetDateTime>, with_processed_date_time(OffsetDateTime), "`processedDateTime`: `Edm.DateTimeOffset`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion";
    inherited "id" ID, with_id(String), "`id`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "appUsageDuration" APP_USAGE_DURATION, app_usage_duration i32 -> Option<i32>, with_app_usage_duration(i32), "`appUsageDuration`: `Edm.Int32`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthapplicationperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthApplicationPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "appHangCount" APP_HANG_COUNT, app_hang_count i32 -> Option<i32>, with_app_hang_count(i32), "`appHangCount`: `Edm.Int32`";
    "appHealthScore" APP_HEALTH_SCORE, app_health_score f64 -> Option<f64>, with_app_health_score(f64), "`appHealthScore`: `Edm.Double`";
    "appHealthStatus" APP_HEALTH_STATUS, app_health_status str -> Option<&str>, with_app_health_status(String), "`appHealthStatus`: `Edm.String`, not in the metadata";
    "allOrgsHealthScore" ALL_ORGS_HEALTH_SCORE, all_orgs_health_score f64 -> Option<f64>, with_all_orgs_health_score(f64), "`allOrgsHealthScore`: `Edm.Double`, not in the metadata";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "appUsageDuration" APP_USAGE_DURATION, app_usage_duration i32 -> Option<i32>, with_app_usage_duration(i32), "`appUsageDuration`: `Edm.Int32`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdevicemodelperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthDeviceModelPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "deviceManufacturer" DEVICE_MANUFACTURER, device_manufacturer str -> Option<&str>, with_device_manufacturer(String), "`deviceManufacturer`: `Edm.String`";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`";
    "modelAppHealthScore" MODEL_APP_HEALTH_SCORE, model_app_health_score f64 -> Option<f64>, with_model_app_health_score(f64), "`modelAppHealthScore`: `Edm.Double`";
    "modelAppHealthStatus" MODEL_APP_HEALTH_STATUS, model_app_health_status str -> Option<&str>, with_model_app_health_status(String), "`modelAppHealthStatus`: `Edm.String`, not in the metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthDevicePerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance";
    inherited "id" ID, with_id(String), "`id`";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`";
    "deviceManufacturer" DEVICE_MANUFACTURER, device_manufacturer str -> Option<&str>, with_device_manufacturer(String), "`deviceManufacturer`: `Edm.String`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`";
    "crashedAppCount" CRASHED_APP_COUNT, crashed_app_count i32 -> Option<i32>, with_crashed_app_count(i32), "`crashedAppCount`: `Edm.Int32`";
    "appHangCount" APP_HANG_COUNT, app_hang_count i32 -> Option<i32>, with_app_hang_count(i32), "`appHangCount`: `Edm.Int32`";
    "processedDateTime" PROCESSED_DATE_TIME, processed_date_time date_time -> Parsed<OffsetDateTime>, with_processed_date_time(OffsetDateTime), "`processedDateTime`: `Edm.DateTimeOffset`";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`";
    "deviceAppHealthScore" DEVICE_APP_HEALTH_SCORE, device_app_health_score f64 -> Option<f64>, with_device_app_health_score(f64), "`deviceAppHealthScore`: `Edm.Double`";
    "deviceAppHealthStatus" DEVICE_APP_HEALTH_STATUS, device_app_health_status str -> Option<&str>, with_device_app_health_status(String), "`deviceAppHealthStatus`: `Edm.String`, not in the metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails";
    inherited "id" ID, with_id(String), "`id`";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`";
    "eventType" EVENT_TYPE, event_type str -> Option<&str>, with_event_type(String), "`eventType`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthosversionperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthOsVersionPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`";
    "osVersionAppHealthScore" OS_VERSION_APP_HEALTH_SCORE, os_version_app_health_score f64 -> Option<f64>, with_os_version_app_health_score(f64), "`osVersionAppHealthScore`: `Edm.Double`";
    "osVersionAppHealthStatus" OS_VERSION_APP_HEALTH_STATUS, os_version_app_health_status str -> Option<&str>, with_os_version_app_health_status(String), "`osVersionAppHealthStatus`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsautopilotdevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsAutopilotDevicesSummary = "microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary";
    "devicesNotAutopilotRegistered" DEVICES_NOT_AUTOPILOT_REGISTERED, devices_not_autopilot_registered i32 -> Option<i32>, with_devices_not_autopilot_registered(i32), "`devicesNotAutopilotRegistered`: `Edm.Int32`";
    "devicesWithoutAutopilotProfileAssigned" DEVICES_WITHOUT_AUTOPILOT_PROFILE_ASSIGNED, devices_without_autopilot_profile_assigned i32 -> Option<i32>, with_devices_without_autopilot_profile_assigned(i32), "`devicesWithoutAutopilotProfileAssigned`: `Edm.Int32`";
    "totalWindows10DevicesWithoutTenantAttached" TOTAL_WINDOWS10_DEVICES_WITHOUT_TENANT_ATTACHED, total_windows10_devices_without_tenant_attached i32 -> Option<i32>, with_total_windows10_devices_without_tenant_attached(i32), "`totalWindows10DevicesWithoutTenantAttached`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBaseline`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbaseline?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBaseline: super::Entity = "microsoft.graph.userExperienceAnalyticsBaseline";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "overallScore" OVERALL_SCORE, overall_score i32 -> Option<i32>, with_overall_score(i32), "`overallScore`: `Edm.Int32`, not in the metadata";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "deviceBootPerformanceMetrics" DEVICE_BOOT_PERFORMANCE_METRICS, device_boot_performance_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_device_boot_performance_metrics(super::UserExperienceAnalyticsCategory), "`deviceBootPerformanceMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`";
    "bestPracticesMetrics" BEST_PRACTICES_METRICS, best_practices_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_best_practices_metrics(super::UserExperienceAnalyticsCategory), "`bestPracticesMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`";
    "rebootAnalyticsMetrics" REBOOT_ANALYTICS_METRICS, reboot_analytics_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_reboot_analytics_metrics(super::UserExperienceAnalyticsCategory), "`rebootAnalyticsMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`";
    "resourcePerformanceMetrics" RESOURCE_PERFORMANCE_METRICS, resource_performance_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_resource_performance_metrics(super::UserExperienceAnalyticsCategory), "`resourcePerformanceMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`";
    "appHealthMetrics" APP_HEALTH_METRICS, app_health_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_app_health_metrics(super::UserExperienceAnalyticsCategory), "`appHealthMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`";
    "workFromAnywhereMetrics" WORK_FROM_ANYWHERE_METRICS, work_from_anywhere_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_work_from_anywhere_metrics(super::UserExperienceAnalyticsCategory), "`workFromAnywhereMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`";
    "batteryHealthMetrics" BATTERY_HEALTH_METRICS, battery_health_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_battery_health_metrics(super::UserExperienceAnalyticsCategory), "`batteryHealthMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthappimpact?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthAppImpact: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact";
    inherited "id" ID, with_id(String), "`id`";
    "activeDevices" ACTIVE_DEVICES, active_devices i32 -> Option<i32>, with_active_devices(i32), "`activeDevices`: `Edm.Int32`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "isForegroundApp" IS_FOREGROUND_APP, is_foreground_app bool -> Option<bool>, with_is_foreground_app(bool), "`isForegroundApp`: `Edm.Boolean`";
    "batteryUsagePercentage" BATTERY_USAGE_PERCENTAGE, battery_usage_percentage f64 -> Option<f64>, with_battery_usage_percentage(f64), "`batteryUsagePercentage`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthcapacitydetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthCapacityDetails: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails";
    inherited "id" ID, with_id(String), "`id`";
    "activeDevices" ACTIVE_DEVICES, active_devices i32 -> Option<i32>, with_active_devices(i32), "`activeDevices`: `Edm.Int32`";
    "batteryCapacityGood" BATTERY_CAPACITY_GOOD, battery_capacity_good i32 -> Option<i32>, with_battery_capacity_good(i32), "`batteryCapacityGood`: `Edm.Int32`";
    "batteryCapacityFair" BATTERY_CAPACITY_FAIR, battery_capacity_fair i32 -> Option<i32>, with_battery_capacity_fair(i32), "`batteryCapacityFair`: `Edm.Int32`";
    "batteryCapacityPoor" BATTERY_CAPACITY_POOR, battery_capacity_poor i32 -> Option<i32>, with_battery_capacity_poor(i32), "`batteryCapacityPoor`: `Edm.Int32`";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthdeviceappimpact?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthDeviceAppImpact: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`";
    "isForegroundApp" IS_FOREGROUND_APP, is_foreground_app bool -> Option<bool>, with_is_foreground_app(bool), "`isForegroundApp`: `Edm.Boolean`";
    "batteryUsagePercentage" BATTERY_USAGE_PERCENTAGE, battery_usage_percentage f64 -> Option<f64>, with_battery_usage_percentage(f64), "`batteryUsagePercentage`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthdeviceperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthDevicePerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "maxCapacityPercentage" MAX_CAPACITY_PERCENTAGE, max_capacity_percentage i32 -> Option<i32>, with_max_capacity_percentage(i32), "`maxCapacityPercentage`: `Edm.Int32`";
    "estimatedRuntimeInMinutes" ESTIMATED_RUNTIME_IN_MINUTES, estimated_runtime_in_minutes i32 -> Option<i32>, with_estimated_runtime_in_minutes(i32), "`estimatedRuntimeInMinutes`: `Edm.Int32`";
    "batteryAgeInDays" BATTERY_AGE_IN_DAYS, battery_age_in_days i32 -> Option<i32>, with_battery_age_in_days(i32), "`batteryAgeInDays`: `Edm.Int32`";
    "deviceBatteryHealthScore" DEVICE_BATTERY_HEALTH_SCORE, device_battery_health_score i32 -> Option<i32>, with_device_battery_health_score(i32), "`deviceBatteryHealthScore`: `Edm.Int32`";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "deviceBatteriesDetails" DEVICE_BATTERIES_DETAILS, device_batteries_details models -> Option<&[super::UserExperienceAnalyticsDeviceBatteryDetail]>, with_device_batteries_details(Vec<super::UserExperienceAnalyticsDeviceBatteryDetail>), "`deviceBatteriesDetails`: `Collection(microsoft.graph.userExperienceAnalyticsDeviceBatteryDetail)`, metadata";
    "deviceBatteryCount" DEVICE_BATTERY_COUNT, device_battery_count i32 -> Option<i32>, with_device_battery_count(i32), "`deviceBatteryCount`: `Edm.Int32`, metadata";
    "deviceBatteryTags" DEVICE_BATTERY_TAGS, device_battery_tags strs -> Option<Vec<&str>>, with_device_battery_tags(Vec<String>), "`deviceBatteryTags`: `Collection(Edm.String)`, metadata";
    "deviceManufacturerName" DEVICE_MANUFACTURER_NAME, device_manufacturer_name str -> Option<&str>, with_device_manufacturer_name(String), "`deviceManufacturerName`: `Edm.String`, metadata";
    "deviceModelName" DEVICE_MODEL_NAME, device_model_name str -> Option<&str>, with_device_model_name(String), "`deviceModelName`: `Edm.String`, metadata";
    "fullBatteryDrainCount" FULL_BATTERY_DRAIN_COUNT, full_battery_drain_count i32 -> Option<i32>, with_full_battery_drain_count(i32), "`fullBatteryDrainCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthdeviceruntimehistory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "runtimeDateTime" RUNTIME_DATE_TIME, runtime_date_time str -> Option<&str>, with_runtime_date_time(String), "`runtimeDateTime`: `Edm.String`";
    "estimatedRuntimeInMinutes" ESTIMATED_RUNTIME_IN_MINUTES, estimated_runtime_in_minutes i32 -> Option<i32>, with_estimated_runtime_in_minutes(i32), "`estimatedRuntimeInMinutes`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthmodelperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthModelPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "activeDevices" ACTIVE_DEVICES, active_devices i32 -> Option<i32>, with_active_devices(i32), "`activeDevices`: `Edm.Int32`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "averageMaxCapacityPercentage" AVERAGE_MAX_CAPACITY_PERCENTAGE, average_max_capacity_percentage i32 -> Option<i32>, with_average_max_capacity_percentage(i32), "`averageMaxCapacityPercentage`: `Edm.Int32`";
    "averageEstimatedRuntimeInMinutes" AVERAGE_ESTIMATED_RUNTIME_IN_MINUTES, average_estimated_runtime_in_minutes i32 -> Option<i32>, with_average_estimated_runtime_in_minutes(i32), "`averageEstimatedRuntimeInMinutes`: `Edm.Int32`";
    "averageBatteryAgeInDays" AVERAGE_BATTERY_AGE_IN_DAYS, average_battery_age_in_days i32 -> Option<i32>, with_average_battery_age_in_days(i32), "`averageBatteryAgeInDays`: `Edm.Int32`";
    "modelBatteryHealthScore" MODEL_BATTERY_HEALTH_SCORE, model_battery_health_score i32 -> Option<i32>, with_model_battery_health_score(i32), "`modelBatteryHealthScore`: `Edm.Int32`";
    "deviceManufacturerName" DEVICE_MANUFACTURER_NAME, device_manufacturer_name str -> Option<&str>, with_device_manufacturer_name(String), "`deviceManufacturerName`: `Edm.String`, metadata";
    "deviceModelName" DEVICE_MODEL_NAME, device_model_name str -> Option<&str>, with_device_model_name(String), "`deviceModelName`: `Edm.String`, metadata";
    "meanFullBatteryDrainCount" MEAN_FULL_BATTERY_DRAIN_COUNT, mean_full_battery_drain_count i32 -> Option<i32>, with_mean_full_battery_drain_count(i32), "`meanFullBatteryDrainCount`: `Edm.Int32`, metadata";
    "medianEstimatedRuntimeInMinutes" MEDIAN_ESTIMATED_RUNTIME_IN_MINUTES, median_estimated_runtime_in_minutes i32 -> Option<i32>, with_median_estimated_runtime_in_minutes(i32), "`medianEstimatedRuntimeInMinutes`: `Edm.Int32`, metadata";
    "medianFullBatteryDrainCount" MEDIAN_FULL_BATTERY_DRAIN_COUNT, median_full_battery_drain_count i32 -> Option<i32>, with_median_full_battery_drain_count(i32), "`medianFullBatteryDrainCount`: `Edm.Int32`, metadata";
    "medianMaxCapacityPercentage" MEDIAN_MAX_CAPACITY_PERCENTAGE, median_max_capacity_percentage i32 -> Option<i32>, with_median_max_capacity_percentage(i32), "`medianMaxCapacityPercentage`: `Edm.Int32`, metadata";
    "modelHealthStatus" MODEL_HEALTH_STATUS, model_health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_model_health_status(super::UserExperienceAnalyticsHealthState), "`modelHealthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthosperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthOsPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "activeDevices" ACTIVE_DEVICES, active_devices i32 -> Option<i32>, with_active_devices(i32), "`activeDevices`: `Edm.Int32`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`";
    "averageMaxCapacityPercentage" AVERAGE_MAX_CAPACITY_PERCENTAGE, average_max_capacity_percentage i32 -> Option<i32>, with_average_max_capacity_percentage(i32), "`averageMaxCapacityPercentage`: `Edm.Int32`";
    "averageEstimatedRuntimeInMinutes" AVERAGE_ESTIMATED_RUNTIME_IN_MINUTES, average_estimated_runtime_in_minutes i32 -> Option<i32>, with_average_estimated_runtime_in_minutes(i32), "`averageEstimatedRuntimeInMinutes`: `Edm.Int32`";
    "averageBatteryAgeInDays" AVERAGE_BATTERY_AGE_IN_DAYS, average_battery_age_in_days i32 -> Option<i32>, with_average_battery_age_in_days(i32), "`averageBatteryAgeInDays`: `Edm.Int32`";
    "meanFullBatteryDrainCount" MEAN_FULL_BATTERY_DRAIN_COUNT, mean_full_battery_drain_count i32 -> Option<i32>, with_mean_full_battery_drain_count(i32), "`meanFullBatteryDrainCount`: `Edm.Int32`, metadata";
    "medianEstimatedRuntimeInMinutes" MEDIAN_ESTIMATED_RUNTIME_IN_MINUTES, median_estimated_runtime_in_minutes i32 -> Option<i32>, with_median_estimated_runtime_in_minutes(i32), "`medianEstimatedRuntimeInMinutes`: `Edm.Int32`, metadata";
    "medianFullBatteryDrainCount" MEDIAN_FULL_BATTERY_DRAIN_COUNT, median_full_battery_drain_count i32 -> Option<i32>, with_median_full_battery_drain_count(i32), "`medianFullBatteryDrainCount`: `Edm.Int32`, metadata";
    "medianMaxCapacityPercentage" MEDIAN_MAX_CAPACITY_PERCENTAGE, median_max_capacity_percentage i32 -> Option<i32>, with_median_max_capacity_percentage(i32), "`medianMaxCapacityPercentage`: `Edm.Int32`, metadata";
    "osBatteryHealthScore" OS_BATTERY_HEALTH_SCORE, os_battery_health_score i32 -> Option<i32>, with_os_battery_health_score(i32), "`osBatteryHealthScore`: `Edm.Int32`, metadata";
    "osHealthStatus" OS_HEALTH_STATUS, os_health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_os_health_status(super::UserExperienceAnalyticsHealthState), "`osHealthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsbatteryhealthruntimedetails?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBatteryHealthRuntimeDetails: super::Entity = "microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails";
    inherited "id" ID, with_id(String), "`id`";
    "activeDevices" ACTIVE_DEVICES, active_devices i32 -> Option<i32>, with_active_devices(i32), "`activeDevices`: `Edm.Int32`";
    "batteryRuntimeGood" BATTERY_RUNTIME_GOOD, battery_runtime_good i32 -> Option<i32>, with_battery_runtime_good(i32), "`batteryRuntimeGood`: `Edm.Int32`";
    "batteryRuntimeFair" BATTERY_RUNTIME_FAIR, battery_runtime_fair i32 -> Option<i32>, with_battery_runtime_fair(i32), "`batteryRuntimeFair`: `Edm.Int32`";
    "batteryRuntimePoor" BATTERY_RUNTIME_POOR, battery_runtime_poor i32 -> Option<i32>, with_battery_runtime_poor(i32), "`batteryRuntimePoor`: `Edm.Int32`";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscategory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsCategory: super::Entity = "microsoft.graph.userExperienceAnalyticsCategory";
    inherited "id" ID, with_id(String), "`id`";
    "overallScore" OVERALL_SCORE, overall_score i32 -> Option<i32>, with_overall_score(i32), "`overallScore`: `Edm.Int32`, not in the metadata";
    "totalDevices" TOTAL_DEVICES, total_devices i32 -> Option<i32>, with_total_devices(i32), "`totalDevices`: `Edm.Int32`, not in the metadata";
    "insights" INSIGHTS, insights models -> Option<&[super::UserExperienceAnalyticsInsight]>, with_insights(Vec<super::UserExperienceAnalyticsInsight>), "`insights`: `Collection(microsoft.graph.userExperienceAnalyticsInsight)`";
    "state" STATE, state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_state(super::UserExperienceAnalyticsHealthState), "`state`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "metricValues" METRIC_VALUES, metric_values models -> Option<&[super::UserExperienceAnalyticsMetric]>, with_metric_values(Vec<super::UserExperienceAnalyticsMetric>), "`metricValues`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscloudidentitydevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsCloudIdentityDevicesSummary = "microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary";
    "deviceWithoutCloudIdentityCount" DEVICE_WITHOUT_CLOUD_IDENTITY_COUNT, device_without_cloud_identity_count i32 -> Option<i32>, with_device_without_cloud_identity_count(i32), "`deviceWithoutCloudIdentityCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticscloudmanagementdevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsCloudManagementDevicesSummary = "microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary";
    "coManagedDeviceCount" CO_MANAGED_DEVICE_COUNT, co_managed_device_count i32 -> Option<i32>, with_co_managed_device_count(i32), "`coManagedDeviceCount`: `Edm.Int32`";
    "intuneDeviceCount" INTUNE_DEVICE_COUNT, intune_device_count i32 -> Option<i32>, with_intune_device_count(i32), "`intuneDeviceCount`: `Edm.Int32`";
    "tenantAttachDeviceCount" TENANT_ATTACH_DEVICE_COUNT, tenant_attach_device_count i32 -> Option<i32>, with_tenant_attach_device_count(i32), "`tenantAttachDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceBatteryDetail`, metadata
    UserExperienceAnalyticsDeviceBatteryDetail = "microsoft.graph.userExperienceAnalyticsDeviceBatteryDetail";
    "batteryId" BATTERY_ID, battery_id str -> Option<&str>, with_battery_id(String), "`batteryId`: `Edm.String`, metadata";
    "fullBatteryDrainCount" FULL_BATTERY_DRAIN_COUNT, full_battery_drain_count i32 -> Option<i32>, with_full_battery_drain_count(i32), "`fullBatteryDrainCount`: `Edm.Int32`, metadata";
    "maxCapacityPercentage" MAX_CAPACITY_PERCENTAGE, max_capacity_percentage i32 -> Option<i32>, with_max_capacity_percentage(i32), "`maxCapacityPercentage`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDevicePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdeviceperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDevicePerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsDevicePerformance";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "diskType" DISK_TYPE, disk_type enumeration -> Option<super::DiskType>, with_disk_type(super::DiskType), "`diskType`: `microsoft.graph.diskType`" "Possible values are: unknown, hdd, ssd, unknownFutureValue.";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`";
    "bootScore" BOOT_SCORE, boot_score i32 -> Option<i32>, with_boot_score(i32), "`bootScore`: `Edm.Int32`";
    "coreBootTimeInMs" CORE_BOOT_TIME_IN_MS, core_boot_time_in_ms i32 -> Option<i32>, with_core_boot_time_in_ms(i32), "`coreBootTimeInMs`: `Edm.Int32`";
    "groupPolicyBootTimeInMs" GROUP_POLICY_BOOT_TIME_IN_MS, group_policy_boot_time_in_ms i32 -> Option<i32>, with_group_policy_boot_time_in_ms(i32), "`groupPolicyBootTimeInMs`: `Edm.Int32`";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "loginScore" LOGIN_SCORE, login_score i32 -> Option<i32>, with_login_score(i32), "`loginScore`: `Edm.Int32`";
    "coreLoginTimeInMs" CORE_LOGIN_TIME_IN_MS, core_login_time_in_ms i32 -> Option<i32>, with_core_login_time_in_ms(i32), "`coreLoginTimeInMs`: `Edm.Int32`";
    "groupPolicyLoginTimeInMs" GROUP_POLICY_LOGIN_TIME_IN_MS, group_policy_login_time_in_ms i32 -> Option<i32>, with_group_policy_login_time_in_ms(i32), "`groupPolicyLoginTimeInMs`: `Edm.Int32`";
    "deviceCount" DEVICE_COUNT, device_count i64 -> Option<i64>, with_device_count(i64), "`deviceCount`: `Edm.Int64`";
    "responsiveDesktopTimeInMs" RESPONSIVE_DESKTOP_TIME_IN_MS, responsive_desktop_time_in_ms i32 -> Option<i32>, with_responsive_desktop_time_in_ms(i32), "`responsiveDesktopTimeInMs`: `Edm.Int32`";
    "blueScreenCount" BLUE_SCREEN_COUNT, blue_screen_count i32 -> Option<i32>, with_blue_screen_count(i32), "`blueScreenCount`: `Edm.Int32`";
    "restartCount" RESTART_COUNT, restart_count i32 -> Option<i32>, with_restart_count(i32), "`restartCount`: `Edm.Int32`";
    "averageBlueScreens" AVERAGE_BLUE_SCREENS, average_blue_screens f64 -> Option<f64>, with_average_blue_screens(f64), "`averageBlueScreens`: `Edm.Double`";
    "averageRestarts" AVERAGE_RESTARTS, average_restarts f64 -> Option<f64>, with_average_restarts(f64), "`averageRestarts`: `Edm.Double`";
    "startupPerformanceScore" STARTUP_PERFORMANCE_SCORE, startup_performance_score f64 -> Option<f64>, with_startup_performance_score(f64), "`startupPerformanceScore`: `Edm.Double`";
    "modelStartupPerformanceScore" MODEL_STARTUP_PERFORMANCE_SCORE, model_startup_performance_score f64 -> Option<f64>, with_model_startup_performance_score(f64), "`modelStartupPerformanceScore`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceScope`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicescope?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceScope: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceScope";
    inherited "id" ID, with_id(String), "`id`";
    "deviceScopeName" DEVICE_SCOPE_NAME, device_scope_name str -> Option<&str>, with_device_scope_name(String), "`deviceScopeName`: `Edm.String`";
    "ownerId" OWNER_ID, owner_id str -> Option<&str>, with_owner_id(String), "`ownerId`: `Edm.String`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "status" STATUS, status enumeration -> Option<super::DeviceScopeStatus>, with_status(super::DeviceScopeStatus), "`status`: `microsoft.graph.deviceScopeStatus`" "Possible values are: none, computing, insufficientData, completed, unknownFutureValue.";
    "parameter" PARAMETER, parameter enumeration -> Option<super::DeviceScopeParameter>, with_parameter(super::DeviceScopeParameter), "`parameter`: `microsoft.graph.deviceScopeParameter`" "Possible values are: none, scopeTag, unknownFutureValue.";
    "operator" OPERATOR, operator enumeration -> Option<super::DeviceScopeOperator>, with_operator(super::DeviceScopeOperator), "`operator`: `microsoft.graph.deviceScopeOperator`" "Possible values are: none, equals, unknownFutureValue.";
    "valueObjectId" VALUE_OBJECT_ID, value_object_id str -> Option<&str>, with_value_object_id(String), "`valueObjectId`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceScopeSummary`, metadata
    UserExperienceAnalyticsDeviceScopeSummary = "microsoft.graph.userExperienceAnalyticsDeviceScopeSummary";
    "completedDeviceScopeIds" COMPLETED_DEVICE_SCOPE_IDS, completed_device_scope_ids strs -> Option<Vec<&str>>, with_completed_device_scope_ids(Vec<String>), "`completedDeviceScopeIds`: `Collection(Edm.String)`, metadata";
    "insufficientDataDeviceScopeIds" INSUFFICIENT_DATA_DEVICE_SCOPE_IDS, insufficient_data_device_scope_ids strs -> Option<Vec<&str>>, with_insufficient_data_device_scope_ids(Vec<String>), "`insufficientDataDeviceScopeIds`: `Collection(Edm.String)`, metadata";
    "totalDeviceScopes" TOTAL_DEVICE_SCOPES, total_device_scopes i32 -> Option<i32>, with_total_device_scopes(i32), "`totalDeviceScopes`: `Edm.Int32`, metadata";
    "totalDeviceScopesEnabled" TOTAL_DEVICE_SCOPES_ENABLED, total_device_scopes_enabled i32 -> Option<i32>, with_total_device_scopes_enabled(i32), "`totalDeviceScopesEnabled`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceScores`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicescores?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceScores: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceScores";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "endpointAnalyticsScore" ENDPOINT_ANALYTICS_SCORE, endpoint_analytics_score f64 -> Option<f64>, with_endpoint_analytics_score(f64), "`endpointAnalyticsScore`: `Edm.Double`";
    "startupPerformanceScore" STARTUP_PERFORMANCE_SCORE, startup_performance_score f64 -> Option<f64>, with_startup_performance_score(f64), "`startupPerformanceScore`: `Edm.Double`";
    "appReliabilityScore" APP_RELIABILITY_SCORE, app_reliability_score f64 -> Option<f64>, with_app_reliability_score(f64), "`appReliabilityScore`: `Edm.Double`";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`";
    "batteryHealthScore" BATTERY_HEALTH_SCORE, battery_health_score f64 -> Option<f64>, with_battery_health_score(f64), "`batteryHealthScore`: `Edm.Double`";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "meanResourceSpikeTimeScore" MEAN_RESOURCE_SPIKE_TIME_SCORE, mean_resource_spike_time_score f64 -> Option<f64>, with_mean_resource_spike_time_score(f64), "`meanResourceSpikeTimeScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartuphistory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceStartupHistory: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceStartupHistory";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "startTime" START_TIME, start_time date_time -> Parsed<OffsetDateTime>, with_start_time(OffsetDateTime), "`startTime`: `Edm.DateTimeOffset`";
    "coreBootTimeInMs" CORE_BOOT_TIME_IN_MS, core_boot_time_in_ms i32 -> Option<i32>, with_core_boot_time_in_ms(i32), "`coreBootTimeInMs`: `Edm.Int32`";
    "groupPolicyBootTimeInMs" GROUP_POLICY_BOOT_TIME_IN_MS, group_policy_boot_time_in_ms i32 -> Option<i32>, with_group_policy_boot_time_in_ms(i32), "`groupPolicyBootTimeInMs`: `Edm.Int32`";
    "featureUpdateBootTimeInMs" FEATURE_UPDATE_BOOT_TIME_IN_MS, feature_update_boot_time_in_ms i32 -> Option<i32>, with_feature_update_boot_time_in_ms(i32), "`featureUpdateBootTimeInMs`: `Edm.Int32`";
    "totalBootTimeInMs" TOTAL_BOOT_TIME_IN_MS, total_boot_time_in_ms i32 -> Option<i32>, with_total_boot_time_in_ms(i32), "`totalBootTimeInMs`: `Edm.Int32`";
    "groupPolicyLoginTimeInMs" GROUP_POLICY_LOGIN_TIME_IN_MS, group_policy_login_time_in_ms i32 -> Option<i32>, with_group_policy_login_time_in_ms(i32), "`groupPolicyLoginTimeInMs`: `Edm.Int32`";
    "coreLoginTimeInMs" CORE_LOGIN_TIME_IN_MS, core_login_time_in_ms i32 -> Option<i32>, with_core_login_time_in_ms(i32), "`coreLoginTimeInMs`: `Edm.Int32`";
    "responsiveDesktopTimeInMs" RESPONSIVE_DESKTOP_TIME_IN_MS, responsive_desktop_time_in_ms i32 -> Option<i32>, with_responsive_desktop_time_in_ms(i32), "`responsiveDesktopTimeInMs`: `Edm.Int32`";
    "totalLoginTimeInMs" TOTAL_LOGIN_TIME_IN_MS, total_login_time_in_ms i32 -> Option<i32>, with_total_login_time_in_ms(i32), "`totalLoginTimeInMs`: `Edm.Int32`";
    "isFirstLogin" IS_FIRST_LOGIN, is_first_login bool -> Option<bool>, with_is_first_login(bool), "`isFirstLogin`: `Edm.Boolean`";
    "isFeatureUpdate" IS_FEATURE_UPDATE, is_feature_update bool -> Option<bool>, with_is_feature_update(bool), "`isFeatureUpdate`: `Edm.Boolean`";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`";
    "restartCategory" RESTART_CATEGORY, restart_category enumeration -> Option<super::UserExperienceAnalyticsOperatingSystemRestartCategory>, with_restart_category(super::UserExperienceAnalyticsOperatingSystemRestartCategory), "`restartCategory`: `microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`" "Possible values are: unknown, restartWithUpdate, restartWithoutUpdate, blueScreen, shutdownWithUpdate, shutdownWithoutUpdate, longPowerButtonPress, bootError, update.";
    "restartStopCode" RESTART_STOP_CODE, restart_stop_code str -> Option<&str>, with_restart_stop_code(String), "`restartStopCode`: `Edm.String`";
    "restartFaultBucket" RESTART_FAULT_BUCKET, restart_fault_bucket str -> Option<&str>, with_restart_fault_bucket(String), "`restartFaultBucket`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocess?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceStartupProcess: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceStartupProcess";
    inherited "id" ID, with_id(String), "`id`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "processName" PROCESS_NAME, process_name str -> Option<&str>, with_process_name(String), "`processName`: `Edm.String`";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "startupImpactInMs" STARTUP_IMPACT_IN_MS, startup_impact_in_ms i32 -> Option<i32>, with_startup_impact_in_ms(i32), "`startupImpactInMs`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicestartupprocessperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceStartupProcessPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "processName" PROCESS_NAME, process_name str -> Option<&str>, with_process_name(String), "`processName`: `Edm.String`";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i64 -> Option<i64>, with_device_count(i64), "`deviceCount`: `Edm.Int64`";
    "medianImpactInMs" MEDIAN_IMPACT_IN_MS, median_impact_in_ms i64 -> Option<i64>, with_median_impact_in_ms(i64), "`medianImpactInMs`: `Edm.Int64`, type of the metadata";
    "totalImpactInMs" TOTAL_IMPACT_IN_MS, total_impact_in_ms i64 -> Option<i64>, with_total_impact_in_ms(i64), "`totalImpactInMs`: `Edm.Int64`, type of the metadata";
    "medianImpactInMs2" MEDIAN_IMPACT_IN_MS2, median_impact_in_ms2 i64 -> Option<i64>, with_median_impact_in_ms2(i64), "`medianImpactInMs2`: `Edm.Int64`, not in the metadata";
    "totalImpactInMs2" TOTAL_IMPACT_IN_MS2, total_impact_in_ms2 i64 -> Option<i64>, with_total_impact_in_ms2(i64), "`totalImpactInMs2`: `Edm.Int64`, not in the metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceStatus`, metadata
    UserExperienceAnalyticsDeviceStatus = "microsoft.graph.userExperienceAnalyticsDeviceStatus" {
        Anomalous = "anomalous",
        Affected = "affected",
        AtRisk = "atRisk",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceTimelineEvent: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceTimelineEvent";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "eventDetails" EVENT_DETAILS, event_details str -> Option<&str>, with_event_details(String), "`eventDetails`: `Edm.String`, metadata";
    "eventLevel" EVENT_LEVEL, event_level enumeration -> Option<super::DeviceEventLevel>, with_event_level(super::DeviceEventLevel), "`eventLevel`: `microsoft.graph.deviceEventLevel`, metadata";
    "eventName" EVENT_NAME, event_name str -> Option<&str>, with_event_name(String), "`eventName`: `Edm.String`, metadata";
    "eventSource" EVENT_SOURCE, event_source str -> Option<&str>, with_event_source(String), "`eventSource`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsdevicewithoutcloudidentity?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceWithoutCloudIdentity: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceWithoutCloudIdentity";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "azureAdDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureAdDeviceId`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsHealthState`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticshealthstate?view=graph-rest-beta)
    UserExperienceAnalyticsHealthState = "microsoft.graph.userExperienceAnalyticsHealthState" {
        Unknown = "unknown",
        InsufficientData = "insufficientData",
        NeedsAttention = "needsAttention",
        MeetingGoals = "meetingGoals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsImpactingProcess`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsimpactingprocess?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsImpactingProcess: super::Entity = "microsoft.graph.userExperienceAnalyticsImpactingProcess";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`";
    "processName" PROCESS_NAME, process_name str -> Option<&str>, with_process_name(String), "`processName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`";
    "impactValue" IMPACT_VALUE, impact_value f64 -> Option<f64>, with_impact_value(f64), "`impactValue`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsInsight`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsight?view=graph-rest-beta)
    UserExperienceAnalyticsInsight = "microsoft.graph.userExperienceAnalyticsInsight";
    "userExperienceAnalyticsMetricId" USER_EXPERIENCE_ANALYTICS_METRIC_ID, user_experience_analytics_metric_id str -> Option<&str>, with_user_experience_analytics_metric_id(String), "`userExperienceAnalyticsMetricId`: `Edm.String`";
    "insightId" INSIGHT_ID, insight_id str -> Option<&str>, with_insight_id(String), "`insightId`: `Edm.String`";
    "values" VALUES, values models -> Option<&[super::UserExperienceAnalyticsInsightValue]>, with_values(Vec<super::UserExperienceAnalyticsInsightValue>), "`values`: `Collection(microsoft.graph.userExperienceAnalyticsInsightValue)`";
    "severity" SEVERITY, severity enumeration -> Option<super::UserExperienceAnalyticsInsightSeverity>, with_severity(super::UserExperienceAnalyticsInsightSeverity), "`severity`: `microsoft.graph.userExperienceAnalyticsInsightSeverity`" "Possible values are: none, informational, warning, error.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsInsightSeverity`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsightseverity?view=graph-rest-beta)
    UserExperienceAnalyticsInsightSeverity = "microsoft.graph.userExperienceAnalyticsInsightSeverity" {
        None = "none",
        Informational = "informational",
        Warning = "warning",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsInsightValue`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsinsightvalue?view=graph-rest-beta)
    UserExperienceAnalyticsInsightValue = "microsoft.graph.userExperienceAnalyticsInsightValue" {
        "microsoft.graph.insightValueDouble",
        "microsoft.graph.insightValueInt",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsMachineType`, metadata
    UserExperienceAnalyticsMachineType = "microsoft.graph.userExperienceAnalyticsMachineType" {
        Unknown = "unknown",
        Physical = "physical",
        Virtual = "virtual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsMetric`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetric?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsMetric: super::Entity = "microsoft.graph.userExperienceAnalyticsMetric";
    inherited "id" ID, with_id(String), "`id`";
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`";
    "unit" UNIT, unit str -> Option<&str>, with_unit(String), "`unit`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsMetricHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmetrichistory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsMetricHistory: super::Entity = "microsoft.graph.userExperienceAnalyticsMetricHistory";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "metricDateTime" METRIC_DATE_TIME, metric_date_time date_time -> Parsed<OffsetDateTime>, with_metric_date_time(OffsetDateTime), "`metricDateTime`: `Edm.DateTimeOffset`";
    "metricType" METRIC_TYPE, metric_type str -> Option<&str>, with_metric_type(String), "`metricType`: `Edm.String`";
    "userExperienceAnalyticsMetric" USER_EXPERIENCE_ANALYTICS_METRIC, user_experience_analytics_metric model -> Option<&super::UserExperienceAnalyticsMetric>, with_user_experience_analytics_metric(super::UserExperienceAnalyticsMetric), "`userExperienceAnalyticsMetric`: `microsoft.graph.userExperienceAnalyticsMetric`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsModelScores`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsmodelscores?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsModelScores: super::Entity = "microsoft.graph.userExperienceAnalyticsModelScores";
    inherited "id" ID, with_id(String), "`id`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "modelDeviceCount" MODEL_DEVICE_COUNT, model_device_count i64 -> Option<i64>, with_model_device_count(i64), "`modelDeviceCount`: `Edm.Int64`";
    "endpointAnalyticsScore" ENDPOINT_ANALYTICS_SCORE, endpoint_analytics_score f64 -> Option<f64>, with_endpoint_analytics_score(f64), "`endpointAnalyticsScore`: `Edm.Double`";
    "startupPerformanceScore" STARTUP_PERFORMANCE_SCORE, startup_performance_score f64 -> Option<f64>, with_startup_performance_score(f64), "`startupPerformanceScore`: `Edm.Double`";
    "appReliabilityScore" APP_RELIABILITY_SCORE, app_reliability_score f64 -> Option<f64>, with_app_reliability_score(f64), "`appReliabilityScore`: `Edm.Double`";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`";
    "batteryHealthScore" BATTERY_HEALTH_SCORE, battery_health_score f64 -> Option<f64>, with_battery_health_score(f64), "`batteryHealthScore`: `Edm.Double`";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "meanResourceSpikeTimeScore" MEAN_RESOURCE_SPIKE_TIME_SCORE, mean_resource_spike_time_score f64 -> Option<f64>, with_mean_resource_spike_time_score(f64), "`meanResourceSpikeTimeScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsnotautopilotreadydevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsNotAutopilotReadyDevice: super::Entity = "microsoft.graph.userExperienceAnalyticsNotAutopilotReadyDevice";
    inherited "id" ID, with_id(String), "`id`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "managedBy" MANAGED_BY, managed_by str -> Option<&str>, with_managed_by(String), "`managedBy`: `Edm.String`";
    "autoPilotRegistered" AUTO_PILOT_REGISTERED, auto_pilot_registered bool -> Option<bool>, with_auto_pilot_registered(bool), "`autoPilotRegistered`: `Edm.Boolean`";
    "autoPilotProfileAssigned" AUTO_PILOT_PROFILE_ASSIGNED, auto_pilot_profile_assigned bool -> Option<bool>, with_auto_pilot_profile_assigned(bool), "`autoPilotProfileAssigned`: `Edm.Boolean`";
    "azureAdRegistered" AZURE_AD_REGISTERED, azure_ad_registered bool -> Option<bool>, with_azure_ad_registered(bool), "`azureAdRegistered`: `Edm.Boolean`";
    "azureAdJoinType" AZURE_AD_JOIN_TYPE, azure_ad_join_type str -> Option<&str>, with_azure_ad_join_type(String), "`azureAdJoinType`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoperatingsystemrestartcategory?view=graph-rest-beta)
    UserExperienceAnalyticsOperatingSystemRestartCategory = "microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory" {
        Unknown = "unknown",
        RestartWithUpdate = "restartWithUpdate",
        RestartWithoutUpdate = "restartWithoutUpdate",
        BlueScreen = "blueScreen",
        ShutdownWithUpdate = "shutdownWithUpdate",
        ShutdownWithoutUpdate = "shutdownWithoutUpdate",
        LongPowerButtonPress = "longPowerButtonPress",
        BootError = "bootError",
        Update = "update",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsOverview`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsoverview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsOverview: super::Entity = "microsoft.graph.userExperienceAnalyticsOverview";
    inherited "id" ID, with_id(String), "`id`";
    "overallScore" OVERALL_SCORE, overall_score i32 -> Option<i32>, with_overall_score(i32), "`overallScore`: `Edm.Int32`, not in the metadata";
    "deviceBootPerformanceOverallScore" DEVICE_BOOT_PERFORMANCE_OVERALL_SCORE, device_boot_performance_overall_score i32 -> Option<i32>, with_device_boot_performance_overall_score(i32), "`deviceBootPerformanceOverallScore`: `Edm.Int32`, not in the metadata";
    "bestPracticesOverallScore" BEST_PRACTICES_OVERALL_SCORE, best_practices_overall_score i32 -> Option<i32>, with_best_practices_overall_score(i32), "`bestPracticesOverallScore`: `Edm.Int32`, not in the metadata";
    "workFromAnywhereOverallScore" WORK_FROM_ANYWHERE_OVERALL_SCORE, work_from_anywhere_overall_score i32 -> Option<i32>, with_work_from_anywhere_overall_score(i32), "`workFromAnywhereOverallScore`: `Edm.Int32`, not in the metadata";
    "appHealthOverallScore" APP_HEALTH_OVERALL_SCORE, app_health_overall_score i32 -> Option<i32>, with_app_health_overall_score(i32), "`appHealthOverallScore`: `Edm.Int32`, not in the metadata";
    "resourcePerformanceOverallScore" RESOURCE_PERFORMANCE_OVERALL_SCORE, resource_performance_overall_score i32 -> Option<i32>, with_resource_performance_overall_score(i32), "`resourcePerformanceOverallScore`: `Edm.Int32`, not in the metadata";
    "batteryHealthOverallScore" BATTERY_HEALTH_OVERALL_SCORE, battery_health_overall_score i32 -> Option<i32>, with_battery_health_overall_score(i32), "`batteryHealthOverallScore`: `Edm.Int32`, not in the metadata";
    "insights" INSIGHTS, insights models -> Option<&[super::UserExperienceAnalyticsInsight]>, with_insights(Vec<super::UserExperienceAnalyticsInsight>), "`insights`: `Collection(microsoft.graph.userExperienceAnalyticsInsight)`";
    "state" STATE, state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_state(super::UserExperienceAnalyticsHealthState), "`state`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "deviceBootPerformanceHealthState" DEVICE_BOOT_PERFORMANCE_HEALTH_STATE, device_boot_performance_health_state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_device_boot_performance_health_state(super::UserExperienceAnalyticsHealthState), "`deviceBootPerformanceHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "bestPracticesHealthState" BEST_PRACTICES_HEALTH_STATE, best_practices_health_state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_best_practices_health_state(super::UserExperienceAnalyticsHealthState), "`bestPracticesHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "workFromAnywhereHealthState" WORK_FROM_ANYWHERE_HEALTH_STATE, work_from_anywhere_health_state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_work_from_anywhere_health_state(super::UserExperienceAnalyticsHealthState), "`workFromAnywhereHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "appHealthState" APP_HEALTH_STATE, app_health_state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_app_health_state(super::UserExperienceAnalyticsHealthState), "`appHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "resourcePerformanceHealthState" RESOURCE_PERFORMANCE_HEALTH_STATE, resource_performance_health_state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_resource_performance_health_state(super::UserExperienceAnalyticsHealthState), "`resourcePerformanceHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
    "batteryHealthState" BATTERY_HEALTH_STATE, battery_health_state enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_battery_health_state(super::UserExperienceAnalyticsHealthState), "`batteryHealthState`: `microsoft.graph.userExperienceAnalyticsHealthState`, not in the metadata" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsRegressionSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsregressionsummary?view=graph-rest-beta), not in the metadata
    UserExperienceAnalyticsRegressionSummary = "microsoft.graph.userExperienceAnalyticsRegressionSummary";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "modelRegression" MODEL_REGRESSION, model_regression models -> Option<&[super::UserExperienceAnalyticsMetric]>, with_model_regression(Vec<super::UserExperienceAnalyticsMetric>), "`modelRegression`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`";
    "manufacturerRegression" MANUFACTURER_REGRESSION, manufacturer_regression models -> Option<&[super::UserExperienceAnalyticsMetric]>, with_manufacturer_regression(Vec<super::UserExperienceAnalyticsMetric>), "`manufacturerRegression`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`";
    "operatingSystemRegression" OPERATING_SYSTEM_REGRESSION, operating_system_regression models -> Option<&[super::UserExperienceAnalyticsMetric]>, with_operating_system_regression(Vec<super::UserExperienceAnalyticsMetric>), "`operatingSystemRegression`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsRemoteConnection`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsremoteconnection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsRemoteConnection: super::Entity = "microsoft.graph.userExperienceAnalyticsRemoteConnection";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "virtualNetwork" VIRTUAL_NETWORK, virtual_network str -> Option<&str>, with_virtual_network(String), "`virtualNetwork`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`";
    "cloudPcRoundTripTime" CLOUD_PC_ROUND_TRIP_TIME, cloud_pc_round_trip_time f64 -> Option<f64>, with_cloud_pc_round_trip_time(f64), "`cloudPcRoundTripTime`: `Edm.Double`";
    "cloudPcSignInTime" CLOUD_PC_SIGN_IN_TIME, cloud_pc_sign_in_time f64 -> Option<f64>, with_cloud_pc_sign_in_time(f64), "`cloudPcSignInTime`: `Edm.Double`";
    "remoteSignInTime" REMOTE_SIGN_IN_TIME, remote_sign_in_time f64 -> Option<f64>, with_remote_sign_in_time(f64), "`remoteSignInTime`: `Edm.Double`";
    "coreBootTime" CORE_BOOT_TIME, core_boot_time f64 -> Option<f64>, with_core_boot_time(f64), "`coreBootTime`: `Edm.Double`";
    "coreSignInTime" CORE_SIGN_IN_TIME, core_sign_in_time f64 -> Option<f64>, with_core_sign_in_time(f64), "`coreSignInTime`: `Edm.Double`";
    "cloudPcFailurePercentage" CLOUD_PC_FAILURE_PERCENTAGE, cloud_pc_failure_percentage f64 -> Option<f64>, with_cloud_pc_failure_percentage(f64), "`cloudPcFailurePercentage`: `Edm.Double`";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsResourcePerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsresourceperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsResourcePerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsResourcePerformance";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "deviceCount" DEVICE_COUNT, device_count i64 -> Option<i64>, with_device_count(i64), "`deviceCount`: `Edm.Int64`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "cpuSpikeTimePercentage" CPU_SPIKE_TIME_PERCENTAGE, cpu_spike_time_percentage f64 -> Option<f64>, with_cpu_spike_time_percentage(f64), "`cpuSpikeTimePercentage`: `Edm.Double`";
    "ramSpikeTimePercentage" RAM_SPIKE_TIME_PERCENTAGE, ram_spike_time_percentage f64 -> Option<f64>, with_ram_spike_time_percentage(f64), "`ramSpikeTimePercentage`: `Edm.Double`";
    "cpuSpikeTimeScore" CPU_SPIKE_TIME_SCORE, cpu_spike_time_score i32 -> Option<i32>, with_cpu_spike_time_score(i32), "`cpuSpikeTimeScore`: `Edm.Int32`";
    "cpuSpikeTimePercentageThreshold" CPU_SPIKE_TIME_PERCENTAGE_THRESHOLD, cpu_spike_time_percentage_threshold f64 -> Option<f64>, with_cpu_spike_time_percentage_threshold(f64), "`cpuSpikeTimePercentageThreshold`: `Edm.Double`";
    "ramSpikeTimeScore" RAM_SPIKE_TIME_SCORE, ram_spike_time_score i32 -> Option<i32>, with_ram_spike_time_score(i32), "`ramSpikeTimeScore`: `Edm.Int32`";
    "ramSpikeTimePercentageThreshold" RAM_SPIKE_TIME_PERCENTAGE_THRESHOLD, ram_spike_time_percentage_threshold f64 -> Option<f64>, with_ram_spike_time_percentage_threshold(f64), "`ramSpikeTimePercentageThreshold`: `Edm.Double`";
    "deviceResourcePerformanceScore" DEVICE_RESOURCE_PERFORMANCE_SCORE, device_resource_performance_score i32 -> Option<i32>, with_device_resource_performance_score(i32), "`deviceResourcePerformanceScore`: `Edm.Int32`";
    "averageSpikeTimeScore" AVERAGE_SPIKE_TIME_SCORE, average_spike_time_score i32 -> Option<i32>, with_average_spike_time_score(i32), "`averageSpikeTimeScore`: `Edm.Int32`";
    "cpuClockSpeedInMHz" CPU_CLOCK_SPEED_IN_M_HZ, cpu_clock_speed_in_m_hz f64 -> Option<f64>, with_cpu_clock_speed_in_m_hz(f64), "`cpuClockSpeedInMHz`: `Edm.Double`, metadata";
    "cpuDisplayName" CPU_DISPLAY_NAME, cpu_display_name str -> Option<&str>, with_cpu_display_name(String), "`cpuDisplayName`: `Edm.String`, metadata";
    "diskType" DISK_TYPE, disk_type enumeration -> Option<super::DiskType>, with_disk_type(super::DiskType), "`diskType`: `microsoft.graph.diskType`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "machineType" MACHINE_TYPE, machine_type enumeration -> Option<super::UserExperienceAnalyticsMachineType>, with_machine_type(super::UserExperienceAnalyticsMachineType), "`machineType`: `microsoft.graph.userExperienceAnalyticsMachineType`, metadata";
    "totalProcessorCoreCount" TOTAL_PROCESSOR_CORE_COUNT, total_processor_core_count i32 -> Option<i32>, with_total_processor_core_count(i32), "`totalProcessorCoreCount`: `Edm.Int32`, metadata";
    "totalRamInMB" TOTAL_RAM_IN_MB, total_ram_in_mb f64 -> Option<f64>, with_total_ram_in_mb(f64), "`totalRamInMB`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsScoreHistory`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsscorehistory?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsScoreHistory: super::Entity = "microsoft.graph.userExperienceAnalyticsScoreHistory";
    inherited "id" ID, with_id(String), "`id`";
    "startupDateTime" STARTUP_DATE_TIME, startup_date_time date_time -> Parsed<OffsetDateTime>, with_startup_date_time(OffsetDateTime), "`startupDateTime`: `Edm.DateTimeOffset`";
    "overallScore" OVERALL_SCORE, overall_score i32 -> Option<i32>, with_overall_score(i32), "`overallScore`: `Edm.Int32`, not in the metadata";
    "startupScore" STARTUP_SCORE, startup_score i32 -> Option<i32>, with_startup_score(i32), "`startupScore`: `Edm.Int32`, not in the metadata";
    "coreBootScore" CORE_BOOT_SCORE, core_boot_score i32 -> Option<i32>, with_core_boot_score(i32), "`coreBootScore`: `Edm.Int32`, not in the metadata";
    "coreSigninScore" CORE_SIGNIN_SCORE, core_signin_score i32 -> Option<i32>, with_core_signin_score(i32), "`coreSigninScore`: `Edm.Int32`, not in the metadata";
    "recommendedSoftwareScore" RECOMMENDED_SOFTWARE_SCORE, recommended_software_score i32 -> Option<i32>, with_recommended_software_score(i32), "`recommendedSoftwareScore`: `Edm.Int32`, not in the metadata";
    "appHealthOverallScore" APP_HEALTH_OVERALL_SCORE, app_health_overall_score i32 -> Option<i32>, with_app_health_overall_score(i32), "`appHealthOverallScore`: `Edm.Int32`, not in the metadata";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score i32 -> Option<i32>, with_work_from_anywhere_score(i32), "`workFromAnywhereScore`: `Edm.Int32`, not in the metadata";
    "batteryHealthScore" BATTERY_HEALTH_SCORE, battery_health_score i32 -> Option<i32>, with_battery_health_score(i32), "`batteryHealthScore`: `Edm.Int32`, not in the metadata";
    "startupTotalDevices" STARTUP_TOTAL_DEVICES, startup_total_devices i32 -> Option<i32>, with_startup_total_devices(i32), "`startupTotalDevices`: `Edm.Int32`, not in the metadata";
    "recommendedSoftwareTotalDevices" RECOMMENDED_SOFTWARE_TOTAL_DEVICES, recommended_software_total_devices i32 -> Option<i32>, with_recommended_software_total_devices(i32), "`recommendedSoftwareTotalDevices`: `Edm.Int32`, not in the metadata";
    "appHealthTotalDevices" APP_HEALTH_TOTAL_DEVICES, app_health_total_devices i32 -> Option<i32>, with_app_health_total_devices(i32), "`appHealthTotalDevices`: `Edm.Int32`, not in the metadata";
    "workFromAnywhereTotalDevices" WORK_FROM_ANYWHERE_TOTAL_DEVICES, work_from_anywhere_total_devices i32 -> Option<i32>, with_work_from_anywhere_total_devices(i32), "`workFromAnywhereTotalDevices`: `Edm.Int32`, not in the metadata";
    "batteryHealthTotalDevices" BATTERY_HEALTH_TOTAL_DEVICES, battery_health_total_devices i32 -> Option<i32>, with_battery_health_total_devices(i32), "`batteryHealthTotalDevices`: `Edm.Int32`, not in the metadata";
    "restartScore" RESTART_SCORE, restart_score i32 -> Option<i32>, with_restart_score(i32), "`restartScore`: `Edm.Int32`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsSettings`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssettings?view=graph-rest-beta)
    UserExperienceAnalyticsSettings = "microsoft.graph.userExperienceAnalyticsSettings";
    "configurationManagerDataConnectorConfigured" CONFIGURATION_MANAGER_DATA_CONNECTOR_CONFIGURED, configuration_manager_data_connector_configured bool -> Option<bool>, with_configuration_manager_data_connector_configured(bool), "`configurationManagerDataConnectorConfigured`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userExperienceAnalyticsSummarizedBy`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticssummarizedby?view=graph-rest-beta)
    UserExperienceAnalyticsSummarizedBy = "microsoft.graph.userExperienceAnalyticsSummarizedBy" {
        None = "none",
        Model = "model",
        AllRegressions = "allRegressions",
        ModelRegression = "modelRegression",
        ManufacturerRegression = "manufacturerRegression",
        OperatingSystemVersionRegression = "operatingSystemVersionRegression",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticswindows10devicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsWindows10DevicesSummary = "microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary";
    "unsupportedOSversionDeviceCount" UNSUPPORTED_O_SVERSION_DEVICE_COUNT, unsupported_o_sversion_device_count i32 -> Option<i32>, with_unsupported_o_sversion_device_count(i32), "`unsupportedOSversionDeviceCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereDevice: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "ownership" OWNERSHIP, ownership str -> Option<&str>, with_ownership(String), "`ownership`: `Edm.String`";
    "managedBy" MANAGED_BY, managed_by str -> Option<&str>, with_managed_by(String), "`managedBy`: `Edm.String`";
    "autoPilotRegistered" AUTO_PILOT_REGISTERED, auto_pilot_registered bool -> Option<bool>, with_auto_pilot_registered(bool), "`autoPilotRegistered`: `Edm.Boolean`";
    "autoPilotProfileAssigned" AUTO_PILOT_PROFILE_ASSIGNED, auto_pilot_profile_assigned bool -> Option<bool>, with_auto_pilot_profile_assigned(bool), "`autoPilotProfileAssigned`: `Edm.Boolean`";
    "azureAdRegistered" AZURE_AD_REGISTERED, azure_ad_registered bool -> Option<bool>, with_azure_ad_registered(bool), "`azureAdRegistered`: `Edm.Boolean`";
    "azureAdDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureAdDeviceId`: `Edm.String`";
    "azureAdJoinType" AZURE_AD_JOIN_TYPE, azure_ad_join_type str -> Option<&str>, with_azure_ad_join_type(String), "`azureAdJoinType`: `Edm.String`";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`";
    "tenantAttached" TENANT_ATTACHED, tenant_attached bool -> Option<bool>, with_tenant_attached(bool), "`tenantAttached`: `Edm.Boolean`";
    "compliancePolicySetToIntune" COMPLIANCE_POLICY_SET_TO_INTUNE, compliance_policy_set_to_intune bool -> Option<bool>, with_compliance_policy_set_to_intune(bool), "`compliancePolicySetToIntune`: `Edm.Boolean`";
    "otherWorkloadsSetToIntune" OTHER_WORKLOADS_SET_TO_INTUNE, other_workloads_set_to_intune bool -> Option<bool>, with_other_workloads_set_to_intune(bool), "`otherWorkloadsSetToIntune`: `Edm.Boolean`";
    "isCloudManagedGatewayEnabled" IS_CLOUD_MANAGED_GATEWAY_ENABLED, is_cloud_managed_gateway_enabled bool -> Option<bool>, with_is_cloud_managed_gateway_enabled(bool), "`isCloudManagedGatewayEnabled`: `Edm.Boolean`";
    "upgradeEligibility" UPGRADE_ELIGIBILITY, upgrade_eligibility enumeration -> Option<super::OperatingSystemUpgradeEligibility>, with_upgrade_eligibility(super::OperatingSystemUpgradeEligibility), "`upgradeEligibility`: `microsoft.graph.operatingSystemUpgradeEligibility`" "Possible values are: upgraded, unknown, notCapable, capable.";
    "ramCheckFailed" RAM_CHECK_FAILED, ram_check_failed bool -> Option<bool>, with_ram_check_failed(bool), "`ramCheckFailed`: `Edm.Boolean`";
    "storageCheckFailed" STORAGE_CHECK_FAILED, storage_check_failed bool -> Option<bool>, with_storage_check_failed(bool), "`storageCheckFailed`: `Edm.Boolean`";
    "processorCoreCountCheckFailed" PROCESSOR_CORE_COUNT_CHECK_FAILED, processor_core_count_check_failed bool -> Option<bool>, with_processor_core_count_check_failed(bool), "`processorCoreCountCheckFailed`: `Edm.Boolean`";
    "processorSpeedCheckFailed" PROCESSOR_SPEED_CHECK_FAILED, processor_speed_check_failed bool -> Option<bool>, with_processor_speed_check_failed(bool), "`processorSpeedCheckFailed`: `Edm.Boolean`";
    "tpmCheckFailed" TPM_CHECK_FAILED, tpm_check_failed bool -> Option<bool>, with_tpm_check_failed(bool), "`tpmCheckFailed`: `Edm.Boolean`";
    "secureBootCheckFailed" SECURE_BOOT_CHECK_FAILED, secure_boot_check_failed bool -> Option<bool>, with_secure_boot_check_failed(bool), "`secureBootCheckFailed`: `Edm.Boolean`";
    "processorFamilyCheckFailed" PROCESSOR_FAMILY_CHECK_FAILED, processor_family_check_failed bool -> Option<bool>, with_processor_family_check_failed(bool), "`processorFamilyCheckFailed`: `Edm.Boolean`";
    "processor64BitCheckFailed" PROCESSOR64_BIT_CHECK_FAILED, processor64_bit_check_failed bool -> Option<bool>, with_processor64_bit_check_failed(bool), "`processor64BitCheckFailed`: `Edm.Boolean`";
    "osCheckFailed" OS_CHECK_FAILED, os_check_failed bool -> Option<bool>, with_os_check_failed(bool), "`osCheckFailed`: `Edm.Boolean`";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`";
    "windowsScore" WINDOWS_SCORE, windows_score f64 -> Option<f64>, with_windows_score(f64), "`windowsScore`: `Edm.Double`";
    "cloudManagementScore" CLOUD_MANAGEMENT_SCORE, cloud_management_score f64 -> Option<f64>, with_cloud_management_score(f64), "`cloudManagementScore`: `Edm.Double`";
    "cloudIdentityScore" CLOUD_IDENTITY_SCORE, cloud_identity_score f64 -> Option<f64>, with_cloud_identity_score(f64), "`cloudIdentityScore`: `Edm.Double`";
    "cloudProvisioningScore" CLOUD_PROVISIONING_SCORE, cloud_provisioning_score f64 -> Option<f64>, with_cloud_provisioning_score(f64), "`cloudProvisioningScore`: `Edm.Double`";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheredevicessummary?view=graph-rest-beta)
    UserExperienceAnalyticsWorkFromAnywhereDevicesSummary = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary";
    "autopilotDevicesSummary" AUTOPILOT_DEVICES_SUMMARY, autopilot_devices_summary model -> Option<&super::UserExperienceAnalyticsAutopilotDevicesSummary>, with_autopilot_devices_summary(super::UserExperienceAnalyticsAutopilotDevicesSummary), "`autopilotDevicesSummary`: `microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`";
    "cloudManagementDevicesSummary" CLOUD_MANAGEMENT_DEVICES_SUMMARY, cloud_management_devices_summary model -> Option<&super::UserExperienceAnalyticsCloudManagementDevicesSummary>, with_cloud_management_devices_summary(super::UserExperienceAnalyticsCloudManagementDevicesSummary), "`cloudManagementDevicesSummary`: `microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`";
    "windows10DevicesSummary" WINDOWS10_DEVICES_SUMMARY, windows10_devices_summary model -> Option<&super::UserExperienceAnalyticsWindows10DevicesSummary>, with_windows10_devices_summary(super::UserExperienceAnalyticsWindows10DevicesSummary), "`windows10DevicesSummary`: `microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`";
    "cloudIdentityDevicesSummary" CLOUD_IDENTITY_DEVICES_SUMMARY, cloud_identity_devices_summary model -> Option<&super::UserExperienceAnalyticsCloudIdentityDevicesSummary>, with_cloud_identity_devices_summary(super::UserExperienceAnalyticsCloudIdentityDevicesSummary), "`cloudIdentityDevicesSummary`: `microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`";
    "totalDevices" TOTAL_DEVICES, total_devices i32 -> Option<i32>, with_total_devices(i32), "`totalDevices`: `Edm.Int32`";
    "coManagedDevices" CO_MANAGED_DEVICES, co_managed_devices i32 -> Option<i32>, with_co_managed_devices(i32), "`coManagedDevices`: `Edm.Int32`";
    "intuneDevices" INTUNE_DEVICES, intune_devices i32 -> Option<i32>, with_intune_devices(i32), "`intuneDevices`: `Edm.Int32`";
    "tenantAttachDevices" TENANT_ATTACH_DEVICES, tenant_attach_devices i32 -> Option<i32>, with_tenant_attach_devices(i32), "`tenantAttachDevices`: `Edm.Int32`";
    "windows10Devices" WINDOWS10_DEVICES, windows10_devices i32 -> Option<i32>, with_windows10_devices(i32), "`windows10Devices`: `Edm.Int32`";
    "windows10DevicesWithoutTenantAttach" WINDOWS10_DEVICES_WITHOUT_TENANT_ATTACH, windows10_devices_without_tenant_attach i32 -> Option<i32>, with_windows10_devices_without_tenant_attach(i32), "`windows10DevicesWithoutTenantAttach`: `Edm.Int32`";
    "unsupportedOSversionDevices" UNSUPPORTED_O_SVERSION_DEVICES, unsupported_o_sversion_devices i32 -> Option<i32>, with_unsupported_o_sversion_devices(i32), "`unsupportedOSversionDevices`: `Edm.Int32`";
    "devicesWithoutCloudIdentity" DEVICES_WITHOUT_CLOUD_IDENTITY, devices_without_cloud_identity i32 -> Option<i32>, with_devices_without_cloud_identity(i32), "`devicesWithoutCloudIdentity`: `Edm.Int32`";
    "devicesNotAutopilotRegistered" DEVICES_NOT_AUTOPILOT_REGISTERED, devices_not_autopilot_registered i32 -> Option<i32>, with_devices_not_autopilot_registered(i32), "`devicesNotAutopilotRegistered`: `Edm.Int32`";
    "devicesWithoutAutopilotProfileAssigned" DEVICES_WITHOUT_AUTOPILOT_PROFILE_ASSIGNED, devices_without_autopilot_profile_assigned i32 -> Option<i32>, with_devices_without_autopilot_profile_assigned(i32), "`devicesWithoutAutopilotProfileAssigned`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywherehardwarereadinessmetric?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric";
    inherited "id" ID, with_id(String), "`id`";
    "totalDeviceCount" TOTAL_DEVICE_COUNT, total_device_count i32 -> Option<i32>, with_total_device_count(i32), "`totalDeviceCount`: `Edm.Int32`";
    "upgradeEligibleDeviceCount" UPGRADE_ELIGIBLE_DEVICE_COUNT, upgrade_eligible_device_count i32 -> Option<i32>, with_upgrade_eligible_device_count(i32), "`upgradeEligibleDeviceCount`: `Edm.Int32`";
    "ramCheckFailedPercentage" RAM_CHECK_FAILED_PERCENTAGE, ram_check_failed_percentage f64 -> Option<f64>, with_ram_check_failed_percentage(f64), "`ramCheckFailedPercentage`: `Edm.Double`";
    "storageCheckFailedPercentage" STORAGE_CHECK_FAILED_PERCENTAGE, storage_check_failed_percentage f64 -> Option<f64>, with_storage_check_failed_percentage(f64), "`storageCheckFailedPercentage`: `Edm.Double`";
    "processorCoreCountCheckFailedPercentage" PROCESSOR_CORE_COUNT_CHECK_FAILED_PERCENTAGE, processor_core_count_check_failed_percentage f64 -> Option<f64>, with_processor_core_count_check_failed_percentage(f64), "`processorCoreCountCheckFailedPercentage`: `Edm.Double`";
    "processorSpeedCheckFailedPercentage" PROCESSOR_SPEED_CHECK_FAILED_PERCENTAGE, processor_speed_check_failed_percentage f64 -> Option<f64>, with_processor_speed_check_failed_percentage(f64), "`processorSpeedCheckFailedPercentage`: `Edm.Double`";
    "tpmCheckFailedPercentage" TPM_CHECK_FAILED_PERCENTAGE, tpm_check_failed_percentage f64 -> Option<f64>, with_tpm_check_failed_percentage(f64), "`tpmCheckFailedPercentage`: `Edm.Double`";
    "secureBootCheckFailedPercentage" SECURE_BOOT_CHECK_FAILED_PERCENTAGE, secure_boot_check_failed_percentage f64 -> Option<f64>, with_secure_boot_check_failed_percentage(f64), "`secureBootCheckFailedPercentage`: `Edm.Double`";
    "processorFamilyCheckFailedPercentage" PROCESSOR_FAMILY_CHECK_FAILED_PERCENTAGE, processor_family_check_failed_percentage f64 -> Option<f64>, with_processor_family_check_failed_percentage(f64), "`processorFamilyCheckFailedPercentage`: `Edm.Double`";
    "processor64BitCheckFailedPercentage" PROCESSOR64_BIT_CHECK_FAILED_PERCENTAGE, processor64_bit_check_failed_percentage f64 -> Option<f64>, with_processor64_bit_check_failed_percentage(f64), "`processor64BitCheckFailedPercentage`: `Edm.Double`";
    "osCheckFailedPercentage" OS_CHECK_FAILED_PERCENTAGE, os_check_failed_percentage f64 -> Option<f64>, with_os_check_failed_percentage(f64), "`osCheckFailedPercentage`: `Edm.Double`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheremetric?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereMetric: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric";
    inherited "id" ID, with_id(String), "`id`";
    "metricDevices" METRIC_DEVICES, metric_devices models -> Option<&[super::UserExperienceAnalyticsWorkFromAnywhereDevice]>, with_metric_devices(Vec<super::UserExperienceAnalyticsWorkFromAnywhereDevice>), "`metricDevices`: `Collection(microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`](https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsworkfromanywheremodelperformance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "modelDeviceCount" MODEL_DEVICE_COUNT, model_device_count i32 -> Option<i32>, with_model_device_count(i32), "`modelDeviceCount`: `Edm.Int32`";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`";
    "windowsScore" WINDOWS_SCORE, windows_score f64 -> Option<f64>, with_windows_score(f64), "`windowsScore`: `Edm.Double`";
    "cloudManagementScore" CLOUD_MANAGEMENT_SCORE, cloud_management_score f64 -> Option<f64>, with_cloud_management_score(f64), "`cloudManagementScore`: `Edm.Double`";
    "cloudIdentityScore" CLOUD_IDENTITY_SCORE, cloud_identity_score f64 -> Option<f64>, with_cloud_identity_score(f64), "`cloudIdentityScore`: `Edm.Double`";
    "cloudProvisioningScore" CLOUD_PROVISIONING_SCORE, cloud_provisioning_score f64 -> Option<f64>, with_cloud_provisioning_score(f64), "`cloudProvisioningScore`: `Edm.Double`";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`" "Possible values are: unknown, insufficientData, needsAttention, meetingGoals.";
}

crate::runtime::model! {
    /// [`microsoft.graph.userInstallStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-userinstallstatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserInstallStateSummary: super::Entity = "microsoft.graph.userInstallStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::DeviceInstallState]>, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`: `Collection(microsoft.graph.deviceInstallState)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.userPFXCertificate`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxcertificate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UserPfxCertificate: super::Entity = "microsoft.graph.userPFXCertificate";
    inherited "id" ID, with_id(String), "`id`";
    "thumbprint" THUMBPRINT, thumbprint str -> Option<&str>, with_thumbprint(String), "`thumbprint`: `Edm.String`";
    "intendedPurpose" INTENDED_PURPOSE, intended_purpose flags -> Option<Flags<super::UserPfxIntendedPurpose>>, with_intended_purpose(Flags<super::UserPfxIntendedPurpose>), "`intendedPurpose`: `microsoft.graph.userPfxIntendedPurpose`" "Possible values are: unassigned, smimeEncryption, smimeSigning, vpn, wifi.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "expirationDateTime" EXPIRATION_DATE_TIME, expiration_date_time date_time -> Parsed<OffsetDateTime>, with_expiration_date_time(OffsetDateTime), "`expirationDateTime`: `Edm.DateTimeOffset`";
    "providerName" PROVIDER_NAME, provider_name str -> Option<&str>, with_provider_name(String), "`providerName`: `Edm.String`";
    "keyName" KEY_NAME, key_name str -> Option<&str>, with_key_name(String), "`keyName`: `Edm.String`";
    "paddingScheme" PADDING_SCHEME, padding_scheme enumeration -> Option<super::UserPfxPaddingScheme>, with_padding_scheme(super::UserPfxPaddingScheme), "`paddingScheme`: `microsoft.graph.userPfxPaddingScheme`" "Possible values are: none, pkcs1, oaepSha1, oaepSha256, oaepSha384, oaepSha512.";
    "encryptedPfxBlob" ENCRYPTED_PFX_BLOB, encrypted_pfx_blob binary -> Parsed<Bytes>, with_encrypted_pfx_blob(Bytes), "`encryptedPfxBlob`: `Edm.Binary`";
    "encryptedPfxPassword" ENCRYPTED_PFX_PASSWORD, encrypted_pfx_password str -> Option<&str>, with_encrypted_pfx_password(String), "`encryptedPfxPassword`: `Edm.String`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userPfxIntendedPurpose`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxintendedpurpose?view=graph-rest-beta)
    UserPfxIntendedPurpose = "microsoft.graph.userPfxIntendedPurpose" {
        Unassigned = "unassigned",
        SmimeEncryption = "smimeEncryption",
        SmimeSigning = "smimeSigning",
        Vpn = "vpn",
        Wifi = "wifi",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.userPfxPaddingScheme`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxpaddingscheme?view=graph-rest-beta)
    UserPfxPaddingScheme = "microsoft.graph.userPfxPaddingScheme" {
        None = "none",
        Pkcs1 = "pkcs1",
        OaepSha1 = "oaepSha1",
        OaepSha256 = "oaepSha256",
        OaepSha384 = "oaepSha384",
        OaepSha512 = "oaepSha512",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userScopeType`, metadata
    UserScopeType = "microsoft.graph.userScopeType" {
        Group = "group",
        Tenant = "tenant",
        UnknownFutureValue = "unknownFutureValue",
        User = "user",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userVirtualEventsRoot`, metadata, with the accessors of [`Entity`](super::Entity)
    UserVirtualEventsRoot: super::Entity = "microsoft.graph.userVirtualEventsRoot";
    inherited "id" ID, with_id(String), "`id`";
    "webinars" WEBINARS, webinars models -> Option<&[super::VirtualEventWebinar]>, with_webinars(Vec<super::VirtualEventWebinar>), "`webinars`: `Collection(microsoft.graph.virtualEventWebinar)`, metadata" if (feature = "bookings");
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.usernameSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-usernamesource?view=graph-rest-beta)
    UsernameSource = "microsoft.graph.usernameSource" {
        UserPrincipalName = "userPrincipalName",
        PrimarySmtpAddress = "primarySmtpAddress",
        SamAccountName = "samAccountName",
    }
}
