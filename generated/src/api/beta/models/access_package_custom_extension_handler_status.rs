// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCustomExtensionHandlerStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessPackageCustomExtensionHandlerStatus = "microsoft.graph.accessPackageCustomExtensionHandlerStatus" {
        RequestSent = "requestSent",
        RequestReceived = "requestReceived",
        UnknownFutureValue = "unknownFutureValue",
    }
}
