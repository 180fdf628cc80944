// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `importedDeviceIdentity`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-enrollment-importeddeviceidentity-importdeviceidentitylist](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-importdeviceidentitylist?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ImportDeviceIdentityListRequest(Object);

impl ImportDeviceIdentityListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`
    pub fn with_imported_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedDeviceIdentities", value))
    }

    /// `overwriteImportedDeviceIdentities`: `Edm.Boolean`
    pub fn with_overwrite_imported_device_identities(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("overwriteImportedDeviceIdentities", value))
    }
}

impl IntoJson for ImportDeviceIdentityListRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-enrollment-importeddeviceidentity-searchexistingidentities](https://learn.microsoft.com/graph/api/intune-enrollment-importeddeviceidentity-searchexistingidentities?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct SearchExistingIdentitiesRequest(Object);

impl SearchExistingIdentitiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedDeviceIdentities`: `Collection(microsoft.graph.importedDeviceIdentity)`
    pub fn with_imported_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedDeviceIdentities", value))
    }
}

impl IntoJson for SearchExistingIdentitiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
