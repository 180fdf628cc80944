// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `schedule`.

use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [schedule-share](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ShareRequest(Object);

impl ShareRequest {
    /// With `notifyTeam`, `startDateTime`.
    pub fn new(notify_team: impl Into<Nullable<bool>>, start_date_time: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(Object::new().with("notifyTeam", notify_team).with("startDateTime", start_date_time))
    }

    /// `notifyTeam`: `Edm.Boolean`
    ///
    /// Required.
    pub fn with_notify_team(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notifyTeam", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    ///
    /// Required.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }
}

impl IntoJson for ShareRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
