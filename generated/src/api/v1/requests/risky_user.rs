// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `riskyUser`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [riskyuser-confirmcompromised](https://learn.microsoft.com/graph/api/riskyuser-confirmcompromised?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ConfirmCompromisedRequest(Object);

impl ConfirmCompromisedRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userIds`: `Collection(Edm.String)`
    pub fn with_user_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("userIds", value))
    }
}

impl IntoJson for ConfirmCompromisedRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [riskyuser-dismiss](https://learn.microsoft.com/graph/api/riskyuser-dismiss?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct DismissRequest(Object);

impl DismissRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `userIds`: `Collection(Edm.String)`
    pub fn with_user_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("userIds", value))
    }
}

impl IntoJson for DismissRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
