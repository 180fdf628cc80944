// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.scheduleItem`](https://learn.microsoft.com/graph/api/resources/scheduleitem?view=graph-rest-beta)
    ScheduleItem = "microsoft.graph.scheduleItem"
}

impl ScheduleItem {
    /// `end` in queries.
    pub const END: Property<Self> = Property::new("end");
    /// `isPrivate` in queries.
    pub const IS_PRIVATE: Property<Self> = Property::new("isPrivate");
    /// `location` in queries.
    pub const LOCATION: Property<Self> = Property::new("location");
    /// `start` in queries.
    pub const START: Property<Self> = Property::new("start");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `subject` in queries.
    pub const SUBJECT: Property<Self> = Property::new("subject");

    /// `end`: `microsoft.graph.dateTimeTimeZone`
    pub fn end(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("end")
    }

    /// Sets `end`.
    pub fn with_end(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("end", value))
    }

    /// `isPrivate`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_private(&self) -> Option<bool> {
        self.0.bool("isPrivate")
    }

    /// Sets `isPrivate`.
    pub fn with_is_private(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPrivate", value))
    }

    /// `location`: `Edm.String`
    ///
    /// Optional.
    pub fn location(&self) -> Option<&str> {
        self.0.str("location")
    }

    /// Sets `location`.
    pub fn with_location(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("location", value))
    }

    /// `start`: `microsoft.graph.dateTimeTimeZone`
    pub fn start(&self) -> Option<&super::DateTimeTimeZone> {
        self.0.model("start")
    }

    /// Sets `start`.
    pub fn with_start(self, value: impl Into<Nullable<super::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("start", value))
    }

    /// `status`: `microsoft.graph.freeBusyStatus`
    ///
    /// Possible values are: free, tentative, busy, oof, workingElsewhere, unknown.
    pub fn status(&self) -> Option<super::FreeBusyStatus> {
        self.0.enumeration("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::FreeBusyStatus>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `subject`: `Edm.String`
    ///
    /// Optional.
    pub fn subject(&self) -> Option<&str> {
        self.0.str("subject")
    }

    /// Sets `subject`.
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }
}
