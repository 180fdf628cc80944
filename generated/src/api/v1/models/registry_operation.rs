// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.registryOperation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    RegistryOperation = "microsoft.graph.registryOperation" {
        Unknown = "unknown",
        Create = "create",
        Modify = "modify",
        Delete = "delete",
    }
}
