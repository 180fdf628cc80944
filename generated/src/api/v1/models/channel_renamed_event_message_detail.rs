// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelRenamedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channelrenamedeventmessagedetail?view=graph-rest-1.0)
    ChannelRenamedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelRenamedEventMessageDetail"
}

impl ChannelRenamedEventMessageDetail {
    /// `channelDisplayName` in queries.
    pub const CHANNEL_DISPLAY_NAME: Property<Self> = Property::new("channelDisplayName");
    /// `channelId` in queries.
    pub const CHANNEL_ID: Property<Self> = Property::new("channelId");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");

    /// `channelDisplayName`: `Edm.String`
    pub fn channel_display_name(&self) -> Option<&str> {
        self.0.str("channelDisplayName")
    }

    /// Sets `channelDisplayName`.
    pub fn with_channel_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("channelDisplayName", value))
    }

    /// `channelId`: `Edm.String`
    pub fn channel_id(&self) -> Option<&str> {
        self.0.str("channelId")
    }

    /// Sets `channelId`.
    pub fn with_channel_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("channelId", value))
    }

    /// `initiator`: `microsoft.graph.identitySet`
    pub fn initiator(&self) -> Option<&super::IdentitySet> {
        self.0.model("initiator")
    }

    /// Sets `initiator`.
    pub fn with_initiator(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("initiator", value))
    }
}
