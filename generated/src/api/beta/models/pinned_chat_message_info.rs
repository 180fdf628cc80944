// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.pinnedChatMessageInfo`](https://learn.microsoft.com/graph/api/resources/pinnedchatmessageinfo?view=graph-rest-beta)
    PinnedChatMessageInfo: super::Entity = "microsoft.graph.pinnedChatMessageInfo"
}

impl PinnedChatMessageInfo {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");

    /// `message`: `microsoft.graph.chatMessage`
    pub fn message(&self) -> Option<&super::ChatMessage> {
        self.0.model("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<super::ChatMessage>>) -> Self {
        Self(self.0.with("message", value))
    }
}
