// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCatalogState`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageCatalogState = "microsoft.graph.accessPackageCatalogState" {
        /// `published`
        Published = "published",
        /// `unpublished`
        Unpublished = "unpublished",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
