// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageImportance`](https://learn.microsoft.com/graph/api/resources/chatmessage?view=graph-rest-1.0)
    ChatMessageImportance = "microsoft.graph.chatMessageImportance" {
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}
