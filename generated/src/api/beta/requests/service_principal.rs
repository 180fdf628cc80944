// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `servicePrincipal`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, OffsetDateTime, Uuid, Value};

/// The parameters of [serviceprincipal-addkey](https://learn.microsoft.com/graph/api/serviceprincipal-addkey?view=graph-rest-beta).
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

/// The parameters of [serviceprincipal-addpassword](https://learn.microsoft.com/graph/api/serviceprincipal-addpassword?view=graph-rest-beta).
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

/// The parameters of [serviceprincipal-addtokensigningcertificate](https://learn.microsoft.com/graph/api/serviceprincipal-addtokensigningcertificate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddTokenSigningCertificateRequest(Object);

impl AddTokenSigningCertificateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }
}

impl IntoJson for AddTokenSigningCertificateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceprincipal-createpasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-createpasswordsinglesignoncredentials?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreatePasswordSingleSignOnCredentialsRequest(Object);

impl CreatePasswordSingleSignOnCredentialsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `credentials`: `Collection(microsoft.graph.credential)`
    pub fn with_credentials(self, value: impl Into<Nullable<Vec<models::Credential>>>) -> Self {
        Self(self.0.with("credentials", value))
    }
}

impl IntoJson for CreatePasswordSingleSignOnCredentialsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceprincipal-deletepasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-deletepasswordsinglesignoncredentials?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct DeletePasswordSingleSignOnCredentialsRequest(Object);

impl DeletePasswordSingleSignOnCredentialsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}

impl IntoJson for DeletePasswordSingleSignOnCredentialsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceprincipal-getpasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-getpasswordsinglesignoncredentials?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetPasswordSingleSignOnCredentialsRequest(Object);

impl GetPasswordSingleSignOnCredentialsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}

impl IntoJson for GetPasswordSingleSignOnCredentialsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [serviceprincipal-removekey](https://learn.microsoft.com/graph/api/serviceprincipal-removekey?view=graph-rest-beta).
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

/// The parameters of [serviceprincipal-removepassword](https://learn.microsoft.com/graph/api/serviceprincipal-removepassword?view=graph-rest-beta).
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

/// The parameters of [serviceprincipal-updatepasswordsinglesignoncredentials](https://learn.microsoft.com/graph/api/serviceprincipal-updatepasswordsinglesignoncredentials?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdatePasswordSingleSignOnCredentialsRequest(Object);

impl UpdatePasswordSingleSignOnCredentialsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`: `Edm.String`
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `credentials`: `Collection(microsoft.graph.credential)`
    pub fn with_credentials(self, value: impl Into<Nullable<Vec<models::Credential>>>) -> Self {
        Self(self.0.with("credentials", value))
    }
}

impl IntoJson for UpdatePasswordSingleSignOnCredentialsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
