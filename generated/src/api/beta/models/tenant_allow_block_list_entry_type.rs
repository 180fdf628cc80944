// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListEntryType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TenantAllowBlockListEntryType = "microsoft.graph.tenantAllowBlockListEntryType" {
        /// `url`
        Url = "url",
        /// `fileHash`
        FileHash = "fileHash",
        /// `sender`
        Sender = "sender",
        /// `recipient`
        Recipient = "recipient",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
