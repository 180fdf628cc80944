// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeCardBreak`](https://learn.microsoft.com/graph/api/resources/timecardbreak?view=graph-rest-beta)
    TimeCardBreak = "microsoft.graph.timeCardBreak"
}

impl TimeCardBreak {
    /// `breakId` in queries.
    pub const BREAK_ID: Property<Self> = Property::new("breakId");
    /// `start` in queries.
    pub const START: Property<Self> = Property::new("start");
    /// `end` in queries.
    pub const END: Property<Self> = Property::new("end");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");

    /// `breakId`: `Edm.String`
    pub fn break_id(&self) -> Option<&str> {
        self.0.str("breakId")
    }

    /// Sets `breakId`.
    pub fn with_break_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("breakId", value))
    }

    /// `start`: `microsoft.graph.timeCardEvent`
    pub fn start(&self) -> Option<&super::TimeCardEvent> {
        self.0.model("start")
    }

    /// Sets `start`.
    pub fn with_start(self, value: impl Into<Nullable<super::TimeCardEvent>>) -> Self {
        Self(self.0.with("start", value))
    }

    /// `end`: `microsoft.graph.timeCardEvent`
    pub fn end(&self) -> Option<&super::TimeCardEvent> {
        self.0.model("end")
    }

    /// Sets `end`.
    pub fn with_end(self, value: impl Into<Nullable<super::TimeCardEvent>>) -> Self {
        Self(self.0.with("end", value))
    }

    /// `notes`: `microsoft.graph.itemBody`
    pub fn notes(&self) -> Option<&super::ItemBody> {
        self.0.model("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<super::ItemBody>>) -> Self {
        Self(self.0.with("notes", value))
    }
}
