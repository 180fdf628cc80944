// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `tenantAttachRBAC`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-devices-tenantattachrbac-enable](https://learn.microsoft.com/graph/api/intune-devices-tenantattachrbac-enable?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EnableRequest(Object);

impl EnableRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enable`: `Edm.Boolean`
    pub fn with_enable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("enable", value))
    }
}

impl IntoJson for EnableRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
