// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.chatMessageMention`](https://learn.microsoft.com/graph/api/resources/chatmessagemention?view=graph-rest-beta)
    ChatMessageMention = "microsoft.graph.chatMessageMention"
}

impl ChatMessageMention {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `mentionText` in queries.
    pub const MENTION_TEXT: Property<Self> = Property::new("mentionText");
    /// `mentioned` in queries.
    pub const MENTIONED: Property<Self> = Property::new("mentioned");

    /// `id`: `Edm.Int32`
    pub fn id(&self) -> Option<i32> {
        self.0.i32("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `mentionText`: `Edm.String`
    pub fn mention_text(&self) -> Option<&str> {
        self.0.str("mentionText")
    }

    /// Sets `mentionText`.
    pub fn with_mention_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mentionText", value))
    }

    /// `mentioned`: `microsoft.graph.chatMessageMentionedIdentitySet`
    pub fn mentioned(&self) -> Option<&super::ChatMessageMentionedIdentitySet> {
        self.0.model("mentioned")
    }

    /// Sets `mentioned`.
    pub fn with_mentioned(self, value: impl Into<Nullable<super::ChatMessageMentionedIdentitySet>>) -> Self {
        Self(self.0.with("mentioned", value))
    }
}
