// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Time};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelSite`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelsite?view=graph-rest-beta)
    MicrosoftTunnelSite = "microsoft.graph.microsoftTunnelSite"
}

impl MicrosoftTunnelSite {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `publicAddress` in queries.
    pub const PUBLIC_ADDRESS: Property<Self> = Property::new("publicAddress");
    /// `upgradeWindowUtcOffsetInMinutes` in queries.
    pub const UPGRADE_WINDOW_UTC_OFFSET_IN_MINUTES: Property<Self> = Property::new("upgradeWindowUtcOffsetInMinutes");
    /// `upgradeWindowStartTime` in queries.
    pub const UPGRADE_WINDOW_START_TIME: Property<Self> = Property::new("upgradeWindowStartTime");
    /// `upgradeWindowEndTime` in queries.
    pub const UPGRADE_WINDOW_END_TIME: Property<Self> = Property::new("upgradeWindowEndTime");
    /// `upgradeAutomatically` in queries.
    pub const UPGRADE_AUTOMATICALLY: Property<Self> = Property::new("upgradeAutomatically");
    /// `upgradeAvailable` in queries.
    pub const UPGRADE_AVAILABLE: Property<Self> = Property::new("upgradeAvailable");
    /// `internalNetworkProbeUrl` in queries.
    pub const INTERNAL_NETWORK_PROBE_URL: Property<Self> = Property::new("internalNetworkProbeUrl");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `microsoftTunnelConfiguration` in queries.
    pub const MICROSOFT_TUNNEL_CONFIGURATION: Property<Self> = Property::new("microsoftTunnelConfiguration");
    /// `microsoftTunnelServers` in queries.
    pub const MICROSOFT_TUNNEL_SERVERS: Property<Self> = Property::new("microsoftTunnelServers");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `publicAddress`: `Edm.String`
    pub fn public_address(&self) -> Option<&str> {
        self.0.str("publicAddress")
    }

    /// Sets `publicAddress`.
    pub fn with_public_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publicAddress", value))
    }

    /// `upgradeWindowUtcOffsetInMinutes`: `Edm.Int32`
    pub fn upgrade_window_utc_offset_in_minutes(&self) -> Option<i32> {
        self.0.i32("upgradeWindowUtcOffsetInMinutes")
    }

    /// Sets `upgradeWindowUtcOffsetInMinutes`.
    pub fn with_upgrade_window_utc_offset_in_minutes(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("upgradeWindowUtcOffsetInMinutes", value))
    }

    /// `upgradeWindowStartTime`: `Edm.TimeOfDay`
    pub fn upgrade_window_start_time(&self) -> Parsed<Time> {
        self.0.time_of_day("upgradeWindowStartTime")
    }

    /// Sets `upgradeWindowStartTime`.
    pub fn with_upgrade_window_start_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("upgradeWindowStartTime", value))
    }

    /// `upgradeWindowEndTime`: `Edm.TimeOfDay`
    pub fn upgrade_window_end_time(&self) -> Parsed<Time> {
        self.0.time_of_day("upgradeWindowEndTime")
    }

    /// Sets `upgradeWindowEndTime`.
    pub fn with_upgrade_window_end_time(self, value: impl Into<Nullable<Time>>) -> Self {
        Self(self.0.with("upgradeWindowEndTime", value))
    }

    /// `upgradeAutomatically`: `Edm.Boolean`
    pub fn upgrade_automatically(&self) -> Option<bool> {
        self.0.bool("upgradeAutomatically")
    }

    /// Sets `upgradeAutomatically`.
    pub fn with_upgrade_automatically(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("upgradeAutomatically", value))
    }

    /// `upgradeAvailable`: `Edm.Boolean`
    pub fn upgrade_available(&self) -> Option<bool> {
        self.0.bool("upgradeAvailable")
    }

    /// Sets `upgradeAvailable`.
    pub fn with_upgrade_available(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("upgradeAvailable", value))
    }

    /// `internalNetworkProbeUrl`: `Edm.String`
    pub fn internal_network_probe_url(&self) -> Option<&str> {
        self.0.str("internalNetworkProbeUrl")
    }

    /// Sets `internalNetworkProbeUrl`.
    pub fn with_internal_network_probe_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internalNetworkProbeUrl", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `microsoftTunnelConfiguration`: `microsoft.graph.microsoftTunnelConfiguration`
    pub fn microsoft_tunnel_configuration(&self) -> Option<&super::MicrosoftTunnelConfiguration> {
        self.0.model("microsoftTunnelConfiguration")
    }

    /// Sets `microsoftTunnelConfiguration`.
    pub fn with_microsoft_tunnel_configuration(
        self,
        value: impl Into<Nullable<super::MicrosoftTunnelConfiguration>>,
    ) -> Self {
        Self(self.0.with("microsoftTunnelConfiguration", value))
    }

    /// `microsoftTunnelServers`: `Collection(microsoft.graph.microsoftTunnelServer)`
    pub fn microsoft_tunnel_servers(&self) -> Option<&[super::MicrosoftTunnelServer]> {
        self.0.models("microsoftTunnelServers")
    }

    /// Sets `microsoftTunnelServers`.
    pub fn with_microsoft_tunnel_servers(self, value: impl Into<Nullable<Vec<super::MicrosoftTunnelServer>>>) -> Self {
        Self(self.0.with("microsoftTunnelServers", value))
    }
}
