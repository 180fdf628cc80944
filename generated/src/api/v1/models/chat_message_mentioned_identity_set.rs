// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageMentionedIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagementionedidentityset?view=graph-rest-1.0)
    ChatMessageMentionedIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageMentionedIdentitySet"
}

impl ChatMessageMentionedIdentitySet {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `device` in queries.
    pub const DEVICE: Property<Self> = Property::new("device");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");
    /// `conversation` in queries.
    pub const CONVERSATION: Property<Self> = Property::new("conversation");

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// Sets `device`.
    pub fn with_device(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("device", value))
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("user", value))
    }

    /// `conversation`: `microsoft.graph.teamworkConversationIdentity`
    pub fn conversation(&self) -> Option<&super::TeamworkConversationIdentity> {
        self.0.model("conversation")
    }

    /// Sets `conversation`.
    pub fn with_conversation(self, value: impl Into<Nullable<super::TeamworkConversationIdentity>>) -> Self {
        Self(self.0.with("conversation", value))
    }
}
