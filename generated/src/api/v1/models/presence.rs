// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.presence`](https://learn.microsoft.com/graph/api/resources/presence?view=graph-rest-1.0)
    Presence = "microsoft.graph.presence"
}

impl Presence {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `availability` in queries.
    pub const AVAILABILITY: Property<Self> = Property::new("availability");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `availability`: `Edm.String`
    ///
    /// Possible values are: Available, Busy, DoNotDisturb, BusyIdle, Offline, BeRightBack, Away, AvailableIdle, PresenceUnknown.
    pub fn availability(&self) -> Option<&str> {
        self.0.str("availability")
    }

    /// Sets `availability`.
    pub fn with_availability(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("availability", value))
    }

    /// `activity`: `Edm.String`
    ///
    /// Possible values are: Away, Available, BeRightBack, DoNotDisturb, Busy, InACall, InAConferenceCall, Offline, Inactive, Presenting, OutOfOffice, UrgentInterruptionsOnly, InAMeeting, OffWork, PresenceUnknown.
    pub fn activity(&self) -> Option<&str> {
        self.0.str("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("activity", value))
    }
}
