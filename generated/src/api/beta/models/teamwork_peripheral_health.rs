// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkPeripheralHealth`](https://learn.microsoft.com/graph/api/resources/teamworkperipheralhealth?view=graph-rest-beta)
    TeamworkPeripheralHealth = "microsoft.graph.teamworkPeripheralHealth"
}

impl TeamworkPeripheralHealth {
    /// `connection` in queries.
    pub const CONNECTION: Property<Self> = Property::new("connection");
    /// `isOptional` in queries.
    pub const IS_OPTIONAL: Property<Self> = Property::new("isOptional");

    /// `connection`: `microsoft.graph.teamworkConnection`
    pub fn connection(&self) -> Option<&super::TeamworkConnection> {
        self.0.model("connection")
    }

    /// Sets `connection`.
    pub fn with_connection(self, value: impl Into<Nullable<super::TeamworkConnection>>) -> Self {
        Self(self.0.with("connection", value))
    }

    /// `isOptional`: `Edm.Boolean`
    pub fn is_optional(&self) -> Option<bool> {
        self.0.bool("isOptional")
    }

    /// Sets `isOptional`.
    pub fn with_is_optional(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOptional", value))
    }
}
