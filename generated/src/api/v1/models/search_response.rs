// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchResponse`](https://learn.microsoft.com/graph/api/resources/searchresponse?view=graph-rest-1.0)
    SearchResponse = "microsoft.graph.searchResponse"
}

impl SearchResponse {
    /// `hitsContainers` in queries.
    pub const HITS_CONTAINERS: Property<Self> = Property::new("hitsContainers");
    /// `resultTemplates` in queries.
    pub const RESULT_TEMPLATES: Property<Self> = Property::new("resultTemplates");
    /// `searchTerms` in queries.
    pub const SEARCH_TERMS: Property<Self> = Property::new("searchTerms");
    /// `queryAlterationResponse` in queries.
    pub const QUERY_ALTERATION_RESPONSE: Property<Self> = Property::new("queryAlterationResponse");

    /// `hitsContainers`: `Collection(microsoft.graph.searchHitsContainer)`
    pub fn hits_containers(&self) -> Option<&[super::SearchHitsContainer]> {
        self.0.models("hitsContainers")
    }

    /// Sets `hitsContainers`.
    pub fn with_hits_containers(self, value: impl Into<Nullable<Vec<super::SearchHitsContainer>>>) -> Self {
        Self(self.0.with("hitsContainers", value))
    }

    /// `resultTemplates`: `Collection(microsoft.graph.resultTemplate)`
    pub fn result_templates(&self) -> Option<&[super::ResultTemplate]> {
        self.0.models("resultTemplates")
    }

    /// Sets `resultTemplates`.
    pub fn with_result_templates(self, value: impl Into<Nullable<Vec<super::ResultTemplate>>>) -> Self {
        Self(self.0.with("resultTemplates", value))
    }

    /// `searchTerms`: `Collection(Edm.String)`
    pub fn search_terms(&self) -> Option<Vec<&str>> {
        self.0.strs("searchTerms")
    }

    /// Sets `searchTerms`.
    pub fn with_search_terms(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("searchTerms", value))
    }

    /// `queryAlterationResponse`: `microsoft.graph.alterationResponse`
    pub fn query_alteration_response(&self) -> Option<&super::AlterationResponse> {
        self.0.model("queryAlterationResponse")
    }

    /// Sets `queryAlterationResponse`.
    pub fn with_query_alteration_response(self, value: impl Into<Nullable<super::AlterationResponse>>) -> Self {
        Self(self.0.with("queryAlterationResponse", value))
    }
}
