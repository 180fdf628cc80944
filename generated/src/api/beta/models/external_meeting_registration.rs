// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from meetingregistrationbase.
    ///
    /// [`microsoft.graph.externalMeetingRegistration`](https://learn.microsoft.com/graph/api/resources/externalmeetingregistration?view=graph-rest-beta)
    ExternalMeetingRegistration: super::MeetingRegistrationBase = "microsoft.graph.externalMeetingRegistration"
}

crate::runtime::derived! {
    ExternalMeetingRegistration: super::Entity
}

impl ExternalMeetingRegistration {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `allowedRegistrant` in queries.
    pub const ALLOWED_REGISTRANT: Property<Self> = Property::new("allowedRegistrant");
    /// `registrants` in queries.
    pub const REGISTRANTS: Property<Self> = Property::new("registrants");

    /// Sets `allowedRegistrant`.
    pub fn with_allowed_registrant(self, value: impl Into<Nullable<super::MeetingAudience>>) -> Self {
        Self(self.0.with("allowedRegistrant", value))
    }

    /// Sets `registrants`.
    pub fn with_registrants(self, value: impl Into<Nullable<Vec<super::MeetingRegistrantBase>>>) -> Self {
        Self(self.0.with("registrants", value))
    }
}
