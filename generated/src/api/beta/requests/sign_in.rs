// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `signIn`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [signin-confirmcompromised](https://learn.microsoft.com/graph/api/signin-confirmcompromised?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ConfirmCompromisedRequest(Object);

impl ConfirmCompromisedRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `requestIds`: `Collection(Edm.String)`
    pub fn with_request_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("requestIds", value))
    }
}

impl IntoJson for ConfirmCompromisedRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [signin-confirmsafe](https://learn.microsoft.com/graph/api/signin-confirmsafe?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ConfirmSafeRequest(Object);

impl ConfirmSafeRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `requestIds`: `Collection(Edm.String)`
    pub fn with_request_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("requestIds", value))
    }
}

impl IntoJson for ConfirmSafeRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
