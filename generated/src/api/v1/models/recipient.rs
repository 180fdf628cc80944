// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.recipient`](https://learn.microsoft.com/graph/api/resources/recipient?view=graph-rest-1.0)
    Recipient = "microsoft.graph.recipient" {
        "microsoft.graph.attendee",
        "microsoft.graph.attendeeBase",
    }
}

impl Recipient {
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");

    /// `emailAddress`: `microsoft.graph.emailAddress`
    pub fn email_address(&self) -> Option<&super::EmailAddress> {
        self.0.model("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<super::EmailAddress>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }
}
