// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.channelModerationSettings`](https://learn.microsoft.com/graph/api/resources/channelmoderationsettings?view=graph-rest-beta)
    ChannelModerationSettings = "microsoft.graph.channelModerationSettings"
}

impl ChannelModerationSettings {
    /// `allowNewMessageFromBots` in queries.
    pub const ALLOW_NEW_MESSAGE_FROM_BOTS: Property<Self> = Property::new("allowNewMessageFromBots");
    /// `allowNewMessageFromConnectors` in queries.
    pub const ALLOW_NEW_MESSAGE_FROM_CONNECTORS: Property<Self> = Property::new("allowNewMessageFromConnectors");
    /// `replyRestriction` in queries.
    pub const REPLY_RESTRICTION: Property<Self> = Property::new("replyRestriction");
    /// `userNewMessageRestriction` in queries.
    pub const USER_NEW_MESSAGE_RESTRICTION: Property<Self> = Property::new("userNewMessageRestriction");

    /// `allowNewMessageFromBots`: `Edm.Boolean`
    pub fn allow_new_message_from_bots(&self) -> Option<bool> {
        self.0.bool("allowNewMessageFromBots")
    }

    /// Sets `allowNewMessageFromBots`.
    pub fn with_allow_new_message_from_bots(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowNewMessageFromBots", value))
    }

    /// `allowNewMessageFromConnectors`: `Edm.Boolean`
    pub fn allow_new_message_from_connectors(&self) -> Option<bool> {
        self.0.bool("allowNewMessageFromConnectors")
    }

    /// Sets `allowNewMessageFromConnectors`.
    pub fn with_allow_new_message_from_connectors(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowNewMessageFromConnectors", value))
    }

    /// `replyRestriction`: `microsoft.graph.replyRestriction`
    ///
    /// Possible values are: everyone, authorAndModerators, unknownFutureValue.
    pub fn reply_restriction(&self) -> Option<super::ReplyRestriction> {
        self.0.enumeration("replyRestriction")
    }

    /// Sets `replyRestriction`.
    pub fn with_reply_restriction(self, value: impl Into<Nullable<super::ReplyRestriction>>) -> Self {
        Self(self.0.with("replyRestriction", value))
    }

    /// `userNewMessageRestriction`: `microsoft.graph.userNewMessageRestriction`
    ///
    /// Possible values are: everyone, everyoneExceptGuests, moderators, unknownFutureValue.
    pub fn user_new_message_restriction(&self) -> Option<super::UserNewMessageRestriction> {
        self.0.enumeration("userNewMessageRestriction")
    }

    /// Sets `userNewMessageRestriction`.
    pub fn with_user_new_message_restriction(
        self,
        value: impl Into<Nullable<super::UserNewMessageRestriction>>,
    ) -> Self {
        Self(self.0.with("userNewMessageRestriction", value))
    }
}
