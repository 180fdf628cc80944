// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsFirewallNetworkProfile`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsfirewallnetworkprofile?view=graph-rest-beta)
    WindowsFirewallNetworkProfile = "microsoft.graph.windowsFirewallNetworkProfile"
}

impl WindowsFirewallNetworkProfile {
    pub const FIREWALL_ENABLED: Property<Self> = Property::new("firewallEnabled");
    pub const STEALTH_MODE_REQUIRED: Property<Self> = Property::new(
        "stealthModeRequired",
    );
    pub const STEALTH_MODE_BLOCKED: Property<Self> = Property::new("stealthModeBlocked");
    pub const INCOMING_TRAFFIC_REQUIRED: Property<Self> = Property::new(
        "incomingTrafficRequired",
    );
    pub const INCOMING_TRAFFIC_BLOCKED: Property<Self> = Property::new(
        "incomingTrafficBlocked",
    );
    pub const UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_REQUIRED: Property<Self> = Property::new(
        "unicastResponsesToMulticastBroadcastsRequired",
    );
    pub const UNICAST_RESPONSES_TO_MULTICAST_BROADCASTS_BLOCKED: Property<Self> = Property::new(
        "unicastResponsesToMulticastBroadcastsBlocked",
    );
    pub const INBOUND_NOTIFICATIONS_REQUIRED: Property<Self> = Property::new(
        "inboundNotificationsRequired",
    );
    pub const INBOUND_NOTIFICATIONS_BLOCKED: Property<Self> = Property::new(
        "inboundNotificationsBlocked",
    );
    pub const AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> = Property::new(
        "authorizedApplicationRulesFromGroupPolicyMerged",
    );
    pub const AUTHORIZED_APPLICATION_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<
        Self,
    > = Property::new("authorizedApplicationRulesFromGroupPolicyNotMerged");
    pub const GLOBAL_PORT_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> = Property::new(
        "globalPortRulesFromGroupPolicyMerged",
    );
    pub const GLOBAL_PORT_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<Self> = Property::new(
        "globalPortRulesFromGroupPolicyNotMerged",
    );
    pub const CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> = Property::new(
        "connectionSecurityRulesFromGroupPolicyMerged",
    );
    pub const CONNECTION_SECURITY_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<Self> = Property::new(
        "connectionSecurityRulesFromGroupPolicyNotMerged",
    );
    pub const OUTBOUND_CONNECTIONS_REQUIRED: Property<Self> = Property::new(
        "outboundConnectionsRequired",
    );
    pub const OUTBOUND_CONNECTIONS_BLOCKED: Property<Self> = Property::new(
        "outboundConnectionsBlocked",
    );
    pub const INBOUND_CONNECTIONS_REQUIRED: Property<Self> = Property::new(
        "inboundConnectionsRequired",
    );
    pub const INBOUND_CONNECTIONS_BLOCKED: Property<Self> = Property::new(
        "inboundConnectionsBlocked",
    );
    pub const SECURED_PACKET_EXEMPTION_ALLOWED: Property<Self> = Property::new(
        "securedPacketExemptionAllowed",
    );
    pub const SECURED_PACKET_EXEMPTION_BLOCKED: Property<Self> = Property::new(
        "securedPacketExemptionBlocked",
    );
    pub const POLICY_RULES_FROM_GROUP_POLICY_MERGED: Property<Self> = Property::new(
        "policyRulesFromGroupPolicyMerged",
    );
    pub const POLICY_RULES_FROM_GROUP_POLICY_NOT_MERGED: Property<Self> = Property::new(
        "policyRulesFromGroupPolicyNotMerged",
    );

    /// `firewallEnabled`: `microsoft.graph.stateManagementSetting`
    ///
    /// Possible values are: notConfigured, blocked, allowed.
    pub fn firewall_enabled(&self) -> Option<super::StateManagementSetting> {
        self.0.enumeration("firewallEnabled")
    }

    pub fn with_firewall_enabled(
        self,
        value: impl Into<Nullable<super::StateManagementSetting>>,
    ) -> Self {
        Self(self.0.with("firewallEnabled", value))
    }

    /// `stealthModeRequired`: `Edm.Boolean`
    pub fn stealth_mode_required(&self) -> Option<bool> {
        self.0.bool("stealthModeRequired")
    }

    pub fn with_stealth_mode_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("stealthModeRequired", value))
    }

    /// `stealthModeBlocked`: `Edm.Boolean`
    pub fn stealth_mode_blocked(&self) -> Option<bool> {
        self.0.bool("stealthModeBlocked")
    }

    pub fn with_stealth_mode_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("stealthModeBlocked", value))
    }

    /// `incomingTrafficRequired`: `Edm.Boolean`
    pub fn incoming_traffic_required(&self) -> Option<bool> {
        self.0.bool("incomingTrafficRequired")
    }

    pub fn with_incoming_traffic_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("incomingTrafficRequired", value))
    }

    /// `incomingTrafficBlocked`: `Edm.Boolean`
    pub fn incoming_traffic_blocked(&self) -> Option<bool> {
        self.0.bool("incomingTrafficBlocked")
    }

    pub fn with_incoming_traffic_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("incomingTrafficBlocked", value))
    }

    /// `unicastResponsesToMulticastBroadcastsRequired`: `Edm.Boolean`
    pub fn unicast_responses_to_multicast_broadcasts_required(&self) -> Option<bool> {
        self.0.bool("unicastResponsesToMulticastBroadcastsRequired")
    }

    pub fn with_unicast_responses_to_multicast_broadcasts_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("unicastResponsesToMulticastBroadcastsRequired", value))
    }

    /// `unicastResponsesToMulticastBroadcastsBlocked`: `Edm.Boolean`
    pub fn unicast_responses_to_multicast_broadcasts_blocked(&self) -> Option<bool> {
        self.0.bool("unicastResponsesToMulticastBroadcastsBlocked")
    }

    pub fn with_unicast_responses_to_multicast_broadcasts_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("unicastResponsesToMulticastBroadcastsBlocked", value))
    }

    /// `inboundNotificationsRequired`: `Edm.Boolean`
    pub fn inbound_notifications_required(&self) -> Option<bool> {
        self.0.bool("inboundNotificationsRequired")
    }

    pub fn with_inbound_notifications_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("inboundNotificationsRequired", value))
    }

    /// `inboundNotificationsBlocked`: `Edm.Boolean`
    pub fn inbound_notifications_blocked(&self) -> Option<bool> {
        self.0.bool("inboundNotificationsBlocked")
    }

    pub fn with_inbound_notifications_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("inboundNotificationsBlocked", value))
    }

    /// `authorizedApplicationRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn authorized_application_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("authorizedApplicationRulesFromGroupPolicyMerged")
    }

    pub fn with_authorized_application_rules_from_group_policy_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("authorizedApplicationRulesFromGroupPolicyMerged", value))
    }

    /// `authorizedApplicationRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn authorized_application_rules_from_group_policy_not_merged(
        &self,
    ) -> Option<bool> {
        self.0.bool("authorizedApplicationRulesFromGroupPolicyNotMerged")
    }

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

    pub fn with_global_port_rules_from_group_policy_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("globalPortRulesFromGroupPolicyMerged", value))
    }

    /// `globalPortRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn global_port_rules_from_group_policy_not_merged(&self) -> Option<bool> {
        self.0.bool("globalPortRulesFromGroupPolicyNotMerged")
    }

    pub fn with_global_port_rules_from_group_policy_not_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("globalPortRulesFromGroupPolicyNotMerged", value))
    }

    /// `connectionSecurityRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn connection_security_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("connectionSecurityRulesFromGroupPolicyMerged")
    }

    pub fn with_connection_security_rules_from_group_policy_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("connectionSecurityRulesFromGroupPolicyMerged", value))
    }

    /// `connectionSecurityRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn connection_security_rules_from_group_policy_not_merged(
        &self,
    ) -> Option<bool> {
        self.0.bool("connectionSecurityRulesFromGroupPolicyNotMerged")
    }

    pub fn with_connection_security_rules_from_group_policy_not_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("connectionSecurityRulesFromGroupPolicyNotMerged", value))
    }

    /// `outboundConnectionsRequired`: `Edm.Boolean`
    pub fn outbound_connections_required(&self) -> Option<bool> {
        self.0.bool("outboundConnectionsRequired")
    }

    pub fn with_outbound_connections_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("outboundConnectionsRequired", value))
    }

    /// `outboundConnectionsBlocked`: `Edm.Boolean`
    pub fn outbound_connections_blocked(&self) -> Option<bool> {
        self.0.bool("outboundConnectionsBlocked")
    }

    pub fn with_outbound_connections_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("outboundConnectionsBlocked", value))
    }

    /// `inboundConnectionsRequired`: `Edm.Boolean`
    pub fn inbound_connections_required(&self) -> Option<bool> {
        self.0.bool("inboundConnectionsRequired")
    }

    pub fn with_inbound_connections_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("inboundConnectionsRequired", value))
    }

    /// `inboundConnectionsBlocked`: `Edm.Boolean`
    pub fn inbound_connections_blocked(&self) -> Option<bool> {
        self.0.bool("inboundConnectionsBlocked")
    }

    pub fn with_inbound_connections_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("inboundConnectionsBlocked", value))
    }

    /// `securedPacketExemptionAllowed`: `Edm.Boolean`
    pub fn secured_packet_exemption_allowed(&self) -> Option<bool> {
        self.0.bool("securedPacketExemptionAllowed")
    }

    pub fn with_secured_packet_exemption_allowed(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("securedPacketExemptionAllowed", value))
    }

    /// `securedPacketExemptionBlocked`: `Edm.Boolean`
    pub fn secured_packet_exemption_blocked(&self) -> Option<bool> {
        self.0.bool("securedPacketExemptionBlocked")
    }

    pub fn with_secured_packet_exemption_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("securedPacketExemptionBlocked", value))
    }

    /// `policyRulesFromGroupPolicyMerged`: `Edm.Boolean`
    pub fn policy_rules_from_group_policy_merged(&self) -> Option<bool> {
        self.0.bool("policyRulesFromGroupPolicyMerged")
    }

    pub fn with_policy_rules_from_group_policy_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("policyRulesFromGroupPolicyMerged", value))
    }

    /// `policyRulesFromGroupPolicyNotMerged`: `Edm.Boolean`
    pub fn policy_rules_from_group_policy_not_merged(&self) -> Option<bool> {
        self.0.bool("policyRulesFromGroupPolicyNotMerged")
    }

    pub fn with_policy_rules_from_group_policy_not_merged(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("policyRulesFromGroupPolicyNotMerged", value))
    }
}
