// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.hostSecurityState`](https://learn.microsoft.com/graph/api/resources/hostsecuritystate?view=graph-rest-beta)
    HostSecurityState = "microsoft.graph.hostSecurityState"
}

impl HostSecurityState {
    /// `fqdn` in queries.
    pub const FQDN: Property<Self> = Property::new("fqdn");
    /// `isAzureAadJoined` in queries.
    pub const IS_AZURE_AAD_JOINED: Property<Self> = Property::new("isAzureAadJoined");
    /// `isAzureAadRegistered` in queries.
    pub const IS_AZURE_AAD_REGISTERED: Property<Self> = Property::new("isAzureAadRegistered");
    /// `isHybridAzureDomainJoined` in queries.
    pub const IS_HYBRID_AZURE_DOMAIN_JOINED: Property<Self> = Property::new("isHybridAzureDomainJoined");
    /// `netBiosName` in queries.
    pub const NET_BIOS_NAME: Property<Self> = Property::new("netBiosName");
    /// `os` in queries.
    pub const OS: Property<Self> = Property::new("os");
    /// `privateIpAddress` in queries.
    pub const PRIVATE_IP_ADDRESS: Property<Self> = Property::new("privateIpAddress");
    /// `publicIpAddress` in queries.
    pub const PUBLIC_IP_ADDRESS: Property<Self> = Property::new("publicIpAddress");
    /// `riskScore` in queries.
    pub const RISK_SCORE: Property<Self> = Property::new("riskScore");

    /// `fqdn`: `Edm.String`
    pub fn fqdn(&self) -> Option<&str> {
        self.0.str("fqdn")
    }

    /// Sets `fqdn`.
    pub fn with_fqdn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fqdn", value))
    }

    /// `isAzureAadJoined`: `Edm.Boolean`
    pub fn is_azure_aad_joined(&self) -> Option<bool> {
        self.0.bool("isAzureAadJoined")
    }

    /// Sets `isAzureAadJoined`.
    pub fn with_is_azure_aad_joined(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAzureAadJoined", value))
    }

    /// `isAzureAadRegistered`: `Edm.Boolean`
    pub fn is_azure_aad_registered(&self) -> Option<bool> {
        self.0.bool("isAzureAadRegistered")
    }

    /// Sets `isAzureAadRegistered`.
    pub fn with_is_azure_aad_registered(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAzureAadRegistered", value))
    }

    /// `isHybridAzureDomainJoined`: `Edm.Boolean`
    pub fn is_hybrid_azure_domain_joined(&self) -> Option<bool> {
        self.0.bool("isHybridAzureDomainJoined")
    }

    /// Sets `isHybridAzureDomainJoined`.
    pub fn with_is_hybrid_azure_domain_joined(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHybridAzureDomainJoined", value))
    }

    /// `netBiosName`: `Edm.String`
    pub fn net_bios_name(&self) -> Option<&str> {
        self.0.str("netBiosName")
    }

    /// Sets `netBiosName`.
    pub fn with_net_bios_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("netBiosName", value))
    }

    /// `os`: `Edm.String`
    pub fn os(&self) -> Option<&str> {
        self.0.str("os")
    }

    /// Sets `os`.
    pub fn with_os(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("os", value))
    }

    /// `privateIpAddress`: `Edm.String`
    pub fn private_ip_address(&self) -> Option<&str> {
        self.0.str("privateIpAddress")
    }

    /// Sets `privateIpAddress`.
    pub fn with_private_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("privateIpAddress", value))
    }

    /// `publicIpAddress`: `Edm.String`
    pub fn public_ip_address(&self) -> Option<&str> {
        self.0.str("publicIpAddress")
    }

    /// Sets `publicIpAddress`.
    pub fn with_public_ip_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publicIpAddress", value))
    }

    /// `riskScore`: `Edm.String`
    pub fn risk_score(&self) -> Option<&str> {
        self.0.str("riskScore")
    }

    /// Sets `riskScore`.
    pub fn with_risk_score(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("riskScore", value))
    }
}
