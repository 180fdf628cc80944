// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `privilegedRole`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [privilegedrole-selfactivate](https://learn.microsoft.com/graph/api/privilegedrole-selfactivate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SelfActivateRequest(Object);

impl SelfActivateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `reason`: `Edm.String`
    ///
    /// Optional.
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }

    /// `duration`: `Edm.String`
    ///
    /// Optional. Possible values are: min, default.
    pub fn with_duration(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `ticketNumber`: `Edm.String`
    ///
    /// Optional.
    pub fn with_ticket_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ticketNumber", value))
    }

    /// `ticketSystem`: `Edm.String`
    ///
    /// Optional.
    pub fn with_ticket_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("ticketSystem", value))
    }
}

impl IntoJson for SelfActivateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
