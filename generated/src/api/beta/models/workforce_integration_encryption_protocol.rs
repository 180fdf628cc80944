// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.workforceIntegrationEncryptionProtocol`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    WorkforceIntegrationEncryptionProtocol = "microsoft.graph.workforceIntegrationEncryptionProtocol" {
        /// `sharedSecret`
        SharedSecret = "sharedSecret",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
