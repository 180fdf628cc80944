// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationDlpActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessagePolicyViolationDlpActionType = "microsoft.graph.chatMessagePolicyViolationDlpActionType" {
        None = "none",
        NotifySender = "NotifySender",
        BlockAccess = "BlockAccess",
        BlockAccessExternal = "BlockAccessExternal",
    }
}
