// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vpnOnDemandRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpnondemandrule?view=graph-rest-beta)
    VpnOnDemandRule = "microsoft.graph.vpnOnDemandRule"
}

impl VpnOnDemandRule {
    /// `ssids` in queries.
    pub const SSIDS: Property<Self> = Property::new("ssids");
    /// `dnsSearchDomains` in queries.
    pub const DNS_SEARCH_DOMAINS: Property<Self> = Property::new("dnsSearchDomains");
    /// `probeUrl` in queries.
    pub const PROBE_URL: Property<Self> = Property::new("probeUrl");
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `domainAction` in queries.
    pub const DOMAIN_ACTION: Property<Self> = Property::new("domainAction");
    /// `domains` in queries.
    pub const DOMAINS: Property<Self> = Property::new("domains");
    /// `probeRequiredUrl` in queries.
    pub const PROBE_REQUIRED_URL: Property<Self> = Property::new("probeRequiredUrl");

    /// `ssids`: `Collection(Edm.String)`
    pub fn ssids(&self) -> Option<Vec<&str>> {
        self.0.strs("ssids")
    }

    /// Sets `ssids`.
    pub fn with_ssids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ssids", value))
    }

    /// `dnsSearchDomains`: `Collection(Edm.String)`
    pub fn dns_search_domains(&self) -> Option<Vec<&str>> {
        self.0.strs("dnsSearchDomains")
    }

    /// Sets `dnsSearchDomains`.
    pub fn with_dns_search_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("dnsSearchDomains", value))
    }

    /// `probeUrl`: `Edm.String`
    pub fn probe_url(&self) -> Option<&str> {
        self.0.str("probeUrl")
    }

    /// Sets `probeUrl`.
    pub fn with_probe_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("probeUrl", value))
    }

    /// `action`: `microsoft.graph.vpnOnDemandRuleConnectionAction`
    ///
    /// Possible values are: connect, evaluateConnection, ignore, disconnect.
    pub fn action(&self) -> Option<super::VpnOnDemandRuleConnectionAction> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::VpnOnDemandRuleConnectionAction>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `domainAction`: `microsoft.graph.vpnOnDemandRuleConnectionDomainAction`
    ///
    /// Possible values are: connectIfNeeded, neverConnect.
    pub fn domain_action(&self) -> Option<super::VpnOnDemandRuleConnectionDomainAction> {
        self.0.enumeration("domainAction")
    }

    /// Sets `domainAction`.
    pub fn with_domain_action(self, value: impl Into<Nullable<super::VpnOnDemandRuleConnectionDomainAction>>) -> Self {
        Self(self.0.with("domainAction", value))
    }

    /// `domains`: `Collection(Edm.String)`
    pub fn domains(&self) -> Option<Vec<&str>> {
        self.0.strs("domains")
    }

    /// Sets `domains`.
    pub fn with_domains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("domains", value))
    }

    /// `probeRequiredUrl`: `Edm.String`
    pub fn probe_required_url(&self) -> Option<&str> {
        self.0.str("probeRequiredUrl")
    }

    /// Sets `probeRequiredUrl`.
    pub fn with_probe_required_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("probeRequiredUrl", value))
    }
}
