// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from teamworknotificationrecipient.
    ///
    /// [`microsoft.graph.channelMembersNotificationRecipient`](https://learn.microsoft.com/graph/api/resources/channelmembersnotificationrecipient?view=graph-rest-beta)
    ChannelMembersNotificationRecipient: super::TeamworkNotificationRecipient = "microsoft.graph.channelMembersNotificationRecipient"
}

impl ChannelMembersNotificationRecipient {
    /// `teamId` in queries.
    pub const TEAM_ID: Property<Self> = Property::new("teamId");
    /// `channelId` in queries.
    pub const CHANNEL_ID: Property<Self> = Property::new("channelId");

    /// `teamId`: `Edm.String`
    pub fn team_id(&self) -> Option<&str> {
        self.0.str("teamId")
    }

    /// Sets `teamId`.
    pub fn with_team_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamId", value))
    }

    /// `channelId`: `Edm.String`
    pub fn channel_id(&self) -> Option<&str> {
        self.0.str("channelId")
    }

    /// Sets `channelId`.
    pub fn with_channel_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("channelId", value))
    }
}
