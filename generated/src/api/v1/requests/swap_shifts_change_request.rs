// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `swapShiftsChangeRequest`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [swapshiftschangerequest-approve](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0).
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

/// The parameters of [swapshiftschangerequest-decline](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0).
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
