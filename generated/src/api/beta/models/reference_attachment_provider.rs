// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentProvider`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentProvider = "microsoft.graph.referenceAttachmentProvider" {
        Other = "other",
        OneDriveBusiness = "oneDriveBusiness",
        OneDriveConsumer = "oneDriveConsumer",
        Dropbox = "dropbox",
    }
}
