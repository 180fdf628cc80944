// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelServer`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelserver?view=graph-rest-beta)
    MicrosoftTunnelServer = "microsoft.graph.microsoftTunnelServer"
}

impl MicrosoftTunnelServer {
    pub const ID: Property<Self> = Property::new("id");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const TUNNEL_SERVER_HEALTH_STATUS: Property<Self> = Property::new(
        "tunnelServerHealthStatus",
    );
    pub const LAST_CHECKIN_DATE_TIME: Property<Self> = Property::new(
        "lastCheckinDateTime",
    );
    pub const AGENT_IMAGE_DIGEST: Property<Self> = Property::new("agentImageDigest");
    pub const SERVER_IMAGE_DIGEST: Property<Self> = Property::new("serverImageDigest");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `tunnelServerHealthStatus`: `microsoft.graph.microsoftTunnelServerHealthStatus`
    ///
    /// Possible values are: unknown, healthy, unhealthy, warning, offline, upgradeInProgress, upgradeFailed.
    pub fn tunnel_server_health_status(
        &self,
    ) -> Option<super::MicrosoftTunnelServerHealthStatus> {
        self.0.enumeration("tunnelServerHealthStatus")
    }

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

    pub fn with_last_checkin_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastCheckinDateTime", value))
    }

    /// `agentImageDigest`: `Edm.String`
    pub fn agent_image_digest(&self) -> Option<&str> {
        self.0.str("agentImageDigest")
    }

    pub fn with_agent_image_digest(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("agentImageDigest", value))
    }

    /// `serverImageDigest`: `Edm.String`
    pub fn server_image_digest(&self) -> Option<&str> {
        self.0.str("serverImageDigest")
    }

    pub fn with_server_image_digest(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serverImageDigest", value))
    }
}
