// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageFilterByCurrentUserOptions`](https://learn.microsoft.com/graph/api/resources/accesspackage-accesspackagefilterbycurrentuseroptions?view=graph-rest-beta)
    AccessPackageFilterByCurrentUserOptions = "microsoft.graph.accessPackageFilterByCurrentUserOptions" {
        AllowedRequestor = "allowedRequestor",
    }
}
