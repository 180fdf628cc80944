// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.edgeSearchEngineType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-edgesearchenginetype?view=graph-rest-beta)
    EdgeSearchEngineType = "microsoft.graph.edgeSearchEngineType" {
        /// `default`
        Default = "default",
        /// `bing`
        Bing = "bing",
    }
}
