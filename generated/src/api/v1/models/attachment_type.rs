// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.attachmentType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AttachmentType = "microsoft.graph.attachmentType" {
        /// `file`
        File = "file",
        /// `item`
        Item = "item",
        /// `reference`
        Reference = "reference",
    }
}
