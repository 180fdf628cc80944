// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [ediscovery-legalhold-update](https://learn.microsoft.com/graph/api/ediscovery-legalhold-update?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentQuery`: `Edm.String`
    pub fn with_content_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentQuery", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isEnabled`: `Edm.Boolean`
    pub fn with_is_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabled", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
