// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.offerShiftRequest`](https://learn.microsoft.com/graph/api/resources/offershiftrequest?view=graph-rest-1.0)
    OfferShiftRequest = "microsoft.graph.offerShiftRequest"
}

impl OfferShiftRequest {
    /// `recipientActionDateTime` in queries.
    pub const RECIPIENT_ACTION_DATE_TIME: Property<Self> = Property::new("recipientActionDateTime");
    /// `recipientActionMessage` in queries.
    pub const RECIPIENT_ACTION_MESSAGE: Property<Self> = Property::new("recipientActionMessage");
    /// `recipientUserId` in queries.
    pub const RECIPIENT_USER_ID: Property<Self> = Property::new("recipientUserId");
    /// `senderShiftId` in queries.
    pub const SENDER_SHIFT_ID: Property<Self> = Property::new("senderShiftId");

    /// `recipientActionDateTime`: `Edm.DateTimeOffset`
    pub fn recipient_action_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("recipientActionDateTime")
    }

    /// Sets `recipientActionDateTime`.
    pub fn with_recipient_action_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("recipientActionDateTime", value))
    }

    /// `recipientActionMessage`: `Edm.String`
    pub fn recipient_action_message(&self) -> Option<&str> {
        self.0.str("recipientActionMessage")
    }

    /// Sets `recipientActionMessage`.
    pub fn with_recipient_action_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recipientActionMessage", value))
    }

    /// `recipientUserId`: `Edm.String`
    pub fn recipient_user_id(&self) -> Option<&str> {
        self.0.str("recipientUserId")
    }

    /// Sets `recipientUserId`.
    pub fn with_recipient_user_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("recipientUserId", value))
    }

    /// `senderShiftId`: `Edm.String`
    pub fn sender_shift_id(&self) -> Option<&str> {
        self.0.str("senderShiftId")
    }

    /// Sets `senderShiftId`.
    pub fn with_sender_shift_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("senderShiftId", value))
    }
}
