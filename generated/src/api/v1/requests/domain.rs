// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `domain`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [domain-forcedelete](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ForceDeleteRequest(Object);

impl ForceDeleteRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `disableUserAccounts`: `Edm.Boolean`
    pub fn with_disable_user_accounts(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("disableUserAccounts", value))
    }
}

impl IntoJson for ForceDeleteRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
