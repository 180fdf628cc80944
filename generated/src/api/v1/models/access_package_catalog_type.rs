// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCatalogType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageCatalogType = "microsoft.graph.accessPackageCatalogType" {
        /// `userManaged`
        UserManaged = "userManaged",
        /// `serviceDefault`
        ServiceDefault = "serviceDefault",
        /// `serviceManaged`
        ServiceManaged = "serviceManaged",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
