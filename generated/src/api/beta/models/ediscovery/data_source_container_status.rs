// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.ediscovery.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/ediscovery-datasourcecontainer?view=graph-rest-beta)
    DataSourceContainerStatus = "microsoft.graph.ediscovery.dataSourceContainerStatus" {
        /// `Active`
        Active = "Active",
        /// `Released`
        Released = "Released",
    }
}
