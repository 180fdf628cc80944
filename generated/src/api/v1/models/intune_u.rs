// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// [`microsoft.graph.updateWindowsDeviceAccountActionParameter`](https://learn.microsoft.com/graph/api/resources/intune-devices-updatewindowsdeviceaccountactionparameter?view=graph-rest-1.0)
    UpdateWindowsDeviceAccountActionParameter = "microsoft.graph.updateWindowsDeviceAccountActionParameter";
    "deviceAccount" DEVICE_ACCOUNT, device_account model -> Option<&super::WindowsDeviceAccount>, with_device_account(super::WindowsDeviceAccount), "`deviceAccount`: `microsoft.graph.windowsDeviceAccount`";
    "passwordRotationEnabled" PASSWORD_ROTATION_ENABLED, password_rotation_enabled bool -> Option<bool>, with_password_rotation_enabled(bool), "`passwordRotationEnabled`: `Edm.Boolean`";
    "calendarSyncEnabled" CALENDAR_SYNC_ENABLED, calendar_sync_enabled bool -> Option<bool>, with_calendar_sync_enabled(bool), "`calendarSyncEnabled`: `Edm.Boolean`";
    "deviceAccountEmail" DEVICE_ACCOUNT_EMAIL, device_account_email str -> Option<&str>, with_device_account_email(String), "`deviceAccountEmail`: `Edm.String`";
    "exchangeServer" EXCHANGE_SERVER, exchange_server str -> Option<&str>, with_exchange_server(String), "`exchangeServer`: `Edm.String`";
    "sessionInitiationProtocalAddress" SESSION_INITIATION_PROTOCAL_ADDRESS, session_initiation_protocal_address str -> Option<&str>, with_session_initiation_protocal_address(String), "`sessionInitiationProtocalAddress`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails";
    inherited "id" ID, with_id(String), "`id`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`, metadata";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`, metadata";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`, metadata";
    "deviceCountWithCrashes" DEVICE_COUNT_WITH_CRASHES, device_count_with_crashes i32 -> Option<i32>, with_device_count_with_crashes(i32), "`deviceCountWithCrashes`: `Edm.Int32`, metadata";
    "isLatestUsedVersion" IS_LATEST_USED_VERSION, is_latest_used_version bool -> Option<bool>, with_is_latest_used_version(bool), "`isLatestUsedVersion`: `Edm.Boolean`, metadata";
    "isMostUsedVersion" IS_MOST_USED_VERSION, is_most_used_version bool -> Option<bool>, with_is_most_used_version(bool), "`isMostUsedVersion`: `Edm.Boolean`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId";
    inherited "id" ID, with_id(String), "`id`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`, metadata";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`, metadata";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`, metadata";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "processedDateTime" PROCESSED_DATE_TIME, processed_date_time date_time -> Parsed<OffsetDateTime>, with_processed_date_time(OffsetDateTime), "`processedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion";
    inherited "id" ID, with_id(String), "`id`";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`, metadata";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`, metadata";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`, metadata";
    "appUsageDuration" APP_USAGE_DURATION, app_usage_duration i32 -> Option<i32>, with_app_usage_duration(i32), "`appUsageDuration`: `Edm.Int32`, metadata";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`, metadata";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthApplicationPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`, metadata";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`, metadata";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "appHangCount" APP_HANG_COUNT, app_hang_count i32 -> Option<i32>, with_app_hang_count(i32), "`appHangCount`: `Edm.Int32`, metadata";
    "appHealthScore" APP_HEALTH_SCORE, app_health_score f64 -> Option<f64>, with_app_health_score(f64), "`appHealthScore`: `Edm.Double`, metadata";
    "appName" APP_NAME, app_name str -> Option<&str>, with_app_name(String), "`appName`: `Edm.String`, metadata";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`, metadata";
    "appUsageDuration" APP_USAGE_DURATION, app_usage_duration i32 -> Option<i32>, with_app_usage_duration(i32), "`appUsageDuration`: `Edm.Int32`, metadata";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthDeviceModelPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`, metadata";
    "deviceManufacturer" DEVICE_MANUFACTURER, device_manufacturer str -> Option<&str>, with_device_manufacturer(String), "`deviceManufacturer`: `Edm.String`, metadata";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`, metadata";
    "modelAppHealthScore" MODEL_APP_HEALTH_SCORE, model_app_health_score f64 -> Option<f64>, with_model_app_health_score(f64), "`modelAppHealthScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthDevicePerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance";
    inherited "id" ID, with_id(String), "`id`";
    "appCrashCount" APP_CRASH_COUNT, app_crash_count i32 -> Option<i32>, with_app_crash_count(i32), "`appCrashCount`: `Edm.Int32`, metadata";
    "appHangCount" APP_HANG_COUNT, app_hang_count i32 -> Option<i32>, with_app_hang_count(i32), "`appHangCount`: `Edm.Int32`, metadata";
    "crashedAppCount" CRASHED_APP_COUNT, crashed_app_count i32 -> Option<i32>, with_crashed_app_count(i32), "`crashedAppCount`: `Edm.Int32`, metadata";
    "deviceAppHealthScore" DEVICE_APP_HEALTH_SCORE, device_app_health_score f64 -> Option<f64>, with_device_app_health_score(f64), "`deviceAppHealthScore`: `Edm.Double`, metadata";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceManufacturer" DEVICE_MANUFACTURER, device_manufacturer str -> Option<&str>, with_device_manufacturer(String), "`deviceManufacturer`: `Edm.String`, metadata";
    "deviceModel" DEVICE_MODEL, device_model str -> Option<&str>, with_device_model(String), "`deviceModel`: `Edm.String`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`, metadata";
    "processedDateTime" PROCESSED_DATE_TIME, processed_date_time date_time -> Parsed<OffsetDateTime>, with_processed_date_time(OffsetDateTime), "`processedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails";
    inherited "id" ID, with_id(String), "`id`";
    "appDisplayName" APP_DISPLAY_NAME, app_display_name str -> Option<&str>, with_app_display_name(String), "`appDisplayName`: `Edm.String`, metadata";
    "appPublisher" APP_PUBLISHER, app_publisher str -> Option<&str>, with_app_publisher(String), "`appPublisher`: `Edm.String`, metadata";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`, metadata";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "eventDateTime" EVENT_DATE_TIME, event_date_time date_time -> Parsed<OffsetDateTime>, with_event_date_time(OffsetDateTime), "`eventDateTime`: `Edm.DateTimeOffset`, metadata";
    "eventType" EVENT_TYPE, event_type str -> Option<&str>, with_event_type(String), "`eventType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsAppHealthOsVersionPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "activeDeviceCount" ACTIVE_DEVICE_COUNT, active_device_count i32 -> Option<i32>, with_active_device_count(i32), "`activeDeviceCount`: `Edm.Int32`, metadata";
    "meanTimeToFailureInMinutes" MEAN_TIME_TO_FAILURE_IN_MINUTES, mean_time_to_failure_in_minutes i32 -> Option<i32>, with_mean_time_to_failure_in_minutes(i32), "`meanTimeToFailureInMinutes`: `Edm.Int32`, metadata";
    "osBuildNumber" OS_BUILD_NUMBER, os_build_number str -> Option<&str>, with_os_build_number(String), "`osBuildNumber`: `Edm.String`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
    "osVersionAppHealthScore" OS_VERSION_APP_HEALTH_SCORE, os_version_app_health_score f64 -> Option<f64>, with_os_version_app_health_score(f64), "`osVersionAppHealthScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`, metadata
    UserExperienceAnalyticsAutopilotDevicesSummary = "microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary";
    "devicesNotAutopilotRegistered" DEVICES_NOT_AUTOPILOT_REGISTERED, devices_not_autopilot_registered i32 -> Option<i32>, with_devices_not_autopilot_registered(i32), "`devicesNotAutopilotRegistered`: `Edm.Int32`, metadata";
    "devicesWithoutAutopilotProfileAssigned" DEVICES_WITHOUT_AUTOPILOT_PROFILE_ASSIGNED, devices_without_autopilot_profile_assigned i32 -> Option<i32>, with_devices_without_autopilot_profile_assigned(i32), "`devicesWithoutAutopilotProfileAssigned`: `Edm.Int32`, metadata";
    "totalWindows10DevicesWithoutTenantAttached" TOTAL_WINDOWS10_DEVICES_WITHOUT_TENANT_ATTACHED, total_windows10_devices_without_tenant_attached i32 -> Option<i32>, with_total_windows10_devices_without_tenant_attached(i32), "`totalWindows10DevicesWithoutTenantAttached`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsBaseline`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsBaseline: super::Entity = "microsoft.graph.userExperienceAnalyticsBaseline";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`, metadata";
    "appHealthMetrics" APP_HEALTH_METRICS, app_health_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_app_health_metrics(super::UserExperienceAnalyticsCategory), "`appHealthMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "batteryHealthMetrics" BATTERY_HEALTH_METRICS, battery_health_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_battery_health_metrics(super::UserExperienceAnalyticsCategory), "`batteryHealthMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "bestPracticesMetrics" BEST_PRACTICES_METRICS, best_practices_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_best_practices_metrics(super::UserExperienceAnalyticsCategory), "`bestPracticesMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "deviceBootPerformanceMetrics" DEVICE_BOOT_PERFORMANCE_METRICS, device_boot_performance_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_device_boot_performance_metrics(super::UserExperienceAnalyticsCategory), "`deviceBootPerformanceMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "rebootAnalyticsMetrics" REBOOT_ANALYTICS_METRICS, reboot_analytics_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_reboot_analytics_metrics(super::UserExperienceAnalyticsCategory), "`rebootAnalyticsMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "resourcePerformanceMetrics" RESOURCE_PERFORMANCE_METRICS, resource_performance_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_resource_performance_metrics(super::UserExperienceAnalyticsCategory), "`resourcePerformanceMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
    "workFromAnywhereMetrics" WORK_FROM_ANYWHERE_METRICS, work_from_anywhere_metrics model -> Option<&super::UserExperienceAnalyticsCategory>, with_work_from_anywhere_metrics(super::UserExperienceAnalyticsCategory), "`workFromAnywhereMetrics`: `microsoft.graph.userExperienceAnalyticsCategory`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsCategory`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsCategory: super::Entity = "microsoft.graph.userExperienceAnalyticsCategory";
    inherited "id" ID, with_id(String), "`id`";
    "insights" INSIGHTS, insights models -> Option<&[super::UserExperienceAnalyticsInsight]>, with_insights(Vec<super::UserExperienceAnalyticsInsight>), "`insights`: `Collection(microsoft.graph.userExperienceAnalyticsInsight)`, metadata";
    "metricValues" METRIC_VALUES, metric_values models -> Option<&[super::UserExperienceAnalyticsMetric]>, with_metric_values(Vec<super::UserExperienceAnalyticsMetric>), "`metricValues`: `Collection(microsoft.graph.userExperienceAnalyticsMetric)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`, metadata
    UserExperienceAnalyticsCloudIdentityDevicesSummary = "microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary";
    "deviceWithoutCloudIdentityCount" DEVICE_WITHOUT_CLOUD_IDENTITY_COUNT, device_without_cloud_identity_count i32 -> Option<i32>, with_device_without_cloud_identity_count(i32), "`deviceWithoutCloudIdentityCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`, metadata
    UserExperienceAnalyticsCloudManagementDevicesSummary = "microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary";
    "coManagedDeviceCount" CO_MANAGED_DEVICE_COUNT, co_managed_device_count i32 -> Option<i32>, with_co_managed_device_count(i32), "`coManagedDeviceCount`: `Edm.Int32`, metadata";
    "intuneDeviceCount" INTUNE_DEVICE_COUNT, intune_device_count i32 -> Option<i32>, with_intune_device_count(i32), "`intuneDeviceCount`: `Edm.Int32`, metadata";
    "tenantAttachDeviceCount" TENANT_ATTACH_DEVICE_COUNT, tenant_attach_device_count i32 -> Option<i32>, with_tenant_attach_device_count(i32), "`tenantAttachDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDevicePerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDevicePerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsDevicePerformance";
    inherited "id" ID, with_id(String), "`id`";
    "averageBlueScreens" AVERAGE_BLUE_SCREENS, average_blue_screens f64 -> Option<f64>, with_average_blue_screens(f64), "`averageBlueScreens`: `Edm.Double`, metadata";
    "averageRestarts" AVERAGE_RESTARTS, average_restarts f64 -> Option<f64>, with_average_restarts(f64), "`averageRestarts`: `Edm.Double`, metadata";
    "blueScreenCount" BLUE_SCREEN_COUNT, blue_screen_count i32 -> Option<i32>, with_blue_screen_count(i32), "`blueScreenCount`: `Edm.Int32`, metadata";
    "bootScore" BOOT_SCORE, boot_score i32 -> Option<i32>, with_boot_score(i32), "`bootScore`: `Edm.Int32`, metadata";
    "coreBootTimeInMs" CORE_BOOT_TIME_IN_MS, core_boot_time_in_ms i32 -> Option<i32>, with_core_boot_time_in_ms(i32), "`coreBootTimeInMs`: `Edm.Int32`, metadata";
    "coreLoginTimeInMs" CORE_LOGIN_TIME_IN_MS, core_login_time_in_ms i32 -> Option<i32>, with_core_login_time_in_ms(i32), "`coreLoginTimeInMs`: `Edm.Int32`, metadata";
    "deviceCount" DEVICE_COUNT, device_count i64 -> Option<i64>, with_device_count(i64), "`deviceCount`: `Edm.Int64`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "diskType" DISK_TYPE, disk_type enumeration -> Option<super::DiskType>, with_disk_type(super::DiskType), "`diskType`: `microsoft.graph.diskType`, metadata";
    "groupPolicyBootTimeInMs" GROUP_POLICY_BOOT_TIME_IN_MS, group_policy_boot_time_in_ms i32 -> Option<i32>, with_group_policy_boot_time_in_ms(i32), "`groupPolicyBootTimeInMs`: `Edm.Int32`, metadata";
    "groupPolicyLoginTimeInMs" GROUP_POLICY_LOGIN_TIME_IN_MS, group_policy_login_time_in_ms i32 -> Option<i32>, with_group_policy_login_time_in_ms(i32), "`groupPolicyLoginTimeInMs`: `Edm.Int32`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "loginScore" LOGIN_SCORE, login_score i32 -> Option<i32>, with_login_score(i32), "`loginScore`: `Edm.Int32`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "modelStartupPerformanceScore" MODEL_STARTUP_PERFORMANCE_SCORE, model_startup_performance_score f64 -> Option<f64>, with_model_startup_performance_score(f64), "`modelStartupPerformanceScore`: `Edm.Double`, metadata";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`, metadata";
    "responsiveDesktopTimeInMs" RESPONSIVE_DESKTOP_TIME_IN_MS, responsive_desktop_time_in_ms i32 -> Option<i32>, with_responsive_desktop_time_in_ms(i32), "`responsiveDesktopTimeInMs`: `Edm.Int32`, metadata";
    "restartCount" RESTART_COUNT, restart_count i32 -> Option<i32>, with_restart_count(i32), "`restartCount`: `Edm.Int32`, metadata";
    "startupPerformanceScore" STARTUP_PERFORMANCE_SCORE, startup_performance_score f64 -> Option<f64>, with_startup_performance_score(f64), "`startupPerformanceScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceScores`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceScores: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceScores";
    inherited "id" ID, with_id(String), "`id`";
    "appReliabilityScore" APP_RELIABILITY_SCORE, app_reliability_score f64 -> Option<f64>, with_app_reliability_score(f64), "`appReliabilityScore`: `Edm.Double`, metadata";
    "batteryHealthScore" BATTERY_HEALTH_SCORE, battery_health_score f64 -> Option<f64>, with_battery_health_score(f64), "`batteryHealthScore`: `Edm.Double`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "endpointAnalyticsScore" ENDPOINT_ANALYTICS_SCORE, endpoint_analytics_score f64 -> Option<f64>, with_endpoint_analytics_score(f64), "`endpointAnalyticsScore`: `Edm.Double`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "startupPerformanceScore" STARTUP_PERFORMANCE_SCORE, startup_performance_score f64 -> Option<f64>, with_startup_performance_score(f64), "`startupPerformanceScore`: `Edm.Double`, metadata";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceStartupHistory`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceStartupHistory: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceStartupHistory";
    inherited "id" ID, with_id(String), "`id`";
    "coreBootTimeInMs" CORE_BOOT_TIME_IN_MS, core_boot_time_in_ms i32 -> Option<i32>, with_core_boot_time_in_ms(i32), "`coreBootTimeInMs`: `Edm.Int32`, metadata";
    "coreLoginTimeInMs" CORE_LOGIN_TIME_IN_MS, core_login_time_in_ms i32 -> Option<i32>, with_core_login_time_in_ms(i32), "`coreLoginTimeInMs`: `Edm.Int32`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "featureUpdateBootTimeInMs" FEATURE_UPDATE_BOOT_TIME_IN_MS, feature_update_boot_time_in_ms i32 -> Option<i32>, with_feature_update_boot_time_in_ms(i32), "`featureUpdateBootTimeInMs`: `Edm.Int32`, metadata";
    "groupPolicyBootTimeInMs" GROUP_POLICY_BOOT_TIME_IN_MS, group_policy_boot_time_in_ms i32 -> Option<i32>, with_group_policy_boot_time_in_ms(i32), "`groupPolicyBootTimeInMs`: `Edm.Int32`, metadata";
    "groupPolicyLoginTimeInMs" GROUP_POLICY_LOGIN_TIME_IN_MS, group_policy_login_time_in_ms i32 -> Option<i32>, with_group_policy_login_time_in_ms(i32), "`groupPolicyLoginTimeInMs`: `Edm.Int32`, metadata";
    "isFeatureUpdate" IS_FEATURE_UPDATE, is_feature_update bool -> Option<bool>, with_is_feature_update(bool), "`isFeatureUpdate`: `Edm.Boolean`, metadata";
    "isFirstLogin" IS_FIRST_LOGIN, is_first_login bool -> Option<bool>, with_is_first_login(bool), "`isFirstLogin`: `Edm.Boolean`, metadata";
    "operatingSystemVersion" OPERATING_SYSTEM_VERSION, operating_system_version str -> Option<&str>, with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`, metadata";
    "responsiveDesktopTimeInMs" RESPONSIVE_DESKTOP_TIME_IN_MS, responsive_desktop_time_in_ms i32 -> Option<i32>, with_responsive_desktop_time_in_ms(i32), "`responsiveDesktopTimeInMs`: `Edm.Int32`, metadata";
    "restartCategory" RESTART_CATEGORY, restart_category enumeration -> Option<super::UserExperienceAnalyticsOperatingSystemRestartCategory>, with_restart_category(super::UserExperienceAnalyticsOperatingSystemRestartCategory), "`restartCategory`: `microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`, metadata";
    "restartFaultBucket" RESTART_FAULT_BUCKET, restart_fault_bucket str -> Option<&str>, with_restart_fault_bucket(String), "`restartFaultBucket`: `Edm.String`, metadata";
    "restartStopCode" RESTART_STOP_CODE, restart_stop_code str -> Option<&str>, with_restart_stop_code(String), "`restartStopCode`: `Edm.String`, metadata";
    "startTime" START_TIME, start_time date_time -> Parsed<OffsetDateTime>, with_start_time(OffsetDateTime), "`startTime`: `Edm.DateTimeOffset`, metadata";
    "totalBootTimeInMs" TOTAL_BOOT_TIME_IN_MS, total_boot_time_in_ms i32 -> Option<i32>, with_total_boot_time_in_ms(i32), "`totalBootTimeInMs`: `Edm.Int32`, metadata";
    "totalLoginTimeInMs" TOTAL_LOGIN_TIME_IN_MS, total_login_time_in_ms i32 -> Option<i32>, with_total_login_time_in_ms(i32), "`totalLoginTimeInMs`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceStartupProcess`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceStartupProcess: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceStartupProcess";
    inherited "id" ID, with_id(String), "`id`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`, metadata";
    "processName" PROCESS_NAME, process_name str -> Option<&str>, with_process_name(String), "`processName`: `Edm.String`, metadata";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`, metadata";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, metadata";
    "startupImpactInMs" STARTUP_IMPACT_IN_MS, startup_impact_in_ms i32 -> Option<i32>, with_startup_impact_in_ms(i32), "`startupImpactInMs`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsDeviceStartupProcessPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsDeviceStartupProcessPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "deviceCount" DEVICE_COUNT, device_count i64 -> Option<i64>, with_device_count(i64), "`deviceCount`: `Edm.Int64`, metadata";
    "medianImpactInMs" MEDIAN_IMPACT_IN_MS, median_impact_in_ms i64 -> Option<i64>, with_median_impact_in_ms(i64), "`medianImpactInMs`: `Edm.Int64`, metadata";
    "processName" PROCESS_NAME, process_name str -> Option<&str>, with_process_name(String), "`processName`: `Edm.String`, metadata";
    "productName" PRODUCT_NAME, product_name str -> Option<&str>, with_product_name(String), "`productName`: `Edm.String`, metadata";
    "publisher" PUBLISHER, publisher str -> Option<&str>, with_publisher(String), "`publisher`: `Edm.String`, metadata";
    "totalImpactInMs" TOTAL_IMPACT_IN_MS, total_impact_in_ms i64 -> Option<i64>, with_total_impact_in_ms(i64), "`totalImpactInMs`: `Edm.Int64`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsHealthState`, metadata
    UserExperienceAnalyticsHealthState = "microsoft.graph.userExperienceAnalyticsHealthState" {
        Unknown = "unknown",
        InsufficientData = "insufficientData",
        NeedsAttention = "needsAttention",
        MeetingGoals = "meetingGoals",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsInsight`, metadata
    UserExperienceAnalyticsInsight = "microsoft.graph.userExperienceAnalyticsInsight";
    "insightId" INSIGHT_ID, insight_id str -> Option<&str>, with_insight_id(String), "`insightId`: `Edm.String`, metadata";
    "severity" SEVERITY, severity enumeration -> Option<super::UserExperienceAnalyticsInsightSeverity>, with_severity(super::UserExperienceAnalyticsInsightSeverity), "`severity`: `microsoft.graph.userExperienceAnalyticsInsightSeverity`, metadata";
    "userExperienceAnalyticsMetricId" USER_EXPERIENCE_ANALYTICS_METRIC_ID, user_experience_analytics_metric_id str -> Option<&str>, with_user_experience_analytics_metric_id(String), "`userExperienceAnalyticsMetricId`: `Edm.String`, metadata";
    "values" VALUES, values models -> Option<&[super::UserExperienceAnalyticsInsightValue]>, with_values(Vec<super::UserExperienceAnalyticsInsightValue>), "`values`: `Collection(microsoft.graph.userExperienceAnalyticsInsightValue)`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsInsightSeverity`, metadata
    UserExperienceAnalyticsInsightSeverity = "microsoft.graph.userExperienceAnalyticsInsightSeverity" {
        None = "none",
        Informational = "informational",
        Warning = "warning",
        Error = "error",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsInsightValue`, metadata
    UserExperienceAnalyticsInsightValue = "microsoft.graph.userExperienceAnalyticsInsightValue" {
        "microsoft.graph.insightValueDouble",
        "microsoft.graph.insightValueInt",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsMetric: super::Entity = "microsoft.graph.userExperienceAnalyticsMetric";
    inherited "id" ID, with_id(String), "`id`";
    "unit" UNIT, unit str -> Option<&str>, with_unit(String), "`unit`: `Edm.String`, metadata";
    "value" VALUE, value f64 -> Option<f64>, with_value(f64), "`value`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsMetricHistory`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsMetricHistory: super::Entity = "microsoft.graph.userExperienceAnalyticsMetricHistory";
    inherited "id" ID, with_id(String), "`id`";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "metricDateTime" METRIC_DATE_TIME, metric_date_time date_time -> Parsed<OffsetDateTime>, with_metric_date_time(OffsetDateTime), "`metricDateTime`: `Edm.DateTimeOffset`, metadata";
    "metricType" METRIC_TYPE, metric_type str -> Option<&str>, with_metric_type(String), "`metricType`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsModelScores`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsModelScores: super::Entity = "microsoft.graph.userExperienceAnalyticsModelScores";
    inherited "id" ID, with_id(String), "`id`";
    "appReliabilityScore" APP_RELIABILITY_SCORE, app_reliability_score f64 -> Option<f64>, with_app_reliability_score(f64), "`appReliabilityScore`: `Edm.Double`, metadata";
    "batteryHealthScore" BATTERY_HEALTH_SCORE, battery_health_score f64 -> Option<f64>, with_battery_health_score(f64), "`batteryHealthScore`: `Edm.Double`, metadata";
    "endpointAnalyticsScore" ENDPOINT_ANALYTICS_SCORE, endpoint_analytics_score f64 -> Option<f64>, with_endpoint_analytics_score(f64), "`endpointAnalyticsScore`: `Edm.Double`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "modelDeviceCount" MODEL_DEVICE_COUNT, model_device_count i64 -> Option<i64>, with_model_device_count(i64), "`modelDeviceCount`: `Edm.Int64`, metadata";
    "startupPerformanceScore" STARTUP_PERFORMANCE_SCORE, startup_performance_score f64 -> Option<f64>, with_startup_performance_score(f64), "`startupPerformanceScore`: `Edm.Double`, metadata";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsOperatingSystemRestartCategory`, metadata
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
    /// `microsoft.graph.userExperienceAnalyticsOverview`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsOverview: super::Entity = "microsoft.graph.userExperienceAnalyticsOverview";
    inherited "id" ID, with_id(String), "`id`";
    "insights" INSIGHTS, insights models -> Option<&[super::UserExperienceAnalyticsInsight]>, with_insights(Vec<super::UserExperienceAnalyticsInsight>), "`insights`: `Collection(microsoft.graph.userExperienceAnalyticsInsight)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsScoreHistory`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsScoreHistory: super::Entity = "microsoft.graph.userExperienceAnalyticsScoreHistory";
    inherited "id" ID, with_id(String), "`id`";
    "startupDateTime" STARTUP_DATE_TIME, startup_date_time date_time -> Parsed<OffsetDateTime>, with_startup_date_time(OffsetDateTime), "`startupDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsSettings`, metadata
    UserExperienceAnalyticsSettings = "microsoft.graph.userExperienceAnalyticsSettings";
    "configurationManagerDataConnectorConfigured" CONFIGURATION_MANAGER_DATA_CONNECTOR_CONFIGURED, configuration_manager_data_connector_configured bool -> Option<bool>, with_configuration_manager_data_connector_configured(bool), "`configurationManagerDataConnectorConfigured`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userExperienceAnalyticsSummarizedBy`, metadata
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
    /// `microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`, metadata
    UserExperienceAnalyticsWindows10DevicesSummary = "microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary";
    "unsupportedOSversionDeviceCount" UNSUPPORTED_O_SVERSION_DEVICE_COUNT, unsupported_o_sversion_device_count i32 -> Option<i32>, with_unsupported_o_sversion_device_count(i32), "`unsupportedOSversionDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereDevice: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice";
    inherited "id" ID, with_id(String), "`id`";
    "autoPilotProfileAssigned" AUTO_PILOT_PROFILE_ASSIGNED, auto_pilot_profile_assigned bool -> Option<bool>, with_auto_pilot_profile_assigned(bool), "`autoPilotProfileAssigned`: `Edm.Boolean`, metadata";
    "autoPilotRegistered" AUTO_PILOT_REGISTERED, auto_pilot_registered bool -> Option<bool>, with_auto_pilot_registered(bool), "`autoPilotRegistered`: `Edm.Boolean`, metadata";
    "azureAdDeviceId" AZURE_AD_DEVICE_ID, azure_ad_device_id str -> Option<&str>, with_azure_ad_device_id(String), "`azureAdDeviceId`: `Edm.String`, metadata";
    "azureAdJoinType" AZURE_AD_JOIN_TYPE, azure_ad_join_type str -> Option<&str>, with_azure_ad_join_type(String), "`azureAdJoinType`: `Edm.String`, metadata";
    "azureAdRegistered" AZURE_AD_REGISTERED, azure_ad_registered bool -> Option<bool>, with_azure_ad_registered(bool), "`azureAdRegistered`: `Edm.Boolean`, metadata";
    "cloudIdentityScore" CLOUD_IDENTITY_SCORE, cloud_identity_score f64 -> Option<f64>, with_cloud_identity_score(f64), "`cloudIdentityScore`: `Edm.Double`, metadata";
    "cloudManagementScore" CLOUD_MANAGEMENT_SCORE, cloud_management_score f64 -> Option<f64>, with_cloud_management_score(f64), "`cloudManagementScore`: `Edm.Double`, metadata";
    "cloudProvisioningScore" CLOUD_PROVISIONING_SCORE, cloud_provisioning_score f64 -> Option<f64>, with_cloud_provisioning_score(f64), "`cloudProvisioningScore`: `Edm.Double`, metadata";
    "compliancePolicySetToIntune" COMPLIANCE_POLICY_SET_TO_INTUNE, compliance_policy_set_to_intune bool -> Option<bool>, with_compliance_policy_set_to_intune(bool), "`compliancePolicySetToIntune`: `Edm.Boolean`, metadata";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "isCloudManagedGatewayEnabled" IS_CLOUD_MANAGED_GATEWAY_ENABLED, is_cloud_managed_gateway_enabled bool -> Option<bool>, with_is_cloud_managed_gateway_enabled(bool), "`isCloudManagedGatewayEnabled`: `Edm.Boolean`, metadata";
    "managedBy" MANAGED_BY, managed_by str -> Option<&str>, with_managed_by(String), "`managedBy`: `Edm.String`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "osCheckFailed" OS_CHECK_FAILED, os_check_failed bool -> Option<bool>, with_os_check_failed(bool), "`osCheckFailed`: `Edm.Boolean`, metadata";
    "osDescription" OS_DESCRIPTION, os_description str -> Option<&str>, with_os_description(String), "`osDescription`: `Edm.String`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
    "otherWorkloadsSetToIntune" OTHER_WORKLOADS_SET_TO_INTUNE, other_workloads_set_to_intune bool -> Option<bool>, with_other_workloads_set_to_intune(bool), "`otherWorkloadsSetToIntune`: `Edm.Boolean`, metadata";
    "ownership" OWNERSHIP, ownership str -> Option<&str>, with_ownership(String), "`ownership`: `Edm.String`, metadata";
    "processor64BitCheckFailed" PROCESSOR64_BIT_CHECK_FAILED, processor64_bit_check_failed bool -> Option<bool>, with_processor64_bit_check_failed(bool), "`processor64BitCheckFailed`: `Edm.Boolean`, metadata";
    "processorCoreCountCheckFailed" PROCESSOR_CORE_COUNT_CHECK_FAILED, processor_core_count_check_failed bool -> Option<bool>, with_processor_core_count_check_failed(bool), "`processorCoreCountCheckFailed`: `Edm.Boolean`, metadata";
    "processorFamilyCheckFailed" PROCESSOR_FAMILY_CHECK_FAILED, processor_family_check_failed bool -> Option<bool>, with_processor_family_check_failed(bool), "`processorFamilyCheckFailed`: `Edm.Boolean`, metadata";
    "processorSpeedCheckFailed" PROCESSOR_SPEED_CHECK_FAILED, processor_speed_check_failed bool -> Option<bool>, with_processor_speed_check_failed(bool), "`processorSpeedCheckFailed`: `Edm.Boolean`, metadata";
    "ramCheckFailed" RAM_CHECK_FAILED, ram_check_failed bool -> Option<bool>, with_ram_check_failed(bool), "`ramCheckFailed`: `Edm.Boolean`, metadata";
    "secureBootCheckFailed" SECURE_BOOT_CHECK_FAILED, secure_boot_check_failed bool -> Option<bool>, with_secure_boot_check_failed(bool), "`secureBootCheckFailed`: `Edm.Boolean`, metadata";
    "serialNumber" SERIAL_NUMBER, serial_number str -> Option<&str>, with_serial_number(String), "`serialNumber`: `Edm.String`, metadata";
    "storageCheckFailed" STORAGE_CHECK_FAILED, storage_check_failed bool -> Option<bool>, with_storage_check_failed(bool), "`storageCheckFailed`: `Edm.Boolean`, metadata";
    "tenantAttached" TENANT_ATTACHED, tenant_attached bool -> Option<bool>, with_tenant_attached(bool), "`tenantAttached`: `Edm.Boolean`, metadata";
    "tpmCheckFailed" TPM_CHECK_FAILED, tpm_check_failed bool -> Option<bool>, with_tpm_check_failed(bool), "`tpmCheckFailed`: `Edm.Boolean`, metadata";
    "upgradeEligibility" UPGRADE_ELIGIBILITY, upgrade_eligibility enumeration -> Option<super::OperatingSystemUpgradeEligibility>, with_upgrade_eligibility(super::OperatingSystemUpgradeEligibility), "`upgradeEligibility`: `microsoft.graph.operatingSystemUpgradeEligibility`, metadata";
    "windowsScore" WINDOWS_SCORE, windows_score f64 -> Option<f64>, with_windows_score(f64), "`windowsScore`: `Edm.Double`, metadata";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary`, metadata
    UserExperienceAnalyticsWorkFromAnywhereDevicesSummary = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevicesSummary";
    "autopilotDevicesSummary" AUTOPILOT_DEVICES_SUMMARY, autopilot_devices_summary model -> Option<&super::UserExperienceAnalyticsAutopilotDevicesSummary>, with_autopilot_devices_summary(super::UserExperienceAnalyticsAutopilotDevicesSummary), "`autopilotDevicesSummary`: `microsoft.graph.userExperienceAnalyticsAutopilotDevicesSummary`, metadata";
    "cloudIdentityDevicesSummary" CLOUD_IDENTITY_DEVICES_SUMMARY, cloud_identity_devices_summary model -> Option<&super::UserExperienceAnalyticsCloudIdentityDevicesSummary>, with_cloud_identity_devices_summary(super::UserExperienceAnalyticsCloudIdentityDevicesSummary), "`cloudIdentityDevicesSummary`: `microsoft.graph.userExperienceAnalyticsCloudIdentityDevicesSummary`, metadata";
    "cloudManagementDevicesSummary" CLOUD_MANAGEMENT_DEVICES_SUMMARY, cloud_management_devices_summary model -> Option<&super::UserExperienceAnalyticsCloudManagementDevicesSummary>, with_cloud_management_devices_summary(super::UserExperienceAnalyticsCloudManagementDevicesSummary), "`cloudManagementDevicesSummary`: `microsoft.graph.userExperienceAnalyticsCloudManagementDevicesSummary`, metadata";
    "coManagedDevices" CO_MANAGED_DEVICES, co_managed_devices i32 -> Option<i32>, with_co_managed_devices(i32), "`coManagedDevices`: `Edm.Int32`, metadata";
    "devicesNotAutopilotRegistered" DEVICES_NOT_AUTOPILOT_REGISTERED, devices_not_autopilot_registered i32 -> Option<i32>, with_devices_not_autopilot_registered(i32), "`devicesNotAutopilotRegistered`: `Edm.Int32`, metadata";
    "devicesWithoutAutopilotProfileAssigned" DEVICES_WITHOUT_AUTOPILOT_PROFILE_ASSIGNED, devices_without_autopilot_profile_assigned i32 -> Option<i32>, with_devices_without_autopilot_profile_assigned(i32), "`devicesWithoutAutopilotProfileAssigned`: `Edm.Int32`, metadata";
    "devicesWithoutCloudIdentity" DEVICES_WITHOUT_CLOUD_IDENTITY, devices_without_cloud_identity i32 -> Option<i32>, with_devices_without_cloud_identity(i32), "`devicesWithoutCloudIdentity`: `Edm.Int32`, metadata";
    "intuneDevices" INTUNE_DEVICES, intune_devices i32 -> Option<i32>, with_intune_devices(i32), "`intuneDevices`: `Edm.Int32`, metadata";
    "tenantAttachDevices" TENANT_ATTACH_DEVICES, tenant_attach_devices i32 -> Option<i32>, with_tenant_attach_devices(i32), "`tenantAttachDevices`: `Edm.Int32`, metadata";
    "totalDevices" TOTAL_DEVICES, total_devices i32 -> Option<i32>, with_total_devices(i32), "`totalDevices`: `Edm.Int32`, metadata";
    "unsupportedOSversionDevices" UNSUPPORTED_O_SVERSION_DEVICES, unsupported_o_sversion_devices i32 -> Option<i32>, with_unsupported_o_sversion_devices(i32), "`unsupportedOSversionDevices`: `Edm.Int32`, metadata";
    "windows10Devices" WINDOWS10_DEVICES, windows10_devices i32 -> Option<i32>, with_windows10_devices(i32), "`windows10Devices`: `Edm.Int32`, metadata";
    "windows10DevicesSummary" WINDOWS10_DEVICES_SUMMARY, windows10_devices_summary model -> Option<&super::UserExperienceAnalyticsWindows10DevicesSummary>, with_windows10_devices_summary(super::UserExperienceAnalyticsWindows10DevicesSummary), "`windows10DevicesSummary`: `microsoft.graph.userExperienceAnalyticsWindows10DevicesSummary`, metadata";
    "windows10DevicesWithoutTenantAttach" WINDOWS10_DEVICES_WITHOUT_TENANT_ATTACH, windows10_devices_without_tenant_attach i32 -> Option<i32>, with_windows10_devices_without_tenant_attach(i32), "`windows10DevicesWithoutTenantAttach`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereHardwareReadinessMetric";
    inherited "id" ID, with_id(String), "`id`";
    "osCheckFailedPercentage" OS_CHECK_FAILED_PERCENTAGE, os_check_failed_percentage f64 -> Option<f64>, with_os_check_failed_percentage(f64), "`osCheckFailedPercentage`: `Edm.Double`, metadata";
    "processor64BitCheckFailedPercentage" PROCESSOR64_BIT_CHECK_FAILED_PERCENTAGE, processor64_bit_check_failed_percentage f64 -> Option<f64>, with_processor64_bit_check_failed_percentage(f64), "`processor64BitCheckFailedPercentage`: `Edm.Double`, metadata";
    "processorCoreCountCheckFailedPercentage" PROCESSOR_CORE_COUNT_CHECK_FAILED_PERCENTAGE, processor_core_count_check_failed_percentage f64 -> Option<f64>, with_processor_core_count_check_failed_percentage(f64), "`processorCoreCountCheckFailedPercentage`: `Edm.Double`, metadata";
    "processorFamilyCheckFailedPercentage" PROCESSOR_FAMILY_CHECK_FAILED_PERCENTAGE, processor_family_check_failed_percentage f64 -> Option<f64>, with_processor_family_check_failed_percentage(f64), "`processorFamilyCheckFailedPercentage`: `Edm.Double`, metadata";
    "processorSpeedCheckFailedPercentage" PROCESSOR_SPEED_CHECK_FAILED_PERCENTAGE, processor_speed_check_failed_percentage f64 -> Option<f64>, with_processor_speed_check_failed_percentage(f64), "`processorSpeedCheckFailedPercentage`: `Edm.Double`, metadata";
    "ramCheckFailedPercentage" RAM_CHECK_FAILED_PERCENTAGE, ram_check_failed_percentage f64 -> Option<f64>, with_ram_check_failed_percentage(f64), "`ramCheckFailedPercentage`: `Edm.Double`, metadata";
    "secureBootCheckFailedPercentage" SECURE_BOOT_CHECK_FAILED_PERCENTAGE, secure_boot_check_failed_percentage f64 -> Option<f64>, with_secure_boot_check_failed_percentage(f64), "`secureBootCheckFailedPercentage`: `Edm.Double`, metadata";
    "storageCheckFailedPercentage" STORAGE_CHECK_FAILED_PERCENTAGE, storage_check_failed_percentage f64 -> Option<f64>, with_storage_check_failed_percentage(f64), "`storageCheckFailedPercentage`: `Edm.Double`, metadata";
    "totalDeviceCount" TOTAL_DEVICE_COUNT, total_device_count i32 -> Option<i32>, with_total_device_count(i32), "`totalDeviceCount`: `Edm.Int32`, metadata";
    "tpmCheckFailedPercentage" TPM_CHECK_FAILED_PERCENTAGE, tpm_check_failed_percentage f64 -> Option<f64>, with_tpm_check_failed_percentage(f64), "`tpmCheckFailedPercentage`: `Edm.Double`, metadata";
    "upgradeEligibleDeviceCount" UPGRADE_ELIGIBLE_DEVICE_COUNT, upgrade_eligible_device_count i32 -> Option<i32>, with_upgrade_eligible_device_count(i32), "`upgradeEligibleDeviceCount`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereMetric: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereMetric";
    inherited "id" ID, with_id(String), "`id`";
    "metricDevices" METRIC_DEVICES, metric_devices models -> Option<&[super::UserExperienceAnalyticsWorkFromAnywhereDevice]>, with_metric_devices(Vec<super::UserExperienceAnalyticsWorkFromAnywhereDevice>), "`metricDevices`: `Collection(microsoft.graph.userExperienceAnalyticsWorkFromAnywhereDevice)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, metadata, with the accessors of [`Entity`](super::Entity)
    UserExperienceAnalyticsWorkFromAnywhereModelPerformance: super::Entity = "microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance";
    inherited "id" ID, with_id(String), "`id`";
    "cloudIdentityScore" CLOUD_IDENTITY_SCORE, cloud_identity_score f64 -> Option<f64>, with_cloud_identity_score(f64), "`cloudIdentityScore`: `Edm.Double`, metadata";
    "cloudManagementScore" CLOUD_MANAGEMENT_SCORE, cloud_management_score f64 -> Option<f64>, with_cloud_management_score(f64), "`cloudManagementScore`: `Edm.Double`, metadata";
    "cloudProvisioningScore" CLOUD_PROVISIONING_SCORE, cloud_provisioning_score f64 -> Option<f64>, with_cloud_provisioning_score(f64), "`cloudProvisioningScore`: `Edm.Double`, metadata";
    "healthStatus" HEALTH_STATUS, health_status enumeration -> Option<super::UserExperienceAnalyticsHealthState>, with_health_status(super::UserExperienceAnalyticsHealthState), "`healthStatus`: `microsoft.graph.userExperienceAnalyticsHealthState`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`, metadata";
    "modelDeviceCount" MODEL_DEVICE_COUNT, model_device_count i32 -> Option<i32>, with_model_device_count(i32), "`modelDeviceCount`: `Edm.Int32`, metadata";
    "windowsScore" WINDOWS_SCORE, windows_score f64 -> Option<f64>, with_windows_score(f64), "`windowsScore`: `Edm.Double`, metadata";
    "workFromAnywhereScore" WORK_FROM_ANYWHERE_SCORE, work_from_anywhere_score f64 -> Option<f64>, with_work_from_anywhere_score(f64), "`workFromAnywhereScore`: `Edm.Double`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.userInstallStateSummary`](https://learn.microsoft.com/graph/api/resources/intune-books-userinstallstatesummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    UserInstallStateSummary: super::Entity = "microsoft.graph.userInstallStateSummary";
    inherited "id" ID, with_id(String), "`id`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "installedDeviceCount" INSTALLED_DEVICE_COUNT, installed_device_count i32 -> Option<i32>, with_installed_device_count(i32), "`installedDeviceCount`: `Edm.Int32`";
    "failedDeviceCount" FAILED_DEVICE_COUNT, failed_device_count i32 -> Option<i32>, with_failed_device_count(i32), "`failedDeviceCount`: `Edm.Int32`";
    "notInstalledDeviceCount" NOT_INSTALLED_DEVICE_COUNT, not_installed_device_count i32 -> Option<i32>, with_not_installed_device_count(i32), "`notInstalledDeviceCount`: `Edm.Int32`";
    "deviceStates" DEVICE_STATES, device_states models -> Option<&[super::DeviceInstallState]>, with_device_states(Vec<super::DeviceInstallState>), "`deviceStates`: `Collection(microsoft.graph.deviceInstallState)`";
}
