// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchQueryString`](https://learn.microsoft.com/graph/api/resources/searchquerystring?view=graph-rest-beta)
    SearchQueryString = "microsoft.graph.searchQueryString"
}

impl SearchQueryString {
    /// `query` in queries.
    pub const QUERY: Property<Self> = Property::new("query");

    /// `query`: `Edm.String`
    pub fn query(&self) -> Option<&str> {
        self.0.str("query")
    }

    /// Sets `query`.
    pub fn with_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("query", value))
    }
}
