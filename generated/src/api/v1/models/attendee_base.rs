// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from recipient.
    ///
    /// [`microsoft.graph.attendeeBase`](https://learn.microsoft.com/graph/api/resources/attendeebase?view=graph-rest-1.0)
    AttendeeBase: super::Recipient = "microsoft.graph.attendeeBase" {
        "microsoft.graph.attendee",
    }
}

impl AttendeeBase {
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<super::EmailAddress>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `type`: `microsoft.graph.attendeeType`
    ///
    /// Possible values are: required, optional, resource.
    pub fn type_(&self) -> Option<super::AttendeeType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::AttendeeType>>) -> Self {
        Self(self.0.with("type", value))
    }
}
