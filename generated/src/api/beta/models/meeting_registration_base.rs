// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.meetingRegistrationBase`](https://learn.microsoft.com/graph/api/resources/meetingregistrationbase?view=graph-rest-beta)
    MeetingRegistrationBase: super::Entity = "microsoft.graph.meetingRegistrationBase" {
        "microsoft.graph.externalMeetingRegistration",
        "microsoft.graph.meetingRegistration",
    }
}

impl MeetingRegistrationBase {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `allowedRegistrant` in queries.
    pub const ALLOWED_REGISTRANT: Property<Self> = Property::new("allowedRegistrant");
    /// `registrants` in queries.
    pub const REGISTRANTS: Property<Self> = Property::new("registrants");

    /// `allowedRegistrant`: `microsoft.graph.meetingAudience`
    pub fn allowed_registrant(&self) -> Option<super::MeetingAudience> {
        self.0.enumeration("allowedRegistrant")
    }

    /// Sets `allowedRegistrant`.
    pub fn with_allowed_registrant(self, value: impl Into<Nullable<super::MeetingAudience>>) -> Self {
        Self(self.0.with("allowedRegistrant", value))
    }

    /// `registrants`: `Collection(microsoft.graph.meetingRegistrantBase)`
    pub fn registrants(&self) -> Option<&[super::MeetingRegistrantBase]> {
        self.0.models("registrants")
    }

    /// Sets `registrants`.
    pub fn with_registrants(self, value: impl Into<Nullable<Vec<super::MeetingRegistrantBase>>>) -> Self {
        Self(self.0.with("registrants", value))
    }
}
