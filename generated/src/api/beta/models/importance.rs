// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.importance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Importance = "microsoft.graph.importance" {
        /// `low`
        Low = "low",
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
    }
}
