// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkOnlineMeetingInfo`](https://learn.microsoft.com/graph/api/resources/teamworkonlinemeetinginfo?view=graph-rest-1.0)
    TeamworkOnlineMeetingInfo = "microsoft.graph.teamworkOnlineMeetingInfo"
}

impl TeamworkOnlineMeetingInfo {
    /// `calendarEventId` in queries.
    pub const CALENDAR_EVENT_ID: Property<Self> = Property::new("calendarEventId");
    /// `joinWebUrl` in queries.
    pub const JOIN_WEB_URL: Property<Self> = Property::new("joinWebUrl");
    /// `organizer` in queries.
    pub const ORGANIZER: Property<Self> = Property::new("organizer");

    /// `calendarEventId`: `Edm.String`
    pub fn calendar_event_id(&self) -> Option<&str> {
        self.0.str("calendarEventId")
    }

    /// Sets `calendarEventId`.
    pub fn with_calendar_event_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("calendarEventId", value))
    }

    /// `joinWebUrl`: `Edm.String`
    pub fn join_web_url(&self) -> Option<&str> {
        self.0.str("joinWebUrl")
    }

    /// Sets `joinWebUrl`.
    pub fn with_join_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("joinWebUrl", value))
    }

    /// `organizer`: `microsoft.graph.teamworkUserIdentity`
    pub fn organizer(&self) -> Option<&super::TeamworkUserIdentity> {
        self.0.model("organizer")
    }

    /// Sets `organizer`.
    pub fn with_organizer(self, value: impl Into<Nullable<super::TeamworkUserIdentity>>) -> Self {
        Self(self.0.with("organizer", value))
    }
}
