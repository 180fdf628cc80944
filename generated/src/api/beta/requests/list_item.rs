// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `listItem`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};

/// The parameters of [listitem-createlink](https://learn.microsoft.com/graph/api/listitem-createlink?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateLinkRequest(Object);

impl CreateLinkRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`: `Edm.String`
    ///
    /// Optional.
    pub fn with_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `scope`: `Edm.String`
    ///
    /// Optional.
    pub fn with_scope(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("scope", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `password`: `Edm.String`
    ///
    /// Optional.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }

    /// `recipients`: `Collection(microsoft.graph.driveRecipient)`
    ///
    /// Optional.
    pub fn with_recipients(self, value: impl Into<Nullable<Vec<models::DriveRecipient>>>) -> Self {
        Self(self.0.with("recipients", value))
    }
}

impl IntoJson for CreateLinkRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
