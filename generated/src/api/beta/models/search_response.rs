// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchResponse`](https://learn.microsoft.com/graph/api/resources/searchresponse?view=graph-rest-beta)
    SearchResponse = "microsoft.graph.searchResponse"
}

impl SearchResponse {
    pub const QUERY_ALTERATION_RESPONSE: Property<Self> = Property::new(
        "queryAlterationResponse",
    );
    pub const VALUE: Property<Self> = Property::new("value");

    /// `queryAlterationResponse`: `microsoft.graph.alterationResponse`
    pub fn query_alteration_response(&self) -> Option<&super::AlterationResponse> {
        self.0.model("queryAlterationResponse")
    }

    pub fn with_query_alteration_response(
        self,
        value: impl Into<Nullable<super::AlterationResponse>>,
    ) -> Self {
        Self(self.0.with("queryAlterationResponse", value))
    }

    /// `value`: `Collection(microsoft.graph.searchResultSet)`
    pub fn value(&self) -> Option<&[super::SearchResultSet]> {
        self.0.models("value")
    }

    pub fn with_value(
        self,
        value: impl Into<Nullable<Vec<super::SearchResultSet>>>,
    ) -> Self {
        Self(self.0.with("value", value))
    }
}
