// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceContainerStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta)
    DataSourceContainerStatus = "microsoft.graph.security.dataSourceContainerStatus" {
        /// `Active`
        Active = "Active",
        /// `Released`
        Released = "Released",
    }
}
