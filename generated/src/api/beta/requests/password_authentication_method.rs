// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [passwordauthenticationmethod-resetpassword](https://learn.microsoft.com/graph/api/passwordauthenticationmethod-resetpassword?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ResetPasswordRequest(Object);

impl ResetPasswordRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `newPassword`: `Edm.String`
    pub fn with_new_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newPassword", value))
    }
}

impl IntoJson for ResetPasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
