// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `permission`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [permission-grant](https://learn.microsoft.com/graph/api/permission-grant?view=graph-rest-beta).
#[cfg(feature = "files")]
#[derive(Clone, Debug)]
pub struct GrantRequest(Object);

#[cfg(feature = "files")]
impl GrantRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `recipients`: `Collection(microsoft.graph.driveRecipient)`
    pub fn with_recipients(self, value: impl Into<Nullable<Vec<models::DriveRecipient>>>) -> Self {
        Self(self.0.with("recipients", value))
    }

    /// `roles`: `Collection(Edm.String)`
    pub fn with_roles(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roles", value))
    }
}

#[cfg(feature = "files")]
impl IntoJson for GrantRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [permission-revokegrants](https://learn.microsoft.com/graph/api/permission-revokegrants?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct RevokeGrantsRequest(Object);

impl RevokeGrantsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `grantees`: `Collection(microsoft.graph.driveRecipient)`
    pub fn with_grantees(self, value: impl Into<Nullable<Vec<models::DriveRecipient>>>) -> Self {
        Self(self.0.with("grantees", value))
    }
}

impl IntoJson for RevokeGrantsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
