// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `calendar`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [calendar-getschedule](https://learn.microsoft.com/graph/api/calendar-getschedule?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetScheduleRequest(Object);

impl GetScheduleRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `availabilityViewInterval`: `Edm.Int32`
    ///
    /// Optional.
    pub fn with_availability_view_interval(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("availabilityViewInterval", value))
    }

    /// `endTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn with_end_time(self, value: impl Into<Nullable<models::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("endTime", value))
    }

    /// `schedules`: `Collection(Edm.String)`
    pub fn with_schedules(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("schedules", value))
    }

    /// `startTime`: `microsoft.graph.dateTimeTimeZone`
    pub fn with_start_time(self, value: impl Into<Nullable<models::DateTimeTimeZone>>) -> Self {
        Self(self.0.with("startTime", value))
    }
}

impl IntoJson for GetScheduleRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
