// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.referenceAttachmentProvider`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ReferenceAttachmentProvider = "microsoft.graph.referenceAttachmentProvider" {
        /// `other`
        Other = "other",
        /// `oneDriveBusiness`
        OneDriveBusiness = "oneDriveBusiness",
        /// `oneDriveConsumer`
        OneDriveConsumer = "oneDriveConsumer",
        /// `dropbox`
        Dropbox = "dropbox",
    }
}
