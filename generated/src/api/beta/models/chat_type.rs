// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatType`](https://learn.microsoft.com/graph/api/resources/chat?view=graph-rest-beta)
    ChatType = "microsoft.graph.chatType" {
        /// `oneOnOne`
        OneOnOne = "oneOnOne",
        /// `group`
        Group = "group",
        /// `meeting`
        Meeting = "meeting",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
    }
}
