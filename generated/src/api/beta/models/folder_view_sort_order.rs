// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.folderViewSortOrder`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-beta)
    FolderViewSortOrder = "microsoft.graph.folderViewSortOrder" {
        Ascending = "ascending",
        Descending = "descending",
    }
}
