// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `androidManagedAppProtection`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-shared-androidmanagedappprotection-haspayloadlinks](https://learn.microsoft.com/graph/api/intune-shared-androidmanagedappprotection-haspayloadlinks?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct HasPayloadLinksRequest(Object);

impl HasPayloadLinksRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `payloadIds`: `Collection(Edm.String)`
    pub fn with_payload_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("payloadIds", value))
    }
}

impl IntoJson for HasPayloadLinksRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
