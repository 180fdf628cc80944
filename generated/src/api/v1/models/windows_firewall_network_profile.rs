// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallNetworkProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallnetworkprofile?view=graph-rest-1.0)
    WindowsFirewallNetworkProfile = "microsoft.graph.windowsFirewallNetworkProfile"
}

impl WindowsFirewallNetworkProfile {
    /// `firewallEnabled` in queries.
    pub const FIREWALL_ENABLED: Property<Self> = Property::new("firewallEnabled");
    /// `stealthModeBlocked` in queries.
    pub const STEALTH_MODE_BLOCKED: Property<Self> = Property::new("stealthModeBlocked");
    /// `incomingTrafficBlocked` in queries.
    pub const INCOMING_TRAFFIC_BLOCKED: Property<Self> = Property::new("incomingTrafficBlocked");
    /// `unicastResponsesToMulticastBroadcastsBlocked` in queries.
    pub const UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_BLOCKED: Property<Self> =
        Property::new("unicastResponsesToMulticastBroadcastsBlocked");
    /// `inboundNotificationsBlocked` in queries.
    pub const INBOUND_NOTIFICATIONS_BLOCKED: Property<Self> = Property::new("inboundNotificationsBlocked");
    /// `authorizedApplicationRulesFromGroupPolicyMerged` in queries.
    pub const AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> =
        Property::new("authorizedApplicationRulesFromGroupPolicyMerged");
    /// `globalPortRulesFromGroupPolicyMerged` in queries.
    pub const GLOBAL_PORT_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> =
        Property::new("globalPortRulesFromGroupPolicyMerged");
    /// `connectionSecurityRulesFromGroupPolicyMerged` in queries.
    pub const CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> =
        Property::new("connectionSecurityRulesFromGroupPolicyMerged");
    /// `outboundConnectionsBlocked` in queries.
    pub const OUTBOUND_CONNECTIONS_BLOCKED: Property<Self> = Property::new("outboundConnectionsBlocked");
    /// `inboundConnectionsBlocked` in queries.
    pub const INBOUND_CONNECTIONS_BLOCKED: Property<Self> = Property::new("inboundConnectionsBlocked");
    /// `securedPacketExemptionAllowed` in queries.
    pub const SECURED_PACKET_EXEMPTION_ALLOWED: Property<Self> = Property::new("securedPacketExemptionAllowed");
    /// `policyRulesFromGroupPolicyMerged` in queries.
    pub const POLICY_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> = Property::new("policyRulesFromGroupPolicyMerged");

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

    /// `stealthModeBlocked`: `Edm.Boolean`
    pub fn stealth_mode_blocked(&self) -> Option<bool> {
        self.0.bool("stealthModeBlocked")
    }

    /// Sets `stealthModeBlocked`.
    pub fn with_stealth_mode_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("stealthModeBlocked", value))
    }

    /// `incomingTrafficBlocked`: `Edm.Boolean`
    pub fn incoming_traffic_blocked(&self) -> Option<bool> {
        self.0.bool("incomingTrafficBlocked")
    }

    /// Sets `incomingTrafficBlocked`.
    pub fn with_incoming_traffic_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("incomingTrafficBlocked", value))
    }

    /// `unicastResponsesToMulticastBroadcastsBlocked`: `Edm.Boolean`
    pub fn unicast_responses_to_multicast_broadcasts_blocked(&self) -> Option<bool> {
        self.0.bool("unicastResponsesToMulticastBroadcastsBlocked")
    }

    /// Sets `unicastResponsesToMulticastBroadcastsBlocked`.
    pub fn with_unicast_responses_to_multicast_broadcasts_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("unicastResponsesToMulticastBroadcastsBlocked", value))
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

    /// `globalPortRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn global_port_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("globalPortRulesFromGroupPolicyMerged")
    }

    /// Sets `globalPortRulesFromGroupPolicyMerged`.
    pub fn with_global_port_rules_from_group_policy_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("globalPortRulesFromGroupPolicyMerged", value))
    }

    /// `connectionSecurityRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn connection_security_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("connectionSecurityRulesFromGroupPolicyMerged")
    }

    /// Sets `connectionSecurityRulesFromGroupPolicyMerged`.
    pub fn with_connection_security_rules_from_group_policy_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("connectionSecurityRulesFromGroupPolicyMerged", value))
    }

    /// `outboundConnectionsBlocked`: `Edm.Boolean`
    pub fn outbound_connections_blocked(&self) -> Option<bool> {
        self.0.bool("outboundConnectionsBlocked")
    }

    /// Sets `outboundConnectionsBlocked`.
    pub fn with_outbound_connections_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("outboundConnectionsBlocked", value))
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

    /// `policyRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn policy_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("policyRulesFromGroupPolicyMerged")
    }

    /// Sets `policyRulesFromGroupPolicyMerged`.
    pub fn with_policy_rules_from_group_policy_merged(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("policyRulesFromGroupPolicyMerged", value))
    }
}
