// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRoute`](https://learn.microsoft.com/graph/api/resources/callroute?view=graph-rest-beta)
    CallRoute = "microsoft.graph.callRoute"
}

impl CallRoute {
    /// `final` in queries.
    pub const FINAL: Property<Self> = Property::new("final");
    /// `original` in queries.
    pub const ORIGINAL: Property<Self> = Property::new("original");
    /// `routingType` in queries.
    pub const ROUTING_TYPE: Property<Self> = Property::new("routingType");

    /// `final`: `microsoft.graph.identitySet`
    pub fn final_(&self) -> Option<&super::IdentitySet> {
        self.0.model("final")
    }

    /// Sets `final`.
    pub fn with_final(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("final", value))
    }

    /// `original`: `microsoft.graph.identitySet`
    pub fn original(&self) -> Option<&super::IdentitySet> {
        self.0.model("original")
    }

    /// Sets `original`.
    pub fn with_original(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("original", value))
    }

    /// `routingType`: `microsoft.graph.routingType`
    ///
    /// Possible values are: forwarded, lookup, selfFork.
    pub fn routing_type(&self) -> Option<super::RoutingType> {
        self.0.enumeration("routingType")
    }

    /// Sets `routingType`.
    pub fn with_routing_type(self, value: impl Into<Nullable<super::RoutingType>>) -> Self {
        Self(self.0.with("routingType", value))
    }
}
