// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.identitySet`](https://learn.microsoft.com/graph/api/resources/identityset?view=graph-rest-1.0)
    IdentitySet = "microsoft.graph.identitySet" {
        "microsoft.graph.chatMessageFromIdentitySet",
        "microsoft.graph.chatMessageMentionedIdentitySet",
        "microsoft.graph.chatMessageReactionIdentitySet",
    }
}

impl IdentitySet {
    /// `application` in queries.
    pub const APPLICATION: Property<Self> = Property::new("application");
    /// `device` in queries.
    pub const DEVICE: Property<Self> = Property::new("device");
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
