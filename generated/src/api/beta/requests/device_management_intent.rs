// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `deviceManagementIntent`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [intune-deviceintent-devicemanagementintent-assign](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-assign?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssignRequest(Object);

impl AssignRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `assignments`: `Collection(microsoft.graph.deviceManagementIntentAssignment)`
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<models::DeviceManagementIntentAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }
}

impl IntoJson for AssignRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementintent-createcopy](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-createcopy?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CreateCopyRequest(Object);

impl CreateCopyRequest {
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
}

impl IntoJson for CreateCopyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementintent-migratetotemplate](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-migratetotemplate?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct MigrateToTemplateRequest(Object);

impl MigrateToTemplateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `newTemplateId`: `Edm.String`
    pub fn with_new_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("newTemplateId", value))
    }

    /// `preserveCustomValues`: `Edm.Boolean`
    pub fn with_preserve_custom_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("preserveCustomValues", value))
    }
}

impl IntoJson for MigrateToTemplateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [intune-deviceintent-devicemanagementintent-updatesettings](https://learn.microsoft.com/graph/api/intune-deviceintent-devicemanagementintent-updatesettings?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateSettingsRequest(Object);

impl UpdateSettingsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `settings`: `Collection(microsoft.graph.deviceManagementSettingInstance)`
    pub fn with_settings(self, value: impl Into<Nullable<Vec<models::DeviceManagementSettingInstance>>>) -> Self {
        Self(self.0.with("settings", value))
    }
}

impl IntoJson for UpdateSettingsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
