// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.tenantAllowBlockListEntryType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    TenantAllowBlockListEntryType = "microsoft.graph.tenantAllowBlockListEntryType" {
        Url = "url",
        FileHash = "fileHash",
        Sender = "sender",
        Recipient = "recipient",
        UnknownFutureValue = "unknownFutureValue",
    }
}
