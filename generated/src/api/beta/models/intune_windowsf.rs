// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Flags, OffsetDateTime, Parsed};

crate::runtime::model! {
    /// Inherits from windowsupdatecatalogitem.
    ///
    /// [`microsoft.graph.windowsFeatureUpdateCatalogItem`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdatecatalogitem?view=graph-rest-beta), with the accessors of [`WindowsUpdateCatalogItem`](super::WindowsUpdateCatalogItem)
    WindowsFeatureUpdateCatalogItem: super::WindowsUpdateCatalogItem, super::Entity = "microsoft.graph.windowsFeatureUpdateCatalogItem";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    inherited "endOfSupportDate" END_OF_SUPPORT_DATE, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFeatureUpdateProfile`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofile?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsFeatureUpdateProfile: super::Entity = "microsoft.graph.windowsFeatureUpdateProfile";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "featureUpdateVersion" FEATURE_UPDATE_VERSION, feature_update_version str -> Option<&str>, with_feature_update_version(String), "`featureUpdateVersion`: `Edm.String`";
    "rolloutSettings" ROLLOUT_SETTINGS, rollout_settings model -> Option<&super::WindowsUpdateRolloutSettings>, with_rollout_settings(super::WindowsUpdateRolloutSettings), "`rolloutSettings`: `microsoft.graph.windowsUpdateRolloutSettings`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "deployableContentDisplayName" DEPLOYABLE_CONTENT_DISPLAY_NAME, deployable_content_display_name str -> Option<&str>, with_deployable_content_display_name(String), "`deployableContentDisplayName`: `Edm.String`";
    "endOfSupportDate" END_OF_SUPPORT_DATE, end_of_support_date date_time -> Parsed<OffsetDateTime>, with_end_of_support_date(OffsetDateTime), "`endOfSupportDate`: `Edm.DateTimeOffset`";
    "installFeatureUpdatesOptional" INSTALL_FEATURE_UPDATES_OPTIONAL, install_feature_updates_optional bool -> Option<bool>, with_install_feature_updates_optional(bool), "`installFeatureUpdatesOptional`: `Edm.Boolean`, metadata";
    "installLatestWindows10OnWindows11IneligibleDevice" INSTALL_LATEST_WINDOWS10_ON_WINDOWS11_INELIGIBLE_DEVICE, install_latest_windows10_on_windows11_ineligible_device bool -> Option<bool>, with_install_latest_windows10_on_windows11_ineligible_device(bool), "`installLatestWindows10OnWindows11IneligibleDevice`: `Edm.Boolean`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::WindowsFeatureUpdateProfileAssignment]>, with_assignments(Vec<super::WindowsFeatureUpdateProfileAssignment>), "`assignments`: `Collection(microsoft.graph.windowsFeatureUpdateProfileAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFeatureUpdateProfileAssignment`](https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-windowsfeatureupdateprofileassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    WindowsFeatureUpdateProfileAssignment: super::Entity = "microsoft.graph.windowsFeatureUpdateProfileAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallNetworkProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallnetworkprofile?view=graph-rest-beta)
    WindowsFirewallNetworkProfile = "microsoft.graph.windowsFirewallNetworkProfile";
    "firewallEnabled" FIREWALL_ENABLED, firewall_enabled enumeration -> Option<super::StateManagementSetting>, with_firewall_enabled(super::StateManagementSetting), "`firewallEnabled`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "stealthModeRequired" STEALTH_MODE_REQUIRED, stealth_mode_required bool -> Option<bool>, with_stealth_mode_required(bool), "`stealthModeRequired`: `Edm.Boolean`";
    "stealthModeBlocked" STEALTH_MODE_BLOCKED, stealth_mode_blocked bool -> Option<bool>, with_stealth_mode_blocked(bool), "`stealthModeBlocked`: `Edm.Boolean`";
    "incomingTrafficRequired" INCOMING_TRAFFIC_REQUIRED, incoming_traffic_required bool -> Option<bool>, with_incoming_traffic_required(bool), "`incomingTrafficRequired`: `Edm.Boolean`";
    "incomingTrafficBlocked" INCOMING_TRAFFIC_BLOCKED, incoming_traffic_blocked bool -> Option<bool>, with_incoming_traffic_blocked(bool), "`incomingTrafficBlocked`: `Edm.Boolean`";
    "unicastResponsesToMulticastBroadcastsRequired" UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_REQUIRED, unicast_responses_to_multicast_broadcasts_required bool -> Option<bool>, with_unicast_responses_to_multicast_broadcasts_required(bool), "`unicastResponsesToMulticastBroadcastsRequired`: `Edm.Boolean`";
    "unicastResponsesToMulticastBroadcastsBlocked" UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_BLOCKED, unicast_responses_to_multicast_broadcasts_blocked bool -> Option<bool>, with_unicast_responses_to_multicast_broadcasts_blocked(bool), "`unicastResponsesToMulticastBroadcastsBlocked`: `Edm.Boolean`";
    "inboundNotificationsRequired" INBOUND_NOTIFICATIONS_REQUIRED, inbound_notifications_required bool -> Option<bool>, with_inbound_notifications_required(bool), "`inboundNotificationsRequired`: `Edm.Boolean`";
    "inboundNotificationsBlocked" INBOUND_NOTIFICATIONS_BLOCKED, inbound_notifications_blocked bool -> Option<bool>, with_inbound_notifications_blocked(bool), "`inboundNotificationsBlocked`: `Edm.Boolean`";
    "authorizedApplicationRulesFromGroupPolicyMerged" AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_MERGED, authorized_application_rules_from_group_policy_merged bool -> Option<bool>, with_authorized_application_rules_from_group_policy_merged(bool), "`authorizedApplicationRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "authorizedApplicationRulesFromGroupPolicyNotMerged" AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_NOT_MERGED, authorized_application_rules_from_group_policy_not_merged bool -> Option<bool>, with_authorized_application_rules_from_group_policy_not_merged(bool), "`authorizedApplicationRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
    "globalPortRulesFromGroupPolicyMerged" GLOBAL_PORT_RULES_FROM_GROUP_POLICY_MERGED, global_port_rules_from_group_policy_merged bool -> Option<bool>, with_global_port_rules_from_group_policy_merged(bool), "`globalPortRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "globalPortRulesFromGroupPolicyNotMerged" GLOBAL_PORT_RULES_FROM_GROUP_POLICY_NOT_MERGED, global_port_rules_from_group_policy_not_merged bool -> Option<bool>, with_global_port_rules_from_group_policy_not_merged(bool), "`globalPortRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
    "connectionSecurityRulesFromGroupPolicyMerged" CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_MERGED, connection_security_rules_from_group_policy_merged bool -> Option<bool>, with_connection_security_rules_from_group_policy_merged(bool), "`connectionSecurityRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "connectionSecurityRulesFromGroupPolicyNotMerged" CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_NOT_MERGED, connection_security_rules_from_group_policy_not_merged bool -> Option<bool>, with_connection_security_rules_from_group_policy_not_merged(bool), "`connectionSecurityRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
    "outboundConnectionsRequired" OUTBOUND_CONNECTIONS_REQUIRED, outbound_connections_required bool -> Option<bool>, with_outbound_connections_required(bool), "`outboundConnectionsRequired`: `Edm.Boolean`";
    "outboundConnectionsBlocked" OUTBOUND_CONNECTIONS_BLOCKED, outbound_connections_blocked bool -> Option<bool>, with_outbound_connections_blocked(bool), "`outboundConnectionsBlocked`: `Edm.Boolean`";
    "inboundConnectionsRequired" INBOUND_CONNECTIONS_REQUIRED, inbound_connections_required bool -> Option<bool>, with_inbound_connections_required(bool), "`inboundConnectionsRequired`: `Edm.Boolean`";
    "inboundConnectionsBlocked" INBOUND_CONNECTIONS_BLOCKED, inbound_connections_blocked bool -> Option<bool>, with_inbound_connections_blocked(bool), "`inboundConnectionsBlocked`: `Edm.Boolean`";
    "securedPacketExemptionAllowed" SECURED_PACKET_EXEMPTION_ALLOWED, secured_packet_exemption_allowed bool -> Option<bool>, with_secured_packet_exemption_allowed(bool), "`securedPacketExemptionAllowed`: `Edm.Boolean`";
    "securedPacketExemptionBlocked" SECURED_PACKET_EXEMPTION_BLOCKED, secured_packet_exemption_blocked bool -> Option<bool>, with_secured_packet_exemption_blocked(bool), "`securedPacketExemptionBlocked`: `Edm.Boolean`";
    "policyRulesFromGroupPolicyMerged" POLICY_RULES_FROM_GROUP_POLICY_MERGED, policy_rules_from_group_policy_merged bool -> Option<bool>, with_policy_rules_from_group_policy_merged(bool), "`policyRulesFromGroupPolicyMerged`: `Edm.Boolean`";
    "policyRulesFromGroupPolicyNotMerged" POLICY_RULES_FROM_GROUP_POLICY_NOT_MERGED, policy_rules_from_group_policy_not_merged bool -> Option<bool>, with_policy_rules_from_group_policy_not_merged(bool), "`policyRulesFromGroupPolicyNotMerged`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallrule?view=graph-rest-beta)
    WindowsFirewallRule = "microsoft.graph.windowsFirewallRule";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "packageFamilyName" PACKAGE_FAMILY_NAME, package_family_name str -> Option<&str>, with_package_family_name(String), "`packageFamilyName`: `Edm.String`";
    "filePath" FILE_PATH, file_path str -> Option<&str>, with_file_path(String), "`filePath`: `Edm.String`";
    "serviceName" SERVICE_NAME, service_name str -> Option<&str>, with_service_name(String), "`serviceName`: `Edm.String`";
    "protocol" PROTOCOL, protocol i32 -> Option<i32>, with_protocol(i32), "`protocol`: `Edm.Int32`";
    "localPortRanges" LOCAL_PORT_RANGES, local_port_ranges strs -> Option<Vec<&str>>, with_local_port_ranges(Vec<String>), "`localPortRanges`: `Collection(Edm.String)`";
    "remotePortRanges" REMOTE_PORT_RANGES, remote_port_ranges strs -> Option<Vec<&str>>, with_remote_port_ranges(Vec<String>), "`remotePortRanges`: `Collection(Edm.String)`";
    "localAddressRanges" LOCAL_ADDRESS_RANGES, local_address_ranges strs -> Option<Vec<&str>>, with_local_address_ranges(Vec<String>), "`localAddressRanges`: `Collection(Edm.String)`";
    "remoteAddressRanges" REMOTE_ADDRESS_RANGES, remote_address_ranges strs -> Option<Vec<&str>>, with_remote_address_ranges(Vec<String>), "`remoteAddressRanges`: `Collection(Edm.String)`";
    "profileTypes" PROFILE_TYPES, profile_types flags -> Option<Flags<super::WindowsFirewallRuleNetworkProfileTypes>>, with_profile_types(Flags<super::WindowsFirewallRuleNetworkProfileTypes>), "`profileTypes`: `microsoft.graph.windowsFirewallRuleNetworkProfileTypes`" "Possible values are: notConfigured, domain, private, public.";
    "action" ACTION, action enumeration -> Option<super::StateManagementSetting>, with_action(super::StateManagementSetting), "`action`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "trafficDirection" TRAFFIC_DIRECTION, traffic_direction enumeration -> Option<super::WindowsFirewallRuleTrafficDirectionType>, with_traffic_direction(super::WindowsFirewallRuleTrafficDirectionType), "`trafficDirection`: `microsoft.graph.windowsFirewallRuleTrafficDirectionType`" "Possible values are: notConfigured, out, in.";
    "interfaceTypes" INTERFACE_TYPES, interface_types flags -> Option<Flags<super::WindowsFirewallRuleInterfaceTypes>>, with_interface_types(Flags<super::WindowsFirewallRuleInterfaceTypes>), "`interfaceTypes`: `microsoft.graph.windowsFirewallRuleInterfaceTypes`" "Possible values are: notConfigured, remoteAccess, wireless, lan.";
    "edgeTraversal" EDGE_TRAVERSAL, edge_traversal enumeration -> Option<super::StateManagementSetting>, with_edge_traversal(super::StateManagementSetting), "`edgeTraversal`: `microsoft.graph.stateManagementSetting`" "Possible values are: notConfigured, blocked, allowed.";
    "localUserAuthorizations" LOCAL_USER_AUTHORIZATIONS, local_user_authorizations str -> Option<&str>, with_local_user_authorizations(String), "`localUserAuthorizations`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleInterfaceTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallruleinterfacetypes?view=graph-rest-beta)
    WindowsFirewallRuleInterfaceTypes = "microsoft.graph.windowsFirewallRuleInterfaceTypes" {
        NotConfigured = "notConfigured",
        RemoteAccess = "remoteAccess",
        Wireless = "wireless",
        Lan = "lan",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleNetworkProfileTypes`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallrulenetworkprofiletypes?view=graph-rest-beta)
    WindowsFirewallRuleNetworkProfileTypes = "microsoft.graph.windowsFirewallRuleNetworkProfileTypes" {
        NotConfigured = "notConfigured",
        Domain = "domain",
        Private = "private",
        Public = "public",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsFirewallRuleTrafficDirectionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallruletrafficdirectiontype?view=graph-rest-beta)
    WindowsFirewallRuleTrafficDirectionType = "microsoft.graph.windowsFirewallRuleTrafficDirectionType" {
        NotConfigured = "notConfigured",
        Out = "out",
        In = "in",
    }
}
