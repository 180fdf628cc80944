// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `cloudCommunications`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [cloudcommunications-getpresencesbyuserid](https://learn.microsoft.com/graph/api/cloudcommunications-getpresencesbyuserid?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct GetPresencesByUserIdRequest(Object);

impl GetPresencesByUserIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }
}

impl IntoJson for GetPresencesByUserIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
