// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `application`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Uuid, Value};

/// The parameters of [application-addkey](https://learn.microsoft.com/graph/api/application-addkey?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddKeyRequest(Object);

impl AddKeyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyCredential`: `microsoft.graph.keyCredential`
    pub fn with_key_credential(self, value: impl Into<Nullable<models::KeyCredential>>) -> Self {
        Self(self.0.with("keyCredential", value))
    }

    /// `passwordCredential`: `microsoft.graph.passwordCredential`
    pub fn with_password_credential(self, value: impl Into<Nullable<models::PasswordCredential>>) -> Self {
        Self(self.0.with("passwordCredential", value))
    }

    /// `proof`: `Edm.String`
    pub fn with_proof(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proof", value))
    }
}

impl IntoJson for AddKeyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-addpassword](https://learn.microsoft.com/graph/api/application-addpassword?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AddPasswordRequest(Object);

impl AddPasswordRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    ///
    /// Optional.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }
}

impl IntoJson for AddPasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-removekey](https://learn.microsoft.com/graph/api/application-removekey?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct RemoveKeyRequest(Object);

impl RemoveKeyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyId`: `Edm.Guid`
    pub fn with_key_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("keyId", value))
    }

    /// `proof`: `Edm.String`
    pub fn with_proof(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("proof", value))
    }
}

impl IntoJson for RemoveKeyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-removepassword](https://learn.microsoft.com/graph/api/application-removepassword?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct RemovePasswordRequest(Object);

impl RemovePasswordRequest {
    /// With `keyId`.
    pub fn new(key_id: impl Into<Nullable<Uuid>>) -> Self {
        Self(Object::new().with("keyId", key_id))
    }

    /// `keyId`: `Edm.Guid`
    ///
    /// Required.
    pub fn with_key_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("keyId", value))
    }
}

impl IntoJson for RemovePasswordRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [application-setverifiedpublisher](https://learn.microsoft.com/graph/api/application-setverifiedpublisher?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct SetVerifiedPublisherRequest(Object);

impl SetVerifiedPublisherRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `verifiedPublisherId`: `Edm.String`
    pub fn with_verified_publisher_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("verifiedPublisherId", value))
    }
}

impl IntoJson for SetVerifiedPublisherRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
