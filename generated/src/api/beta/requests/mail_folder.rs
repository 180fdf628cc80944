// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `mailFolder`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [mailfolder-copy](https://learn.microsoft.com/graph/api/mailfolder-copy?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CopyRequest(Object);

impl CopyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destinationId`: `Edm.String`
    pub fn with_destination_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationId", value))
    }
}

impl IntoJson for CopyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [mailfolder-move](https://learn.microsoft.com/graph/api/mailfolder-move?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MoveRequest(Object);

impl MoveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destinationId`: `Edm.String`
    pub fn with_destination_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationId", value))
    }
}

impl IntoJson for MoveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
