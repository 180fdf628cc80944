// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from deviceConfiguration.
    ///
    /// [`microsoft.graph.windowsVpnConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsvpnconfiguration?view=graph-rest-beta), with the accessors of [`DeviceConfiguration`](super::DeviceConfiguration)
    WindowsVpnConfiguration: super::DeviceConfiguration, super::Entity = "microsoft.graph.windowsVpnConfiguration" {
        "microsoft.graph.windows10VpnConfiguration",
        "microsoft.graph.windows81VpnConfiguration",
        "microsoft.graph.windowsPhone81VpnConfiguration",
    };
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
    "connectionName" CONNECTION_NAME, connection_name str -> Option<&str>, with_connection_name(String), "`connectionName`: `Edm.String`";
    "servers" SERVERS, servers models -> Option<&[super::VpnServer]>, with_servers(Vec<super::VpnServer>), "`servers`: `Collection(microsoft.graph.vpnServer)`";
    "customXml" CUSTOM_XML, custom_xml binary -> Parsed<Bytes>, with_custom_xml(Bytes), "`customXml`: `Edm.Binary`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsVpnConnectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsvpnconnectiontype?view=graph-rest-beta)
    WindowsVpnConnectionType = "microsoft.graph.windowsVpnConnectionType" {
        PulseSecure = "pulseSecure",
        F5EdgeClient = "f5EdgeClient",
        DellSonicWallMobileConnect = "dellSonicWallMobileConnect",
        CheckPointCapsuleVpn = "checkPointCapsuleVpn",
    }
}
