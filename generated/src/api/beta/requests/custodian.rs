// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [ediscovery-custodian-update](https://learn.microsoft.com/graph/api/ediscovery-custodian-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `applyHoldToSources`: `Edm.Boolean`
    pub fn with_apply_hold_to_sources(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("applyHoldToSources", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
