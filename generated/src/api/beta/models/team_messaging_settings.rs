// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamMessagingSettings`](https://learn.microsoft.com/graph/api/resources/teammessagingsettings?view=graph-rest-beta)
    TeamMessagingSettings = "microsoft.graph.teamMessagingSettings"
}

impl TeamMessagingSettings {
    /// `allowUserEditMessages` in queries.
    pub const ALLOW_USER_EDIT_MESSAGES: Property<Self> = Property::new("allowUserEditMessages");
    /// `allowUserDeleteMessages` in queries.
    pub const ALLOW_USER_DELETE_MESSAGES: Property<Self> = Property::new("allowUserDeleteMessages");
    /// `allowOwnerDeleteMessages` in queries.
    pub const ALLOW_OWNER_DELETE_MESSAGES: Property<Self> = Property::new("allowOwnerDeleteMessages");
    /// `allowTeamMentions` in queries.
    pub const ALLOW_TEAM_MENTIONS: Property<Self> = Property::new("allowTeamMentions");
    /// `allowChannelMentions` in queries.
    pub const ALLOW_CHANNEL_MENTIONS: Property<Self> = Property::new("allowChannelMentions");

    /// `allowUserEditMessages`: `Edm.Boolean`
    pub fn allow_user_edit_messages(&self) -> Option<bool> {
        self.0.bool("allowUserEditMessages")
    }

    /// Sets `allowUserEditMessages`.
    pub fn with_allow_user_edit_messages(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowUserEditMessages", value))
    }

    /// `allowUserDeleteMessages`: `Edm.Boolean`
    pub fn allow_user_delete_messages(&self) -> Option<bool> {
        self.0.bool("allowUserDeleteMessages")
    }

    /// Sets `allowUserDeleteMessages`.
    pub fn with_allow_user_delete_messages(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowUserDeleteMessages", value))
    }

    /// `allowOwnerDeleteMessages`: `Edm.Boolean`
    pub fn allow_owner_delete_messages(&self) -> Option<bool> {
        self.0.bool("allowOwnerDeleteMessages")
    }

    /// Sets `allowOwnerDeleteMessages`.
    pub fn with_allow_owner_delete_messages(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowOwnerDeleteMessages", value))
    }

    /// `allowTeamMentions`: `Edm.Boolean`
    pub fn allow_team_mentions(&self) -> Option<bool> {
        self.0.bool("allowTeamMentions")
    }

    /// Sets `allowTeamMentions`.
    pub fn with_allow_team_mentions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowTeamMentions", value))
    }

    /// `allowChannelMentions`: `Edm.Boolean`
    pub fn allow_channel_mentions(&self) -> Option<bool> {
        self.0.bool("allowChannelMentions")
    }

    /// Sets `allowChannelMentions`.
    pub fn with_allow_channel_mentions(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowChannelMentions", value))
    }
}
