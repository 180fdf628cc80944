// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.shiftItem`](https://learn.microsoft.com/graph/api/resources/shiftitem?view=graph-rest-beta)
    ShiftItem = "microsoft.graph.shiftItem" {
        "microsoft.graph.openShiftItem",
    }
}

impl ShiftItem {
    /// `notes` in queries.
    pub const NOTES: Property<Self> = Property::new("notes");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `theme` in queries.
    pub const THEME: Property<Self> = Property::new("theme");
    /// `activities` in queries.
    pub const ACTIVITIES: Property<Self> = Property::new("activities");

    /// `notes`: `Edm.String`
    pub fn notes(&self) -> Option<&str> {
        self.0.str("notes")
    }

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `theme`: `microsoft.graph.scheduleEntityTheme`
    pub fn theme(&self) -> Option<super::ScheduleEntityTheme> {
        self.0.enumeration("theme")
    }

    /// Sets `theme`.
    pub fn with_theme(self, value: impl Into<Nullable<super::ScheduleEntityTheme>>) -> Self {
        Self(self.0.with("theme", value))
    }

    /// `activities`: `Collection(microsoft.graph.shiftActivity)`
    ///
    /// Required.
    pub fn activities(&self) -> Option<&[super::ShiftActivity]> {
        self.0.models("activities")
    }

    /// Sets `activities`.
    pub fn with_activities(self, value: impl Into<Nullable<Vec<super::ShiftActivity>>>) -> Self {
        Self(self.0.with("activities", value))
    }
}
