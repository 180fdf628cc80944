// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `onlineMeeting`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [onlinemeeting-createorget](https://learn.microsoft.com/graph/api/onlinemeeting-createorget?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CreateOrGetRequest(Object);

impl CreateOrGetRequest {
    /// With `externalId`.
    pub fn new(external_id: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("externalId", external_id))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `externalId`: `Edm.String`
    ///
    /// Required.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `participants`: `microsoft.graph.meetingParticipants`
    pub fn with_participants(self, value: impl Into<Nullable<models::MeetingParticipants>>) -> Self {
        Self(self.0.with("participants", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `subject`: `Edm.String`
    pub fn with_subject(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subject", value))
    }
}

impl IntoJson for CreateOrGetRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
