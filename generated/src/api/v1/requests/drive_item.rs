// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{IntoJson, Nullable, Object, Value};
use super::super::models;

/// The parameters of [driveitem-checkin](https://learn.microsoft.com/graph/api/driveitem-checkin?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CheckinRequest(Object);

impl CheckinRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `checkInAs`: `Edm.String`
    ///
    /// Optional.
    pub fn with_check_in_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("checkInAs", value))
    }

    /// `comment`: `Edm.String`
    pub fn with_comment(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("comment", value))
    }
}

impl IntoJson for CheckinRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-preview](https://learn.microsoft.com/graph/api/driveitem-preview?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct PreviewRequest(Object);

impl PreviewRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `page`: `Edm.String`
    ///
    /// Optional.
    pub fn with_page(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("page", value))
    }

    /// `zoom`: `Edm.Int32`
    ///
    /// Optional.
    pub fn with_zoom(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("zoom", value))
    }
}

impl IntoJson for PreviewRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [driveitem-restore](https://learn.microsoft.com/graph/api/driveitem-restore?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct RestoreRequest(Object);

impl RestoreRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `parentReference`: `microsoft.graph.itemReference`
    ///
    /// Optional.
    pub fn with_parent_reference(
        self,
        value: impl Into<Nullable<models::ItemReference>>,
    ) -> Self {
        Self(self.0.with("parentReference", value))
    }

    /// `name`: `Edm.String`
    ///
    /// Optional.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }
}

impl IntoJson for RestoreRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
