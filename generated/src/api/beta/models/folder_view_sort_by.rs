// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.folderViewSortBy`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-beta)
    FolderViewSortBy = "microsoft.graph.folderViewSortBy" {
        Default = "default",
        Name = "name",
        Type = "type",
        Size = "size",
        TakenOrCreatedDateTime = "takenOrCreatedDateTime",
        LastModifiedDateTime = "lastModifiedDateTime",
        Sequence = "sequence",
    }
}
