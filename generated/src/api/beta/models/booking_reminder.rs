// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.bookingReminder`](https://learn.microsoft.com/graph/api/resources/bookingreminder?view=graph-rest-beta)
    BookingReminder = "microsoft.graph.bookingReminder"
}

impl BookingReminder {
    /// `message` in queries.
    pub const MESSAGE: Property<Self> = Property::new("message");
    /// `offset` in queries.
    pub const OFFSET: Property<Self> = Property::new("offset");
    /// `recipients` in queries.
    pub const RECIPIENTS: Property<Self> = Property::new("recipients");

    /// `message`: `Edm.String`
    pub fn message(&self) -> Option<&str> {
        self.0.str("message")
    }

    /// Sets `message`.
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }

    /// `offset`: `Edm.Duration`
    pub fn offset(&self) -> Parsed<Duration> {
        self.0.duration("offset")
    }

    /// Sets `offset`.
    pub fn with_offset(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("offset", value))
    }

    /// `recipients`: `microsoft.graph.bookingReminderRecipients`
    ///
    /// Possible values are: allAttendees, staff, customer, unknownFutureValue.
    pub fn recipients(&self) -> Option<super::BookingReminderRecipients> {
        self.0.enumeration("recipients")
    }

    /// Sets `recipients`.
    pub fn with_recipients(self, value: impl Into<Nullable<super::BookingReminderRecipients>>) -> Self {
        Self(self.0.with("recipients", value))
    }
}
