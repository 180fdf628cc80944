// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from identity.
    ///
    /// [`microsoft.graph.teamworkConversationIdentity`](https://learn.microsoft.com/graph/api/resources/teamworkconversationidentity?view=graph-rest-beta)
    TeamworkConversationIdentity: super::Identity = "microsoft.graph.teamworkConversationIdentity"
}

impl TeamworkConversationIdentity {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const ID: Property<Self> = Property::new("id");
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    pub const CONVERSATION_IDENTITY_TYPE: Property<Self> = Property::new(
        "conversationIdentityType",
    );

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `conversationIdentityType`: `microsoft.graph.teamworkConversationIdentityType`
    ///
    /// Possible values are: team, channel, chat.
    pub fn conversation_identity_type(
        &self,
    ) -> Option<super::TeamworkConversationIdentityType> {
        self.0.enumeration("conversationIdentityType")
    }

    pub fn with_conversation_identity_type(
        self,
        value: impl Into<Nullable<super::TeamworkConversationIdentityType>>,
    ) -> Self {
        Self(self.0.with("conversationIdentityType", value))
    }
}
