// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.chatMessageType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    ChatMessageType = "microsoft.graph.chatMessageType" {
        /// `message`
        Message = "message",
        /// `chatEvent`
        ChatEvent = "chatEvent",
        /// `typing`
        Typing = "typing",
        /// `unknownFutureValue`
        UnknownFutureValue = "unknownFutureValue",
        /// `systemEventMessage`
        SystemEventMessage = "systemEventMessage",
    }
}
