// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.basicStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    BasicStatus = "microsoft.graph.basicStatus" {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
    }
}
