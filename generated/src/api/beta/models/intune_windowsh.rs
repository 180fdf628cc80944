// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsHealthMonitoringConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsHealthMonitoringConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsHealthMonitoringConfiguration";
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
    "allowDeviceHealthMonitoring" ALLOW_DEVICE_HEALTH_MONITORING, allow_device_health_monitoring enumeration -> Option<super::Enablement>, with_allow_device_health_monitoring(super::Enablement), "`allowDeviceHealthMonitoring`: `microsoft.graph.enablement`" "Possible values are: notConfigured, enabled, disabled.";
    "configDeviceHealthMonitoringScope" CONFIG_DEVICE_HEALTH_MONITORING_SCOPE, config_device_health_monitoring_scope flags -> Option<Flags<super::WindowsHealthMonitoringScope>>, with_config_device_health_monitoring_scope(Flags<super::WindowsHealthMonitoringScope>), "`configDeviceHealthMonitoringScope`: `microsoft.graph.windowsHealthMonitoringScope`" "Possible values are: undefined, healthMonitoring, bootPerformance, windowsUpdates.";
    "configDeviceHealthMonitoringCustomScope" CONFIG_DEVICE_HEALTH_MONITORING_CUSTOM_SCOPE, config_device_health_monitoring_custom_scope str -> Option<&str>, with_config_device_health_monitoring_custom_scope(String), "`configDeviceHealthMonitoringCustomScope`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHealthMonitoringScope`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowshealthmonitoringscope?view=graph-rest-beta)
    WindowsHealthMonitoringScope = "microsoft.graph.windowsHealthMonitoringScope" {
        Undefined = "undefined",
        HealthMonitoring = "healthMonitoring",
        BootPerformance = "bootPerformance",
        WindowsUpdates = "windowsUpdates",
        PrivilegeManagement = "privilegeManagement",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsHelloForBusinessPinUsage`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-windowshelloforbusinesspinusage?view=graph-rest-beta)
    WindowsHelloForBusinessPinUsage = "microsoft.graph.windowsHelloForBusinessPinUsage" {
        Allowed = "allowed",
        Required = "required",
        Disallowed = "disallowed",
    }
}
