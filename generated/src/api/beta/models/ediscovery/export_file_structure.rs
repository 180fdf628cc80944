// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.exportFileStructure`](https://learn.microsoft.com/graph/api/resources/ediscovery-caseexportoperation?view=graph-rest-beta)
    ExportFileStructure = "microsoft.graph.ediscovery.exportFileStructure" {
        /// `none`
        None = "none",
        /// `directory`
        Directory = "directory",
        /// `pst`
        Pst = "pst",
    }
}
