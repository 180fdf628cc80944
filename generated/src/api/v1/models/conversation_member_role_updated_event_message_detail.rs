// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/conversationmemberroleupdatedeventmessagedetail?view=graph-rest-1.0)
    ConversationMemberRoleUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.conversationMemberRoleUpdatedEventMessageDetail"
}

impl ConversationMemberRoleUpdatedEventMessageDetail {
    /// `conversationMemberRoles` in queries.
    pub const CONVERSATION_MEMBER_ROLES: Property<Self> = Property::new("conversationMemberRoles");
    /// `conversationMemberUser` in queries.
    pub const CONVERSATION_MEMBER_USER: Property<Self> = Property::new("conversationMemberUser");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");
    /// `converstaionMemberUser` in queries.
    pub const CONVERSTAION_MEMBER_USER: Property<Self> = Property::new("converstaionMemberUser");

    /// `conversationMemberRoles`: `Collection(Edm.String)`
    pub fn conversation_member_roles(&self) -> Option<Vec<&str>> {
        self.0.strs("conversationMemberRoles")
    }

    /// Sets `conversationMemberRoles`.
    pub fn with_conversation_member_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("conversationMemberRoles", value))
    }

    /// `conversationMemberUser`: `microsoft.graph.teamworkUserIdentity`
    pub fn conversation_member_user(&self) -> Option<&super::TeamworkUserIdentity> {
        self.0.model("conversationMemberUser")
    }

    /// Sets `conversationMemberUser`.
    pub fn with_conversation_member_user(self, value: impl Into<Nullable<super::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("conversationMemberUser", value))
    }

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }

    /// `converstaionMemberUser`: `microsoft.graph.teamworkUserIdentity`
    pub fn converstaion_member_user(&self) -> Option<&super::TeamworkUserIdentity> {
        self.0.model("converstaionMemberUser")
    }

    /// Sets `converstaionMemberUser`.
    pub fn with_converstaion_member_user(self, value: impl Into<Nullable<super::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("converstaionMemberUser", value))
    }
}
