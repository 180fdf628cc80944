// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.chatMembersNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/chatmembersnotificationrecipient?view=graph-rest-beta)
    ChatMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.chatMembersNotificationRecipient"
}

impl ChatMembersNotificationRecipient {
    /// `chatId` in queries.
    pub const CHAT_ID: Property<Self> = Property::new("chatId");

    /// `chatId`: `Edm.String`
    pub fn chat_id(&self) -> Option<&str> {
        self.0.str("chatId")
    }

    /// Sets `chatId`.
    pub fn with_chat_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("chatId", value))
    }
}
