// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.accessPackageCustomExtensionHandlerStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    AccessPackageCustomExtensionHandlerStatus = "microsoft.graph.accessPackageCustomExtensionHandlerStatus" {
        /// `requestSent`
        RequestSent = "requestSent",
        /// `requestReceived`
        RequestReceived = "requestReceived",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
