// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageReactionIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagereactionidentityset?view=graph-rest-1.0)
    ChatMessageReactionIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageReactionIdentitySet"
}

impl ChatMessageReactionIdentitySet {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `device` in queries.
    pub const DEVICE: Property<Self> = Property::new("device");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");

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
}
