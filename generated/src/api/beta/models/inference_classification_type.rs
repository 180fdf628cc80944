// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.inferenceClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    InferenceClassificationType = "microsoft.graph.inferenceClassificationType" {
        /// `focused`
        Focused = "focused",
        /// `other`
        Other = "other",
    }
}
