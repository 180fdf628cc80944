// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `section`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [section-copytonotebook](https://learn.microsoft.com/graph/api/section-copytonotebook?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CopyToNotebookRequest(Object);

impl CopyToNotebookRequest {
    /// With `id`.
    pub fn new(id: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("id", id))
    }

    /// `groupId`: `Edm.String`
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `renameAs`: `Edm.String`
    pub fn with_rename_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("renameAs", value))
    }
}

impl IntoJson for CopyToNotebookRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [section-copytosectiongroup](https://learn.microsoft.com/graph/api/section-copytosectiongroup?view=graph-rest-1.0).
#[derive(Clone, Debug)]
pub struct CopyToSectionGroupRequest(Object);

impl CopyToSectionGroupRequest {
    /// With `id`.
    pub fn new(id: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("id", id))
    }

    /// `groupId`: `Edm.String`
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `renameAs`: `Edm.String`
    pub fn with_rename_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("renameAs", value))
    }
}

impl IntoJson for CopyToSectionGroupRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
