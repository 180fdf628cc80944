// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `openShiftChangeRequest`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [openshiftchangerequest-approve](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-beta).
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

/// The parameters of [openshiftchangerequest-decline](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-beta).
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
