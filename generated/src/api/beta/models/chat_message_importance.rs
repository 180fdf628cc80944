// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageImportance`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    ChatMessageImportance = "microsoft.graph.chatMessageImportance" {
        /// `normal`
        Normal = "normal",
        /// `high`
        High = "high",
        /// `urgent`
        Urgent = "urgent",
    }
}
