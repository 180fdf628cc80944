// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkNetworkConfiguration`](https://learn.microsoft.com/graph/api/resources/teamworknetworkconfiguration?view=graph-rest-beta)
    TeamworkNetworkConfiguration = "microsoft.graph.teamworkNetworkConfiguration"
}

impl TeamworkNetworkConfiguration {
    /// `defaultGateway` in queries.
    pub const DEFAULT_GATEWAY: Property<Self> = Property::new("defaultGateway");
    /// `domainName` in queries.
    pub const DOMAIN_NAME: Property<Self> = Property::new("domainName");
    /// `hostName` in queries.
    pub const HOST_NAME: Property<Self> = Property::new("hostName");
    /// `ipAddress` in queries.
    pub const IP_ADDRESS: Property<Self> = Property::new("ipAddress");
    /// `isDhcpEnabled` in queries.
    pub const IS_DHCP_ENABLED: Property<Self> = Property::new("isDhcpEnabled");
    /// `isPCPortEnabled` in queries.
    pub const IS_PC_PORT_ENABLED: Property<Self> = Property::new("isPCPortEnabled");
    /// `primaryDns` in queries.
    pub const PRIMARY_DNS: Property<Self> = Property::new("primaryDns");
    /// `secondaryDns` in queries.
    pub const SECONDARY_DNS: Property<Self> = Property::new("secondaryDns");
    /// `subnetMask` in queries.
    pub const SUBNET_MASK: Property<Self> = Property::new("subnetMask");

    /// `defaultGateway`: `Edm.String`
    pub fn default_gateway(&self) -> Option<&str> {
        self.0.str("defaultGateway")
    }

    /// Sets `defaultGateway`.
    pub fn with_default_gateway(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("defaultGateway", value))
    }

    /// `domainName`: `Edm.String`
    pub fn domain_name(&self) -> Option<&str> {
        self.0.str("domainName")
    }

    /// Sets `domainName`.
    pub fn with_domain_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("domainName", value))
    }

    /// `hostName`: `Edm.String`
    pub fn host_name(&self) -> Option<&str> {
        self.0.str("hostName")
    }

    /// Sets `hostName`.
    pub fn with_host_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("hostName", value))
    }

    /// `ipAddress`: `Edm.String`
    pub fn ip_address(&self) -> Option<&str> {
        self.0.str("ipAddress")
    }

    /// Sets `ipAddress`.
    pub fn with_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ipAddress", value))
    }

    /// `isDhcpEnabled`: `Edm.Boolean`
    pub fn is_dhcp_enabled(&self) -> Option<bool> {
        self.0.bool("isDhcpEnabled")
    }

    /// Sets `isDhcpEnabled`.
    pub fn with_is_dhcp_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDhcpEnabled", value))
    }

    /// `isPCPortEnabled`: `Edm.Boolean`
    pub fn is_pc_port_enabled(&self) -> Option<bool> {
        self.0.bool("isPCPortEnabled")
    }

    /// Sets `isPCPortEnabled`.
    pub fn with_is_pc_port_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPCPortEnabled", value))
    }

    /// `primaryDns`: `Edm.String`
    pub fn primary_dns(&self) -> Option<&str> {
        self.0.str("primaryDns")
    }

    /// Sets `primaryDns`.
    pub fn with_primary_dns(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("primaryDns", value))
    }

    /// `secondaryDns`: `Edm.String`
    pub fn secondary_dns(&self) -> Option<&str> {
        self.0.str("secondaryDns")
    }

    /// Sets `secondaryDns`.
    pub fn with_secondary_dns(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("secondaryDns", value))
    }

    /// `subnetMask`: `Edm.String`
    pub fn subnet_mask(&self) -> Option<&str> {
        self.0.str("subnetMask")
    }

    /// Sets `subnetMask`.
    pub fn with_subnet_mask(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subnetMask", value))
    }
}
