// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    Importance = "microsoft.graph.importance" {
        /// `low`
        Low = "low",
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
    }
}
