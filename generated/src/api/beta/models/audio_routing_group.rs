// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.audioRoutingGroup`](https://learn.microsoft.com/graph/api/resources/audioroutinggroup?view=graph-rest-beta)
    AudioRoutingGroup = "microsoft.graph.audioRoutingGroup"
}

impl AudioRoutingGroup {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `receivers` in queries.
    pub const RECEIVERS: Property<Self> = Property::new("receivers");
    /// `routingMode` in queries.
    pub const ROUTING_MODE: Property<Self> = Property::new("routingMode");
    /// `sources` in queries.
    pub const SOURCES: Property<Self> = Property::new("sources");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `receivers`: `Collection(Edm.String)`
    pub fn receivers(&self) -> Option<Vec<&str>> {
        self.0.strs("receivers")
    }

    /// Sets `receivers`.
    pub fn with_receivers(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("receivers", value))
    }

    /// `routingMode`: `Edm.String`
    ///
    /// Possible values are: oneToOne, multicast.
    pub fn routing_mode(&self) -> Option<&str> {
        self.0.str("routingMode")
    }

    /// Sets `routingMode`.
    pub fn with_routing_mode(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("routingMode", value))
    }

    /// `sources`: `Collection(Edm.String)`
    pub fn sources(&self) -> Option<Vec<&str>> {
        self.0.strs("sources")
    }

    /// Sets `sources`.
    pub fn with_sources(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("sources", value))
    }
}
