// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingSchedulingPolicy`](https://learn.microsoft.com/graph/api/resources/bookingschedulingpolicy?view=graph-rest-1.0)
    BookingSchedulingPolicy = "microsoft.graph.bookingSchedulingPolicy"
}

impl BookingSchedulingPolicy {
    /// `allowStaffSelection` in queries.
    pub const ALLOW_STAFF_SELECTION: Property<Self> = Property::new("allowStaffSelection");
    /// `maximumAdvance` in queries.
    pub const MAXIMUM_ADVANCE: Property<Self> = Property::new("maximumAdvance");
    /// `minimumLeadTime` in queries.
    pub const MINIMUM_LEAD_TIME: Property<Self> = Property::new("minimumLeadTime");
    /// `sendConfirmationsToOwner` in queries.
    pub const SEND_CONFIRMATIONS_TO_OWNER: Property<Self> = Property::new("sendConfirmationsToOwner");
    /// `timeSlotInterval` in queries.
    pub const TIME_SLOT_INTERVAL: Property<Self> = Property::new("timeSlotInterval");

    /// `allowStaffSelection`: `Edm.Boolean`
    pub fn allow_staff_selection(&self) -> Option<bool> {
        self.0.bool("allowStaffSelection")
    }

    /// Sets `allowStaffSelection`.
    pub fn with_allow_staff_selection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowStaffSelection", value))
    }

    /// `maximumAdvance`: `Edm.Duration`
    pub fn maximum_advance(&self) -> Parsed<Duration> {
        self.0.duration("maximumAdvance")
    }

    /// Sets `maximumAdvance`.
    pub fn with_maximum_advance(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("maximumAdvance", value))
    }

    /// `minimumLeadTime`: `Edm.Duration`
    pub fn minimum_lead_time(&self) -> Parsed<Duration> {
        self.0.duration("minimumLeadTime")
    }

    /// Sets `minimumLeadTime`.
    pub fn with_minimum_lead_time(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("minimumLeadTime", value))
    }

    /// `sendConfirmationsToOwner`: `Edm.Boolean`
    pub fn send_confirmations_to_owner(&self) -> Option<bool> {
        self.0.bool("sendConfirmationsToOwner")
    }

    /// Sets `sendConfirmationsToOwner`.
    pub fn with_send_confirmations_to_owner(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sendConfirmationsToOwner", value))
    }

    /// `timeSlotInterval`: `Edm.Duration`
    pub fn time_slot_interval(&self) -> Parsed<Duration> {
        self.0.duration("timeSlotInterval")
    }

    /// Sets `timeSlotInterval`.
    pub fn with_time_slot_interval(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("timeSlotInterval", value))
    }
}
