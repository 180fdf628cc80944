// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.priority`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    Priority = "microsoft.graph.priority" {
        /// `none`
        None = "none",
        /// `high`
        High = "high",
        /// `low`
        Low = "low",
    }
}
