// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from attendeeBase.
    ///
    /// [`microsoft.graph.attendee`](https://learn.microsoft.com/graph/api/resources/attendee?view=graph-rest-beta)
    Attendee: super::AttendeeBase = "microsoft.graph.attendee"
}

crate::runtime::derived! {
    Attendee: super::Recipient
}

impl Attendee {
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `proposedNewTime` in queries.
    pub const PROPOSED_NEW_TIME: Property<Self> = Property::new("proposedNewTime");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<super::EmailAddress>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::AttendeeType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `proposedNewTime`: `microsoft.graph.timeSlot`
    pub fn proposed_new_time(&self) -> Option<&super::TimeSlot> {
        self.0.model("proposedNewTime")
    }

    /// Sets `proposedNewTime`.
    pub fn with_proposed_new_time(self, value: impl Into<Nullable<super::TimeSlot>>) -> Self {
        Self(self.0.with("proposedNewTime", value))
    }

    /// `status`: `microsoft.graph.responseStatus`
    pub fn status(&self) -> Option<&super::ResponseStatus> {
        self.0.model("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<super::ResponseStatus>>) -> Self {
        Self(self.0.with("status", value))
    }
}
