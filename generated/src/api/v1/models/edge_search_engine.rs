// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngine`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchengine?view=graph-rest-1.0)
    EdgeSearchEngine: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngine"
}

impl EdgeSearchEngine {
    /// `edgeSearchEngineType` in queries.
    pub const EDGE_SEARCH_ENGINE_TYPE: Property<Self> = Property::new("edgeSearchEngineType");

    /// `edgeSearchEngineType`: `microsoft.graph.edgeSearchEngineType`
    ///
    /// Possible values are: default, bing.
    pub fn edge_search_engine_type(&self) -> Option<super::EdgeSearchEngineType> {
        self.0.enumeration("edgeSearchEngineType")
    }

    /// Sets `edgeSearchEngineType`.
    pub fn with_edge_search_engine_type(self, value: impl Into<Nullable<super::EdgeSearchEngineType>>) -> Self {
        Self(self.0.with("edgeSearchEngineType", value))
    }
}
