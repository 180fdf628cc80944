// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.networkConnection`](https://learn.microsoft.com/graph/api/resources/networkconnection?view=graph-rest-1.0)
    NetworkConnection = "microsoft.graph.networkConnection"
}

impl NetworkConnection {
    /// `applicationName` in queries.
    pub const APPLICATION_NAME: Property<Self> = Property::new("applicationName");
    /// `destinationAddress` in queries.
    pub const DESTINATION_ADDRESS: Property<Self> = Property::new("destinationAddress");
    /// `destinationLocation` in queries.
    pub const DESTINATION_LOCATION: Property<Self> = Property::new("destinationLocation");
    /// `destinationDomain` in queries.
    pub const DESTINATION_DOMAIN: Property<Self> = Property::new("destinationDomain");
    /// `destinationPort` in queries.
    pub const DESTINATION_PORT: Property<Self> = Property::new("destinationPort");
    /// `destinationUrl` in queries.
    pub const DESTINATION_URL: Property<Self> = Property::new("destinationUrl");
    /// `direction` in queries.
    pub const DIRECTION: Property<Self> = Property::new("direction");
    /// `domainRegisteredDateTime` in queries.
    pub const DOMAIN_REGISTERED_DATE_TIME: Property<Self> = Property::new("domainRegisteredDateTime");
    /// `localDnsName` in queries.
    pub const LOCAL_DNS_NAME: Property<Self> = Property::new("localDnsName");
    /// `natDestinationAddress` in queries.
    pub const NAT_DESTINATION_ADDRESS: Property<Self> = Property::new("natDestinationAddress");
    /// `natDestinationPort` in queries.
    pub const NAT_DESTINATION_PORT: Property<Self> = Property::new("natDestinationPort");
    /// `natSourceAddress` in queries.
    pub const NAT_SOURCE_ADDRESS: Property<Self> = Property::new("natSourceAddress");
    /// `natSourcePort` in queries.
    pub const NAT_SOURCE_PORT: Property<Self> = Property::new("natSourcePort");
    /// `protocol` in queries.
    pub const PROTOCOL: Property<Self> = Property::new("protocol");
    /// `riskScore` in queries.
    pub const RISK_SCORE: Property<Self> = Property::new("riskScore");
    /// `sourceAddress` in queries.
    pub const SOURCE_ADDRESS: Property<Self> = Property::new("sourceAddress");
    /// `sourceLocation` in queries.
    pub const SOURCE_LOCATION: Property<Self> = Property::new("sourceLocation");
    /// `sourcePort` in queries.
    pub const SOURCE_PORT: Property<Self> = Property::new("sourcePort");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `urlParameters` in queries.
    pub const URL_PARAMETERS: Property<Self> = Property::new("urlParameters");

    /// `applicationName`: `Edm.String`
    pub fn application_name(&self) -> Option<&str> {
        self.0.str("applicationName")
    }

    /// Sets `applicationName`.
    pub fn with_application_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("applicationName", value))
    }

    /// `destinationAddress`: `Edm.String`
    pub fn destination_address(&self) -> Option<&str> {
        self.0.str("destinationAddress")
    }

    /// Sets `destinationAddress`.
    pub fn with_destination_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationAddress", value))
    }

    /// `destinationLocation`: `Edm.String`
    pub fn destination_location(&self) -> Option<&str> {
        self.0.str("destinationLocation")
    }

    /// Sets `destinationLocation`.
    pub fn with_destination_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationLocation", value))
    }

    /// `destinationDomain`: `Edm.String`
    pub fn destination_domain(&self) -> Option<&str> {
        self.0.str("destinationDomain")
    }

    /// Sets `destinationDomain`.
    pub fn with_destination_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationDomain", value))
    }

    /// `destinationPort`: `Edm.String`
    pub fn destination_port(&self) -> Option<&str> {
        self.0.str("destinationPort")
    }

    /// Sets `destinationPort`.
    pub fn with_destination_port(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationPort", value))
    }

    /// `destinationUrl`: `Edm.String`
    pub fn destination_url(&self) -> Option<&str> {
        self.0.str("destinationUrl")
    }

    /// Sets `destinationUrl`.
    pub fn with_destination_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationUrl", value))
    }

    /// `direction`: `microsoft.graph.connectionDirection`
    ///
    /// Possible values are: unknown, inbound, outbound.
    pub fn direction(&self) -> Option<super::ConnectionDirection> {
        self.0.enumeration("direction")
    }

    /// Sets `direction`.
    pub fn with_direction(self, value: impl Into<Nullable<super::ConnectionDirection>>) -> Self {
        Self(self.0.with("direction", value))
    }

    /// `domainRegisteredDateTime`: `Edm.DateTimeOffset`
    pub fn domain_registered_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("domainRegisteredDateTime")
    }

    /// Sets `domainRegisteredDateTime`.
    pub fn with_domain_registered_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("domainRegisteredDateTime", value))
    }

    /// `localDnsName`: `Edm.String`
    pub fn local_dns_name(&self) -> Option<&str> {
        self.0.str("localDnsName")
    }

    /// Sets `localDnsName`.
    pub fn with_local_dns_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("localDnsName", value))
    }

    /// `natDestinationAddress`: `Edm.String`
    pub fn nat_destination_address(&self) -> Option<&str> {
        self.0.str("natDestinationAddress")
    }

    /// Sets `natDestinationAddress`.
    pub fn with_nat_destination_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("natDestinationAddress", value))
    }

    /// `natDestinationPort`: `Edm.String`
    pub fn nat_destination_port(&self) -> Option<&str> {
        self.0.str("natDestinationPort")
    }

    /// Sets `natDestinationPort`.
    pub fn with_nat_destination_port(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("natDestinationPort", value))
    }

    /// `natSourceAddress`: `Edm.String`
    pub fn nat_source_address(&self) -> Option<&str> {
        self.0.str("natSourceAddress")
    }

    /// Sets `natSourceAddress`.
    pub fn with_nat_source_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("natSourceAddress", value))
    }

    /// `natSourcePort`: `Edm.String`
    pub fn nat_source_port(&self) -> Option<&str> {
        self.0.str("natSourcePort")
    }

    /// Sets `natSourcePort`.
    pub fn with_nat_source_port(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("natSourcePort", value))
    }

    /// `protocol`: `microsoft.graph.securityNetworkProtocol`
    ///
    /// Possible values are: unknown, ip, icmp, igmp, ggp, ipv4, tcp, pup, udp, idp, ipv6, ipv6RoutingHeader, ipv6FragmentHeader, ipSecEncapsulatingSecurityPayload, ipSecAuthenticationHeader, icmpV6, ipv6NoNextHeader, ipv6DestinationOptions, nd, raw, ipx, spx, spxII.
    pub fn protocol(&self) -> Option<super::SecurityNetworkProtocol> {
        self.0.enumeration("protocol")
    }

    /// Sets `protocol`.
    pub fn with_protocol(self, value: impl Into<Nullable<super::SecurityNetworkProtocol>>) -> Self {
        Self(self.0.with("protocol", value))
    }

    /// `riskScore`: `Edm.String`
    pub fn risk_score(&self) -> Option<&str> {
        self.0.str("riskScore")
    }

    /// Sets `riskScore`.
    pub fn with_risk_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskScore", value))
    }

    /// `sourceAddress`: `Edm.String`
    pub fn source_address(&self) -> Option<&str> {
        self.0.str("sourceAddress")
    }

    /// Sets `sourceAddress`.
    pub fn with_source_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceAddress", value))
    }

    /// `sourceLocation`: `Edm.String`
    pub fn source_location(&self) -> Option<&str> {
        self.0.str("sourceLocation")
    }

    /// Sets `sourceLocation`.
    pub fn with_source_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceLocation", value))
    }

    /// `sourcePort`: `Edm.String`
    pub fn source_port(&self) -> Option<&str> {
        self.0.str("sourcePort")
    }

    /// Sets `sourcePort`.
    pub fn with_source_port(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourcePort", value))
    }

    /// `status`: `microsoft.graph.connectionStatus`
    ///
    /// Possible values are: unknown, attempted, succeeded, blocked, failed.
    pub fn status(&self) -> Option<super::ConnectionStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ConnectionStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `urlParameters`: `Edm.String`
    pub fn url_parameters(&self) -> Option<&str> {
        self.0.str("urlParameters")
    }

    /// Sets `urlParameters`.
    pub fn with_url_parameters(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("urlParameters", value))
    }
}
