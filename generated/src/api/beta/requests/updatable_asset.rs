// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions of `updatableAsset`.

use super::super::models;
use crate::runtime::{IntoJson, Nullable, Object, Value};

/// The parameters of [windowsupdates-updatableasset-enrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassets?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EnrollAssetsRequest(Object);

impl EnrollAssetsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `updateCategory`: `Edm.String`
    ///
    /// Possible values are: feature, unknownFutureValue.
    pub fn with_update_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("updateCategory", value))
    }

    /// `assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_assets(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
        Self(self.0.with("assets", value))
    }
}

impl IntoJson for EnrollAssetsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [windowsupdates-updatableasset-enrollassetsbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-enrollassetsbyid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct EnrollAssetsByIdRequest(Object);

impl EnrollAssetsByIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `updateCategory`: `Edm.String`
    ///
    /// Possible values are: feature, unknownFutureValue.
    pub fn with_update_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("updateCategory", value))
    }

    /// `memberEntityType`: `Edm.String`
    ///
    /// Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.
    pub fn with_member_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberEntityType", value))
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }
}

impl IntoJson for EnrollAssetsByIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [windowsupdates-updatableasset-unenrollassets](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassets?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UnenrollAssetsRequest(Object);

impl UnenrollAssetsRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `updateCategory`: `Edm.String`
    ///
    /// Possible values are: feature, unknownFutureValue.
    pub fn with_update_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("updateCategory", value))
    }

    /// `assets`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`
    pub fn with_assets(self, value: impl Into<Nullable<Vec<models::windows_updates::UpdatableAsset>>>) -> Self {
        Self(self.0.with("assets", value))
    }
}

impl IntoJson for UnenrollAssetsRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}

/// The parameters of [windowsupdates-updatableasset-unenrollassetsbyid](https://learn.microsoft.com/graph/api/windowsupdates-updatableasset-unenrollassetsbyid?view=graph-rest-beta).
#[derive(Clone, Debug)]
pub struct UnenrollAssetsByIdRequest(Object);

impl UnenrollAssetsByIdRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `updateCategory`: `Edm.String`
    ///
    /// Possible values are: feature, unknownFutureValue.
    pub fn with_update_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("updateCategory", value))
    }

    /// `memberEntityType`: `Edm.String`
    ///
    /// Possible values are: #microsoft.graph.windowsUpdates.azureADDevice.
    pub fn with_member_entity_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("memberEntityType", value))
    }

    /// `ids`: `Collection(Edm.String)`
    pub fn with_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("ids", value))
    }
}

impl IntoJson for UnenrollAssetsByIdRequest {
    fn into_json(self) -> Value {
        self.0.into_json()
    }
}
