// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `androidDeviceOwnerEnrollmentProfile`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken](https://learn.microsoft.com/graph/api/intune-androidforwork-androiddeviceownerenrollmentprofile-createtoken?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateTokenRequest(Object);

impl CreateTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tokenValidityInSeconds`: `Edm.Int32`
    pub fn with_token_validity_in_seconds(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("tokenValidityInSeconds", value))
    }
}

impl IntoJson for CreateTokenRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
