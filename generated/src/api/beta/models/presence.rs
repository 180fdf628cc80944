// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.presence`](https://learn.microsoft.com/graph/api/resources/presence?view=graph-rest-beta)
    Presence = "microsoft.graph.presence"
}

impl Presence {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `availability` in queries.
    pub const AVAILABILITY: Property<Self> = Property::new("availability");
    /// `activity` in queries.
    pub const ACTIVITY: Property<Self> = Property::new("activity");
    /// `outOfOfficeSettings` in queries.
    pub const OUT_OF_OFFICE_SETTINGS: Property<Self> = Property::new("outOfOfficeSettings");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `availability`: `Collection(Edm.String)`
    ///
    /// Possible values are: Available, Busy, DoNotDisturb, BusyIdle, Offline, BeRightBack, Away, AvailableIdle, PresenceUnknown.
    pub fn availability(&self) -> Option<Vec<&str>> {
        self.0.strs("availability")
    }

    /// Sets `availability`.
    pub fn with_availability(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("availability", value))
    }

    /// `activity`: `Collection(Edm.String)`
    ///
    /// Possible values are: Available, Away, BeRightBack, Busy, DoNotDisturb, InACall, Inactive, InAConferenceCall, InAMeeting, PresenceUnknown, Offline, UrgentInterruptionsOnly, OffWork, OutOfOffice, Presenting.
    pub fn activity(&self) -> Option<Vec<&str>> {
        self.0.strs("activity")
    }

    /// Sets `activity`.
    pub fn with_activity(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("activity", value))
    }

    /// `outOfOfficeSettings`: `microsoft.graph.outOfOfficeSettings`
    pub fn out_of_office_settings(&self) -> Option<&super::OutOfOfficeSettings> {
        self.0.model("outOfOfficeSettings")
    }

    /// Sets `outOfOfficeSettings`.
    pub fn with_out_of_office_settings(self, value: impl Into<Nullable<super::OutOfOfficeSettings>>) -> Self {
        Self(self.0.with("outOfOfficeSettings", value))
    }
}
