// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeSearchEngineType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginetype?view=graph-rest-1.0)
    EdgeSearchEngineType = "microsoft.graph.edgeSearchEngineType" {
        /// `default`
        Default = "default",
        /// `bing`
        Bing = "bing",
    }
}
