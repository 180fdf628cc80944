// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `teamworkDevice`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [teamworkdevice-updatesoftware](https://learn.microsoft.com/graph/api/teamworkdevice-updatesoftware?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateSoftwareRequest(Object);

impl UpdateSoftwareRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `softwareType`: `Edm.String`
    pub fn with_software_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("softwareType", value))
    }

    /// `softwareVersion`: `Edm.String`
    pub fn with_software_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("softwareVersion", value))
    }
}

impl IntoJson for UpdateSoftwareRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
