// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `event`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [event-accept](https://learn.microsoft.com/graph/api/event-accept?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AcceptRequest(Object);

impl AcceptRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `comment`: `Edm.String`
    ///
    /// Optional.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `sendResponse`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_send_response(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sendResponse", value))
    }
}

impl IntoJson for AcceptRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [event-cancel](https://learn.microsoft.com/graph/api/event-cancel?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CancelRequest(Object);

impl CancelRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `Comment`: `Edm.String`
    ///
    /// Optional.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Comment", value))
    }
}

impl IntoJson for CancelRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [event-decline](https://learn.microsoft.com/graph/api/event-decline?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct DeclineRequest(Object);

impl DeclineRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `comment`: `Edm.String`
    ///
    /// Optional.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `sendResponse`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_send_response(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sendResponse", value))
    }

    /// `proposedNewTime`: `microsoft.graph.timeSlot`
    ///
    /// Optional.
    pub fn with_proposed_new_time(self, value: impl Into<Nullable<models::TimeSlot>>) -> Self {
        Self(self.0.with("proposedNewTime", value))
    }
}

impl IntoJson for DeclineRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [event-forward](https://learn.microsoft.com/graph/api/event-forward?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ForwardRequest(Object);

impl ForwardRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `Comment`: `Edm.String`
    ///
    /// Nullable.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("Comment", value))
    }

    /// `ToRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn with_to_recipients(self, value: impl Into<Nullable<Vec<models::Recipient>>>) -> Self {
        Self(self.0.with("ToRecipients", value))
    }
}

impl IntoJson for ForwardRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [event-snoozereminder](https://learn.microsoft.com/graph/api/event-snoozereminder?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SnoozeReminderRequest(Object);

impl SnoozeReminderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `newReminderTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn with_new_reminder_time(self, value: impl Into<Nullable<models::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("newReminderTime", value))
    }
}

impl IntoJson for SnoozeReminderRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [event-tentativelyaccept](https://learn.microsoft.com/graph/api/event-tentativelyaccept?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct TentativelyAcceptRequest(Object);

impl TentativelyAcceptRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `comment`: `Edm.String`
    ///
    /// Optional.
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }

    /// `sendResponse`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn with_send_response(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sendResponse", value))
    }

    /// `proposedNewTime`: `microsoft.graph.timeSlot`
    ///
    /// Optional.
    pub fn with_proposed_new_time(self, value: impl Into<Nullable<models::TimeSlot>>) -> Self {
        Self(self.0.with("proposedNewTime", value))
    }
}

impl IntoJson for TentativelyAcceptRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
