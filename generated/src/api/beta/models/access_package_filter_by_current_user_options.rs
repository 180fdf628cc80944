// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessPackageFilterByCurrentUserOptions = "microsoft.graph.accessPackageFilterByCurrentUserOptions" {
        /// `allowedRequestor`
        AllowedRequestor = "allowedRequestor",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
