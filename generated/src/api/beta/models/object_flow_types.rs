// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.objectFlowTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ObjectFlowTypes = "microsoft.graph.objectFlowTypes" {
        /// `none`
        None = "none",
        /// `Update`
        Update = "Update",
        /// `Delete`
        Delete = "Delete",
    }
}
