// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.permissionClassificationType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PermissionClassificationType = "microsoft.graph.permissionClassificationType" {
        /// `low`
        Low = "low",
        /// `medium`
        Medium = "medium",
        /// `high`
        High = "high",
    }
}
