// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.contentState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ContentState = "microsoft.graph.contentState" {}
}
