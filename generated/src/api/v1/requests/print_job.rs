// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `printJob`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [printjob-abort](https://learn.microsoft.com/graph/api/printjob-abort?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AbortRequest(Object);

impl AbortRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `reason`: `Edm.String`
    pub fn with_reason(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reason", value))
    }
}

impl IntoJson for AbortRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [printjob-redirect](https://learn.microsoft.com/graph/api/printjob-redirect?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct RedirectRequest(Object);

impl RedirectRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `destinationPrinterId`: `Edm.String`
    pub fn with_destination_printer_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationPrinterId", value))
    }

    /// `configuration`: `microsoft.graph.printJobConfiguration`
    pub fn with_configuration(self, value: impl Into<Nullable<models::PrintJobConfiguration>>) -> Self {
        Self(self.0.with("configuration", value))
    }
}

impl IntoJson for RedirectRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
