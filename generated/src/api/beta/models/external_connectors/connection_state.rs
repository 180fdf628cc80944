// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.connectionState`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-beta)
    ConnectionState = "microsoft.graph.externalConnectors.connectionState" {
        /// `draft`
        Draft = "draft",
        /// `ready`
        Ready = "ready",
        /// `obsolete`
        Obsolete = "obsolete",
        /// `limitExceeded`
        LimitExceeded = "limitExceeded",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
