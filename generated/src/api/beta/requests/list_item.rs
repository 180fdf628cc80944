// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Value};
use super::super::models;

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
    pub fn with_expiration_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
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
    pub fn with_recipients(
        self,
        value: impl Into<Nullable<Vec<models::DriveRecipient>>>,
    ) -> Self {
        Self(self.0.with("recipients", value))
    }

    /// `view`: `Edm.Untyped`
    ///
    /// Read-only.
    pub fn with_view(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("view", value))
    }

    /// `review`: `Edm.Untyped`
    pub fn with_review(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("review", value))
    }

    /// `edit`: `Edm.Untyped`
    pub fn with_edit(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("edit", value))
    }

    /// `embed`: `Edm.Untyped`
    pub fn with_embed(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("embed", value))
    }

    /// `blocksDownload`: `Edm.Untyped`
    ///
    /// Read-only.
    pub fn with_blocks_download(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("blocksDownload", value))
    }

    /// `createOnly`: `Edm.Untyped`
    pub fn with_create_only(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("createOnly", value))
    }

    /// `addressBar`: `Edm.Untyped`
    pub fn with_address_bar(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("addressBar", value))
    }

    /// `adminDefault`: `Edm.Untyped`
    pub fn with_admin_default(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("adminDefault", value))
    }

    /// `anonymous`: `Edm.Untyped`
    pub fn with_anonymous(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("anonymous", value))
    }

    /// `organization`: `Edm.Untyped`
    pub fn with_organization(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("organization", value))
    }

    /// `users`: `Edm.Untyped`
    pub fn with_users(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("users", value))
    }
}

impl IntoJson for CreateLinkRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
