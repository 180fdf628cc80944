// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchAlteration`](https://learn.microsoft.com/graph/api/resources/searchalteration?view=graph-rest-beta)
    SearchAlteration = "microsoft.graph.searchAlteration"
}

impl SearchAlteration {
    /// `alteredQueryString` in queries.
    pub const ALTERED_QUERY_STRING: Property<Self> = Property::new("alteredQueryString");
    /// `alteredHighlightedQueryString` in queries.
    pub const ALTERED_HIGHLIGHTED_QUERY_STRING: Property<Self> = Property::new("alteredHighlightedQueryString");
    /// `alteredQueryTokens` in queries.
    pub const ALTERED_QUERY_TOKENS: Property<Self> = Property::new("alteredQueryTokens");

    /// `alteredQueryString`: `Edm.String`
    pub fn altered_query_string(&self) -> Option<&str> {
        self.0.str("alteredQueryString")
    }

    /// Sets `alteredQueryString`.
    pub fn with_altered_query_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alteredQueryString", value))
    }

    /// `alteredHighlightedQueryString`: `Edm.String`
    pub fn altered_highlighted_query_string(&self) -> Option<&str> {
        self.0.str("alteredHighlightedQueryString")
    }

    /// Sets `alteredHighlightedQueryString`.
    pub fn with_altered_highlighted_query_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("alteredHighlightedQueryString", value))
    }

    /// `alteredQueryTokens`: `Collection(microsoft.graph.alteredQueryToken)`
    pub fn altered_query_tokens(&self) -> Option<&[super::AlteredQueryToken]> {
        self.0.models("alteredQueryTokens")
    }

    /// Sets `alteredQueryTokens`.
    pub fn with_altered_query_tokens(self, value: impl Into<Nullable<Vec<super::AlteredQueryToken>>>) -> Self {
        Self(self.0.with("alteredQueryTokens", value))
    }
}
