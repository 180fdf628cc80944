// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from edgeSearchEngineBase.
    ///
    /// [`microsoft.graph.edgeSearchEngineCustom`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginecustom?view=graph-rest-1.0)
    EdgeSearchEngineCustom: super::EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineCustom"
}

impl EdgeSearchEngineCustom {
    /// `edgeSearchEngineOpenSearchXmlUrl` in queries.
    pub const EDGE_SEARCH_ENGINE_OPEN_SEARCH_XML_URL: Property<Self> =
        Property::new("edgeSearchEngineOpenSearchXmlUrl");

    /// `edgeSearchEngineOpenSearchXmlUrl`: `Edm.String`
    pub fn edge_search_engine_open_search_xml_url(&self) -> Option<&str> {
        self.0.str("edgeSearchEngineOpenSearchXmlUrl")
    }

    /// Sets `edgeSearchEngineOpenSearchXmlUrl`.
    pub fn with_edge_search_engine_open_search_xml_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("edgeSearchEngineOpenSearchXmlUrl", value))
    }
}
