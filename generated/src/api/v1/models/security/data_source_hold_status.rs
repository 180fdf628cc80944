// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.dataSourceHoldStatus`](https://learn.microsoft.com/graph/api/resources/security-datasourcecontainer?view=graph-rest-1.0)
    DataSourceHoldStatus = "microsoft.graph.security.dataSourceHoldStatus" {
        /// `notApplied`
        NotApplied = "notApplied",
        /// `applied`
        Applied = "applied",
        /// `applying`
        Applying = "applying",
        /// `removing`
        Removing = "removing",
        /// `partial`
        Partial = "partial",
    }
}
