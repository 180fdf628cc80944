// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementTemplate`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-deviceintent-devicemanagementtemplate-createinstance](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementtemplate-createinstance?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateInstanceRequest(Object);

impl CreateInstanceRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `settingsDelta`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn with_settings_delta(self, value: impl Into<Nullable<Vec<models::DeviceManagementSettingInstance>>>) -> Self {
        Self(self.0.with("settingsDelta", value))
    }

    /// `roleScopeTagIds`: `Collection(Edm.String)`
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }
}

impl IntoJson for CreateInstanceRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
