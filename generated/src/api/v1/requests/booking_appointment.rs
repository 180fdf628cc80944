// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `bookingAppointment`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [bookingappointment-cancel](https://learn.microsoft.com/graph/api/bookingappointment-cancel?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CancelRequest(Object);

impl CancelRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cancellationMessage`: `Edm.String`
    pub fn with_cancellation_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cancellationMessage", value))
    }
}

impl IntoJson for CancelRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
