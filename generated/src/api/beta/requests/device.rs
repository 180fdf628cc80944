// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [device-checkmemberobjects](https://learn.microsoft.com/graph/api/device-checkmemberobjects?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CheckMemberObjectsRequest(Object);

impl CheckMemberObjectsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }
}

impl IntoJson for CheckMemberObjectsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
