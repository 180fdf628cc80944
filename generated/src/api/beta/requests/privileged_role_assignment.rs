// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `privilegedRoleAssignment`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [privilegedroleassignment-makepermanent](https://learn.microsoft.com/graph/api/privilegedroleassignment-makepermanent?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MakePermanentRequest(Object);

impl MakePermanentRequest {
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

impl IntoJson for MakePermanentRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
