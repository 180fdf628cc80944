// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.onenotePatchContentCommand`](https://learn.microsoft.com/graph/api/resources/patchcontentcommand?view=graph-rest-1.0)
    OnenotePatchContentCommand = "microsoft.graph.onenotePatchContentCommand"
}

impl OnenotePatchContentCommand {
    /// `action` in queries.
    pub const ACTION: Property<Self> = Property::new("action");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `position` in queries.
    pub const POSITION: Property<Self> = Property::new("position");
    /// `target` in queries.
    pub const TARGET: Property<Self> = Property::new("target");

    /// `action`: `microsoft.graph.onenotePatchActionType`
    ///
    /// Possible values are: replace, append, delete, insert, prepend.
    pub fn action(&self) -> Option<super::OnenotePatchActionType> {
        self.0.enumeration("action")
    }

    /// Sets `action`.
    pub fn with_action(self, value: impl Into<Nullable<super::OnenotePatchActionType>>) -> Self {
        Self(self.0.with("action", value))
    }

    /// `content`: `Edm.String`
    pub fn content(&self) -> Option<&str> {
        self.0.str("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `position`: `microsoft.graph.onenotePatchInsertPosition`
    ///
    /// Possible values are: after, before.
    pub fn position(&self) -> Option<super::OnenotePatchInsertPosition> {
        self.0.enumeration("position")
    }

    /// Sets `position`.
    pub fn with_position(self, value: impl Into<Nullable<super::OnenotePatchInsertPosition>>) -> Self {
        Self(self.0.with("position", value))
    }

    /// `target`: `Edm.String`
    pub fn target(&self) -> Option<&str> {
        self.0.str("target")
    }

    /// Sets `target`.
    pub fn with_target(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("target", value))
    }
}
