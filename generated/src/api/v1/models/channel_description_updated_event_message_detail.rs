// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from eventmessagedetail.
    ///
    /// [`microsoft.graph.channelDescriptionUpdatedEventMessageDetail`](https://learn.microsoft.com/graph/api/resources/channeldescriptionupdatedeventmessagedetail?view=graph-rest-1.0)
    ChannelDescriptionUpdatedEventMessageDetail: super::EventMessageDetail = "microsoft.graph.channelDescriptionUpdatedEventMessageDetail"
}

impl ChannelDescriptionUpdatedEventMessageDetail {
    /// `channelDescription` in queries.
    pub const CHANNEL_DESCRIPTION: Property<Self> = Property::new("channelDescription");
    /// `channelId` in queries.
    pub const CHANNEL_ID: Property<Self> = Property::new("channelId");
    /// `initiator` in queries.
    pub const INITIATOR: Property<Self> = Property::new("initiator");

    /// `channelDescription`: `Edm.String`
    pub fn channel_description(&self) -> Option<&str> {
        self.0.str("channelDescription")
    }

    /// Sets `channelDescription`.
    pub fn with_channel_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("channelDescription", value))
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
