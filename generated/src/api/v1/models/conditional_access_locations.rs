// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.conditionalAccessLocations`](https://learn.microsoft.com/graph/api/resources/conditionalaccesslocations?view=graph-rest-1.0)
    ConditionalAccessLocations = "microsoft.graph.conditionalAccessLocations"
}

impl ConditionalAccessLocations {
    /// `includeLocations` in queries.
    pub const INCLUDE_LOCATIONS: Property<Self> = Property::new("includeLocations");
    /// `excludeLocations` in queries.
    pub const EXCLUDE_LOCATIONS: Property<Self> = Property::new("excludeLocations");

    /// `includeLocations`: `Collection(Edm.String)`
    pub fn include_locations(&self) -> Option<Vec<&str>> {
        self.0.strs("includeLocations")
    }

    /// Sets `includeLocations`.
    pub fn with_include_locations(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeLocations", value))
    }

    /// `excludeLocations`: `Collection(Edm.String)`
    pub fn exclude_locations(&self) -> Option<Vec<&str>> {
        self.0.strs("excludeLocations")
    }

    /// Sets `excludeLocations`.
    pub fn with_exclude_locations(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("excludeLocations", value))
    }
}
