// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from bookingnamedentity.
    ///
    /// [`microsoft.graph.bookingPerson`](https://learn.microsoft.com/graph/api/resources/bookingperson?view=graph-rest-beta)
    BookingPerson: super::BookingNamedEntity = "microsoft.graph.bookingPerson"
}

impl BookingPerson {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn email_address(&self) -> Option<&str> {
        self.0.str("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }
}
