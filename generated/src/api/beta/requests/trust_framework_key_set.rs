// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `trustFrameworkKeySet`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [trustframeworkkeyset-generatekey](https://learn.microsoft.com/graph/api/trustframeworkkeyset-generatekey?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GenerateKeyRequest(Object);

impl GenerateKeyRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `use`: `Edm.String`
    pub fn with_use(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("use", value))
    }

    /// `kty`: `Edm.String`
    pub fn with_kty(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("kty", value))
    }

    /// `nbf`: `Edm.Int32`
    pub fn with_nbf(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("nbf", value))
    }

    /// `exp`: `Edm.Int32`
    pub fn with_exp(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("exp", value))
    }
}

impl IntoJson for GenerateKeyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [trustframeworkkeyset-uploadcertificate](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadcertificate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UploadCertificateRequest(Object);

impl UploadCertificateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `key`: `Edm.String`
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }
}

impl IntoJson for UploadCertificateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [trustframeworkkeyset-uploadpkcs12](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadpkcs12?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UploadPkcs12Request(Object);

impl UploadPkcs12Request {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `key`: `Edm.String`
    pub fn with_key(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("key", value))
    }

    /// `password`: `Edm.String`
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}

impl IntoJson for UploadPkcs12Request {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [trustframeworkkeyset-uploadsecret](https://learn.microsoft.com/graph/api/trustframeworkkeyset-uploadsecret?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UploadSecretRequest(Object);

impl UploadSecretRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `use`: `Edm.String`
    pub fn with_use(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("use", value))
    }

    /// `k`: `Edm.String`
    pub fn with_k(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("k", value))
    }

    /// `nbf`: `Edm.Int64`
    pub fn with_nbf(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("nbf", value))
    }

    /// `exp`: `Edm.Int64`
    pub fn with_exp(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("exp", value))
    }
}

impl IntoJson for UploadSecretRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
