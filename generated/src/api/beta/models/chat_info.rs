// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatInfo`](https://learn.microsoft.com/graph/api/resources/chatInfo?view=graph-rest-beta)
    ChatInfo = "microsoft.graph.chatInfo"
}

impl ChatInfo {
    pub const MESSAGE_ID: Property<Self> = Property::new("messageId");
    pub const REPLY_CHAIN_MESSAGE_ID: Property<Self> = Property::new(
        "replyChainMessageId",
    );
    pub const THREAD_ID: Property<Self> = Property::new("threadId");

    /// `messageId`: `Edm.String`
    pub fn message_id(&self) -> Option<&str> {
        self.0.str("messageId")
    }

    pub fn with_message_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageId", value))
    }

    /// `replyChainMessageId`: `Edm.String`
    pub fn reply_chain_message_id(&self) -> Option<&str> {
        self.0.str("replyChainMessageId")
    }

    pub fn with_reply_chain_message_id(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("replyChainMessageId", value))
    }

    /// `threadId`: `Edm.String`
    pub fn thread_id(&self) -> Option<&str> {
        self.0.str("threadId")
    }

    pub fn with_thread_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("threadId", value))
    }
}
