// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchQuery`](https://learn.microsoft.com/graph/api/resources/searchquery?view=graph-rest-1.0)
    SearchQuery = "microsoft.graph.searchQuery"
}

impl SearchQuery {
    /// `queryString` in queries.
    pub const QUERY_STRING: Property<Self> = Property::new("queryString");

    /// `queryString`: `Edm.String`
    ///
    /// Required.
    pub fn query_string(&self) -> Option<&str> {
        self.0.str("queryString")
    }

    /// Sets `queryString`.
    pub fn with_query_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryString", value))
    }
}
