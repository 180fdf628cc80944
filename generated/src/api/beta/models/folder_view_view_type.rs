// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.folderViewViewType`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-beta)
    FolderViewViewType = "microsoft.graph.folderViewViewType" {
        Default = "default",
        Icons = "icons",
        Details = "details",
        Thumbnails = "thumbnails",
    }
}
