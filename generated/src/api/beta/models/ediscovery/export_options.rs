// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.exportOptions`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta)
    ExportOptions = "microsoft.graph.ediscovery.exportOptions" {
        OriginalFiles = "originalFiles",
        Text = "text",
        PdfReplacement = "pdfReplacement",
        FileInfo = "fileInfo",
        Tags = "tags",
    }
}
