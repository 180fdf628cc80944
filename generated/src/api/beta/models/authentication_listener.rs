// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationListener`](https://learn.microsoft.com/graph/api/resources/authenticationlistener?view=graph-rest-beta)
    AuthenticationListener = "microsoft.graph.authenticationListener" {
        "microsoft.graph.invokeUserFlowListener",
    }
}

impl AuthenticationListener {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `priority` in queries.
    pub const PRIORITY: Property<Self> = Property::new("priority");
    /// `sourceFilter` in queries.
    pub const SOURCE_FILTER: Property<Self> = Property::new("sourceFilter");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `priority`: `Edm.Int32`
    pub fn priority(&self) -> Option<i32> {
        self.0.i32("priority")
    }

    /// Sets `priority`.
    pub fn with_priority(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("priority", value))
    }

    /// `sourceFilter`: `microsoft.graph.authenticationSourceFilter`
    pub fn source_filter(&self) -> Option<&super::AuthenticationSourceFilter> {
        self.0.model("sourceFilter")
    }

    /// Sets `sourceFilter`.
    pub fn with_source_filter(self, value: impl Into<Nullable<super::AuthenticationSourceFilter>>) -> Self {
        Self(self.0.with("sourceFilter", value))
    }
}
