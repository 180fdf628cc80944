// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.scheduleInformation`](https://learn.microsoft.com/graph/api/resources/scheduleinformation?view=graph-rest-1.0)
    ScheduleInformation = "microsoft.graph.scheduleInformation"
}

impl ScheduleInformation {
    /// `availabilityView` in queries.
    pub const AVAILABILITY_VIEW: Property<Self> = Property::new("availabilityView");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `scheduleId` in queries.
    pub const SCHEDULE_ID: Property<Self> = Property::new("scheduleId");
    /// `scheduleItems` in queries.
    pub const SCHEDULE_ITEMS: Property<Self> = Property::new("scheduleItems");
    /// `workingHours` in queries.
    pub const WORKING_HOURS: Property<Self> = Property::new("workingHours");

    /// `availabilityView`: `Edm.String`
    pub fn availability_view(&self) -> Option<&str> {
        self.0.str("availabilityView")
    }

    /// Sets `availabilityView`.
    pub fn with_availability_view(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("availabilityView", value))
    }

    /// `error`: `microsoft.graph.freeBusyError`
    pub fn error(&self) -> Option<&super::FreeBusyError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::FreeBusyError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `scheduleId`: `Edm.String`
    pub fn schedule_id(&self) -> Option<&str> {
        self.0.str("scheduleId")
    }

    /// Sets `scheduleId`.
    pub fn with_schedule_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scheduleId", value))
    }

    /// `scheduleItems`: `Collection(microsoft.graph.scheduleItem)`
    pub fn schedule_items(&self) -> Option<&[super::ScheduleItem]> {
        self.0.models("scheduleItems")
    }

    /// Sets `scheduleItems`.
    pub fn with_schedule_items(self, value: impl Into<Nullable<Vec<super::ScheduleItem>>>) -> Self {
        Self(self.0.with("scheduleItems", value))
    }

    /// `workingHours`: `microsoft.graph.workingHours`
    pub fn working_hours(&self) -> Option<&super::WorkingHours> {
        self.0.model("workingHours")
    }

    /// Sets `workingHours`.
    pub fn with_working_hours(self, value: impl Into<Nullable<super::WorkingHours>>) -> Self {
        Self(self.0.with("workingHours", value))
    }
}
