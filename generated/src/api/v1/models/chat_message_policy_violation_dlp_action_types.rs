// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessagePolicyViolationDlpActionTypes`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessagePolicyViolationDlpActionTypes = "microsoft.graph.chatMessagePolicyViolationDlpActionTypes" {
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
