// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.commentAction`](https://learn.microsoft.com/graph/api/resources/commentaction?view=graph-rest-1.0)
    CommentAction = "microsoft.graph.commentAction"
}

impl CommentAction {
    /// `isReply` in queries.
    pub const IS_REPLY: Property<Self> = Property::new("isReply");
    /// `parentAuthor` in queries.
    pub const PARENT_AUTHOR: Property<Self> = Property::new("parentAuthor");
    /// `participants` in queries.
    pub const PARTICIPANTS: Property<Self> = Property::new("participants");

    /// `isReply`: `Edm.Boolean`
    pub fn is_reply(&self) -> Option<bool> {
        self.0.bool("isReply")
    }

    /// Sets `isReply`.
    pub fn with_is_reply(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReply", value))
    }

    /// `parentAuthor`: `microsoft.graph.identitySet`
    pub fn parent_author(&self) -> Option<&super::IdentitySet> {
        self.0.model("parentAuthor")
    }

    /// Sets `parentAuthor`.
    pub fn with_parent_author(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("parentAuthor", value))
    }

    /// `participants`: `Collection(microsoft.graph.identitySet)`
    pub fn participants(&self) -> Option<&[super::IdentitySet]> {
        self.0.models("participants")
    }

    /// Sets `participants`.
    pub fn with_participants(self, value: impl Into<Nullable<Vec<super::IdentitySet>>>) -> Self {
        Self(self.0.with("participants", value))
    }
}
