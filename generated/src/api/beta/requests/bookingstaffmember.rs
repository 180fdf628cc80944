// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [bookingstaffmember-update](https://learn.microsoft.com/graph/api/bookingstaffmember-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `availabilityIsAffectedByPersonalCalendar`: `Edm.Boolean`
    pub fn with_availability_is_affected_by_personal_calendar(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("availabilityIsAffectedByPersonalCalendar", value))
    }

    /// `colorIndex`: `Edm.Int32`
    pub fn with_color_index(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("colorIndex", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `emailAddress`: `Edm.String`
    pub fn with_email_address(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `role`: `Edm.String`
    ///
    /// Possible values are: guest, administrator, viewer, externalGuest.
    pub fn with_role(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("role", value))
    }

    /// `useBusinessHours`: `Edm.Boolean`
    pub fn with_use_business_hours(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("useBusinessHours", value))
    }

    /// `workingHours`: `Collection(microsoft.graph.bookingWorkHours)`
    pub fn with_working_hours(
        self,
        value: impl Into<Nullable<Vec<models::BookingWorkHours>>>,
    ) -> Self {
        Self(self.0.with("workingHours", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
