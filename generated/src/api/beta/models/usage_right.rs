// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.usageRight`](https://learn.microsoft.com/graph/api/resources/usageright?view=graph-rest-beta)
    UsageRight = "microsoft.graph.usageRight"
}

impl UsageRight {
    /// `catalogId` in queries.
    pub const CATALOG_ID: Property<Self> = Property::new("catalogId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `serviceIdentifier` in queries.
    pub const SERVICE_IDENTIFIER: Property<Self> = Property::new("serviceIdentifier");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");

    /// `catalogId`: `Edm.String`
    pub fn catalog_id(&self) -> Option<&str> {
        self.0.str("catalogId")
    }

    /// Sets `catalogId`.
    pub fn with_catalog_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("catalogId", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `serviceIdentifier`: `Edm.String`
    pub fn service_identifier(&self) -> Option<&str> {
        self.0.str("serviceIdentifier")
    }

    /// Sets `serviceIdentifier`.
    pub fn with_service_identifier(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("serviceIdentifier", value))
    }

    /// `state`: `Edm.String`
    ///
    /// Possible values are: active, inactive, warning, suspended.
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }
}
