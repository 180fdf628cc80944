// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.label`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    Label = "microsoft.graph.externalConnectors.label" {
        /// `title`
        Title = "title",
        /// `url`
        Url = "url",
        /// `createdBy`
        CreatedBy = "createdBy",
        /// `lastModifiedBy`
        LastModifiedBy = "lastModifiedBy",
        /// `authors`
        Authors = "authors",
        /// `createdDateTime`
        CreatedDateTime = "createdDateTime",
        /// `lastModifiedDateTime`
        LastModifiedDateTime = "lastModifiedDateTime",
        /// `fileName`
        FileName = "fileName",
        /// `fileExtension`
        FileExtension = "fileExtension",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `iconUrl`
        IconUrl = "iconUrl",
        /// `containerName`
        ContainerName = "containerName",
        /// `containerUrl`
        ContainerUrl = "containerUrl",
    }
}
