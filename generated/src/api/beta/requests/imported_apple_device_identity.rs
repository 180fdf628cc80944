// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `importedAppleDeviceIdentity`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist](https://learn.microsoft.com/graph/api/intune-enrollment-importedappledeviceidentity-importappledeviceidentitylist?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ImportAppleDeviceIdentityListRequest(Object);

impl ImportAppleDeviceIdentityListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `importedAppleDeviceIdentities`: `Collection(microsoft.graph.importedAppleDeviceIdentity)`
    pub fn with_imported_apple_device_identities(
        self,
        value: impl Into<Nullable<Vec<models::ImportedAppleDeviceIdentity>>>,
    ) -> Self {
        Self(self.0.with("importedAppleDeviceIdentities", value))
    }

    /// `overwriteImportedDeviceIdentities`: `Edm.Boolean`
    pub fn with_overwrite_imported_device_identities(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("overwriteImportedDeviceIdentities", value))
    }
}

impl IntoJson for ImportAppleDeviceIdentityListRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
