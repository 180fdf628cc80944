// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from teamInfo.
    ///
    /// [`microsoft.graph.sharedWithChannelTeamInfo`](https://learn.microsoft.com/graph/api/resources/sharedwithchannelteaminfo?view=graph-rest-beta)
    SharedWithChannelTeamInfo: super::TeamInfo = "microsoft.graph.sharedWithChannelTeamInfo"
}

impl SharedWithChannelTeamInfo {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isHostTeam` in queries.
    pub const IS_HOST_TEAM: Property<Self> = Property::new("isHostTeam");
    /// `allowedMembers` in queries.
    pub const ALLOWED_MEMBERS: Property<Self> = Property::new("allowedMembers");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isHostTeam`: `Edm.Boolean`
    pub fn is_host_team(&self) -> Option<bool> {
        self.0.bool("isHostTeam")
    }

    /// Sets `isHostTeam`.
    pub fn with_is_host_team(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHostTeam", value))
    }

    /// `allowedMembers`: `Collection(microsoft.graph.conversationMember)`
    pub fn allowed_members(&self) -> Option<&[super::ConversationMember]> {
        self.0.models("allowedMembers")
    }

    /// Sets `allowedMembers`.
    pub fn with_allowed_members(self, value: impl Into<Nullable<Vec<super::ConversationMember>>>) -> Self {
        Self(self.0.with("allowedMembers", value))
    }
}
