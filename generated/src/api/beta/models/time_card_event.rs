// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.timeCardEvent`](https://learn.microsoft.com/graph/api/resources/timecardevent?view=graph-rest-beta)
    TimeCardEvent = "microsoft.graph.timeCardEvent"
}

impl TimeCardEvent {
    /// `dateTime` in queries.
    pub const DATE_TIME: Property<Self> = Property::new("dateTime");
    /// `atApprovedLocation` in queries.
    pub const AT_APPROVED_LOCATION: Property<Self> = Property::new("atApprovedLocation");
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");

    /// `dateTime`: `Edm.DateTimeOffset`
    pub fn date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dateTime")
    }

    /// Sets `dateTime`.
    pub fn with_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dateTime", value))
    }

    /// `atApprovedLocation`: `Edm.Boolean`
    pub fn at_approved_location(&self) -> Option<bool> {
        self.0.bool("atApprovedLocation")
    }

    /// Sets `atApprovedLocation`.
    pub fn with_at_approved_location(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("atApprovedLocation", value))
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
