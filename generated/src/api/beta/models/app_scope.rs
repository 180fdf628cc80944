// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.appScope`](https://learn.microsoft.com/graph/api/resources/appscope?view=graph-rest-beta)
    AppScope = "microsoft.graph.appScope"
}

impl AppScope {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `type`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn type_(&self) -> Option<&str> {
        self.0.str("type")
    }

    /// `displayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }
}
