// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.externalConnectors.searchSettings`](https://learn.microsoft.com/graph/api/resources/externalconnectors-searchsettings?view=graph-rest-beta)
    SearchSettings = "microsoft.graph.externalConnectors.searchSettings"
}

impl SearchSettings {
    /// `searchResultTemplates` in queries.
    pub const SEARCH_RESULT_TEMPLATES: Property<Self> = Property::new("searchResultTemplates");

    /// `searchResultTemplates`: `Collection(microsoft.graph.externalConnectors.displayTemplate)`
    pub fn search_result_templates(&self) -> Option<&[super::DisplayTemplate]> {
        self.0.models("searchResultTemplates")
    }

    /// Sets `searchResultTemplates`.
    pub fn with_search_result_templates(self, value: impl Into<Nullable<Vec<super::DisplayTemplate>>>) -> Self {
        Self(self.0.with("searchResultTemplates", value))
    }
}
