// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.contentAlignment`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentAlignment = "microsoft.graph.contentAlignment" {
        /// `left`
        Left = "left",
        /// `right`
        Right = "right",
        /// `center`
        Center = "center",
    }
}
