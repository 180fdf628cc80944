// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.insightIdentity`](https://learn.microsoft.com/graph/api/resources/insights-insightidentity?view=graph-rest-beta)
    InsightIdentity = "microsoft.graph.insightIdentity"
}

impl InsightIdentity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `address` in queries.
    pub const ADDRESS: Property<Self> = Property::new("address");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `address`: `Edm.String`
    pub fn address(&self) -> Option<&str> {
        self.0.str("address")
    }

    /// Sets `address`.
    pub fn with_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("address", value))
    }
}
