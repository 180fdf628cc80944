// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.exportOptions`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta)
    ExportOptions = "microsoft.graph.security.exportOptions" {
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
