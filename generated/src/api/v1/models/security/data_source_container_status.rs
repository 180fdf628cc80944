// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0)
    DataSourceContainerStatus = "microsoft.graph.security.dataSourceContainerStatus" {
        /// `Active`
        Active = "Active",
        /// `Released`
        Released = "Released",
    }
}
