// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.reminder`](https://learn.microsoft.com/graph/api/resources/reminder?view=graph-rest-beta)
    Reminder = "microsoft.graph.reminder"
}

impl Reminder {
    /// `changeKey` in queries.
    pub const CHANGE_KEY: Property<Self> = Property::new("changeKey");
    /// `eventEndTime` in queries.
    pub const EVENT_END_TIME: Property<Self> = Property::new("eventEndTime");
    /// `eventId` in queries.
    pub const EVENT_ID: Property<Self> = Property::new("eventId");
    /// `eventLocation` in queries.
    pub const EVENT_LOCATION: Property<Self> = Property::new("eventLocation");
    /// `eventStartTime` in queries.
    pub const EVENT_START_TIME: Property<Self> = Property::new("eventStartTime");
    /// `eventSubject` in queries.
    pub const EVENT_SUBJECT: Property<Self> = Property::new("eventSubject");
    /// `eventWebLink` in queries.
    pub const EVENT_WEB_LINK: Property<Self> = Property::new("eventWebLink");
    /// `reminderFireTime` in queries.
    pub const REMINDER_FIRE_TIME: Property<Self> = Property::new("reminderFireTime");

    /// `changeKey`: `Edm.String`
    pub fn change_key(&self) -> Option<&str> {
        self.0.str("changeKey")
    }

    /// Sets `changeKey`.
    pub fn with_change_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("changeKey", value))
    }

    /// `eventEndTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn event_end_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("eventEndTime")
    }

    /// Sets `eventEndTime`.
    pub fn with_event_end_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("eventEndTime", value))
    }

    /// `eventId`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn event_id(&self) -> Option<&str> {
        self.0.str("eventId")
    }

    /// `eventLocation`: `microsoft.graph.location`
    pub fn event_location(&self) -> Option<&super::Location> {
        self.0.model("eventLocation")
    }

    /// Sets `eventLocation`.
    pub fn with_event_location(self, value: impl Into<Nullable<super::Location>>) -> Self {
        Self(self.0.with("eventLocation", value))
    }

    /// `eventStartTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn event_start_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("eventStartTime")
    }

    /// Sets `eventStartTime`.
    pub fn with_event_start_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("eventStartTime", value))
    }

    /// `eventSubject`: `Edm.String`
    pub fn event_subject(&self) -> Option<&str> {
        self.0.str("eventSubject")
    }

    /// Sets `eventSubject`.
    pub fn with_event_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventSubject", value))
    }

    /// `eventWebLink`: `Edm.String`
    pub fn event_web_link(&self) -> Option<&str> {
        self.0.str("eventWebLink")
    }

    /// Sets `eventWebLink`.
    pub fn with_event_web_link(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eventWebLink", value))
    }

    /// `reminderFireTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn reminder_fire_time(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("reminderFireTime")
    }

    /// Sets `reminderFireTime`.
    pub fn with_reminder_fire_time(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("reminderFireTime", value))
    }
}
