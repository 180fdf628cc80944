// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.fallbackpolicy`](https://learn.microsoft.com/graph/api/resources/fallbackpolicy?view=graph-rest-beta)
    Fallbackpolicy = "microsoft.graph.fallbackpolicy"
}

impl Fallbackpolicy {
    /// `endpointFallback` in queries.
    pub const ENDPOINT_FALLBACK: Property<Self> = Property::new("endpointFallback");

    /// `endpointFallback`: `microsoft.graph.fallbackpolicyProperties`
    pub fn endpoint_fallback(&self) -> Option<&super::FallbackpolicyProperties> {
        self.0.model("endpointFallback")
    }

    /// Sets `endpointFallback`.
    pub fn with_endpoint_fallback(self, value: impl Into<Nullable<super::FallbackpolicyProperties>>) -> Self {
        Self(self.0.with("endpointFallback", value))
    }
}
