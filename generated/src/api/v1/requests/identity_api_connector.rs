// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `identityApiConnector`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [identityapiconnector-uploadclientcertificate](https://learn.microsoft.com/graph/api/identityapiconnector-uploadclientcertificate?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UploadClientCertificateRequest(Object);

impl UploadClientCertificateRequest {
    /// With `pkcs12Value`, `password`.
    pub fn new(pkcs12_value: impl Into<Nullable<String>>, password: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("pkcs12Value", pkcs12_value).with("password", password))
    }

    /// `pkcs12Value`: `Edm.String`
    ///
    /// Required.
    pub fn with_pkcs12_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("pkcs12Value", value))
    }

    /// `password`: `Edm.String`
    ///
    /// Required.
    pub fn with_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("password", value))
    }
}

impl IntoJson for UploadClientCertificateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
