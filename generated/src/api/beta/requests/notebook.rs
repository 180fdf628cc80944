// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `notebook`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [notebook-copynotebook](https://learn.microsoft.com/graph/api/notebook-copynotebook?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CopyNotebookRequest(Object);

impl CopyNotebookRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `siteCollectionId`: `Edm.String`
    pub fn with_site_collection_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteCollectionId", value))
    }

    /// `siteId`: `Edm.String`
    pub fn with_site_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("siteId", value))
    }

    /// `groupId`: `Edm.String`
    pub fn with_group_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("groupId", value))
    }

    /// `renameAs`: `Edm.String`
    pub fn with_rename_as(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("renameAs", value))
    }
}

impl IntoJson for CopyNotebookRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [notebook-getnotebookfromweburl](https://learn.microsoft.com/graph/api/notebook-getnotebookfromweburl?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct GetNotebookFromWebUrlRequest(Object);

impl GetNotebookFromWebUrlRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `webUrl`: `Edm.String`
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }
}

impl IntoJson for GetNotebookFromWebUrlRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
