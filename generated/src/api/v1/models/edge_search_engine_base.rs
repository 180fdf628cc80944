// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.edgeSearchEngineBase`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginebase?view=graph-rest-1.0)
    EdgeSearchEngineBase = "microsoft.graph.edgeSearchEngineBase" {
        "microsoft.graph.edgeSearchEngine",
        "microsoft.graph.edgeSearchEngineCustom",
    }
}
