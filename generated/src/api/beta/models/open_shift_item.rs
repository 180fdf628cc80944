// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// [`microsoft.graph.openShiftItem`](https://learn.microsoft.com/graph/api/resources/openshiftitem?view=graph-rest-beta)
    OpenShiftItem: super::ShiftItem = "microsoft.graph.openShiftItem"
}

impl OpenShiftItem {
    pub const NOTES: Property<Self> = Property::new("notes");
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    pub const THEME: Property<Self> = Property::new("theme");
    pub const ACTIVITIES: Property<Self> = Property::new("activities");
    pub const OPEN_SLOT_COUNT: Property<Self> = Property::new("openSlotCount");

    pub fn with_notes(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notes", value))
    }

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_start_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    pub fn with_theme(
        self,
        value: impl Into<Nullable<super::ScheduleEntityTheme>>,
    ) -> Self {
        Self(self.0.with("theme", value))
    }

    pub fn with_activities(
        self,
        value: impl Into<Nullable<Vec<super::ShiftActivity>>>,
    ) -> Self {
        Self(self.0.with("activities", value))
    }

    /// `openSlotCount`: `Edm.Int32`
    pub fn open_slot_count(&self) -> Option<i32> {
        self.0.i32("openSlotCount")
    }

    pub fn with_open_slot_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("openSlotCount", value))
    }
}
