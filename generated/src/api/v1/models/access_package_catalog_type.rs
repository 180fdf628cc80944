// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCatalogType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageCatalogType = "microsoft.graph.accessPackageCatalogType" {
        UserManaged = "userManaged",
        ServiceDefault = "serviceDefault",
        ServiceManaged = "serviceManaged",
        UnknownFutureValue = "unknownFutureValue",
    }
}
