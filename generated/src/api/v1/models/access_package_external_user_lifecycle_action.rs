// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageExternalUserLifecycleAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageExternalUserLifecycleAction = "microsoft.graph.accessPackageExternalUserLifecycleAction" {
        None = "none",
        BlockSignIn = "blockSignIn",
        BlockSignInAndDelete = "blockSignInAndDelete",
        UnknownFutureValue = "unknownFutureValue",
    }
}
