// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ingestionSource`](https://learn.microsoft.com/graph/api/resources/intune-grouppolicy-ingestionsource?view=graph-rest-beta)
    IngestionSource = "microsoft.graph.ingestionSource" {
        /// `custom`
        Custom = "custom",
        /// `global`
        Global = "global",
    }
}
