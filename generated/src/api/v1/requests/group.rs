// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `group`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Uuid, Value};

/// The parameters of [group-assignlicense](https://learn.microsoft.com/graph/api/group-assignlicense?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct AssignLicenseRequest(Object);

impl AssignLicenseRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `addLicenses`: `Collection(microsoft.graph.assignedLicense)`
    pub fn with_add_licenses(self, value: impl Into<Nullable<Vec<models::AssignedLicense>>>) -> Self {
        Self(self.0.with("addLicenses", value))
    }

    /// `removeLicenses`: `Collection(Edm.Guid)`
    pub fn with_remove_licenses(self, value: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        Self(self.0.with("removeLicenses", value))
    }
}

impl IntoJson for AssignLicenseRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [group-validateproperties](https://learn.microsoft.com/graph/api/group-validateproperties?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct ValidatePropertiesRequest(Object);

impl ValidatePropertiesRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
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
