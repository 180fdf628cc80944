// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `offerShiftRequest`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [offershiftrequest-approve](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ApproveRequest(Object);

impl ApproveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `message`: `Edm.String`
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }
}

impl IntoJson for ApproveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [offershiftrequest-decline](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct DeclineRequest(Object);

impl DeclineRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `message`: `Edm.String`
    pub fn with_message(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("message", value))
    }
}

impl IntoJson for DeclineRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
