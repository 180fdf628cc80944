// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.externalConnectors.accessType`](https://learn.microsoft.com/graph/api/resources/enums-externalconnectors?view=graph-rest-1.0)
    AccessType = "microsoft.graph.externalConnectors.accessType" {
        /// `grant`
        Grant = "grant",
        /// `deny`
        Deny = "deny",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
