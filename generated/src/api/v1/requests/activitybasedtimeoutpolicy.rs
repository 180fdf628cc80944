// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [activitybasedtimeoutpolicy-update](https://learn.microsoft.com/graph/api/activitybasedtimeoutpolicy-update?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct UpdateRequest(Object);

impl UpdateRequest {
    /// With `definition`, `displayName`.
    pub fn new(
        definition: impl Into<Nullable<Vec<String>>>,
        display_name: impl Into<Nullable<String>>,
    ) -> Self {
        Self(
            Object::new()
                .with("definition", definition)
                .with("displayName", display_name),
        )
    }

    /// `definition`: `Collection(Edm.String)`
    ///
    /// Required.
    pub fn with_definition(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("definition", value))
    }

    /// `description`: `Edm.String`
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    ///
    /// Required.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isOrganizationDefault`: `Edm.Boolean`
    pub fn with_is_organization_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isOrganizationDefault", value))
    }
}

impl IntoJson for UpdateRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
