// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `ediscoveryNoncustodialDataSource`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [security-ediscoverynoncustodialdatasource-applyhold](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-applyhold?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ApplyHoldRequest(Object);

impl ApplyHoldRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }
}

impl IntoJson for ApplyHoldRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [security-ediscoverynoncustodialdatasource-removehold](https://learn.microsoft.com/graph/api/security-ediscoverynoncustodialdatasource-removehold?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RemoveHoldRequest(Object);

impl RemoveHoldRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ids`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }
}

impl IntoJson for RemoveHoldRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
