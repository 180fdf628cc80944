// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `WorksheetProtection`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [worksheetprotection-protect](https://learn.microsoft.com/graph/api/worksheetprotection-protect?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ProtectRequest(Object);

impl ProtectRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `options`: `microsoft.graph.workbookWorksheetProtectionOptions`
    ///
    /// Optional.
    pub fn with_options(self, value: impl Into<Nullable<models::WorkbookWorksheetProtectionOptions>>) -> Self {
        Self(self.0.with("options", value))
    }
}

impl IntoJson for ProtectRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
