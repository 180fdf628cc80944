// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.openShiftItem`](https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-beta)
    OpenShiftItem: super::ShiftItem = "microsoft.graph.openShiftItem"
}

impl OpenShiftItem {
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
    /// `openSlotCount` in queries.
    pub const OPEN_SLOT_COUNT: Property<Self> = Property::new("openSlotCount");

    /// Sets `notes`.
    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// Sets `theme`.
    pub fn with_theme(self, value: impl Into<Nullable<super::ScheduleEntityTheme>>) -> Self {
        Self(self.0.with("theme", value))
    }

    /// Sets `activities`.
    pub fn with_activities(self, value: impl Into<Nullable<Vec<super::ShiftActivity>>>) -> Self {
        Self(self.0.with("activities", value))
    }

    /// `openSlotCount`: `Edm.Int32`
    pub fn open_slot_count(&self) -> Option<i32> {
        self.0.i32("openSlotCount")
    }

    /// Sets `openSlotCount`.
    pub fn with_open_slot_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("openSlotCount", value))
    }
}
