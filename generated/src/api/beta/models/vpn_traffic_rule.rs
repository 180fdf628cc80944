// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.vpnTrafficRule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-vpntrafficrule?view=graph-rest-beta)
    VpnTrafficRule = "microsoft.graph.vpnTrafficRule"
}

impl VpnTrafficRule {
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `protocols` in queries.
    pub const PROTOCOLS: Property<Self> = Property::new("protocols");
    /// `localPortRanges` in queries.
    pub const LOCAL_PORT_RANGES: Property<Self> = Property::new("localPortRanges");
    /// `remotePortRanges` in queries.
    pub const REMOTE_PORT_RANGES: Property<Self> = Property::new("remotePortRanges");
    /// `localAddressRanges` in queries.
    pub const LOCAL_ADDRESS_RANGES: Property<Self> = Property::new("localAddressRanges");
    /// `remoteAddressRanges` in queries.
    pub const REMOTE_ADDRESS_RANGES: Property<Self> = Property::new("remoteAddressRanges");
    /// `appId` in queries.
    pub const APP_ID: Property<Self> = Property::new("appId");
    /// `appType` in queries.
    pub const APP_TYPE: Property<Self> = Property::new("appType");
    /// `routingPolicyType` in queries.
    pub const ROUTING_POLICY_TYPE: Property<Self> = Property::new("routingPolicyType");
    /// `claims` in queries.
    pub const CLAIMS: Property<Self> = Property::new("claims");

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `protocols`: `Edm.Int32`
    pub fn protocols(&self) -> Option<i32> {
        self.0.i32("protocols")
    }

    /// Sets `protocols`.
    pub fn with_protocols(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("protocols", value))
    }

    /// `localPortRanges`: `Collection(microsoft.graph.numberRange)`
    pub fn local_port_ranges(&self) -> Option<&[super::NumberRange]> {
        self.0.models("localPortRanges")
    }

    /// Sets `localPortRanges`.
    pub fn with_local_port_ranges(self, value: impl Into<Nullable<Vec<super::NumberRange>>>) -> Self {
        Self(self.0.with("localPortRanges", value))
    }

    /// `remotePortRanges`: `Collection(microsoft.graph.numberRange)`
    pub fn remote_port_ranges(&self) -> Option<&[super::NumberRange]> {
        self.0.models("remotePortRanges")
    }

    /// Sets `remotePortRanges`.
    pub fn with_remote_port_ranges(self, value: impl Into<Nullable<Vec<super::NumberRange>>>) -> Self {
        Self(self.0.with("remotePortRanges", value))
    }

    /// `localAddressRanges`: `Collection(microsoft.graph.iPv4Range)`
    pub fn local_address_ranges(&self) -> Option<&[super::Ipv4Range]> {
        self.0.models("localAddressRanges")
    }

    /// Sets `localAddressRanges`.
    pub fn with_local_address_ranges(self, value: impl Into<Nullable<Vec<super::Ipv4Range>>>) -> Self {
        Self(self.0.with("localAddressRanges", value))
    }

    /// `remoteAddressRanges`: `Collection(microsoft.graph.iPv4Range)`
    pub fn remote_address_ranges(&self) -> Option<&[super::Ipv4Range]> {
        self.0.models("remoteAddressRanges")
    }

    /// Sets `remoteAddressRanges`.
    pub fn with_remote_address_ranges(self, value: impl Into<Nullable<Vec<super::Ipv4Range>>>) -> Self {
        Self(self.0.with("remoteAddressRanges", value))
    }

    /// `appId`: `Edm.String`
    pub fn app_id(&self) -> Option<&str> {
        self.0.str("appId")
    }

    /// Sets `appId`.
    pub fn with_app_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appId", value))
    }

    /// `appType`: `microsoft.graph.vpnTrafficRuleAppType`
    ///
    /// Possible values are: none, desktop, universal.
    pub fn app_type(&self) -> Option<super::VpnTrafficRuleAppType> {
        self.0.enumeration("appType")
    }

    /// Sets `appType`.
    pub fn with_app_type(self, value: impl Into<Nullable<super::VpnTrafficRuleAppType>>) -> Self {
        Self(self.0.with("appType", value))
    }

    /// `routingPolicyType`: `microsoft.graph.vpnTrafficRuleRoutingPolicyType`
    ///
    /// Possible values are: none, splitTunnel, forceTunnel.
    pub fn routing_policy_type(&self) -> Option<super::VpnTrafficRuleRoutingPolicyType> {
        self.0.enumeration("routingPolicyType")
    }

    /// Sets `routingPolicyType`.
    pub fn with_routing_policy_type(self, value: impl Into<Nullable<super::VpnTrafficRuleRoutingPolicyType>>) -> Self {
        Self(self.0.with("routingPolicyType", value))
    }

    /// `claims`: `Edm.String`
    pub fn claims(&self) -> Option<&str> {
        self.0.str("claims")
    }

    /// Sets `claims`.
    pub fn with_claims(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("claims", value))
    }
}
