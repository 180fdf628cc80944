// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelServer`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserver?view=graph-rest-beta)
    MicrosoftTunnelServer = "microsoft.graph.microsoftTunnelServer"
}

impl MicrosoftTunnelServer {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tunnelServerHealthStatus` in queries.
    pub const TUNNEL_SERVER_HEALTH_STATUS: Property<Self> = Property::new("tunnelServerHealthStatus");
    /// `lastCheckinDateTime` in queries.
    pub const LAST_CHECKIN_DATE_TIME: Property<Self> = Property::new("lastCheckinDateTime");
    /// `agentImageDigest` in queries.
    pub const AGENT_IMAGE_DIGEST: Property<Self> = Property::new("agentImageDigest");
    /// `serverImageDigest` in queries.
    pub const SERVER_IMAGE_DIGEST: Property<Self> = Property::new("serverImageDigest");

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

    /// `tunnelServerHealthStatus`: `microsoft.graph.microsoftTunnelServerHealthStatus`
    ///
    /// Possible values are: unknown, healthy, unhealthy, warning, offline, upgradeInProgress, upgradeFailed.
    pub fn tunnel_server_health_status(&self) -> Option<super::MicrosoftTunnelServerHealthStatus> {
        self.0.enumeration("tunnelServerHealthStatus")
    }

    /// Sets `tunnelServerHealthStatus`.
    pub fn with_tunnel_server_health_status(
        self,
        value: impl Into<Nullable<super::MicrosoftTunnelServerHealthStatus>>,
    ) -> Self {
        Self(self.0.with("tunnelServerHealthStatus", value))
    }

    /// `lastCheckinDateTime`: `Edm.DateTimeOffset`
    pub fn last_checkin_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCheckinDateTime")
    }

    /// Sets `lastCheckinDateTime`.
    pub fn with_last_checkin_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastCheckinDateTime", value))
    }

    /// `agentImageDigest`: `Edm.String`
    pub fn agent_image_digest(&self) -> Option<&str> {
        self.0.str("agentImageDigest")
    }

    /// Sets `agentImageDigest`.
    pub fn with_agent_image_digest(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("agentImageDigest", value))
    }

    /// `serverImageDigest`: `Edm.String`
    pub fn server_image_digest(&self) -> Option<&str> {
        self.0.str("serverImageDigest")
    }

    /// Sets `serverImageDigest`.
    pub fn with_server_image_digest(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serverImageDigest", value))
    }
}
