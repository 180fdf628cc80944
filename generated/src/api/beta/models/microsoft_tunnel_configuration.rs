// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.microsoftTunnelConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-mstunnel-microsofttunnelconfiguration?view=graph-rest-beta)
    MicrosoftTunnelConfiguration = "microsoft.graph.microsoftTunnelConfiguration"
}

impl MicrosoftTunnelConfiguration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `network` in queries.
    pub const NETWORK: Property<Self> = Property::new("network");
    /// `dnsServers` in queries.
    pub const DNS_SERVERS: Property<Self> = Property::new("dnsServers");
    /// `defaultDomainSuffix` in queries.
    pub const DEFAULT_DOMAIN_SUFFIX: Property<Self> = Property::new("defaultDomainSuffix");
    /// `routesInclude` in queries.
    pub const ROUTES_INCLUDE: Property<Self> = Property::new("routesInclude");
    /// `routesExclude` in queries.
    pub const ROUTES_EXCLUDE: Property<Self> = Property::new("routesExclude");
    /// `splitDNS` in queries.
    pub const SPLIT_DNS: Property<Self> = Property::new("splitDNS");
    /// `listenPort` in queries.
    pub const LISTEN_PORT: Property<Self> = Property::new("listenPort");
    /// `advancedSettings` in queries.
    pub const ADVANCED_SETTINGS: Property<Self> = Property::new("advancedSettings");
    /// `lastUpdateDateTime` in queries.
    pub const LAST_UPDATE_DATE_TIME: Property<Self> = Property::new("lastUpdateDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `disableUdpConnections` in queries.
    pub const DISABLE_UDP_CONNECTIONS: Property<Self> = Property::new("disableUdpConnections");

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

    /// `network`: `Edm.String`
    pub fn network(&self) -> Option<&str> {
        self.0.str("network")
    }

    /// Sets `network`.
    pub fn with_network(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("network", value))
    }

    /// `dnsServers`: `Collection(Edm.String)`
    pub fn dns_servers(&self) -> Option<Vec<&str>> {
        self.0.strs("dnsServers")
    }

    /// Sets `dnsServers`.
    pub fn with_dns_servers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("dnsServers", value))
    }

    /// `defaultDomainSuffix`: `Edm.String`
    pub fn default_domain_suffix(&self) -> Option<&str> {
        self.0.str("defaultDomainSuffix")
    }

    /// Sets `defaultDomainSuffix`.
    pub fn with_default_domain_suffix(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultDomainSuffix", value))
    }

    /// `routesInclude`: `Collection(Edm.String)`
    pub fn routes_include(&self) -> Option<Vec<&str>> {
        self.0.strs("routesInclude")
    }

    /// Sets `routesInclude`.
    pub fn with_routes_include(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("routesInclude", value))
    }

    /// `routesExclude`: `Collection(Edm.String)`
    pub fn routes_exclude(&self) -> Option<Vec<&str>> {
        self.0.strs("routesExclude")
    }

    /// Sets `routesExclude`.
    pub fn with_routes_exclude(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("routesExclude", value))
    }

    /// `splitDNS`: `Collection(Edm.String)`
    pub fn split_dns(&self) -> Option<Vec<&str>> {
        self.0.strs("splitDNS")
    }

    /// Sets `splitDNS`.
    pub fn with_split_dns(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("splitDNS", value))
    }

    /// `listenPort`: `Edm.Int32`
    pub fn listen_port(&self) -> Option<i32> {
        self.0.i32("listenPort")
    }

    /// Sets `listenPort`.
    pub fn with_listen_port(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("listenPort", value))
    }

    /// `advancedSettings`: `Collection(microsoft.graph.keyValuePair)`
    pub fn advanced_settings(&self) -> Option<&[super::KeyValuePair]> {
        self.0.models("advancedSettings")
    }

    /// Sets `advancedSettings`.
    pub fn with_advanced_settings(self, value: impl Into<Nullable<Vec<super::KeyValuePair>>>) -> Self {
        Self(self.0.with("advancedSettings", value))
    }

    /// `lastUpdateDateTime`: `Edm.DateTimeOffset`
    pub fn last_update_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastUpdateDateTime")
    }

    /// Sets `lastUpdateDateTime`.
    pub fn with_last_update_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastUpdateDateTime", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn role_scope_tag_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("roleScopeTagIds")
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// `disableUdpConnections`: `Edm.Boolean`
    pub fn disable_udp_connections(&self) -> Option<bool> {
        self.0.bool("disableUdpConnections")
    }

    /// Sets `disableUdpConnections`.
    pub fn with_disable_udp_connections(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableUdpConnections", value))
    }
}
