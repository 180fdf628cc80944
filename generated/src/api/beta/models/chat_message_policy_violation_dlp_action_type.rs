// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationDlpActionType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessagePolicyViolationDlpActionType = "microsoft.graph.chatMessagePolicyViolationDlpActionType" {
        /// `none`
        None = "none",
        /// `NotifySender`
        NotifySender = "NotifySender",
        /// `BlockAccess`
        BlockAccess = "BlockAccess",
        /// `BlockAccessExternal`
        BlockAccessExternal = "BlockAccessExternal",
    }
}
