// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `depOnboardingSetting`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-enrollment-deponboardingsetting-uploaddeptoken](https://learn.microsoft.com/graph/api/intune-enrollment-deponboardingsetting-uploaddeptoken?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UploadDepTokenRequest(Object);

impl UploadDepTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `appleId`: `Edm.String`
    pub fn with_apple_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("appleId", value))
    }

    /// `depToken`: `Edm.String`
    pub fn with_dep_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("depToken", value))
    }
}

impl IntoJson for UploadDepTokenRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
