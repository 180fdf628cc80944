// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.textColumn`](https://learn.microsoft.com/graph/api/resources/textColumn?view=graph-rest-beta)
    TextColumn = "microsoft.graph.textColumn"
}

impl TextColumn {
    /// `allowMultipleLines` in queries.
    pub const ALLOW_MULTIPLE_LINES: Property<Self> = Property::new("allowMultipleLines");
    /// `appendChangesToExistingText` in queries.
    pub const APPEND_CHANGES_TO_EXISTING_TEXT: Property<Self> = Property::new("appendChangesToExistingText");
    /// `linesForEditing` in queries.
    pub const LINES_FOR_EDITING: Property<Self> = Property::new("linesForEditing");
    /// `maxLength` in queries.
    pub const MAX_LENGTH: Property<Self> = Property::new("maxLength");
    /// `textType` in queries.
    pub const TEXT_TYPE: Property<Self> = Property::new("textType");

    /// `allowMultipleLines`: `Edm.String`
    pub fn allow_multiple_lines(&self) -> Option<&str> {
        self.0.str("allowMultipleLines")
    }

    /// Sets `allowMultipleLines`.
    pub fn with_allow_multiple_lines(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("allowMultipleLines", value))
    }

    /// `appendChangesToExistingText`: `Edm.String`
    pub fn append_changes_to_existing_text(&self) -> Option<&str> {
        self.0.str("appendChangesToExistingText")
    }

    /// Sets `appendChangesToExistingText`.
    pub fn with_append_changes_to_existing_text(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appendChangesToExistingText", value))
    }

    /// `linesForEditing`: `Edm.Int32`
    pub fn lines_for_editing(&self) -> Option<i32> {
        self.0.i32("linesForEditing")
    }

    /// Sets `linesForEditing`.
    pub fn with_lines_for_editing(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("linesForEditing", value))
    }

    /// `maxLength`: `Edm.Int32`
    pub fn max_length(&self) -> Option<i32> {
        self.0.i32("maxLength")
    }

    /// Sets `maxLength`.
    pub fn with_max_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxLength", value))
    }

    /// `textType`: `Edm.String`
    pub fn text_type(&self) -> Option<&str> {
        self.0.str("textType")
    }

    /// Sets `textType`.
    pub fn with_text_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("textType", value))
    }
}
