// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageReactionIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagereactionidentityset?view=graph-rest-beta)
    ChatMessageReactionIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageReactionIdentitySet"
}

impl ChatMessageReactionIdentitySet {
    pub const APPLICATION: Property<Self> = Property::new("application");
    pub const CONVERSATION: Property<Self> = Property::new("conversation");
    pub const CONVERSATION_IDENTITY_TYPE: Property<Self> = Property::new(
        "conversationIdentityType",
    );
    pub const DEVICE: Property<Self> = Property::new("device");
    pub const PHONE: Property<Self> = Property::new("phone");
    pub const USER: Property<Self> = Property::new("user");

    pub fn with_application(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("application", value))
    }

    pub fn with_conversation(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("conversation", value))
    }

    pub fn with_conversation_identity_type(
        self,
        value: impl Into<Nullable<super::Identity>>,
    ) -> Self {
        Self(self.0.with("conversationIdentityType", value))
    }

    pub fn with_device(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("device", value))
    }

    pub fn with_phone(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("phone", value))
    }

    pub fn with_user(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("user", value))
    }
}
