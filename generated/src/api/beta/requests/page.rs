// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `page`.

use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [page-copytosection](https://learn.microsoft.com/graph/api/page-copytosection?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CopyToSectionRequest(Object);

impl CopyToSectionRequest {
    /// With `id`.
    pub fn new(id: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("id", id))
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

    /// `id`: `Edm.String`
    ///
    /// Required.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }
}

impl IntoJson for CopyToSectionRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
