// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Value};

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.addLogRequest`, metadata
    AddLogRequest = "microsoft.graph.managedTenants.addLogRequest";
    "logInformation" LOG_INFORMATION, log_information untyped -> Option<&Value>, with_log_information(Value), "`logInformation`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.aggregatedPolicyCompliance`](https://learn.microsoft.com/graph/api/resources/managedtenants-aggregatedpolicycompliance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AggregatedPolicyCompliance: super::Entity = "microsoft.graph.managedTenants.aggregatedPolicyCompliance";
    inherited "id" ID, with_id(String), "`id`";
    "compliancePolicyId" COMPLIANCE_POLICY_ID, compliance_policy_id str -> Option<&str>, with_compliance_policy_id(String), "`compliancePolicyId`: `Edm.String`, read-only" "Optional. Read-only.";
    "compliancePolicyName" COMPLIANCE_POLICY_NAME, compliance_policy_name str -> Option<&str>, with_compliance_policy_name(String), "`compliancePolicyName`: `Edm.String`, read-only" "Optional. Read-only.";
    "compliancePolicyPlatform" COMPLIANCE_POLICY_PLATFORM, compliance_policy_platform str -> Option<&str>, with_compliance_policy_platform(String), "`compliancePolicyPlatform`: `Edm.String`, read-only" "Optional. Read-only. Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, androidAOSP, all.";
    "compliancePolicyType" COMPLIANCE_POLICY_TYPE, compliance_policy_type str -> Option<&str>, with_compliance_policy_type(String), "`compliancePolicyType`: `Edm.String`, read-only" "Optional. Read-only.";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "numberOfCompliantDevices" NUMBER_OF_COMPLIANT_DEVICES, number_of_compliant_devices i64 -> Option<i64>, with_number_of_compliant_devices(i64), "`numberOfCompliantDevices`: `Edm.Int64`, read-only" "Optional. Read-only.";
    "numberOfErrorDevices" NUMBER_OF_ERROR_DEVICES, number_of_error_devices i64 -> Option<i64>, with_number_of_error_devices(i64), "`numberOfErrorDevices`: `Edm.Int64`, read-only" "Optional. Read-only.";
    "numberOfNonCompliantDevices" NUMBER_OF_NON_COMPLIANT_DEVICES, number_of_non_compliant_devices i64 -> Option<i64>, with_number_of_non_compliant_devices(i64), "`numberOfNonCompliantDevices`: `Edm.Int64`, read-only" "Optional. Read-only.";
    "policyModifiedDateTime" POLICY_MODIFIED_DATE_TIME, policy_modified_date_time date_time -> Parsed<OffsetDateTime>, with_policy_modified_date_time(OffsetDateTime), "`policyModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.alertData`, metadata
    AlertData = "microsoft.graph.managedTenants.alertData";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.alertDataReferenceString`, metadata
    AlertDataReferenceString = "microsoft.graph.managedTenants.alertDataReferenceString";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.alertLogContent`, metadata
    AlertLogContent = "microsoft.graph.managedTenants.alertLogContent";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.alertRuleDefinitionTemplate`, metadata
    AlertRuleDefinitionTemplate = "microsoft.graph.managedTenants.alertRuleDefinitionTemplate";
    "defaultSeverity" DEFAULT_SEVERITY, default_severity enumeration -> Option<AlertSeverity>, with_default_severity(AlertSeverity), "`defaultSeverity`: `microsoft.graph.managedTenants.alertSeverity`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// `microsoft.graph.managedTenants.alertSeverity`, metadata
    AlertSeverity = "microsoft.graph.managedTenants.alertSeverity" {
        Unknown = "unknown",
        Informational = "informational",
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// `microsoft.graph.managedTenants.alertStatus`, metadata
    AlertStatus = "microsoft.graph.managedTenants.alertStatus" {
        Unknown = "unknown",
        NewAlert = "newAlert",
        InProgress = "inProgress",
        Resolved = "resolved",
        Dismissed = "dismissed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.appPerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    AppPerformance: super::Entity = "microsoft.graph.managedTenants.appPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "appFriendlyName" APP_FRIENDLY_NAME, app_friendly_name str -> Option<&str>, with_app_friendly_name(String), "`appFriendlyName`: `Edm.String`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`, metadata";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "totalActiveDeviceCount" TOTAL_ACTIVE_DEVICE_COUNT, total_active_device_count i32 -> Option<i32>, with_total_active_device_count(i32), "`totalActiveDeviceCount`: `Edm.Int32`, metadata";
    "totalAppCrashCount" TOTAL_APP_CRASH_COUNT, total_app_crash_count i32 -> Option<i32>, with_total_app_crash_count(i32), "`totalAppCrashCount`: `Edm.Int32`, metadata";
    "totalAppFreezeCount" TOTAL_APP_FREEZE_COUNT, total_app_freeze_count i32 -> Option<i32>, with_total_app_freeze_count(i32), "`totalAppFreezeCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.auditEvent`](https://learn.microsoft.com/graph/api/resources/managedtenants-auditevent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    AuditEvent: super::Entity = "microsoft.graph.managedTenants.auditEvent";
    inherited "id" ID, with_id(String), "`id`";
    "activity" ACTIVITY, activity str -> Option<&str>, with_activity(String), "`activity`: `Edm.String`, read-only" "Required. Read-only.";
    "activityDateTime" ACTIVITY_DATE_TIME, activity_date_time date_time -> Parsed<OffsetDateTime>, with_activity_date_time(OffsetDateTime), "`activityDateTime`: `Edm.DateTimeOffset`, read-only" "Required. Read-only.";
    "activityId" ACTIVITY_ID, activity_id str -> Option<&str>, with_activity_id(String), "`activityId`: `Edm.String`, read-only" "Required. Read-only.";
    "category" CATEGORY, category str -> Option<&str>, with_category(String), "`category`: `Edm.String`, read-only" "Required. Read-only.";
    "httpVerb" HTTP_VERB, http_verb str -> Option<&str>, with_http_verb(String), "`httpVerb`: `Edm.String`, read-only" "Required. Read-only.";
    "initiatedByAppId" INITIATED_BY_APP_ID, initiated_by_app_id str -> Option<&str>, with_initiated_by_app_id(String), "`initiatedByAppId`: `Edm.String`, read-only" "Required. Read-only.";
    "initiatedByUpn" INITIATED_BY_UPN, initiated_by_upn str -> Option<&str>, with_initiated_by_upn(String), "`initiatedByUpn`: `Edm.String`, read-only" "Required. Read-only.";
    "initiatedByUserId" INITIATED_BY_USER_ID, initiated_by_user_id str -> Option<&str>, with_initiated_by_user_id(String), "`initiatedByUserId`: `Edm.String`, read-only" "Required. Read-only.";
    "ipAddress" IP_ADDRESS, ip_address str -> Option<&str>, with_ip_address(String), "`ipAddress`: `Edm.String`, read-only" "Required. Read-only.";
    "requestBody" REQUEST_BODY, request_body str -> Option<&str>, with_request_body(String), "`requestBody`: `Edm.String`";
    "requestUrl" REQUEST_URL, request_url str -> Option<&str>, with_request_url(String), "`requestUrl`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantIds" TENANT_IDS, tenant_ids str -> Option<&str>, with_tenant_ids(String), "`tenantIds`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantNames" TENANT_NAMES, tenant_names str -> Option<&str>, with_tenant_names(String), "`tenantNames`: `Edm.String`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.cloudPcConnection`](https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcconnection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcConnection: super::Entity = "microsoft.graph.managedTenants.cloudPcConnection";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "healthCheckStatus" HEALTH_CHECK_STATUS, health_check_status str -> Option<&str>, with_health_check_status(String), "`healthCheckStatus`: `Edm.String`, read-only" "Required. Read-only. Possible values are: pending, running, passed, failed, unknownFutureValue.";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Required. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.cloudPcDevice`](https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcdevice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcDevice: super::Entity = "microsoft.graph.managedTenants.cloudPcDevice";
    inherited "id" ID, with_id(String), "`id`";
    "cloudPcStatus" CLOUD_PC_STATUS, cloud_pc_status str -> Option<&str>, with_cloud_pc_status(String), "`cloudPcStatus`: `Edm.String`, read-only" "Required. Read-only. Possible values are: notProvisioned, provisioning, provisioned, upgrading, inGracePeriod, deprovisioning, failed.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Required. Read-only.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, read-only" "Optional. Read-only.";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`, read-only" "Optional. Read-only.";
    "provisioningPolicyId" PROVISIONING_POLICY_ID, provisioning_policy_id str -> Option<&str>, with_provisioning_policy_id(String), "`provisioningPolicyId`: `Edm.String`, read-only" "Required. Read-only.";
    "servicePlanName" SERVICE_PLAN_NAME, service_plan_name str -> Option<&str>, with_service_plan_name(String), "`servicePlanName`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Required. Read-only.";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name str -> Option<&str>, with_user_principal_name(String), "`userPrincipalName`: `Edm.String`, read-only" "Required. Read-only.";
    "deviceSpecification" DEVICE_SPECIFICATION, device_specification str -> Option<&str>, with_device_specification(String), "`deviceSpecification`: `Edm.String`, metadata";
    "servicePlanType" SERVICE_PLAN_TYPE, service_plan_type str -> Option<&str>, with_service_plan_type(String), "`servicePlanType`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.cloudPcOverview`](https://learn.microsoft.com/graph/api/resources/managedtenants-cloudpcoverview?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CloudPcOverview: super::Entity = "microsoft.graph.managedTenants.cloudPcOverview";
    inherited "id" ID, with_id(String), "`id`";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "numberOfCloudPcConnectionStatusFailed" NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_FAILED, number_of_cloud_pc_connection_status_failed i32 -> Option<i32>, with_number_of_cloud_pc_connection_status_failed(i32), "`numberOfCloudPcConnectionStatusFailed`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcConnectionStatusPassed" NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_PASSED, number_of_cloud_pc_connection_status_passed i32 -> Option<i32>, with_number_of_cloud_pc_connection_status_passed(i32), "`numberOfCloudPcConnectionStatusPassed`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcConnectionStatusPending" NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_PENDING, number_of_cloud_pc_connection_status_pending i32 -> Option<i32>, with_number_of_cloud_pc_connection_status_pending(i32), "`numberOfCloudPcConnectionStatusPending`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcConnectionStatusRunning" NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_RUNNING, number_of_cloud_pc_connection_status_running i32 -> Option<i32>, with_number_of_cloud_pc_connection_status_running(i32), "`numberOfCloudPcConnectionStatusRunning`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcConnectionStatusUnkownFutureValue" NUMBER_OF_CLOUD_PC_CONNECTION_STATUS_UNKOWN_FUTURE_VALUE, number_of_cloud_pc_connection_status_unkown_future_value i32 -> Option<i32>, with_number_of_cloud_pc_connection_status_unkown_future_value(i32), "`numberOfCloudPcConnectionStatusUnkownFutureValue`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusDeprovisioning" NUMBER_OF_CLOUD_PC_STATUS_DEPROVISIONING, number_of_cloud_pc_status_deprovisioning i32 -> Option<i32>, with_number_of_cloud_pc_status_deprovisioning(i32), "`numberOfCloudPcStatusDeprovisioning`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusFailed" NUMBER_OF_CLOUD_PC_STATUS_FAILED, number_of_cloud_pc_status_failed i32 -> Option<i32>, with_number_of_cloud_pc_status_failed(i32), "`numberOfCloudPcStatusFailed`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusInGracePeriod" NUMBER_OF_CLOUD_PC_STATUS_IN_GRACE_PERIOD, number_of_cloud_pc_status_in_grace_period i32 -> Option<i32>, with_number_of_cloud_pc_status_in_grace_period(i32), "`numberOfCloudPcStatusInGracePeriod`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusNotProvisioned" NUMBER_OF_CLOUD_PC_STATUS_NOT_PROVISIONED, number_of_cloud_pc_status_not_provisioned i32 -> Option<i32>, with_number_of_cloud_pc_status_not_provisioned(i32), "`numberOfCloudPcStatusNotProvisioned`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusProvisioned" NUMBER_OF_CLOUD_PC_STATUS_PROVISIONED, number_of_cloud_pc_status_provisioned i32 -> Option<i32>, with_number_of_cloud_pc_status_provisioned(i32), "`numberOfCloudPcStatusProvisioned`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusProvisioning" NUMBER_OF_CLOUD_PC_STATUS_PROVISIONING, number_of_cloud_pc_status_provisioning i32 -> Option<i32>, with_number_of_cloud_pc_status_provisioning(i32), "`numberOfCloudPcStatusProvisioning`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusUnknown" NUMBER_OF_CLOUD_PC_STATUS_UNKNOWN, number_of_cloud_pc_status_unknown i32 -> Option<i32>, with_number_of_cloud_pc_status_unknown(i32), "`numberOfCloudPcStatusUnknown`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "numberOfCloudPcStatusUpgrading" NUMBER_OF_CLOUD_PC_STATUS_UPGRADING, number_of_cloud_pc_status_upgrading i32 -> Option<i32>, with_number_of_cloud_pc_status_upgrading(i32), "`numberOfCloudPcStatusUpgrading`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "totalCloudPcConnectionStatus" TOTAL_CLOUD_PC_CONNECTION_STATUS, total_cloud_pc_connection_status i32 -> Option<i32>, with_total_cloud_pc_connection_status(i32), "`totalCloudPcConnectionStatus`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "totalCloudPcStatus" TOTAL_CLOUD_PC_STATUS, total_cloud_pc_status i32 -> Option<i32>, with_total_cloud_pc_status(i32), "`totalCloudPcStatus`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "frontlineLicensesCount" FRONTLINE_LICENSES_COUNT, frontline_licenses_count i32 -> Option<i32>, with_frontline_licenses_count(i32), "`frontlineLicensesCount`: `Edm.Int32`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "totalBusinessLicenses" TOTAL_BUSINESS_LICENSES, total_business_licenses i32 -> Option<i32>, with_total_business_licenses(i32), "`totalBusinessLicenses`: `Edm.Int32`, metadata";
    "totalEnterpriseLicenses" TOTAL_ENTERPRISE_LICENSES, total_enterprise_licenses i32 -> Option<i32>, with_total_enterprise_licenses(i32), "`totalEnterpriseLicenses`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.conditionalAccessPolicyCoverage`](https://learn.microsoft.com/graph/api/resources/managedtenants-conditionalaccesspolicycoverage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ConditionalAccessPolicyCoverage: super::Entity = "microsoft.graph.managedTenants.conditionalAccessPolicyCoverage";
    inherited "id" ID, with_id(String), "`id`";
    "conditionalAccessPolicyState" CONDITIONAL_ACCESS_POLICY_STATE, conditional_access_policy_state str -> Option<&str>, with_conditional_access_policy_state(String), "`conditionalAccessPolicyState`: `Edm.String`, read-only, type of the metadata" "Required. Read-only. Possible values are: enabled, disabled, enabledForReportingButNotEnforced.";
    "latestPolicyModifiedDateTime" LATEST_POLICY_MODIFIED_DATE_TIME, latest_policy_modified_date_time date_time -> Parsed<OffsetDateTime>, with_latest_policy_modified_date_time(OffsetDateTime), "`latestPolicyModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Required. Read-only.";
    "requiresDeviceCompliance" REQUIRES_DEVICE_COMPLIANCE, requires_device_compliance bool -> Option<bool>, with_requires_device_compliance(bool), "`requiresDeviceCompliance`: `Edm.Boolean`, read-only" "Required. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.credentialUserRegistrationsSummary`](https://learn.microsoft.com/graph/api/resources/managedtenants-credentialuserregistrationssummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CredentialUserRegistrationsSummary: super::Entity = "microsoft.graph.managedTenants.credentialUserRegistrationsSummary";
    inherited "id" ID, with_id(String), "`id`";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "mfaAndSsprCapableUserCount" MFA_AND_SSPR_CAPABLE_USER_COUNT, mfa_and_sspr_capable_user_count i32 -> Option<i32>, with_mfa_and_sspr_capable_user_count(i32), "`mfaAndSsprCapableUserCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "mfaConditionalAccessPolicyState" MFA_CONDITIONAL_ACCESS_POLICY_STATE, mfa_conditional_access_policy_state str -> Option<&str>, with_mfa_conditional_access_policy_state(String), "`mfaConditionalAccessPolicyState`: `Edm.String`, read-only" "Optional. Read-only.";
    "mfaExcludedUserCount" MFA_EXCLUDED_USER_COUNT, mfa_excluded_user_count i32 -> Option<i32>, with_mfa_excluded_user_count(i32), "`mfaExcludedUserCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "mfaRegisteredUserCount" MFA_REGISTERED_USER_COUNT, mfa_registered_user_count i32 -> Option<i32>, with_mfa_registered_user_count(i32), "`mfaRegisteredUserCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "securityDefaultsEnabled" SECURITY_DEFAULTS_ENABLED, security_defaults_enabled bool -> Option<bool>, with_security_defaults_enabled(bool), "`securityDefaultsEnabled`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "ssprEnabledUserCount" SSPR_ENABLED_USER_COUNT, sspr_enabled_user_count i32 -> Option<i32>, with_sspr_enabled_user_count(i32), "`ssprEnabledUserCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "ssprRegisteredUserCount" SSPR_REGISTERED_USER_COUNT, sspr_registered_user_count i32 -> Option<i32>, with_sspr_registered_user_count(i32), "`ssprRegisteredUserCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Required. Read-only.";
    "totalUserCount" TOTAL_USER_COUNT, total_user_count i32 -> Option<i32>, with_total_user_count(i32), "`totalUserCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "tenantLicenseType" TENANT_LICENSE_TYPE, tenant_license_type str -> Option<&str>, with_tenant_license_type(String), "`tenantLicenseType`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.delegatedPrivilegeStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    DelegatedPrivilegeStatus = "microsoft.graph.managedTenants.delegatedPrivilegeStatus" {
        None = "none",
        DelegatedAdminPrivileges = "delegatedAdminPrivileges",
        UnknownFutureValue = "unknownFutureValue",
        GranularDelegatedAdminPrivileges = "granularDelegatedAdminPrivileges",
        DelegatedAndGranularDelegetedAdminPrivileges = "delegatedAndGranularDelegetedAdminPrivileges",
    }
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.delegatedRoleAssignedUser`, metadata
    DelegatedRoleAssignedUser = "microsoft.graph.managedTenants.delegatedRoleAssignedUser";
    "displayName" DISPLAY_NAME, display_name untyped -> Option<&Value>, with_display_name(Value), "`displayName`: `Edm.Untyped`, metadata";
    "userEntityId" USER_ENTITY_ID, user_entity_id untyped -> Option<&Value>, with_user_entity_id(Value), "`userEntityId`: `Edm.Untyped`, metadata";
    "userPrincipalName" USER_PRINCIPAL_NAME, user_principal_name untyped -> Option<&Value>, with_user_principal_name(Value), "`userPrincipalName`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.deviceAppPerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceAppPerformance: super::Entity = "microsoft.graph.managedTenants.deviceAppPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "appFriendlyName" APP_FRIENDLY_NAME, app_friendly_name str -> Option<&str>, with_app_friendly_name(String), "`appFriendlyName`: `Edm.String`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`, metadata";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceManufacturer" DEVICE_MANUFACTURER, device_manufacturer str -> Option<&str>, with_device_manufacturer(String), "`deviceManufacturer`: `Edm.String`, metadata";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "healthStatus" HEALTH_STATUS, health_status str -> Option<&str>, with_health_status(String), "`healthStatus`: `Edm.String`, metadata";
    "isLatestUsedVersion" IS_LATEST_USED_VERSION, is_latest_used_version i32 -> Option<i32>, with_is_latest_used_version(i32), "`isLatestUsedVersion`: `Edm.Int32`, metadata";
    "isMostUsedVersion" IS_MOST_USED_VERSION, is_most_used_version i32 -> Option<i32>, with_is_most_used_version(i32), "`isMostUsedVersion`: `Edm.Int32`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "totalAppCrashCount" TOTAL_APP_CRASH_COUNT, total_app_crash_count i32 -> Option<i32>, with_total_app_crash_count(i32), "`totalAppCrashCount`: `Edm.Int32`, metadata";
    "totalAppFreezeCount" TOTAL_APP_FREEZE_COUNT, total_app_freeze_count i32 -> Option<i32>, with_total_app_freeze_count(i32), "`totalAppFreezeCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary`](https://learn.microsoft.com/graph/api/resources/managedtenants-devicecompliancepolicysettingstatesummary?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeviceCompliancePolicySettingStateSummary: super::Entity = "microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "conflictDeviceCount" CONFLICT_DEVICE_COUNT, conflict_device_count i32 -> Option<i32>, with_conflict_device_count(i32), "`conflictDeviceCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "intuneAccountId" INTUNE_ACCOUNT_ID, intune_account_id str -> Option<&str>, with_intune_account_id(String), "`intuneAccountId`: `Edm.String`, read-only" "Required. Read-only.";
    "intuneSettingId" INTUNE_SETTING_ID, intune_setting_id str -> Option<&str>, with_intune_setting_id(String), "`intuneSettingId`: `Edm.String`, read-only" "Optional. Read-only.";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "notApplicableDeviceCount" NOT_APPLICABLE_DEVICE_COUNT, not_applicable_device_count i32 -> Option<i32>, with_not_applicable_device_count(i32), "`notApplicableDeviceCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "pendingDeviceCount" PENDING_DEVICE_COUNT, pending_device_count i32 -> Option<i32>, with_pending_device_count(i32), "`pendingDeviceCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "policyType" POLICY_TYPE, policy_type str -> Option<&str>, with_policy_type(String), "`policyType`: `Edm.String`, read-only" "Optional. Read-only.";
    "settingName" SETTING_NAME, setting_name str -> Option<&str>, with_setting_name(String), "`settingName`: `Edm.String`, read-only" "Optional. Read-only.";
    "succeededDeviceCount" SUCCEEDED_DEVICE_COUNT, succeeded_device_count i32 -> Option<i32>, with_succeeded_device_count(i32), "`succeededDeviceCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.deviceHealthStatus`, metadata, with the accessors of [`Entity`](super::Entity)
    DeviceHealthStatus: super::Entity = "microsoft.graph.managedTenants.deviceHealthStatus";
    inherited "id" ID, with_id(String), "`id`";
    "blueScreenCount" BLUE_SCREEN_COUNT, blue_screen_count i32 -> Option<i32>, with_blue_screen_count(i32), "`blueScreenCount`: `Edm.Int32`, metadata";
    "bootTotalDurationInSeconds" BOOT_TOTAL_DURATION_IN_SECONDS, boot_total_duration_in_seconds f64 -> Option<f64>, with_boot_total_duration_in_seconds(f64), "`bootTotalDurationInSeconds`: `Edm.Double`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceMake" DEVICE_MAKE, device_make str -> Option<&str>, with_device_make(String), "`deviceMake`: `Edm.String`, metadata";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "healthStatus" HEALTH_STATUS, health_status str -> Option<&str>, with_health_status(String), "`healthStatus`: `Edm.String`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
    "primaryDiskType" PRIMARY_DISK_TYPE, primary_disk_type str -> Option<&str>, with_primary_disk_type(String), "`primaryDiskType`: `Edm.String`, metadata";
    "restartCount" RESTART_COUNT, restart_count i32 -> Option<i32>, with_restart_count(i32), "`restartCount`: `Edm.Int32`, metadata";
    "startupPerformanceScore" STARTUP_PERFORMANCE_SCORE, startup_performance_score f64 -> Option<f64>, with_startup_performance_score(f64), "`startupPerformanceScore`: `Edm.Double`, metadata";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "topProcesses" TOP_PROCESSES, top_processes str -> Option<&str>, with_top_processes(String), "`topProcesses`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.email`, metadata
    Email = "microsoft.graph.managedTenants.email";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.graphAPIErrorDetails`, metadata
    GraphApiErrorDetails = "microsoft.graph.managedTenants.graphAPIErrorDetails";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedDeviceCompliance`](https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliance?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceCompliance: super::Entity = "microsoft.graph.managedTenants.managedDeviceCompliance";
    inherited "id" ID, with_id(String), "`id`";
    "complianceStatus" COMPLIANCE_STATUS, compliance_status str -> Option<&str>, with_compliance_status(String), "`complianceStatus`: `Edm.String`, read-only" "Optional. Read-only. Possible values are: unknown, compliant, noncompliant, conflict, error, inGracePeriod, configManager.";
    "deviceType" DEVICE_TYPE, device_type str -> Option<&str>, with_device_type(String), "`deviceType`: `Edm.String`, read-only, type of the metadata" "Optional. Read-only. Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winCE, winEmbedded, iPhone, iPad, iPod, android, iSocConsumer, unix, macMDM, holoLens, surfaceHub, androidForWork, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry, palm, unknown, cloudPC.";
    "inGracePeriodUntilDateTime" IN_GRACE_PERIOD_UNTIL_DATE_TIME, in_grace_period_until_date_time date_time -> Parsed<OffsetDateTime>, with_in_grace_period_until_date_time(OffsetDateTime), "`inGracePeriodUntilDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "lastSyncDateTime" LAST_SYNC_DATE_TIME, last_sync_date_time date_time -> Parsed<OffsetDateTime>, with_last_sync_date_time(OffsetDateTime), "`lastSyncDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, read-only" "Optional. Read-only.";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`, read-only" "Optional. Read-only.";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, read-only" "Optional. Read-only.";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, read-only" "Optional. Read-only.";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`, read-only" "Optional. Read-only.";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, read-only" "Optional. Read-only.";
    "ownerType" OWNER_TYPE, owner_type str -> Option<&str>, with_owner_type(String), "`ownerType`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedDeviceComplianceTrend`](https://learn.microsoft.com/graph/api/resources/managedtenants-manageddevicecompliancetrend?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedDeviceComplianceTrend: super::Entity = "microsoft.graph.managedTenants.managedDeviceComplianceTrend";
    inherited "id" ID, with_id(String), "`id`";
    "compliantDeviceCount" COMPLIANT_DEVICE_COUNT, compliant_device_count i32 -> Option<i32>, with_compliant_device_count(i32), "`compliantDeviceCount`: `Edm.Int32`, read-only" "Required. Read-only.";
    "configManagerDeviceCount" CONFIG_MANAGER_DEVICE_COUNT, config_manager_device_count i32 -> Option<i32>, with_config_manager_device_count(i32), "`configManagerDeviceCount`: `Edm.Int32`, read-only" "Required. Read-only.";
    "countDateTime" COUNT_DATE_TIME, count_date_time str -> Option<&str>, with_count_date_time(String), "`countDateTime`: `Edm.String`, read-only" "Required. Read-only.";
    "errorDeviceCount" ERROR_DEVICE_COUNT, error_device_count i32 -> Option<i32>, with_error_device_count(i32), "`errorDeviceCount`: `Edm.Int32`, read-only" "Required. Read-only.";
    "inGracePeriodDeviceCount" IN_GRACE_PERIOD_DEVICE_COUNT, in_grace_period_device_count i32 -> Option<i32>, with_in_grace_period_device_count(i32), "`inGracePeriodDeviceCount`: `Edm.Int32`, read-only" "Required. Read-only.";
    "noncompliantDeviceCount" NONCOMPLIANT_DEVICE_COUNT, noncompliant_device_count i32 -> Option<i32>, with_noncompliant_device_count(i32), "`noncompliantDeviceCount`: `Edm.Int32`, read-only" "Required. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
    "unknownDeviceCount" UNKNOWN_DEVICE_COUNT, unknown_device_count i32 -> Option<i32>, with_unknown_device_count(i32), "`unknownDeviceCount`: `Edm.Int32`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedTenant`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenant?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagedTenant: super::Entity = "microsoft.graph.managedTenants.managedTenant";
    inherited "id" ID, with_id(String), "`id`";
    "aggregatedPolicyCompliances" AGGREGATED_POLICY_COMPLIANCES, aggregated_policy_compliances models -> Option<&[AggregatedPolicyCompliance]>, with_aggregated_policy_compliances(Vec<AggregatedPolicyCompliance>), "`aggregatedPolicyCompliances`: `Collection(microsoft.graph.managedTenants.aggregatedPolicyCompliance)`";
    "auditEvents" AUDIT_EVENTS, audit_events models -> Option<&[AuditEvent]>, with_audit_events(Vec<AuditEvent>), "`auditEvents`: `Collection(microsoft.graph.managedTenants.auditEvent)`";
    "cloudPcConnections" CLOUD_PC_CONNECTIONS, cloud_pc_connections models -> Option<&[CloudPcConnection]>, with_cloud_pc_connections(Vec<CloudPcConnection>), "`cloudPcConnections`: `Collection(microsoft.graph.managedTenants.cloudPcConnection)`";
    "cloudPcDevices" CLOUD_PC_DEVICES, cloud_pc_devices models -> Option<&[CloudPcDevice]>, with_cloud_pc_devices(Vec<CloudPcDevice>), "`cloudPcDevices`: `Collection(microsoft.graph.managedTenants.cloudPcDevice)`";
    "cloudPcsOverview" CLOUD_PCS_OVERVIEW, cloud_pcs_overview models -> Option<&[CloudPcOverview]>, with_cloud_pcs_overview(Vec<CloudPcOverview>), "`cloudPcsOverview`: `Collection(microsoft.graph.managedTenants.cloudPcOverview)`";
    "conditionalAccessPolicyCoverages" CONDITIONAL_ACCESS_POLICY_COVERAGES, conditional_access_policy_coverages models -> Option<&[ConditionalAccessPolicyCoverage]>, with_conditional_access_policy_coverages(Vec<ConditionalAccessPolicyCoverage>), "`conditionalAccessPolicyCoverages`: `Collection(microsoft.graph.managedTenants.conditionalAccessPolicyCoverage)`";
    "credentialUserRegistrationsSummaries" CREDENTIAL_USER_REGISTRATIONS_SUMMARIES, credential_user_registrations_summaries models -> Option<&[CredentialUserRegistrationsSummary]>, with_credential_user_registrations_summaries(Vec<CredentialUserRegistrationsSummary>), "`credentialUserRegistrationsSummaries`: `Collection(microsoft.graph.managedTenants.credentialUserRegistrationsSummary)`";
    "deviceCompliancePolicySettingStateSummaries" DEVICE_COMPLIANCE_POLICY_SETTING_STATE_SUMMARIES, device_compliance_policy_setting_state_summaries models -> Option<&[DeviceCompliancePolicySettingStateSummary]>, with_device_compliance_policy_setting_state_summaries(Vec<DeviceCompliancePolicySettingStateSummary>), "`deviceCompliancePolicySettingStateSummaries`: `Collection(microsoft.graph.managedTenants.deviceCompliancePolicySettingStateSummary)`";
    "managedDeviceCompliances" MANAGED_DEVICE_COMPLIANCES, managed_device_compliances models -> Option<&[ManagedDeviceCompliance]>, with_managed_device_compliances(Vec<ManagedDeviceCompliance>), "`managedDeviceCompliances`: `Collection(microsoft.graph.managedTenants.managedDeviceCompliance)`";
    "managedDeviceComplianceTrends" MANAGED_DEVICE_COMPLIANCE_TRENDS, managed_device_compliance_trends models -> Option<&[ManagedDeviceComplianceTrend]>, with_managed_device_compliance_trends(Vec<ManagedDeviceComplianceTrend>), "`managedDeviceComplianceTrends`: `Collection(microsoft.graph.managedTenants.managedDeviceComplianceTrend)`";
    "managementActions" MANAGEMENT_ACTIONS, management_actions models -> Option<&[ManagementAction]>, with_management_actions(Vec<ManagementAction>), "`managementActions`: `Collection(microsoft.graph.managedTenants.managementAction)`";
    "managementActionTenantDeploymentStatuses" MANAGEMENT_ACTION_TENANT_DEPLOYMENT_STATUSES, management_action_tenant_deployment_statuses models -> Option<&[ManagementActionTenantDeploymentStatus]>, with_management_action_tenant_deployment_statuses(Vec<ManagementActionTenantDeploymentStatus>), "`managementActionTenantDeploymentStatuses`: `Collection(microsoft.graph.managedTenants.managementActionTenantDeploymentStatus)`";
    "managementIntents" MANAGEMENT_INTENTS, management_intents models -> Option<&[ManagementIntent]>, with_management_intents(Vec<ManagementIntent>), "`managementIntents`: `Collection(microsoft.graph.managedTenants.managementIntent)`";
    "managementTemplates" MANAGEMENT_TEMPLATES, management_templates models -> Option<&[ManagementTemplate]>, with_management_templates(Vec<ManagementTemplate>), "`managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplate)`";
    "myRoles" MY_ROLES, my_roles models -> Option<&[MyRole]>, with_my_roles(Vec<MyRole>), "`myRoles`: `Collection(microsoft.graph.managedTenants.myRole)`";
    "tenantGroups" TENANT_GROUPS, tenant_groups models -> Option<&[TenantGroup]>, with_tenant_groups(Vec<TenantGroup>), "`tenantGroups`: `Collection(microsoft.graph.managedTenants.tenantGroup)`";
    "tenants" TENANTS, tenants models -> Option<&[Tenant]>, with_tenants(Vec<Tenant>), "`tenants`: `Collection(microsoft.graph.managedTenants.tenant)`";
    "tenantsCustomizedInformation" TENANTS_CUSTOMIZED_INFORMATION, tenants_customized_information models -> Option<&[TenantCustomizedInformation]>, with_tenants_customized_information(Vec<TenantCustomizedInformation>), "`tenantsCustomizedInformation`: `Collection(microsoft.graph.managedTenants.tenantCustomizedInformation)`";
    "tenantsDetailedInformation" TENANTS_DETAILED_INFORMATION, tenants_detailed_information models -> Option<&[TenantDetailedInformation]>, with_tenants_detailed_information(Vec<TenantDetailedInformation>), "`tenantsDetailedInformation`: `Collection(microsoft.graph.managedTenants.tenantDetailedInformation)`";
    "tenantTags" TENANT_TAGS, tenant_tags models -> Option<&[TenantTag]>, with_tenant_tags(Vec<TenantTag>), "`tenantTags`: `Collection(microsoft.graph.managedTenants.tenantTag)`";
    "tenantUsage" TENANT_USAGE, tenant_usage models -> Option<&[TenantUsage]>, with_tenant_usage(Vec<TenantUsage>), "`tenantUsage`: `Collection(microsoft.graph.managedTenants.tenantUsage)`, not in the metadata";
    "windowsDeviceMalwareStates" WINDOWS_DEVICE_MALWARE_STATES, windows_device_malware_states models -> Option<&[WindowsDeviceMalwareState]>, with_windows_device_malware_states(Vec<WindowsDeviceMalwareState>), "`windowsDeviceMalwareStates`: `Collection(microsoft.graph.managedTenants.windowsDeviceMalwareState)`";
    "windowsProtectionStates" WINDOWS_PROTECTION_STATES, windows_protection_states models -> Option<&[WindowsProtectionState]>, with_windows_protection_states(Vec<WindowsProtectionState>), "`windowsProtectionStates`: `Collection(microsoft.graph.managedTenants.windowsProtectionState)`";
    "appPerformances" APP_PERFORMANCES, app_performances models -> Option<&[AppPerformance]>, with_app_performances(Vec<AppPerformance>), "`appPerformances`: `Collection(microsoft.graph.managedTenants.appPerformance)`, metadata";
    "deviceAppPerformances" DEVICE_APP_PERFORMANCES, device_app_performances models -> Option<&[DeviceAppPerformance]>, with_device_app_performances(Vec<DeviceAppPerformance>), "`deviceAppPerformances`: `Collection(microsoft.graph.managedTenants.deviceAppPerformance)`, metadata";
    "deviceHealthStatuses" DEVICE_HEALTH_STATUSES, device_health_statuses models -> Option<&[DeviceHealthStatus]>, with_device_health_statuses(Vec<DeviceHealthStatus>), "`deviceHealthStatuses`: `Collection(microsoft.graph.managedTenants.deviceHealthStatus)`, metadata";
    "managedTenantAlertLogs" MANAGED_TENANT_ALERT_LOGS, managed_tenant_alert_logs models -> Option<&[ManagedTenantAlertLog]>, with_managed_tenant_alert_logs(Vec<ManagedTenantAlertLog>), "`managedTenantAlertLogs`: `Collection(microsoft.graph.managedTenants.managedTenantAlertLog)`, metadata";
    "managedTenantAlertRuleDefinitions" MANAGED_TENANT_ALERT_RULE_DEFINITIONS, managed_tenant_alert_rule_definitions models -> Option<&[ManagedTenantAlertRuleDefinition]>, with_managed_tenant_alert_rule_definitions(Vec<ManagedTenantAlertRuleDefinition>), "`managedTenantAlertRuleDefinitions`: `Collection(microsoft.graph.managedTenants.managedTenantAlertRuleDefinition)`, metadata";
    "managedTenantAlertRules" MANAGED_TENANT_ALERT_RULES, managed_tenant_alert_rules models -> Option<&[ManagedTenantAlertRule]>, with_managed_tenant_alert_rules(Vec<ManagedTenantAlertRule>), "`managedTenantAlertRules`: `Collection(microsoft.graph.managedTenants.managedTenantAlertRule)`, metadata";
    "managedTenantAlerts" MANAGED_TENANT_ALERTS, managed_tenant_alerts models -> Option<&[ManagedTenantAlert]>, with_managed_tenant_alerts(Vec<ManagedTenantAlert>), "`managedTenantAlerts`: `Collection(microsoft.graph.managedTenants.managedTenantAlert)`, metadata";
    "managedTenantApiNotifications" MANAGED_TENANT_API_NOTIFICATIONS, managed_tenant_api_notifications models -> Option<&[ManagedTenantApiNotification]>, with_managed_tenant_api_notifications(Vec<ManagedTenantApiNotification>), "`managedTenantApiNotifications`: `Collection(microsoft.graph.managedTenants.managedTenantApiNotification)`, metadata";
    "managedTenantEmailNotifications" MANAGED_TENANT_EMAIL_NOTIFICATIONS, managed_tenant_email_notifications models -> Option<&[ManagedTenantEmailNotification]>, with_managed_tenant_email_notifications(Vec<ManagedTenantEmailNotification>), "`managedTenantEmailNotifications`: `Collection(microsoft.graph.managedTenants.managedTenantEmailNotification)`, metadata";
    "managedTenantTicketingEndpoints" MANAGED_TENANT_TICKETING_ENDPOINTS, managed_tenant_ticketing_endpoints models -> Option<&[ManagedTenantTicketingEndpoint]>, with_managed_tenant_ticketing_endpoints(Vec<ManagedTenantTicketingEndpoint>), "`managedTenantTicketingEndpoints`: `Collection(microsoft.graph.managedTenants.managedTenantTicketingEndpoint)`, metadata";
    "managementTemplateCollectionTenantSummaries" MANAGEMENT_TEMPLATE_COLLECTION_TENANT_SUMMARIES, management_template_collection_tenant_summaries models -> Option<&[ManagementTemplateCollectionTenantSummary]>, with_management_template_collection_tenant_summaries(Vec<ManagementTemplateCollectionTenantSummary>), "`managementTemplateCollectionTenantSummaries`: `Collection(microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary)`, metadata";
    "managementTemplateCollections" MANAGEMENT_TEMPLATE_COLLECTIONS, management_template_collections models -> Option<&[ManagementTemplateCollection]>, with_management_template_collections(Vec<ManagementTemplateCollection>), "`managementTemplateCollections`: `Collection(microsoft.graph.managedTenants.managementTemplateCollection)`, metadata";
    "managementTemplateStepTenantSummaries" MANAGEMENT_TEMPLATE_STEP_TENANT_SUMMARIES, management_template_step_tenant_summaries models -> Option<&[ManagementTemplateStepTenantSummary]>, with_management_template_step_tenant_summaries(Vec<ManagementTemplateStepTenantSummary>), "`managementTemplateStepTenantSummaries`: `Collection(microsoft.graph.managedTenants.managementTemplateStepTenantSummary)`, metadata";
    "managementTemplateStepVersions" MANAGEMENT_TEMPLATE_STEP_VERSIONS, management_template_step_versions models -> Option<&[ManagementTemplateStepVersion]>, with_management_template_step_versions(Vec<ManagementTemplateStepVersion>), "`managementTemplateStepVersions`: `Collection(microsoft.graph.managedTenants.managementTemplateStepVersion)`, metadata";
    "managementTemplateSteps" MANAGEMENT_TEMPLATE_STEPS, management_template_steps models -> Option<&[ManagementTemplateStep]>, with_management_template_steps(Vec<ManagementTemplateStep>), "`managementTemplateSteps`: `Collection(microsoft.graph.managedTenants.managementTemplateStep)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managedTenantAlert`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedTenantAlert: super::Entity = "microsoft.graph.managedTenants.managedTenantAlert";
    inherited "id" ID, with_id(String), "`id`";
    "alertData" ALERT_DATA, alert_data model -> Option<&AlertData>, with_alert_data(AlertData), "`alertData`: `microsoft.graph.managedTenants.alertData`, metadata";
    "alertDataReferenceStrings" ALERT_DATA_REFERENCE_STRINGS, alert_data_reference_strings models -> Option<&[AlertDataReferenceString]>, with_alert_data_reference_strings(Vec<AlertDataReferenceString>), "`alertDataReferenceStrings`: `Collection(microsoft.graph.managedTenants.alertDataReferenceString)`, metadata";
    "alertRuleDisplayName" ALERT_RULE_DISPLAY_NAME, alert_rule_display_name str -> Option<&str>, with_alert_rule_display_name(String), "`alertRuleDisplayName`: `Edm.String`, metadata";
    "assignedToUserId" ASSIGNED_TO_USER_ID, assigned_to_user_id str -> Option<&str>, with_assigned_to_user_id(String), "`assignedToUserId`: `Edm.String`, metadata";
    "correlationCount" CORRELATION_COUNT, correlation_count i32 -> Option<i32>, with_correlation_count(i32), "`correlationCount`: `Edm.Int32`, metadata";
    "correlationId" CORRELATION_ID, correlation_id str -> Option<&str>, with_correlation_id(String), "`correlationId`: `Edm.String`, metadata";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<AlertSeverity>, with_severity(AlertSeverity), "`severity`: `microsoft.graph.managedTenants.alertSeverity`, metadata";
    "status" STATUS, status enumeration -> Option<AlertStatus>, with_status(AlertStatus), "`status`: `microsoft.graph.managedTenants.alertStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "alertLogs" ALERT_LOGS, alert_logs models -> Option<&[ManagedTenantAlertLog]>, with_alert_logs(Vec<ManagedTenantAlertLog>), "`alertLogs`: `Collection(microsoft.graph.managedTenants.managedTenantAlertLog)`, metadata";
    "alertRule" ALERT_RULE, alert_rule model -> Option<&ManagedTenantAlertRule>, with_alert_rule(ManagedTenantAlertRule), "`alertRule`: `microsoft.graph.managedTenants.managedTenantAlertRule`, metadata";
    "apiNotifications" API_NOTIFICATIONS, api_notifications models -> Option<&[ManagedTenantApiNotification]>, with_api_notifications(Vec<ManagedTenantApiNotification>), "`apiNotifications`: `Collection(microsoft.graph.managedTenants.managedTenantApiNotification)`, metadata";
    "emailNotifications" EMAIL_NOTIFICATIONS, email_notifications models -> Option<&[ManagedTenantEmailNotification]>, with_email_notifications(Vec<ManagedTenantEmailNotification>), "`emailNotifications`: `Collection(microsoft.graph.managedTenants.managedTenantEmailNotification)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managedTenantAlertLog`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedTenantAlertLog: super::Entity = "microsoft.graph.managedTenants.managedTenantAlertLog";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content model -> Option<&AlertLogContent>, with_content(AlertLogContent), "`content`: `microsoft.graph.managedTenants.alertLogContent`, metadata";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "alert" ALERT, alert model -> Option<&ManagedTenantAlert>, with_alert(ManagedTenantAlert), "`alert`: `microsoft.graph.managedTenants.managedTenantAlert`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managedTenantAlertRule`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedTenantAlertRule: super::Entity = "microsoft.graph.managedTenants.managedTenantAlertRule";
    inherited "id" ID, with_id(String), "`id`";
    "alertDisplayName" ALERT_DISPLAY_NAME, alert_display_name str -> Option<&str>, with_alert_display_name(String), "`alertDisplayName`: `Edm.String`, metadata";
    "alertTTL" ALERT_TTL, alert_ttl i32 -> Option<i32>, with_alert_ttl(i32), "`alertTTL`: `Edm.Int32`, metadata";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastRunDateTime" LAST_RUN_DATE_TIME, last_run_date_time date_time -> Parsed<OffsetDateTime>, with_last_run_date_time(OffsetDateTime), "`lastRunDateTime`: `Edm.DateTimeOffset`, metadata";
    "notificationFinalDestinations" NOTIFICATION_FINAL_DESTINATIONS, notification_final_destinations flags -> Option<Flags<NotificationDestination>>, with_notification_final_destinations(Flags<NotificationDestination>), "`notificationFinalDestinations`: `microsoft.graph.managedTenants.notificationDestination`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<AlertSeverity>, with_severity(AlertSeverity), "`severity`: `microsoft.graph.managedTenants.alertSeverity`, metadata";
    "targets" TARGETS, targets models -> Option<&[NotificationTarget]>, with_targets(Vec<NotificationTarget>), "`targets`: `Collection(microsoft.graph.managedTenants.notificationTarget)`, metadata";
    "tenantIds" TENANT_IDS, tenant_ids models -> Option<&[TenantInfo]>, with_tenant_ids(Vec<TenantInfo>), "`tenantIds`: `Collection(microsoft.graph.managedTenants.tenantInfo)`, metadata";
    "alerts" ALERTS, alerts models -> Option<&[ManagedTenantAlert]>, with_alerts(Vec<ManagedTenantAlert>), "`alerts`: `Collection(microsoft.graph.managedTenants.managedTenantAlert)`, metadata";
    "ruleDefinition" RULE_DEFINITION, rule_definition model -> Option<&ManagedTenantAlertRuleDefinition>, with_rule_definition(ManagedTenantAlertRuleDefinition), "`ruleDefinition`: `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managedTenantAlertRuleDefinition`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedTenantAlertRuleDefinition: super::Entity = "microsoft.graph.managedTenants.managedTenantAlertRuleDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "definitionTemplate" DEFINITION_TEMPLATE, definition_template model -> Option<&AlertRuleDefinitionTemplate>, with_definition_template(AlertRuleDefinitionTemplate), "`definitionTemplate`: `microsoft.graph.managedTenants.alertRuleDefinitionTemplate`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "alertRules" ALERT_RULES, alert_rules models -> Option<&[ManagedTenantAlertRule]>, with_alert_rules(Vec<ManagedTenantAlertRule>), "`alertRules`: `Collection(microsoft.graph.managedTenants.managedTenantAlertRule)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managedTenantApiNotification`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedTenantApiNotification: super::Entity = "microsoft.graph.managedTenants.managedTenantApiNotification";
    inherited "id" ID, with_id(String), "`id`";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isAcknowledged" IS_ACKNOWLEDGED, is_acknowledged bool -> Option<bool>, with_is_acknowledged(bool), "`isAcknowledged`: `Edm.Boolean`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`, metadata";
    "alert" ALERT, alert model -> Option<&ManagedTenantAlert>, with_alert(ManagedTenantAlert), "`alert`: `microsoft.graph.managedTenants.managedTenantAlert`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managedTenantEmailNotification`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedTenantEmailNotification: super::Entity = "microsoft.graph.managedTenants.managedTenantEmailNotification";
    inherited "id" ID, with_id(String), "`id`";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "emailAddresses" EMAIL_ADDRESSES, email_addresses models -> Option<&[Email]>, with_email_addresses(Vec<Email>), "`emailAddresses`: `Collection(microsoft.graph.managedTenants.email)`, metadata";
    "emailBody" EMAIL_BODY, email_body str -> Option<&str>, with_email_body(String), "`emailBody`: `Edm.String`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "alert" ALERT, alert model -> Option<&ManagedTenantAlert>, with_alert(ManagedTenantAlert), "`alert`: `microsoft.graph.managedTenants.managedTenantAlert`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// Inherits from managedtenantoperationerror.
    ///
    /// [`microsoft.graph.managedTenants.managedTenantExecutionError`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantexecutionerror?view=graph-rest-beta), with the accessors of [`ManagedTenantOperationError`](ManagedTenantOperationError)
    ManagedTenantExecutionError: ManagedTenantOperationError = "microsoft.graph.managedTenants.managedTenantExecutionError";
    inherited "error" ERROR, with_error(String), "`error`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
    "errorDetails" ERROR_DETAILS, error_details str -> Option<&str>, with_error_details(String), "`errorDetails`: `Edm.String`, read-only" "Optional. Read-only.";
    "nodeId" NODE_ID, node_id i32 -> Option<i32>, with_node_id(i32), "`nodeId`: `Edm.Int32`, read-only" "Required. Read-only.";
    "rawToken" RAW_TOKEN, raw_token str -> Option<&str>, with_raw_token(String), "`rawToken`: `Edm.String`, read-only" "Optional. Read-only.";
    "statementIndex" STATEMENT_INDEX, statement_index i32 -> Option<i32>, with_statement_index(i32), "`statementIndex`: `Edm.Int32`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// Inherits from managedtenantoperationerror.
    ///
    /// [`microsoft.graph.managedTenants.managedTenantGenericError`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantgenericerror?view=graph-rest-beta), with the accessors of [`ManagedTenantOperationError`](ManagedTenantOperationError)
    ManagedTenantGenericError: ManagedTenantOperationError = "microsoft.graph.managedTenants.managedTenantGenericError";
    inherited "error" ERROR, with_error(String), "`error`";
    inherited "tenantId" TENANT_ID, with_tenant_id(String), "`tenantId`";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managedTenantOperationError`](https://learn.microsoft.com/graph/api/resources/managedtenants-managedtenantoperationerror?view=graph-rest-beta)
    ManagedTenantOperationError = "microsoft.graph.managedTenants.managedTenantOperationError" {
        "microsoft.graph.managedTenants.managedTenantExecutionError",
        "microsoft.graph.managedTenants.managedTenantGenericError",
    };
    "error" ERROR, error str -> Option<&str>, with_error(String), "`error`: `Edm.String`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managedTenantTicketingEndpoint`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagedTenantTicketingEndpoint: super::Entity = "microsoft.graph.managedTenants.managedTenantTicketingEndpoint";
    inherited "id" ID, with_id(String), "`id`";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "emailAddress" EMAIL_ADDRESS, email_address str -> Option<&str>, with_email_address(String), "`emailAddress`: `Edm.String`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "phoneNumber" PHONE_NUMBER, phone_number str -> Option<&str>, with_phone_number(String), "`phoneNumber`: `Edm.String`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementAction`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementaction?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagementAction: super::Entity = "microsoft.graph.managedTenants.managementAction";
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category enumeration -> Option<ManagementCategory>, with_category(ManagementCategory), "`category`: `microsoft.graph.managedTenants.managementCategory`, read-only" "Optional. Read-only. Possible values are: custom, devices, identity, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "referenceTemplateId" REFERENCE_TEMPLATE_ID, reference_template_id str -> Option<&str>, with_reference_template_id(String), "`referenceTemplateId`: `Edm.String`, read-only" "Required. Read-only.";
    "workloadActions" WORKLOAD_ACTIONS, workload_actions models -> Option<&[WorkloadAction]>, with_workload_actions(Vec<WorkloadAction>), "`workloadActions`: `Collection(microsoft.graph.managedTenants.workloadAction)`, read-only" "Required. Read-only.";
    "referenceTemplateVersion" REFERENCE_TEMPLATE_VERSION, reference_template_version i32 -> Option<i32>, with_reference_template_version(i32), "`referenceTemplateVersion`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementActionDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementactiondeploymentstatus?view=graph-rest-beta)
    ManagementActionDeploymentStatus = "microsoft.graph.managedTenants.managementActionDeploymentStatus";
    "managementActionId" MANAGEMENT_ACTION_ID, management_action_id str -> Option<&str>, with_management_action_id(String), "`managementActionId`: `Edm.String`, read-only" "Required. Read-only.";
    "managementTemplateId" MANAGEMENT_TEMPLATE_ID, management_template_id str -> Option<&str>, with_management_template_id(String), "`managementTemplateId`: `Edm.String`, read-only" "Required. Read-only.";
    "status" STATUS, status enumeration -> Option<ManagementActionStatus>, with_status(ManagementActionStatus), "`status`: `microsoft.graph.managedTenants.managementActionStatus`" "Required. Possible values are: toAddress, completed, error, timeOut, inProgress, planned, resolvedBy3rdParty, resolvedThroughAlternateMitigation, riskAccepted, unknownFutureValue.";
    "workloadActionDeploymentStatuses" WORKLOAD_ACTION_DEPLOYMENT_STATUSES, workload_action_deployment_statuses models -> Option<&[WorkloadActionDeploymentStatus]>, with_workload_action_deployment_statuses(Vec<WorkloadActionDeploymentStatus>), "`workloadActionDeploymentStatuses`: `Collection(microsoft.graph.managedTenants.workloadActionDeploymentStatus)`" "Optional.";
    "managementTemplateVersion" MANAGEMENT_TEMPLATE_VERSION, management_template_version i32 -> Option<i32>, with_management_template_version(i32), "`managementTemplateVersion`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementActionInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementactioninfo?view=graph-rest-beta)
    ManagementActionInfo = "microsoft.graph.managedTenants.managementActionInfo";
    "managementActionId" MANAGEMENT_ACTION_ID, management_action_id str -> Option<&str>, with_management_action_id(String), "`managementActionId`: `Edm.String`, read-only" "Required. Read-only.";
    "managementTemplateId" MANAGEMENT_TEMPLATE_ID, management_template_id str -> Option<&str>, with_management_template_id(String), "`managementTemplateId`: `Edm.String`, read-only" "Required. Read-only.";
    "managementTemplateVersion" MANAGEMENT_TEMPLATE_VERSION, management_template_version i32 -> Option<i32>, with_management_template_version(i32), "`managementTemplateVersion`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementActionStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementActionStatus = "microsoft.graph.managedTenants.managementActionStatus" {
        ToAddress = "toAddress",
        Completed = "completed",
        Error = "error",
        TimeOut = "timeOut",
        InProgress = "inProgress",
        Planned = "planned",
        ResolvedBy3rdParty = "resolvedBy3rdParty",
        ResolvedThroughAlternateMitigation = "resolvedThroughAlternateMitigation",
        RiskAccepted = "riskAccepted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementActionTenantDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementactiontenantdeploymentstatus?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagementActionTenantDeploymentStatus: super::Entity = "microsoft.graph.managedTenants.managementActionTenantDeploymentStatus";
    inherited "id" ID, with_id(String), "`id`";
    "statuses" STATUSES, statuses models -> Option<&[ManagementActionDeploymentStatus]>, with_statuses(Vec<ManagementActionDeploymentStatus>), "`statuses`: `Collection(microsoft.graph.managedTenants.managementActionDeploymentStatus)`" "Optional.";
    "tenantGroupId" TENANT_GROUP_ID, tenant_group_id str -> Option<&str>, with_tenant_group_id(String), "`tenantGroupId`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementCategory`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementCategory = "microsoft.graph.managedTenants.managementCategory" {
        Custom = "custom",
        Devices = "devices",
        Identity = "identity",
        UnknownFutureValue = "unknownFutureValue",
        Data = "data",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementIntent`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementintent?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagementIntent: super::Entity = "microsoft.graph.managedTenants.managementIntent";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "isGlobal" IS_GLOBAL, is_global bool -> Option<bool>, with_is_global(bool), "`isGlobal`: `Edm.Boolean`, read-only" "Required. Read-only.";
    "managementTemplates" MANAGEMENT_TEMPLATES, management_templates models -> Option<&[ManagementTemplateDetailedInfo]>, with_management_templates(Vec<ManagementTemplateDetailedInfo>), "`managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplateDetailedInfo)`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementIntentInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementintentinfo?view=graph-rest-beta)
    ManagementIntentInfo = "microsoft.graph.managedTenants.managementIntentInfo";
    "managementIntentDisplayName" MANAGEMENT_INTENT_DISPLAY_NAME, management_intent_display_name str -> Option<&str>, with_management_intent_display_name(String), "`managementIntentDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "managementIntentId" MANAGEMENT_INTENT_ID, management_intent_id str -> Option<&str>, with_management_intent_id(String), "`managementIntentId`: `Edm.String`, read-only" "Required. Read-only.";
    "managementTemplates" MANAGEMENT_TEMPLATES, management_templates models -> Option<&[ManagementTemplateDetailedInfo]>, with_management_templates(Vec<ManagementTemplateDetailedInfo>), "`managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplateDetailedInfo)`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.managementParameterValueType`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    ManagementParameterValueType = "microsoft.graph.managedTenants.managementParameterValueType" {
        String = "string",
        Integer = "integer",
        Boolean = "boolean",
        Guid = "guid",
        StringCollection = "stringCollection",
        IntegerCollection = "integerCollection",
        BooleanCollection = "booleanCollection",
        GuidCollection = "guidCollection",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// `microsoft.graph.managedTenants.managementProvider`, metadata
    ManagementProvider = "microsoft.graph.managedTenants.managementProvider" {
        Microsoft = "microsoft",
        Community = "community",
        IndirectProvider = "indirectProvider",
        Self_ = "self",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementTemplate`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ManagementTemplate: super::Entity = "microsoft.graph.managedTenants.managementTemplate";
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category enumeration -> Option<ManagementCategory>, with_category(ManagementCategory), "`category`: `microsoft.graph.managedTenants.managementCategory`, read-only" "Required. Read-only. Possible values are: custom, devices, identity, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "parameters" PARAMETERS, parameters models -> Option<&[TemplateParameter]>, with_parameters(Vec<TemplateParameter>), "`parameters`: `Collection(microsoft.graph.managedTenants.templateParameter)`, read-only" "Optional. Read-only.";
    "workloadActions" WORKLOAD_ACTIONS, workload_actions models -> Option<&[WorkloadAction]>, with_workload_actions(Vec<WorkloadAction>), "`workloadActions`: `Collection(microsoft.graph.managedTenants.workloadAction)`, read-only" "Optional. Read-only.";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "informationLinks" INFORMATION_LINKS, information_links models -> Option<&[super::ActionUrl]>, with_information_links(Vec<super::ActionUrl>), "`informationLinks`: `Collection(microsoft.graph.actionUrl)`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "provider" PROVIDER, provider enumeration -> Option<ManagementProvider>, with_provider(ManagementProvider), "`provider`: `microsoft.graph.managedTenants.managementProvider`, metadata";
    "userImpact" USER_IMPACT, user_impact str -> Option<&str>, with_user_impact(String), "`userImpact`: `Edm.String`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
    "managementTemplateCollections" MANAGEMENT_TEMPLATE_COLLECTIONS, management_template_collections models -> Option<&[ManagementTemplateCollection]>, with_management_template_collections(Vec<ManagementTemplateCollection>), "`managementTemplateCollections`: `Collection(microsoft.graph.managedTenants.managementTemplateCollection)`, metadata";
    "managementTemplateSteps" MANAGEMENT_TEMPLATE_STEPS, management_template_steps models -> Option<&[ManagementTemplateStep]>, with_management_template_steps(Vec<ManagementTemplateStep>), "`managementTemplateSteps`: `Collection(microsoft.graph.managedTenants.managementTemplateStep)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managementTemplateCollection`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagementTemplateCollection: super::Entity = "microsoft.graph.managedTenants.managementTemplateCollection";
    inherited "id" ID, with_id(String), "`id`";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "managementTemplates" MANAGEMENT_TEMPLATES, management_templates models -> Option<&[ManagementTemplate]>, with_management_templates(Vec<ManagementTemplate>), "`managementTemplates`: `Collection(microsoft.graph.managedTenants.managementTemplate)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagementTemplateCollectionTenantSummary: super::Entity = "microsoft.graph.managedTenants.managementTemplateCollectionTenantSummary";
    inherited "id" ID, with_id(String), "`id`";
    "completeStepsCount" COMPLETE_STEPS_COUNT, complete_steps_count i32 -> Option<i32>, with_complete_steps_count(i32), "`completeStepsCount`: `Edm.Int32`, metadata";
    "completeUsersCount" COMPLETE_USERS_COUNT, complete_users_count i32 -> Option<i32>, with_complete_users_count(i32), "`completeUsersCount`: `Edm.Int32`, metadata";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "dismissedStepsCount" DISMISSED_STEPS_COUNT, dismissed_steps_count i32 -> Option<i32>, with_dismissed_steps_count(i32), "`dismissedStepsCount`: `Edm.Int32`, metadata";
    "excludedUsersCount" EXCLUDED_USERS_COUNT, excluded_users_count i32 -> Option<i32>, with_excluded_users_count(i32), "`excludedUsersCount`: `Edm.Int32`, metadata";
    "excludedUsersDistinctCount" EXCLUDED_USERS_DISTINCT_COUNT, excluded_users_distinct_count i32 -> Option<i32>, with_excluded_users_distinct_count(i32), "`excludedUsersDistinctCount`: `Edm.Int32`, metadata";
    "incompleteStepsCount" INCOMPLETE_STEPS_COUNT, incomplete_steps_count i32 -> Option<i32>, with_incomplete_steps_count(i32), "`incompleteStepsCount`: `Edm.Int32`, metadata";
    "incompleteUsersCount" INCOMPLETE_USERS_COUNT, incomplete_users_count i32 -> Option<i32>, with_incomplete_users_count(i32), "`incompleteUsersCount`: `Edm.Int32`, metadata";
    "ineligibleStepsCount" INELIGIBLE_STEPS_COUNT, ineligible_steps_count i32 -> Option<i32>, with_ineligible_steps_count(i32), "`ineligibleStepsCount`: `Edm.Int32`, metadata";
    "isComplete" IS_COMPLETE, is_complete bool -> Option<bool>, with_is_complete(bool), "`isComplete`: `Edm.Boolean`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "managementTemplateCollectionDisplayName" MANAGEMENT_TEMPLATE_COLLECTION_DISPLAY_NAME, management_template_collection_display_name str -> Option<&str>, with_management_template_collection_display_name(String), "`managementTemplateCollectionDisplayName`: `Edm.String`, metadata";
    "managementTemplateCollectionId" MANAGEMENT_TEMPLATE_COLLECTION_ID, management_template_collection_id str -> Option<&str>, with_management_template_collection_id(String), "`managementTemplateCollectionId`: `Edm.String`, metadata";
    "regressedStepsCount" REGRESSED_STEPS_COUNT, regressed_steps_count i32 -> Option<i32>, with_regressed_steps_count(i32), "`regressedStepsCount`: `Edm.Int32`, metadata";
    "regressedUsersCount" REGRESSED_USERS_COUNT, regressed_users_count i32 -> Option<i32>, with_regressed_users_count(i32), "`regressedUsersCount`: `Edm.Int32`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "unlicensedUsersCount" UNLICENSED_USERS_COUNT, unlicensed_users_count i32 -> Option<i32>, with_unlicensed_users_count(i32), "`unlicensedUsersCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// `microsoft.graph.managedTenants.managementTemplateDeploymentStatus`, metadata
    ManagementTemplateDeploymentStatus = "microsoft.graph.managedTenants.managementTemplateDeploymentStatus" {
        Unknown = "unknown",
        InProgress = "inProgress",
        Completed = "completed",
        Failed = "failed",
        Ineligible = "ineligible",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.managementTemplateDetailedInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-managementtemplatedetailedinfo?view=graph-rest-beta)
    ManagementTemplateDetailedInfo = "microsoft.graph.managedTenants.managementTemplateDetailedInfo";
    "category" CATEGORY, category enumeration -> Option<ManagementCategory>, with_category(ManagementCategory), "`category`: `microsoft.graph.managedTenants.managementCategory`, read-only" "Required. Read-only. Possible values are: custom, devices, identity, unknownFutureValue.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "managementTemplateId" MANAGEMENT_TEMPLATE_ID, management_template_id str -> Option<&str>, with_management_template_id(String), "`managementTemplateId`: `Edm.String`, read-only" "Required. Read-only.";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managementTemplateStep`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagementTemplateStep: super::Entity = "microsoft.graph.managedTenants.managementTemplateStep";
    inherited "id" ID, with_id(String), "`id`";
    "category" CATEGORY, category enumeration -> Option<ManagementCategory>, with_category(ManagementCategory), "`category`: `microsoft.graph.managedTenants.managementCategory`, metadata";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "informationLinks" INFORMATION_LINKS, information_links models -> Option<&[super::ActionUrl]>, with_information_links(Vec<super::ActionUrl>), "`informationLinks`: `Collection(microsoft.graph.actionUrl)`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "portalLink" PORTAL_LINK, portal_link model -> Option<&super::ActionUrl>, with_portal_link(super::ActionUrl), "`portalLink`: `microsoft.graph.actionUrl`, metadata";
    "priority" PRIORITY, priority i32 -> Option<i32>, with_priority(i32), "`priority`: `Edm.Int32`, metadata";
    "userImpact" USER_IMPACT, user_impact str -> Option<&str>, with_user_impact(String), "`userImpact`: `Edm.String`, metadata";
    "acceptedVersion" ACCEPTED_VERSION, accepted_version model -> Option<&ManagementTemplateStepVersion>, with_accepted_version(ManagementTemplateStepVersion), "`acceptedVersion`: `microsoft.graph.managedTenants.managementTemplateStepVersion`, metadata";
    "managementTemplate" MANAGEMENT_TEMPLATE, management_template model -> Option<&ManagementTemplate>, with_management_template(ManagementTemplate), "`managementTemplate`: `microsoft.graph.managedTenants.managementTemplate`, metadata";
    "versions" VERSIONS, versions models -> Option<&[ManagementTemplateStepVersion]>, with_versions(Vec<ManagementTemplateStepVersion>), "`versions`: `Collection(microsoft.graph.managedTenants.managementTemplateStepVersion)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managementTemplateStepDeployment`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagementTemplateStepDeployment: super::Entity = "microsoft.graph.managedTenants.managementTemplateStepDeployment";
    inherited "id" ID, with_id(String), "`id`";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "error" ERROR, error model -> Option<&GraphApiErrorDetails>, with_error(GraphApiErrorDetails), "`error`: `microsoft.graph.managedTenants.graphAPIErrorDetails`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<ManagementTemplateDeploymentStatus>, with_status(ManagementTemplateDeploymentStatus), "`status`: `microsoft.graph.managedTenants.managementTemplateDeploymentStatus`, metadata";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, metadata";
    "templateStepVersion" TEMPLATE_STEP_VERSION, template_step_version model -> Option<&ManagementTemplateStepVersion>, with_template_step_version(ManagementTemplateStepVersion), "`templateStepVersion`: `microsoft.graph.managedTenants.managementTemplateStepVersion`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managementTemplateStepTenantSummary`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagementTemplateStepTenantSummary: super::Entity = "microsoft.graph.managedTenants.managementTemplateStepTenantSummary";
    inherited "id" ID, with_id(String), "`id`";
    "assignedTenantsCount" ASSIGNED_TENANTS_COUNT, assigned_tenants_count i32 -> Option<i32>, with_assigned_tenants_count(i32), "`assignedTenantsCount`: `Edm.Int32`, metadata";
    "compliantTenantsCount" COMPLIANT_TENANTS_COUNT, compliant_tenants_count i32 -> Option<i32>, with_compliant_tenants_count(i32), "`compliantTenantsCount`: `Edm.Int32`, metadata";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "dismissedTenantsCount" DISMISSED_TENANTS_COUNT, dismissed_tenants_count i32 -> Option<i32>, with_dismissed_tenants_count(i32), "`dismissedTenantsCount`: `Edm.Int32`, metadata";
    "ineligibleTenantsCount" INELIGIBLE_TENANTS_COUNT, ineligible_tenants_count i32 -> Option<i32>, with_ineligible_tenants_count(i32), "`ineligibleTenantsCount`: `Edm.Int32`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "managementTemplateCollectionDisplayName" MANAGEMENT_TEMPLATE_COLLECTION_DISPLAY_NAME, management_template_collection_display_name str -> Option<&str>, with_management_template_collection_display_name(String), "`managementTemplateCollectionDisplayName`: `Edm.String`, metadata";
    "managementTemplateCollectionId" MANAGEMENT_TEMPLATE_COLLECTION_ID, management_template_collection_id str -> Option<&str>, with_management_template_collection_id(String), "`managementTemplateCollectionId`: `Edm.String`, metadata";
    "managementTemplateDisplayName" MANAGEMENT_TEMPLATE_DISPLAY_NAME, management_template_display_name str -> Option<&str>, with_management_template_display_name(String), "`managementTemplateDisplayName`: `Edm.String`, metadata";
    "managementTemplateId" MANAGEMENT_TEMPLATE_ID, management_template_id str -> Option<&str>, with_management_template_id(String), "`managementTemplateId`: `Edm.String`, metadata";
    "managementTemplateStepDisplayName" MANAGEMENT_TEMPLATE_STEP_DISPLAY_NAME, management_template_step_display_name str -> Option<&str>, with_management_template_step_display_name(String), "`managementTemplateStepDisplayName`: `Edm.String`, metadata";
    "managementTemplateStepId" MANAGEMENT_TEMPLATE_STEP_ID, management_template_step_id str -> Option<&str>, with_management_template_step_id(String), "`managementTemplateStepId`: `Edm.String`, metadata";
    "notCompliantTenantsCount" NOT_COMPLIANT_TENANTS_COUNT, not_compliant_tenants_count i32 -> Option<i32>, with_not_compliant_tenants_count(i32), "`notCompliantTenantsCount`: `Edm.Int32`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.managementTemplateStepVersion`, metadata, with the accessors of [`Entity`](super::Entity)
    ManagementTemplateStepVersion: super::Entity = "microsoft.graph.managedTenants.managementTemplateStepVersion";
    inherited "id" ID, with_id(String), "`id`";
    "contentMarkdown" CONTENT_MARKDOWN, content_markdown str -> Option<&str>, with_content_markdown(String), "`contentMarkdown`: `Edm.String`, metadata";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, metadata";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "version" VERSION, version i32 -> Option<i32>, with_version(i32), "`version`: `Edm.Int32`, metadata";
    "versionInformation" VERSION_INFORMATION, version_information str -> Option<&str>, with_version_information(String), "`versionInformation`: `Edm.String`, metadata";
    "acceptedFor" ACCEPTED_FOR, accepted_for model -> Option<&ManagementTemplateStep>, with_accepted_for(ManagementTemplateStep), "`acceptedFor`: `microsoft.graph.managedTenants.managementTemplateStep`, metadata";
    "deployments" DEPLOYMENTS, deployments models -> Option<&[ManagementTemplateStepDeployment]>, with_deployments(Vec<ManagementTemplateStepDeployment>), "`deployments`: `Collection(microsoft.graph.managedTenants.managementTemplateStepDeployment)`, metadata";
    "templateStep" TEMPLATE_STEP, template_step model -> Option<&ManagementTemplateStep>, with_template_step(ManagementTemplateStep), "`templateStep`: `microsoft.graph.managedTenants.managementTemplateStep`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.myRole`](https://learn.microsoft.com/graph/api/resources/managedtenants-myrole?view=graph-rest-beta)
    MyRole = "microsoft.graph.managedTenants.myRole";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[RoleAssignment]>, with_assignments(Vec<RoleAssignment>), "`assignments`: `Collection(microsoft.graph.managedTenants.roleAssignment)`";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// `microsoft.graph.managedTenants.notificationDestination`, metadata
    NotificationDestination = "microsoft.graph.managedTenants.notificationDestination" {
        None = "none",
        Api = "api",
        Email = "email",
        Sms = "sms",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.notificationTarget`, metadata
    NotificationTarget = "microsoft.graph.managedTenants.notificationTarget";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.phone`, metadata
    Phone = "microsoft.graph.managedTenants.phone";
    "phoneNumber" PHONE_NUMBER, phone_number untyped -> Option<&Value>, with_phone_number(Value), "`phoneNumber`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.roleAssignment`](https://learn.microsoft.com/graph/api/resources/managedtenants-roleassignment?view=graph-rest-beta)
    RoleAssignment = "microsoft.graph.managedTenants.roleAssignment";
    "assignmentType" ASSIGNMENT_TYPE, assignment_type enumeration -> Option<DelegatedPrivilegeStatus>, with_assignment_type(DelegatedPrivilegeStatus), "`assignmentType`: `microsoft.graph.managedTenants.delegatedPrivilegeStatus`" "Possible values are: none, delegatedAdminPrivileges, unknownFutureValue, granularDelegatedAdminPrivileges, delegatedAndGranularDelegetedAdminPrivileges.";
    "roles" ROLES, roles models -> Option<&[RoleDefinition]>, with_roles(Vec<RoleDefinition>), "`roles`: `Collection(microsoft.graph.managedTenants.roleDefinition)`";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.roleDefinition`](https://learn.microsoft.com/graph/api/resources/managedtenants-roledefinition?view=graph-rest-beta)
    RoleDefinition = "microsoft.graph.managedTenants.roleDefinition";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "templateId" TEMPLATE_ID, template_id str -> Option<&str>, with_template_id(String), "`templateId`: `Edm.String`";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.serviceUsage`](https://learn.microsoft.com/graph/api/resources/managedtenants-serviceusage?view=graph-rest-beta), not in the metadata
    ServiceUsage = "microsoft.graph.managedTenants.serviceUsage";
    "monthlyActiveUsers" MONTHLY_ACTIVE_USERS, monthly_active_users i32 -> Option<i32>, with_monthly_active_users(i32), "`monthlyActiveUsers`: `Edm.Int32`, read-only" "Required. Read-only.";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.setting`](https://learn.microsoft.com/graph/api/resources/managedtenants-setting?view=graph-rest-beta)
    Setting = "microsoft.graph.managedTenants.setting";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "jsonValue" JSON_VALUE, json_value str -> Option<&str>, with_json_value(String), "`jsonValue`: `Edm.String`, read-only" "Required. Read-only.";
    "overwriteAllowed" OVERWRITE_ALLOWED, overwrite_allowed bool -> Option<bool>, with_overwrite_allowed(bool), "`overwriteAllowed`: `Edm.Boolean`, read-only" "Required. Read-only.";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<ManagementParameterValueType>, with_value_type(ManagementParameterValueType), "`valueType`: `microsoft.graph.managedTenants.managementParameterValueType`, read-only" "Required. Read-only. Possible values are: string, integer, boolean, guid, stringCollection, integerCollection, booleanCollection, guidCollection, unknownFutureValue.";
    "settingId" SETTING_ID, setting_id str -> Option<&str>, with_setting_id(String), "`settingId`: `Edm.String`, metadata";
}

#[cfg(feature = "extra-types")]
crate::runtime::model! {
    /// `microsoft.graph.managedTenants.templateAction`, metadata
    TemplateAction = "microsoft.graph.managedTenants.templateAction";
    "description" DESCRIPTION, description untyped -> Option<&Value>, with_description(Value), "`description`: `Edm.Untyped`, metadata";
    "displayName" DISPLAY_NAME, display_name untyped -> Option<&Value>, with_display_name(Value), "`displayName`: `Edm.Untyped`, metadata";
    "service" SERVICE, service untyped -> Option<&Value>, with_service(Value), "`service`: `Edm.Untyped`, metadata";
    "settings" SETTINGS, settings untyped -> Option<&Value>, with_settings(Value), "`settings`: `Edm.Untyped`, metadata";
    "templateActionId" TEMPLATE_ACTION_ID, template_action_id untyped -> Option<&Value>, with_template_action_id(Value), "`templateActionId`: `Edm.Untyped`, metadata";
    "licenses" LICENSES, licenses untyped -> Option<&Value>, with_licenses(Value), "`licenses`: `Edm.Untyped`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.templateParameter`](https://learn.microsoft.com/graph/api/resources/managedtenants-templateparameter?view=graph-rest-beta)
    TemplateParameter = "microsoft.graph.managedTenants.templateParameter";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "jsonAllowedValues" JSON_ALLOWED_VALUES, json_allowed_values str -> Option<&str>, with_json_allowed_values(String), "`jsonAllowedValues`: `Edm.String`, read-only" "Optional. Read-only.";
    "jsonDefaultValue" JSON_DEFAULT_VALUE, json_default_value str -> Option<&str>, with_json_default_value(String), "`jsonDefaultValue`: `Edm.String`, read-only" "Required. Read-only.";
    "valueType" VALUE_TYPE, value_type enumeration -> Option<ManagementParameterValueType>, with_value_type(ManagementParameterValueType), "`valueType`: `microsoft.graph.managedTenants.managementParameterValueType`, read-only" "Required. Read-only. Possible values are: string, integer, boolean, guid, stringCollection, integerCollection, booleanCollection, guidCollection, unknownFutureValue.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenant`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenant?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Tenant: super::Entity = "microsoft.graph.managedTenants.tenant";
    inherited "id" ID, with_id(String), "`id`";
    "contract" CONTRACT, contract model -> Option<&TenantContract>, with_contract(TenantContract), "`contract`: `microsoft.graph.managedTenants.tenantContract`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantStatusInformation" TENANT_STATUS_INFORMATION, tenant_status_information model -> Option<&TenantStatusInformation>, with_tenant_status_information(TenantStatusInformation), "`tenantStatusInformation`: `microsoft.graph.managedTenants.tenantStatusInformation`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantContactInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcontactinformation?view=graph-rest-beta)
    TenantContactInformation = "microsoft.graph.managedTenants.tenantContactInformation";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`" "Optional.";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`" "Required.";
    "notes" NOTES, notes str -> Option<&str>, with_notes(String), "`notes`: `Edm.String`" "Optional.";
    "phone" PHONE, phone str -> Option<&str>, with_phone(String), "`phone`: `Edm.String`" "Optional.";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`" "Required.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantContract`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcontract?view=graph-rest-beta)
    TenantContract = "microsoft.graph.managedTenants.tenantContract";
    "contractType" CONTRACT_TYPE, contract_type i32 -> Option<i32>, with_contract_type(i32), "`contractType`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "defaultDomainName" DEFAULT_DOMAIN_NAME, default_domain_name str -> Option<&str>, with_default_domain_name(String), "`defaultDomainName`: `Edm.String`, read-only" "Required. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantCustomizedInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantcustomizedinformation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TenantCustomizedInformation: super::Entity = "microsoft.graph.managedTenants.tenantCustomizedInformation";
    inherited "id" ID, with_id(String), "`id`";
    "contacts" CONTACTS, contacts models -> Option<&[TenantContactInformation]>, with_contacts(Vec<TenantContactInformation>), "`contacts`: `Collection(microsoft.graph.managedTenants.tenantContactInformation)`" "Optional.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
    "website" WEBSITE, website str -> Option<&str>, with_website(String), "`website`: `Edm.String`" "Required.";
    "businessRelationship" BUSINESS_RELATIONSHIP, business_relationship str -> Option<&str>, with_business_relationship(String), "`businessRelationship`: `Edm.String`, metadata";
    "complianceRequirements" COMPLIANCE_REQUIREMENTS, compliance_requirements strs -> Option<Vec<&str>>, with_compliance_requirements(Vec<String>), "`complianceRequirements`: `Collection(Edm.String)`, metadata";
    "managedServicesPlans" MANAGED_SERVICES_PLANS, managed_services_plans strs -> Option<Vec<&str>>, with_managed_services_plans(Vec<String>), "`managedServicesPlans`: `Collection(Edm.String)`, metadata";
    "note" NOTE, note str -> Option<&str>, with_note(String), "`note`: `Edm.String`, metadata";
    "noteLastModifiedDateTime" NOTE_LAST_MODIFIED_DATE_TIME, note_last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_note_last_modified_date_time(OffsetDateTime), "`noteLastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "partnerRelationshipManagerUserIds" PARTNER_RELATIONSHIP_MANAGER_USER_IDS, partner_relationship_manager_user_ids strs -> Option<Vec<&str>>, with_partner_relationship_manager_user_ids(Vec<String>), "`partnerRelationshipManagerUserIds`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantDetailedInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantdetailedinformation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TenantDetailedInformation: super::Entity = "microsoft.graph.managedTenants.tenantDetailedInformation";
    inherited "id" ID, with_id(String), "`id`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`, read-only" "Optional. Read-only.";
    "countryCode" COUNTRY_CODE, country_code str -> Option<&str>, with_country_code(String), "`countryCode`: `Edm.String`, read-only" "Optional. Read-only.";
    "countryName" COUNTRY_NAME, country_name str -> Option<&str>, with_country_name(String), "`countryName`: `Edm.String`, read-only" "Optional. Read-only.";
    "defaultDomainName" DEFAULT_DOMAIN_NAME, default_domain_name str -> Option<&str>, with_default_domain_name(String), "`defaultDomainName`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "industryName" INDUSTRY_NAME, industry_name str -> Option<&str>, with_industry_name(String), "`industryName`: `Edm.String`, read-only" "Optional. Read-only.";
    "region" REGION, region str -> Option<&str>, with_region(String), "`region`: `Edm.String`, read-only" "Optional. Read-only.";
    "segmentName" SEGMENT_NAME, segment_name str -> Option<&str>, with_segment_name(String), "`segmentName`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`";
    "verticalName" VERTICAL_NAME, vertical_name str -> Option<&str>, with_vertical_name(String), "`verticalName`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantGroup`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantgroup?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TenantGroup: super::Entity = "microsoft.graph.managedTenants.tenantGroup";
    inherited "id" ID, with_id(String), "`id`";
    "allTenantsIncluded" ALL_TENANTS_INCLUDED, all_tenants_included bool -> Option<bool>, with_all_tenants_included(bool), "`allTenantsIncluded`: `Edm.Boolean`, read-only" "Required. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "managementActions" MANAGEMENT_ACTIONS, management_actions models -> Option<&[ManagementActionInfo]>, with_management_actions(Vec<ManagementActionInfo>), "`managementActions`: `Collection(microsoft.graph.managedTenants.managementActionInfo)`, read-only" "Optional. Read-only.";
    "managementIntents" MANAGEMENT_INTENTS, management_intents models -> Option<&[ManagementIntentInfo]>, with_management_intents(Vec<ManagementIntentInfo>), "`managementIntents`: `Collection(microsoft.graph.managedTenants.managementIntentInfo)`, read-only" "Optional. Read-only.";
    "tenantIds" TENANT_IDS, tenant_ids strs -> Option<Vec<&str>>, with_tenant_ids(Vec<String>), "`tenantIds`: `Collection(Edm.String)`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantInfo`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantinfo?view=graph-rest-beta)
    TenantInfo = "microsoft.graph.managedTenants.tenantInfo";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`" "Optional.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.tenantOnboardingEligibilityReason`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    TenantOnboardingEligibilityReason = "microsoft.graph.managedTenants.tenantOnboardingEligibilityReason" {
        None = "none",
        ContractType = "contractType",
        DelegatedAdminPrivileges = "delegatedAdminPrivileges",
        UsersCount = "usersCount",
        License = "license",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.tenantOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    TenantOnboardingStatus = "microsoft.graph.managedTenants.tenantOnboardingStatus" {
        Ineligible = "ineligible",
        InProcess = "inProcess",
        Active = "active",
        Inactive = "inactive",
        UnknownFutureValue = "unknownFutureValue",
        Disabled = "disabled",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantStatusInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantstatusinformation?view=graph-rest-beta)
    TenantStatusInformation = "microsoft.graph.managedTenants.tenantStatusInformation";
    "delegatedPrivilegeStatus" DELEGATED_PRIVILEGE_STATUS, delegated_privilege_status enumeration -> Option<DelegatedPrivilegeStatus>, with_delegated_privilege_status(DelegatedPrivilegeStatus), "`delegatedPrivilegeStatus`: `microsoft.graph.managedTenants.delegatedPrivilegeStatus`, read-only" "Optional. Read-only. Possible values are: none, delegatedAdminPrivileges, unknownFutureValue.";
    "lastDelegatedPrivilegeRefreshDateTime" LAST_DELEGATED_PRIVILEGE_REFRESH_DATE_TIME, last_delegated_privilege_refresh_date_time date_time -> Parsed<OffsetDateTime>, with_last_delegated_privilege_refresh_date_time(OffsetDateTime), "`lastDelegatedPrivilegeRefreshDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "offboardedByUserId" OFFBOARDED_BY_USER_ID, offboarded_by_user_id str -> Option<&str>, with_offboarded_by_user_id(String), "`offboardedByUserId`: `Edm.String`, read-only" "Optional. Read-only.";
    "offboardedDateTime" OFFBOARDED_DATE_TIME, offboarded_date_time date_time -> Parsed<OffsetDateTime>, with_offboarded_date_time(OffsetDateTime), "`offboardedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "onboardedByUserId" ONBOARDED_BY_USER_ID, onboarded_by_user_id str -> Option<&str>, with_onboarded_by_user_id(String), "`onboardedByUserId`: `Edm.String`, read-only" "Optional. Read-only.";
    "onboardedDateTime" ONBOARDED_DATE_TIME, onboarded_date_time date_time -> Parsed<OffsetDateTime>, with_onboarded_date_time(OffsetDateTime), "`onboardedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<TenantOnboardingStatus>, with_onboarding_status(TenantOnboardingStatus), "`onboardingStatus`: `microsoft.graph.managedTenants.tenantOnboardingStatus`, read-only" "Optional. Read-only. Possible values are: ineligible, inProcess, active, inactive, unknownFutureValue.";
    "tenantOnboardingEligibilityReason" TENANT_ONBOARDING_ELIGIBILITY_REASON, tenant_onboarding_eligibility_reason enumeration -> Option<TenantOnboardingEligibilityReason>, with_tenant_onboarding_eligibility_reason(TenantOnboardingEligibilityReason), "`tenantOnboardingEligibilityReason`: `microsoft.graph.managedTenants.tenantOnboardingEligibilityReason`, read-only" "Optional. Read-only. Possible values are: none, contractType, delegatedAdminPrivileges, usersCount, license, unknownFutureValue.";
    "workloadStatuses" WORKLOAD_STATUSES, workload_statuses models -> Option<&[WorkloadStatus]>, with_workload_statuses(Vec<WorkloadStatus>), "`workloadStatuses`: `Collection(microsoft.graph.managedTenants.workloadStatus)`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantTag`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenanttag?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    TenantTag: super::Entity = "microsoft.graph.managedTenants.tenantTag";
    inherited "id" ID, with_id(String), "`id`";
    "createdByUserId" CREATED_BY_USER_ID, created_by_user_id str -> Option<&str>, with_created_by_user_id(String), "`createdByUserId`: `Edm.String`, read-only" "Required. Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Required. Read-only.";
    "deletedDateTime" DELETED_DATE_TIME, deleted_date_time date_time -> Parsed<OffsetDateTime>, with_deleted_date_time(OffsetDateTime), "`deletedDateTime`: `Edm.DateTimeOffset`, read-only" "Required. Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "lastActionByUserId" LAST_ACTION_BY_USER_ID, last_action_by_user_id str -> Option<&str>, with_last_action_by_user_id(String), "`lastActionByUserId`: `Edm.String`, read-only" "Optional. Read-only.";
    "lastActionDateTime" LAST_ACTION_DATE_TIME, last_action_date_time date_time -> Parsed<OffsetDateTime>, with_last_action_date_time(OffsetDateTime), "`lastActionDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "tenants" TENANTS, tenants models -> Option<&[TenantInfo]>, with_tenants(Vec<TenantInfo>), "`tenants`: `Collection(microsoft.graph.managedTenants.tenantInfo)`" "Optional.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantUsage`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantusage?view=graph-rest-beta), not in the metadata, with the accessors of [`Entity`](super::Entity)
    TenantUsage: super::Entity = "microsoft.graph.managedTenants.tenantUsage";
    inherited "id" ID, with_id(String), "`id`";
    "reportDateTime" REPORT_DATE_TIME, report_date_time date_time -> Parsed<OffsetDateTime>, with_report_date_time(OffsetDateTime), "`reportDateTime`: `Edm.DateTimeOffset`, read-only" "Required. Read-only.";
    "serviceUsages" SERVICE_USAGES, service_usages models -> Option<&[ServiceUsage]>, with_service_usages(Vec<ServiceUsage>), "`serviceUsages`: `Collection(microsoft.graph.managedTenants.serviceUsage)`, read-only" "Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Read-only.";
    "totalActiveUsers" TOTAL_ACTIVE_USERS, total_active_users i32 -> Option<i32>, with_total_active_users(i32), "`totalActiveUsers`: `Edm.Int32`, read-only" "Required. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.windowsDeviceMalwareState`](https://learn.microsoft.com/graph/api/resources/managedtenants-windowsdevicemalwarestate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsDeviceMalwareState: super::Entity = "microsoft.graph.managedTenants.windowsDeviceMalwareState";
    inherited "id" ID, with_id(String), "`id`";
    "additionalInformationUrl" ADDITIONAL_INFORMATION_URL, additional_information_url str -> Option<&str>, with_additional_information_url(String), "`additionalInformationUrl`: `Edm.String`, read-only" "Optional. Read-only.";
    "detectionCount" DETECTION_COUNT, detection_count i32 -> Option<i32>, with_detection_count(i32), "`detectionCount`: `Edm.Int32`, read-only" "Optional. Read-only.";
    "deviceDeleted" DEVICE_DELETED, device_deleted bool -> Option<bool>, with_device_deleted(bool), "`deviceDeleted`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "initialDetectionDateTime" INITIAL_DETECTION_DATE_TIME, initial_detection_date_time date_time -> Parsed<OffsetDateTime>, with_initial_detection_date_time(OffsetDateTime), "`initialDetectionDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "lastStateChangeDateTime" LAST_STATE_CHANGE_DATE_TIME, last_state_change_date_time date_time -> Parsed<OffsetDateTime>, with_last_state_change_date_time(OffsetDateTime), "`lastStateChangeDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "malwareCategory" MALWARE_CATEGORY, malware_category str -> Option<&str>, with_malware_category(String), "`malwareCategory`: `Edm.String`, read-only" "Optional. Read-only.";
    "malwareDisplayName" MALWARE_DISPLAY_NAME, malware_display_name str -> Option<&str>, with_malware_display_name(String), "`malwareDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "malwareExecutionState" MALWARE_EXECUTION_STATE, malware_execution_state str -> Option<&str>, with_malware_execution_state(String), "`malwareExecutionState`: `Edm.String`, read-only" "Optional. Read-only.";
    "malwareId" MALWARE_ID, malware_id str -> Option<&str>, with_malware_id(String), "`malwareId`: `Edm.String`, read-only" "Optional. Read-only.";
    "malwareSeverity" MALWARE_SEVERITY, malware_severity str -> Option<&str>, with_malware_severity(String), "`malwareSeverity`: `Edm.String`, read-only" "Optional. Read-only.";
    "malwareThreatState" MALWARE_THREAT_STATE, malware_threat_state str -> Option<&str>, with_malware_threat_state(String), "`malwareThreatState`: `Edm.String`, read-only" "Optional. Read-only.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, read-only" "Optional. Read-only.";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.windowsProtectionState`](https://learn.microsoft.com/graph/api/resources/managedtenants-windowsprotectionstate?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsProtectionState: super::Entity = "microsoft.graph.managedTenants.windowsProtectionState";
    inherited "id" ID, with_id(String), "`id`";
    "antiMalwareVersion" ANTI_MALWARE_VERSION, anti_malware_version str -> Option<&str>, with_anti_malware_version(String), "`antiMalwareVersion`: `Edm.String`, read-only" "Optional. Read-only.";
    "attentionRequired" ATTENTION_REQUIRED, attention_required bool -> Option<bool>, with_attention_required(bool), "`attentionRequired`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "deviceDeleted" DEVICE_DELETED, device_deleted bool -> Option<bool>, with_device_deleted(bool), "`deviceDeleted`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "devicePropertyRefreshDateTime" DEVICE_PROPERTY_REFRESH_DATE_TIME, device_property_refresh_date_time date_time -> Parsed<OffsetDateTime>, with_device_property_refresh_date_time(OffsetDateTime), "`devicePropertyRefreshDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "engineVersion" ENGINE_VERSION, engine_version str -> Option<&str>, with_engine_version(String), "`engineVersion`: `Edm.String`, read-only" "Optional. Read-only.";
    "fullScanOverdue" FULL_SCAN_OVERDUE, full_scan_overdue bool -> Option<bool>, with_full_scan_overdue(bool), "`fullScanOverdue`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "fullScanRequired" FULL_SCAN_REQUIRED, full_scan_required bool -> Option<bool>, with_full_scan_required(bool), "`fullScanRequired`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "lastFullScanDateTime" LAST_FULL_SCAN_DATE_TIME, last_full_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_full_scan_date_time(OffsetDateTime), "`lastFullScanDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "lastFullScanSignatureVersion" LAST_FULL_SCAN_SIGNATURE_VERSION, last_full_scan_signature_version str -> Option<&str>, with_last_full_scan_signature_version(String), "`lastFullScanSignatureVersion`: `Edm.String`, read-only" "Optional. Read-only.";
    "lastQuickScanDateTime" LAST_QUICK_SCAN_DATE_TIME, last_quick_scan_date_time date_time -> Parsed<OffsetDateTime>, with_last_quick_scan_date_time(OffsetDateTime), "`lastQuickScanDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "lastQuickScanSignatureVersion" LAST_QUICK_SCAN_SIGNATURE_VERSION, last_quick_scan_signature_version str -> Option<&str>, with_last_quick_scan_signature_version(String), "`lastQuickScanSignatureVersion`: `Edm.String`, read-only" "Optional. Read-only.";
    "lastRefreshedDateTime" LAST_REFRESHED_DATE_TIME, last_refreshed_date_time date_time -> Parsed<OffsetDateTime>, with_last_refreshed_date_time(OffsetDateTime), "`lastRefreshedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "lastReportedDateTime" LAST_REPORTED_DATE_TIME, last_reported_date_time date_time -> Parsed<OffsetDateTime>, with_last_reported_date_time(OffsetDateTime), "`lastReportedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "malwareProtectionEnabled" MALWARE_PROTECTION_ENABLED, malware_protection_enabled bool -> Option<bool>, with_malware_protection_enabled(bool), "`malwareProtectionEnabled`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "managedDeviceHealthState" MANAGED_DEVICE_HEALTH_STATE, managed_device_health_state str -> Option<&str>, with_managed_device_health_state(String), "`managedDeviceHealthState`: `Edm.String`, read-only" "Optional. Read-only.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, read-only" "Optional. Read-only.";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`, read-only" "Optional. Read-only.";
    "networkInspectionSystemEnabled" NETWORK_INSPECTION_SYSTEM_ENABLED, network_inspection_system_enabled bool -> Option<bool>, with_network_inspection_system_enabled(bool), "`networkInspectionSystemEnabled`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "quickScanOverdue" QUICK_SCAN_OVERDUE, quick_scan_overdue bool -> Option<bool>, with_quick_scan_overdue(bool), "`quickScanOverdue`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "realTimeProtectionEnabled" REAL_TIME_PROTECTION_ENABLED, real_time_protection_enabled bool -> Option<bool>, with_real_time_protection_enabled(bool), "`realTimeProtectionEnabled`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "rebootRequired" REBOOT_REQUIRED, reboot_required bool -> Option<bool>, with_reboot_required(bool), "`rebootRequired`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "signatureUpdateOverdue" SIGNATURE_UPDATE_OVERDUE, signature_update_overdue bool -> Option<bool>, with_signature_update_overdue(bool), "`signatureUpdateOverdue`: `Edm.Boolean`, read-only" "Optional. Read-only.";
    "signatureVersion" SIGNATURE_VERSION, signature_version str -> Option<&str>, with_signature_version(String), "`signatureVersion`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantDisplayName" TENANT_DISPLAY_NAME, tenant_display_name str -> Option<&str>, with_tenant_display_name(String), "`tenantDisplayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "tenantId" TENANT_ID, tenant_id str -> Option<&str>, with_tenant_id(String), "`tenantId`: `Edm.String`, read-only" "Optional. Read-only.";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.workloadAction`](https://learn.microsoft.com/graph/api/resources/managedtenants-workloadaction?view=graph-rest-beta)
    WorkloadAction = "microsoft.graph.managedTenants.workloadAction";
    "actionId" ACTION_ID, action_id str -> Option<&str>, with_action_id(String), "`actionId`: `Edm.String`, read-only" "Required. Read-only.";
    "category" CATEGORY, category enumeration -> Option<WorkloadActionCategory>, with_category(WorkloadActionCategory), "`category`: `microsoft.graph.managedTenants.workloadActionCategory`, read-only" "Optional. Read-only. Possible values are: automated, manual, unknownFutureValue.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Optional. Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Optional. Read-only.";
    "service" SERVICE, service str -> Option<&str>, with_service(String), "`service`: `Edm.String`, read-only" "Optional. Read-only.";
    "settings" SETTINGS, settings models -> Option<&[Setting]>, with_settings(Vec<Setting>), "`settings`: `Collection(microsoft.graph.managedTenants.setting)`, read-only" "Optional. Read-only.";
    "licenses" LICENSES, licenses strs -> Option<Vec<&str>>, with_licenses(Vec<String>), "`licenses`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.workloadActionCategory`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadActionCategory = "microsoft.graph.managedTenants.workloadActionCategory" {
        Automated = "automated",
        Manual = "manual",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.workloadActionDeploymentStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-workloadactiondeploymentstatus?view=graph-rest-beta)
    WorkloadActionDeploymentStatus = "microsoft.graph.managedTenants.workloadActionDeploymentStatus";
    "actionId" ACTION_ID, action_id str -> Option<&str>, with_action_id(String), "`actionId`: `Edm.String`, read-only" "Required. Read-only.";
    "deployedPolicyId" DEPLOYED_POLICY_ID, deployed_policy_id str -> Option<&str>, with_deployed_policy_id(String), "`deployedPolicyId`: `Edm.String`, read-only" "Optional. Read-only.";
    "error" ERROR, error model -> Option<&super::GenericError>, with_error(super::GenericError), "`error`: `microsoft.graph.genericError`" "Optional.";
    "lastDeploymentDateTime" LAST_DEPLOYMENT_DATE_TIME, last_deployment_date_time date_time -> Parsed<OffsetDateTime>, with_last_deployment_date_time(OffsetDateTime), "`lastDeploymentDateTime`: `Edm.DateTimeOffset`" "Optional.";
    "status" STATUS, status enumeration -> Option<WorkloadActionStatus>, with_status(WorkloadActionStatus), "`status`: `microsoft.graph.managedTenants.workloadActionStatus`, read-only" "Required. Read-only. Possible values are: toAddress, completed, error, timeOut, inProgress, unknownFutureValue.";
    "excludeGroups" EXCLUDE_GROUPS, exclude_groups strs -> Option<Vec<&str>>, with_exclude_groups(Vec<String>), "`excludeGroups`: `Collection(Edm.String)`, metadata";
    "includeAllUsers" INCLUDE_ALL_USERS, include_all_users bool -> Option<bool>, with_include_all_users(bool), "`includeAllUsers`: `Edm.Boolean`, metadata";
    "includeGroups" INCLUDE_GROUPS, include_groups strs -> Option<Vec<&str>>, with_include_groups(Vec<String>), "`includeGroups`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.workloadActionStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadActionStatus = "microsoft.graph.managedTenants.workloadActionStatus" {
        ToAddress = "toAddress",
        Completed = "completed",
        Error = "error",
        TimeOut = "timeOut",
        InProgress = "inProgress",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.managedTenants.workloadOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/enums-managedtenants?view=graph-rest-beta)
    WorkloadOnboardingStatus = "microsoft.graph.managedTenants.workloadOnboardingStatus" {
        NotOnboarded = "notOnboarded",
        Onboarded = "onboarded",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "tenant-relationships")]
crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.workloadStatus`](https://learn.microsoft.com/graph/api/resources/managedtenants-workloadstatus?view=graph-rest-beta)
    WorkloadStatus = "microsoft.graph.managedTenants.workloadStatus";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Required. Read-only.";
    "offboardedDateTime" OFFBOARDED_DATE_TIME, offboarded_date_time date_time -> Parsed<OffsetDateTime>, with_offboarded_date_time(OffsetDateTime), "`offboardedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "onboardedDateTime" ONBOARDED_DATE_TIME, onboarded_date_time date_time -> Parsed<OffsetDateTime>, with_onboarded_date_time(OffsetDateTime), "`onboardedDateTime`: `Edm.DateTimeOffset`, read-only" "Optional. Read-only.";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<WorkloadOnboardingStatus>, with_onboarding_status(WorkloadOnboardingStatus), "`onboardingStatus`: `microsoft.graph.managedTenants.workloadOnboardingStatus`, read-only" "Optional. Read-only. Possible values are: notOnboarded, onboarded, unknownFutureValue.";
}
