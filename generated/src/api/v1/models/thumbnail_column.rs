// Written by `cargo xtask gen`; do not edit.
crate::runtime::model! {
    /// [`microsoft.graph.thumbnailColumn`](https://learn.microsoft.com/graph/api/resources/thumbnailcolumn?view=graph-rest-1.0)
    ThumbnailColumn = "microsoft.graph.thumbnailColumn"
}
