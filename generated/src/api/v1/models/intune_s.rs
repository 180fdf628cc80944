// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime, Parsed, Time};

crate::runtime::enumeration! {
    /// [`microsoft.graph.safeSearchFilterType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-safesearchfiltertype?view=graph-rest-1.0)
    SafeSearchFilterType = "microsoft.graph.safeSearchFilterType" {
        UserDefined = "userDefined",
        Strict = "strict",
        Moderate = "moderate",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.settingSource`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsource?view=graph-rest-1.0)
    SettingSource = "microsoft.graph.settingSource";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "sourceType" SOURCE_TYPE, source_type enumeration -> Option<super::SettingSourceType>, with_source_type(super::SettingSourceType), "`sourceType`: `microsoft.graph.settingSourceType`" "Possible values are: deviceConfiguration, deviceIntent.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.settingSourceType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingsourcetype?view=graph-rest-1.0)
    SettingSourceType = "microsoft.graph.settingSourceType" {
        DeviceConfiguration = "deviceConfiguration",
        DeviceIntent = "deviceIntent",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.settingStateDeviceSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-settingstatedevicesummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAccountDeletionPolicyType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountdeletionpolicytype?view=graph-rest-1.0)
    SharedPcAccountDeletionPolicyType = "microsoft.graph.sharedPCAccountDeletionPolicyType" {
        Immediate = "immediate",
        DiskSpaceThreshold = "diskSpaceThreshold",
        DiskSpaceThresholdOrInactiveThreshold = "diskSpaceThresholdOrInactiveThreshold",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.sharedPCAccountManagerPolicy`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcaccountmanagerpolicy?view=graph-rest-1.0)
    SharedPcAccountManagerPolicy = "microsoft.graph.sharedPCAccountManagerPolicy";
    "accountDeletionPolicy" ACCOUNT_DELETION_POLICY, account_deletion_policy enumeration -> Option<super::SharedPcAccountDeletionPolicyType>, with_account_deletion_policy(super::SharedPcAccountDeletionPolicyType), "`accountDeletionPolicy`: `microsoft.graph.sharedPCAccountDeletionPolicyType`" "Possible values are: immediate, diskSpaceThreshold, diskSpaceThresholdOrInactiveThreshold.";
    "cacheAccountsAboveDiskFreePercentage" CACHE_ACCOUNTS_ABOVE_DISK_FREE_PERCENTAGE, cache_accounts_above_disk_free_percentage i32 -> Option<i32>, with_cache_accounts_above_disk_free_percentage(i32), "`cacheAccountsAboveDiskFreePercentage`: `Edm.Int32`";
    "inactiveThresholdDays" INACTIVE_THRESHOLD_DAYS, inactive_threshold_days i32 -> Option<i32>, with_inactive_threshold_days(i32), "`inactiveThresholdDays`: `Edm.Int32`";
    "removeAccountsBelowDiskFreePercentage" REMOVE_ACCOUNTS_BELOW_DISK_FREE_PERCENTAGE, remove_accounts_below_disk_free_percentage i32 -> Option<i32>, with_remove_accounts_below_disk_free_percentage(i32), "`removeAccountsBelowDiskFreePercentage`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.sharedPCAllowedAccountType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcallowedaccounttype?view=graph-rest-1.0)
    SharedPcAllowedAccountType = "microsoft.graph.sharedPCAllowedAccountType" {
        Guest = "guest",
        Domain = "domain",
    }
}

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.sharedPCConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sharedpcconfiguration?view=graph-rest-1.0), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    SharedPcConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.sharedPCConfiguration";
    inherited "id" ID, with_id(String), "`id`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "version" VERSION, with_version(i32), "`version`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::DeviceConfigurationAssignment>), "`assignments`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::DeviceConfigurationDeviceStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::DeviceConfigurationUserStatus>), "`userStatuses`";
    inherited "deviceStatusOverview" DEVICE_STATUS_OVERVIEW, with_device_status_overview(super::DeviceConfigurationDeviceOverview), "`deviceStatusOverview`";
    inherited "userStatusOverview" USER_STATUS_OVERVIEW, with_user_status_overview(super::DeviceConfigurationUserOverview), "`userStatusOverview`";
    inherited "deviceSettingStateSummaries" DEVICE_SETTING_STATE_SUMMARIES, with_device_setting_state_summaries(Vec<super::SettingStateDeviceSummary>), "`deviceSettingStateSummaries`";
    "accountManagerPolicy" ACCOUNT_MANAGER_POLICY, account_manager_policy model -> Option<&super::SharedPcAccountManagerPolicy>, with_account_manager_policy(super::SharedPcAccountManagerPolicy), "`accountManagerPolicy`: `microsoft.graph.sharedPCAccountManagerPolicy`";
    "allowedAccounts" ALLOWED_ACCOUNTS, allowed_accounts flags -> Option<Flags<super::SharedPcAllowedAccountType>>, with_allowed_accounts(Flags<super::SharedPcAllowedAccountType>), "`allowedAccounts`: `microsoft.graph.sharedPCAllowedAccountType`" "Possible values are: guest, domain.";
    "allowLocalStorage" ALLOW_LOCAL_STORAGE, allow_local_storage bool -> Option<bool>, with_allow_local_storage(bool), "`allowLocalStorage`: `Edm.Boolean`";
    "disableAccountManager" DISABLE_ACCOUNT_MANAGER, disable_account_manager bool -> Option<bool>, with_disable_account_manager(bool), "`disableAccountManager`: `Edm.Boolean`";
    "disableEduPolicies" DISABLE_EDU_POLICIES, disable_edu_policies bool -> Option<bool>, with_disable_edu_policies(bool), "`disableEduPolicies`: `Edm.Boolean`";
    "disablePowerPolicies" DISABLE_POWER_POLICIES, disable_power_policies bool -> Option<bool>, with_disable_power_policies(bool), "`disablePowerPolicies`: `Edm.Boolean`";
    "disableSignInOnResume" DISABLE_SIGN_IN_ON_RESUME, disable_sign_in_on_resume bool -> Option<bool>, with_disable_sign_in_on_resume(bool), "`disableSignInOnResume`: `Edm.Boolean`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "idleTimeBeforeSleepInSeconds" IDLE_TIME_BEFORE_SLEEP_IN_SECONDS, idle_time_before_sleep_in_seconds i32 -> Option<i32>, with_idle_time_before_sleep_in_seconds(i32), "`idleTimeBeforeSleepInSeconds`: `Edm.Int32`";
    "kioskAppDisplayName" KIOSK_APP_DISPLAY_NAME, kiosk_app_display_name str -> Option<&str>, with_kiosk_app_display_name(String), "`kioskAppDisplayName`: `Edm.String`";
    "kioskAppUserModelId" KIOSK_APP_USER_MODEL_ID, kiosk_app_user_model_id str -> Option<&str>, with_kiosk_app_user_model_id(String), "`kioskAppUserModelId`: `Edm.String`";
    "maintenanceStartTime" MAINTENANCE_START_TIME, maintenance_start_time time_of_day -> Parsed<Time>, with_maintenance_start_time(Time), "`maintenanceStartTime`: `Edm.TimeOfDay`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.siteSecurityLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-sitesecuritylevel?view=graph-rest-1.0)
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
    /// [`microsoft.graph.softwareUpdateStatusSummary`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-softwareupdatestatussummary?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.stateManagementSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-statemanagementsetting?view=graph-rest-1.0)
    StateManagementSetting = "microsoft.graph.stateManagementSetting" {
        NotConfigured = "notConfigured",
        Blocked = "blocked",
        Allowed = "allowed",
    }
}
