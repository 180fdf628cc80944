// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataCollectionScope`](https://learn.microsoft.com/graph/api/resources/ediscovery-addtoreviewsetoperation?view=graph-rest-beta)
    DataCollectionScope = "microsoft.graph.ediscovery.dataCollectionScope" {
        /// `allVersions`
        AllVersions = "allVersions",
        /// `linkedFiles`
        LinkedFiles = "linkedFiles",
    }
}
