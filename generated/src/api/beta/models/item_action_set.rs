// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.itemActionSet`](https://learn.microsoft.com/graph/api/resources/itemactionset?view=graph-rest-beta)
    ItemActionSet = "microsoft.graph.itemActionSet"
}

impl ItemActionSet {
    /// `comment` in queries.
    pub const COMMENT: Property<Self> = Property::new("comment");
    /// `create` in queries.
    pub const CREATE: Property<Self> = Property::new("create");
    /// `delete` in queries.
    pub const DELETE: Property<Self> = Property::new("delete");
    /// `edit` in queries.
    pub const EDIT: Property<Self> = Property::new("edit");
    /// `mention` in queries.
    pub const MENTION: Property<Self> = Property::new("mention");
    /// `move` in queries.
    pub const MOVE: Property<Self> = Property::new("move");
    /// `rename` in queries.
    pub const RENAME: Property<Self> = Property::new("rename");
    /// `restore` in queries.
    pub const RESTORE: Property<Self> = Property::new("restore");
    /// `share` in queries.
    pub const SHARE: Property<Self> = Property::new("share");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");

    /// `comment`: `microsoft.graph.commentAction`
    pub fn comment(&self) -> Option<&super::CommentAction> {
        self.0.model("comment")
    }

    /// Sets `comment`.
    pub fn with_comment(self, value: impl Into<Nullable<super::CommentAction>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `create`: `microsoft.graph.createAction`
    pub fn create(&self) -> Option<&super::CreateAction> {
        self.0.model("create")
    }

    /// Sets `create`.
    pub fn with_create(self, value: impl Into<Nullable<super::CreateAction>>) -> Self {
        Self(self.0.with("create", value))
    }

    /// `delete`: `microsoft.graph.deleteAction`
    pub fn delete(&self) -> Option<&super::DeleteAction> {
        self.0.model("delete")
    }

    /// Sets `delete`.
    pub fn with_delete(self, value: impl Into<Nullable<super::DeleteAction>>) -> Self {
        Self(self.0.with("delete", value))
    }

    /// `edit`: `microsoft.graph.editAction`
    pub fn edit(&self) -> Option<&super::EditAction> {
        self.0.model("edit")
    }

    /// Sets `edit`.
    pub fn with_edit(self, value: impl Into<Nullable<super::EditAction>>) -> Self {
        Self(self.0.with("edit", value))
    }

    /// `mention`: `microsoft.graph.mentionAction`
    pub fn mention(&self) -> Option<&super::MentionAction> {
        self.0.model("mention")
    }

    /// Sets `mention`.
    pub fn with_mention(self, value: impl Into<Nullable<super::MentionAction>>) -> Self {
        Self(self.0.with("mention", value))
    }

    /// `move`: `microsoft.graph.moveAction`
    pub fn move_(&self) -> Option<&super::MoveAction> {
        self.0.model("move")
    }

    /// Sets `move`.
    pub fn with_move(self, value: impl Into<Nullable<super::MoveAction>>) -> Self {
        Self(self.0.with("move", value))
    }

    /// `rename`: `microsoft.graph.renameAction`
    pub fn rename(&self) -> Option<&super::RenameAction> {
        self.0.model("rename")
    }

    /// Sets `rename`.
    pub fn with_rename(self, value: impl Into<Nullable<super::RenameAction>>) -> Self {
        Self(self.0.with("rename", value))
    }

    /// `restore`: `microsoft.graph.restoreAction`
    pub fn restore(&self) -> Option<&super::RestoreAction> {
        self.0.model("restore")
    }

    /// Sets `restore`.
    pub fn with_restore(self, value: impl Into<Nullable<super::RestoreAction>>) -> Self {
        Self(self.0.with("restore", value))
    }

    /// `share`: `microsoft.graph.shareAction`
    pub fn share(&self) -> Option<&super::ShareAction> {
        self.0.model("share")
    }

    /// Sets `share`.
    pub fn with_share(self, value: impl Into<Nullable<super::ShareAction>>) -> Self {
        Self(self.0.with("share", value))
    }

    /// `version`: `microsoft.graph.versionAction`
    pub fn version(&self) -> Option<&super::VersionAction> {
        self.0.model("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<super::VersionAction>>) -> Self {
        Self(self.0.with("version", value))
    }
}
