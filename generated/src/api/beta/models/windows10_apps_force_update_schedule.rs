// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windows10AppsForceUpdateSchedule`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windows10appsforceupdateschedule?view=graph-rest-beta)
    Windows10AppsForceUpdateSchedule = "microsoft.graph.windows10AppsForceUpdateSchedule"
}

impl Windows10AppsForceUpdateSchedule {
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `runImmediatelyIfAfterStartDateTime` in queries.
    pub const RUN_IMMEDIATELY_IF_AFTER_START_DATE_TIME: Property<Self> =
        Property::new("runImmediatelyIfAfterStartDateTime");

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `recurrence`: `microsoft.graph.windows10AppsUpdateRecurrence`
    ///
    /// Possible values are: none, daily, weekly, monthly.
    pub fn recurrence(&self) -> Option<super::Windows10AppsUpdateRecurrence> {
        self.0.enumeration("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::Windows10AppsUpdateRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `runImmediatelyIfAfterStartDateTime`: `Edm.Boolean`
    pub fn run_immediately_if_after_start_date_time(&self) -> Option<bool> {
        self.0.bool("runImmediatelyIfAfterStartDateTime")
    }

    /// Sets `runImmediatelyIfAfterStartDateTime`.
    pub fn with_run_immediately_if_after_start_date_time(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("runImmediatelyIfAfterStartDateTime", value))
    }
}
