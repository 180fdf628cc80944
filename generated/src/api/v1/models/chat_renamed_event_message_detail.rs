// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.chatRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/chatrenamedeventmessagedetail?view=graph-rest-1.0)
    ChatRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.chatRenamedEventMessageDetail"
}

impl ChatRenamedEventMessageDetail {
    /// `chatDisplayName` in queries.
    pub const CHAT_DISPLAY_NAME: Property<Self> = Property::new("chatDisplayName");
    /// `chatId` in queries.
    pub const CHAT_ID: Property<Self> = Property::new("chatId");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");

    /// `chatDisplayName`: `Edm.String`
    pub fn chat_display_name(&self) -> Option<&str> {
        self.0.str("chatDisplayName")
    }

    /// Sets `chatDisplayName`.
    pub fn with_chat_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("chatDisplayName", value))
    }

    /// `chatId`: `Edm.String`
    pub fn chat_id(&self) -> Option<&str> {
        self.0.str("chatId")
    }

    /// Sets `chatId`.
    pub fn with_chat_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("chatId", value))
    }

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }
}
