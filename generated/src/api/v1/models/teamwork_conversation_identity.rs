// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkConversationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkconversationidentity?view=graph-rest-1.0)
    TeamworkConversationIdentity: super::Identity = "microsoft.graph.teamworkConversationIdentity"
}

impl TeamworkConversationIdentity {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `conversationIdentityType` in queries.
    pub const CONVERSATION_IDENTITY_TYPE: Property<Self> = Property::new("conversationIdentityType");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `conversationIdentityType`: `microsoft.graph.teamworkConversationIdentityType`
    ///
    /// Possible values are: team, channel, chat, unknownFutureValue.
    pub fn conversation_identity_type(&self) -> Option<super::TeamworkConversationIdentityType> {
        self.0.enumeration("conversationIdentityType")
    }

    /// Sets `conversationIdentityType`.
    pub fn with_conversation_identity_type(
        self,
        value: impl Into<Nullable<super::TeamworkConversationIdentityType>>,
    ) -> Self {
        Self(self.0.with("conversationIdentityType", value))
    }
}
