// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.resourceConnection`](https://learn.microsoft.com/graph/api/resources/windowsupdates-resourceconnection?view=graph-rest-beta)
    ResourceConnection: super::super::Entity = "microsoft.graph.windowsUpdates.resourceConnection" {
        "microsoft.graph.windowsUpdates.operationalInsightsConnection",
    }
}

impl ResourceConnection {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `state`: `microsoft.graph.windowsUpdates.resourceConnectionState`
    ///
    /// Possible values are: connected, notAuthorized, notFound, unknownFutureValue.
    pub fn state(&self) -> Option<super::ResourceConnectionState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::ResourceConnectionState>>) -> Self {
        Self(self.0.with("state", value))
    }
}
