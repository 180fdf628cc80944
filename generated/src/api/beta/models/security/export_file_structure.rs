// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.exportFileStructure`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryexportoperation?view=graph-rest-beta)
    ExportFileStructure = "microsoft.graph.security.exportFileStructure" {
        /// `none`
        None = "none",
        /// `directory`
        Directory = "directory",
        /// `pst`
        Pst = "pst",
    }
}
