// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.onenotePatchInsertPosition`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    OnenotePatchInsertPosition = "microsoft.graph.onenotePatchInsertPosition" {
        /// `after`
        After = "after",
        /// `before`
        Before = "before",
    }
}
