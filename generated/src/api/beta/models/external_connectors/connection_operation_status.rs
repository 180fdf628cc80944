// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionOperationStatus`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ConnectionOperationStatus = "microsoft.graph.externalConnectors.connectionOperationStatus" {
        /// `unspecified`
        Unspecified = "unspecified",
        /// `inprogress`
        Inprogress = "inprogress",
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
