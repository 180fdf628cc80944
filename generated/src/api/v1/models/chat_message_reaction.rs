// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageReaction`](https://learn.microsoft.com/graph/api/resources/chatmessagereaction?view=graph-rest-1.0)
    ChatMessageReaction = "microsoft.graph.chatMessageReaction"
}

impl ChatMessageReaction {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `reactionType` in queries.
    pub const REACTION_TYPE: Property<Self> = Property::new("reactionType");
    /// `user` in queries.
    pub const USER: Property<Self> = Property::new("user");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `reactionType`: `Edm.String`
    ///
    /// Possible values are: like, angry, sad, laugh.
    pub fn reaction_type(&self) -> Option<&str> {
        self.0.str("reactionType")
    }

    /// Sets `reactionType`.
    pub fn with_reaction_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reactionType", value))
    }

    /// `user`: `microsoft.graph.chatMessageReactionIdentitySet`
    pub fn user(&self) -> Option<&super::ChatMessageReactionIdentitySet> {
        self.0.model("user")
    }

    /// Sets `user`.
    pub fn with_user(self, value: impl Into<Nullable<super::ChatMessageReactionIdentitySet>>) -> Self {
        Self(self.0.with("user", value))
    }
}
