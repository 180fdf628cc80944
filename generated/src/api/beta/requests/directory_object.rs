// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Uuid, Value};

/// The parameters of [directoryobject-validateproperties](https://learn.microsoft.com/graph/api/directoryobject-validateproperties?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct ValidatePropertiesRequest(Object);

impl ValidatePropertiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `entityType`: `Edm.String`
    pub fn with_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("entityType", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `mailNickname`: `Edm.String`
    pub fn with_mail_nickname(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mailNickname", value))
    }

    /// `onBehalfOfUserId`: `Edm.Guid`
    pub fn with_on_behalf_of_user_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("onBehalfOfUserId", value))
    }
}

impl IntoJson for ValidatePropertiesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
