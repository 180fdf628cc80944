// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.authenticationSourceFilter`](https://learn.microsoft.com/graph/api/resources/authenticationsourcefilter?view=graph-rest-beta)
    AuthenticationSourceFilter = "microsoft.graph.authenticationSourceFilter"
}

impl AuthenticationSourceFilter {
    /// `includeApplications` in queries.
    pub const INCLUDE_APPLICATIONS: Property<Self> = Property::new("includeApplications");

    /// `includeApplications`: `Collection(Edm.String)`
    pub fn include_applications(&self) -> Option<Vec<&str>> {
        self.0.strs("includeApplications")
    }

    /// Sets `includeApplications`.
    pub fn with_include_applications(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("includeApplications", value))
    }
}
