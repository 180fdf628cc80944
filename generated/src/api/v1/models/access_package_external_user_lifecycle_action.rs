// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageExternalUserLifecycleAction`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    AccessPackageExternalUserLifecycleAction = "microsoft.graph.accessPackageExternalUserLifecycleAction" {
        /// `none`
        None = "none",
        /// `blockSignIn`
        BlockSignIn = "blockSignIn",
        /// `blockSignInAndDelete`
        BlockSignInAndDelete = "blockSignInAndDelete",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
