// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `printer`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [printer-create](https://learn.microsoft.com/graph/api/printer-create?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateRequest(Object);

impl CreateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `manufacturer`: `Edm.String`
    pub fn with_manufacturer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("manufacturer", value))
    }

    /// `model`: `Edm.String`
    pub fn with_model(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("model", value))
    }

    /// `physicalDeviceId`: `Edm.String`
    pub fn with_physical_device_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("physicalDeviceId", value))
    }

    /// `hasPhysicalDevice`: `Edm.Boolean`
    pub fn with_has_physical_device(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasPhysicalDevice", value))
    }

    /// `certificateSigningRequest`: `microsoft.graph.printCertificateSigningRequest`
    pub fn with_certificate_signing_request(
        self,
        value: impl Into<Nullable<models::PrintCertificateSigningRequest>>,
    ) -> Self {
        Self(self.0.with("certificateSigningRequest", value))
    }

    /// `connectorId`: `Edm.String`
    pub fn with_connector_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("connectorId", value))
    }
}

impl IntoJson for CreateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
