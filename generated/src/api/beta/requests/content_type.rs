// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `contentType`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [contenttype-addcopy](https://learn.microsoft.com/graph/api/contenttype-addcopy?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddCopyRequest(Object);

impl AddCopyRequest {
    /// With `contentType`.
    pub fn new(content_type: impl Into<Nullable<String>>) -> Self {
        Self(Object::new().with("contentType", content_type))
    }

    /// `contentType`: `Edm.String`
    ///
    /// Required.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }
}

impl IntoJson for AddCopyRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [contenttype-addcopyfromcontenttypehub](https://learn.microsoft.com/graph/api/contenttype-addcopyfromcontenttypehub?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AddCopyFromContentTypeHubRequest(Object);

impl AddCopyFromContentTypeHubRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `contentTypeId`: `Edm.String`
    pub fn with_content_type_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentTypeId", value))
    }
}

impl IntoJson for AddCopyFromContentTypeHubRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [contenttype-associatewithhubsites](https://learn.microsoft.com/graph/api/contenttype-associatewithhubsites?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct AssociateWithHubSitesRequest(Object);

impl AssociateWithHubSitesRequest {
    /// With `hubSiteUrls`.
    pub fn new(hub_site_urls: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(Object::new().with("hubSiteUrls", hub_site_urls))
    }

    /// `hubSiteUrls`: `Collection(Edm.String)`
    ///
    /// Required.
    pub fn with_hub_site_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("hubSiteUrls", value))
    }

    /// `propagateToExistingLists`: `Edm.Boolean`
    pub fn with_propagate_to_existing_lists(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("propagateToExistingLists", value))
    }
}

impl IntoJson for AssociateWithHubSitesRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [contenttype-copytodefaultcontentlocation](https://learn.microsoft.com/graph/api/contenttype-copytodefaultcontentlocation?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct CopyToDefaultContentLocationRequest(Object);

impl CopyToDefaultContentLocationRequest {
    /// With `sourceFile`.
    pub fn new(source_file: impl Into<Nullable<models::ItemReference>>) -> Self {
        Self(Object::new().with("sourceFile", source_file))
    }

    /// `sourceFile`: `microsoft.graph.itemReference`
    ///
    /// Required.
    pub fn with_source_file(self, value: impl Into<Nullable<models::ItemReference>>) -> Self {
        Self(self.0.with("sourceFile", value))
    }

    /// `destinationFileName`: `Edm.String`
    pub fn with_destination_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("destinationFileName", value))
    }
}

impl IntoJson for CopyToDefaultContentLocationRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
