// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.exportOptions`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta)
    ExportOptions = "microsoft.graph.ediscovery.exportOptions" {
        /// `originalFiles`
        OriginalFiles = "originalFiles",
        /// `text`
        Text = "text",
        /// `pdfReplacement`
        PdfReplacement = "pdfReplacement",
        /// `fileInfo`
        FileInfo = "fileInfo",
        /// `tags`
        Tags = "tags",
    }
}
