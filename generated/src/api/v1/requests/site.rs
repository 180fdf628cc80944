// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `site`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [site-follow](https://learn.microsoft.com/graph/api/site-follow?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddRequest(Object);

impl AddRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}

impl IntoJson for AddRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [site-unfollow](https://learn.microsoft.com/graph/api/site-unfollow?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct RemoveRequest(Object);

impl RemoveRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}

impl IntoJson for RemoveRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
