// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchQuery`](https://learn.microsoft.com/graph/api/resources/searchquery?view=graph-rest-beta)
    SearchQuery = "microsoft.graph.searchQuery"
}

impl SearchQuery {
    /// `queryString` in queries.
    pub const QUERY_STRING: Property<Self> = Property::new("queryString");
    /// `queryTemplate` in queries.
    pub const QUERY_TEMPLATE: Property<Self> = Property::new("queryTemplate");
    /// `query_string` in queries.
    pub const QUERY_STRING_2: Property<Self> = Property::new("query_string");

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

    /// `queryTemplate`: `Edm.String`
    ///
    /// Optional.
    pub fn query_template(&self) -> Option<&str> {
        self.0.str("queryTemplate")
    }

    /// Sets `queryTemplate`.
    pub fn with_query_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("queryTemplate", value))
    }

    /// `query_string`: `microsoft.graph.searchQueryString`
    pub fn query_string_2(&self) -> Option<&super::SearchQueryString> {
        self.0.model("query_string")
    }

    /// Sets `query_string`.
    pub fn with_query_string_2(self, value: impl Into<Nullable<super::SearchQueryString>>) -> Self {
        Self(self.0.with("query_string", value))
    }
}
