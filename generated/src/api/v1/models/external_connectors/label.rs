// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.label`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    Label = "microsoft.graph.externalConnectors.label" {
        Title = "title",
        Url = "url",
        CreatedBy = "createdBy",
        LastModifiedBy = "lastModifiedBy",
        Authors = "authors",
        CreatedDateTime = "createdDateTime",
        LastModifiedDateTime = "lastModifiedDateTime",
        FileName = "fileName",
        FileExtension = "fileExtension",
        UnknownFutureValue = "unknownFutureValue",
    }
}
