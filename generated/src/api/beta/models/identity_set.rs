// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identitySet`](https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-beta), [intune-rbac-identityset](https://learn.microsoft.com/graph/api/resources/intune-rbac-identityset?view=graph-rest-beta)
    IdentitySet = "microsoft.graph.identitySet" {
        "microsoft.graph.chatMessageFromIdentitySet",
        "microsoft.graph.chatMessageMentionedIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
    }
}

impl IdentitySet {
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

    /// `application`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn application(&self) -> Option<&super::Identity> {
        self.0.model("application")
    }

    /// Sets `application`.
    pub fn with_application(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("application", value))
    }

    /// `conversation`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn conversation(&self) -> Option<&super::Identity> {
        self.0.model("conversation")
    }

    /// Sets `conversation`.
    pub fn with_conversation(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("conversation", value))
    }

    /// `conversationIdentityType`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn conversation_identity_type(&self) -> Option<&super::Identity> {
        self.0.model("conversationIdentityType")
    }

    /// Sets `conversationIdentityType`.
    pub fn with_conversation_identity_type(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("conversationIdentityType", value))
    }

    /// `device`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn device(&self) -> Option<&super::Identity> {
        self.0.model("device")
    }

    /// Sets `device`.
    pub fn with_device(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("device", value))
    }

    /// `phone`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn phone(&self) -> Option<&super::Identity> {
        self.0.model("phone")
    }

    /// Sets `phone`.
    pub fn with_phone(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("phone", value))
    }

    /// `user`: `microsoft.graph.identity`
    ///
    /// Optional.
    pub fn user(&self) -> Option<&super::Identity> {
        self.0.model("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("user", value))
    }
}
