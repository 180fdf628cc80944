// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallNetworkProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallnetworkprofile?view=graph-rest-beta)
    WindowsFirewallNetworkProfile = "microsoft.graph.windowsFirewallNetworkProfile"
}

impl WindowsFirewallNetworkProfile {
    /// `firewallEnabled` in queries.
    pub const FIREWALL_ENABLED: Property<Self> = Property::new("firewallEnabled");
    /// `stealthModeRequired` in queries.
    pub const STEALTH_MODE_REQUIRED: Property<Self> = Property::new("stealthModeRequired");
    /// `stealthModeBlocked` in queries.
    pub const STEALTH_MODE_BLOCKED: Property<Self> = Property::new("stealthModeBlocked");
    /// `incomingTrafficRequired` in queries.
    pub const INCOMING_TRAFFIC_REQUIRED: Property<Self> = Property::new("incomingTrafficRequired");
    /// `incomingTrafficBlocked` in queries.
    pub const INCOMING_TRAFFIC_BLOCKED: Property<Self> = Property::new("incomingTrafficBlocked");
    /// `unicastResponsesToMulticastBroadcastsRequired` in queries.
    pub const UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_REQUIRED: Property<Self> =
        Property::new("unicastResponsesToMulticastBroadcastsRequired");
    /// `unicastResponsesToMulticastBroadcastsBlocked` in queries.
    pub const UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_BLOCKED: Property<Self> =
        Property::new("unicastResponsesToMulticastBroadcastsBlocked");
    /// `inboundNotificationsRequired` in queries.
    pub const INBOUND_NOTIFICATIONS_REQUIRED: Property<Self> = Property::new("inboundNotificationsRequired");
    /// `inboundNotificationsBlocked` in queries.
    pub const INBOUND_NOTIFICATIONS_BLOCKED: Property<Self> = Property::new("inboundNotificationsBlocked");
    /// `authorizedApplicationRulesFromGroupPolicyMerged` in queries.
    pub const AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> =
        Property::new("authorizedApplicationRulesFromGroupPolicyMerged");
    /// `authorizedApplicationRulesFromGroupPolicyNotMerged` in queries.
    pub const AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<Self> =
        Property::new("authorizedApplicationRulesFromGroupPolicyNotMerged");
    /// `globalPortRulesFromGroupPolicyMerged` in queries.
    pub const GLOBAL_PORT_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> =
        Property::new("globalPortRulesFromGroupPolicyMerged");
    /// `globalPortRulesFromGroupPolicyNotMerged` in queries.
    pub const GLOBAL_PORT_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<Self> =
        Property::new("globalPortRulesFromGroupPolicyNotMerged");
    /// `connectionSecurityRulesFromGroupPolicyMerged` in queries.
    pub const CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> =
        Property::new("connectionSecurityRulesFromGroupPolicyMerged");
    /// `connectionSecurityRulesFromGroupPolicyNotMerged` in queries.
    pub const CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<Self> =
        Property::new("connectionSecurityRulesFromGroupPolicyNotMerged");
    /// `outboundConnectionsRequired` in queries.
    pub const OUTBOUND_CONNECTIONS_REQUIRED: Property<Self> = Property::new("outboundConnectionsRequired");
    /// `outboundConnectionsBlocked` in queries.
    pub const OUTBOUND_CONNECTIONS_BLOCKED: Property<Self> = Property::new("outboundConnectionsBlocked");
    /// `inboundConnectionsRequired` in queries.
    pub const INBOUND_CONNECTIONS_REQUIRED: Property<Self> = Property::new("inboundConnectionsRequired");
    /// `inboundConnectionsBlocked` in queries.
    pub const INBOUND_CONNECTIONS_BLOCKED: Property<Self> = Property::new("inboundConnectionsBlocked");
    /// `securedPacketExemptionAllowed` in queries.
    pub const SECURED_PACKET_EXEMPTION_ALLOWED: Property<Self> = Property::new("securedPacketExemptionAllowed");
    /// `securedPacketExemptionBlocked` in queries.
    pub const SECURED_PACKET_EXEMPTION_BLOCKED: Property<Self> = Property::new("securedPacketExemptionBlocked");
    /// `policyRulesFromGroupPolicyMerged` in queries.
    pub const POLICY_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> = Property::new("policyRulesFromGroupPolicyMerged");
    /// `policyRulesFromGroupPolicyNotMerged` in queries.
    pub const POLICY_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<Self> =
        Property::new("policyRulesFromGroupPolicyNotMerged");

    /// `firewallEnabled`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn firewall_enabled(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("firewallEnabled")
    }

    /// Sets `firewallEnabled`.
    pub fn with_firewall_enabled(self, value: impl Into<Nullable<super::StateManagementSetting>>) -> Self {
        Self(self.0.with("firewallEnabled", value))
    }

    /// `stealthModeRequired`: `Edm.Boolean`
    pub fn stealth_mode_required(&self) -> Option<bool> {
        self.0.bool("stealthModeRequired")
    }

    /// Sets `stealthModeRequired`.
    pub fn with_stealth_mode_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("stealthModeRequired", value))
    }

    /// `stealthModeBlocked`: `Edm.Boolean`
    pub fn stealth_mode_blocked(&self) -> Option<bool> {
        self.0.bool("stealthModeBlocked")
    }

    /// Sets `stealthModeBlocked`.
    pub fn with_stealth_mode_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("stealthModeBlocked", value))
    }

    /// `incomingTrafficRequired`: `Edm.Boolean`
    pub fn incoming_traffic_required(&self) -> Option<bool> {
        self.0.bool("incomingTrafficRequired")
    }

    /// Sets `incomingTrafficRequired`.
    pub fn with_incoming_traffic_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("incomingTrafficRequired", value))
    }

    /// `incomingTrafficBlocked`: `Edm.Boolean`
    pub fn incoming_traffic_blocked(&self) -> Option<bool> {
        self.0.bool("incomingTrafficBlocked")
    }

    /// Sets `incomingTrafficBlocked`.
    pub fn with_incoming_traffic_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("incomingTrafficBlocked", value))
    }

    /// `unicastResponsesToMulticastBroadcastsRequired`: `Edm.Boolean`
    pub fn unicast_responses_to_multicast_broadcasts_required(&self) -> Option<bool> {
        self.0.bool("unicastResponsesToMulticastBroadcastsRequired")
    }

    /// Sets `unicastResponsesToMulticastBroadcastsRequired`.
    pub fn with_unicast_responses_to_multicast_broadcasts_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("unicastResponsesToMulticastBroadcastsRequired", value))
    }

    /// `unicastResponsesToMulticastBroadcastsBlocked`: `Edm.Boolean`
    pub fn unicast_responses_to_multicast_broadcasts_blocked(&self) -> Option<bool> {
        self.0.bool("unicastResponsesToMulticastBroadcastsBlocked")
    }

    /// Sets `unicastResponsesToMulticastBroadcastsBlocked`.
    pub fn with_unicast_responses_to_multicast_broadcasts_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("unicastResponsesToMulticastBroadcastsBlocked", value))
    }

    /// `inboundNotificationsRequired`: `Edm.Boolean`
    pub fn inbound_notifications_required(&self) -> Option<bool> {
        self.0.bool("inboundNotificationsRequired")
    }

    /// Sets `inboundNotificationsRequired`.
    pub fn with_inbound_notifications_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("inboundNotificationsRequired", value))
    }

    /// `inboundNotificationsBlocked`: `Edm.Boolean`
    pub fn inbound_notifications_blocked(&self) -> Option<bool> {
        self.0.bool("inboundNotificationsBlocked")
    }

    /// Sets `inboundNotificationsBlocked`.
    pub fn with_inbound_notifications_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("inboundNotificationsBlocked", value))
    }

    /// `authorizedApplicationRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn authorized_application_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("authorizedApplicationRulesFromGroupPolicyMerged")
    }

    /// Sets `authorizedApplicationRulesFromGroupPolicyMerged`.
    pub fn with_authorized_application_rules_from_group_policy_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("authorizedApplicationRulesFromGroupPolicyMerged", value))
    }

    /// `authorizedApplicationRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn authorized_application_rules_from_group_policy_not_merged(&self) -> Option<bool> {
        self.0.bool("authorizedApplicationRulesFromGroupPolicyNotMerged")
    }

    /// Sets `authorizedApplicationRulesFromGroupPolicyNotMerged`.
    pub fn with_authorized_application_rules_from_group_policy_not_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("authorizedApplicationRulesFromGroupPolicyNotMerged", value))
    }

    /// `globalPortRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn global_port_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("globalPortRulesFromGroupPolicyMerged")
    }

    /// Sets `globalPortRulesFromGroupPolicyMerged`.
    pub fn with_global_port_rules_from_group_policy_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("globalPortRulesFromGroupPolicyMerged", value))
    }

    /// `globalPortRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn global_port_rules_from_group_policy_not_merged(&self) -> Option<bool> {
        self.0.bool("globalPortRulesFromGroupPolicyNotMerged")
    }

    /// Sets `globalPortRulesFromGroupPolicyNotMerged`.
    pub fn with_global_port_rules_from_group_policy_not_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("globalPortRulesFromGroupPolicyNotMerged", value))
    }

    /// `connectionSecurityRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn connection_security_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("connectionSecurityRulesFromGroupPolicyMerged")
    }

    /// Sets `connectionSecurityRulesFromGroupPolicyMerged`.
    pub fn with_connection_security_rules_from_group_policy_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectionSecurityRulesFromGroupPolicyMerged", value))
    }

    /// `connectionSecurityRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn connection_security_rules_from_group_policy_not_merged(&self) -> Option<bool> {
        self.0.bool("connectionSecurityRulesFromGroupPolicyNotMerged")
    }

    /// Sets `connectionSecurityRulesFromGroupPolicyNotMerged`.
    pub fn with_connection_security_rules_from_group_policy_not_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectionSecurityRulesFromGroupPolicyNotMerged", value))
    }

    /// `outboundConnectionsRequired`: `Edm.Boolean`
    pub fn outbound_connections_required(&self) -> Option<bool> {
        self.0.bool("outboundConnectionsRequired")
    }

    /// Sets `outboundConnectionsRequired`.
    pub fn with_outbound_connections_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("outboundConnectionsRequired", value))
    }

    /// `outboundConnectionsBlocked`: `Edm.Boolean`
    pub fn outbound_connections_blocked(&self) -> Option<bool> {
        self.0.bool("outboundConnectionsBlocked")
    }

    /// Sets `outboundConnectionsBlocked`.
    pub fn with_outbound_connections_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("outboundConnectionsBlocked", value))
    }

    /// `inboundConnectionsRequired`: `Edm.Boolean`
    pub fn inbound_connections_required(&self) -> Option<bool> {
        self.0.bool("inboundConnectionsRequired")
    }

    /// Sets `inboundConnectionsRequired`.
    pub fn with_inbound_connections_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("inboundConnectionsRequired", value))
    }

    /// `inboundConnectionsBlocked`: `Edm.Boolean`
    pub fn inbound_connections_blocked(&self) -> Option<bool> {
        self.0.bool("inboundConnectionsBlocked")
    }

    /// Sets `inboundConnectionsBlocked`.
    pub fn with_inbound_connections_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("inboundConnectionsBlocked", value))
    }

    /// `securedPacketExemptionAllowed`: `Edm.Boolean`
    pub fn secured_packet_exemption_allowed(&self) -> Option<bool> {
        self.0.bool("securedPacketExemptionAllowed")
    }

    /// Sets `securedPacketExemptionAllowed`.
    pub fn with_secured_packet_exemption_allowed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securedPacketExemptionAllowed", value))
    }

    /// `securedPacketExemptionBlocked`: `Edm.Boolean`
    pub fn secured_packet_exemption_blocked(&self) -> Option<bool> {
        self.0.bool("securedPacketExemptionBlocked")
    }

    /// Sets `securedPacketExemptionBlocked`.
    pub fn with_secured_packet_exemption_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("securedPacketExemptionBlocked", value))
    }

    /// `policyRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn policy_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("policyRulesFromGroupPolicyMerged")
    }

    /// Sets `policyRulesFromGroupPolicyMerged`.
    pub fn with_policy_rules_from_group_policy_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("policyRulesFromGroupPolicyMerged", value))
    }

    /// `policyRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn policy_rules_from_group_policy_not_merged(&self) -> Option<bool> {
        self.0.bool("policyRulesFromGroupPolicyNotMerged")
    }

    /// Sets `policyRulesFromGroupPolicyNotMerged`.
    pub fn with_policy_rules_from_group_policy_not_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("policyRulesFromGroupPolicyNotMerged", value))
    }
}
