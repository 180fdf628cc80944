// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatInfo?view=graph-rest-beta)
    ChatInfo = "microsoft.graph.chatInfo"
}

impl ChatInfo {
    /// `messageId` in queries.
    pub const MESSAGE_ID: Property<Self> = Property::new("messageId");
    /// `replyChainMessageId` in queries.
    pub const REPLY_CHAIN_MESSAGE_ID: Property<Self> = Property::new("replyChainMessageId");
    /// `threadId` in queries.
    pub const THREAD_ID: Property<Self> = Property::new("threadId");

    /// `messageId`: `Edm.String`
    pub fn message_id(&self) -> Option<&str> {
        self.0.str("messageId")
    }

    /// Sets `messageId`.
    pub fn with_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageId", value))
    }

    /// `replyChainMessageId`: `Edm.String`
    pub fn reply_chain_message_id(&self) -> Option<&str> {
        self.0.str("replyChainMessageId")
    }

    /// Sets `replyChainMessageId`.
    pub fn with_reply_chain_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("replyChainMessageId", value))
    }

    /// `threadId`: `Edm.String`
    pub fn thread_id(&self) -> Option<&str> {
        self.0.str("threadId")
    }

    /// Sets `threadId`.
    pub fn with_thread_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("threadId", value))
    }
}
