// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceHoldStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-beta)
    DataSourceHoldStatus = "microsoft.graph.security.dataSourceHoldStatus" {
        NotApplied = "notApplied",
        Applied = "applied",
        Applying = "applying",
        Removing = "removing",
        Partial = "partial",
    }
}
