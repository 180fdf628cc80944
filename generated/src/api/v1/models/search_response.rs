// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.searchResponse`](https://learn.microsoft.com/graph/api/resources/searchresponse?view=graph-rest-1.0)
    SearchResponse = "microsoft.graph.searchResponse"
}

impl SearchResponse {
    pub const HITS_CONTAINERS: Property<Self> = Property::new("hitsContainers");
    pub const SEARCH_TERMS: Property<Self> = Property::new("searchTerms");

    /// `hitsContainers`: `Collection(microsoft.graph.searchHitsContainer)`
    pub fn hits_containers(&self) -> Option<&[super::SearchHitsContainer]> {
        self.0.models("hitsContainers")
    }

    pub fn with_hits_containers(
        self,
        value: impl Into<Nullable<Vec<super::SearchHitsContainer>>>,
    ) -> Self {
        Self(self.0.with("hitsContainers", value))
    }

    /// `searchTerms`: `Collection(Edm.String)`
    pub fn search_terms(&self) -> Option<Vec<&str>> {
        self.0.strs("searchTerms")
    }

    pub fn with_search_terms(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("searchTerms", value))
    }
}
