// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identitySet.
    ///
    /// [`microsoft.graph.chatMessageFromIdentitySet`](https://learn.microsoft.com/graph/api/resources/chatmessagefromidentityset?view=graph-rest-1.0)
    ChatMessageFromIdentitySet: super::IdentitySet = "microsoft.graph.chatMessageFromIdentitySet"
}

impl ChatMessageFromIdentitySet {
    pub const APPLICATION: Property<Self> = Property::new("application");
    pub const DEVICE: Property<Self> = Property::new("device");
    pub const USER: Property<Self> = Property::new("user");

    pub fn with_application(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("application", value))
    }

    pub fn with_device(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("device", value))
    }

    pub fn with_user(self, value: impl Into<Nullable<super::Identity>>) -> Self {
        Self(self.0.with("user", value))
    }
}
