// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registryOperation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    RegistryOperation = "microsoft.graph.registryOperation" {
        /// `unknown`
        Unknown = "unknown",
        /// `create`
        Create = "create",
        /// `modify`
        Modify = "modify",
        /// `delete`
        Delete = "delete",
    }
}
