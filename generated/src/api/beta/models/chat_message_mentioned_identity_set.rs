// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageMentionedIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagementionedidentityset?view=graph-rest-beta)
    ChatMessageMentionedIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageMentionedIdentitySet"
}

impl ChatMessageMentionedIdentitySet {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `conversation` in queries.
    pub const CONVERSATION: Property<Self> = Property::new("conversation");
    /// `conversationIdentityType` in queries.
    pub const CONVERSATION_IDENTITY_TYPE: Property<Self> = Property::new("conversationIdentityType");
    /// `device` in queries.
    pub const DEVICE: Property<Self> = Property::new("device");
    /// `phone` in queries.
    pub const PHONE: Property<Self> = Property::new("phone");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");
    /// `tag` in queries.
    pub const TAG: Property<Self> = Property::new("tag");

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// Sets `conversation`.
    pub fn with_conversation(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("conversation", value))
    }

    /// Sets `conversationIdentityType`.
    pub fn with_conversation_identity_type(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("conversationIdentityType", value))
    }

    /// Sets `device`.
    pub fn with_device(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("device", value))
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("user", value))
    }

    /// `tag`: `microsoft.graph.teamworkTagIdentity`
    pub fn tag(&self) -> Option<&super::TeamworkTagIdentity> {
        self.0.model("tag")
    }

    /// Sets `tag`.
    pub fn with_tag(self, value: impl Into<Nullable<super::TeamworkTagIdentity>>) -> Self {
        Self(self.0.with("tag", value))
    }
}
